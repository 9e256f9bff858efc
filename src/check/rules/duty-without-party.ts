/** The rule that a duty says who answers for it where most of those beside it do. */

import type { Plan } from '../../plan/plan.ts'
import { hasParty, itselfOrAbove, leafGroups } from '../known-items.ts'
import { passagesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const dutyWithoutParty: Rule = {
  id: 'duty-without-party',
  severity: 'error',
  summary: 'rule-duty-without-party-summary',
  why: 'rule-duty-without-party-why',
  guard: 'rule-duty-without-party-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇交通办}
  - 清理边沟淤积
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 排查破损路面, lead: 镇交通办}
  - {name: 修补破损路面, lead: 镇交通办}
  - {name: 清理边沟淤积, responsible: 各村}
`,
  check(plan, report) {
    // in prose the subject of a sentence answers for it; only labels and brackets promise a party for every duty
    if (plan.sections && !isLabelled(plan)) return
    for (const group of leafGroups(plan)) {
      const bare = group.filter((duty) => !itselfOrAbove(duty, hasParty))
      if (group.length < 2 || bare.length * 2 > group.length || bare.length === group.length) continue
      for (const { item, pointer } of bare) {
        const values = { name: item.name, answered: group.length - bare.length, all: group.length }
        report({ pointer: `${pointer}/name`, quote: item.name, message: { code: 'duty-without-party', values } })
      }
    }
  },
}

const sign =
  /(?:单位|部门|科室|处室|股室)[:： |]|[（(][^（()）]{2,200}(?:牵头|负责|配合|落实|卖力)[^（()）]{0,60}[）)]/g

function isLabelled(plan: Plan): boolean {
  const answered = leafGroups(plan)
    .flat()
    .filter(({ item }) => hasParty(item)).length
  const signs = passagesOf(plan).reduce((sum, { text }) => sum + (text.match(sign)?.length ?? 0), 0)
  return signs * 2 >= answered
}
