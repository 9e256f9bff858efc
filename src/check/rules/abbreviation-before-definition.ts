/** The rule that a short name is used only after the place that defines it (以下简称…). */

import { definitionsOf } from '../abbreviations.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const abbreviationBeforeDefinition: Rule = {
  id: 'abbreviation-before-definition',
  severity: 'warning',
  summary: 'rule-abbreviation-before-definition-summary',
  why: 'rule-abbreviation-before-definition-why',
  guard: 'rule-abbreviation-before-definition-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化调度, text: 进展情况每月报养护专班。}
  - {name: 强化统筹, text: 道路养护工作专班（以下简称“养护专班”）统筹各项工作，养护专班设在镇交通办。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化统筹, text: 道路养护工作专班（以下简称“养护专班”）统筹各项工作。}
  - {name: 强化调度, text: 进展情况每月报养护专班。}
`,
  check(plan, report) {
    const definitions = definitionsOf(plan)
    const passages = definitions.length > 0 ? passagesOf(plan) : []
    for (const { name, passage, start } of definitions) {
      // the short name inside the full one, or inside another name, is no use of it
      const own = new RegExp(
        `(?:^|[^\\u4e00-\\u9fff]|[由报向在和及与])${name.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, '.')}`,
      )
      const index = passages.indexOf(passage)
      const earlier = passages.slice(0, index).find((one) => !one.isHeading && own.test(one.text))
      const before = earlier ?? (own.test(passage.text.slice(0, start)) ? passage : undefined)
      if (!before) continue
      report({
        pointer: before.pointer,
        quote: name,
        message: { code: 'abbreviation-before-definition', values: { name } },
        related: [
          {
            pointer: passage.pointer,
            quote: passage.text.slice(start, start + 6),
            message: { code: 'abbreviation-defined', values: { name } },
          },
        ],
      })
    }
  },
}
