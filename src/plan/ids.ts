/**
 * Ids that a person can read and that stay when something is inserted before: the kind and the name of the item, and
 * a number only where two items of a plan would get the same. Ids that the plan gives itself are never touched.
 */

import { type FoundItem, type ItemKind, itemName, walkItems } from './items.ts'
import type { Plan } from './plan.ts'

const longestSlug = 16

const prefixes: Record<ItemKind, string> = {
  goal: 'goal',
  target: 'target',
  principle: 'principle',
  framework: 'framework',
  organization: 'org',
  platform: 'platform',
  team: 'team',
  phase: 'phase',
  duty: 'duty',
  checklist: 'checklist',
  check: 'check',
  workflow: 'workflow',
  safeguard: 'safeguard',
}

/** Gives every item of the plan that has no id one, in place; returns the plan. */
export function assignIds(plan: Plan): Plan {
  const items = walkItems(plan)
  const taken = new Set<string>()
  for (const { item } of items) if (item.id) taken.add(item.id)
  let ordinals: Map<FoundItem, number> | undefined
  const repeats = new Map<string, number>()
  for (let index = 0; index < items.length; index++) {
    const found = items[index] as FoundItem
    if (found.item.id) continue
    let name: string | number | undefined = slug(found)
    if (name === '') {
      ordinals ??= ordinalsOf(items)
      name = ordinals.get(found)
    }
    const base = `${prefixes[found.kind]}-${name}`
    const before = taken.size
    found.item.id = taken.add(base).size > before ? base : numbered(base, taken, repeats)
  }
  return plan
}

/** Which of its kind each item is, counted from 1; asked for where an item has neither name nor wording. */
function ordinalsOf(items: readonly FoundItem[]): Map<FoundItem, number> {
  const counts = new Map<ItemKind, number>()
  return new Map(
    items.map((found) => {
      const ordinal = (counts.get(found.kind) ?? 0) + 1
      counts.set(found.kind, ordinal)
      return [found, ordinal]
    }),
  )
}

/** The first number behind an id that is taken with which it is not. */
function numbered(base: string, taken: Set<string>, repeats: Map<string, number>): string {
  let repeat = repeats.get(base) ?? 2
  while (taken.has(`${base}-${repeat}`)) repeat++
  repeats.set(base, repeat + 1)
  const id = `${base}-${repeat}`
  taken.add(id)
  return id
}

/** Whether the id may be one that was given here, to the item as it is now: it then tells no more than the name does. */
export function isGeneratedId(found: FoundItem): boolean {
  const prefix = `${prefixes[found.kind]}-`
  if (!found.item.id.startsWith(prefix)) return false
  const rest = found.item.id.slice(prefix.length)
  const own = slug(found)
  if (own === '') return /^\d+(?:-\d+)?$/.test(rest)
  return rest.startsWith(own) && /^(?:-\d+)?$/.test(rest.slice(own.length))
}

/** Han characters, Latin letters and figures are what nearly every name has beside its marks; the rest asks Unicode. */
const otherThanLetters = /[^\u4e00-\u9fffA-Za-z\d]/

function lettersOf(name: string): string {
  if (!otherThanLetters.test(name)) return name
  const plain = name.replace(/[\s，。、；：！？“”‘’（）《》〈〉【】…—·,.;:!?'"()[\]+-]+/g, '')
  return otherThanLetters.test(plain) ? name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '') : plain
}

/** Letters and digits of the name (or, without one, of the wording), widths unified, cut to a readable length. */
function slug(found: FoundItem): string {
  const name = itemName(found) || found.item.text || ''
  // what follows a name of plain letters cannot change them, unless it is an accent
  if (name.length > longestSlug && !otherThanLetters.test(name.slice(0, longestSlug + 1)))
    return name.slice(0, longestSlug)
  const letters = lettersOf(name.slice(0, 100))
  return letters.length <= longestSlug ? letters : Array.from(letters).slice(0, longestSlug).join('')
}
