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

/** Letters and digits of the name (or, without one, of the wording), widths unified, cut to a readable length. */
function slug(found: FoundItem): string {
  const name = itemName(found) || found.item.text || ''
  const plain = plainLetters(name)
  if (plain !== undefined) return plain
  const letters = name
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length <= longestSlug ? letters : Array.from(letters).slice(0, longestSlug).join('')
}

/** So much of a name is looked at. */
const longestRead = 100

/** What nearly every name has beside its letters, and Unicode leaves out as well. */
const marks = new Set(
  Array.from(' \n\u3000，。、；：！？“”‘’（）《》〈〉【】…—·,.;:!?\'"()[]+-', (mark) => mark.charCodeAt(0)),
)

/**
 * The slug of a name that has but Han characters, Latin letters, figures and common marks, as nearly all have; undefined
 * where Unicode is to be asked. What follows behind the next letter cannot change those before.
 */
function plainLetters(name: string): string | undefined {
  const end = Math.min(name.length, longestRead)
  let letters = ''
  let from = 0
  for (let at = 0; at < end; at++) {
    const code = name.charCodeAt(at)
    if (isPlainLetter(code)) {
      if (letters.length + at - from === longestSlug) return letters + name.slice(from, at)
    } else if (marks.has(code)) {
      if (at > from) letters += name.slice(from, at)
      from = at + 1
    } else return undefined
  }
  return from < end ? letters + name.slice(from, end) : letters
}

function isPlainLetter(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}
