/** A year by itself: 2026年, 20xx年, 二〇二六年, 26年5月, 今年. What follows it is read by others. */

import { parseNumeral } from '../numerals.ts'
import { redactedYear, type ScannedPoint } from './scanned-point.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

const YEAR = new Sticky(
  '12x一二',
  /(?:((?:19|20|21)\d\d)|(20\dx|20[x-]{1,2}|2x{3})|(x{2,4})|([一二][〇一二三四五六七八九]{3})) ?年(?!来|级)/y,
  signs.year,
)
const SHORT_YEAR = new Sticky(figureDigits, /(\d\d) ?年(?= ?\d{1,2} ?月)/y, signs.year | signs.month)
const RELATIVE_YEAR = new Sticky(
  ['今年', '本年', '当年', '明年', '去年', '次年', '翌年', '同年'],
  /(今年|本年度?|当年|明年|去年|次年|翌年|同年)/y,
  signs.year,
)
const SHIFTS: Record<string, number> = { 明年: 1, 次年: 1, 翌年: 1, 去年: -1 }

/** The year that begins at `at`. */
export function scanYear(words: TimeText, at: number): ScannedPoint | undefined {
  const relative = RELATIVE_YEAR.at(words, at)
  if (relative)
    return { point: { precision: 'year', yearShift: SHIFTS[relative[0]] ?? 0 }, end: at + relative[0].length }
  const full = YEAR.at(words, at)
  if (full) return { point: { precision: 'year', year: writtenYear(full) }, end: at + full[0].length }
  const short = SHORT_YEAR.at(words, at)
  return short ? { point: { precision: 'year', year: `20${short[1]}` }, end: at + short[0].length } : undefined
}

function writtenYear(found: RegExpExecArray): string {
  if (found[1]) return found[1]
  if (found[2]) return redactedYear(found[2])
  if (found[4]) return String(parseNumeral(found[4])).padStart(4, '0')
  return 'XXXX'
}

/** All that a year can begin with. */
export const yearStarts: readonly Sticky[] = [RELATIVE_YEAR, SHORT_YEAR, YEAR]
