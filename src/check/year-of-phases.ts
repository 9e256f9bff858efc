/**
 * The phases of a plan that tells no year (4月1日至20日, 5月至8月) can be put in order all the same, as long as they lie in one
 * year. Any year serves; what is shown of an edge leaves it out again.
 */

import type { Plan } from '../plan/plan.ts'
import { intervalOf, unitsBetween, unknownYear } from './interval.ts'
import { once } from './once.ts'

const anyYear = '2001'
/** Phases follow each other: one that would begin this many months after the one before, in the next year, is out of order. */
const farApart = 6

/** The year to read the times of a plan in, where none is told and its phases do not run into the next. */
export const yearOfPhases: (plan: Plan) => string | undefined = once(({ phases = [] }) => {
  if (phases.length < 2 || !phases.every(({ time }) => time?.edtf?.includes(unknownYear))) return undefined
  let end = ''
  for (const { time } of phases) {
    const { from = '', to = '' } = intervalOf(time, anyYear) ?? {}
    if ((from !== '' && to !== '' && from > to) || (end !== '' && from !== '' && mayRunOn(end, from))) return undefined
    if (to !== '') end = to
  }
  return anyYear
})

/** 11月至12月, and 1月至3月 behind it. */
function mayRunOn(end: string, from: string): boolean {
  const months = unitsBetween(end.slice(0, 7), from.slice(0, 7))
  return months < 0 && months + 12 <= farApart
}

/** An edge as it is shown. */
export function shownEdge(edge: string, year: string | undefined): string {
  return year === undefined || edge.length === 4 ? edge : edge.slice(5)
}
