/** Where in its document a value of a parsed plan came from: the place of the value itself or of the nearest item around it. */

import type { Plan } from '../plan/plan.ts'
import type { Position } from '../source/place.ts'

export function sourcePlace(plan: Plan, pointer: string): Position | undefined {
  let value: unknown = plan
  let place = sourceOf(plan)
  for (const token of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[token]
    place = sourceOf(value) ?? place
  }
  return place
}

function sourceOf(value: unknown): Position | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value)) return undefined
  const { start, end } = value.source as Position
  return { start, end }
}
