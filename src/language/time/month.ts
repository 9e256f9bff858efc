/** A month and what may follow it: 3月, 20xx年4月中下旬 behind its year, 六月五日, 3月5至8日. */

import type { CalendarPoint } from './calendar.ts'
import { CONNECTOR } from './connector.ts'
import { scanMonthPart } from './month-part.ts'
import { figure, type Known, pointIn, type ScannedPoint } from './scanned-point.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

/** A month in Chinese figures, as part of a pattern. */
export const CN_MONTH = '十[一二]?|[一二三四五六七八九元]'
const CN_DAY = '[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]'

const MONTH = new Sticky(
  `${figureDigits}x元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_MONTH}) ?月(?!龄|饼|租)份?`, 'y'),
  signs.month,
)
const DAY = new Sticky(
  `${figureDigits}x廿一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_DAY}) ?[日号](?!常|趋|均|内|益|[${'一二三四五六七八九十'}]次)`, 'y'),
  signs.day,
)
const BARE_DAY = new Sticky(
  figureDigits,
  new RegExp(`(\\d{1,2})(?=(?:之|以)?前|[）)]|(?:${CONNECTOR}|、)\\d{1,2}(?: ?[日号]|月\\d))`, 'y'),
)

/** The month that begins at `at`, with its day or part. */
export function scanMonth(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  const month = MONTH.at(words, at)
  if (!month) return undefined
  const point = pointIn(year, 'month')
  point.month = figure(month[1] as string)
  return behindMonth(words, at + month[0].length, point)
}

/** What may follow a month: a day, a part of it. */
export function behindMonth(words: TimeText, at: number, month: CalendarPoint): ScannedPoint {
  const from = words.text[at] === ' ' ? at + 1 : at
  const day = DAY.at(words, from) ?? BARE_DAY.at(words, from)
  return day ? dayIn(month, day, from) : (scanMonthPart(words, at, month) ?? { point: month, end: at })
}

/** A day of a month that stands further left. */
export function scanDay(words: TimeText, at: number, month: Known): ScannedPoint | undefined {
  const day = DAY.at(words, at)
  return day ? dayIn(month, day, at) : undefined
}

function dayIn(month: Known, day: RegExpExecArray, at: number): ScannedPoint {
  const point = pointIn(month, 'day')
  point.day = figure(day[1] as string)
  return { point, end: at + day[0].length }
}

/** All that a month can begin with. */
export const monthStarts: readonly Sticky[] = [MONTH]
