/** The rule that nobody is named twice in one list. */

import type { Answerable, Parties } from '../../plan/plan.ts'
import { itemsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'

const roles: readonly (keyof Parties)[] = ['lead', 'responsible', 'support', 'officer', 'contact']

export const repeatedParty: Rule = {
  id: 'repeated-party',
  severity: 'warning',
  summary: 'rule-repeated-party-summary',
  why: 'rule-repeated-party-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, responsible: [镇交通办, 各村, 镇交通办]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, responsible: [镇交通办, 各村]}
`,
  check(plan, report) {
    for (const { item, pointer } of itemsOf(plan)) {
      for (const role of roles) {
        const names = (item as Answerable)[role]
        if (!names || names.length < 2) continue
        const first = new Map<string, number>()
        for (const [index, name] of names.entries()) {
          const at = first.get(name)
          if (at === undefined) {
            first.set(name, index)
            continue
          }
          report({
            pointer: `${pointer}/${role}/${index}`,
            message: { code: 'repeated-party', values: { name } },
            related: [
              { pointer: `${pointer}/${role}/${at}`, message: { code: 'repeated-party-first', values: { name } } },
            ],
            repair: { safe: true, changes: [{ pointer: `${pointer}/${role}/${index}`, remove: true }] },
          })
        }
      }
    }
  },
}
