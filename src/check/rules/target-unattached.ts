/** The rule that a target has an owner or a time where the other targets of the plan have one. */

import { hasParty, itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const targetUnattached: Rule = {
  id: 'target-unattached',
  severity: 'info',
  summary: 'rule-target-unattached-summary',
  why: 'rule-target-unattached-why',
  guard: 'rule-target-unattached-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%", lead: 镇交通办}
  - {subject: 边沟淤积清理率, comparator: ">=", value: 95, unit: "%"}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
targets:
  - {subject: 破损路面修补率, comparator: ">=", value: 98, unit: "%", lead: 镇交通办}
  - {subject: 边沟淤积清理率, comparator: ">=", value: 95, unit: "%", lead: 镇城建办}
`,
  check(plan, report) {
    const targets = itemsOfKind(plan, 'target')
    const bare = targets.filter(({ item }) => !hasParty(item) && item.time === undefined)
    if (bare.length === targets.length) return
    for (const { item, pointer } of bare) {
      report({
        pointer: `${pointer}/subject`,
        quote: item.subject,
        message: { code: 'target-unattached', values: { subject: item.subject } },
      })
    }
  },
}
