/**
 * A point of the calendar that is no side of a range: the words beside it make it a deadline (6月底前, 截至6月), an open
 * range (自7月起, 2020年以来), or leave it the point that it is.
 */

import { type CalendarPoint, dayBefore, edges, lastDayOf } from './calendar.ts'
import { AFTER, BEFORE, behindStop, FROM_ON, OPEN_END, SINCE, untilBefore } from './edge-words.ts'
import { between, since, until } from './edtf.ts'
import { type ReadTime, timeOf } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import type { ScannedPoint } from './scanned-point.ts'

interface Single {
  at: number
  /** Where the point ends, and where the time of day behind it does. */
  pointEnd: number
  end: number
  point: CalendarPoint
  /** The point alone, as the points of its time. */
  points: readonly CalendarPoint[]
  year: string
  inferred: boolean
}

/** The time of a point that begins at `at`, its time of day ending at `end`. */
export function readSingle(passage: TimePassage, at: number, found: ScannedPoint, end: number): ReadTime | undefined {
  const { point } = found
  const next = passage.text[end] ?? ''
  if (isYearAlone(point) && next === '版') return undefined
  if (typeof point.month === 'number' && point.month > 12 && point.day === undefined) return undefined
  const { year, inferred } = passage.year.of(point, at)
  // the point is this reading's own, and no more is asked of it but whether there is such a day
  point.year = year
  const single: Single = { at, pointEnd: found.end, end, point, points: [point], year, inferred }
  const edge = readDeadline(passage, single) ?? readOpen(passage, single)
  if (edge) return edge
  const { from, to } = edges(point, year)
  const time = timeOf(at, end, 'point', between(from, to), single.points, inferred)
  const describes = isYearAlone(point) && /[\u4e00-\u9fff“《]/.test(next)
  const versionLike = found.numeric === true && point.day === undefined && !passage.loose
  if (describes || versionLike) time.weak = true
  return time
}

function isYearAlone(point: CalendarPoint): boolean {
  return point.precision === 'year' && point.month === undefined
}

/** 6月底前, 截至6月, 年内 */
function readDeadline({ words, text, last }: TimePassage, single: Single): ReadTime | undefined {
  const { at, pointEnd, end, point, points, year, inferred } = single
  const word = untilBefore(text, at).length
  const start = at - word >= last ? at - word : at
  const before = BEFORE.at(words, end)
  if (before) {
    const day = isWhole(point) ? dayBefore(point, year) : lastDayOf(point, year)
    return timeOf(start, end + before[0].length, 'deadline', until(day), points, inferred)
  }
  if (start < at)
    return timeOf(start, behindStop(text, end), 'deadline', until(edges(point, year).to), points, inferred)
  if (text[pointEnd - 1] !== '内') return undefined
  return timeOf(at, end, 'deadline', until(lastDayOf(point, year)), points, inferred)
}

/** A month, a quarter or a year: what is before it ends with the day before, and not with its own last. */
function isWhole({ day, precision }: CalendarPoint): boolean {
  return day === undefined && (precision === 'month' || precision === 'year' || precision === 'quarter')
}

/** 自7月起, 2020年以来, 7月后 */
function readOpen(passage: TimePassage, single: Single): ReadTime | undefined {
  const { words } = passage
  const { at, end, point, points, year, inferred } = single
  const onward = OPEN_END.at(words, end) ?? FROM_ON.at(words, end)
  const past = onward ? null : SINCE.at(words, end)
  const opening = onward ?? past
  const found = opening ?? AFTER.at(words, end)
  if (!found) return undefined
  const start = opening ? startWithFrom(passage, at) : at
  const length = onward ? onward[0].trimEnd().length : found[0].length
  const time = timeOf(start, end + length, 'open', since(edges(point, year).from), points, inferred)
  if (past?.[0] === '以来') time.weak = true
  return time
}

/** The 自 or 从 that opens `自7月起` belongs to the wording. */
function startWithFrom({ text, last }: TimePassage, at: number): number {
  return at - 1 >= last && (text[at - 1] === '自' || text[at - 1] === '从') ? at - 1 : at
}
