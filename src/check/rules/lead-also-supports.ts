/** The rule that a unit has one part in a duty: who leads does not also support. */

import type { Answerable } from '../../plan/plan.ts'
import { lastTime } from '../../source/occurrence.ts'
import { namingsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { shortUnit } from '../unit-names.ts'

export const leadAlsoSupports: Rule = {
  id: 'lead-also-supports',
  severity: 'warning',
  summary: 'rule-lead-also-supports-summary',
  why: 'rule-lead-also-supports-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办, support: [镇城建办, 镇交通办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办, support: [镇城建办, 各村]}
`,
  check(plan, report) {
    for (const { found, role, names: support } of namingsOf(plan)) {
      if (role !== 'support') continue
      const { item, pointer } = found
      const { lead = [] } = item as Answerable
      if (lead.length === 0) continue
      const leads = new Map(lead.map((unit, index) => [shortUnit(unit), index]))
      for (const [index, unit] of support.entries()) {
        const at = leads.get(shortUnit(unit))
        if (at === undefined) continue
        report({
          pointer: `${pointer}/support/${index}`,
          quote: unit,
          nth: lastTime,
          message: { code: 'lead-also-supports', values: { unit } },
          repair: { safe: false, changes: [{ pointer: `${pointer}/support/${index}`, remove: true }] },
          related: [
            { pointer: `${pointer}/lead/${at}`, message: { code: 'lead-also-supports-lead', values: { unit } } },
          ],
        })
      }
    }
  },
}
