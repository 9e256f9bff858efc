/**
 * What stands around the duties of a share: the phases, organizations, platforms and teams that its duties name, those
 * that hang over these, and whatever the owner answers for beside the duties. The order of the plan is kept.
 */

import { type FoundItem, walkItems } from '../plan/items.ts'
import type { Checklist, ChecklistPoint, Duty, Plan } from '../plan/plan.ts'
import { type Register, register } from '../plan/references.ts'
import { partiesOf } from './units.ts'

const kinds = {
  goal: 'goals',
  target: 'targets',
  principle: 'principles',
  framework: 'frameworks',
  organization: 'organizations',
  platform: 'platforms',
  team: 'teams',
  phase: 'phases',
  checklist: 'checklists',
  workflow: 'workflows',
  safeguard: 'safeguards',
} as const

type Lists = Pick<Plan, (typeof kinds)[keyof typeof kinds]>

export class Surroundings {
  readonly #items: Register
  readonly #order = new Map<object, number>()
  readonly #found = new Map<object, FoundItem>()
  readonly #owned = new Map<string, FoundItem[]>()

  /** `ownersOf` tells whose concern an item is that is no duty. */
  constructor(plan: Plan, ownersOf: (found: FoundItem) => Iterable<string>) {
    this.#items = register(plan)
    for (const found of walkItems(plan)) {
      if (found.kind === 'duty') continue
      this.#order.set(found.item, this.#order.size)
      this.#found.set(found.item, found)
      for (const owner of new Set(ownersOf(found))) {
        const list = this.#owned.get(owner) ?? []
        this.#owned.set(owner, list)
        list.push(found)
      }
    }
  }

  /** The lists of items, besides the duties, that belong to a share. */
  of(owner: string | undefined, duties: readonly Duty[]): Lists {
    const kept = new Set<FoundItem>(owner === undefined ? [] : this.#owned.get(owner))
    for (const named of this.#namedBy(duties)) kept.add(named)
    // A set is gone through to the end of what is added on the way.
    for (const found of kept) for (const above of this.#behind(found)) kept.add(above)
    // What a plan asks for among its safeguards and answers for among its duties is in the sheet once.
    const wordings = new Set(wordingsOf(duties))
    for (const found of kept) if (found.kind === 'safeguard' && wordings.has(wording(found.item))) kept.delete(found)
    return this.#lists(kept)
  }

  *#namedBy(duties: readonly Duty[]): Generator<FoundItem> {
    for (const duty of duties) {
      yield* this.#resolved(duty.phase, 'phase')
      yield* this.#resolved(duty.platform, 'platform')
      yield* this.#resolved(duty.team, 'team')
      yield* this.#units(duty)
      yield* this.#namedBy(duty.duties ?? [])
    }
  }

  *#behind(found: FoundItem): Generator<FoundItem> {
    const { item, kind } = found
    if (kind === 'organization' || kind === 'team') yield* this.#resolved(item.parent, 'organization', 'team')
    if (kind === 'platform' || kind === 'team' || kind === 'phase') yield* this.#units(item)
  }

  *#units(item: FoundItem['item']): Generator<FoundItem> {
    for (const party of partiesOf(item)) yield* this.#resolved(party, 'organization')
  }

  *#resolved(reference: string | undefined, ...wanted: FoundItem['kind'][]): Generator<FoundItem> {
    const found = reference === undefined ? undefined : this.#items.resolve(reference, wanted)
    // The register walks on its own: the item is the same, the record of it is not.
    const known = found && this.#found.get(found.item)
    if (known) yield known
  }

  #lists(kept: ReadonlySet<FoundItem>): Lists {
    const lists: Record<string, object[]> = {}
    const points = new Map<object, ChecklistPoint[]>()
    const inOrder = Array.from(kept).sort((a, b) => this.#at(a) - this.#at(b))
    for (const found of inOrder) {
      if (found.kind === 'duty') continue
      if (found.kind === 'check') {
        const list = found.parent as FoundItem
        // Of a list that the owner has whole, its points are there already.
        if (kept.has(list)) continue
        if (!points.has(list.item)) {
          points.set(list.item, [])
          const own: Checklist = { ...(bare(list.item) as Checklist), items: points.get(list.item) as ChecklistPoint[] }
          add(lists, 'checklists', own)
        }
        points.get(list.item)?.push(bare(found.item))
        continue
      }
      const { item } = found
      add(
        lists,
        kinds[found.kind],
        found.kind === 'checklist' ? { ...bare(item), items: found.item.items?.map(bare) ?? [] } : bare(item),
      )
    }
    return lists as Lists
  }

  #at({ item }: FoundItem): number {
    return this.#order.get(item) as number
  }
}

function* wordingsOf(duties: readonly Duty[]): Generator<string> {
  for (const duty of duties) {
    yield wording(duty)
    yield* wordingsOf(duty.duties ?? [])
  }
}

function wording({ name, text = '' }: Pick<Duty, 'name' | 'text'>): string {
  return `${name}\n${text}`
}

function add(lists: Record<string, object[]>, key: string, item: object): void {
  const list = lists[key] ?? []
  lists[key] = list
  list.push(item)
}

/** An item without its place, which is one in another file. */
function bare<Bare extends { source?: unknown }>({ source, ...item }: Bare): Bare {
  return item as Bare
}
