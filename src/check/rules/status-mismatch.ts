/** The rule that the state of a duty and the day it was done agree. */

import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const statusMismatch: Rule = {
  id: 'status-mismatch',
  severity: 'warning',
  summary: 'rule-status-mismatch-summary',
  why: 'rule-status-mismatch-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, status: doing, done: 2025-10-20}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, status: done, done: 2025-10-20}
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOfKind(plan, 'duty')) {
      const { name, status, done, duties } = item
      if (status === undefined) continue
      if (status !== 'done') {
        if (done === undefined) continue
        report({ pointer: `${pointer}/status`, message: { code: 'status-mismatch', values: { name, status, done } } })
        continue
      }
      const open = duties?.findIndex((duty) => duty.status === 'todo' || duty.status === 'doing') ?? -1
      if (duties && open >= 0) {
        const part = duties[open]?.name ?? ''
        report({
          pointer: `${pointer}/status`,
          message: { code: 'status-parts-open', values: { name, part } },
          related: [
            { pointer: `${pointer}/duties/${open}/status`, message: { code: 'status-part', values: { part } } },
          ],
        })
      }
    }
  },
}
