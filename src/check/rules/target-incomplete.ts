/** The rule that a target says what is measured, in what unit, and which way the number counts. */

import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

/** Words that stand where a subject should, and name nothing that can be measured. */
const empty = /^(?:数量|比例|总量|总数|指标|达到|覆盖|完成|实现|确保|力争|不低于|率)?$/

const limit = /^(?:个)?(?:分钟|小时|工作日|天|日|秒)$/

export const targetIncomplete: Rule = {
  id: 'target-incomplete',
  severity: 'warning',
  summary: 'rule-target-incomplete-summary',
  why: 'rule-target-incomplete-why',
  guard: 'rule-target-incomplete-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%"}
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOfKind(plan, 'target')) {
      const { subject, comparator, value, min, unit, text = '' } = item
      const number = value ?? min
      if (number === undefined) continue
      const figure = `${number}${unit ?? ''}`
      // what a time limit limits, or a part is a part of, has been said before it
      if (empty.test(subject.trim()) && plan.sections && (limit.test(unit ?? '') || text.startsWith('其中'))) continue
      if (empty.test(subject.trim())) {
        report({ pointer: `${pointer}/subject`, message: { code: 'target-without-subject', values: { figure } } })
      } else if (unit === undefined && !/(?:名次|排名|位次|分|指数|得分|名|位)$/.test(subject)) {
        const at = value === undefined ? 'min' : 'value'
        report({ pointer: `${pointer}/${at}`, message: { code: 'target-without-unit', values: { subject, figure } } })
      } else if (comparator === undefined && value !== undefined) {
        report({
          pointer: `${pointer}/value`,
          message: { code: 'target-without-comparator', values: { subject, figure } },
        })
      }
    }
  },
}
