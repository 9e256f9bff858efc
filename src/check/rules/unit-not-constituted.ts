/** The rule that a plan with a list of member units gives duties to units on that list. */

import { endsAsUnit, isCollective, unitList } from '../../language/unit-list.ts'
import { itemName } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { passagesMentioning } from '../characters.ts'
import { groupsOf, itemsOfKind } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { isSingleUnit, shortUnit, unitPointer, unitsOf } from '../unit-names.ts'

export const unitNotConstituted: Rule = {
  id: 'unit-not-constituted',
  severity: 'warning',
  summary: 'rule-unit-not-constituted-summary',
  why: 'rule-unit-not-constituted-why',
  guard: 'rule-unit-not-constituted-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护工作专班
    kind: working-group
    posts: [{post: 组长, name: 李明远}, {post: 成员单位, title: 镇交通办、镇城建办、镇财政所}]
duties:
  - {name: 修补破损路面, lead: 镇交通办, responsible: [镇财政所, 镇水务站]}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
organizations:
  - name: 道路养护工作专班
    kind: working-group
    posts: [{post: 组长, name: 李明远}, {post: 成员单位, title: 镇交通办、镇城建办、镇财政所、镇水务站}]
duties:
  - {name: 修补破损路面, lead: 镇交通办, responsible: [镇财政所, 镇水务站]}
`,
  check(plan, report) {
    const roster = memberUnits(plan)
    if (!roster) return
    const said = new Set<string>()
    const safeguards = new Set(itemsOfKind(plan, 'safeguard').map(({ item }) => item.name))
    const outside: Parameters<typeof report>[0][] = []
    for (const named of unitsOf(plan)) {
      const { name, role } = named
      // anybody may lend a hand, or watch over those who work
      if (role === 'support' || safeguards.has(itemName(named.list.found))) continue
      const unit = shortUnit(name)
      if (!isSingleUnit(name) || !endsAsUnit(name) || said.has(unit)) continue
      said.add(unit)
      if (roster.some((known) => known.includes(unit) || unit.includes(known))) continue
      // 各乡镇 on the list stands for every one of them
      if (
        /^(?:属地|当地|所在地?|辖区|事发地)|(?:镇|乡|街道|社区|村|学校|企业|公司|(?:乡镇|街道)(?:人民政府|政府|办事处))$/.test(
          unit,
        )
      )
        continue
      const message = { code: 'unit-not-constituted', values: { unit: name } } as const
      outside.push({ pointer: unitPointer(named), quote: name, message })
    }
    // where many answer who are no members, the list says who sits in the group, not who has duties
    if (outside.length >= many && outside.length * 4 > said.size) return
    outside.forEach(report)
  },
}

/** A slip or two, not the way of the plan. */
const many = 4

/** Names are compared one with another; a longer list is no list of members. */
const most = 500

/** A list that ends with 等, or takes in units that it does not name, leaves nobody out. */
const open = /等|有关|相关|其他/
const openRoster = /成员单位(?:包括|有|由|为|[:：])[^。\n]{0,300}(?:等|有关|相关|其他)/

/** Every unit that the plan constitutes, in its short form; undefined where it has no list of member units. */
function memberUnits(plan: Plan): string[] | undefined {
  if (passagesMentioning(plan, ['成员单位'], openRoster).length > 0) return undefined
  const members: string[] = []
  const constituted = (plan.document?.recipients ?? []).map(shortUnit)
  for (const { kind, item } of groupsOf(plan)) {
    // the names that a document was found to use for a unit constitute nothing
    if (kind === 'organization' && (item.kind === 'collective' || (item.kind === 'unit' && item.confidence === 'low')))
      continue
    constituted.push(shortUnit(item.name), ...(item.aliases ?? []).map(shortUnit))
    if (kind === 'organization' && item.seat) constituted.push(shortUnit(item.seat))
    constituted.push(...(item.lead ?? []).map(shortUnit))
    for (const { post, title = '' } of item.posts ?? []) {
      // 成员：各部门负责人 leaves nobody out either
      if (kind === 'organization' && /^(?:成员|组员)$/.test(post) && /各|直属?部门|直单位|等/.test(title))
        return undefined
      if (post !== '成员单位' || kind !== 'organization') continue
      if (open.test(title)) return undefined
      members.push(
        ...unitList(title)
          .filter((unit) => !isCollective(unit))
          .map(shortUnit),
      )
    }
  }
  return members.length < 3 || members.length + constituted.length > most
    ? undefined
    : [...members, ...constituted].filter((unit) => unit.length > 1)
}
