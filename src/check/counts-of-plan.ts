/** Every count expression of a plan's text with the passage that it stands in, found once however many rules ask. */

import { type CountExpression, findCounts } from '../language/counts.ts'
import type { Plan } from '../plan/plan.ts'
import { type Passage, passagesOf } from './passages.ts'

export interface PlanCount {
  passage: Passage
  count: CountExpression
}

const known = new WeakMap<Plan, readonly PlanCount[]>()

export function countsOf(plan: Plan): readonly PlanCount[] {
  let counts = known.get(plan)
  if (!counts) {
    counts = passagesOf(plan).flatMap((passage) => findCounts(passage.text).map((count) => ({ passage, count })))
    known.set(plan, counts)
  }
  return counts
}
