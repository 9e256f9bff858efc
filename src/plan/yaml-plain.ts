/**
 * The YAML that plan files are written in, read without the parser: block mappings and lists whose keys are plain words
 * and whose values stand on their line (plain, in quotation marks without escapes, or in brackets) or are a literal
 * block. It means what it says; anything else, and anything in doubt or wrong, is left to the parser. The same values
 * take a fifth of the time, and a sound file asks for no more.
 */

import { hasUnusual } from '../source/unusual.ts'
import type { PlaceNode } from './place-table.ts'
import { plainScalar } from './yaml-scalar.ts'

/** Half of what the parser takes, so that it is the parser that objects. */
const maximumDepth = 50

/** Keys that were read before, by a sum of their letters. */
const keys: string[] = new Array(1024).fill('')

const leftToParser = new Error('YAML that is not plain')

/** The value of a text of one document; undefined where the parser has to read it. */
export function readPlainYaml(text: string): Record<string, unknown> | unknown[] | undefined {
  if (hasUnusual(text)) return undefined
  try {
    return new Reader(text).document()
  } catch (error) {
    if (error === leftToParser) return undefined
    throw error
  }
}

/** Where everything stands in a text that is plain. It is read again for that, because nobody asks it of a sound file. */
export function placesOfPlainYaml(text: string, offset: number): PlaceNode {
  const spans: number[] = []
  return placesOf(new Reader(text, spans).document(), spans, offset)
}

class Reader {
  readonly #text: string
  /**
   * Where it is wanted: start and end of every value, of a mapping before its keys and their values, of a list before
   * its entries. The end of a block is that of its last value: it has -1.
   */
  readonly #spans: number[] | undefined
  /** Where the words of the line begin, how far they are indented (below 0 at the end of the text), and where it ends. */
  #at = 0
  #column = 0
  #end = 0
  /** The next `: ` and the next `#`, looked for anew only when they have been passed. */
  #colon = -1
  #hash = -1

  constructor(text: string, spans?: number[]) {
    this.#text = text
    this.#spans = spans
  }

  document(): Record<string, unknown> | unknown[] {
    this.#line(0)
    if (this.#column !== 0) throw leftToParser
    const value = this.#block(0, 1)
    if (this.#column >= 0) throw leftToParser
    return value
  }

  /** Goes to the first line from an offset on that has more than a comment. */
  #line(from: number): void {
    const text = this.#text
    for (let start = from; start < text.length; ) {
      let at = start
      while (text.charCodeAt(at) === 0x20) at++
      const found = text.indexOf('\n', at)
      const end = found < 0 ? text.length : found
      if (at < end && text.charCodeAt(at) !== 0x23) {
        this.#at = at
        this.#column = at - start
        this.#end = end
        return
      }
      start = end + 1
    }
    this.#column = -1
  }

  #block(column: number, depth: number): Record<string, unknown> | unknown[] {
    if (depth > maximumDepth) throw leftToParser
    return this.#isEntry() ? this.#list(column, depth) : this.#mapping(column, depth)
  }

