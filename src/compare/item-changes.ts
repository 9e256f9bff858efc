/** What two items that are the same, or two plans as a whole, say differently: property by property, as the schema has them. */

import { withoutAnswers } from '../language/party-brackets.ts'
import type { BasisDocument, BudgetRow, FrameworkPart, Post, Time } from '../plan/plan.ts'
import { isExtension, type Property, propertiesOf, propertyOf, shapeOf } from '../plan/shape.ts'
import type { ChangeName, PlanChange } from './change.ts'
import { timeChange } from './time-changes.ts'
import { folded, isRenumbered } from './wording.ts'
import { wordChanges } from './words.ts'

type Mapping = Readonly<Record<string, unknown>>

/** A change without the items that it is about. */
export type Said = PlanChange extends infer One
  ? One extends PlanChange
    ? Omit<One, 'kind' | 'before' | 'after'>
    : never
  : never
type SaidOf<Name extends ChangeName> = Extract<Said, { change: Name }>

/** Asked otherwise (parties, what an item hangs under, its number) or not at all. */
const aside = new Set([
  ...['id', 'source', 'confidence', 'number', 'fangan'],
  ...['lead', 'responsible', 'support', 'officer', 'contact'],
  ...['parent', 'phase', 'platform', 'team'],
])

/** The changes of everything but `except`, in the order of the schema. */
export function propertyChanges(
  shapeName: string,
  before: Mapping,
  after: Mapping,
  except: ReadonlySet<string> = aside,
): Said[] {
  const shape = shapeOf(shapeName)
  const own = [...Object.keys(before), ...Object.keys(after)].filter(isExtension)
  const keys = [...propertiesOf(shape).map(([key]) => key), ...new Set(own)]
  return keys.flatMap((key) => {
    if (except.has(key) || (before[key] === undefined && after[key] === undefined)) return []
    return changesOf(key, propertyOf(shape, key), before[key], after[key])
  })
}

/** The document data: its number is no number of a place among others. */
export function documentChanges(before: Mapping, after: Mapping): Said[] {
  return propertyChanges('document', before, after, new Set())
}

function changesOf(field: string, property: Property | undefined, before: unknown, after: unknown): Said[] {
  switch (property?.form) {
    case 'text':
      return rewording(field, before as string | undefined, after as string | undefined, field === 'text')
    case 'texts':
      return textsChanges(field, before as string[] | undefined, after as string[] | undefined)
    case 'time': {
      const change = timeChange(before as Time | undefined, after as Time | undefined)
      return change ? [change] : []
    }
    case 'list':
      return listChanges(field, property.of ?? '', rows(before), rows(after))
    case 'object':
      return []
    default:
      return JSON.stringify(before) === JSON.stringify(after)
        ? []
        : [{ change: 'value', field, ...sides(before, after) }]
  }
}

function sides<Value>(from: Value | undefined, to: Value | undefined): { from?: Value; to?: Value } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function rewording(
  field: string,
  before: string | undefined,
  after: string | undefined,
  hasParties = false,
): SaidOf<'reworded'>[] {
  if (folded(before) === folded(after)) return []
  // Who answers is told as such, whether the wording says it in a bracket, in lines of labels or not at all.
  const [from, to] = hasParties ? [before, after].map((text) => text && withoutAnswers(text)) : [before, after]
  if (folded(from) === folded(to) || isRenumbered(from, to)) return []
  return [reworded(field, before, after, wordChanges(from ?? '', to ?? ''))]
}

/** The whole of a wording, as it is written. */
export function reworded(
  field: string,
  before: string | undefined,
  after: string | undefined,
  words = wordChanges(before ?? '', after ?? ''),
): SaidOf<'reworded'> {
  return { change: 'reworded', field, ...sides(before, after), words }
}

function rows(value: unknown): readonly Mapping[] {
  return (value ?? []) as readonly Mapping[]
}

