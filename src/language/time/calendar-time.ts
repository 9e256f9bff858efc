/** Times of the calendar: a point, and whether another one behind it makes it a range. */

import { clockEnd, houseHourEnd } from './clock.ts'
import { joined } from './connector.ts'
import { FROM_ON } from './edge-words.ts'
import { lastEdge } from './edtf.ts'
import { scanLeftElided, scanRightElided } from './elided-point.ts'
import type { ReadTime } from './found-time.ts'
import { scanDay } from './month.ts'
import type { TimePassage } from './passage.ts'
import { rangeTo, rangeToFestival } from './range.ts'
import type { ScannedPoint } from './scanned-point.ts'
import { readSingle } from './single.ts'

/** The time of the calendar that begins at `at`. */
export function readCalendar(passage: TimePassage, at: number): ReadTime | undefined {
  const elided = readElided(passage, at, scanLeftElided(passage.words, at))
  if (elided) return elided
  const left = passage.pointAt(at)
  if (!left) return undefined
  const { point } = left
  if (point.precision === 'year' && point.month === undefined) {
    // 2020年4—5月: the year belongs to both
    const inner = readElided(passage, at, scanLeftElided(passage.words, left.end, point))
    if (inner) return inner
  }
  const end = houseHourEnd(passage.words, clockEnd(passage.words, left.end))
  return readJoined(passage, at, left, end) ?? readSingle(passage, at, left, end)
}

/** 5月12日、13日, 9月10日、12日和15日: a day of the month of the last one, behind the mark at `at`. */
export function readListedDay(passage: TimePassage, at: number): ReadTime | undefined {
  const { day, words, text } = passage
  if (day?.edtf === undefined || at !== day.end || !'、和及'.includes(text[at] ?? ' ')) return undefined
  const [year = '', month] = lastEdge(day.edtf).split('-')
  const left = scanDay(words, at + 1, { year, month: Number(month) })
  if (!left) return undefined
  const end = houseHourEnd(words, clockEnd(words, left.end))
  const found = readJoined(passage, at + 1, left, end) ?? readSingle(passage, at + 1, left, end)
  return found && { ...found, ...(day.inferredYear ? { inferredYear: true } : {}) }
}

/** A range whose left side, given up to behind its connector, leaves its unit to the right. */
function readElided(passage: TimePassage, at: number, left: ScannedPoint | undefined): ReadTime | undefined {
  const right = left && passage.pointAt(left.end)
  return right && rangeTo(passage, at, left.point, right)
}

/** A range whose left side is a point of its own and ends at `end`. */
function readJoined(passage: TimePassage, at: number, left: ScannedPoint, end: number): ReadTime | undefined {
  const { words, text } = passage
  // 11月15日前至11月30日: whoever is done before the first day need not wait for it
  const opened = text[end] === '前' && (text[end + 1] === '至' || text[end + 1] === '到') ? 1 : 0
  const joinAt = end + (FROM_ON.at(words, end)?.[0].length ?? opened)
  const join = joined.at(words, joinAt)
  if (!join) return readUnjoined(passage, at, left)
  const rightAt = joinAt + join[0].length
  const right = passage.pointAt(rightAt) ?? scanRightElided(words, rightAt, left.point)
  return right ? rangeTo(passage, at, left.point, right) : rangeToFestival(passage, at, left.point, rightAt)
}

/** 6月1日6月7日, 6月1日7日: two days side by side are the ends of a range of which a copy has lost the stroke. */
function readUnjoined(passage: TimePassage, at: number, { point, end }: ScannedPoint): ReadTime | undefined {
  const { text } = passage
  if (text[end - 1] !== '日' || !isFigure(text.charCodeAt(end)) || point.precision !== 'day') return undefined
  const right = passage.pointAt(end) ?? scanRightElided(passage.words, end, point)
  if (right?.point.precision !== 'day' || text[right.end - 1] !== '日') return undefined
  const range = rangeTo(passage, at, point, right)
  return range.impossible ? undefined : range
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
