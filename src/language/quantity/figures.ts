/**
 * The figures of a clause: number, unit and what stands behind them (以上, 左右). Ordinals, document numbers and formulas
 * are no figures.
 */

import type { Span } from '../../source/place.ts'
import { everyMatch } from '../every-match.ts'
import { parseNumeral } from '../numerals.ts'
import { type FoundUnit, unitAt } from './unit.ts'

const NUMBER =
  /(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(\.\d+)?(%)?(?:(?:-{1,2}|~|至|到)(\d+(?:\.\d+)?))?|[一二三四五六七八九十两][一二三四五六七八九十百两]{0,3}|[百千万]亿(?<=(?:达到?|突破|超过?|迈上)..)/g

const SUFFIX = /(?:\s?(?:[(（]含[)）])?(及?以上|左右|上下|以内|之内|内(?![容涵部外])|以下|以外))/y

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (one) => one.charCodeAt(0)))

/** What `SUFFIX` begins with, but for a blank. */
const suffixFirst = codes('(（及以左上之内')

/** What a number right behind belongs to. */
const leftParts = codes('第〔[.+前年届0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

export interface Figure {
  start: number
  end: number
  value?: number
  min?: number
  max?: number
  unit: string
  suffix: string
  chinese: boolean
  implied: boolean
  /** 3000余名 */
  more: boolean
}

/** The figures of a clause, in order, none overlapping another. */
export function figures(masked: string, clause: Span): Figure[] {
  const found: Figure[] = []
  for (const match of everyMatch(NUMBER, masked.slice(clause.start, clause.end))) {
    const start = clause.start + match.index
    const last = found[found.length - 1]
    if (last && start < last.end) continue
    const figure = figureAt(masked, clause, start, match)
    if (figure) found.push(figure)
  }
  return found
}

function suffixAt(text: string, at: number): RegExpExecArray | null {
  if (at >= text.length || !(suffixFirst.has(text.charCodeAt(at)) || text.charAt(at).trim() === '')) return null
  SUFFIX.lastIndex = at
  return SUFFIX.exec(text)
}

/** Ordinals, numbers of documents, versions, and what is counted back from: 第3, 〔2025, A4, 前3. */
function belongsLeft(masked: string, start: number): boolean {
  const before = masked.charCodeAt(start - 1)
  if (!leftParts.has(before)) return false
  const pair = masked.slice(start - 2, start)
  return pair !== '每年' && pair !== '全年'
}

function figureAt(masked: string, clause: Span, start: number, match: RegExpExecArray): Figure | undefined {
  if (belongsLeft(masked, start)) return undefined
  const chinese = match[1] === undefined && !match[0].includes('亿')
  const implied = match[1] === undefined && !chinese
  const counted = countedIn(masked, start + (implied ? 0 : match[0].length), match)
  if (!counted || counted.end > clause.end) return undefined
  const suffix = suffixAt(masked, counted.end)
  const end = counted.end + (suffix?.[0].length ?? 0)
  const wording = masked.slice(start, end)
  const more = wording.includes('余') || wording.includes('多')
  const made: Figure = { start, end, unit: counted.unit, suffix: suffix?.[1] ?? '', chinese, implied, more }
  if (implied) made.value = 1
  else if (chinese) {
    const value = parseNumeral(match[0])
    if (value === undefined) return undefined
    made.value = value
  } else if (!readDigits(made, match)) return undefined
  return made
}

/** The unit of a number that ends at `end`, and where it ends itself; undefined of a number without one. */
function countedIn(masked: string, end: number, match: RegExpExecArray): FoundUnit | undefined {
  const share = match[3]
  const isRange = match[4] !== undefined
  if (masked[end] === '+' || (share && !isRange && masked[end] === '-')) return undefined
  if (share && !isRange) return { unit: share, end }
  // 60%至80%: the unit of a range stands behind it; 60%至80 has that of its first number
  return unitAt(masked, end) ?? (share ? { unit: share, end } : undefined)
}

/** Sets the value in digits, or both ends of a range; false where the range does not rise. */
function readDigits(figure: Figure, match: RegExpExecArray): boolean {
  const value = Number((match[1] as string).replaceAll(',', '').replaceAll('，', '') + (match[2] ?? ''))
  if (match[4] === undefined) {
    figure.value = value
    return true
  }
  const max = Number(match[4])
  if (max <= value) return false
  figure.min = value
  figure.max = max
  return true
}

const isBlankOrBracket = (character: string) => '(（含）)'.includes(character) || character.trim() === ''

/** The unit as written, in plain width. */
export function unitOf(text: string, figure: Figure): string {
  let end = figure.end - figure.suffix.length
  while (end > figure.start && isBlankOrBracket(text[end - 1] as string)) end--
  return text.slice(end - figure.unit.length, end).normalize('NFKC')
}
