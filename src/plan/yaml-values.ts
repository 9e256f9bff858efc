/**
 * From YAML text to values in one walk over the parser's events, keeping the place of every node on the way. What a
 * plan has no use for and an attacker has (tags, recursive or exploding aliases, bottomless nesting) ends the reading,
 * and so do duplicate keys, which always are a slip of the writer.
 */

import { InputError } from '../source/diagnostic.ts'
import type { LineIndex, Span } from '../source/place.ts'
import type { PlaceNode } from './place-table.ts'
import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from './yaml.ts'
import { syntaxError } from './yaml-syntax-error.ts'

/** A plan nests some ten levels deep; a hundred leaves room and keeps every recursion behind it safe. */
export const maximumDepth = 100
/** How many nodes aliases may add to those that are written out. */
export const maximumExpansion = 100_000

/** One document of a YAML stream. */
export interface YamlDocument {
  value: unknown
  place: PlaceNode
}

interface Anchor {
  value: unknown
  place: PlaceNode
  /** How many nodes stand under the anchor, aliases expanded, and how many levels. */
  nodes: number
  height: number
}

/** The documents of a YAML stream (JSON is YAML). `offset` is where `text` begins in the file that `lines` knows. */
export function readYaml(text: string, file: string, lines: LineIndex, offset = 0): YamlDocument[] {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: maximumDepth })
  } catch (error) {
    throw syntaxError(error, file, (at) => lines.position({ start: offset + at, end: offset + at }))
  }
  return new Walk(text, events, file, lines, offset).documents()
}

class Walk {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #file: string
  readonly #lines: LineIndex
  readonly #offset: number
  #next = 0
  #end = 0
  #nodes = 0
  #expanded = 0
  #deepest = 0
  #anchors = new Map<string, Anchor | undefined>()

  constructor(text: string, events: readonly Event[], file: string, lines: LineIndex, offset: number) {
    this.#text = text
    this.#events = events
    this.#file = file
    this.#lines = lines
    this.#offset = offset
  }

