/**
 * The marks that number headings and items: 一、 （一） 1. （1） ① 第一阶段： 一是 ——. GB/T 9704—2012, 7.3.3 gives the standard
 * order 一、（一）1.（1）; the rest is how plans are really written.
 */

import { parseNumeral } from '../language/numerals.ts'
import { isFigure, type MarkForm, type MarkPattern, patternsFrom } from './marks/mark-table.ts'
import { isWord } from './marks/no-marks.ts'

/** A mark at the start of a line. `rank` is its place in the standard order, smaller above. */
export interface Mark {
  form: MarkForm
  rank: number
  /** The number it gives, or undefined where it gives none (——). */
  ordinal?: number
  /** As written, without white space around. */
  text: string
  /** Length of the mark with the white space behind it. */
  length: number
}

/** Reads the mark at `start` of a text, or nothing. Only the next few characters are looked at. */
export function readMark(text: string, start = 0): Mark | undefined {
  const candidates = patternsFrom(text.charCodeAt(start))
  if (!candidates) return undefined
  const from = numeralAt(text, start)
  const behind = numeralEnd(text, from)
  let head: string | undefined
  for (let index = 0; index < candidates.length; index++) {
    const row = candidates[index] as MarkPattern
    if (!hasSigns(text, row, from, behind)) continue
    head ??= text.slice(start, start + longestMark)
    const match = row.pattern.exec(head)
    if (match && !isWord(row.form, match, head.slice(match[0].length))) return markOf(row, match, head)
  }
  return undefined
}

/** No mark is longer, with the words that its pattern looks at behind it. */
const longestMark = 16
const longestNumeral = 5

/** Where the numeral begins that may stand at `start`, or behind the bracket or the 第 there. */
function numeralAt(text: string, start: number): number {
  const at = isFigure(text.charCodeAt(start)) ? start : start + 1
  return text[at] === ' ' || text[at] === '\u3000' ? at + 1 : at
}

/** Where a numeral ends. */
function numeralEnd(text: string, start: number): number {
  let at = start
  while (at < start + longestNumeral && isFigure(text.charCodeAt(at))) at++
  return at
}

/** Whether the characters about a numeral, from one offset to the other, are those that a mark must have. */
function hasSigns(text: string, { behind, numeral, next }: MarkPattern, from: number, end: number): boolean {
  return hasAt(text, end, behind) && hasAt(text, from, numeral) && hasAt(text, end + 1, next)
}

/** Whether a text has one of some characters at a place; any does where none are asked for. */
function hasAt(text: string, at: number, codes: ReadonlySet<number> | undefined): boolean {
  return codes === undefined || codes.has(text.charCodeAt(at))
}

function markOf({ form, rank }: MarkPattern, match: RegExpExecArray, head: string): Mark {
  const [written, numeral] = match
  let length = written.length
  while (length < head.length && isSpace(head.charCodeAt(length))) length++
  const mark: Mark = { form, rank, text: written.trim(), length }
  if (form === 'outline') mark.rank = outlineRank((numeral as string).split(/[.．]/).length)
  const ordinal = numeral === undefined ? undefined : ordinalOf(form, numeral)
  if (ordinal !== undefined) mark.ordinal = ordinal
  return mark
}

function ordinalOf(form: MarkForm, numeral: string): number | undefined {
  if (form === 'letter') return numeral.toUpperCase().charCodeAt(0) - 64
  return form === 'outline' ? Number(numeral.split(/[.．]/).pop()) : parseNumeral(numeral)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || unit === 0x09
}

/** `1 总则`: the chapters of an outline that counts 1.1 and 1.1.1; only there is a bare figure a mark. */
export function readChapterMark(text: string, expected: number): Mark | undefined {
  const match = /^(\d{1,2})[ \u3000\t]*(?=[\u4e00-\u9fff])/.exec(text)
  if (!match || Number(match[1]) !== expected || text.length > 30 || /[。；;，,：:]/.test(text)) return undefined
  if (/^(?:年(?!度)|[月日])/.test(text.slice(match[0].length))) return undefined
  return { form: 'outline', rank: outlineRank(1), ordinal: expected, text: match[1] as string, length: match[0].length }
}

/** How deep in a decimal outline a mark stands: 3 for 1.4.1. */
export function outlineDepth(mark: Mark): number {
  return mark.text.split(/[.．](?=\d)/).length
}

function outlineRank(depth: number): number {
  return 2 + depth * 0.01
}
