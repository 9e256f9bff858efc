/**
 * Which item of one plan is which of the other: by ids that were given by hand, by equal wording, by likeness of
 * wording and place, and last by place alone where everything else speaks for it. The pairs are the same whichever of
 * the plans comes first, and no step holds each item against each.
 */

import { isGeneratedId } from '../plan/ids.ts'
import { Matches } from './matches.ts'
import type { Entry, Side } from './sides.ts'
import { Weights, WordingIndex } from './wording.ts'

export function matchItems(before: Side, after: Side): Matches {
  const matches = new Matches()
  // Lists come before their points in the walk, so a point finds the lists of both sides matched.
  for (const [kind, entries] of before.kinds) {
    const others = after.kinds.get(kind)
    if (others) matchKind(entries, others, matches)
  }
  return matches
}

function matchKind(before: readonly Entry[], after: readonly Entry[], matches: Matches): void {
  const open = () =>
    [before.filter((entry) => !matches.afterOf(entry)), after.filter((entry) => !matches.beforeOf(entry))] as const
  const alike = (key: (entry: Entry) => string | undefined) => pairAlike(...open(), key, matches)
  const givenId = (entry: Entry) => (isGeneratedId(entry.found) ? undefined : entry.found.item.id)
  alike((entry) => {
    const id = givenId(entry)
    return id === undefined ? undefined : `${id}\n${entry.name}`
  })
  pairById(...open(), matches)
  alike(({ path, wording, rest }) => `${path} ${wording}\n${rest}`)
  alike(({ path, wording }) => `${path} ${wording}`)
  alike(({ wording, rest }) => `${wording}\n${rest}`)
  alike(({ wording }) => wording)
  pairLike(...open(), matches)
  pairByParts(open()[0], matches)
  pairByPlace(before, after, matches)
}

/** The first with the first, the second with the second of those that have the same key. */
function pairAlike(
  before: readonly Entry[],
  after: readonly Entry[],
  key: (entry: Entry) => string | undefined,
  matches: Matches,
): void {
  const waiting = new Map<string, Entry[]>()
  for (const entry of after.toReversed()) {
    const name = key(entry)
    if (name === undefined) continue
    const list = waiting.get(name)
    if (list) list.push(entry)
    else waiting.set(name, [entry])
  }
  for (const entry of before) {
    const name = key(entry)
    const other = name === undefined ? undefined : waiting.get(name)?.pop()
    if (other) matches.pair(entry, other)
  }
}

/**
 * An id that was given by hand, or kept when the name was changed, holds whatever the wording became: unless the name
 * is found under another id, as where a list was numbered anew.
 */
function pairById(before: readonly Entry[], after: readonly Entry[], matches: Matches): void {
  const namesBefore = new Set(before.map(({ name }) => name))
  const namesAfter = new Set(after.map(({ name }) => name))
  const byId = new Map(after.toReversed().map((entry) => [entry.found.item.id, entry]))
  const taken = new Set<Entry>()
  for (const entry of before) {
    const other = byId.get(entry.found.item.id)
    if (!other || taken.has(other)) continue
    if (isGeneratedId(entry.found) && isGeneratedId(other.found)) continue
    if (entry.name !== other.name && (namesAfter.has(entry.name) || namesBefore.has(other.name))) continue
    taken.add(other)
    matches.pair(entry, other)
  }
}

interface Candidate {
  before: Entry
  after: Entry
  wording: number
  /** The rest that both have is the same. */
  rest: boolean
}

/** From strict to lenient: what is matched in one round tells the next which items hang alike. */
const thresholds = [0.85, 0.72, 0.62]

/** Below this the wordings have too little in common, whatever else is the same. */
const leastLikeness = 0.35

function pairLike(before: readonly Entry[], after: readonly Entry[], matches: Matches): void {
  if (before.length === 0 || after.length === 0) return
  const weights = new Weights(
    before.map(({ pairs }) => pairs),
    after.map(({ pairs }) => pairs),
  )
  const candidates = candidatesOf(before, after)
    .map(([one, other]): Candidate => {
      const rest = one.rest !== '' && one.rest === other.rest
      return { before: one, after: other, wording: likeness(one, other, weights), rest }
    })
    .filter(({ wording }) => wording >= leastLikeness)
  for (const threshold of thresholds) {
    const scored = candidates
      .filter((candidate) => !matches.afterOf(candidate.before) && !matches.beforeOf(candidate.after))
      .map((candidate) => ({ candidate, score: scoreOf(candidate, matches) }))
      .filter(({ score }) => score >= threshold)
      .sort(
        (a, b) =>
          b.score - a.score || farness(a.candidate) - farness(b.candidate) || sum(a.candidate) - sum(b.candidate),
      )
    for (const { candidate } of scored) {
      if (matches.afterOf(candidate.before) || matches.beforeOf(candidate.after)) continue
      matches.pair(candidate.before, candidate.after)
    }
  }
}

