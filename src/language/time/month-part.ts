/** A part of a month: 上旬, 中下旬, 月初, 月底, also of the month that only the context names (本月底, 月底前). */

import type { CalendarPoint } from './calendar.ts'
import { pointIn, type ScannedPoint } from './scanned-point.ts'
import { Sticky } from './sticky.ts'
import type { TimeText } from './text.ts'

// 初, 中, 底, 末 and 内 also begin other words: 初中, 中国, 底线, 末端, 内容
export const EDGE_WORD =
  '初(?![步级中心始一二三四五六七八九十期])|底(?![线部色层座气稿数册])|末(?![端梢位])|中(?=$|[,，。;；、)）至到~ -]|(?:以|之)?前)|内(?![容部外蒙涵设])'
const PART = new Sticky('上中下初底末内', new RegExp(`上旬|中下旬|上中旬|中上旬|中旬|下旬|${EDGE_WORD}`, 'y'))
const THIS_MONTH = new Sticky(['本月', '当月', '月底', '月末'], /(?:本月|当月|月(?=[底末]))(上旬|中旬|下旬|底|末|初)?/y)

/** First and last day of the parts. */
const PARTS: Record<string, readonly [number | 'last', number | 'last']> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 'last'],
  中下旬: [11, 'last'],
  上中旬: [1, 20],
  中上旬: [1, 20],
  初: [1, 10],
  中: [11, 20],
  底: ['last', 'last'],
  末: ['last', 'last'],
}

/** The part of a month that begins at `at`, right behind the month; 月内 is the whole of it. */
export function scanMonthPart(words: TimeText, at: number, month: CalendarPoint): ScannedPoint | undefined {
  const part = PART.at(words, at)
  if (!part) return undefined
  const [day, lastDay] = PARTS[part[0]] ?? []
  const end = at + part[0].length
  if (day === undefined || lastDay === undefined) return { point: month, end }
  const point = pointIn(month, 'part')
  point.day = day
  point.lastDay = lastDay
  return { point, end }
}

/** 本月底, 月底前: a part of a month that only the context names. */
export function scanThisMonth(words: TimeText, at: number, month: number): ScannedPoint | undefined {
  const found = THIS_MONTH.at(words, at)
  if (!found) return undefined
  const part = found[1] ? PARTS[found[1]] : undefined
  const end = at + found[0].length
  if (!part) return { point: { month, precision: 'month' }, end }
  return { point: { month, day: part[0], lastDay: part[1], precision: 'part' }, end }
}

/** All that such a part can begin with where no month stands before it. */
export const thisMonthStarts: readonly Sticky[] = [THIS_MONTH]