/** Lists whose entries are no items: people, parts of a framework, documents it is based on, attachments, money. */
function listChanges(field: string, shape: string, before: readonly Mapping[], after: readonly Mapping[]): Said[] {
  const worded = (list: readonly Mapping[], word: (entry: never) => string) => list.map((entry) => word(entry as never))
  switch (shape) {
    case 'post':
      return postChanges(before as unknown as Post[], after as unknown as Post[])
    case 'part':
      return entryChanges(field, worded(before, partText), worded(after, partText))
    case 'basis':
      return entryChanges(field, worded(before, basisText), worded(after, basisText))
    case 'budgetRow':
      return entryChanges(field, worded(before, budgetText), worded(after, budgetText))
    case 'attachment':
      return attachmentChanges(field, before, after)
    default:
      // What is an item, or the outline of the whole text, is compared as that.
      return []
  }
}

function partText({ count, name }: FrameworkPart): string {
  return count === undefined ? name : `${count} ${name}`
}

function basisText({ title, number, issuer }: BasisDocument): string {
  const more = [number, issuer].filter((one) => one !== undefined).join('，')
  return more === '' ? title : `${title}（${more}）`
}

function budgetText({ item, amount, unit, funding }: BudgetRow): string {
  return [item, amount, unit, funding].filter((one) => one !== undefined).join(' ')
}

function entryChanges(
  field: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
): SaidOf<'entries'>[] {
  const removed = without(before, after)
  const added = without(after, before)
  return removed.length + added.length > 0 ? [{ change: 'entries', field, added, removed }] : []
}

/** Steps of a workflow are what they are by their order. */
function textsChanges(
  field: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Said[] {
  const changes = entryChanges(field, before, after)
  const isOrder =
    field === 'steps' && changes.length === 0 && before?.map(folded).join('\n') !== after?.map(folded).join('\n')
  return isOrder ? [{ change: 'value', field, ...sides(before, after) }] : changes
}

/** The entries of the one list that the other has not, or not as often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const entry of other) counts.set(folded(entry), (counts.get(folded(entry)) ?? 0) + 1)
  return list.filter((entry) => {
    const count = counts.get(folded(entry)) ?? 0
    counts.set(folded(entry), count - 1)
    return count <= 0
  })
}

function attachmentChanges(field: string, before: readonly Mapping[], after: readonly Mapping[]): Said[] {
  const names = (list: readonly Mapping[]) => list.map(({ name }) => String(name))
  // Of several with one name the first is held against the first, the second against the second.
  const texts = new Map<string, (string | undefined)[]>()
  for (const { name, text } of after.toReversed()) {
    const key = folded(String(name))
    const others = texts.get(key) ?? []
    texts.set(key, others)
    others.push(text as string | undefined)
  }
  const reworded = before.flatMap(({ name, text }) => {
    const others = texts.get(folded(String(name))) ?? []
    return others.length > 0 ? rewording(field, text as string | undefined, others.pop()) : []
  })
  return [...entryChanges(field, names(before), names(after)), ...reworded]
}

/** People first by all that is said of them, then by name, by post and title, by post: what is left came or went. */
function postChanges(before: readonly Post[], after: readonly Post[]): SaidOf<'post'>[] {
  let [left, fresh] = [before, after]
  const pairs: SaidOf<'post'>[] = []
  const key = (...parts: (string | undefined)[]) => parts.map(folded).join('\n')
  const keys: ((post: Post) => string | undefined)[] = [
    ({ post, name, title }) => key(post, name, title),
    ({ post, name }) => (name === undefined ? undefined : key(post, name)),
    ({ name }) => (name === undefined ? undefined : key(name)),
    ({ post, title }) => (title === undefined ? undefined : key(post, title)),
    ({ post }) => key(post),
  ]
  for (const [round, keyOf] of keys.entries()) {
    const waiting = new Map<string, Post[]>()
    for (const post of fresh.toReversed()) {
      const own = keyOf(post)
      if (own === undefined) continue
      const posts = waiting.get(own) ?? []
      waiting.set(own, posts)
      posts.push(post)
    }
    const taken = new Set<Post>()
    left = left.filter((from) => {
      const to = waiting.get(keyOf(from) ?? '\n\n\n')?.pop()
      if (!to) return true
      taken.add(to)
      if (round > 0) pairs.push({ change: 'post', from, to })
      return false
    })
    fresh = fresh.filter((post) => !taken.has(post))
  }
  return [
    ...pairs,
    ...left.map((from) => ({ change: 'post' as const, from })),
    ...fresh.map((to) => ({ change: 'post' as const, to })),
  ]
}
