/**
 * A text cut into the clauses that numbers are read in. Titles and brackets are covered first, so that they neither split
 * a clause nor count in it.
 */

import type { Span } from '../../source/place.ts'

export interface Clause extends Span {
  /** Whether it holds a character that a number can begin with. */
  hasFigure: boolean
  endsSentence: boolean
}

const kinds = { figure: 1, comma: 2, colon: 4, stop: 8 } as const
const kindOf = new Uint8Array(0x10000)
for (const [characters, kind] of [
  ['0123456789一二三四五六七八九十两百千万', kinds.figure],
  [',，', kinds.comma],
  [':：', kinds.colon],
  ['。;；!！?？\n', kinds.stop],
] as const)
  for (const one of characters) kindOf[one.charCodeAt(0)] = kind

/** The text with titles and brackets covered, and what stands in the brackets; offsets stay. */
export function mask(folded: string): { masked: string; brackets: Span[] } {
  const brackets: Span[] = []
  if (!/[《(（〔[［]/.test(folded)) return { masked: folded, brackets }
  const masked = folded.replace(
    /《[^《》]{0,200}》|[(（〔[［][^()（）〔〕[\]［］]{0,300}[)）〕\]］]/g,
    (whole, at: number) => {
      if (!whole.startsWith('《')) brackets.push({ start: at + 1, end: at + whole.length - 1 })
      return '\u0001'.repeat(whole.length)
    },
  )
  return { masked, brackets }
}

/** The clauses of a masked text, in order, without the marks that part them. */
export function clauses(masked: string): Clause[] {
  const found: Clause[] = []
  let start = 0
  let hasFigure = false
  const { length } = masked
  for (let at = 0; at < length; at++) {
    const kind = kindOf[masked.charCodeAt(at)]
    if (kind === 0) continue
    if (kind === kinds.figure) hasFigure = true
    else if (kind !== kinds.comma || !groupsFigures(masked, at)) {
      if (at > start) found.push({ start, end: at, hasFigure, endsSentence: kind === kinds.stop })
      start = at + 1
      hasFigure = false
    }
  }
  if (start < masked.length) found.push({ start, end: masked.length, hasFigure, endsSentence: false })
  return found
}

/** Whether a comma only groups the figures of a number: 1,200. */
function groupsFigures(text: string, at: number): boolean {
  if (!isFigure(text, at - 1) || isFigure(text, at + 4)) return false
  return isFigure(text, at + 1) && isFigure(text, at + 2) && isFigure(text, at + 3)
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code < 58
}
