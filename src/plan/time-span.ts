/**
 * The days that a time takes in, counted so that charts and calendars can lay them out: EDTF in, day numbers out. A year
 * that the plan does not know (`XXXX`, `20XX`) gives a relative span, on the days of a year of its own.
 */

import { daysInMonth } from '../language/time/calendar.ts'
import type { Time } from './plan.ts'

/** Days since 1970-01-01, the first and the last; an open side is left out. */
export interface TimeSpan {
  from?: number
  to?: number
  /** The year is not known: the days are those of 2001, or of 2002 where the span runs over the turn of the year. */
  relative: boolean
}

/** The year that relative spans are counted in. */
const anyYear = 2001

const side = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/

/** Seasons, quarters, thirds and halves of ISO 8601-2: first and last month. */
const parts: Record<string, readonly [number, number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
}

/** 长期坚持, 常态化开展: the year that such a time is read in does not end it. */
const lasting = /^(?:长期|常年|常态|持续|经常)/

export function isLasting(time: Time | undefined): boolean {
  return lasting.test(time?.text ?? '')
}

/** The last day on which something has to be done, in a year that is known; undefined where there is none. */
export function lastDayOf(time: Time | undefined): number | undefined {
  const { to, relative } = timeSpan(time) ?? {}
  return relative || isLasting(time) ? undefined : to
}

interface Edges {
  first: number
  last: number
  relative: boolean
}

/** Undefined where the time has no date that can be laid out: only wording, or a recurrence. */
export function timeSpan(time: Time | undefined): TimeSpan | undefined {
  const { edtf, rrule } = time ?? {}
  if (edtf === undefined || rrule !== undefined || edtf.length > 60) return undefined
  const [start = '', end = start, ...more] = edtf.replace(/[[\]{}?~%]/g, '').split('/')
  if (more.length > 0) return undefined
  const first = edges(start)
  const last = edges(end)
  if (!first && !last) return undefined
  const isOpen = (text: string) => text === '' || text === '..'
  if ((!first && !isOpen(start)) || (!last && !isOpen(end))) return undefined
  const relative = (first ?? last)?.relative === true
  if (first && last && first.relative !== last.relative) return undefined
  const from = first?.first
  let to = last?.last
  // From July to June of years that are not known: the June of the next.
  if (relative && from !== undefined && to !== undefined && to < from) to += 365
  if (from !== undefined && to !== undefined && to < from) return undefined
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), relative }
}

function edges(text: string): Edges | undefined {
  const [, written, month, day] = side.exec(text.replace(/T.*$/, '')) ?? []
  if (written === undefined) return undefined
  const relative = written.includes('X')
  const year = relative ? anyYear : Number(written)
  if (month === undefined || month === 'XX') {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), relative }
  }
  const part = parts[month]
  const [from, to] = part ?? [Number(month), Number(month)]
  if (!(from >= 1 && to <= 12)) return undefined
  const longest = daysInMonth(String(year).padStart(4, '0'), to)
  if (day === undefined || day === 'XX' || part) {
    return { first: dayNumber(year, from, 1), last: dayNumber(year, to, longest), relative }
  }
  // The 29th of February of an unknown year is drawn on the 28th.
  const date = relative ? Math.min(Number(day), longest) : Number(day)
  if (!(date >= 1 && date <= longest)) return undefined
  return { first: dayNumber(year, from, date), last: dayNumber(year, from, date), relative }
}

/** Days from 1970-01-01 to a day; months beyond the twelfth are those of the years behind. */
export function dayNumber(year: number, month: number, day: number): number {
  // Set apart, because the years before 100 would be taken for those of the last century.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / 86_400_000)
}

/** Year, month and day of a day number. */
export function dateOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** As `2025-03-31`. */
export function isoDay(number: number): string {
  const { year, month, day } = dateOf(number)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
