/** Where a name ends and the text under it begins, and what stands between the two and belongs to neither. */

import { firstOutside } from '../../language/brackets.ts'
import type { Span } from '../../source/place.ts'

/**
 * Offsets in the paragraph: the heading's words, and where the text under it begins. `sentence` is the whole
 * sentence where only its first clause was taken for the name: a heading that has others below it is all of it.
 */
export interface Cut {
  name: Span
  body: number
  sentence?: Span
}

/** Marks that belong to neither a number nor the name behind it, those that do not close a name, and what parts it from its text. */
const strayMarks = unitsOf('；;，,、。.）)')
const closingMarks = unitsOf('。.．：:；;，,、_…')
const colons = unitsOf('：:')
/** More stray marks than so many are no slip of the pen. */
const mostStray = 4

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** Whether a code unit is white space or one of some marks; most are Han, and told by their code alone. */
function isSpaceOr(marks: ReadonlySet<number>, unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return false
  return marks.has(unit) || /\s/.test(String.fromCharCode(unit))
}

/** Skips stray marks behind the number of a heading: 1.、加强监管. */
export function nameFrom(text: string, from: number): number {
  const most = Math.min(from + mostStray, text.length)
  let at = from
  while (at < most && isSpaceOr(strayMarks, text.charCodeAt(at))) at++
  return at
}

/** Takes white space and closing marks off the end of a name. */
export function nameSpan(text: string, start: number, end: number): Span {
  let last = end
  while (last > start && isSpaceOr(closingMarks, text.charCodeAt(last - 1))) last--
  return { start, end: last }
}

/** Skips what stands between a heading and its text. */
export function bodyFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpaceOr(colons, text.charCodeAt(at))) at++
  return at
}

/** The same, and a full stop before it, behind a name whose end its wording tells. */
export function bodyBehind(text: string, end: number): number {
  return bodyFrom(text, text[end] === '。' ? end + 1 : end)
}

export function hasColon(text: string): boolean {
  return text.includes('：') || text.includes(':')
}

/** A name that a colon closes is no longer than this. */
const longestBeforeColon = 36

/** The colon that closes a heading: not one of a clock time or of an address. -1 where there is none. */
export function headingColon(rest: string): number {
  if (!hasColon(rest)) return -1
  const colon = firstOutside(rest, '：:', longestBeforeColon)
  // most stand behind a word
  const isSign = colon > 0 && rest.charCodeAt(colon - 1) < 0x80
  return isSign && /^(?:\d[：:]\d|[a-z][：:]\/)/i.test(rest.slice(colon - 1, colon + 2)) ? -1 : colon
}
