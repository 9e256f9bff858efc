/** The two edges of a time and how they compare. A year that is redacted or not known cannot be put in order: no edge. */

import { daysInMonth } from '../language/time/calendar.ts'
import { parseTime } from '../language/times.ts'
import type { Time } from '../plan/plan.ts'

/** Edges in the precision of the text, `2025`, `2025-03` or `2025-03-31`; an open or unknown side is left out. */
export interface Interval {
  from?: string
  to?: string
}

export const unknownYear = 'XXXX'

const edge = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** Nearly all rules on times ask for the same ones, and plans share the ends of their months: kept, within bounds. */
const known = new Map<string, Interval | undefined>()
const mostKnown = 5000
const longestKnown = 30

/** `year` stands for one that is not known, where it is the same for all times that are compared. */
export function intervalOf(time: Time | undefined, year?: string): Interval | undefined {
  const value = year === undefined ? time?.edtf : time?.edtf?.replaceAll(unknownYear, year)
  if (value === undefined || time?.rrule !== undefined) return undefined
  if (value.length > longestKnown) return read(value)
  let interval = known.get(value)
  if (interval === undefined && !known.has(value)) {
    if (known.size >= mostKnown) known.clear()
    interval = read(value)
    known.set(value, interval)
  }
  return interval
}

function read(value: string): Interval | undefined {
  const sides = /^[\dX.-]+$/.test(value) ? [value, value] : value.split('/')
  const [from, to] = sides
  if (sides.length !== 2 || (!edge.test(from ?? '') && !edge.test(to ?? ''))) return undefined
  if (from?.includes('X') || to?.includes('X')) return undefined
  return {
    ...(edge.test(from ?? '') ? { from: from as string } : {}),
    ...(edge.test(to ?? '') ? { to: to as string } : {}),
  }
}

/** The two sides of a range that runs backwards, in its EDTF or, where none could be read, in its wording. */
export function reversedRange(time: Time | undefined): { from: string; to: string } | undefined {
  const { from, to } = intervalOf(time) ?? {}
  if (from !== undefined && to !== undefined) return compareEdges(from, to) > 0 ? { from, to } : undefined
  const sides =
    time?.edtf === undefined
      ? /^(\d{4}年[^至到—–~～-]{1,12})(?:至|到|[—–~～-]{1,4})(\d{4}年.{1,12})$/.exec(time?.text ?? '')
      : null
  if (!sides) return undefined
  const [start, end] = [intervalOf(parseTime(sides[1] as string))?.from, intervalOf(parseTime(sides[2] as string))?.to]
  return start && end && compareEdges(start, end) > 0 ? { from: start, to: end } : undefined
}

/** Below, at or above zero as one edge is before, in or after the other, in the coarser of both precisions. */
export function compareEdges(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many units (days, months or years, whichever both edges have) lie from one edge to the other. */
export function unitsBetween(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  if (length === 4) return Number(other.slice(0, 4)) - Number(one.slice(0, 4))
  if (length === 7) return months(other) - months(one)
  return (Date.parse(other) - Date.parse(one)) / 86_400_000
}

function months(at: string): number {
  return Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
}

/** The last day that an edge takes in: `2025-02` → `2025-02-28`. */
export function lastDay(at: string): string {
  if (at.length === 4) return `${at}-12-31`
  return at.length === 7 ? `${at}-${daysInMonth(at.slice(0, 4), Number(at.slice(5, 7)))}` : at
}
