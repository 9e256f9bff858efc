/**
 * What units have added, told apart and known again when it is merged once more: by name and parties, and the first
 * from the second of the same.
 */

import type { Duty, Parties } from '../plan/plan.ts'
import type { Units } from './units.ts'

export class Occurrences {
  readonly #units: Units
  readonly #counts = new Map<object, Map<string, number>>()

  constructor(units: Units) {
    this.#units = units
  }

  key(parent: object, { name, lead = [], responsible = [] }: Pick<Duty, 'name'> & Parties): string {
    const called = (parties: readonly string[]) => parties.map((party) => this.#units.canonical(party))
    const key = JSON.stringify([name, called(lead), called(responsible)])
    const counts = this.#counts.get(parent) ?? new Map<string, number>()
    this.#counts.set(parent, counts)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return `${count} ${key}`
  }
}
