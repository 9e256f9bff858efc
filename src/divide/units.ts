/**
 * Who a party is, when a plan is divided: one unit under all the names that the plan and the register of the
 * configuration give it, with the members of a collective (各乡镇) where the register names them.
 */

import type { Config } from '../config/config.ts'
import { isOpenParty } from '../language/unit-list.ts'
import { walkItems } from '../plan/items.ts'
import type { Parties, Plan } from '../plan/plan.ts'
import { folded } from '../plan/references.ts'
import { namesOf } from '../plan/units.ts'

export type KnownUnit = NonNullable<Config['units']>[number]

export class Units {
  readonly #names: Map<string, string>
  readonly #members = new Map<string, readonly string[]>()
  readonly #registered = new Set<string>()
  readonly #meant = new Map<string, ReadonlySet<string>>()
  readonly #named = new Set<string>()

  constructor(plan: Pick<Plan, 'organizations'>, register: readonly KnownUnit[] = []) {
    this.#names = namesOf(plan)
    for (const { name, aliases, members } of register) {
      const names = [name, ...(aliases ?? [])]
      // The plan's own name goes before the register's: it is the one that the reader of the sheet knows.
      const called = names.map((one) => this.#names.get(folded(one))).find((one) => one !== undefined) ?? name
      for (const one of [called, ...names]) this.#names.set(folded(one), called)
      this.#registered.add(called)
      if (members) this.#members.set(called, members)
    }
  }

  /** The one name of a unit. */
  canonical(name: string): string {
    const called = this.#names.get(folded(name)) ?? name.normalize('NFC').trim()
    return this.#names.get(folded(called)) ?? called
  }

  /** Makes known whom plans name as parties or hand a sheet to. */
  meet(plans: readonly Plan[]): void {
    for (const plan of plans) {
      for (const name of plan.document?.recipients ?? []) this.#named.add(this.canonical(name))
      for (const { item } of walkItems(plan)) {
        for (const party of partiesOf(item)) for (const unit of this.#all(party)) this.#named.add(unit)
      }
    }
  }

  /** Whether a plan that was met names this unit, by just this name. */
  isNamed(name: string): boolean {
    return this.#named.has(name)
  }

  /** The units that a party means: itself, and whoever it stands for. */
  meant(party: string): readonly string[] {
    return Array.from(this.#all(party))
  }

  means(party: string, unit: string): boolean {
    return this.#all(party).has(unit)
  }

  #all(party: string): ReadonlySet<string> {
    let units = this.#meant.get(party)
    if (!units) {
      units = this.#with(this.canonical(party), new Set())
      this.#meant.set(party, units)
    }
    return units
  }

  /** Whether nobody in particular is meant (各有关部门): such a phrase has no sheet unless the register knows it. */
  isOpen(party: string): boolean {
    return isOpenParty(party) && !this.#registered.has(this.canonical(party))
  }

  #with(unit: string, known: Set<string>): Set<string> {
    if (known.has(unit)) return known
    known.add(unit)
    for (const member of this.#members.get(unit) ?? []) this.#with(this.canonical(member), known)
    return known
  }
}

/** Everybody whom an item names in the roles of units. */
export function partiesOf({ lead, responsible, support }: Parties): string[] {
  return [...(lead ?? []), ...(responsible ?? []), ...(support ?? [])]
}
