/**
 * What is due shortly after the end of a phase and is no slip: what has been done is reported, made public or filed
 * when it is over (各所于5月12日前上报自查情况), and a third of a month may begin before the end (9月中旬 of 9月15日).
 */

import type { Duty } from '../plan/plan.ts'
import { intervalOf, lastDay, unitsBetween } from './interval.ts'

const winding = /总结|汇总|上报|报送|报告|[报交]至?[^，。；\n]{2,20}(?:办|组|局|科|处)|公布|公示|张榜|归档|存档|清单报/

/** Days within which one reports. */
const grace = 15

export function isLateByNature({ name, text = '', time }: Duty, end: string, year?: string): boolean {
  const { from, to } = intervalOf(time, year) ?? {}
  const last = lastDay(end)
  if (from !== undefined && to !== undefined && /旬/.test(time?.text ?? '') && from <= last) return true
  return to !== undefined && unitsBetween(last, lastDay(to)) <= grace && winding.test(`${name}${text}`)
}
