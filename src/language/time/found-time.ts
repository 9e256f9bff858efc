/** A time as it is found in a text: where it stands, of what kind it is, and what it means. */

import { type CalendarPoint, isPossible, type Precision } from './calendar.ts'

export interface TimeContext {
  /** The year that a month or a day without one belongs to; as text where it is partly unknown (`20XX`). */
  year?: number | string
  month?: number
  /** Months up to this one are of the year behind that: a school year ends in the next. */
  turnsAfter?: number
}

export type TimeKind = 'point' | 'range' | 'deadline' | 'open' | 'recurring' | 'relative' | 'indefinite'

export interface FoundTime {
  start: number
  end: number
  text: string
  kind: TimeKind
  edtf?: string
  rrule?: string
  precision?: Precision
  /** The year comes from the context, not from the wording. */
  inferredYear?: boolean
  /** No such day: 9月31日. */
  impossible?: boolean
  /** Inside 《…》: part of a title. */
  quoted?: boolean
  /** Rather describes a noun (2019年度工作总结) than says when. */
  weak?: boolean
}

/** One that is read, and whose wording is still to be cut out of its text. */
export type ReadTime = Omit<FoundTime, 'text'>

/** A time between points of the calendar. It has no meaning where one of them cannot be. */
export function timeOf(
  start: number,
  end: number,
  kind: TimeKind,
  edtf: string,
  points: readonly CalendarPoint[],
  inferredYear: boolean,
): ReadTime {
  const last = points[points.length - 1] as CalendarPoint
  const made: ReadTime = { start, end, kind, precision: last.precision }
  if (inferredYear) made.inferredYear = true
  if (!points.every(isPossible)) made.impossible = true
  // a redacted month says nothing beyond its year
  else if (!points.some((point) => point.month === 'XX')) made.edtf = edtf
  return made
}
