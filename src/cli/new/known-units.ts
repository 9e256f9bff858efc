/** The units that have been named so far, those named last first: what a writer types next is often one of them. */

import type { Answerable } from '../../plan/plan.ts'

export class KnownUnits {
  #names: string[]

  constructor(names: readonly string[]) {
    this.#names = Array.from(new Set(names))
  }

  get names(): readonly string[] {
    return this.#names
  }

  add(names: readonly string[]): void {
    this.#names = Array.from(new Set([...names, ...this.#names]))
  }

  /** Those that answer for items, or house them. */
  addFrom(items: readonly (Answerable & { seat?: string; duties?: readonly Answerable[] })[]): void {
    for (const { seat, lead = [], responsible = [], support = [], duties = [] } of items) {
      this.add([...lead, ...responsible, ...support, ...(seat === undefined ? [] : [seat])])
      this.addFrom(duties)
    }
  }
}
