/** The rule that a duty says who answers for it where most of those beside it do. */

import type { Duty, Plan } from '../../plan/plan.ts'
import { saysWho } from '../doers.ts'
import { type FoundDuty, hasParty, itemsOfKind, itselfOrAbove, leafGroups, leavesOf } from '../known-items.ts'
import { passagesWith } from '../passages.ts'
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
    for (const group of leafGroups(plan)) find(group, (duty) => itselfOrAbove(duty, hasParty), report)
    // a task of which no part is given to anyone, among tasks whose parts are
    const whole = itemsOfKind(plan, 'duty').filter(({ item, parent }) => item.duties?.length && !parent)
    find(whole, ({ item }) => isAnswered(item), report)
  },
}

function find(group: readonly FoundDuty[], test: (duty: FoundDuty) => boolean, report: Report): void {
  const bare = group.filter((duty) => !test(duty))
  if (group.length < 2 || bare.length * 2 > group.length) return
  for (const { item, pointer } of bare) {
    if (saysWho(item)) continue
    const values = { name: item.name, answered: group.length - bare.length, all: group.length }
    report({ pointer: `${pointer}/name`, quote: item.name, message: { code: 'duty-without-party', values } })
  }
}

function isAnswered(duty: Duty): boolean {
  return hasParty(duty) || (duty.duties ?? []).some(isAnswered)
}

type Report = Parameters<Rule['check']>[1]

const opening = /[:： |]|[（(]/
const sign =
  /(?:单位|部门|科室|处室|股室)[:： |]|[（(][^（()）]{2,200}(?:牵头|负责|配合|落实|卖力)[^（()）]{0,60}[）)]/g

function isLabelled(plan: Plan): boolean {
  const answered = leavesOf(plan).filter(({ item }) => hasParty(item)).length
  const signs = passagesWith(plan, opening).reduce((sum, { text }) => sum + (text.match(sign)?.length ?? 0), 0)
  return signs * 2 >= answered
}