/** Asked from both sides, so that nothing hangs on which plan comes first. */
function candidatesOf(before: readonly Entry[], after: readonly Entry[]): [Entry, Entry][] {
  const seen = new Set<number>()
  const found: [Entry, Entry][] = []
  const add = (one: number, other: number) => {
    const key = one * after.length + other
    if (seen.has(key)) return
    seen.add(key)
    found.push([before[one] as Entry, after[other] as Entry])
  }
  const inAfter = new WordingIndex(after.map(({ wording }) => wording))
  for (const [at, { wording }] of before.entries()) for (const other of inAfter.candidates(wording, at)) add(at, other)
  const inBefore = new WordingIndex(before.map(({ wording }) => wording))
  for (const [at, { wording }] of after.entries()) for (const one of inBefore.candidates(wording, at)) add(one, at)
  return found
}

function likeness(one: Entry, other: Entry, weights: Weights): number {
  const whole = weights.likeness(one.pairs, other.pairs)
  const name = weights.likeness(one.namePairs, other.namePairs)
  const [short, long] = one.pairs.size <= other.pairs.size ? [one, other] : [other, one]
  const within = short.pairs.size >= 6 ? weights.within(short.pairs, long.pairs) : 0
  return Math.max(whole, 0.6 * name + 0.4 * whole, 0.55 * within)
}

function scoreOf({ before, after, wording, rest }: Candidate, matches: Matches): number {
  const sameId = before.found.item.id === after.found.item.id ? 0.1 : 0
  return wording + (matches.hangAlike(before, after) ? 0.15 : 0) + (rest ? 0.15 : 0) + sameId
}

function farness({ before, after }: Candidate): number {
  return Math.abs(before.at - after.at)
}

function sum({ before, after }: Candidate): number {
  return before.at + after.at
}

/** A name that became another: the item is the same where most of what hangs under it is. */
function pairByParts(before: readonly Entry[], matches: Matches): void {
  for (const entry of before.toReversed()) {
    const counts = new Map<Entry, number>()
    for (const part of entry.below) {
      const above = matches.afterOf(part)?.above
      if (above) counts.set(above, (counts.get(above) ?? 0) + 1)
    }
    for (const [other, count] of counts) {
      const isMost = 2 * count > Math.max(entry.below.length, other.below.length)
      if (isMost && !matches.beforeOf(other)) matches.pair(entry, other)
    }
  }
}

/**
 * One item between the same neighbours on both sides is the same where all else that it says is, and the wording is
 * not wholly strange.
 */
function pairByPlace(before: readonly Entry[], after: readonly Entry[], matches: Matches): void {
  const open = before.filter((entry) => !matches.afterOf(entry))
  const others = spots(after, (entry) => matches.beforeOf(entry))
  if (open.length === 0 || others.size === 0) return
  const own = spots(before, (entry) => (matches.afterOf(entry) ? entry : undefined))
  const weights = new Weights(
    open.map(({ pairs }) => pairs),
    Array.from(others.values(), ([entry]) => (entry as Entry).pairs),
  )
  for (const [spot, [entry, ...more]] of own) {
    const [other, ...rivals] = others.get(spot) ?? []
    if (!entry || !other || more.length + rivals.length > 0) continue
    const isSame = entry.rest !== '' && entry.rest === other.rest
    if (isSame && weights.likeness(entry.pairs, other.pairs) >= 0.1) matches.pair(entry, other)
  }
}

/** Items without a match by where they stand: what they hang under, the matched items before and behind them. */
function spots(entries: readonly Entry[], known: (entry: Entry) => Entry | undefined): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  const siblings = new Map<Entry | undefined, Entry[]>()
  for (const entry of entries) {
    const list = siblings.get(entry.above)
    if (list) list.push(entry)
    else siblings.set(entry.above, [entry])
  }
  for (const [above, list] of siblings) {
    const hangs = above && known(above)
    if (above && !hangs) continue
    let last = 'start'
    let waiting: Entry[] = []
    const close = (next: string) => {
      if (waiting.length > 0) found.set(`${hangs?.at ?? 'top'} ${last} ${next}`, waiting)
      waiting = []
      last = next
    }
    for (const entry of list) {
      const mate = known(entry)
      if (mate) close(String(mate.at))
      else waiting.push(entry)
    }
    close('end')
  }
  return found
}
