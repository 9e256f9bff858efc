/**
 * How a YAML file is laid out: a tree of what stands where, down to dashes, colons, anchors and block text. The place
 * table says where values are; whoever rearranges or inserts lines has to know what stands between them too. It is made
 * from the events of the same parser that reads plans, so that a file never means one thing here and another there.
 */

import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from '../plan/yaml.ts'
import { maximumDepth } from '../plan/yaml-values.ts'

type CollectionEvent = Extract<Event, { style: 1 | 2; start: number }>

export interface LayoutNode {
  form: 'mapping' | 'sequence' | 'plain' | 'quoted' | 'text' | 'alias' | 'empty'
  /** The value without its anchor; block text (`text`) begins with its sign and ends without the last line break. */
  start: number
  end: number
  /** Where the anchor begins, sign and all; `start` where there is none. */
  anchor: number
  /** A collection by indentation, not in brackets. */
  isBlock: boolean
  /** Something stands in it that this tree has no place for (`? key`, an anchor on a key): only to be moved as a whole. */
  isOpaque: boolean
  /** An anchor or an alias is here or below. */
  hasAnchor: boolean
  /** Of a plain or quoted scalar: what it says. */
  value: string
  /** Of block text: how far its content is moved in. */
  indent: number
  entries: LayoutEntry[]
}

export interface LayoutEntry {
  /** Where the dash or the key begins, and where the dash or the colon ends. */
  mark: number
  markEnd: number
  key: LayoutNode | undefined
  value: LayoutNode
}

/** The roots of the documents of a YAML text that `load` has read without complaint. */
export function readLayout(text: string): LayoutNode[] {
  return new Reader(text, parseEvents(text, { maxDepth: maximumDepth })).roots()
}

class Reader {
  readonly #text: string
  readonly #events: readonly Event[]
  #next = 0
  /** The end of what was read last. */
  #at = 0

  constructor(text: string, events: readonly Event[]) {
    this.#text = text
    this.#events = events
  }

  roots(): LayoutNode[] {
    const roots: LayoutNode[] = []
    while (this.#next < this.#events.length) {
      this.#next++
      roots.push(this.#node())
      this.#next++
    }
    return roots
  }

  #node(): LayoutNode {
    const event = this.#events[this.#next++] as Exclude<Event, { type: 1 | 6 }>
    if (event.type === EVENT_ID.ALIAS) {
      this.#at = event.anchorEnd
      return { ...leaf('alias', event.anchorStart - 1, event.anchorEnd), hasAnchor: true }
    }
    const hasAnchor = event.anchorStart >= 0
    if (hasAnchor) this.#at = event.anchorEnd
    const node = event.type === EVENT_ID.SCALAR ? this.#scalar(event) : this.#collection(event)
    if (!hasAnchor) return node
    node.anchor = event.anchorStart - 1
    node.hasAnchor = true
    return node
  }

