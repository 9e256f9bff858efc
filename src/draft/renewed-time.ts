/**
 * A time of last year's plan as it is this year. Where the wording says what the EDTF says, the wording is moved and read
 * again: the last day of February and the days of the lunar calendar are others in another year.
 */

import { shiftEdtf, shiftYears } from '../language/time/year-shift.ts'
import { parseTime } from '../language/times.ts'

/** The time, in shorthand or not, `by` years on; `year` is the one that the old plan's times are read in. */
export function renewedTime(value: unknown, by: number, year: number): unknown {
  if (typeof value === 'number') return value + by
  if (typeof value === 'string') {
    return /^[\dX.[{]/.test(value) && !/[年月日]/.test(value) ? shiftEdtf(value, by) : shiftYears(value, by)
  }
  if (typeof value !== 'object' || value === null) return value
  const { text, edtf, rrule } = value as Record<string, unknown>
  const moved = {
    ...value,
    ...(typeof text === 'string' ? { text: shiftYears(text, by) } : {}),
    ...(typeof edtf === 'string' ? { edtf: readAgain(text, edtf, by, year) ?? shiftEdtf(edtf, by) } : {}),
    ...(typeof edtf === 'number' ? { edtf: edtf + by } : {}),
    ...(typeof rrule === 'string' ? { rrule: shiftEdtf(rrule, by) } : {}),
  }
  return JSON.stringify(moved) === JSON.stringify(value) ? value : moved
}

/** What the moved wording says; undefined where the old wording did not say what stood beside it. */
function readAgain(text: unknown, edtf: string, by: number, year: number): string | undefined {
  if (typeof text !== 'string') return undefined
  // A time behind a label of deadlines is one, whatever its wording says.
  for (const options of [{}, { deadline: true }]) {
    if (parseTime(text, { year }, options)?.edtf !== edtf) continue
    return parseTime(shiftYears(text, by), { year: year + by }, options)?.edtf
  }
  return undefined
}
