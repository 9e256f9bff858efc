/** Brackets and quotes of Chinese text in both widths: where they open and close, and what stands outside them. */

const closing: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': ')）',
  '〔': '〕',
  '[': ']',
  '［': '］',
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
  open: number
  otherOpen: number
  close: number
  otherClose: number
}

const kinds = new Map<number, Kind>()
for (const [open, close] of Object.entries(closing)) {
  const both = open === '（' || open === '(' ? '（(' : open
  kinds.set(open.charCodeAt(0), {
    open: both.charCodeAt(0),
    otherOpen: both.charCodeAt(both.length - 1),
    close: close.charCodeAt(0),
    otherClose: close.charCodeAt(close.length - 1),
  })
}

/** Whether the last character closes a round bracket. */
export function endsInBracket(text: string): boolean {
  return text.endsWith('）') || text.endsWith(')')
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
  #ends: Map<Kind, ReadonlyMap<number, number>> | undefined
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
    const { open, otherOpen, close, otherClose } = kind
    const end = Math.min(start + reach, text.length)
    let depth = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === open || code === otherOpen) depth++
      else if ((code === close || code === otherClose) && --depth === 0) {
        this.#looked += at - start
        return at + 1
      }
    }
    this.#looked += reach
    return undefined
  }

  #endsOf(kind: Kind): ReadonlyMap<number, number> {
    this.#ends ??= new Map()
    const known = this.#ends.get(kind)
    if (known) return known
    const ends = new Map<number, number>()
    const starts: number[] = []
    for (let at = 0; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === kind.open || code === kind.otherOpen) starts.push(at)
      else if (code === kind.close || code === kind.otherClose) {
        const start = starts.pop()
        if (start !== undefined && at - start < reach) ends.set(start, at + 1)
      }
    }
    this.#ends.set(kind, ends)
    return ends
  }
}

/**
 * A small number for every character that is looked for or opens a pair, and 0 for all others: texts are gone through
 * so often that a pattern for each set of characters costs more to compile and to call than this table.
 */
const numbers = new Uint8Array(0x10000)
const opens = 1
/** As many as a set of bits holds; characters beyond share the last. */
const most = 31
let numbered = opens
for (const open of kinds.keys()) numbers[open] = opens

/** What a search stops at, by the wanted characters: the bits of their numbers, and of what opens a pair. */
const stops = new Map<string, number>()

function stopsAt(characters: string): number {
  const known = stops.get(characters)
  if (known !== undefined) return known
  let bits = 1 << opens
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    if (numbers[code] === 0) {
      if (numbered < most) numbered++
      numbers[code] = numbered
    }
    bits |= 1 << (numbers[code] as number)
  }
  stops.set(characters, bits)
  return bits
}

/** The offsets of the given characters outside brackets and quotes. */
export function outsideBrackets(text: string, characters: string): readonly number[] {
  const bits = stopsAt(characters)
  const { length } = text
  let found: number[] | undefined
  let pairs: Pairs | undefined
  for (let at = 0; at < length; at++) {
    if ((bits & (1 << (numbers[text.charCodeAt(at)] as number))) === 0) continue
    if (characters.includes(text[at] as string)) {
      if (found) found.push(at)
      else found = [at]
    } else {
      pairs ??= new Pairs(text)
      at = (pairs.closeOf(at) ?? at + 1) - 1
    }
  }
  return found ?? nowhere
}

const nowhere: readonly number[] = []

/** The first of the given characters outside brackets and quotes, or -1; looks no further than `limit`. */
export function firstOutside(text: string, characters: string, limit = text.length): number {
  const bits = stopsAt(characters)
  const end = Math.min(limit, text.length)
  let pairs: Pairs | undefined
  for (let at = 0; at < end; at++) {
    if ((bits & (1 << (numbers[text.charCodeAt(at)] as number))) === 0) continue
    if (characters.includes(text[at] as string)) return at
    pairs ??= new Pairs(text)
    at = (pairs.closeOf(at) ?? at + 1) - 1
  }
  return -1
}

/** A piece of text with its offset in the text it was cut from. */
export interface Piece {
  text: string
  start: number
}

/** Cuts at the given characters outside brackets; pieces are trimmed, empty ones left out. */
export function splitOutside(text: string, characters: string): Piece[] {
  return cutAt(text, outsideBrackets(text, characters), 0)
}

/** The sentences of a text, each with its closing mark; quotes and brackets do not end a sentence. */
export function sentences(text: string, marks = '。！？!?；;\n'): Piece[] {
  return cutAt(text, outsideBrackets(text, marks), 1)
}

/** The trimmed pieces between the cuts, each with that many characters of the cut behind it. */
function cutAt(text: string, cuts: readonly number[], kept: 0 | 1): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < cuts.length; index++) {
    const cut = cuts[index] as number
    const piece = trimmed(text, from, cut + kept)
    if (piece.text !== '') pieces.push(piece)
    from = cut + 1
  }
  const rest = trimmed(text, from, text.length)
  if (rest.text !== '') pieces.push(rest)
  return pieces
}

/** The text between two offsets without the white space around it. */
export function trimmed(text: string, start: number, end: number): Piece {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { text: start === 0 && end === text.length ? text : text.slice(start, end), start }
}

/** Whether a code unit is white space, as \s says; Chinese characters are told from it at a glance. */
export function isSpace(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff
  if (unit < 0x1680) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0
  return (unit >= 0x2000 && unit <= 0x200a) || otherSpaces.has(unit)
}

const otherSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
