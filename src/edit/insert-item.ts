/**
 * Where a new item goes in a plan file, and with what around it: the end of a list that is there, or a new list where the
 * order of the format has it. Nothing that is written is touched; what a value needs to become a list is put around it.
 */

import { type Shape, shapeOf } from '../plan/shape.ts'
import { yamlScalar } from '../plan/yaml-writer.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Comments, commentsOf } from './comments.ts'
import { blockLines, type FileStyle, inline } from './file-style.ts'
import { rankOf } from './key-order.ts'
import { columnOf, documentEnd, type LayoutEntry, type LayoutNode, lineEnd, lineStart, skipGap } from './layout.ts'
import { entryOf, type FoundNode, nodeAt } from './node-at.ts'

type Item = Readonly<Record<string, unknown>>

/** The edits that put an item at the end of the list `key` of what stands at `pointer`; undefined where it cannot be done. */
export function insertItem(
  text: string,
  root: LayoutNode,
  pointer: string,
  key: string,
  item: Item,
  style: FileStyle,
): Edit[] | undefined {
  const holder = nodeAt(root, pointer)
  return holder && new Inserter(text, root, style).into(holder, key, item)
}

class Inserter {
  readonly #text: string
  readonly #style: FileStyle
  readonly #comments: Comments | undefined

  constructor(text: string, root: LayoutNode, style: FileStyle) {
    this.#text = text
    this.#style = style
    if (root.isBlock && !root.isOpaque) this.#comments = commentsOf(root, text, documentEnd(text, root), [])
  }

  into(holder: FoundNode, key: string, item: Item): Edit[] | undefined {
    const { node, shape } = holder
    if (node.isOpaque || node.form === 'alias') return undefined
    if (node.form !== 'mapping') return this.#intoName(holder, key, item)
    const entry = entryOf(node, key)
    if (!entry) return this.#newList(node, shape, key, item)
    const { value } = entry
    if (value.isOpaque || value.form === 'alias') return undefined
    if (value.form === 'empty') return this.#intoEmpty(node, entry, item)
    if (value.form === 'plain' && /^(?:null|Null|NULL|~)$/.test(value.value)) {
      return [{ start: value.start, end: value.end, text: `[${inline(item, this.#style, true)}]` }]
    }
    if (value.form !== 'sequence') return this.#besideOne(node, entry, item)
    return value.isBlock ? this.#atEnd(value, item) : this.#inBrackets(value, item)
  }

