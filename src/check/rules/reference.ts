/** The rule that every name by which one item refers to another leads to an item of the plan. */

import { unresolvedReferences } from '../../plan/references.ts'
import { itemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const reference: Rule = {
  id: 'reference',
  severity: 'error',
  summary: 'rule-reference-summary',
  why: 'rule-reference-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
phases: [集中养护阶段]
duties:
  - {name: 修补村道破损路面, phase: 集中整治阶段}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
phases: [集中养护阶段]
duties:
  - {name: 修补村道破损路面, phase: 集中养护阶段}
`,
  check(plan, report) {
    for (const { pointer, field, name } of unresolvedReferences(plan, itemsOf(plan))) {
      report({ pointer, message: { code: 'unresolved-reference', values: { field, name } } })
    }
  },
}
