/** The time that is set for an item: what its heading or its text says beside who answers, or a bracket behind it. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { withoutParties } from '../language/party-brackets.ts'
import { findTimes, joinTimes, mayHoldTime, parseTime } from '../language/times.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Time } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

/** The time that a node sets in its heading or in what its body says beside who answers. */
export function timeOf(reading: Reading, node: OutlineNode): Time | undefined {
  const name = reading.name(node)
  const body = reading.body(node)
  if (!mayHoldTime(name) && !mayHoldTime(body)) return undefined
  return timeIn(reading, `${name}\n${withoutParties(body, reading.outline.labels)}`)
}

/** Where the wording of a time stands: in the heading or in the body. */
export function timeSpan(reading: Reading, node: OutlineNode, parts: readonly Span[], time: Time): Span {
  for (const span of [node.name, ...parts]) {
    const at = reading.slice(span).indexOf(time.text ?? '')
    if (at >= 0) return { start: span.start + at, end: span.start + at + (time.text ?? '').length }
  }
  return node.name
}

/** The time that stands in a bracket; `due` where its label calls it the last day. */
export function bracketTime(reading: Reading, wording: string, due = false): Time {
  const text = wording.endsWith('完成') ? wording.replace(/(?:全部|基本)?完成$/, '') : wording
  const time = parseTime(text, reading.times, { deadline: due }) ?? { text }
  // 二季度末完成: what is done on a day is done by it
  return text !== wording && aDay.test(time.edtf ?? '') ? { ...time, edtf: `../${time.edtf}` } : time
}

const aDay = /^\d{4}-\d\d-\d\d$/

const shortens = new ClosingPattern('短缩减制定降至到在为', /(?:缩短|压缩|压减|控制|限定|降)(?:至|到|在|为)?$/)

/** The time that a text sets: the first that is meant as one, or the set of alternatives of one sentence. */
export function timeIn(reading: Reading, text: string): Time | undefined {
  const found = findTimes(text, reading.times).filter(
    (time) =>
      !time.quoted &&
      !time.weak &&
      // 审批时间缩短至10个工作日内: how long something takes, not by when it is done
      !(time.kind === 'relative' && shortens.test(text.slice(Math.max(0, time.start - 3), time.start))) &&
      (time.edtf !== undefined || time.rrule !== undefined || time.kind === 'relative'),
  )
  // 每年 counts where it opens the text: inside a sentence it says how much, not when
  const opens = (time: { start: number }) => time.start === 0 || text[time.start - 1] === '\n'
  const strong = found.filter((time) => time.kind !== 'relative' && (time.rrule !== 'FREQ=YEARLY' || opens(time)))
  // what is due once says more than what is done every day beside it, and that more than since when it is: 自11月20日起，每周四
  const recurs = strong.some((time) => time.rrule !== undefined)
  const first =
    strong.find((time) => time.rrule === undefined && !(recurs && time.edtf?.endsWith('/..'))) ??
    strong.find((time) => time.rrule !== undefined) ??
    strong[0] ??
    found.find((time) => time.kind === 'relative')
  if (!first) return undefined
  const alike = strong.filter(
    (time) => time.kind === first.kind && time.precision === first.precision && time.kind === 'point',
  )
  const joined =
    alike.length > 1 && text.slice(first.start, (alike.at(-1) as { end: number }).end).length <= 40
      ? joinTimes(alike)
      : undefined
  const time = joined ?? first
  return {
    text: time.text,
    ...(time.edtf === undefined ? {} : { edtf: time.edtf }),
    ...(time.rrule === undefined ? {} : { rrule: time.rrule }),
  }
}
