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
  const references = referencesIn(items)
  if (references.length === 0) return references
  // Most references are the very name of an item.
  const written = namesByKind(items)
  const doubtful = references.filter(({ name, kinds }) => !kinds.some((kind) => written.get(kind)?.has(name)))
  if (doubtful.length === 0) return doubtful
  const names = register(plan, items)
  return doubtful.filter(({ name, kinds }) => !names.resolve(name, kinds))
}

/** All references of items to others. */
function referencesIn(items: readonly FoundItem[]): UnresolvedReference[] {
  const references: UnresolvedReference[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as FoundItem
    const fields = referenceFields[item.kind]
    if (fields) for (const field in fields) addReference(references, item, field, fields[field] as readonly ItemKind[])
  }
  return references
}

function addReference(
  references: UnresolvedReference[],
  item: FoundItem,
  field: string,
  kinds: readonly ItemKind[],
): void {
  const name = (item.item as unknown as Record<string, unknown>)[field]
  if (typeof name === 'string') references.push({ item, field, pointer: `${item.pointer}/${field}`, name, kinds })
}

const referredTo: ReadonlySet<ItemKind> = new Set(
  Object.values(referenceFields).flatMap((fields) => Object.values(fields).flat()),
)

/** The names, as they are written, of the items of the kinds to which there may be references. */
function namesByKind(items: readonly FoundItem[]): Map<ItemKind, Set<string>> {
  const names = new Map<ItemKind, Set<string>>()
  for (const kind of referredTo) names.set(kind, new Set())
  for (let index = 0; index < items.length; index++) {
    const found = items[index] as FoundItem
    const known = names.get(found.kind)
    if (known) addNames(found, known)
  }
  return names
}

function addNames(found: FoundItem, known: Set<string>): void {
  const name = itemName(found)
  if (name !== '') known.add(name)
  if ('aliases' in found.item) for (const alias of found.item.aliases ?? []) if (alias !== '') known.add(alias)
}

/** Nearly every name or id is plain Chinese or ASCII, which has no widths to unify and no spaces to leave out. */
const plain = /^[\u4e00-\u9fff!-~]*$/

/** A name less the widths and spaces that do not count. */
export function folded(name: string): string {
  if (plain.test(name)) return name
  return name.normalize('NFKC').replace(/\s+/g, '')
}
