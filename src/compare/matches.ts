/** Which item of one plan is which of the other, to be asked from either side. */

import type { Entry } from './sides.ts'

export class Matches {
  readonly #after = new Map<Entry, Entry>()
  readonly #before = new Map<Entry, Entry>()

  pair(before: Entry, after: Entry): void {
    this.#after.set(before, after)
    this.#before.set(after, before)
  }

  afterOf(before: Entry): Entry | undefined {
    return this.#after.get(before)
  }

  beforeOf(after: Entry): Entry | undefined {
    return this.#before.get(after)
  }

  has(before: Entry, after: Entry): boolean {
    return this.#after.get(before) === after
  }

  /** Both hang under the same item, or under none. */
  hangAlike({ above: before }: Entry, { above: after }: Entry): boolean {
    return before && after ? this.has(before, after) : before === after
  }
}
