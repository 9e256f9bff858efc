/** Who answers for what: the roles in which units and people stand beside a duty, each with those that have it, once. */

import type { PartyRole } from '../lexicon/party-labels.ts'
import { endsInBracket } from './brackets.ts'
import { isPersonName } from './person.ts'
import { WordedPattern } from './worded-pattern.ts'

export type Roles = Partial<Record<PartyRole, string[]>>

/** Roles that several readers share, and none changes. */
export type SharedRoles = Readonly<Partial<Record<PartyRole, readonly string[]>>>

/** The same roles for whoever keeps them. */
export function ownRoles(roles: SharedRoles): Roles {
  const own: Roles = {}
  for (const [role, units] of Object.entries(roles)) own[role as PartyRole] = [...units]
  return own
}

/** 责任科室：医务科（牵头）、麻醉科: a remark behind a unit gives that unit a role of its own. */
const remark = new WordedPattern(
  ['牵头', '主办', '主责', '配合', '协办', '参与'],
  /^(.{2,40}?)[（(](牵头|主办|主责|总牵头|配合|协办|参与)(?:单位|部门|科室)?[）)]$/,
)

/** Adds units to a role, each once. */
export function addParties(roles: Roles, role: PartyRole, units: readonly string[]): void {
  // a list may name thousands
  const known = units.length > fewUnits ? new Map<string[], Set<string>>() : undefined
  for (const unit of units) {
    const remarked = role !== 'officer' && role !== 'contact' && endsInBracket(unit)
    const told = remarked ? remark.exec(unit) : null
    const own = told === null ? role : /配合|协办|参与/.test(told[2] as string) ? 'support' : 'lead'
    const list = roles[own] ?? []
    roles[own] = list
    const name = told === null ? nameOfComrade(unit) : (told[1] as string)
    const names = known?.get(list) ?? (known ? new Set(list) : undefined)
    if (names) known?.set(list, names)
    if (names ? names.has(name) : list.includes(name)) continue
    list.push(name)
    names?.add(name)
  }
}

const fewUnits = 32

/** 李明远同志 is 李明远; 负责同志 is nobody's name. */
function nameOfComrade(party: string): string {
  return party.endsWith('同志') && isPersonName(party.slice(0, -2)) ? party.slice(0, -2) : party
}

/** Adds the parties of one list of roles to another; nobody has a role twice. */
export function mergeRoles(into: Roles, from: SharedRoles): void {
  for (const [role, units] of Object.entries(from)) addParties(into, role as PartyRole, units)
}

/** Whether anybody has any role. */
export function hasParties(roles: SharedRoles): boolean {
  return Object.keys(roles).length > 0
}
