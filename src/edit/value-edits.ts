/**
 * The edits of a plan file by which what stands at some paths becomes what a value has there: one scalar in the place of
 * another, a line or a pair more or less, and where that cannot be, the whole of what holds it.
 */

import type { PlaceNode } from '../plan/place-table.ts'
import { propertiesOf, type Shape, shapeOf } from '../plan/shape.ts'
import { writeInline, writePairs } from '../plan/yaml-writer.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Path, shapeAt, valueAt } from './plan-value.ts'
import { WrittenLines } from './written-lines.ts'

/** The edits for these paths; undefined where they cannot be told apart. */
export function valueEdits(text: string, root: PlaceNode, value: unknown, paths: readonly Path[]): Edit[] | undefined {
  return new Editor(text, root, value, paths).edits()
}

class Editor {
  readonly #text: string
  readonly #root: PlaceNode
  readonly #value: unknown
  readonly #paths: readonly Path[]
  readonly #lines: WrittenLines

  constructor(text: string, root: PlaceNode, value: unknown, paths: readonly Path[]) {
    this.#text = text
    this.#root = root
    this.#value = value
    this.#paths = paths
    this.#lines = new WrittenLines(text)
  }

  /** One edit a path; where a value cannot be edited, what holds it is written anew as a whole. */
  edits(): Edit[] | undefined {
    const made = new Map<string, { path: Path; edit: Edit }>()
    for (const path of this.#paths) {
      // Set and taken out again: there is nothing to be done where there was nothing.
      if (valueAt(this.#value, path) === undefined && !this.#node(path)) continue
      let at = path
      let edit = this.#edit(at)
      while (!edit && at.length > 1) {
        at = at.slice(0, -1)
        edit = this.#edit(at)
      }
      if (!edit) return undefined
      made.set(at.join('\n'), { path: at, edit })
    }
    const all = Array.from(made.values())
    const whole = new Set(all.map(({ path }) => path.join('\n')))
    const outer = all.filter(
      ({ path }) => !path.some((_, length) => length > 0 && whole.has(path.slice(0, length).join('\n'))),
    )
    const edits = outer.map(({ edit }) => edit).sort((a, b) => a.start - b.start || a.end - b.end)
    return edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0)) ? undefined : edits
  }

  #edit(path: Path): Edit | undefined {
    const holder = this.#node(path.slice(0, -1))
    if (!holder?.children) return undefined
    const key = path.at(-1) as string | number
    const node = Array.isArray(holder.children) ? holder.children[key as number] : holder.children.get(String(key))
    const value = valueAt(this.#value, path)
    if (Array.isArray(holder.children)) {
      if (value === undefined) return undefined
      return node ? this.#replaceEntry(node, value) : this.#append(holder, holder.children, value)
    }
    if (!node) return this.#insert(path, holder, holder.children, String(key), value)
    if (value === undefined) return this.#remove(path.slice(0, -1), holder, holder.children, node)
    return this.#scalar(node, value) ?? this.#replacePair(holder, node, String(key), value)
  }

