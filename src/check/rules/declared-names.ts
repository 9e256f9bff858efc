/** The rule that what a sentence announces by name is called the same where it is carried out. */

import { distance } from 'fastest-levenshtein'
import type { Plan } from '../../plan/plan.ts'
import { countsOf } from '../counts-of-plan.ts'
import type { Rule } from '../rule.ts'

export const declaredNames: Rule = {
  id: 'declared-names',
  severity: 'warning',
  summary: 'rule-declared-names-summary',
  why: 'rule-declared-names-why',
  guard: 'rule-declared-names-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 充实力量, text: 组建道路巡查、应急抢修、宣传劝导3支队伍，分片包干。}
teams: [道路巡查队, 应急抢修队, 宣传劝道队]
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 充实力量, text: 组建道路巡查、应急抢修、宣传劝导3支队伍，分片包干。}
teams: [道路巡查队, 应急抢修队, 宣传劝导队]
`,
  check(plan, report) {
    for (const { passage, count } of countsOf(plan)) {
      const parts = (count.parts ?? []).map(({ name }) => name.replace(/[“”"]/g, ''))
      if (parts.length < 3 || parts.length !== count.count) continue
      for (const { names, pointer } of [...lists(plan), { names: passage.below, pointer: undefined }]) {
        if (names.length !== parts.length) continue
        const missing = parts.filter((part) => !names.some((name) => name.includes(part)))
        // where most names differ, the sentence speaks of something else
        if (missing.length * 2 > parts.length) continue
        if (missing.length === 0) break
        const unnamed = names.filter((name) => !parts.some((part) => name.includes(part)))
        for (const part of missing) {
          const other = unnamed.find((name) => isNear(part, name))
          if (other === undefined) continue
          report({
            pointer: passage.pointer,
            quote: part,
            message: { code: 'declared-names', values: { part, other } },
            ...(pointer
              ? {
                  related: [
                    {
                      pointer: pointer(names.indexOf(other)),
                      message: { code: 'declared-names-other', values: { other } },
                    },
                  ],
                }
              : {}),
          })
        }
        break
      }
    }
  },
}

function lists(plan: Plan) {
  const named = (key: 'teams' | 'platforms' | 'phases') => ({
    names: (plan[key] ?? []).map(({ name }) => name),
    pointer: (index: number) => `/${key}/${index}/name`,
  })
  return [named('teams'), named('platforms'), named('phases')]
}

/** One or two characters apart, at the head or the tail of the longer name. */
function isNear(part: string, name: string): boolean {
  const most = part.length > 4 ? 2 : 1
  return (
    part.length > 2 &&
    (distance(part, name.slice(0, part.length)) <= most || distance(part, name.slice(-part.length)) <= most)
  )
}
