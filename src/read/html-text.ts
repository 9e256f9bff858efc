/**
 * Runs of HTML text as pieces that know where they stood: character references are resolved one by one, and white
 * space is drawn together as a browser does, where a line end between two Chinese characters is nothing at all.
 */

import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Line } from './document-writer.ts'
import type { Piece } from './piece.ts'

/**
 * The pieces of a run of text that the parser gives as `value` and places at `[start, end)`. Its places are off by a
 * reference that begins or follows a run, and by a line feed that it drops, so each guess is tried on the text itself.
 */
export function placedText(value: string, source: string, start: number, end: number): Piece[] {
  if (end - start === value.length && source.startsWith(value, start))
    return [{ text: value, original: start, length: value.length }]
  // only a window of the source is looked at, or many runs would each search all of it
  const base = Math.max(start - longestReference, 0)
  const near = source.slice(base, end + longestReference)
  const from = start - base
  for (const guess of [from, near.lastIndexOf('&', from), from + 1, from + 2]) {
    const pieces = guess < 0 ? undefined : decoded(value, near, guess)
    if (pieces) return pieces.map((piece) => ({ ...piece, original: piece.original + base }))
  }
  return [{ text: value, original: start, length: end - start }]
}

/** The pieces of the text that begins at an offset, if it is `value`. */
function decoded(value: string, source: string, from: number): Piece[] | undefined {
  const pieces: Piece[] = []
  const special = /&|\r\n?/g
  special.lastIndex = from
  let at = from
  let length = 0
  const take = (text: string, written: number): boolean => {
    if (!value.startsWith(text, length)) return false
    if (text !== '') pieces.push({ text, original: at, length: written })
    length += text.length
    at += written
    return true
  }
  while (length < value.length) {
    const match = special.exec(source)
    const plain = Math.min(match?.index ?? source.length, at + value.length - length) - at
    if (!take(source.slice(at, at + plain), plain)) return undefined
    if (length >= value.length) break
    if (!match) return undefined
    const resolved = match[0] === '&' ? reference(source, at) : { text: '\n', length: match[0].length }
    const { text, length: written } = resolved ?? { text: '&', length: 1 }
    if (!take(text, written)) return undefined
    special.lastIndex = at
  }
  return pieces
}

/** Longer references than `&CounterClockwiseContourIntegral;` there are none. */
const longestReference = 40

function reference(source: string, at: number): { text: string; length: number } | undefined {
  let text = ''
  const decoder = new HtmlEntityDecoder((code) => {
    text += String.fromCodePoint(code)
  })
  decoder.startEntity(DecodingMode.Legacy)
  const decided = decoder.write(source.slice(at + 1, at + longestReference), 0)
  const length = decided < 0 ? decoder.end() : decided
  return text === '' ? undefined : { text, length }
}

/** Chinese characters and their marks: between two of them a line end in the source separates nothing. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud87f\udc00-\udfff“”‘’…—]/

/** Spaces of a width of their own, and those at which no line is broken: lines are broken anew. An em is as wide as a character. */
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f]/g

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
    this.#pieces.push({ ...run, text: run.text.replace(otherSpaces, (space) => (space === '\u2003' ? '\u3000' : ' ')) })
  }
}