  #isEntry(): boolean {
    return this.#text.charCodeAt(this.#at) === 0x2d && this.#text.charCodeAt(this.#at + 1) === 0x20
  }

  #list(column: number, depth: number): unknown[] {
    const value: unknown[] = []
    this.#spans?.push(this.#at, -1)
    while (this.#column === column && this.#isEntry()) {
      const at = this.#behindSpaces(this.#at + 1)
      if (at >= this.#end) throw leftToParser
      if (this.#keyEnd(at) < 0) value.push(this.#value(at, column, depth))
      else {
        this.#column += at - this.#at
        this.#at = at
        value.push(this.#block(this.#column, depth + 1))
      }
    }
    return value
  }

  #mapping(column: number, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = depth === 1 ? table() : {}
    this.#spans?.push(this.#at, -1)
    while (this.#column === column) {
      const end = this.#keyEnd(this.#at)
      if (end < 0) throw leftToParser
      const key = this.#key(this.#at, end)
      // There already, or a name that every object has.
      if (value[key] !== undefined) throw leftToParser
      this.#spans?.push(this.#at, end)
      const at = this.#behindSpaces(end + 1)
      const isBelow = at >= this.#end || this.#text.charCodeAt(at) === 0x23
      value[key] = isBelow ? this.#below(end, column, depth) : this.#value(at, column, depth)
    }
    if (this.#column > column) throw leftToParser
    return value
  }

  /** The end of a key of plain letters, behind which a colon stands; below 0 where there is none. */
  #keyEnd(from: number): number {
    const text = this.#text
    let at = from
    for (let code = text.charCodeAt(at); (code >= 0x61 && code <= 0x7a) || code === 0x2d; ) code = text.charCodeAt(++at)
    const first = text.charCodeAt(from)
    if (at === from || first === 0x2d || text.charCodeAt(at) !== 0x3a) return -1
    const next = text.charCodeAt(at + 1)
    return next === 0x20 || next === 0x0a || at + 1 === text.length ? at : -1
  }

  /** A key of letters: the few that plans have are one string each, which every object knows at sight. */
  #key(start: number, end: number): string {
    const text = this.#text
    let slot = 0
    for (let at = start; at < end; at++) slot = (slot * 13 + text.charCodeAt(at)) & (keys.length - 1)
    const known = keys[slot] as string
    if (known.length === end - start && text.startsWith(known, start)) return known
    const key = text.slice(start, end)
    keys[slot] = key
    return key
  }

  /** What stands on the lines below a key, which ends at `end`; a list may stand right under it. */
  #below(end: number, column: number, depth: number): unknown {
    this.#line(this.#end + 1)
    if (this.#column > column) return this.#block(this.#column, depth + 1)
    if (this.#column === column && this.#isEntry()) return this.#list(column, depth + 1)
    this.#spans?.push(end, end)
    return null
  }

  /** A value that begins on the line of its key or dash, which has an indentation of `owner`. */
  #value(at: number, owner: number, depth: number): unknown {
    const text = this.#text
    const code = text.charCodeAt(at)
    if (code === 0x7c) return this.#literal(at, owner)
    let value: unknown
    if (code === 0x22 || code === 0x27 || code === 0x5b || code === 0x7b) {
      value = code === 0x22 || code === 0x27 ? this.#quoted(at) : this.#brackets(at, depth + 1)
      const rest = this.#behindSpaces(this.#at)
      if (rest < this.#end && (rest === this.#at || text.charCodeAt(rest) !== 0x23)) throw leftToParser
    } else value = this.#plain(at)
    this.#line(this.#end + 1)
    // The parser would take it for more of the same value, or for an error.
    if (this.#column > owner) throw leftToParser
    return value
  }

  /** Words up to the end of the line or to a comment. */
  #plain(at: number): unknown {
    const text = this.#text
    if (!this.#mayOpen(at)) throw leftToParser
    let end = this.#end
    if (this.#hash < at) this.#hash = this.#next('#', at)
    while (this.#hash < end) {
      if (text.charCodeAt(this.#hash - 1) === 0x20) end = this.#hash
      else this.#hash = this.#next('#', this.#hash + 1)
    }
    if (this.#colon < at) this.#colon = this.#next(': ', at)
    if (this.#colon < end || text.charCodeAt(end - 1) === 0x3a) throw leftToParser
    while (text.charCodeAt(end - 1) === 0x20) end--
    this.#spans?.push(at, end)
    return plainScalar(text.slice(at, end))
  }

  #next(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from)
    return found < 0 ? this.#text.length : found
  }

  /** Whether a plain value may begin with the character at an offset: it opens nothing else, nor may it be read so. */
  #mayOpen(at: number): boolean {
    const code = this.#text.charCodeAt(at)
    if (code > 0x7e) return true
    if (code === 0x2d) return /[\d.]/.test(this.#text[at + 1] ?? '')
    return !'\n !"#%&\'*,:>?@[]`{|}'.includes(String.fromCharCode(code))
  }

  /** What stands in quotation marks on one line without an escape; `#at` is behind it then. */
  #quoted(at: number): string {
    const text = this.#text
    const mark = text.charCodeAt(at) === 0x22 ? '"' : "'"
    const close = text.indexOf(mark, at + 1)
    if (close < 0 || close >= this.#end) throw leftToParser
    const value = text.slice(at + 1, close)
    if (mark === '"' ? value.includes('\\') : text.charCodeAt(close + 1) === 0x27) throw leftToParser
    this.#at = close + 1
    this.#spans?.push(at, this.#at)
    return value
  }

  /** A list or a mapping in brackets that close on the same line; `#at` is behind it then. */
  #brackets(at: number, depth: number): unknown {
    if (depth > maximumDepth) throw leftToParser
    const isList = this.#text.charCodeAt(at) === 0x5b
    const close = isList ? 0x5d : 0x7d
    const list: unknown[] = []
    const mapping: Record<string, unknown> = {}
    const span = this.#spans?.push(at, -1) ?? 0
    this.#at = this.#behindSpaces(at + 1)
    if (this.#text.charCodeAt(this.#at) === close) {
      this.#at++
      if (this.#spans) this.#spans[span - 1] = this.#at
      return isList ? list : mapping
    }
    for (;;) {
      if (isList) list.push(this.#inBrackets(this.#at, depth))
      else {
        const end = this.#keyEnd(this.#at)
        if (end < 0) throw leftToParser
        const key = this.#key(this.#at, end)
        if (mapping[key] !== undefined) throw leftToParser
        this.#spans?.push(this.#at, end)
        mapping[key] = this.#inBrackets(this.#behindSpaces(end + 1), depth)
      }
      const behind = this.#behindSpaces(this.#at)
      const code = this.#text.charCodeAt(behind)
      this.#at = behind + 1
      if (code === close) {
        if (this.#spans) this.#spans[span - 1] = this.#at
        return isList ? list : mapping
      }
      if (code !== 0x2c) throw leftToParser
      this.#at = this.#behindSpaces(behind + 1)
    }
  }

  #inBrackets(at: number, depth: number): unknown {
    const text = this.#text
    const first = text.charCodeAt(at)
    if (first === 0x22 || first === 0x27) return this.#quoted(at)
    if (first === 0x5b || first === 0x7b) return this.#brackets(at, depth + 1)
    if (!this.#mayOpen(at)) throw leftToParser
    let end = at
    for (let code = first; code !== 0x2c && code !== 0x5d && code !== 0x7d; code = text.charCodeAt(++end)) {
      if (code === 0x0a || code === 0x5b || code === 0x7b || end >= text.length) throw leftToParser
      if (code === 0x23 && text.charCodeAt(end - 1) === 0x20) throw leftToParser
      if (code === 0x3a && !isWithin(text.charCodeAt(end + 1))) throw leftToParser
    }
    this.#at = end
    while (text.charCodeAt(end - 1) === 0x20) end--
    this.#spans?.push(at, end)
    return plainScalar(text.slice(at, end))
  }

  /** The lines of a literal block, `|` or `|-`, that are indented more than its owner; empty ones may stand between. */
  #literal(at: number, owner: number): string {
    const text = this.#text
    const isStripped = text.charCodeAt(at + 1) === 0x2d
    if (at + (isStripped ? 2 : 1) !== this.#end) throw leftToParser
    let start = this.#end + 1
    const column = this.#behindSpaces(start) - start
    if (column <= owner || start + column >= text.length || text.charCodeAt(start + column) === 0x0a) throw leftToParser
    const first = start + column
    let last = first
    let value = ''
    let breaks = 0
    while (start < text.length) {
      const end = this.#next('\n', start)
      if (end === start) breaks++
      else {
        const words = this.#behindSpaces(start)
        if (words === end) throw leftToParser
        if (words - start < column) break
        value += '\n'.repeat(breaks) + text.slice(start + column, end)
        breaks = 1
        last = end
      }
      start = end + 1
    }
    while (text.charCodeAt(last - 1) === 0x20) last--
    this.#spans?.push(first, last)
    this.#line(start)
    if (this.#column > owner) throw leftToParser
    return isStripped ? value : `${value}\n`
  }

  #behindSpaces(from: number): number {
    let at = from
    while (this.#text.charCodeAt(at) === 0x20) at++
    return at
  }
}

/** An object like any other, for the parts of a plan, which come in any order: V8 would make a form of its own for each. */
function table(): Record<string, unknown> {
  return Object.setPrototypeOf(Object.create(null), Object.prototype)
}

/** Whether a character behind a colon leaves it a part of the words. */
function isWithin(code: number): boolean {
  return code > 0x20 && code !== 0x2c && code !== 0x5b && code !== 0x5d && code !== 0x7b && code !== 0x7d
}

/** The places of a value whose spans have been gathered, as the parser would have them. */
function placesOf(root: unknown, spans: readonly number[], offset: number): PlaceNode {
  let next = 0
  let end = 0
  const span = () => ({ start: offset + (spans[next++] as number), end: offset + (spans[next++] as number) })
  const node = (value: unknown): PlaceNode => {
    const own = span()
    let children: PlaceNode['children']
    if (Array.isArray(value)) children = value.map(node)
    else if (typeof value === 'object' && value !== null) {
      children = new Map()
      for (const [key, child] of Object.entries(value)) {
        const place = span()
        children.set(key, Object.assign(node(child), { key: place }))
      }
    }
    if (own.end >= offset) end = own.end
    return { start: own.start, end, key: undefined, children }
  }
  return node(root)
}
