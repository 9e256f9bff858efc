/**
 * Whether plans below answer the plan above, duty by duty. A duty below says by `upper` what it answers; where it does
 * not, its wording tells. What nobody below answers, what nothing above asks for and what is due too late is found.
 */

import type { Duty, Plan, Time } from '../plan/plan.ts'
import type { ItemMention } from './change.ts'
import { type Entry, mentionOf, type Side, sideOf } from './sides.ts'
import { daysBetween } from './time-changes.ts'
import { Weights, WordingIndex } from './wording.ts'

/** A duty of one of the plans below, which is named by its position among them. */
export interface LowerMention extends ItemMention {
  plan: number
}

export interface TraceLink {
  upper: ItemMention
  lower: LowerMention
  /** By what it was found; by wording a person should look. */
  by: 'upper' | 'wording'
}

export interface LateLink extends TraceLink {
  /** The times that count: of the duty itself, of one that it hangs under, or of its phase. */
  from: Time
  to: Time
  days: number
}

export interface Trace {
  /** Duties above that have no duties under them: these have to be answered. */
  asked: number
  links: TraceLink[]
  /** Asked for, and answered by none. */
  uncovered: ItemMention[]
  /** Answer nothing above. */
  loose: LowerMention[]
  late: LateLink[]
  /** `upper` names no duty of the plan above. */
  unknown: (LowerMention & { upper: string })[]
}

/** Wordings that have less in common do not answer one another; two headings are alike more easily. */
const leastLikeness = 0.5
const leastLikenessOfHeadings = 0.75

/** So much of what is asked is said again: it is answered, even if the answer says more. */
const saidAgain = 0.75

interface Link {
  upper: Entry
  lower: Entry
  plan: number
  by: TraceLink['by']
}

export function trace(upper: Plan, lowers: readonly Plan[]): Trace {
  const tracing = new Tracing(upper)
  for (const [at, lower] of lowers.entries()) tracing.add(lower, at)
  return tracing.result()
}

class Tracing {
  readonly #upper: Side
  readonly #duties: readonly Entry[]
  readonly #index: WordingIndex
  readonly #links: Link[] = []
  readonly #covered = new Set<Entry>()
  readonly #late: LateLink[] = []
  readonly #loose: LowerMention[] = []
  readonly #unknown: Trace['unknown'] = []

  constructor(upper: Plan) {
    this.#upper = sideOf(upper)
    this.#duties = this.#upper.kinds.get('duty') ?? []
    this.#index = new WordingIndex(this.#duties.map(({ wording }) => wording))
  }

  add(lower: Plan, plan: number): void {
    const side = sideOf(lower)
    const duties = side.kinds.get('duty') ?? []
    const weights = new Weights(
      this.#duties.map(({ pairs }) => pairs),
      duties.map(({ pairs }) => pairs),
    )
    /** What duties below answer, by themselves or as part of one that they hang under. */
    const answering = new Map<Entry, readonly Link[]>()
    for (const entry of duties) {
      const named = dutyOf(entry).upper
      const above = entry.above && answering.get(entry.above)
      const found = named === undefined ? this.#byWording(entry, weights) : this.#byName(entry, named, plan)
      const links = found.map(([upper, by]): Link => ({ upper, lower: entry, plan, by }))
      for (const link of links) this.#link(link, side)
      // A part with a time of its own may be later than what it is a part of.
      if (links.length === 0 && dutyOf(entry).time) {
        for (const link of above ?? []) this.#checkTime({ ...link, lower: entry }, side)
      }
      // What answers a heading by its wording alone is a heading itself, and says nothing of what is under it.
      const own = links.filter(({ upper, by }) => by === 'upper' || isLeaf(upper))
      if (own.length > 0) answering.set(entry, own)
      else if (above) answering.set(entry, above)
      else if (isLeaf(entry) && links.length === 0 && named === undefined)
        this.#loose.push({ ...mentionOf(entry), plan })
    }
  }

  result(): Trace {
    const asked = this.#duties.filter(isLeaf)
    return {
      asked: asked.length,
      links: this.#links.map(toldLink),
      uncovered: asked.filter((entry) => !this.#isCovered(entry)).map(mentionOf),
      loose: this.#loose,
      late: this.#late,
      unknown: this.#unknown,
    }
  }

  #isCovered(entry: Entry): boolean {
    for (let one: Entry | undefined = entry; one; one = one.above) if (this.#covered.has(one)) return true
    return false
  }

  #byName(entry: Entry, named: string, plan: number): [Entry, TraceLink['by']][] {
    const found = this.#upper.register.resolve(named, ['duty'])
    const duty = found && this.#upper.entries.get(found.item)
    if (duty) return [[duty, 'upper']]
    this.#unknown.push({ ...mentionOf(entry), plan, upper: named })
    return []
  }

  /** The most alike, and whatever else is said again in full. */
  #byWording(entry: Entry, weights: Weights): [Entry, TraceLink['by']][] {
    const scored = this.#index
      .candidates(entry.wording, entry.at)
      .map((at) => this.#duties[at] as Entry)
      .map((duty) => ({ duty, score: likeness(duty, entry, weights) }))
      .filter(({ duty, score }) => score >= (isLeaf(duty) && isLeaf(entry) ? leastLikeness : leastLikenessOfHeadings))
      .sort((a, b) => b.score - a.score || a.duty.at - b.duty.at)
    return scored
      .filter(({ duty }, at) => at === 0 || (isLeaf(duty) && isSaidAgain(duty, entry, weights)))
      .map(({ duty }) => [duty, 'wording'])
  }

  #link(link: Link, side: Side): void {
    this.#links.push(link)
    // A heading is answered as a whole only by one who says so, and only where nothing under it is told apart.
    if (isLeaf(link.upper) || (link.by === 'upper' && isLeaf(link.lower))) this.#covered.add(link.upper)
    this.#checkTime(link, side)
  }

  #checkTime(link: Link, side: Side): void {
    const [from, to] = [timeOf(link.upper, this.#upper), timeOf(link.lower, side)]
    const days = daysBetween(from, to)
    if (from && to && days !== undefined && days > 0) this.#late.push({ ...toldLink(link), from, to, days })
  }
}

function likeness(upper: Entry, lower: Entry, weights: Weights): number {
  const whole = weights.likeness(upper.pairs, lower.pairs)
  const name = weights.likeness(upper.namePairs, lower.namePairs)
  return Math.max(whole, 0.6 * name + 0.4 * whole, 0.9 * name, isSaidAgain(upper, lower, weights) ? saidAgain : 0)
}

function isSaidAgain(upper: Entry, lower: Entry, weights: Weights): boolean {
  return upper.namePairs.size >= 6 && weights.within(upper.namePairs, lower.pairs) >= saidAgain
}

function isLeaf({ below }: Entry): boolean {
  return below.length === 0
}

function dutyOf({ found }: Entry): Duty {
  return found.item as Duty
}

/** The time of a duty: its own, that of the nearest duty above it that has one, or that of its phase. */
function timeOf(entry: Entry, side: Side): Time | undefined {
  for (let one: Entry | undefined = entry; one; one = one.above) {
    const { time, phase } = dutyOf(one)
    if (time) return time
    const found = phase === undefined ? undefined : side.register.resolve(phase, ['phase'])
    if (found?.item.time) return found.item.time
  }
  return undefined
}

function toldLink({ upper, lower, plan, by }: Link): TraceLink {
  return { upper: mentionOf(upper), lower: { ...mentionOf(lower), plan }, by }
}
