/** Duties listed below the name of a month or a quarter: each is due in it, where it sets no time of its own. */

import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { timeIn } from './answer.ts'
import type { Reading } from './reading.ts'

/** The duties below the heading of a period, in that period. */
export function dueIn(reading: Reading, heading: OutlineNode, duties: readonly Duty[]): Duty[] {
  const period = timeIn(reading, reading.name(heading))
  if (period?.edtf === undefined) return [...duties]
  const { edtf } = period
  return duties.map((duty) => {
    const own = duty.time?.edtf
    // 召开上半年分析会 in 六月份: what it is about began before, and is no time to do it
    const setsNone = own === undefined ? duty.time?.rrule === undefined : isPartOf(edtf, own)
    return setsNone ? reading.retold({ ...duty, time: period }, duty) : duty
  })
}

/** Whether a period lies within a longer one of which both ends are known; both in EDTF. */
function isPartOf(period: string, longer: string): boolean {
  const [from, to] = longer.split('/')
  if (from === undefined || to === undefined || from === '..' || to === '..' || longer === period) return false
  const [first = '', last = first] = period.split('/')
  return from <= first && last <= to
}
