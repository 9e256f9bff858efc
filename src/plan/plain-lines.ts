/**
 * The lines of YAML that is plain: where the words of each begin, its keys, and the values that are words. What is not
 * plain, and anything in doubt or wrong, is left to the parser.
 */

import { plainScalar } from './yaml-scalar.ts'

/** Keys that were read before, by a sum of their letters, which no two of those of a plan have in common. */
const keys: string[] = new Array(2048).fill('')

export const leftToParser = new Error('YAML that is not plain')

export class PlainLines {
  protected readonly text: string
  /**
   * Where it is wanted: start and end of every value, of a mapping before its keys and their values, of a list before
   * its entries. The end of a block is that of its last value: it has -1.
   */
  protected readonly spans: number[] | undefined
  /** Where the words of the line begin, how far they are indented (below 0 at the end of the text), and where it ends. */
  protected at = 0
  protected column = 0
  protected end = 0

  constructor(text: string, spans?: number[]) {
    this.text = text
    this.spans = spans
  }

  /** Goes to the first line from an offset on that has more than a comment. */
  protected line(from: number): void {
    const text = this.text
    for (let start = from; start < text.length; ) {
      let at = start
      while (text.charCodeAt(at) === 0x20) at++
      const found = text.indexOf('\n', at)
      const end = found < 0 ? text.length : found
      if (at < end && text.charCodeAt(at) !== 0x23) {
        this.at = at
        this.column = at - start
        this.end = end
        return
      }
      start = end + 1
    }
    this.column = -1
  }

  /** Goes to the line behind a value. One indented more than its owner the parser would take for more of it, or for an error. */
  protected lineBehind(owner: number): void {
    this.line(this.end + 1)
    if (this.column > owner) throw leftToParser
  }

  /** Behind what has closed there is nothing more on the line but a comment. */
  protected endOfLine(): void {
    const rest = this.behindSpaces(this.at)
    if (rest < this.end && (rest === this.at || this.text.charCodeAt(rest) !== 0x23)) throw leftToParser
  }

  protected isEntry(): boolean {
    return this.text.charCodeAt(this.at) === 0x2d && this.text.charCodeAt(this.at + 1) === 0x20
  }

  /** The end of a key of plain letters, behind which a colon stands; below 0 where there is none. */
  protected keyEnd(from: number): number {
    const text = this.text
    let at = from
    for (let code = text.charCodeAt(at); (code >= 0x61 && code <= 0x7a) || code === 0x2d; ) code = text.charCodeAt(++at)
    const first = text.charCodeAt(from)
    if (at === from || first === 0x2d || text.charCodeAt(at) !== 0x3a) return -1
    const next = text.charCodeAt(at + 1)
    return next === 0x20 || next === 0x0a || at + 1 === text.length ? at : -1
  }

  /** A key of letters: the few that plans have are one string each, which every object knows at sight. */
  protected key(start: number, end: number): string {
    const text = this.text
    let slot = 0
    for (let at = start; at < end; at++) slot = (slot * 7 + text.charCodeAt(at)) & (keys.length - 1)
    const known = keys[slot] as string
    if (known.length === end - start && text.startsWith(known, start)) return known
    return learned(text.slice(start, end), slot)
  }

  /** A value of words on one line, in quotation marks or not; `code` is its first character. */
  protected word(at: number, code: number): unknown {
    if (code !== 0x22 && code !== 0x27) return this.plain(at)
    const value = this.quoted(at)
    this.endOfLine()
    return value
  }

  /** Words up to the end of the line or to a comment. */
  protected plain(at: number): unknown {
    const text = this.text
    if (!this.mayOpen(at)) throw leftToParser
    let end = this.end
    for (let next = at + 1; next < end; next++) {
      const code = text.charCodeAt(next)
      if (code === 0x3a && (next + 1 === end || text.charCodeAt(next + 1) === 0x20)) throw leftToParser
      if (code === 0x23 && text.charCodeAt(next - 1) === 0x20) end = next
    }
    while (text.charCodeAt(end - 1) === 0x20) end--
    this.spans?.push(at, end)
    return plainScalar(text.slice(at, end))
  }

