/** A part of a year: 年底, 上半年, 前三季度, 三季度末. */

import type { CalendarPoint } from './calendar.ts'
import { EDGE_WORD } from './month-part.ts'
import { figure, type Known, pointIn, type ScannedPoint } from './scanned-point.ts'
import { Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

const YEAR_PART = new Sticky(
  ['年初', '年底', '年末', '年中', '年内', '上半', '下半', '前三'],
  // 上半年2月1日前: the month says it
  new RegExp(`年(?:${EDGE_WORD})|[上下]半年(?!\\d{1,2}月)|前三季度`, 'y'),
)
const AFTER_YEAR = new Sticky('初底末中内上下前', new RegExp(`${EDGE_WORD}|上半年|下半年|前三季度`, 'y'))
const QUARTER = new Sticky(
  '第1234一二三四',
  /第?([1-4一二三四])(?:至|到|-|~|、|和)?第?([1-4一二三四])? ?季度([初末底])?/y,
  signs.quarter,
)

/** The parts of a year by the word, without the 年 before it; 年内 is the whole of it. */
const YEAR_PARTS: Record<string, Omit<CalendarPoint, 'year' | 'yearShift'>> = {
  底: { month: 12, day: 'last', precision: 'part' },
  末: { month: 12, day: 'last', precision: 'part' },
  初: { month: 1, precision: 'month' },
  中: { month: 6, lastMonth: 7, precision: 'half' },
  上半年: { month: 1, lastMonth: 6, precision: 'half' },
  下半年: { month: 7, lastMonth: 12, precision: 'half' },
  前三季度: { month: 1, lastMonth: 9, precision: 'half' },
  内: { month: 12, day: 'last', precision: 'year' },
}

/** The part that begins at `at`, with the 年 that it needs where no year stands before it. */
export function scanYearPart(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  // 第一至第三 季
  const isNear = QUARTER.isIn(words.signs) && words.text.slice(at + 1, at + 7).includes('季')
  const quarter = isNear ? QUARTER.at(words, at) : null
  return quarter ? quarterIn(year, quarter, at) : partIn(year, YEAR_PART.at(words, at), at)
}

/** The part that begins at `at`, right behind the 年 of its year. */
export function scanPartBehindYear(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  return partIn(year, AFTER_YEAR.at(words, at), at)
}

function partIn(year: Known, found: RegExpExecArray | null, at: number): ScannedPoint | undefined {
  if (!found) return undefined
  const word = found[0].startsWith('年') ? found[0].slice(1) : found[0]
  const { month, lastMonth, day, precision } = YEAR_PARTS[word] as CalendarPoint
  const point = pointIn(year, precision)
  if (month !== undefined) point.month = month
  if (lastMonth !== undefined) point.lastMonth = lastMonth
  if (day !== undefined) point.day = day
  return { point, end: at + found[0].length }
}

/** 二季度, 一至三季度, 三季度末 */
function quarterIn(year: Known, found: RegExpExecArray, at: number): ScannedPoint {
  const first = figure(found[1] as string)
  const last = found[2] === undefined ? first : figure(found[2])
  const month = Number(first) * 3 - 2
  const lastMonth = Number(last) * 3
  const end = at + found[0].length
  const part = found[3]
  const point = pointIn(year, part === undefined ? 'quarter' : part === '初' ? 'month' : 'part')
  point.month = part === undefined || part === '初' ? month : lastMonth
  if (part === undefined) point.lastMonth = lastMonth
  else if (part !== '初') point.day = 'last'
  return { point, end }
}

/** All that a part of a year can begin with. */
export const yearPartStarts: readonly Sticky[] = [QUARTER, YEAR_PART]
