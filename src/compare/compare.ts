/**
 * What changed from one plan to another. Items are matched across the two, whatever their order and their ids; then
 * everything is told once: what is new and gone, what became several or one, what hangs elsewhere, who answers and by
 * when, which words are others.
 */

import { type FoundItem, type ItemKind, itemName } from '../plan/items.ts'
import type { Plan } from '../plan/plan.ts'
import type { ComparedKind, ItemMention, PlanChange } from './change.ts'
import { withoutEchoes } from './echoes.ts'
import { documentChanges, propertyChanges, reworded, type Said } from './item-changes.ts'
import type { Matches } from './matches.ts'
import { matchItems } from './matching.ts'
import { type Answerable, PartyComparison, roles } from './party-changes.ts'
import { Placing } from './placing.ts'
import { type Regroupings, regroupings } from './regrouping.ts'
import { type Entry, mentionOf, type Side, sidesOf } from './sides.ts'
import { timeChange } from './time-changes.ts'
import { folded } from './wording.ts'

export interface CompareOptions {
  /** Also tell items that stand in another order than before, which otherwise is no change. */
  order?: boolean
  /** Only these kinds. */
  only?: ReadonlySet<ComparedKind>
}

/** Duties first: they are what a plan is read for. */
const comparedKinds: readonly ComparedKind[] = [
  'duty',
  'plan',
  'document',
  ...(['phase', 'organization', 'platform', 'team', 'target', 'goal', 'principle', 'framework'] as const),
  ...(['checklist', 'check', 'workflow', 'safeguard'] as const),
]

/** The changes from the one plan to the other, by kind, then in the order of the plans. None where they say the same. */
export function comparePlans(before: Plan, after: Plan, { order = false, only }: CompareOptions = {}): PlanChange[] {
  const comparison = new Comparison(before, after)
  return comparedKinds.filter((kind) => only?.has(kind) ?? true).flatMap((kind) => comparison.changes(kind, order))
}

class Comparison {
  readonly #before: Side
  readonly #after: Side
  readonly #matches: Matches
  readonly #parties: PartyComparison
  readonly #splits: Regroupings
  readonly #merges: Regroupings
  readonly #placing: Placing