  #node(path: Path): PlaceNode | undefined {
    let node: PlaceNode | undefined = this.#root
    for (const key of path) {
      const children: PlaceNode['children'] = node?.children
      node = Array.isArray(children) ? children[key as number] : children?.get(String(key))
    }
    return node
  }

  /** One scalar on one line becomes another, in quotes where it has been. */
  #scalar(node: PlaceNode, value: unknown): Edit | undefined {
    const { start, end, children } = node
    const written = this.#text.slice(start, end)
    if (children || typeof value === 'object' || written === '' || /[\r\n]/.test(written)) return undefined
    if (this.#lines.isBlockText(start) || /^[&*!]/.test(written)) return undefined
    if (typeof value !== 'string') return { start, end, text: String(value) }
    if (/[\r\n]/.test(value) || /[\u0000-\u001f]/.test(value)) return undefined
    if (written[0] === '"') return { start, end, text: JSON.stringify(value) }
    if (written[0] === "'") return { start, end, text: `'${value.replace(/'/g, "''")}'` }
    return { start, end, text: writeInline(value) }
  }

  #replaceEntry(node: PlaceNode, value: unknown): Edit | undefined {
    const scalar = this.#scalar(node, value)
    if (scalar) return scalar
    const { start, end } = node
    const written = this.#text.slice(start, end)
    if (/^[[{]/.test(written) && !/[\r\n]/.test(written)) return { start, end, text: writeInline(value) }
    if (this.#lines.isBlockText(start)) return undefined
    const column = this.#lines.column(start)
    if (column === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return { start, end, text: this.#lines.indented(linesOf(value), column) }
  }

  #append(holder: PlaceNode, entries: readonly PlaceNode[], value: unknown): Edit | undefined {
    const last = entries.at(-1)
    if (!last) return undefined
    if (this.#text[holder.start] === '[') return { start: last.end, end: last.end, text: `, ${writeInline(value)}` }
    const at = this.#lines.end(last.end)
    const column =
      this.#lines.start(holder.start) === this.#lines.start(last.start) ? undefined : this.#lines.dash(last.start)
    const dash = column ?? this.#lines.dash(last.start)
    if (at === undefined || dash === undefined) return undefined
    const body = typeof value === 'object' && value !== null ? linesOf(value) : writeInline(value)
    return {
      start: at,
      end: at,
      text: `${this.#lines.feed}${' '.repeat(dash)}- ${this.#lines.indented(body, dash + 2)}`,
    }
  }

  #replacePair(holder: PlaceNode, node: PlaceNode, key: string, value: unknown): Edit | undefined {
    if (!node.key) return undefined
    const { start } = node.key
    if (this.#isFlow(holder)) {
      return node.end > node.start ? { start: node.start, end: node.end, text: writeInline(value) } : undefined
    }
    const column = this.#lines.column(start)
    const end = this.#lines.end(node.end)
    if (column === undefined || end === undefined) return undefined
    const comment = this.#lines.commentOfKey(node)
    const [first = '', ...rest] = this.#lines.indented(linesOf({ [key]: value }), column).split(this.#lines.feed)
    return { start, end, text: [`${first}${comment}`, ...rest].join(this.#lines.feed) }
  }

  #insert(
    path: Path,
    holder: PlaceNode,
    children: Map<string, PlaceNode>,
    key: string,
    value: unknown,
  ): Edit | undefined {
    if (value === undefined) return undefined
    const before = this.#before(path, children, key)
    if (this.#isFlow(holder)) {
      const at = before?.end ?? holder.start + 1
      if (before && before.end === before.key?.end) return undefined
      const pair = `${writeInline({ [key]: value }).slice(1, -1)}`
      return { start: at, end: at, text: before ? `, ${pair}` : children.size > 0 ? `${pair}, ` : pair }
    }
    const first = Array.from(children.values())[0]?.key
    const column = first && this.#lines.column(first.start)
    if (!first || column === undefined) return undefined
    const body = this.#lines.indented(linesOf({ [key]: value }), column)
    if (!before) {
      return { start: first.start, end: first.start, text: `${body}${this.#lines.feed}${' '.repeat(column)}` }
    }
    const at = this.#lines.end(before.end)
    const gap = path.length === 1 && body.includes('\n') ? this.#lines.feed : ''
    return at === undefined
      ? undefined
      : { start: at, end: at, text: `${gap}${this.#lines.feed}${' '.repeat(column)}${body}` }
  }

  /** The pair that comes before a new one, by the order of the schema; one that goes away is none. */
  #before(path: Path, children: Map<string, PlaceNode>, key: string): PlaceNode | undefined {
    const shape: Shape = shapeOf(shapeAt(path.slice(0, -1)) ?? 'plan')
    const order = propertiesOf(shape).map(([name]) => name)
    const at = order.indexOf(key)
    const held = valueAt(this.#value, path.slice(0, -1)) as Record<string, unknown>
    return Array.from(children)
      .filter(([name]) => Object.hasOwn(held, name) && (at < 0 || order.indexOf(name) < at))
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .at(-1)?.[1]
  }

  /** Takes a pair out: its lines, or what stands between it and the pair before it. */
  #remove(path: Path, holder: PlaceNode, children: Map<string, PlaceNode>, node: PlaceNode): Edit | undefined {
    const pairs = Array.from(children.values())
    const index = pairs.indexOf(node)
    const next = pairs[index + 1]?.key
    const start = node.key?.start
    if (start === undefined || pairs.length < 2) return undefined
    const before = pairs[index - 1]
    // Of several that go from one row each would take the comma of the other.
    const isGone = (key: string) => valueAt(this.#value, [...path, key]) === undefined
    if (this.#isFlow(holder)) {
      if (Array.from(children.keys()).filter(isGone).length > 1) return undefined
      if (before) return { start: before.end, end: node.end, text: '' }
      return next && { start, end: next.start, text: '' }
    }
    const lineStart = this.#lines.start(start)
    const lead = this.#text.slice(lineStart, start)
    const end = this.#lines.end(node.end)
    if (end === undefined) return undefined
    if (lead.trim() === '') return { start: lineStart, end: this.#lines.behindFeed(end), text: '' }
    const nextName = Array.from(children.keys())[index + 1]
    return next && nextName !== undefined && !isGone(nextName) ? { start, end: next.start, text: '' } : undefined
  }

  #isFlow({ start }: PlaceNode): boolean {
    return this.#text[start] === '{'
  }
}

/** The pairs of a mapping without the line feed at their end; spaces there may be part of block text. */
function linesOf(value: object): string {
  if (Object.keys(value).length === 0) return writeInline(value)
  return writePairs(value).replace(/\n$/, '')
}
