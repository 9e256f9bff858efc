/** The rule that one unit leads: with two, each waits for the other. */

import type { Duty } from '../../plan/plan.ts'
import { namingsOf } from '../known-items.ts'
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
    const found: { leads: readonly string[]; pointer: string }[] = []
    const said = new Set<string>()
    for (const { found: one, role, names: lead } of namingsOf(plan)) {
      if (role !== 'lead' || lead.length < 2) continue
      const { text = '', source } = one.item as Partial<Duty>
      if (/分别由[^。；;]{2,60}牵头|双牵头|(?:共同|联合|分别|按职责(?:分工)?)牵头/.test(text)) continue
      // a document may have one paragraph as a safeguard and as a duty
      const key = `${source?.start.offset} ${lead.join()}`
      if (source && said.has(key)) continue
      said.add(key)
      found.push({ leads: lead, pointer: `${one.pointer}/lead` })
    }
    // where it happens again and again it is the way of the plan, and one sentence of the plan can settle it
    const often = found.length >= many
    for (const { leads, pointer } of often ? found.slice(0, 1) : found) {
      const values = { leads: leads.join('、'), first: leads[0] as string, count: leads.length, items: found.length }
      report({
        pointer,
        quote: leads.join('、'),
        message: { code: often ? 'several-leads-often' : 'several-leads', values },
      })
    }
  },
}

const many = 3
