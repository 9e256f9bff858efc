/**
 * The YAML that plan files are written in, read without the parser: block mappings and lists whose keys are plain words
 * and whose values stand on their line (plain, in quotation marks without escapes, or in brackets) or are a literal
 * block. It means what it says; anything else, and anything in doubt or wrong, is left to the parser. The same values
 * take a fifth of the time, and a sound file asks for no more.
 */

import type { Span } from '../source/place.ts'
import { hasUnusual } from '../source/unusual.ts'
import type { PlaceNode } from './place-table.ts'
import { leftToParser, PlainLines } from './plain-lines.ts'

/** Half of what the parser takes, so that it is the parser that objects. */
export const maximumDepth = 50

/** The value of a text of one document; undefined where the parser has to read it. */
export function readPlainYaml(text: string): Record<string, unknown> | unknown[] | undefined {
  if (hasUnusual(text)) return undefined
  try {
    return new PlainReader(text).document()
  } catch (error) {
    if (error === leftToParser) return undefined
    throw error
  }
}

/** Where everything stands in a text that is plain. It is read again for that, because nobody asks it of a sound file. */
export function placesOfPlainYaml(text: string, offset: number): PlaceNode {
  const spans: number[] = []
  return placesOf(new PlainReader(text, spans).document(), spans, offset)
}

export class PlainReader extends PlainLines {
  document(): Record<string, unknown> | unknown[] {
    this.line(0)
    if (this.column !== 0) throw leftToParser
    const value = this.block(0, 1)
    if (this.column >= 0) throw leftToParser
    return value
  }

  protected block(column: number, depth: number): Record<string, unknown> | unknown[] {
    if (depth > maximumDepth) throw leftToParser
    return this.isEntry() ? this.list(column, depth) : this.mapping(column, depth)
  }

  protected list(column: number, depth: number): unknown[] {
    const value: unknown[] = []
    this.spans?.push(this.at, -1)
    while (this.column === column && this.isEntry()) {
      const at = this.behindSpaces(this.at + 1)
      if (at >= this.end) throw leftToParser
      if (this.keyEnd(at) < 0) value.push(this.value(at, column, depth))
      else {
        this.column += at - this.at
        this.at = at
        value.push(this.block(this.column, depth + 1))
      }
    }
    return value
  }

  protected mapping(column: number, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = depth === 1 ? table() : {}
    this.spans?.push(this.at, -1)
    while (this.column === column) {
      const end = this.keyEnd(this.at)
      if (end < 0) throw leftToParser
      const key = this.key(this.at, end)
      // There already, or a name that every object has.
      if (value[key] !== undefined) throw leftToParser
      this.spans?.push(this.at, end)
      const at = this.behindSpaces(end + 1)
      const isBelow = at >= this.end || this.text.charCodeAt(at) === 0x23
      value[key] = isBelow ? this.below(end, column, depth) : this.value(at, column, depth)
    }
    if (this.column > column) throw leftToParser
    return value
  }

  /** What stands on the lines below a key, which ends at `end`; a list may stand right under it. */
  protected below(end: number, column: number, depth: number): unknown {
    this.line(this.end + 1)
    if (this.column > column) return this.block(this.column, depth + 1)
    if (this.column === column && this.isEntry()) return this.list(column, depth + 1)
    this.spans?.push(end, end)
    return null
  }

  /** A value that begins on the line of its key or dash, which has an indentation of `owner`. */
  protected value(at: number, owner: number, depth: number): unknown {
    const code = this.text.charCodeAt(at)
    if (code === 0x7c) return this.literal(at, owner)
    const isBracket = code === 0x5b || code === 0x7b
    const value = isBracket ? this.brackets(at, depth + 1) : this.word(at, code)
    if (isBracket) this.endOfLine()
    this.lineBehind(owner)
    return value
  }

  /** A list or a mapping in brackets that close on the same line; `at` is behind it then. */
  protected brackets(at: number, depth: number): unknown {
    if (depth > maximumDepth) throw leftToParser
    const isList = this.text.charCodeAt(at) === 0x5b
    const close = isList ? 0x5d : 0x7d
    const list: unknown[] = []
    const mapping: Record<string, unknown> = {}
    const span = this.spans?.push(at, -1) ?? 0
    this.at = this.behindSpaces(at + 1)
    if (this.text.charCodeAt(this.at) === close) {
      this.at++
      if (this.spans) this.spans[span - 1] = this.at
      return isList ? list : mapping
    }
    for (;;) {
      if (isList) list.push(this.inBrackets(this.at, depth))
      else {
        const end = this.keyEnd(this.at)
        if (end < 0) throw leftToParser
        const key = this.key(this.at, end)
        if (mapping[key] !== undefined) throw leftToParser
        this.spans?.push(this.at, end)
        mapping[key] = this.inBrackets(this.behindSpaces(end + 1), depth)
      }
      const behind = this.behindSpaces(this.at)
      const code = this.text.charCodeAt(behind)
      this.at = behind + 1
      if (code === close) {
        if (this.spans) this.spans[span - 1] = this.at
        return isList ? list : mapping
      }
      if (code !== 0x2c) throw leftToParser
      this.at = this.behindSpaces(behind + 1)
    }
  }

  protected inBrackets(at: number, depth: number): unknown {
    const first = this.text.charCodeAt(at)
    if (first === 0x22 || first === 0x27) return this.quoted(at)
    return first === 0x5b || first === 0x7b ? this.brackets(at, depth + 1) : this.plainInBrackets(at)
  }
}

/** An object like any other, for the parts of a plan, which come in any order: V8 would make a form of its own for each. */
function table(): Record<string, unknown> {
  return Object.setPrototypeOf(Object.create(null), Object.prototype)
}

/** The places of a value whose spans have been gathered, as the parser would have them. */
function placesOf(root: unknown, spans: readonly number[], offset: number): PlaceNode {
  let next = 0
  let end = 0
  const node = (value: unknown, key: Span | undefined): PlaceNode => {
    const start = offset + (spans[next++] as number)
    const own = spans[next++] as number
    let children: PlaceNode['children']
    if (Array.isArray(value)) {
      children = []
      for (let index = 0; index < value.length; index++) children.push(node(value[index], undefined))
    } else if (typeof value === 'object' && value !== null) {
      children = new Map()
      for (const name in value) {
        const place = { start: offset + (spans[next++] as number), end: offset + (spans[next++] as number) }
        children.set(name, node(value[name as never], place))
      }
    }
    if (own >= 0) end = offset + own
    return { start, end, key, children }
  }
  return node(root, undefined)
}
