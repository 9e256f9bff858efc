/** How one time came to be another: the last day moved, or only its beginning, its recurrence or its wording. */

import type { Time } from '../plan/plan.ts'
import { isLasting, timeSpan } from '../plan/time-span.ts'
import { folded } from './wording.ts'

export type TimeChange =
  | { change: 'deadline'; from?: Time; to?: Time; days?: number }
  | { change: 'time'; from?: Time; to?: Time }

/** Undefined where both mean the same and are worded the same, or one of them has no words. */
export function timeChange(before: Time | undefined, after: Time | undefined): TimeChange | undefined {
  const sides = { ...(before ? { from: before } : {}), ...(after ? { to: after } : {}) }
  if (!before || !after) return before || after ? { change: 'deadline', ...sides } : undefined
  const days = daysBetween(before, after)
  if (days !== undefined && days !== 0) return { change: 'deadline', ...sides, days }
  if (before.edtf !== after.edtf || before.rrule !== after.rrule) {
    return days === 0 ? { change: 'time', ...sides } : { change: 'deadline', ...sides }
  }
  const isSaid = [before, after].every(isWorded)
  return !isSaid || folded(before.text) === folded(after.text) ? undefined : { change: 'time', ...sides }
}

/** Whether a time has words, and not its meaning alone. */
function isWorded({ text, edtf, rrule }: Time): boolean {
  return text !== undefined ? text !== edtf : edtf === undefined && rrule === undefined
}

/**
 * From the last day of the one to that of the other; undefined where one of them has none or goes on for good, or where
 * only one has a known year.
 */
export function daysBetween(before: Time | undefined, after: Time | undefined): number | undefined {
  if (isLasting(before) || isLasting(after)) return undefined
  const [one, other] = [timeSpan(before), timeSpan(after)]
  if (one?.to === undefined || other?.to === undefined || one.relative !== other.relative) return undefined
  return other.to - one.to
}
