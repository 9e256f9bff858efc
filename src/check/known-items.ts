/** The items of a plan as a list, walked once however many rules ask. */

import { type FoundItem, type ItemKind, walkItems } from '../plan/items.ts'
import type { Answerable, Parties, Plan, Post, Time } from '../plan/plan.ts'
import { once } from './once.ts'

/** All that rules ask of the items of a plan, gathered in one walk. */
interface ItemIndex {
  items: readonly FoundItem[]
  kinds: ReadonlyMap<ItemKind, readonly FoundItem[]>
  namings: readonly Naming[]
  timed: readonly TimedItem[]
}

/** Those whom an item names in one part. */
export interface Naming {
  found: FoundItem
  role: keyof Parties
  names: readonly string[]
}

/** An item that says when it is. */
export interface TimedItem {
  found: FoundItem
  time: Time
  /** The pointer of its time. */
  pointer: string
}

const indexOf = once((plan): ItemIndex => {
  const items = walkItems(plan)
  const kinds = new Map<ItemKind, FoundItem[]>()
  const namings: Naming[] = []
  const timed: TimedItem[] = []
  let same: FoundItem[] = []
  for (let at = 0; at < items.length; at++) {
    const found = items[at] as FoundItem
    // the items of a kind stand together
    if (same[0]?.kind !== found.kind) {
      same = kinds.get(found.kind) ?? []
      if (same.length === 0) kinds.set(found.kind, same)
    }
    same.push(found)
    const { lead, responsible, support, officer, contact, time } = found.item as Answerable & { time?: Time }
    if (lead) namings.push({ found, role: 'lead', names: lead })
    if (responsible) namings.push({ found, role: 'responsible', names: responsible })
    if (support) namings.push({ found, role: 'support', names: support })
    if (officer) namings.push({ found, role: 'officer', names: officer })
    if (contact) namings.push({ found, role: 'contact', names: contact })
    if (time) timed.push({ found, time, pointer: `${found.pointer}/time` })
  }
  return { items, kinds, namings, timed }
})

/** The items of a plan, in its order. */
export function itemsOf(plan: Plan): readonly FoundItem[] {
  return indexOf(plan).items
}

/** The items of one kind. */
export function itemsOfKind<Kind extends ItemKind>(
  plan: Plan,
  kind: Kind,
): readonly Extract<FoundItem, { kind: Kind }>[] {
  return (indexOf(plan).kinds.get(kind) ?? []) as Extract<FoundItem, { kind: Kind }>[]
}

export type FoundDuty = Extract<FoundItem, { kind: 'duty' }>

export type FoundGroup = Extract<FoundItem, { kind: 'organization' | 'team' }>

/** The groups of people of a plan: its organizations and its teams. */
export const groupsOf: (plan: Plan) => readonly FoundGroup[] = once((plan) => [
  ...itemsOfKind(plan, 'organization'),
  ...itemsOfKind(plan, 'team'),
])

/** A post in a group: which of its posts it is. */
export interface FoundPost {
  group: FoundGroup
  post: Post
  index: number
}

/** The posts of all groups. */
export const postsOf: (plan: Plan) => readonly FoundPost[] = once((plan) => {
  const found: FoundPost[] = []
  for (const group of groupsOf(plan)) {
    const { posts } = group.item
    if (posts)
      for (let index = 0; index < posts.length; index++) found.push({ group, post: posts[index] as Post, index })
  }
  return found
})

/** Everyone who is named as answering for an item, in the order of the plan. */
export function namingsOf(plan: Plan): readonly Naming[] {
  return indexOf(plan).namings
}

/** The items that say when they are. */
export function timedItemsOf(plan: Plan): readonly TimedItem[] {
  return indexOf(plan).timed
}

/** Whether an item itself names anyone who answers for it. */
export function hasParty({ lead, responsible, support, officer, contact }: Answerable): boolean {
  return isNamed(lead) || isNamed(responsible) || isNamed(support) || isNamed(officer) || isNamed(contact)
}

function isNamed(units: readonly string[] | undefined): boolean {
  return units !== undefined && units.length > 0
}

/** Whether an item, or one that it stands under, passes a test: what is said of a task holds for its parts. */
export function itselfOrAbove(found: FoundItem, test: (item: FoundItem['item']) => boolean): boolean {
  for (let at: FoundItem | undefined = found; at; at = at.parent) if (test(at.item)) return true
  return false
}

/**
 * The duties that have no duties under them, together with their siblings of that sort. A safeguard or a workflow that
 * names who answers for it is a duty too, but not one among the tasks; and in a document the rows of a table and the
 * paragraphs of a chapter may stand side by side, which are no siblings either.
 */
export const leafGroups: (plan: Plan) => readonly FoundDuty[][] = once((plan) => {
  const byParent = new Map<FoundItem | string | undefined, FoundDuty[]>()
  const others = new Set<string>()
  addNames(itemsOfKind(plan, 'safeguard'), others)
  addNames(itemsOfKind(plan, 'workflow'), others)
  addNames(itemsOfKind(plan, 'checklist'), others)
  const duties = itemsOfKind(plan, 'duty')
  for (let at = 0; at < duties.length; at++) {
    const duty = duties[at] as FoundDuty
    const { item, parent } = duty
    if ((item.duties && item.duties.length > 0) || others.has(item.name)) continue
    const key = plan.sections ? `${parent?.pointer} ${item.text === undefined}` : parent
    const siblings = byParent.get(key)
    if (siblings) siblings.push(duty)
    else byParent.set(key, [duty])
  }
  return Array.from(byParent.values())
})

function addNames(items: readonly { item: { name: string } }[], names: Set<string>): void {
  for (let at = 0; at < items.length; at++) names.add((items[at] as { item: { name: string } }).item.name)
}

/** The same in one list. */
export const leavesOf: (plan: Plan) => readonly FoundDuty[] = once((plan) => leafGroups(plan).flat())
