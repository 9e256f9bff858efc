/** The rule that a formula is written one way: 5+6+N here and 5+N there are two different structures. */

import { countsOf, type PlanCount } from '../counts-of-plan.ts'
import type { Rule } from '../rule.ts'

export const formulaDiffers: Rule = {
  id: 'formula-differs',
  severity: 'warning',
  summary: 'rule-formula-differs-summary',
  why: 'rule-formula-differs-why',
  guard: 'rule-formula-differs-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
guidance: 按照“1+3+N”架构管护道路。
safeguards:
  - {name: 健全体系, text: 完善“1+N”架构，明确各级责任。}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
guidance: 按照“1+3+N”架构管护道路。
safeguards:
  - {name: 健全体系, text: 完善“1+3+N”架构，明确各级责任。}
`,
  check(plan, report) {
    const first = new Map<string, { found: PlanCount; formula: string }>()
    for (const found of countsOf(plan)) {
      const formula = found.count.expression?.toUpperCase() ?? ''
      const terms = formula.split('+')
      if (terms.length < 2) continue
      const ends = `${terms[0]}+${terms.at(-1)}`
      const other = first.get(ends)
      if (!other) first.set(ends, { found, formula })
      else if (other.formula !== formula) {
        const { passage, count } = other.found
        report({
          pointer: found.passage.pointer,
          quote: found.count.text,
          message: { code: 'formula-differs', values: { formula, other: other.formula } },
          related: [
            {
              pointer: passage.pointer,
              quote: count.text,
              message: { code: 'formula-other', values: { formula: other.formula } },
            },
          ],
        })
        return
      }
    }
  },
}