  /** An item of which only the name is written gets keys before it can get a list. */
  #intoName({ node, shape, entry, parent }: FoundNode, key: string, item: Item): Edit[] | undefined {
    const { start, end, form, anchor } = node
    const name = shape?.shorthand
    if ((form !== 'plain' && form !== 'quoted') || !name || anchor < start || !parent || !entry) return undefined
    if (/[\r\n]/.test(this.#text.slice(start, end))) return undefined
    if (parent.isBlock && !entry.key) {
      const column = columnOf(this.#text, start)
      const list = this.#lines(key, item, column)
      return [insert(start, `${name}: `), insert(lineEnd(this.#text, end), list)]
    }
    if (form === 'plain' && parent.isBlock && yamlScalar(node.value, true) !== node.value) return undefined
    const list = `${this.#key(key)}: [${inline(item, this.#style, true)}]`
    return [insert(start, `{${this.#key(name)}: `), insert(end, `, ${list}}`)]
  }

  /** The list of one item under its key, as lines below something. */
  #lines(key: string, item: Item, column: number): string {
    const { feed, dash } = this.#style
    return `${feed}${' '.repeat(column)}${key}:${this.#asEntry(item, column + dash)}`
  }

  /** An item as an entry of a list, with the line break before it. */
  #asEntry(item: Item, column: number, like?: LayoutNode): string {
    const { feed } = this.#style
    const start = `${feed}${' '.repeat(column)}-`
    const others = like?.entries.map(({ value }) => value) ?? []
    const names = Object.values(item)
    const isScalar = (one: LayoutNode) => one.form === 'plain' || one.form === 'quoted'
    if (others.length > 0 && names.length === 1 && others.every(isScalar)) {
      return `${start} ${inline(names[0], this.#style, false)}`
    }
    if (others.length > 0 && others.every((one) => one.form === 'mapping' && !one.isBlock)) {
      return `${start} ${inline(item, this.#style, true)}`
    }
    const gap = (like && this.#gapOf(like)) ?? this.#style.gap
    const [first, ...lines] = blockLines(item, this.#style)
    const pad = ' '.repeat(column + gap)
    return `${start}${' '.repeat(gap - 1)}${first}${lines.map((line) => feed + (line === '' ? '' : pad + line)).join('')}`
  }

  /** How far the keys of an item are from its dash, where both stand on one line. */
  #gapOf({ entries }: LayoutNode): number | undefined {
    const like = entries.findLast(
      ({ value, markEnd }) => value.isBlock && /^ +$/.test(this.#text.slice(markEnd, value.start)),
    )
    return like && like.value.start - like.mark
  }

  #newList(node: LayoutNode, shape: Shape | undefined, key: string, item: Item): Edit[] | undefined {
    const rank = (entry: LayoutEntry) => rankOf(entry.key?.value ?? '', shape ?? shapeOf('plan'))
    const own = rankOf(key, shape ?? shapeOf('plan'))
    const before = node.entries.findLast((entry) => rank(entry) < own)
    const first = node.entries[0]
    if (!first) return undefined
    if (!node.isBlock) {
      const list = `${this.#key(key)}: ${this.#row([item], node, before ?? first)}`
      if (!before) return [insert(first.mark, `${list}, `)]
      return this.#behindInBrackets(node, before, list)
    }
    const column = columnOf(this.#text, first.mark)
    if (before) {
      const blank = this.#isSpaced(node) ? this.#style.feed : ''
      return [insert(this.#endOf(before), blank + this.#lines(key, item, column))]
    }
    const lines = this.#lines(key, item, column).slice(this.#style.feed.length + column)
    return [insert(first.mark, `${lines}${this.#style.feed}${' '.repeat(column)}`)]
  }

  /** Behind the last item and the comments that belong to it. */
  #atEnd(list: LayoutNode, item: Item): Edit[] | undefined {
    const last = list.entries.at(-1)
    if (!last) return undefined
    const column = columnOf(this.#text, last.mark)
    const end = this.#comments?.trailing.get(list)?.at(-1)?.end ?? this.#endOf(last)
    return [insert(end, (this.#isSpaced(list) ? this.#style.feed : '') + this.#asEntry(item, column, list))]
  }

  /** Whether an empty line stands before each entry but the first. */
  #isSpaced({ entries }: LayoutNode): boolean {
    const others = entries.slice(1)
    const isSpaced = (entry: LayoutEntry) => this.#comments?.of.get(entry)?.above.some(({ text }) => text === '')
    return others.length > 0 && others.filter(isSpaced).length * 2 > others.length
  }

  /** The end of the last line of an entry, its comments included. */
  #endOf({ value, markEnd }: LayoutEntry): number {
    if (value.isBlock && !value.isOpaque) {
      const last = value.entries.at(-1)
      return this.#comments?.trailing.get(value)?.at(-1)?.end ?? (last ? this.#endOf(last) : value.end)
    }
    return lineEnd(this.#text, Math.max(value.end, markEnd))
  }

  #intoEmpty(node: LayoutNode, entry: LayoutEntry, item: Item): Edit[] {
    if (!node.isBlock) return [insert(entry.markEnd, ` [${inline(item, this.#style, true)}]`)]
    const below = this.#comments?.of.get(entry)?.between.at(-1)?.end
    const column = columnOf(this.#text, entry.mark) + this.#style.dash
    return [insert(below ?? lineEnd(this.#text, entry.markEnd), this.#asEntry(item, column))]
  }

  /** One value that stands for a list of one becomes the first of two. */
  #besideOne(node: LayoutNode, entry: LayoutEntry, item: Item): Edit[] | undefined {
    const { value, mark, markEnd } = entry
    const { start, end, form, anchor, isBlock } = value
    const { feed, dash } = this.#style
    if (anchor < start) return undefined
    const written = this.#text.slice(start, end)
    const column = columnOf(this.#text, mark) + dash
    if (isBlock) {
      const own = columnOf(this.#text, start)
      const moved = this.#movedBy(2, start, this.#endOf(entry))
      return [insert(start, '- '), ...moved, insert(this.#endOf(entry), this.#asEntry(item, own))]
    }
    const fits = form !== 'text' && !/[\r\n]/.test(written)
    if (
      fits &&
      (!node.isBlock || form === 'mapping' || form === 'quoted' || yamlScalar(value.value, true) === written)
    ) {
      return [insert(start, '['), insert(end, `, ${inline(item, this.#style, true)}]`)]
    }
    if (!node.isBlock || form === 'text' || this.#text.slice(markEnd, start).trim() !== '') return undefined
    const first = { start: markEnd, end: start, text: `${feed}${' '.repeat(column)}- ` }
    return [first, insert(this.#endOf(entry), this.#asEntry(item, column))]
  }

  /** Spaces before every line but the first of a part of the text. */
  #movedBy(by: number, from: number, to: number): Edit[] {
    const edits: Edit[] = []
    for (const { index, 0: found } of this.#text.slice(from, to).matchAll(/(?:\r\n|\r|\n)(?=[^\r\n])/g)) {
      edits.push(insert(from + index + found.length, ' '.repeat(by)))
    }
    return edits
  }

  #inBrackets(list: LayoutNode, item: Item): Edit[] | undefined {
    const last = list.entries.at(-1)
    if (!last) return [insert(list.start + 1, inline(item, this.#style, true))]
    return this.#behindInBrackets(list, last, this.#row(item, last.value, last))
  }

  /** Something behind an entry in brackets: on a line of its own where the entry has one. */
  #behindInBrackets(node: LayoutNode, { mark, value }: LayoutEntry, written: string): Edit[] {
    const text = this.#text
    const { feed } = this.#style
    const next = skipGap(text, value.end)
    const hasComma = text[next] === ','
    const begin = lineStart(text, mark)
    const pad = text.slice(begin, mark)
    const stop = lineEnd(text, hasComma ? next + 1 : value.end)
    const isOwnLine =
      begin > node.start && /^[ \t]*$/.test(pad) && skipGap(text, hasComma ? next + 1 : value.end) >= stop
    const isLast = node.entries.at(-1)?.value === value
    const behind = isLast ? '' : ','
    if (isOwnLine) {
      return [...(hasComma ? [] : [insert(value.end, ',')]), insert(stop, `${feed}${pad}${written}${behind}`)]
    }
    if (!hasComma) return [insert(value.end, `, ${written}`)]
    return [insert(next + 1, isLast ? ` ${written}` : ` ${written},`)]
  }

  /** What goes beside an entry in brackets; in JSON over several lines where `like` takes several. */
  #row(value: unknown, like: LayoutNode, { mark }: LayoutEntry): string {
    const { isJson, feed } = this.#style
    const text = this.#text
    if (!isJson || !text.slice(like.start, like.end).includes('\n')) return inline(value, this.#style, true)
    const line = lineStart(text, mark)
    const pad = /^[ \t]*/.exec(text.slice(line, line + 400))?.[0] ?? ''
    const step = /[\r\n]([ \t]+)\S/.exec(text.slice(0, 4000))?.[1] ?? '  '
    return JSON.stringify(value, undefined, step).replaceAll('\n', feed + pad)
  }

  #key(key: string): string {
    return this.#style.isJson ? JSON.stringify(key) : key
  }
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}
