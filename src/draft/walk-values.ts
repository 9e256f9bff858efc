/** The values of a plan as its file has it, shorthand or not, each with its path and what the schema says it is. */

import type { Path } from '../edit/plan-value.ts'
import { type Property, propertyOf, type Shape, shapeOf } from '../plan/shape.ts'

export interface FoundValue {
  path: Path
  /** The key under which the value stands. */
  key: string
  property: Property
  value: unknown
  /** What holds the value, and the shape of that. */
  holder: Record<string, unknown>
  shape: string
}

/**
 * Every property of a plan and of what it holds, in the order of the file; what stands under one is walked unless
 * `visit` says `false`. A mapping in place of a list counts as its only entry, and has no index in its path.
 */
export function walkValues(plan: unknown, visit: (found: FoundValue) => boolean | undefined): void {
  walk(plan, 'plan', [], visit)
}

function walk(value: unknown, shape: string, path: Path, visit: (found: FoundValue) => boolean | undefined): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, shape, [...path, index], visit)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    const property = propertyOf(shapeOf(shape) as Shape, key)
    if (!property) continue
    const child = holder[key]
    const at = [...path, key]
    if (visit({ path: at, key, property, value: child, holder, shape }) === false) continue
    if (property.of !== undefined) walk(child, property.of, at, visit)
  }
}
