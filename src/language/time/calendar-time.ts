/** Times of the calendar: a point, and whether another one behind it makes it a range. */

import { clockEnd, houseHourEnd } from './clock.ts'
import { joined } from './connector.ts'
import { FROM_ON } from './edge-words.ts'
import { scanLeftElided, scanRightElided } from './elided-point.ts'
import type { ReadTime } from './found-time.ts'
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

/** A range whose left side, given up to behind its connector, leaves its unit to the right. */
function readElided(passage: TimePassage, at: number, left: ScannedPoint | undefined): ReadTime | undefined {
  const right = left && passage.pointAt(left.end)
  return right && rangeTo(passage, at, left.point, right)
}

/** A range whose left side is a point of its own and ends at `end`. */
function readJoined(passage: TimePassage, at: number, left: ScannedPoint, end: number): ReadTime | undefined {
  const { words } = passage
  const joinAt = end + (FROM_ON.at(words, end)?.[0].length ?? 0)
  const join = joined.at(words, joinAt)
  if (!join) return undefined
  const rightAt = joinAt + join[0].length
  const right = passage.pointAt(rightAt) ?? scanRightElided(words, rightAt, left.point)
  return right ? rangeTo(passage, at, left.point, right) : rangeToFestival(passage, at, left.point, rightAt)
}
