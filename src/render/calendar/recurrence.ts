/**
 * Recurrence rules for a calendar: the first day of one, which an event has to begin on, and the rule with its end. Only
 * what plans say is taken (days of weeks and months); a rule that no day fits is none.
 */

import { daysInMonth } from '../../language/time/calendar.ts'
import { dateOf, isoDay } from '../../plan/time-span.ts'

export interface RecurringDays {
  first: number
  /** As RFC 5545 writes it, with its end where there is one. */
  rule: string
}

/** February of leap years comes round within eight years, even over a century that has none. */
const furthest = 366 * 8

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const forms: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^(?:SU|MO|TU|WE|TH|FR|SA)$/,
  BYMONTH: /^(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2])){0,11}$/,
  BYMONTHDAY: /^-?(?:0?[1-9]|[12]\d|3[01])(?:,-?(?:0?[1-9]|[12]\d|3[01])){0,61}$/,
  BYDAY: /^(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)){0,40}$/,
}

/** The days of a rule from a day on, to the last day where there is one. Undefined where there are none. */
export function recurringDays(rrule: string, from: number, to?: number): RecurringDays | undefined {
  const parts = new Map<string, string>()
  for (const part of rrule
    .replace(/^RRULE:/i, '')
    .slice(0, 500)
    .toUpperCase()
    .split(';')) {
    const at = part.indexOf('=')
    const [key, value] = [part.slice(0, at), part.slice(at + 1)]
    if (at < 0 || !forms[key]?.test(value) || parts.has(key)) return undefined
    parts.set(key, value)
  }
  if (!parts.has('FREQ')) return undefined
  const fits = matcher(parts)
  let first = from
  while (!fits(first)) if (++first - from > furthest) return undefined
  const until = parts.get('UNTIL')?.slice(0, 8)
  if (to !== undefined && !parts.has('COUNT')) {
    const end = isoDay(to).replaceAll('-', '')
    parts.set('UNTIL', until === undefined || end < until ? end : until)
  } else if (until !== undefined) parts.set('UNTIL', until)
  const end = parts.get('UNTIL')
  if (end !== undefined && isoDay(first).replaceAll('-', '') > end) return undefined
  return { first, rule: Array.from(parts, ([key, value]) => `${key}=${value}`).join(';') }
}

function matcher(parts: ReadonlyMap<string, string>): (day: number) => boolean {
  const list = (key: string) => parts.get(key)?.split(',')
  const months = list('BYMONTH')?.map(Number)
  const monthDays = list('BYMONTHDAY')?.map(Number)
  const days = list('BYDAY')?.map((entry) => ({ nth: Number(entry.slice(0, -2)), weekday: entry.slice(-2) }))
  // Counted in the month, as 第二个星期日 is meant, where the rule has months.
  const inMonth = parts.get('FREQ') === 'MONTHLY' || months !== undefined
  return (number) => {
    const { year, month, day } = dateOf(number)
    const length = daysInMonth(String(year), month)
    if (months && !months.includes(month)) return false
    if (monthDays && !monthDays.includes(day) && !monthDays.includes(day - length - 1)) return false
    if (!days) return true
    const weekday = weekdays[(((number + 4) % 7) + 7) % 7]
    return days.some((one) => {
      if (one.weekday !== weekday) return false
      if (one.nth === 0 || !inMonth) return true
      return one.nth > 0 ? Math.ceil(day / 7) === one.nth : Math.ceil((length - day + 1) / 7) === -one.nth
    })
  }
}
