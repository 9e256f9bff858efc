/**
 * References inside a plan. An item is named by its id, its name or one of its aliases; widths and spaces do not
 * count. Units that answer for items are free names and need not be items of the plan.
 */

import { type FoundItem, type ItemKind, itemName, walkItems } from './items.ts'
import type { Plan } from './plan.ts'

/** A reference that leads nowhere in the plan. */
export interface UnresolvedReference {
  /** The item in which the reference stands. */
  item: FoundItem
  /** The property that holds it, and its JSON Pointer. */
  field: string
  pointer: string
  /** What it names, and the kinds of items it may name. */
  name: string
  kinds: readonly ItemKind[]
}

/** Which properties of an item name other items, and of which kinds. */
export const referenceFields: Partial<Record<ItemKind, Readonly<Record<string, readonly ItemKind[]>>>> = {
  organization: { parent: ['organization', 'team'] },
  team: { parent: ['team', 'organization'] },
  duty: { phase: ['phase'], platform: ['platform'], team: ['team'] },
}

/**
 * The items of a plan by every name they go by. An id goes before a name, a name before an alias, then the first wins.
 * Most references name a phase or a team, so that the items of a kind are looked through when one of them is wanted.
 */
export class Register {
  readonly #items: readonly FoundItem[]
  readonly #kinds = new Map<ItemKind, Map<string, { found: FoundItem; rank: number }>>()

  constructor(items: readonly FoundItem[]) {
    this.#items = items
  }

  /** The item of one of these kinds that a reference names. */
  resolve(reference: string, kinds: readonly ItemKind[]): FoundItem | undefined {
    const name = folded(reference)
    let best: { found: FoundItem; rank: number } | undefined
    for (const kind of kinds) {
      const entry = this.#of(kind).get(name)
      if (entry && (!best || entry.rank < best.rank)) best = entry
    }
    return best?.found
  }

  #of(kind: ItemKind): Map<string, { found: FoundItem; rank: number }> {
    const known = this.#kinds.get(kind)
    if (known) return known
    const named = new Map<string, { found: FoundItem; rank: number }>()
    for (const found of this.#items) {
      if (found.kind !== kind) continue
      add(named, found.item.id, found, 0)
      add(named, itemName(found), found, 1)
      if ('aliases' in found.item) for (const alias of found.item.aliases ?? []) add(named, alias, found, 2)
    }
    this.#kinds.set(kind, named)
    return named
  }
}

function add(
  named: Map<string, { found: FoundItem; rank: number }>,
  name: string,
  found: FoundItem,
  rank: number,
): void {
  const key = folded(name)
  const known = named.get(key)
  if (name !== '' && (!known || rank < known.rank)) named.set(key, { found, rank })
}

/** The register of a plan, or of its items where they are at hand: build it once, resolve many. */
export function register(plan: Plan, items: readonly FoundItem[] = walkItems(plan)): Register {
  return new Register(items)
}

/** All references of a plan that no item answers to, in the order of the plan. */
export function unresolvedReferences(plan: Plan, items: readonly FoundItem[] = walkItems(plan)): UnresolvedReference[] {
  const names = register(plan, items)
  const written = new Map<ItemKind, Set<string>>()
  const unresolved: UnresolvedReference[] = []
  for (const found of items) {
    const kinds = referenceFields[found.kind]
    if (!kinds) continue
    for (const field in kinds) {
      const name = (found.item as unknown as Record<string, unknown>)[field]
      if (typeof name !== 'string') continue
      const wanted = kinds[field] as readonly ItemKind[]
      // Most references are the very name of an item.
      if (wanted.some((kind) => namesOf(kind, items, written).has(name))) continue
      if (names.resolve(name, wanted)) continue
      unresolved.push({ item: found, field, pointer: `${found.pointer}/${field}`, name, kinds: wanted })
    }
  }
  return unresolved
}

/** The names of the items of a kind as they are written, gathered when they are first asked for. */
function namesOf(kind: ItemKind, items: readonly FoundItem[], known: Map<ItemKind, Set<string>>): Set<string> {
  let names = known.get(kind)
  if (!names) {
    names = new Set()
    for (const found of items) if (found.kind === kind) names.add(itemName(found))
    names.delete('')
    known.set(kind, names)
  }
  return names
}

/** Nearly every name is plain Chinese, which has no widths to unify and no spaces to leave out. */
const plain = /^[\u4e00-\u9fff]*$/

/** A name less the widths and spaces that do not count. */
export function folded(name: string): string {
  if (plain.test(name)) return name
  return name.normalize('NFKC').replace(/\s+/g, '')
}
