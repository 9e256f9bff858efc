/** The plan of a document given as a string. */

import { parse } from '../../src/parse.ts'
import type { Plan } from '../../src/plan/plan.ts'

export async function planOf(text: string, file = 'plan.txt'): Promise<Plan> {
  const { plans } = await parse(new TextEncoder().encode(text), file)
  return plans[0] as Plan
}

/** One section with a stock title around it, in a plan of a known year. */
export function section(title: string, body: string): Promise<Plan> {
  return planOf(
    `净街行动实施方案\n青城发〔2024〕8号\n一、适用范围\n全县街巷。\n二、${title}\n${body}\n三、附则\n本方案自印发之日起施行。`,
  )
}
