/** Times as they are typed: what they are read as, or why they cannot be taken. */

import { periodOf } from '../../draft/schedule.ts'
import { findTimes, type PlanTime, parseTime } from '../../language/times.ts'
import { type DraftWords, filled } from '../../messages/messages.ts'
import type { Reading } from './ask.ts'

/** The time by which, or at which, something is done. */
export function readDay(text: string, year: number | undefined, words: DraftWords): Reading {
  const context = year === undefined ? {} : { year }
  if (isUnfinished(text)) return { wrong: words['time-unreadable'] }
  const found = findTimes(text, context)
  if (found.some(({ impossible }) => impossible)) return { wrong: words['time-impossible'] }
  const time = parseTime(text, context)
  const value = time?.edtf ?? time?.rrule
  if (value !== undefined) return { shown: filled(words['reads-as'], { value }) }
  if (found.some(({ kind }) => kind === 'indefinite' || kind === 'relative')) return { shown: words['time-open'] }
  return { wrong: words['time-unreadable'] }
}

/** 2026年3月至: the end of a range is still to be typed. */
export function isUnfinished(text: string): boolean {
  return /[至到—–~～-]$/.test(text)
}

/** The time of a phase: it has a first and a last day, and begins when the one before it is over. */
export function readPhaseTime(
  text: string,
  year: number | undefined,
  ended: number | undefined,
  words: DraftWords,
): Reading {
  const reading = readDay(text, year, words)
  if (reading.wrong !== undefined) return reading
  const period = periodOf(parseTime(text, year === undefined ? {} : { year }) as PlanTime | undefined)
  if (!period) return { wrong: words['period-unreadable'] }
  if (ended !== undefined && period.from <= ended) return { wrong: words['phase-before'] }
  if (ended !== undefined && period.from > ended + 1) return { shown: `${reading.shown}  ${words['phase-gap']}` }
  return reading
}
