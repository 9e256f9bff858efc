/**
 * One place on the calendar as a plan gives it (a year, a month, a third of a month, a quarter, a day) and its two
 * edges as EDTF. Years may be partly unknown: `XXXX`, `20XX`.
 */

export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'part' | 'day'

export interface CalendarPoint {
  year?: string
  /** 今年, 明年, 次年: years from the one that is understood. */
  yearShift?: number
  /** `'XX'` where the text has it redacted. */
  month?: number | 'XX'
  lastMonth?: number
  day?: number | 'XX' | 'last'
  lastDay?: number | 'last'
  precision: Precision
}

export const UNKNOWN_YEAR = 'XXXX'
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; a February of an unknown year has 28, the days that it surely has. */
export function daysInMonth(year: string, month: number): number {
  if (month !== 2 || /\D/.test(year)) return LENGTHS[month - 1] ?? 31
  const value = Number(year)
  return value % 4 === 0 && (value % 100 !== 0 || value % 400 === 0) ? 29 : 28
}

/** The same year moved; an unknown year stays what it is. */
export function shiftYear(year: string, by: number): string {
  return /\D/.test(year) ? year : String(Number(year) + by).padStart(4, '0')
}

/** Whether there can be such a day at all: 9月31日 cannot. */
export function isPossible(point: CalendarPoint): boolean {
  const { month, day, lastDay } = point
  if (typeof month === 'number' && (month < 1 || month > 12)) return false
  for (const value of [day, lastDay]) {
    if (typeof value !== 'number') continue
    // an unknown year may be a leap year
    const longest =
      typeof month !== 'number'
        ? 31
        : month === 2 && /\D|^$/.test(point.year ?? '')
          ? 29
          : daysInMonth(point.year ?? '', month)
    if (value < 1 || value > longest) return false
  }
  return true
}

const two = (value: number | 'XX') => (value === 'XX' || value > 9 ? String(value) : `0${value}`)

function written(year: string, month: number | 'XX' | undefined, day: number | 'XX' | 'last' | undefined): string {
  if (month === undefined) return year
  if (day === undefined) return `${year}-${two(month)}`
  const at = day === 'last' ? (month === 'XX' ? 'XX' : daysInMonth(year, month)) : day
  return `${year}-${two(month)}-${two(at)}`
}

/** First and last edge of a point in EDTF, in the point's own precision. */
export function edges(point: CalendarPoint, year: string): { from: string; to: string } {
  const { month, lastMonth, day, lastDay } = point
  return { from: written(year, month, day), to: written(year, lastMonth ?? month, lastDay ?? day) }
}

/** The last day that a point takes in. */
export function lastDayOf(point: CalendarPoint, year: string): string {
  const month = point.lastMonth ?? point.month ?? 12
  return written(year, month, point.lastDay ?? point.day ?? 'last')
}

/** The day before a point begins: "before June" ends with the last of May. */
export function dayBefore(point: CalendarPoint, year: string): string {
  const month = point.month ?? 1
  if (month === 'XX') return written(year, month, undefined)
  if (month > 1) return written(year, month - 1, 'last')
  return written(shiftYear(year, -1), 12, 31)
}
