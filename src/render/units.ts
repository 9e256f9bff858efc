/** The units of a plan, each under one name: a unit that the plan also calls otherwise is the same unit in every list. */

import { walkItems } from '../plan/items.ts'
import type { Parties, Plan } from '../plan/plan.ts'

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

export function unitNames(plan: Plan): UnitNames {
  const known = new Map<string, string>()
  for (const { name, aliases } of plan.organizations ?? []) {
    for (const alias of [name, ...(aliases ?? [])]) if (!known.has(folded(alias))) known.set(folded(alias), name)
  }
  return { canonical: (name) => known.get(folded(name)) ?? name.normalize('NFC').trim() }
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '')
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
