/** Where an item hangs and stands, before and after: under another item, in another phase, on another platform. */

import type { ItemKind } from '../plan/items.ts'
import { referenceFields } from '../plan/references.ts'
import type { Holder } from './change.ts'
import type { Said } from './item-changes.ts'
import type { Matches } from './matches.ts'
import type { Regroupings } from './regrouping.ts'
import type { Entry, Side } from './sides.ts'
import { folded } from './wording.ts'

export class Placing {
  readonly #before: Side
  readonly #after: Side
  readonly #matches: Matches
  readonly #splits: Regroupings
  readonly #merges: Regroupings
  #ranks: ReadonlyMap<Entry, readonly [from: number, to: number]> | undefined

  constructor(before: Side, after: Side, matches: Matches, splits: Regroupings, merges: Regroupings) {
    this.#before = before
    this.#after = after
    this.#matches = matches
    this.#splits = splits
    this.#merges = merges
  }

  moves(before: Entry, after: Entry): Said[] {
    const moves: Said[] = []
    if (!this.#areOne(before.above, after.above)) {
      moves.push({ change: 'moved', by: 'parent', ...names(nameOf(before.above), nameOf(after.above)) })
    }
    for (const [by, kinds] of Object.entries(referenceFields[after.found.kind] ?? {}) as [
      Holder,
      readonly ItemKind[],
    ][]) {
      const from = reference(before, by)
      const to = reference(after, by)
      if (folded(from) === folded(to)) continue
      const held = entryOf(from, kinds, this.#before)
      const holds = entryOf(to, kinds, this.#after)
      if (held && holds && this.#matches.has(held, holds)) continue
      moves.push({ change: 'moved', by, ...names(nameOf(held) ?? from, nameOf(holds) ?? to) })
    }
    return moves
  }

  /** Both are the same item, or one is what the other was split into or merged from. */
  #areOne(before: Entry | undefined, after: Entry | undefined): boolean {
    if (!before || !after) return before === after
    return (
      this.#matches.has(before, after) ||
      this.#splits.wholeOf(after) === before ||
      this.#merges.wholeOf(before) === after
    )
  }

  /** An item that another one overtook, or that was numbered anew. */
  reordered(before: Entry, after: Entry): Said[] {
    this.#ranks ??= overtaken(this.#before, this.#matches)
    const ranks = this.#ranks.get(before)
    const [from, to] = [number(before), number(after)]
    return [
      ...(ranks ? [{ change: 'reordered' as const, from: ranks[0], to: ranks[1] }] : []),
      ...(from === to ? [] : [{ change: 'value' as const, field: 'number', from, to }]),
    ]
  }
}

function names(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function nameOf(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined
  const { item } = entry.found
  return 'name' in item ? item.name : item.text
}

function reference({ found }: Entry, by: Holder): string | undefined {
  return (found.item as Partial<Record<Holder, string>>)[by]
}

function number({ found }: Entry): string | undefined {
  return 'number' in found.item ? found.item.number : undefined
}

function entryOf(name: string | undefined, kinds: readonly ItemKind[], side: Side): Entry | undefined {
  const found = name === undefined ? undefined : side.register.resolve(name, kinds)
  return found && side.entries.get(found.item)
}

/** The items that are not in a longest run of siblings whose order stayed, with their ranks from 1 before and after. */
function overtaken(before: Side, matches: Matches): Map<Entry, readonly [number, number]> {
  const moved = new Map<Entry, readonly [number, number]>()
  for (const entries of before.kinds.values()) {
    const siblings = new Map<Entry | undefined, Entry[]>()
    for (const entry of entries) {
      const after = matches.afterOf(entry)
      if (!after || !matches.hangAlike(entry, after)) continue
      const list = siblings.get(entry.above)
      if (list) list.push(entry)
      else siblings.set(entry.above, [entry])
    }
    for (const list of siblings.values()) {
      const to = list.map((entry) => (matches.afterOf(entry) as Entry).at)
      const ranks = new Map(to.toSorted((a, b) => a - b).map((at, rank) => [at, rank + 1]))
      const kept = longestRising(to)
      for (const [rank, entry] of list.entries()) {
        const at = to[rank] as number
        if (!kept.has(at)) moved.set(entry, [rank + 1, ranks.get(at) as number])
      }
    }
  }
  return moved
}

/** The numbers of a longest rising run, none of which need be neighbours (patience sorting). */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const one of numbers) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle] as number) < one) low = middle + 1
      else high = middle
    }
    previous.set(one, tails[low - 1])
    tails[low] = one
  }
  const run = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) run.add(at)
  return run
}