  constructor(before: Plan, after: Plan) {
    ;[this.#before, this.#after] = sidesOf(before, after)
    this.#matches = matchItems(this.#before, this.#after)
    this.#parties = new PartyComparison(this.#before, this.#after, this.#matches)
    const { splits, merges } = regroupings(
      this.#before.kinds.get('duty') ?? [],
      this.#after.kinds.get('duty') ?? [],
      (entry) => this.#matches.afterOf(entry),
      (entry) => this.#matches.beforeOf(entry),
    )
    this.#splits = splits
    this.#merges = merges
    this.#placing = new Placing(this.#before, this.#after, this.#matches, splits, merges)
  }

  changes(kind: ComparedKind, order: boolean): PlanChange[] {
    const [before, after] = [this.#before.plan, this.#after.plan]
    if (kind === 'plan')
      return planChanges(
        kind,
        [before, after].map(({ title }) => ({ name: title, pointer: '' })),
        propertyChanges('plan', { ...before }, { ...after }),
      )
    if (kind === 'document') {
      return planChanges(
        kind,
        [before, after].map(({ document, title }) => ({ name: document?.number ?? title, pointer: '/document' })),
        documentChanges({ ...before.document }, { ...after.document }),
      )
    }
    return this.#itemChanges(kind, order)
  }

  /** In the order of the second plan; what is gone stands behind what it stood behind. */
  #itemChanges(kind: ItemKind, order: boolean): PlanChange[] {
    const told: { at: number; changes: PlanChange[] }[] = []
    for (const entry of this.#after.kinds.get(kind) ?? []) {
      const before = this.#matches.beforeOf(entry)
      const changes = before
        ? this.#pairChanges(before, entry, order)
        : this.#splits.wholeOf(entry) || this.#merges.partsOf(entry)
          ? []
          : [{ change: 'new' as const, kind, before: [], after: [mentionOf(entry)] }]
      told.push({ at: entry.at, changes: [...this.#regrouped('merged', entry), ...changes] })
    }
    let at = -1
    for (const entry of this.#before.kinds.get(kind) ?? []) {
      const after = this.#matches.afterOf(entry)
      at = after?.at ?? at
      const isTold = after || this.#merges.wholeOf(entry) || this.#splits.partsOf(entry)
      const gone: PlanChange[] = isTold ? [] : [{ change: 'gone', kind, before: [mentionOf(entry)], after: [] }]
      const first = this.#splits.partsOf(entry)?.[0]
      told.push({ at: first ? first.at - 0.5 : at + 0.5, changes: [...this.#regrouped('split', entry), ...gone] })
    }
    return told.sort((a, b) => a.at - b.at).flatMap(({ changes }) => changes)
  }

  #pairChanges(before: Entry, after: Entry, order: boolean): PlanChange[] {
    const { kind } = after.found
    const isRegrouped = this.#splits.partsOf(before) !== undefined || this.#merges.partsOf(after) !== undefined
    const [{ item: own }, { item: other }] = [before.found, after.found]
    const parties = isRegrouped ? [] : this.#parties.changes(own, other)
    const others = properties(before, after).filter(({ change }) => !isRegrouped || !toldOfTheWhole.has(change))
    const isSilent = parties.length === 0 && !others.some((one) => one.change === 'reworded' && one.field === 'text')
    const isHidden = isSilent && !isRegrouped && folded(own.text) !== folded(other.text)
    const said = [
      ...this.#placing.moves(before, after),
      ...parties,
      ...(isHidden && this.#parties.isWordedOtherwise(own, other) ? [reworded('text', own.text, other.text)] : []),
      ...others,
      ...(order ? this.#placing.reordered(before, after) : []),
    ]
    return about(kind, [before], [after], withoutEchoes(said, this.#changedParts(before, after)))
  }

  /** The wordings below that are told by themselves: others than before, new or gone. */
  #changedParts(before: Entry, after: Entry): { before: string[]; after: string[] } {
    const changed = (entries: readonly Entry[], mate: (entry: Entry) => Entry | undefined) =>
      entries.filter((entry) => mate(entry)?.wording !== entry.wording).flatMap(({ found }) => wordingsOf(found))
    return {
      before: changed(before.below, (entry) => this.#matches.afterOf(entry)),
      after: changed(after.below, (entry) => this.#matches.beforeOf(entry)),
    }
  }

  /** One and the several that it became, or the several that became it, with who answers and by when. */
  #regrouped(change: 'split' | 'merged', whole: Entry): PlanChange[] {
    const isSplit = change === 'split'
    const parts = (isSplit ? this.#splits : this.#merges).partsOf(whole)
    if (!parts) return []
    const sides = <Value>(one: Value, others: Value): [Value, Value] => (isSplit ? [one, others] : [others, one])
    const together = Object.fromEntries(
      roles.map((role) => [role, [...new Set(parts.flatMap(({ found }) => found.item[role] ?? []))]] as const),
    )
    const said: Said[] = [{ change }, ...this.#parties.changes(...sides<Answerable>(whole.found.item, together))]
    const times = parts.map((part) => timeChange(...sides(whole.found.item.time, part.found.item.time)))
    const timed = parts.flatMap((part, at): PlanChange[] => {
      const time = times[at]
      const isMeant = time && (part.found.item.time || times.every((one) => one))
      return isMeant ? about('duty', ...sides([whole], [part]), [time]) : []
    })
    return [...about('duty', ...sides([whole], [...parts]), said), ...timed]
  }
}

/** What is told of a whole and all its parts is not told again of the part that was matched with it. */
const toldOfTheWhole: ReadonlySet<string> = new Set(['reworded', 'deadline', 'time'])

function properties({ found: before }: Entry, { found: after }: Entry): Said[] {
  const said = propertyChanges(after.kind, { ...before.item }, { ...after.item })
  // The wording of a target only repeats its figures.
  const isFigure = after.kind === 'target' && said.some(({ change }) => change === 'value')
  return isFigure ? said.filter((one) => !(one.change === 'reworded' && one.field === 'text')) : said
}

function wordingsOf(found: FoundItem): string[] {
  return [itemName(found), found.item.text ?? ''].filter((wording) => wording !== '')
}

function about(
  kind: ComparedKind,
  before: readonly Entry[],
  after: readonly Entry[],
  said: readonly Said[],
): PlanChange[] {
  const sides = { kind, before: before.map(mentionOf), after: after.map(mentionOf) }
  return said.map(({ change, ...rest }) => ({ change, ...sides, ...rest }) as PlanChange)
}

function planChanges(kind: 'plan' | 'document', mentions: readonly ItemMention[], said: readonly Said[]): PlanChange[] {
  const [before, after] = mentions.map((mention) => [mention])
  return said.map(({ change, ...rest }) => ({ change, kind, before, after, ...rest }) as PlanChange)
}
