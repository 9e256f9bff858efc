/** Which plan of one compilation is which of another: by title, then by likeness of the titles. One and one are a pair. */

import type { Plan } from '../plan/plan.ts'
import { folded, pairsOf, Weights, WordingIndex } from './wording.ts'

export type PlanPair = readonly [before: Plan | undefined, after: Plan | undefined]

/** Titles with less in common are those of two plans. */
const leastLikeness = 0.5

/** In the order of the second; what only the first has comes last. */
export function pairPlans(before: readonly Plan[], after: readonly Plan[]): PlanPair[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]]
  const pairs = new Map<Plan, Plan>()
  const taken = new Set<Plan>()
  const pair = (one: Plan, other: Plan) => {
    if (taken.has(one) || pairs.has(other)) return
    taken.add(one)
    pairs.set(other, one)
  }
  const titles = new Map<string, Plan[]>()
  for (const plan of before.toReversed()) {
    const title = folded(plan.title)
    const list = titles.get(title) ?? []
    titles.set(title, list)
    list.push(plan)
  }
  for (const plan of after) {
    const one = titles.get(folded(plan.title))?.pop()
    if (one) pair(one, plan)
  }
  for (const [one, other] of alike(
    before.filter((plan) => !taken.has(plan)),
    after.filter((plan) => !pairs.has(plan)),
  )) {
    pair(one, other)
  }
  return [
    ...after.map((plan): PlanPair => [pairs.get(plan), plan]),
    ...before.filter((plan) => !taken.has(plan)).map((plan): PlanPair => [plan, undefined]),
  ]
}

/** The most alike first. */
function alike(before: readonly Plan[], after: readonly Plan[]): [Plan, Plan][] {
  const own = before.map(({ title }) => pairsOf(folded(title)))
  const others = after.map(({ title }) => pairsOf(folded(title)))
  const weights = new Weights(own, others)
  const index = new WordingIndex(before.map(({ title }) => folded(title)))
  return after
    .flatMap(({ title }, at) =>
      index.candidates(folded(title), at).map((one) => {
        const [before, after] = [own[one], others[at]] as [Set<number>, Set<number>]
        return { one, at, score: weights.likeness(before, after) }
      }),
    )
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score || a.one + a.at - b.one - b.at)
    .map(({ one, at }) => [before[one] as Plan, after[at] as Plan])
}
