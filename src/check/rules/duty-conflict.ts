/** The rule that a duty that stands in a plan twice is not led by one unit here and by another there. */

import type { Duty } from '../../plan/plan.ts'
import { itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { shortUnit } from '../unit-names.ts'

export const dutyConflict: Rule = {
  id: 'duty-conflict',
  severity: 'warning',
  summary: 'rule-duty-conflict-summary',
  why: 'rule-duty-conflict-why',
  guard: 'rule-duty-conflict-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇城建办}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补村道破损路面, lead: 镇交通办}
  - {name: 修补集镇破损路面, lead: 镇城建办}
`,
  check(plan, report) {
    const first = new Map<string, { item: Duty; pointer: string }>()
    for (const { item, pointer } of itemsOfKind(plan, 'duty')) {
      if (!item.lead || item.lead.length === 0) continue
      const name = item.name.replace(/[\s，,。；;、]/g, '')
      if (name.length < 5) continue
      const other = first.get(name)
      if (!other) first.set(name, { item, pointer })
      else if (leadOf(other.item) !== leadOf(item)) {
        const values = { name: item.name, lead: item.lead?.join('、') ?? '', other: other.item.lead?.join('、') ?? '' }
        report({
          pointer: `${pointer}/lead`,
          quote: item.lead?.[0] ?? '',
          message: { code: 'duty-conflict', values },
          related: [
            { pointer: `${other.pointer}/lead`, message: { code: 'duty-first', values: { lead: values.other } } },
          ],
        })
      }
    }
  },
}

function leadOf({ lead }: Duty): string | undefined {
  return lead && lead.length > 0 ? lead.map(shortUnit).sort().join('、') : undefined
}
