/** The rule that a slogan with a number in it (“四有”, “五个一”) is spelled out somewhere. */

import { countsOf } from '../counts-of-plan.ts'
import type { Rule } from '../rule.ts'

export const undefinedFramework: Rule = {
  id: 'undefined-framework',
  severity: 'info',
  summary: 'rule-undefined-framework-summary',
  why: 'rule-undefined-framework-why',
  guard: 'rule-undefined-framework-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
frameworks:
  - {name: “四有”标准, expression: 四有}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
frameworks:
  - {name: “四有”标准, expression: 四有, parts: [有专人, 有台账, 有经费, 有回访]}
`,
  check(plan, report) {
    for (const [index, { name, parts = [] }] of (plan.frameworks ?? []).entries()) {
      if (parts.length > 0) continue
      const kernel = /“([^”]+)”/.exec(name)?.[1] ?? name
      if (
        countsOf(plan).some(
          ({ count }) => count.name.includes(kernel) && count.parts?.some((part) => !kernel.includes(part.name)),
        )
      )
        continue
      // a list of as many headings under the sentence that names it spells it out
      const found = countsOf(plan).find(({ count }) => count.name.includes(kernel) && count.count !== undefined)
      if (found && found.passage.below.length === found.count.count) continue
      report({
        pointer: `/frameworks/${index}/name`,
        quote: kernel,
        message: { code: 'undefined-framework', values: { name } },
      })
    }
  },
}
