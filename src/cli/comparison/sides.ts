/** Inputs as sides of a comparison: the plans that were asked for, each with its file and places. */

import type { Plan } from '../../plan/plan.ts'
import type { ComparedSide } from '../../render/comparison/compared.ts'
import { type Input, readPlans } from '../inputs.ts'
import type { ReadingOptions } from '../options.ts'
import type { Session } from '../session.ts'

export interface InputSide {
  /** As the reader knows the file. */
  file: string
  plans: Plan[]
  side(plan: Plan): ComparedSide
}

/** One side an input; undefined where one of them cannot be read, which has then been said. */
export async function inputSides(
  paths: readonly string[],
  session: Session,
  options: ReadingOptions,
): Promise<InputSide[] | undefined> {
  const inputs: Input[] = []
  await readPlans(paths, session, options, (input) => inputs.push(input))
  if (inputs.length < paths.length) return undefined
  return inputs.map((input) => {
    const known = new Map(input.plans.map((one) => [one.plan, one]))
    return {
      file: input.file,
      plans: Array.from(known.keys()),
      side: (plan) => ({
        file: input.file,
        title: plan.title,
        locate: (pointer) => known.get(plan)?.origin.locate(pointer)?.start,
      }),
    }
  })
}