  /** Words in brackets, up to the next mark of theirs; `at` is behind them then. */
  protected plainInBrackets(at: number): unknown {
    const { text } = this
    if (!this.mayOpen(at)) throw leftToParser
    let end = at
    for (
      let code = text.charCodeAt(at);
      code !== 0x2c && code !== 0x5d && code !== 0x7d;
      code = text.charCodeAt(++end)
    ) {
      if (code === 0x0a || code === 0x5b || code === 0x7b || end >= text.length) throw leftToParser
      if (code === 0x23 && text.charCodeAt(end - 1) === 0x20) throw leftToParser
      if (code === 0x3a && !isWithin(text.charCodeAt(end + 1))) throw leftToParser
    }
    this.at = end
    while (text.charCodeAt(end - 1) === 0x20) end--
    this.spans?.push(at, end)
    return plainScalar(text.slice(at, end))
  }

  protected next(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from)
    return found < 0 ? this.text.length : found
  }

  /** Whether a plain value may begin with the character at an offset: it opens nothing else, nor may it be read so. */
  protected mayOpen(at: number): boolean {
    const code = this.text.charCodeAt(at)
    if (code > 0x7e) return true
    if (code === 0x2d) return /[\d.]/.test(this.text[at + 1] ?? '')
    return !'\n !"#%&\'*,:>?@[]`{|}'.includes(String.fromCharCode(code))
  }

  /** What stands in quotation marks on one line without an escape; `at` is behind it then. */
  protected quoted(at: number): string {
    const text = this.text
    const mark = text.charCodeAt(at) === 0x22 ? '"' : "'"
    const close = text.indexOf(mark, at + 1)
    if (close < 0 || close >= this.end) throw leftToParser
    const value = text.slice(at + 1, close)
    if (mark === '"' ? value.includes('\\') : text.charCodeAt(close + 1) === 0x27) throw leftToParser
    this.at = close + 1
    this.spans?.push(at, this.at)
    return value
  }

  /** The lines of a literal block, `|` or `|-`, that are indented more than its owner; empty ones may stand between. */
  protected literal(at: number, owner: number): string {
    const text = this.text
    const isStripped = text.charCodeAt(at + 1) === 0x2d
    if (at + (isStripped ? 2 : 1) !== this.end) throw leftToParser
    let start = this.end + 1
    const column = this.behindSpaces(start) - start
    if (column <= owner || start + column >= text.length || text.charCodeAt(start + column) === 0x0a) throw leftToParser
    const first = start + column
    let last = first
    let value = ''
    let breaks = 0
    while (start < text.length) {
      const end = this.next('\n', start)
      if (end === start) breaks++
      else {
        const words = this.behindSpaces(start)
        if (words === end) throw leftToParser
        if (words - start < column) break
        value += '\n'.repeat(breaks) + text.slice(start + column, end)
        breaks = 1
        last = end
      }
      start = end + 1
    }
    while (text.charCodeAt(last - 1) === 0x20) last--
    this.spans?.push(first, last)
    this.line(start)
    if (this.column > owner) throw leftToParser
    return isStripped ? value : `${value}\n`
  }

  protected behindSpaces(from: number): number {
    let at = from
    while (this.text.charCodeAt(at) === 0x20) at++
    return at
  }
}

function learned(word: string, slot: number): string {
  // once the name of a property, it is the very string that V8 has for it
  const [key] = Object.keys({ [word]: undefined }) as [string]
  keys[slot] = key
  return key
}

/** Whether a character behind a colon leaves it a part of the words. */
function isWithin(code: number): boolean {
  return code > 0x20 && code !== 0x2c && code !== 0x5b && code !== 0x5d && code !== 0x7b && code !== 0x7d
}
