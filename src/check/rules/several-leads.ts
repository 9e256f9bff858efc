/** The rule that one unit leads: with two, each waits for the other. */

import { itemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

export const severalLeads: Rule = {
  id: 'several-leads',
  severity: 'warning',
  summary: 'rule-several-leads-summary',
  why: 'rule-several-leads-why',
  guard: 'rule-several-leads-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: [镇交通办, 镇城建办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办, support: 镇城建办}
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOf(plan)) {
      const { lead = [], text = '' } = item as { lead?: string[]; text?: string }
      if (lead.length < 2 || /双牵头|(?:共同|联合|分别|按职责(?:分工)?)牵头/.test(text)) continue
      const values = { leads: lead.join('、'), first: lead[0] as string, count: lead.length }
      report({ pointer: `${pointer}/lead`, quote: lead.join('、'), message: { code: 'several-leads', values } })
    }
  },
}
