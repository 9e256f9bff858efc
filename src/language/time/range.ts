/** Ranges of the calendar: 3月1日至5日, 2018—2020年, 11月至次年2月, 1月21日至春节前. */

import { type CalendarPoint, edges, shiftYear } from './calendar.ts'
import { clockEnd } from './clock.ts'
import { BEFORE, behindStop } from './edge-words.ts'
import { between, isBackward, lastEdge } from './edtf.ts'
import { festivalAt, scanFestival } from './festivals.ts'
import { type ReadTime, timeOf } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import type { ScannedPoint } from './scanned-point.ts'

/** The range from a point that begins at `at` to another one. */
export function rangeTo(passage: TimePassage, at: number, left: CalendarPoint, right: ScannedPoint): ReadTime {
  const { words, text } = passage
  const { year, inferred } = passage.year.of(left, at)
  const wraps = isInNextYear(left, right.point)
  const rightYear = yearOfRight(right.point, year, wraps)
  const { from } = edges(left, year)
  const { to } = edges(right.point, rightYear)
  const end = behindStop(text, clockEnd(words, right.end))
  const past = end + (BEFORE.at(words, end)?.[0].length ?? 0)
  const points = [
    { ...left, year },
    { ...right.point, year: rightYear },
  ]
  const time = timeOf(at, past, 'range', between(from, to), points, inferred)
  const inOneYear = right.point.year === undefined && right.point.yearShift === undefined && !wraps
  if (isBackward(from, to, inOneYear)) {
    delete time.edtf
    time.impossible = true
  }
  if (left.month === undefined && /^(?:度|年版|版)/.test(text.slice(time.end, time.end + 2))) time.weak = true
  return time
}

/** 11月至2月: the right month is one of the year after. */
function isInNextYear(left: CalendarPoint, right: CalendarPoint): boolean {
  return (
    right.year === undefined &&
    right.yearShift === undefined &&
    typeof left.month === 'number' &&
    typeof right.month === 'number' &&
    right.month < left.month
  )
}

function yearOfRight(right: CalendarPoint, year: string, wraps: boolean): string {
  if (right.yearShift !== undefined) return shiftYear(year, right.yearShift)
  if (wraps) return shiftYear(year, 1)
  return right.year ?? year
}

/** 1月21日至春节前: the festival is the first one behind the day. */
export function rangeToFestival(
  passage: TimePassage,
  at: number,
  left: CalendarPoint,
  rightAt: number,
): ReadTime | undefined {
  if (!festivalAt.isIn(passage.words.signs)) return undefined
  const { year, inferred } = passage.year.of(left, at)
  const { from } = edges(left, year)
  for (const shift of [0, 1]) {
    const found = scanFestival(passage.words, rightAt, () => shiftYear(year, shift))
    if (found?.edtf === undefined || found.kind === 'open') return undefined
    const to = lastEdge(found.edtf)
    if (to > from) return timeOf(at, found.end, 'range', `${from}/${to}`, [{ ...left, year }], inferred)
  }
  return undefined
}
