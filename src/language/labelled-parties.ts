/** What stands behind 责任单位：, 责任人： and their like: units, people, or clauses that say more of them than the label does. */

import type { PartyRole } from '../lexicon/party-labels.ts'
import { ClosingPattern } from './closing-pattern.ts'
import { withoutRemarks } from './list-remarks.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { addParties, type Roles } from './parties.ts'
import { datedClauses } from './party-clauses.ts'
import { isPersonName } from './person.ts'
import { drawnTogether } from './spaced-people.ts'
import { endsAsUnit, unitList } from './unit-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 甲局牵头，乙局配合 */
const closesAsClause = new WordedPattern(
  ['牵头', '负责', '落实', '配合', '参与', '协助', '实施'],
  /(?:牵头|负责|落实|配合|参与|协助|实施)(?:[，,；;]|$)/,
)

/** 1.县城管局；2.县水利局: units that are counted. */
const counts = new OpeningPattern('1（(①', /^(?:1[.．、]|[（(]1[）)]|①)/)
const counted = /(?:^|[；;，,、。\s])(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑳])/g

/** What stands behind a label: units, or clauses that say more of them than the label does (甲局牵头，乙局配合). */
export function addLabelled(roles: Roles, role: PartyRole, value: string): void {
  const said = withoutRemarks(counts.test(value) ? value.replace(counted, '、') : value)
  const clauses = closesAsClause.test(said) ? datedClauses(said, 'responsible')?.roles : undefined
  if (!clauses && role === 'contact') addAnswering(roles, unitList(drawnTogether(said)))
  else if (!clauses) addParties(roles, role, unitList(role === 'officer' ? drawnTogether(said) : said))
  for (const [own, units] of Object.entries(clauses ?? {}))
    addParties(roles, own === 'responsible' ? role : (own as PartyRole), units)
}

/** 班主任, 各组组长: people, though a list of units may hold them. */
const ofPeople = /(?:主任|老师|教师|书记|[员长])$/

/** 维修班, 电工组 */
const ofWorkers = new ClosingPattern('班组', /^[\u4e00-\u9fff]{2,}[班组]$/)

/** 负责人：总务处、李某: people are there to be asked, and a unit answers, whatever the label. */
export function addAnswering(roles: Roles, named: readonly string[]): void {
  for (const one of named) {
    const isUnit = (endsAsUnit(one) || ofWorkers.test(one)) && !ofPeople.test(one) && !isPersonName(one)
    addParties(roles, isUnit ? 'responsible' : 'contact', [one])
  }
}
