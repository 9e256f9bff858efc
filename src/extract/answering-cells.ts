/** Who answers for a row of a table, by what the cells of its parties say. */

import { isPartyRole, labelLine } from '../language/labelled.ts'
import { addAnswering, addLabelled } from '../language/labelled-parties.ts'
import { addParties, type Roles } from '../language/parties.ts'
import { isPersonName } from '../language/person.ts'
import { drawnTogether } from '../language/spaced-people.ts'
import { endsAsUnit, unitList } from '../language/unit-list.ts'
import type { PartyRole } from '../lexicon/party-labels.ts'
import type { ColumnField } from '../lexicon/table-columns.ts'
import { unitsOnOneLine } from './cell-lines.ts'

export const partyFields = ['lead', 'responsible', 'support', 'officer', 'contact'] as const

const secondColumns = [
  ['responsibleToo', 'responsible'],
  ['supportToo', 'support'],
] as const

/** Who answers by the cells of a row. */
export function rolesInCells(values: ReadonlyMap<ColumnField, string>): Roles {
  const roles: Roles = {}
  for (const field of partyFields) {
    const value = values.get(field)
    if (value === undefined) continue
    const people = field === 'officer' || field === 'contact'
    const named = people ? unitList(drawnTogether(spacedNames(value)).replace(/\n/g, '、')) : []
    if (field === 'contact') addAnswering(roles, named)
    else if (people) addParties(roles, field, named)
    else addCell(roles, field, value)
  }
  for (const [field, role] of secondColumns) {
    const value = values.get(field)
    if (value !== undefined) addCell(roles, role, value)
  }
  return roles
}

/** What a cell says: units, clauses (甲局牵头，乙局配合), or labels of its own (牵头单位：甲局；配合单位：乙局). */
function addCell(roles: Roles, column: PartyRole, cell: string): void {
  const labels = labelLine(cell)
  const withPeople = labels.length === 0 && column === 'responsible' ? unitAndPeople.exec(cell) : null
  const people = withPeople?.[2]?.split(/[、，, \u3000\n]+/)
  if (withPeople && people?.every(isPersonName) && endsAsUnit(withPeople[1] as string)) {
    addParties(roles, 'responsible', unitList(withPeople[1] as string))
    addParties(roles, 'contact', people)
  } else if (labels.length === 0) addLabelled(roles, column, unitsOnOneLine(cell))
  for (const { role, value } of labels) if (isPartyRole(role)) addLabelled(roles, role, value)
}

/** 农业办 何敬之, 城建办：陆小舟, 县水利局（温静）: a unit, and who does it there. */
const unitAndPeople = /^([^：: \u3000\n（(]{2,24})[：: \u3000\n（(]+([\u4e00-\u9fff、，, \u3000\n]{2,24})[）)]?$/

/** 俞 静, and 俞 静陆 明 where two cells have run together: names of two characters are spread to the width of three. */
function spacedNames(value: string): string {
  return /^(?:[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]\s*)+$/.test(value)
    ? value.replace(/([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])\s*/g, '$1$2、').slice(0, -1)
    : value
}
