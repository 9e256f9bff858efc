/** Brackets and quotes of Chinese text in both widths: where they open and close, and what stands outside them. */

const closing: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': ')）',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '<': '>',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
}

/** How far a pair may reach before it counts as unbalanced: a lost closing mark must not swallow the document. */
const reach = 400

/** The codes of what opens and closes a pair; round brackets of both widths close each other. */
interface Kind {
  opening: readonly number[]
  closing: readonly number[]
}

const kinds = new Map<number, Kind>()
for (const [open, close] of Object.entries(closing)) {
  const opening = open === '（' || open === '(' ? '（(' : open
  kinds.set(open.charCodeAt(0), { opening: codes(opening), closing: codes(close) })
}

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0))
}

function escaped(characters: string): string {
  return characters.replace(/[\\\]^[-]/g, '\\$&')
}

/** The offset just behind the pair that opens at `start`, or undefined where it never closes nearby. */
export function closeOf(text: string, start: number): number | undefined {
  return new Pairs(text).closeOf(start)
}

/**
 * The pairs of one text. Each is looked for from its opening mark; where many marks are never closed, or hold one
 * another, all pairs of their kind are found in one go instead.
 */
export class Pairs {
  readonly #text: string
  readonly #ends = new Map<number, ReadonlyMap<number, number>>()
  #looked = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The offset just behind the pair that opens at `start`, or undefined where it never closes nearby. */
  closeOf(start: number): number | undefined {
    const text = this.#text
    const kind = kinds.get(text.charCodeAt(start))
    if (!kind) return undefined
    if (this.#looked > text.length + 4 * reach) return this.#endsOf(kind).get(start)
    const end = Math.min(start + reach, text.length)
    let depth = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (kind.opening.includes(code)) depth++
      else if (kind.closing.includes(code) && --depth === 0) {
        this.#looked += at - start
        return at + 1
      }
    }
    this.#looked += reach
    return undefined
  }

  #endsOf(kind: Kind): ReadonlyMap<number, number> {
    const [name] = kind.closing as [number]
    const known = this.#ends.get(name)
    if (known) return known
    const ends = new Map<number, number>()
    const open: number[] = []
    for (let at = 0; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (kind.opening.includes(code)) open.push(at)
      else if (kind.closing.includes(code)) {
        const start = open.pop()
        if (start !== undefined && at - start < reach) ends.set(start, at + 1)
      }
    }
    this.#ends.set(name, ends)
    return ends
  }
}

/** Patterns that stop at the wanted characters and at whatever opens a pair, by the wanted characters. */
const stops = new Map<string, RegExp>()

function stopsAt(characters: string): RegExp {
  const known = stops.get(characters)
  if (known) return known
  const pattern = new RegExp(`[${escaped(characters)}${escaped(Object.keys(closing).join(''))}]`, 'g')
  stops.set(characters, pattern)
  return pattern
}

/** The next of the given characters outside brackets and quotes from `from` on, or -1. */
function nextOutside(text: string, characters: string, from: number, pairs: Pairs): number {
  const pattern = stopsAt(characters)
  for (let at = from; ; ) {
    pattern.lastIndex = at
    if (!pattern.test(text)) return -1
    const found = pattern.lastIndex - 1
    if (characters.includes(text[found] as string)) return found
    at = pairs.closeOf(found) ?? found + 1
  }
}

/** The offsets of the given characters outside brackets and quotes. */
export function outsideBrackets(text: string, characters: string): number[] {
  const found: number[] = []
  const pairs = new Pairs(text)
  for (let from = 0; ; ) {
    const at = nextOutside(text, characters, from, pairs)
    if (at < 0) return found
    found.push(at)
    from = at + 1
  }
}

/** The first of the given characters outside brackets and quotes, or -1; looks no further than `limit`. */
export function firstOutside(text: string, characters: string, limit = text.length): number {
  // a pair that opens before the limit may close behind it, where nothing is looked for any more
  const near = limit + reach < text.length ? text.slice(0, limit + reach) : text
  const at = nextOutside(near, characters, 0, new Pairs(near))
  return at < limit ? at : -1
}

/** A piece of text with its offset in the text it was cut from. */
export interface Piece {
  text: string
  start: number
}

/** Cuts at the given characters outside brackets; pieces are trimmed, empty ones left out. */
export function splitOutside(text: string, characters: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const cut of [...outsideBrackets(text, characters), text.length]) {
    const piece = trimmed(text, from, cut)
    if (piece.text !== '') pieces.push(piece)
    from = cut + 1
  }
  return pieces
}

/** The text between two offsets without the white space around it. */
export function trimmed(text: string, start: number, end: number): Piece {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { text: text.slice(start, end), start }
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return !(unit > 0x3000 && unit < 0xfeff) && /\s/.test(text[at] as string)
}

/** The sentences of a text, each with its closing mark; quotes and brackets do not end a sentence. */
export function sentences(text: string, marks = '。！？!?；;\n'): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const cut of outsideBrackets(text, marks)) {
    const piece = trimmed(text, from, cut + 1)
    if (piece.text !== '') pieces.push(piece)
    from = cut + 1
  }
  const rest = trimmed(text, from, text.length)
  if (rest.text !== '') pieces.push(rest)
  return pieces
}
