/**
 * Runs of HTML text as pieces that know where they stood: character references are resolved one by one, and white
 * space is drawn together as a browser does, where a line end between two Chinese characters is nothing at all.
 */

import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Line } from './document-writer.ts'
import type { Piece } from './piece.ts'

/** The pieces of `[start, end)` of a source, whose text the parser gives as `value`. */
export function placedText(value: string, source: string, start: number, end: number): Piece[] {
  if (end - start === value.length && source.startsWith(value, start))
    return [{ text: value, original: start, length: value.length }]
  const pieces: Piece[] = []
  let at = start
  const plain = (to: number) => {
    if (to > at) pieces.push({ text: source.slice(at, to), original: at, length: to - at })
    at = to
  }
  const special = /&|\r\n?/g
  special.lastIndex = start
  for (let match = special.exec(source); match && match.index < end; match = special.exec(source)) {
    const decoded = match[0] === '&' ? reference(source, match.index, end) : { text: '\n', length: match[0].length }
    if (!decoded) continue
    plain(match.index)
    pieces.push({ text: decoded.text, original: at, length: decoded.length })
    at += decoded.length
    special.lastIndex = at
  }
  plain(end)
  return pieces
}

/** Longer references than `&CounterClockwiseContourIntegral;` there are none. */
const longestReference = 40

function reference(source: string, at: number, end: number): { text: string; length: number } | undefined {
  let text = ''
  let length = 0
  const decoder = new HtmlEntityDecoder((code, consumed) => {
    text += String.fromCodePoint(code)
    length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(source.slice(at + 1, Math.min(at + longestReference, end)), 0) < 0) decoder.end()
  return length > 0 ? { text, length } : undefined
}

/** Chinese characters and their marks: between two of them a line end in the source separates nothing. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud87f\udc00-\udfff“”‘’…—]/

/** One line as it grows. */
export class InlineLine {
  #pieces: Piece[] = []
  #space: Piece | undefined

  add(piece: Piece): void {
    for (const match of piece.text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const inStep = piece.length === piece.text.length
      const original = inStep ? piece.original + match.index : piece.original
      const run = { text: match[0], original, length: inStep ? match[0].length : piece.length }
      if (/^[ \t\r\n\f]/.test(run.text)) this.#addSpace(run)
      else this.#addWord(run)
    }
  }

  /** Adds text whose spaces are meant. */
  addVerbatim(piece: Piece): void {
    this.#pieces.push(piece)
  }

  /** The line so far; the next begins. */
  take(): Line {
    const line = this.#pieces
    this.#pieces = []
    this.#space = undefined
    return line
  }

  #addSpace(run: Piece): void {
    if (this.#pieces.length === 0) return
    if (!this.#space) this.#space = run
    else this.#space = { ...this.#space, text: this.#space.text + run.text }
  }

  #addWord(run: Piece): void {
    const before = this.#pieces.at(-1)?.text.at(-1) ?? ''
    const space = this.#space
    this.#space = undefined
    const dropped = space && /[\r\n]/.test(space.text) && wide.test(before) && wide.test(run.text[0] as string)
    if (space && !dropped) this.#pieces.push({ text: ' ', original: space.original, length: 1 })
    // a no-break space concerns the breaking of lines, which are broken anew
    this.#pieces.push({ ...run, text: run.text.replace(/\u00a0/g, ' ') })
  }
}
