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

/** The offset just behind the pair that opens at `start`, or undefined where it never closes nearby. */
export function closeOf(text: string, start: number): number | undefined {
  const own = closing[text[start] as string]
  if (own === undefined) return undefined
  let depth = 0
  const open = text[start] as string
  const round = open === '（' || open === '('
  const limit = Math.min(text.length, start + reach)
  for (let index = start; index < limit; index++) {
    const character = text[index] as string
    if (character === open || (round && (character === '（' || character === '('))) depth++
    else if (own.includes(character) && --depth === 0) return index + 1
  }
  return undefined
}

/** The offsets of the given characters outside brackets and quotes. */
export function outsideBrackets(text: string, characters: string): number[] {
  const found: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (characters.includes(character)) found.push(index)
    else if (character in closing) {
      const end = closeOf(text, index)
      if (end !== undefined) index = end - 1
    }
  }
  return found
}

/** The first of the given characters outside brackets and quotes, or -1; looks no further than `limit`. */
export function firstOutside(text: string, characters: string, limit = text.length): number {
  for (let index = 0; index < Math.min(text.length, limit); index++) {
    const character = text[index] as string
    if (characters.includes(character)) return index
    if (character in closing) {
      const end = closeOf(text, index)
      if (end !== undefined) index = end - 1
    }
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
