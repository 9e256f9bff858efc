/**
 * One plan made ready to be held against another: its items by kind, each with its wording, the item above it, and
 * what else it says. Ids, places and confidence are not part of what an item says.
 */

import { withoutParties } from '../language/party-brackets.ts'
import { type FoundItem, type ItemKind, itemName, walkItems } from '../plan/items.ts'
import type { Plan } from '../plan/plan.ts'
import { type Register, register } from '../plan/references.ts'
import type { ItemMention } from './change.ts'
import { folded, pairsOf } from './wording.ts'

/** An item, as it is held against others. */
export interface Entry {
  found: FoundItem
  /** Its position among the items of its kind, from 0. */
  at: number
  above: Entry | undefined
  below: Entry[]
  /** What it is called, and all that it says, without white space. */
  name: string
  wording: string
  /** The pairs of characters of each. */
  namePairs: ReadonlySet<number>
  pairs: ReadonlySet<number>
  /** The names above it and its own, as one number that is the same in both plans. */
  path: number
  /** Who, when and whatever else it says beside its wording, as one text; empty where there is nothing. */
  rest: string
}

export interface Side {
  plan: Plan
  kinds: ReadonlyMap<ItemKind, readonly Entry[]>
  /** The entry of an item of the plan. */
  entries: ReadonlyMap<object, Entry>
  register: Register
}

/** Both plans; paths are numbered across the two. */
export function sidesOf(before: Plan, after: Plan): readonly [Side, Side] {
  const paths = new Map<string, number>()
  return [sideOf(before, paths), sideOf(after, paths)]
}

export function sideOf(plan: Plan, paths = new Map<string, number>()): Side {
  const kinds = new Map<ItemKind, Entry[]>()
  const entries = new Map<object, Entry>()
  for (const found of walkItems(plan)) {
    const { kind, item, parent } = found
    if (isRegisterEntry(found)) continue
    const list = kinds.get(kind) ?? []
    kinds.set(kind, list)
    const above = parent && entries.get(parent.item)
    const name = folded(itemName(found))
    // Who answers is compared as parties, whether the wording says it in a bracket, in lines of labels or not at all.
    const wording = kind === 'check' ? name : name + folded(withoutParties(item.text ?? ''))
    const namePairs = pairsOf(name)
    const key = `${above?.path ?? kind} ${name}`
    const path = paths.get(key) ?? paths.size
    paths.set(key, path)
    const pairs = wording === name ? namePairs : pairsOf(wording)
    const entry: Entry = {
      found,
      at: list.length,
      above,
      below: [],
      name,
      wording,
      namePairs,
      pairs,
      path,
      rest: rest(found),
    }
    list.push(entry)
    above?.below.push(entry)
    entries.set(item, entry)
  }
  return { plan, kinds, entries, register: register(plan) }
}

/** Names that units go by are no facts of a plan: two plans that say the same may spell out more or fewer of them. */
function isRegisterEntry({ kind, item }: FoundItem): boolean {
  return (
    kind === 'organization' &&
    (item.kind === 'unit' || item.kind === 'collective') &&
    Object.keys(item).every((key) => key === 'kind' || key === 'aliases' || (key !== 'text' && aside.has(key)))
  )
}

const aside = new Set(['id', 'name', 'subject', 'text', 'number', 'source', 'confidence', 'open', 'duties', 'items'])

function rest({ item }: FoundItem): string {
  const others = Object.entries(item).filter(([key]) => !aside.has(key))
  return others.length === 0 ? '' : JSON.stringify(others)
}

export function mentionOf({ found }: Entry): ItemMention {
  const { item, pointer } = found
  const number = 'number' in item ? item.number : undefined
  return { id: item.id, name: itemName(found), ...(number === undefined ? {} : { number }), pointer }
}
