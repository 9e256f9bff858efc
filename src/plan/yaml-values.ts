/**
 * From YAML text to values in one walk over the parser's events. What a plan has no use for and an attacker has (tags,
 * recursive or exploding aliases, bottomless nesting) ends the reading, and so do duplicate keys, which always are a
 * slip of the writer. Where things stand is worked out from the same events when somebody asks: of a sound file nobody
 * does.
 */

import { InputError } from '../source/diagnostic.ts'
import type { LineIndex } from '../source/place.ts'
import type { PlaceNode } from './place-table.ts'
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from './yaml.ts'
import { placesOf, repeatedKey } from './yaml-places.ts'
import { placesOfPlainYaml, readPlainYaml } from './yaml-plain.ts'
import { plainScalar } from './yaml-scalar.ts'
import { syntaxError } from './yaml-syntax-error.ts'

/** A plan nests some ten levels deep; a hundred leaves room and keeps every recursion behind it safe. */
export const maximumDepth = 100
/** How many nodes aliases may add to those that are written out. */
const maximumExpansion = 100_000

/** One document of a YAML stream. */
export interface YamlDocument {
  value: unknown
  readonly place: PlaceNode
}

interface Anchor {
  value: unknown
  /** How many nodes stand under the anchor, aliases expanded, and how many levels. */
  nodes: number
  height: number
}

/** The documents of a YAML stream (JSON is YAML). `offset` is where `text` begins in the file that `lines` knows. */
export function readYaml(text: string, file: string, lines: LineIndex, offset = 0): YamlDocument[] {
  const value = readPlainYaml(text)
  return value ? [new PlainDocument(value, text, offset)] : parseYaml(text, file, lines, offset)
}

/** The same by the parser alone, whatever the text is like. */
export function parseYaml(text: string, file: string, lines: LineIndex, offset = 0): YamlDocument[] {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: maximumDepth })
  } catch (error) {
    throw syntaxError(error, file, (at) => lines.position({ start: offset + at, end: offset + at }))
  }
  return new Walk(text, events, file, lines, offset).documents()
}

/** What was read without the parser. */
class PlainDocument implements YamlDocument {
  readonly value: unknown
  readonly #text: string
  readonly #offset: number
  #place: PlaceNode | undefined

  constructor(value: unknown, text: string, offset: number) {
    this.value = value
    this.#text = text
    this.#offset = offset
  }

  get place(): PlaceNode {
    this.#place ??= placesOfPlainYaml(this.#text, this.#offset)
    return this.#place
  }
}

/** A class, because V8 keeps a form of its own for every object that is written out with a getter. */
class ReadDocument implements YamlDocument {
  readonly value: unknown
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #first: number
  readonly #offset: number
  #place: PlaceNode | undefined

  constructor(value: unknown, text: string, events: readonly Event[], first: number, offset: number) {
    this.value = value
    this.#text = text
    this.#events = events
    this.#first = first
    this.#offset = offset
  }

  get place(): PlaceNode {
    this.#place ??= placesOf(this.#text, this.#events, this.#first, this.#offset)
    return this.#place
  }
}

class Walk {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #file: string
  readonly #lines: LineIndex
  readonly #offset: number
  #next = 0
  /** The first event of the document that is being read. */
  #first = 0
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
      this.#first = ++this.#next
      this.#anchors = new Map()
      const value = this.#node(1)
      documents.push(new ReadDocument(value, this.#text, this.#events, this.#first, this.#offset))
      this.#next++
    }
    return documents
  }

  #node(depth: number): unknown {
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
    const value = this.#content(event, depth)
    this.#anchors.set(name, { value, nodes: this.#nodes - nodes + 1, height: this.#deepest - depth })
    this.#deepest = Math.max(this.#deepest, deepest)
    return value
  }

  #content(event: Exclude<Event, { type: 1 | 5 | 6 }>, depth: number): unknown {
    if (depth > this.#deepest) this.#deepest = depth
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event)
    return event.type === EVENT_ID.SEQUENCE ? this.#sequence(depth) : this.#mapping(depth)
  }

  #sequence(depth: number): unknown[] {
    const value: unknown[] = []
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) value.push(this.#node(depth + 1))
    this.#next++
    return value
  }

  #mapping(depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const key = this.#key(depth + 1)
      if (value[key] !== undefined && Object.hasOwn(value, key)) throw this.#duplicate(key)
      const entry = this.#node(depth + 1)
      if (key === '__proto__') {
        Object.defineProperty(value, key, { value: entry, enumerable: true, configurable: true, writable: true })
      } else value[key] = entry
    }
    this.#next++
    return value
  }

  /** A key, as text: `2024: …` is a key of four characters. */
  #key(depth: number): string {
    const event = this.#events[this.#next] as Event
    if (event.type !== EVENT_ID.SCALAR) {
      const at = event.type === EVENT_ID.ALIAS ? event.anchorStart : 'start' in event ? event.start : 0
      throw this.#error('yaml-key', at, at + 1, {}, 'hint-yaml-key')
    }
    if (event.tagStart >= 0 || event.anchorStart >= 0) this.#node(depth)
    else {
      this.#next++
      this.#nodes++
      if (depth > this.#deepest) this.#deepest = depth
    }
    return getScalarValue(this.#text, event)
  }

  #scalar(event: ScalarEvent): unknown {
    if (event.valueStart < 0) return null
    const text = getScalarValue(this.#text, event)
    return event.style === SCALAR_STYLE.PLAIN ? plainScalar(text) : text
  }

  #alias(start: number, end: number, depth: number): unknown {
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
    return anchor.value
  }

  /** The key stands in its mapping already: the first key of the document of which that is so. */
  #duplicate(key: string): InputError {
    const { first, again } = repeatedKey(this.#text, this.#events, this.#first, this.#offset)
    const { line } = this.#lines.point(first.start)
    return new InputError(
      { code: 'yaml-duplicate-key', values: { key, line } },
      { hint: { code: 'hint-yaml-duplicate-key' }, file: this.#file, place: this.#lines.position(again) },
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