  documents(): YamlDocument[] {
    const documents: YamlDocument[] = []
    while (this.#next < this.#events.length) {
      this.#next++
      this.#anchors = new Map()
      documents.push(this.#node(1))
      this.#next++
    }
    return documents
  }

  #node(depth: number): YamlDocument {
    const event = this.#events[this.#next++] as Event
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd, depth)
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) throw new Error('events out of step')
    if (event.tagStart >= 0) {
      const tag = this.#text.slice(event.tagStart, event.tagEnd)
      throw this.#error('yaml-tag', event.tagStart, event.tagEnd, { tag }, 'hint-yaml-tag')
    }
    this.#nodes++
    if (event.anchorStart < 0) return this.#content(event, depth)

    const name = this.#text.slice(event.anchorStart, event.anchorEnd)
    const nodes = this.#nodes
    const deepest = this.#deepest
    // Known but without a value while it is being read: an alias to it in there would never end.
    this.#anchors.set(name, undefined)
    this.#deepest = depth
    const document = this.#content(event, depth)
    this.#anchors.set(name, { ...document, nodes: this.#nodes - nodes + 1, height: this.#deepest - depth })
    this.#deepest = Math.max(this.#deepest, deepest)
    return document
  }

  #content(event: Exclude<Event, { type: 1 | 5 | 6 }>, depth: number): YamlDocument {
    this.#deepest = Math.max(this.#deepest, depth)
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event)
    this.#end = this.#offset + event.start + 1
    const document = event.type === EVENT_ID.SEQUENCE ? this.#sequence(depth) : this.#mapping(depth)
    this.#closeBracket(event.start)
    document.place.start = this.#offset + event.start
    document.place.end = this.#end
    return document
  }

  #sequence(depth: number): YamlDocument {
    const value: unknown[] = []
    const children: PlaceNode[] = []
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const child = this.#node(depth + 1)
      value.push(child.value)
      children.push(child.place)
    }
    this.#next++
    return { value, place: { start: 0, end: 0, key: undefined, children } }
  }

  #mapping(depth: number): YamlDocument {
    const value: Record<string, unknown> = {}
    const children = new Map<string, PlaceNode>()
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const key = this.#key(depth + 1)
      const name = key.value as string
      const first = children.get(name)?.key
      if (first) throw this.#duplicate(name, key.place, first)
      const child = this.#node(depth + 1)
      child.place.key = key.place
      children.set(name, child.place)
      if (name === '__proto__') {
        Object.defineProperty(value, name, { value: child.value, enumerable: true, configurable: true, writable: true })
      } else value[name] = child.value
    }
    this.#next++
    return { value, place: { start: 0, end: 0, key: undefined, children } }
  }

  /** The events say where a collection starts, not where it ends; with brackets, that is behind the last entry. */
  #closeBracket(start: number): void {
    const opening = this.#text[start]
    if (opening !== '[' && opening !== '{') return
    let at = this.#end - this.#offset
    for (let code = this.#text.charCodeAt(at); isSpace(code) || code === 0x2c || code === 0x23; ) {
      const comment = code === 0x23
      do code = this.#text.charCodeAt(++at)
      while (comment && code !== 0x0a && code !== 0x0d && at < this.#text.length)
    }
    if (this.#text[at] === (opening === '[' ? ']' : '}')) this.#end = this.#offset + at + 1
  }

  /** A key, as text: `2024: …` is a key of four characters. */
  #key(depth: number): YamlDocument {
    const event = this.#events[this.#next] as Event
    if (event.type !== EVENT_ID.SCALAR) {
      const at = event.type === EVENT_ID.ALIAS ? event.anchorStart : 'start' in event ? event.start : 0
      throw this.#error('yaml-key', at, at + 1, {}, 'hint-yaml-key')
    }
    const key = this.#node(depth)
    if (typeof key.value !== 'string') key.value = getScalarValue(this.#text, event)
    return key
  }

  #scalar(event: ScalarEvent): YamlDocument {
    // An empty value has no place of its own; it stands behind its key.
    if (event.valueStart < 0)
      return { value: null, place: { start: this.#end, end: this.#end, key: undefined, children: undefined } }
    const text = getScalarValue(this.#text, event)
    const { start, end } = scalarSpan(this.#text, event)
    this.#end = this.#offset + end
    const place: PlaceNode = { start: this.#offset + start, end: this.#end, key: undefined, children: undefined }
    // Beyond ASCII nothing is a number, a truth value or null, which spares Chinese text the question.
    const literal = event.style !== SCALAR_STYLE.PLAIN || text.charCodeAt(0) > 0x7f
    return { value: literal ? text : CORE_SCHEMA.resolveImplicitScalarTag(text).value, place }
  }

  #alias(start: number, end: number, depth: number): YamlDocument {
    const name = this.#text.slice(start, end)
    const anchor = this.#anchors.get(name)
    const from = start - 1
    if (!anchor) {
      const code = this.#anchors.has(name) ? 'yaml-alias-recursive' : 'yaml-alias-unknown'
      throw this.#error(code, from, end, { name }, 'hint-yaml-alias')
    }
    this.#nodes += anchor.nodes
    this.#expanded += anchor.nodes
    this.#deepest = Math.max(this.#deepest, depth + anchor.height)
    if (this.#expanded > maximumExpansion) {
      throw this.#error('yaml-alias-bomb', from, end, { limit: maximumExpansion }, 'hint-yaml-alias')
    }
    if (depth + anchor.height > maximumDepth) {
      throw this.#error('yaml-nesting', from, end, { limit: maximumDepth }, 'hint-yaml-nesting')
    }
    this.#end = this.#offset + end
    // A place of its own: the key of an alias is not that of its anchor.
    const place = { start: this.#offset + from, end: this.#end, key: undefined, children: anchor.place.children }
    return { value: anchor.value, place }
  }

  #duplicate(key: string, span: Span, first: Span): InputError {
    const { line } = this.#lines.point(first.start)
    return new InputError(
      { code: 'yaml-duplicate-key', values: { key, line } },
      { hint: { code: 'hint-yaml-duplicate-key' }, file: this.#file, place: this.#lines.position(span) },
    )
  }

  #error(
    code: 'yaml-tag' | 'yaml-key' | 'yaml-alias-recursive' | 'yaml-alias-unknown' | 'yaml-alias-bomb' | 'yaml-nesting',
    start: number,
    end: number,
    values: Record<string, string | number>,
    hint: 'hint-yaml-tag' | 'hint-yaml-key' | 'hint-yaml-alias' | 'hint-yaml-nesting',
  ): InputError {
    const place = this.#lines.position({ start: this.#offset + start, end: this.#offset + end })
    return new InputError({ code, values }, { hint: { code: hint }, file: this.#file, place })
  }
}

/** The scalar with its quotes; of a block scalar, the lines without the indentation before and the break behind. */
function scalarSpan(text: string, event: ScalarEvent): Span {
  const { valueStart, valueEnd, style } = event
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 }
  }
  let { valueStart: start, valueEnd: end } = { valueStart, valueEnd }
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
