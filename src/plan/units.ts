/** The units of a plan, each under one name: a unit that the plan also calls otherwise is the same unit in every list. */

import { walkItems } from './items.ts'
import type { Parties, Plan } from './plan.ts'
import { folded } from './references.ts'

export type UnitRole = keyof Pick<Parties, 'lead' | 'responsible' | 'support'>

export const unitRoles: readonly { role: UnitRole; word: string }[] = [
  { role: 'lead', word: '牵头' },
  { role: 'responsible', word: '责任' },
  { role: 'support', word: '配合' },
]

export interface UnitNames {
  /** The name under which a unit is listed. */
  canonical(name: string): string
}

/** The name of every unit that the register of the plan knows, by each name it goes by. */
export function namesOf({ organizations = [] }: Pick<Plan, 'organizations'>): Map<string, string> {
  const known = new Map<string, string>()
  for (const { name, aliases } of organizations) {
    for (const alias of [name, ...(aliases ?? [])]) if (!known.has(folded(alias))) known.set(folded(alias), name)
  }
  return known
}

export function unitNames(plan: Plan): UnitNames {
  const known = namesOf(plan)
  return { canonical: (name) => known.get(folded(name)) ?? name.normalize('NFC').trim() }
}

/** Every unit that answers for anything that a table shows, in the order of the plan. */
export function listedUnits(plan: Plan): string[] {
  const { canonical } = unitNames(plan)
  const units = new Set<string>()
  for (const { item } of walkItems(plan)) {
    for (const { role } of unitRoles) for (const unit of item[role] ?? []) units.add(canonical(unit))
  }
  return Array.from(units)
}