  #scalar(event: ScalarEvent): LayoutNode {
    const { valueStart, valueEnd, style } = event
    if (valueStart < 0) return leaf('empty', this.#at, this.#at)
    if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) return this.#blockText(event)
    const quotes = style === SCALAR_STYLE.PLAIN ? 0 : 1
    this.#at = valueEnd + quotes
    const node = leaf(quotes ? 'quoted' : 'plain', valueStart - quotes, this.#at)
    node.value = getScalarValue(this.#text, event)
    return node
  }

  #blockText({ valueStart, valueEnd, indent }: ScalarEvent): LayoutNode {
    const start = skipGap(this.#text, this.#at)
    const headEnd = lineEnd(this.#text, start)
    const keepsBlanks = /^[|>][-\d]*\+/.test(this.#text.slice(start, start + 4))
    let end = beforeBreak(this.#text, Math.max(valueEnd, valueStart, headEnd))
    while (!keepsBlanks && end > headEnd) {
      const line = lineStart(this.#text, end)
      if (end - line > Math.max(indent, 0) || !/^ *$/.test(this.#text.slice(line, end))) break
      end = beforeBreak(this.#text, line)
    }
    this.#at = Math.max(end, headEnd)
    return { ...leaf('text', start, this.#at), indent }
  }

  #collection({ type, start, style }: CollectionEvent): LayoutNode {
    const isMapping = type === EVENT_ID.MAPPING
    const isBlock = style === COLLECTION_STYLE.BLOCK
    const node: LayoutNode = { ...leaf(isMapping ? 'mapping' : 'sequence', start, start), isBlock }
    this.#at = isBlock ? start : start + 1
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const entry = isMapping ? this.#pair(node) : this.#item(node)
      node.entries.push(entry)
      if (entry.value.hasAnchor || entry.key?.hasAnchor) node.hasAnchor = true
    }
    this.#next++
    // One pair in a list (`[a: b]`) has no brackets of its own.
    if (!isBlock && /[[{]/.test(this.#text[start] as string)) this.#close(isMapping ? '}' : ']')
    node.end = this.#at
    return node
  }

  #item(list: LayoutNode): LayoutEntry {
    if (!list.isBlock) {
      const value = this.#node()
      return { mark: value.anchor, markEnd: value.anchor, key: undefined, value }
    }
    const mark = skipGap(this.#text, this.#at)
    if (this.#text[mark] !== '-') list.isOpaque = true
    else this.#at = mark + 1
    return this.#entry(list, mark, undefined)
  }

  #pair(mapping: LayoutNode): LayoutEntry {
    const before = mapping.isBlock ? skipGap(this.#text, this.#at) : 0
    const key = this.#node()
    if (mapping.isBlock && before !== key.start) mapping.isOpaque = true
    const colon = skipGap(this.#text, key.end)
    if (this.#text[colon] === ':') this.#at = colon + 1
    else if (mapping.isBlock) mapping.isOpaque = true
    return this.#entry(mapping, key.start, key)
  }

  /** The value behind a dash or a colon; anything else in between is more than this tree knows. */
  #entry(parent: LayoutNode, mark: number, key: LayoutNode | undefined): LayoutEntry {
    const markEnd = this.#at
    const value = this.#node()
    const { form, anchor, start } = value
    if (parent.isBlock && form !== 'empty') {
      const isNext = skipGap(this.#text, markEnd) === anchor
      if (!isNext || (anchor < start && !/^&\S+\s/.test(this.#text.slice(anchor, start)))) parent.isOpaque = true
    } else if (parent.isBlock && anchor !== start) parent.isOpaque = true
    return { mark, markEnd, key, value }
  }

  #close(bracket: string): void {
    let at = skipGap(this.#text, this.#at)
    while (this.#text[at] === ',') at = skipGap(this.#text, at + 1)
    if (this.#text[at] === bracket) this.#at = at + 1
  }
}

function leaf(form: LayoutNode['form'], start: number, end: number): LayoutNode {
  const rest = { isBlock: false, isOpaque: false, hasAnchor: false, value: '', indent: 0, entries: [] }
  return { form, start, end, anchor: start, ...rest }
}

/** Where a document ends: before the line of `---` or `...`, or at the end of the file. */
export function documentEnd(text: string, root: LayoutNode): number {
  for (let at = root.end; ; ) {
    const next = behindBreak(text, lineEnd(text, at))
    if (next >= text.length || /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(next, next + 4))) return next
    at = next
  }
}

/** From the end of something to what comes next that is neither white space nor a comment. */
export function skipGap(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (code === 0x23 && isCommentStart(text, at)) at = lineEnd(text, at)
    else return at
  }
}

/** Whether the `#` at an offset begins a comment: behind a word it belongs to the word. */
export function isCommentStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return at === 0 || isSpace(before) || before === 0xfeff
}

/** Where the line of an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isBreak(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 0xfeff) at--
  return at
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** Behind the line break that stands at an offset, if one does. */
export function behindBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return at < text.length && isBreak(text.charCodeAt(at)) ? at + 1 : at
}

/** Before the line break that ends at an offset, if one does. */
function beforeBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at - 2)) return at - 2
  return at > 0 && isBreak(text.charCodeAt(at - 1)) ? at - 1 : at
}

/** How far an offset is from the beginning of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
}
