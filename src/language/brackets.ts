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

interface Pair {
  opening: string
  closing: string
}

/** What opens and closes a pair, by the code of its opening mark; round brackets of both widths close each other. */
const pairs = new Map<number, Pair>(
  Object.entries(closing).map(([open, close]) => [
    open.charCodeAt(0),
    { opening: open === '（' || open === '(' ? '（(' : open, closing: close },
  ]),
)

function escaped(characters: string): string {
  return characters.replace(/[\\\]^[-]/g, '\\$&')
}

/** The offset just behind the pair that opens at `start`, or undefined where it never closes nearby. */
export function closeOf(text: string, start: number): number | undefined {
  const pair = pairs.get(text.charCodeAt(start))
  if (!pair) return undefined
  // by codes, not by an expression: a text of nothing but opening marks is looked through once for each of them
  const { opening, closing } = pair
  const [open, otherOpen] = [opening.charCodeAt(0), opening.charCodeAt(opening.length - 1)]
  const [close, otherClose] = [closing.charCodeAt(0), closing.charCodeAt(closing.length - 1)]
  const end = Math.min(start + reach, text.length)
  let depth = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === open || code === otherOpen) depth++
    else if ((code === close || code === otherClose) && --depth === 0) return at + 1
  }
  return undefined
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
function nextOutside(text: string, characters: string, from: number): number {
  const pattern = stopsAt(characters)
  for (let at = from; ; ) {
    pattern.lastIndex = at
    if (!pattern.test(text)) return -1
    const found = pattern.lastIndex - 1
    if (characters.includes(text[found] as string)) return found
    at = closeOf(text, found) ?? found + 1
  }
}

/** The offsets of the given characters outside brackets and quotes. */
export function outsideBrackets(text: string, characters: string): number[] {
  const found: number[] = []
  for (let at = nextOutside(text, characters, 0); at >= 0; at = nextOutside(text, characters, at + 1)) found.push(at)
  return found
}

/** The first of the given characters outside brackets and quotes, or -1; looks no further than `limit`. */
export function firstOutside(text: string, characters: string, limit = text.length): number {
  // a pair that opens before the limit may close behind it, where nothing is looked for any more
  const at = nextOutside(limit + reach < text.length ? text.slice(0, limit + reach) : text, characters, 0)
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
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return { text: text.slice(start, end), start }
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
