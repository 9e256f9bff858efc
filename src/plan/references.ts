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

/** The items of a plan by every name they go by. An id goes before a name, a name before an alias, then the first wins. */
export class Register {
  readonly #named = new Map<string, { found: FoundItem; rank: number }>()

  constructor(plan: Plan) {
    for (const found of walkItems(plan)) {
      this.#add(found.item.id, found, 0)
      this.#add(itemName(found), found, 1)
      if ('aliases' in found.item) for (const alias of found.item.aliases ?? []) this.#add(alias, found, 2)
    }
  }

  /** The item of one of these kinds that a reference names. */
  resolve(reference: string, kinds: readonly ItemKind[]): FoundItem | undefined {
    const name = folded(reference)
    const entries = kinds.map((kind) => this.#named.get(`${kind} ${name}`)).filter((entry) => entry !== undefined)
    return entries.sort((a, b) => a.rank - b.rank)[0]?.found
  }

  #add(name: string, found: FoundItem, rank: number): void {
    const key = `${found.kind} ${folded(name)}`
    const known = this.#named.get(key)
    if (name !== '' && (!known || rank < known.rank)) this.#named.set(key, { found, rank })
  }
}

/** The register of a plan: build it once, resolve many. */
export function register(plan: Plan): Register {
  return new Register(plan)
}

/** All references of a plan that no item answers to, in the order of the plan. */
export function unresolvedReferences(plan: Plan): UnresolvedReference[] {
  // Many plans have no reference at all, and then nobody asks who goes by which name.
  let items: Register | undefined
  const unresolved: UnresolvedReference[] = []
  for (const found of walkItems(plan)) {
    const kinds = referenceFields[found.kind]
    if (!kinds) continue
    for (const field in kinds) {
      const name = (found.item as unknown as Record<string, unknown>)[field]
      if (typeof name !== 'string') continue
      items ??= register(plan)
      const wanted = kinds[field] as readonly ItemKind[]
      if (items.resolve(name, wanted)) continue
      unresolved.push({ item: found, field, pointer: `${found.pointer}/${field}`, name, kinds: wanted })
    }
  }
  return unresolved
}

/** Nearly every name is plain Chinese, which has no widths to unify and no spaces to leave out. */
const plain = /^[\u4e00-\u9fff]*$/

/** A name less the widths and spaces that do not count. */
export function folded(name: string): string {
  if (plain.test(name)) return name
  return name.normalize('NFKC').replace(/\s+/g, '')
}
