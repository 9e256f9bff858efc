/**
 * Every expression of time in a plan, found by one grammar. The meaning is EDTF (ISO 8601-2) or an RRULE (RFC 5545);
 * clock times stay in the wording.
 */

import type { Span } from '../source/place.ts'
import { withoutClosing } from './closing-marks.ts'
import { hasSign, sign } from './signs.ts'
import { type CalendarPoint, lastDayOf } from './time/calendar.ts'
import { setOf, until } from './time/edtf.ts'
import type { FoundTime, TimeContext } from './time/found-time.ts'
import { TimePassage } from './time/passage.ts'
import { nextTime } from './time/reader.ts'
import { type TimeText, timedText, timeText } from './time/text.ts'

export type { FoundTime, TimeContext, TimeKind } from './time/found-time.ts'

/** A time as the plan holds it. */
export interface PlanTime {
  text: string
  edtf?: string
  rrule?: string
}

/** All times of a text, in order, none overlapping another. */
export function findTimes(text: string, context: TimeContext = {}): FoundTime[] {
  const words = timedText(text)
  return words ? find(text, words, context, false) : []
}

/** Whether a text can hold a time; a part of one that cannot neither can. */
export function mayHoldTime(text: string): boolean {
  return timedText(text) !== undefined
}

/** Whether a text can name a last day: what makes one of a point is a word of its own. */
export function mayNameDeadline(text: string): boolean {
  return hasSign(text, sign.last)
}

function find(text: string, words: TimeText, context: TimeContext, loose: boolean): FoundTime[] {
  const passage = new TimePassage(words, context, loose)
  const times: FoundTime[] = []
  let titles: Span[] | undefined
  let title = 0
  for (let found = nextTime(passage, 0); found; found = nextTime(passage, found.end)) {
    const time = found as FoundTime
    time.text = text.slice(found.start, found.end)
    titles ??= titleSpans(text)
    while (title < titles.length && (titles[title]?.end ?? 0) < time.end) title++
    if ((titles[title]?.start ?? time.start) < time.start) time.quoted = true
    passage.year.remember(time)
    const before = times.at(-1)
    if (before && recursWithin(before, time)) {
      time.start = before.start
      time.text = text.slice(time.start, time.end)
      times.pop()
    }
    times.push(time)
  }
  return times
}

/** 6月每周六: the month says when the weeks are, and is no time of its own. */
function recursWithin(before: FoundTime, time: FoundTime): boolean {
  const touches = before.end === time.start && time.rrule?.startsWith('FREQ=WEEKLY') === true
  return touches && before.kind === 'point' && before.precision === 'month'
}

function titleSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let open = text.indexOf('《'); open >= 0; ) {
    const close = text.indexOf('》', open)
    if (close < 0) break
    spans.push({ start: open, end: close })
    open = text.indexOf('《', close)
  }
  return spans
}

/** The time that the value of a label or a cell stands for; `deadline` reads a bare point as "by the end of it". */
export function parseTime(
  text: string,
  context: TimeContext = {},
  options: { deadline?: boolean } = {},
): PlanTime | undefined {
  const wording = withoutClosing(text.trim(), '。；;，,')
  if (wording === '') return undefined
  const found = find(wording, timeText(wording), context, true).filter((time) => !time.quoted)
  const meant = found.map((time) => (options.deadline ? asDeadline(time) : time))
  const joined = joinTimes(meant)
  return { ...joined, text: wording }
}

function asDeadline(time: FoundTime): FoundTime {
  if (time.kind !== 'point' || !time.edtf) return time
  const to = time.edtf.slice(time.edtf.indexOf('/') + 1)
  const [year = '', month, day] = to.split('-')
  const point: CalendarPoint = { year, precision: 'day', ...(month === undefined ? {} : { month: Number(month) }) }
  return { ...time, kind: 'deadline', edtf: until(day === undefined ? lastDayOf(point, year) : to) }
}

/** Several times of one item as one: the only meaningful one, the latest of deadlines, or an EDTF set. */
export function joinTimes(times: readonly FoundTime[]): PlanTime | undefined {
  if (times.length === 0) return undefined
  const text = times.map((time) => time.text).join('、')
  const dated = times.filter((time) => time.edtf !== undefined)
  const strong = dated.filter((time) => !time.weak && time.kind !== 'indefinite')
  const meant = strong.length > 0 ? strong : dated
  if (meant.length === 0) {
    const rrule = times.find((time) => time.rrule !== undefined)?.rrule
    return rrule === undefined ? { text } : { text, rrule }
  }
  const values = [...new Set(meant.map((time) => time.edtf as string))]
  if (values.length === 1) return { text, edtf: values[0] as string }
  const deadlines = meant.filter((time) => time.kind === 'deadline').map((time) => time.edtf as string)
  if (deadlines.length > 0) return { text, edtf: deadlines.sort()[deadlines.length - 1] as string }
  // an open range swallows what a set could still say
  const open = meant.find((time) => time.kind === 'open')
  if (open) return { text, edtf: open.edtf as string }
  return { text, edtf: setOf(values) }
}
