/** The rule that a short name that is defined is used afterwards. */

import { definitionsOf } from '../abbreviations.ts'
import { itemsOf } from '../known-items.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { unitsOf } from '../unit-names.ts'

export const unusedAbbreviation: Rule = {
  id: 'unused-abbreviation',
  severity: 'info',
  summary: 'rule-unused-abbreviation-summary',
  why: 'rule-unused-abbreviation-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化统筹, text: 道路养护工作专班（以下简称“养护专班”）统筹各项工作。}
  - {name: 强化调度, text: 进展情况每月报工作专班。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 强化统筹, text: 道路养护工作专班（以下简称“养护专班”）统筹各项工作。}
  - {name: 强化调度, text: 进展情况每月报养护专班。}
`,
  check(plan, report) {
    const passages = passagesOf(plan)
    for (const { name, passage, start, end, quote } of definitionsOf(plan)) {
      // used too early is another matter
      const others = passages.filter((one) => one !== passage)
      if (passage.text.includes(name, end) || passage.text.slice(0, start).includes(name)) continue
      if (others.some(({ text }) => text.includes(name)) || unitsOf(plan).some((unit) => unit.name.includes(name)))
        continue
      if (itemsOf(plan).some(({ item }) => 'parent' in item && item.parent?.includes(name))) continue
      report({ pointer: passage.pointer, quote, message: { code: 'unused-abbreviation', values: { name } } })
    }
  },
}
