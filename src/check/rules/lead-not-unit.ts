/** The rule that a duty is led by one unit: not by 各有关单位, and not by a person in the place of a unit. */

import { isPersonName } from '../../language/person.ts'
import { isCollective } from '../../language/unit-list.ts'
import { type Naming, namingsOf } from '../known-items.ts'
import type { Rule } from '../rule.ts'
import { isSingleUnit, longestPerson, unitPointer, unitsOf } from '../unit-names.ts'

export const leadNotUnit: Rule = {
  id: 'lead-not-unit',
  severity: 'warning',
  summary: 'rule-lead-not-unit-summary',
  why: 'rule-lead-not-unit-why',
  guard: 'rule-lead-not-unit-guard',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 各有关单位}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补破损路面, lead: 镇交通办, responsible: 各有关单位}
`,
  check(plan, report) {
    // in a village, or in one office, the work is shared out among people
    const givesToPersons = plan.sections !== undefined && namingsOf(plan).filter(isOfPersons).length > 1
    for (const named of unitsOf(plan)) {
      const { name, role, list } = named
      if (role !== 'lead' || list.found.kind !== 'duty') continue
      // 各村 lead in their own village; 各有关单位 are nobody
      const nobody =
        /(?:有关|相关|其他|各级各)(?:单位|部门|科室|方面)|^各(?:单位|部门|科室|成员单位|责任单位)$/.test(name) &&
        isCollective(name)
      if (nobody)
        report({ pointer: unitPointer(named), quote: name, message: { code: 'lead-is-collective', values: { name } } })
      else if (!givesToPersons && !isSingleUnit(name) && name.length <= longestPerson && isPersonName(name))
        report({ pointer: unitPointer(named), quote: name, message: { code: 'lead-is-person', values: { name } } })
    }
  },
}

function isOfPersons({ found, role, names }: Naming): boolean {
  if (found.kind !== 'duty' || role === 'lead') return false
  return role === 'officer' || names.some((name) => name.length <= longestPerson && isPersonName(name))
}
