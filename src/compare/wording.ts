/**
 * Wordings as bags of character pairs, the unit in which Chinese without spaces can be held against Chinese: how much
 * two wordings share, pairs that every item has counting less than rare ones.
 */

/** Behind this many characters an item has said what it is about; the rest is compared only word by word. */
const longest = 2000

/** A wording without white space, which means nothing between Chinese characters. */
export function folded(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, '')
}

const mark =
  /(^|[。；;：:\n])[ \t\u3000]{0,8}(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[①-⑳])/g

/** Whether two wordings differ in nothing but how their items are counted, and in what parts these: 1.甲；2.乙 and （一）甲。（二）乙. */
export function isRenumbered(before: string | undefined, after: string | undefined): boolean {
  const counted = [before, after].map((text) => (text ?? '').match(mark)?.join('') ?? '')
  return counted[0] !== counted[1] && unnumbered(before) === unnumbered(after)
}

function unnumbered(text: string | undefined): string {
  return folded((text ?? '').replace(mark, '$1').replace(/[。；;]/g, ''))
}

/** The pairs of neighbouring characters, the first character with none before it. */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  let before = 0
  const end = Math.min(text.length, longest)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    pairs.add((before << 16) | code)
    before = code
  }
  return pairs
}

/**
 * What a pair of characters weighs: the more items of one side have it, the less it says. Counted on each side by
 * itself, because what both sides have is what tells that two items are the same.
 */
export class Weights {
  readonly #counts = new Map<number, number>()
  readonly #sums = new WeakMap<ReadonlySet<number>, number>()
  readonly #total: number

  constructor(before: readonly ReadonlySet<number>[], after: readonly ReadonlySet<number>[]) {
    this.#total = Math.max(before.length, after.length)
    for (const side of [before, after]) {
      const counts = new Map<number, number>()
      for (const bag of side) for (const pair of bag) counts.set(pair, (counts.get(pair) ?? 0) + 1)
      for (const [pair, count] of counts) if (count > (this.#counts.get(pair) ?? 0)) this.#counts.set(pair, count)
    }
  }

  of(pair: number): number {
    return Math.log(1 + this.#total / (this.#counts.get(pair) ?? 1))
  }

  sum(bag: ReadonlySet<number>): number {
    let sum = this.#sums.get(bag)
    if (sum === undefined) {
      sum = 0
      for (const pair of bag) sum += this.of(pair)
      this.#sums.set(bag, sum)
    }
    return sum
  }

  /** The weight of what both have. */
  shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
    const [small, large] = one.size <= other.size ? [one, other] : [other, one]
    let sum = 0
    for (const pair of small) if (large.has(pair)) sum += this.of(pair)
    return sum
  }

  /** From 0, nothing in common, to 1 (Dice's coefficient, weighed). */
  likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
    const both = this.sum(one) + this.sum(other)
    return both === 0 ? 0 : (2 * this.shared(one, other)) / both
  }

  /** How much of the one is in the other, from 0 to 1. */
  within(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
    const whole = this.sum(one)
    return whole === 0 ? 0 : this.shared(one, other) / whole
  }
}

/** Finds, among many wordings, the few that can be like a given one, without holding each against each. */
export class WordingIndex {
  readonly #lists = new Map<number, number[]>()

  constructor(wordings: readonly string[]) {
    for (const [at, wording] of wordings.entries()) {
      for (const three of threesOf(wording)) {
        const list = this.#lists.get(three)
        if (list) list.push(at)
        else this.#lists.set(three, [at])
      }
    }
  }

  /**
   * The positions of the most promising wordings, at most a dozen. Asked is by what the fewest have; where something is
   * everywhere, only those are looked at that stand nearest to the position of the wording itself.
   */
  candidates(wording: string, position: number): number[] {
    const lists: (readonly number[])[] = []
    for (const three of threesOf(wording)) {
      const list = this.#lists.get(three)
      if (list) lists.push(list)
    }
    lists.sort((a, b) => a.length - b.length)
    const votes = new Map<number, number>()
    for (const list of lists.slice(0, mostLists)) {
      const vote = Math.max(1, Math.round(16 / list.length))
      for (const at of nearest(list, position)) votes.set(at, (votes.get(at) ?? 0) + vote)
    }
    const far = (at: number) => Math.abs(at - position)
    return Array.from(votes)
      .sort(([a, one], [b, other]) => other - one || far(a) - far(b) || a - b)
      .slice(0, mostCandidates)
      .map(([at]) => at)
  }
}

const mostLists = 40
const longestList = 16
const mostCandidates = 12

/** Three characters in a row as one number, the first two also with less before them; two that clash do no harm here. */
function threesOf(text: string): Set<number> {
  const threes = new Set<number>()
  let [first, second] = [0, 0]
  const end = Math.min(text.length, longest)
  for (let at = 0; at < end; at++) {
    const third = text.charCodeAt(at)
    threes.add((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ third) | 0)
    first = second
    second = third
  }
  return threes
}

function nearest(list: readonly number[], position: number): readonly number[] {
  if (list.length <= longestList) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < position) low = middle + 1
    else high = middle
  }
  const start = Math.min(Math.max(0, low - longestList / 2), list.length - longestList)
  return list.slice(start, start + longestList)
}
