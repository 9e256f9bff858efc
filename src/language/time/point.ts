/**
 * Reads one calendar point at a place of a text: 2020年3月1日, 20xx年4月中下旬, 三季度末, 年底,
 * 2020-03-01, 7.10日. Every expression is sticky and bounded, so trying one costs the same wherever it is tried.
 */

import { elidedStarts } from './elided-point.ts'
import { figureDateStarts, scanFigureDate, scanMonthDotDay } from './figure-date.ts'
import { monthStarts, scanMonth } from './month.ts'
import { thisMonthStarts } from './month-part.ts'
import { type Known, type ScannedPoint, unknown } from './scanned-point.ts'
import type { Sticky } from './sticky.ts'
import type { TimeText } from './text.ts'
import { scanYear, yearStarts } from './year.ts'
import { scanPartBehindYear, scanYearPart, yearPartStarts } from './year-part.ts'

/** The point that begins at `at`; `loose` also takes bare figures such as 6.30, as a column of dates has them. */
export function scanPoint(words: TimeText, at: number, loose = false): ScannedPoint | undefined {
  return scanFigureDate(words, at, loose) ?? scanFromYear(words, at) ?? scanInYear(words, at, unknown)
}

/** A year with all that follows it. */
function scanFromYear(words: TimeText, at: number): ScannedPoint | undefined {
  const year = scanYear(words, at)
  if (!year) return undefined
  const behind = words.text[year.end] === ' ' ? year.end + 1 : year.end
  const inner = scanInYear(words, behind, year.point)
  if (inner) return inner
  // 今年年底: the word that follows names its own 年
  const namesYear = year.point.yearShift !== undefined && words.text[behind] === '年'
  return (namesYear ? undefined : scanPartBehindYear(words, behind, year.point)) ?? year
}

/** What stands in a year that is known, or understood. */
function scanInYear(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  const dotted = year.year === undefined ? undefined : scanMonthDotDay(words, at, year)
  return dotted ?? scanMonth(words, at, year) ?? scanYearPart(words, at, year)
}

/** All that a point can begin with. */
export const pointStarts: readonly Sticky[] = [
  ...figureDateStarts,
  ...yearStarts,
  ...monthStarts,
  ...yearPartStarts,
  ...thisMonthStarts,
  ...elidedStarts,
]
