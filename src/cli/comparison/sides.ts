/** Inputs as sides of a comparison: the plans that were asked for, each with its file and places. */

import type { Plan } from '../../plan/plan.ts'
import type { ComparedSide } from '../../render/comparison/compared.ts'
import { type Input, readPlans } from '../inputs.ts'
import type { ReadingOptions } from '../options.ts'
import { planNamed } from '../selection.ts'
import type { Session } from '../session.ts'

export interface InputSide {
  plans: Plan[]
  side(plan: Plan): ComparedSide
}

/** Every input that could be read; what could not is said, and its place is left out. */
export async function inputSides(
  paths: readonly string[],
  session: Session,
  options: ReadingOptions & { plan?: string },
): Promise<InputSide[]> {
  const inputs: Input[] = []
  await readPlans(paths, session, options, (input) => inputs.push(input))
  return inputs.map((input) => {
    const known = new Map(input.plans.map((one) => [one.plan, one]))
    return {
      plans: planNamed(Array.from(known.keys()), options.plan, input.file),
      side: (plan) => ({
        file: input.file,
        title: plan.title,
        locate: (pointer) => known.get(plan)?.origin.locate(pointer)?.start,
      }),
    }
  })
}
