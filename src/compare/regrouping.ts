/**
 * One duty that became several, or several that became one: the wording of the parts is in the whole, and together
 * they say what the whole says. Told one way round only; merging is splitting read backwards.
 */

import type { Entry } from './sides.ts'
import { Weights, WordingIndex } from './wording.ts'

/** A whole and what it became, in the order of the plan. */
interface Regrouping {
  whole: Entry
  parts: Entry[]
}

/** So much of a part must come from the whole, and so much of the whole be in its parts. */
const fromWhole = 0.6
const inParts = 0.6

/** Of what a part has from the whole, so much is in no other part; and it is at least so much of the whole. */
const inOneAlone = 0.5
const leastPart = 0.04

/** By the least part there can be no more, but for headings. */
const mostParts = 30

type Mate = (entry: Entry) => Entry | undefined

export class Regroupings {
  readonly #parts: ReadonlyMap<Entry, readonly Entry[]>
  readonly #wholes: ReadonlyMap<Entry, Entry>

  constructor(regroupings: readonly Regrouping[]) {
    this.#parts = new Map(regroupings.map(({ whole, parts }) => [whole, parts]))
    this.#wholes = new Map(regroupings.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)))
  }

  partsOf(whole: Entry): readonly Entry[] | undefined {
    return this.#parts.get(whole)
  }

  wholeOf(part: Entry): Entry | undefined {
    return this.#wholes.get(part)
  }
}

/** What was split and what was merged. What would be both is neither. */
export function regroupings(
  before: readonly Entry[],
  after: readonly Entry[],
  forth: Mate,
  back: Mate,
): { splits: Regroupings; merges: Regroupings } {
  const splits = found(before, after, forth, back)
  const merges = found(after, before, back, forth)
  const members = (list: readonly Regrouping[]) => new Set(list.flatMap(({ whole, parts }) => [whole, ...parts]))
  const [inSplits, inMerges] = [members(splits), members(merges)]
  const clear = (list: readonly Regrouping[], others: ReadonlySet<Entry>) =>
    new Regroupings(list.filter(({ whole, parts }) => ![whole, ...parts].some((entry) => others.has(entry))))
  return { splits: clear(splits, inMerges), merges: clear(merges, inSplits) }
}

function found(own: readonly Entry[], others: readonly Entry[], forth: Mate, back: Mate): Regrouping[] {
  const wholes = own.filter((entry) => forth(entry)?.wording !== entry.wording)
  const loose = others.filter((entry) => !back(entry))
  if (wholes.length === 0 || loose.length === 0) return []
  const weights = new Weights(
    wholes.map(({ pairs }) => pairs),
    loose.map(({ pairs }) => pairs),
  )
  const index = new WordingIndex(wholes.map(({ wording }) => wording))
  const parts = new Map<Entry, Entry[]>()
  for (const part of loose) {
    const [best] = index
      .candidates(part.wording, part.at)
      .map((at) => wholes[at] as Entry)
      .map((whole) => ({ whole, share: weights.within(part.pairs, whole.pairs) }))
      .sort((a, b) => b.share - a.share || a.whole.at - b.whole.at)
    if (!best || best.share < fromWhole) continue
    const list = parts.get(best.whole)
    if (list) list.push(part)
    else parts.set(best.whole, [part])
  }
  return Array.from(parts, ([whole, list]) => {
    const mate = forth(whole)
    return { whole, parts: (mate ? [...list, mate] : list).sort((a, b) => a.at - b.at) }
  }).filter((regrouping) => holds(regrouping, weights))
}

function holds({ whole, parts }: Regrouping, weights: Weights): boolean {
  if (parts.length < 2 || parts.length > mostParts) return false
  if (parts.some((part) => weights.within(part.pairs, whole.pairs) < fromWhole)) return false
  const shares = parts.map(({ pairs }) => Array.from(pairs).filter((pair) => whole.pairs.has(pair)))
  const times = new Map<number, number>()
  for (const pair of shares.flat()) times.set(pair, (times.get(pair) ?? 0) + 1)
  const all = weights.sum(whole.pairs)
  const sum = (pairs: Iterable<number>) => weights.sum(new Set(pairs))
  if (sum(times.keys()) < inParts * all) return false
  return parts.every(({ below }, at) => {
    // A heading over the other parts says little of its own.
    if (below.some((entry) => parts.includes(entry))) return true
    const share = shares[at] ?? []
    const alone = sum(share.filter((pair) => times.get(pair) === 1))
    return alone >= leastPart * all && alone >= inOneAlone * sum(share)
  })
}
