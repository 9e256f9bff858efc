/** Days into the wording of plans: `2026年3月至4月`, `2026年4月20日前`. What is written here is read back as the same days. */

import { daysInMonth } from './calendar.ts'

/** A day as `2026-03-01`. */
type Day = string

/** From the first day to the last, both taken in; whole months and years are named as such. */
export function rangeWording(first: Day, last: Day): string {
  const [from, to] = [parts(first), parts(last)]
  if (first === last) return dayWording(from)
  const wholeMonths = from.day === 1 && isMonthEnd(to)
  if (wholeMonths && from.year === to.year && from.month === 1 && to.month === 12) return `${from.year}年1月至12月`
  if (wholeMonths && from.year === to.year && from.month === to.month) return `${from.year}年${from.month}月`
  const year = from.year === to.year ? '' : `${to.year}年`
  if (wholeMonths) return `${from.year}年${from.month}月至${year}${to.month}月`
  return `${dayWording(from)}至${year}${to.month}月${to.day}日`
}

/** By the end of a day. */
export function deadlineWording(last: Day): string {
  const to = parts(last)
  return isMonthEnd(to) ? `${to.year}年${to.month}月底前` : `${dayWording(to)}前`
}

interface Parts {
  year: number
  month: number
  day: number
}

function parts(day: Day): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}

function isMonthEnd({ year, month, day }: Parts): boolean {
  return day === daysInMonth(String(year), month)
}

function dayWording({ year, month, day }: Parts): string {
  return `${year}年${month}月${day}日`
}
