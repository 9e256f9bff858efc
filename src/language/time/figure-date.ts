/** Dates in figures with points or strokes between them: 2026-03-01, 2026/3, 7.10日, in a column of dates also 6.30. */

import type { CalendarPoint } from './calendar.ts'
import { behindMonth } from './month.ts'
import { type Known, pointIn, type ScannedPoint, unknown } from './scanned-point.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

const MONTH_DOT_DAY = new Sticky(figureDigits, /(\d{1,2})\.(\d{1,2}) ?[日号]/y, signs.point | signs.day)
const FULL_FIGURES = new Sticky(
  ['19', '20'],
  /((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d.个家项名%])[日号]?/y,
  signs.stroke,
)
const YEAR_MONTH_FIGURES = new Sticky(
  ['19', '20'],
  /((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])(?![\d./%亿万元个家项名年日号]|-(?!(?:19|20)\d\d[./]|\d{1,2}(?:[）)\]】]|$))\d)月?份?/y,
  signs.stroke,
)
const LOOSE_MONTH_DAY = new Sticky(figureDigits, /(\d{1,2})[./](\d{1,2})(?![\d./%亿万元个家项名])/y, signs.stroke)

const MONTH_STROKE_DAY = new Sticky(['0', '1'], /(0\d|1[0-2])-(\d\d)(?![\d./%亿万元个家项名-])/y, signs.stroke)

/** The date in figures that begins at `at`; `loose` also takes bare ones such as 6.30. */
export function scanFigureDate(words: TimeText, at: number, loose: boolean): ScannedPoint | undefined {
  // behind the four figures of a year
  const stroke = words.text[at + 4]
  const inYear = stroke === '.' || stroke === '/' || stroke === '-' ? scanWithYear(words, at) : undefined
  if (inYear) return inYear
  const found = MONTH_DOT_DAY.at(words, at) ?? (loose ? LOOSE_MONTH_DAY.at(words, at) : null)
  return found ? { point: dayOf(found, unknown), end: at + found[0].length } : undefined
}

/** 3.15日, right behind its year. */
export function scanMonthDotDay(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  const found = MONTH_DOT_DAY.at(words, at)
  return found ? { point: dayOf(found, year), end: at + found[0].length } : undefined
}

function scanWithYear(words: TimeText, at: number): ScannedPoint | undefined {
  const full = FULL_FIGURES.at(words, at)
  if (full) {
    const point: CalendarPoint = {
      year: full[1] as string,
      month: Number(full[3]),
      day: Number(full[4]),
      precision: 'day',
    }
    return { point, end: at + full[0].length, numeric: true }
  }
  const found = YEAR_MONTH_FIGURES.at(words, at)
  if (!found) return undefined
  const point: CalendarPoint = { year: found[1] as string, month: Number(found[2]), precision: 'month' }
  const end = at + found[0].length
  return found[0].includes('月') ? behindMonth(words, end, point) : { point, end, numeric: true }
}

/** The 3.10 of 2026.3.1—3.10: the year stands left of the connector. */
export function scanRightFigures(words: TimeText, at: number): ScannedPoint | undefined {
  const found = LOOSE_MONTH_DAY.at(words, at) ?? MONTH_STROKE_DAY.at(words, at)
  return found ? { point: dayOf(found, unknown), end: at + found[0].length } : undefined
}

/** 3.15 */
function dayOf(found: RegExpExecArray, year: Known): CalendarPoint {
  const point = pointIn(year, 'day')
  point.month = Number(found[1])
  point.day = Number(found[2])
  return point
}

/** All that such a date can begin with. */
export const figureDateStarts: readonly Sticky[] = [FULL_FIGURES, YEAR_MONTH_FIGURES, MONTH_DOT_DAY, LOOSE_MONTH_DAY]
