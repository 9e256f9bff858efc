/**
 * An item added to a plan file, and the proof: the file read back is the plan as it was with the one item more, and
 * every other item keeps the id that it had.
 */

import { isDeepStrictEqual } from 'node:util'
import { canonical } from '../plan/canonical.ts'
import { walkItems } from '../plan/items.ts'
import { isNdjson, load } from '../plan/load.ts'
import { pointerTokens } from '../plan/place-table.ts'
import type { Plan } from '../plan/plan.ts'
import { InputError } from '../source/diagnostic.ts'
import { applyEdits } from './apply-edits.ts'
import { inStyle, styleOf } from './file-style.ts'
import { formatJson } from './format-json.ts'
import { insertItem } from './insert-item.ts'
import { type LayoutNode, readLayout } from './layout.ts'
import { entryOf, nodeAt, planRoots } from './node-at.ts'

export interface Addition {
  /** Which plan of the file, from 0. */
  index: number
  /** JSON Pointer of what holds the list: nothing for the plan itself. */
  holder: string
  /** The key of the list: `duties`, `phases` … */
  list: string
  /** As a writer would put it: shorthand is allowed. The keys stay in their order. */
  item: Record<string, unknown>
}

export interface Added {
  text: string
  plan: Plan
  /** Where the item now is in the canonical plan. */
  pointer: string
}

type Mapping = Record<string, unknown>

/**
 * The text with the item in it. The item gets an id of its own where it would otherwise take that of another. Throws an
 * `InputError` where there is no place for it that leaves everything else alone.
 */
export function addItem(text: string, file: string, addition: Addition): Added {
  if (isNdjson(text, file)) return addToLine(text, file, addition)
  const before = load(text, file).plans.map(({ value }) => value)
  const root = planRoots(readLayout(text))[addition.index]
  const plan = before[addition.index]
  if (!root || !plan) throw new Error(`no plan ${addition.index}`)
  const style = styleOf(text, root, formatJson(text, false) !== undefined)
  const old = canonical(plan)
  const written = inStyle(addition.item, style, old.year)
  for (const item of candidates({ ...addition, item: written }, old, root)) {
    const wanted = withItem(plan, addition, item)
    if (!wanted) break
    const now = canonical(wanted.value)
    // Counted by place, the ids of others could move on.
    if (!isDeepStrictEqual(without(now, wanted.pointer), without(old, wanted.pointer))) continue
    const edits = insertItem(text, root, addition.holder, addition.list, item, style)
    if (!edits) break
    const result = applyEdits(text, edits)
    const values = before.map((value, index) => (index === addition.index ? wanted.value : value))
    if (says(result, file, values)) return { text: result, plan: now, pointer: wanted.pointer }
  }
  throw new InputError(
    { code: 'add-no-place', values: { list: addition.list } },
    { file, hint: { code: 'hint-add-place', values: { list: addition.list } } },
  )
}

/** With an id where the items of the file have ids; else as it is, and with an id where that cannot be. */
function candidates({ item, list }: Addition, plan: Plan, root: LayoutNode): Mapping[] {
  if (item.id !== undefined) return [item]
  const identified = { id: freeId(plan, list, item), ...item }
  return hasIds(plan, root) ? [identified] : [item, identified]
}

function hasIds(plan: Plan, root: LayoutNode): boolean {
  return Array.from(walkItems(plan)).some(({ pointer }) => {
    const found = nodeAt(root, pointer)
    return found !== undefined && entryOf(found.node, 'id') !== undefined
  })
}

/** The id that a plan gives an item that comes after all others. */
function freeId(plan: Plan, list: string, item: Mapping): string {
  const added = withItem(plan as unknown as Mapping, { index: 0, holder: '', list, item }, item)
  const found = added && (canonical(added.value)[list as keyof Plan] as { id: string }[]).at(-1)
  return found?.id ?? ''
}

/** A copy of the value with the item at the end of the list, and where it is; undefined where nothing can hold it. */
function withItem(
  plan: Mapping,
  { holder, list }: Addition,
  item: Mapping,
): { value: Mapping; pointer: string } | undefined {
  // Aliases share what they stand for; in the copy each has its own.
  const value = JSON.parse(JSON.stringify(plan)) as Mapping
  let at: unknown = value
  let set: (other: Mapping) => void = () => {}
  for (const token of pointerTokens(holder)) {
    if (!Array.isArray(at) && token === '0') continue
    const inside: Mapping = at as Mapping
    set = (other) => {
      inside[token] = other
    }
    at = inside[token]
    if (at === undefined) return undefined
    // One value may stand for a list of one, whose index then has nothing to lead into.
  }
  let target = at as Mapping
  if (typeof at === 'string') {
    target = { name: at }
    set(target)
  }
  if (typeof target !== 'object' || target === null || Array.isArray(target)) return undefined
  const known = target[list]
  const entries = known === undefined || known === null ? [] : Array.isArray(known) ? known : [known]
  target[list] = [...entries, item]
  return { value, pointer: `${holder}/${list}/${entries.length}` }
}

/** The plan without what stands at a pointer; an empty list goes too. */
function without(plan: Plan, pointer: string): Plan {
  const copy = structuredClone(plan)
  const tokens = pointerTokens(pointer)
  const index = Number(tokens.pop())
  const list = tokens.pop() as string
  let at: unknown = copy
  for (const token of tokens) at = (at as Mapping)[token]
  const holder = at as Mapping
  const rest = ((holder[list] ?? []) as unknown[]).filter((_, position) => position !== index)
  if (rest.length > 0) holder[list] = rest
  else delete holder[list]
  return copy
}

function says(text: string, file: string, values: readonly Mapping[]): boolean {
  try {
    return isDeepStrictEqual(
      load(text, file).plans.map(({ value }) => canonical(value)),
      values.map(canonical),
    )
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

/** In a file of one plan a line only that line is another. */
function addToLine(text: string, file: string, addition: Addition): Added {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  let start = mark
  let index = 0
  for (const line of text.slice(mark).split('\n')) {
    if (line.trim() !== '' && index++ === addition.index) {
      const added = addItem(line, `${file.replace(/\.[^./]*$/, '')}.json`, { ...addition, index: 0 })
      return { ...added, text: text.slice(0, start) + added.text + text.slice(start + line.length) }
    }
    start += line.length + 1
  }
  throw new Error(`no plan ${addition.index}`)
}
