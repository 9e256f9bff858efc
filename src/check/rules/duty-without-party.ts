/** The rule that a duty says who answers for it where most of those beside it do. */

import type { Duty, Plan } from '../../plan/plan.ts'
import { saysWho } from '../doers.ts'
import { emptyLabelsIn } from '../empty-labels.ts'
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
  // 各村护林员要每天巡山: one sentence with a subject promises none to the duty beside it
  if (group.length === 2 && group.some((duty) => test(duty) && isProse(duty.item))) return
  for (const { item, pointer } of bare) {
    // a label that is left empty is told by itself
    if (saysWho(item) || isLeftEmpty(item)) continue
    const values = { name: item.name, answered: group.length - bare.length, all: group.length }
    report({ pointer: `${pointer}/name`, quote: item.name, message: { code: 'duty-without-party', values } })
  }
}

/** Whether the sentence of a duty in a document, and no label of it, tells who does it. */
function isProse({ source, text, duties }: Duty): boolean {
  return (
    source !== undefined && text !== undefined && !duties?.length && !sign.test(text) && !/[）)〕】]。?\s*$/.test(text)
  )
}

function isLeftEmpty({ text, lead, responsible, support, officer, contact }: Duty): boolean {
  if ([lead, responsible, support, officer, contact].some((names) => names?.length === 0)) return true
  return text !== undefined && emptyLabelsIn(text).length > 0
}

function isAnswered(duty: Duty): boolean {
  // 参加人员：机关干部: who comes to a work of several parts does them
  return hasParty(duty) || duty.participants !== undefined || (duty.duties ?? []).some(isAnswered)
}

type Report = Parameters<Rule['check']>[1]

const opening = /[:： |\t]|[（(]/
const sign =
  /(?:单位|部门|科室|处室|股室)[:： |\t]|[（(][^（()）]{2,200}(?:牵头|负责|配合|落实|卖力)[^（()）]{0,60}[）)]/
const signs = new RegExp(sign.source, 'g')

function isLabelled(plan: Plan): boolean {
  const answered = leavesOf(plan).filter(({ item }) => hasParty(item)).length
  const found = passagesWith(plan, opening).reduce((sum, { text }) => sum + (text.match(signs)?.length ?? 0), 0)
  // one title of a column is for all its rows
  return found * 2 >= answered || (found > 0 && leavesOf(plan).every(({ item }) => item.text === undefined))
}
