/** What the readings of a calendar point have in common: what they give, what they know before, and how they read figures. */

import { parseNumeral } from '../numerals.ts'
import type { CalendarPoint } from './calendar.ts'

export interface ScannedPoint {
  point: CalendarPoint
  end: number
  /** Written in figures with points or strokes only, which also versions and decimals are. */
  numeric?: boolean
}

/** What is known of a point before it is read: its year, and a month that stands left of it. */
export type Known = Pick<CalendarPoint, 'year' | 'yearShift' | 'month'>

export const unknown: Known = {}

/** A point in a year that is known; what is not known of it is no field of its own. */
export function pointIn(known: Known, precision: CalendarPoint['precision']): CalendarPoint {
  const point: CalendarPoint = { precision }
  if (known.year !== undefined) point.year = known.year
  if (known.yearShift !== undefined) point.yearShift = known.yearShift
  if (known.month !== undefined) point.month = known.month
  return point
}

/** The number of a month or a day. */
export function figure(text: string): number | 'XX' {
  if (text.startsWith('x')) return 'XX'
  return text === '元' ? 1 : (parseNumeral(text) ?? 'XX')
}

/** A year of which some figures are redacted, in EDTF. */
export function redactedYear(text: string): string {
  return text.replace(/[x-]/g, 'X').padEnd(4, 'X')
}
