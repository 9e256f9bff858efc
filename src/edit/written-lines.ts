/**
 * The lines of a YAML file around its values: where a line begins and ends, how far a key is moved in, the comment on its
 * line. An edit that is made by these fits the layout that is there.
 */

import type { PlaceNode } from '../plan/place-table.ts'

export class WrittenLines {
  /** What the file ends its lines with. */
  readonly feed: string
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.feed = text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Block text has its mark on the line before it, and maybe blank lines between. */
  isBlockText(start: number): boolean {
    let lineStart = this.start(start)
    if (this.#text.slice(lineStart, start).trim() !== '') return false
    while (lineStart > 0) {
      const end = lineStart
      lineStart = this.start(end - 1)
      const line = this.#text.slice(lineStart, end)
      if (line.trim() !== '') return /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\s*$/.test(line)
    }
    return false
  }

  /** The column of the dash before an entry. */
  dash(start: number): number | undefined {
    const lead = this.#text.slice(this.start(start), start)
    return /^[ -]*- +$/.test(lead) ? lead.lastIndexOf('-') : undefined
  }

  /** The comment on the line of a key, with the space before it. */
  commentOfKey(node: PlaceNode): string {
    const keyEnd = node.key?.end ?? node.start
    const from = this.start(node.start) > keyEnd ? keyEnd : node.end
    const line = /^[^\r\n]*/.exec(this.#text.slice(from, from + 2000))?.[0] ?? ''
    return /^[ \t]*:?[ \t]*(?:[|>][-+\d]*)?([ \t]+#.*)$/.exec(line)?.[1] ?? ''
  }

  /** How far a pair or an entry is moved in, where only spaces and dashes stand before it. */
  column(start: number): number | undefined {
    const lead = this.#text.slice(this.start(start), start)
    return /^[ -]*$/.test(lead) ? lead.length : undefined
  }

  start(at: number): number {
    return this.#text.lastIndexOf('\n', at - 1) + 1
  }

  /** The end of a line behind a value; undefined where something else than a comment follows. */
  end(at: number): number | undefined {
    let end = this.#text.indexOf('\n', at)
    if (end < 0) end = this.#text.length
    if (this.#text[end - 1] === '\r') end--
    return /^[ \t]*:?[ \t]*(?:#[^\n]*)?$/.test(this.#text.slice(at, end)) ? end : undefined
  }

  behindFeed(at: number): number {
    return this.#text[at] === '\r' ? at + 2 : this.#text[at] === '\n' ? at + 1 : at
  }

  indented(text: string, column: number): string {
    return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`).replace(/\n/g, this.feed)
  }
}
