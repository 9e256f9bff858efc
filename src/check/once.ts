/**
 * What many rules ask of a plan is worked out once. Plans are checked one after the other, so only what was last worked
 * out is kept: a plan that is done with leaves nothing behind.
 */

import type { Plan } from '../plan/plan.ts'

export function once<Result>(work: (plan: Plan) => Result): (plan: Plan) => Result {
  let last: { plan: Plan; result: Result } | undefined
  return (plan) => {
    if (last?.plan !== plan) last = { plan, result: work(plan) }
    return last.result
  }
}
