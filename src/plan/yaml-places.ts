/**
 * Where everything of a YAML document stands, from the parser's events and in step with the walk that made its values,
 * which has seen that the events are sound.
 */

import type { Span } from '../source/place.ts'
import type { PlaceNode } from './place-table.ts'
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from './yaml.ts'

/** The places of the document whose first node is the event `first`. `offset` is where `text` begins in its file. */
export function placesOf(text: string, events: readonly Event[], first: number, offset: number): PlaceNode {
  return new Walk(text, events, first, offset).node()
}

/** The first key that stands in its mapping twice: both its places. */
export function repeatedKey(
  text: string,
  events: readonly Event[],
  first: number,
  offset: number,
): { first: Span; again: Span } {
  const walk = new Walk(text, events, first, offset)
  walk.node()
  if (!walk.repeated) throw new Error('no key stands twice')
  return walk.repeated
}

class Walk {
  repeated: { first: Span; again: Span } | undefined
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #offset: number
  readonly #anchors = new Map<string, PlaceNode>()
  #next: number
  #end = 0

  constructor(text: string, events: readonly Event[], first: number, offset: number) {
    this.#text = text
    this.#events = events
    this.#next = first
    this.#offset = offset
  }

  node(): PlaceNode {
    const event = this.#events[this.#next++] as Event
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd)
    const node = this.#content(event as Exclude<Event, { type: 1 | 5 | 6 }>)
    if ('anchorStart' in event && event.anchorStart >= 0) {
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node)
    }
    return node
  }

  #content(event: Exclude<Event, { type: 1 | 5 | 6 }>): PlaceNode {
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event)
    this.#end = this.#offset + event.start + 1
    const children = event.type === EVENT_ID.SEQUENCE ? this.#sequence() : this.#mapping()
    this.#closeBracket(event.start)
    return { start: this.#offset + event.start, end: this.#end, key: undefined, children }
  }

  #sequence(): PlaceNode[] {
    const children: PlaceNode[] = []
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) children.push(this.node())
    this.#next++
    return children
  }

  #mapping(): Map<string, PlaceNode> {
    const children = new Map<string, PlaceNode>()
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const name = getScalarValue(this.#text, this.#events[this.#next] as ScalarEvent)
      const key = this.node()
      const earlier = children.get(name)?.key
      if (earlier) this.repeated ??= { first: earlier, again: key }
      const child = this.node()
      child.key = key
      children.set(name, child)
    }
    this.#next++
    return children
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

  #scalar(event: ScalarEvent): PlaceNode {
    // An empty value has no place of its own; it stands behind its key.
    if (event.valueStart < 0) return { start: this.#end, end: this.#end, key: undefined, children: undefined }
    const { start, end } = scalarSpan(this.#text, event)
    this.#end = this.#offset + end
    return { start: this.#offset + start, end: this.#end, key: undefined, children: undefined }
  }

  #alias(start: number, end: number): PlaceNode {
    this.#end = this.#offset + end
    // A place of its own: the key of an alias is not that of its anchor.
    const children = this.#anchors.get(this.#text.slice(start, end))?.children
    return { start: this.#offset + start - 1, end: this.#end, key: undefined, children }
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
