/** The order of keys: that of the format, then what the format does not know as it comes. */

import { innerShape, propertiesOf, propertyOf, type Shape } from '../plan/shape.ts'
import type { LayoutEntry, LayoutNode } from './layout.ts'

/** The shape of what stands under a key: of an object, of the entries of a list, or of a time. */
export function shapeBelow(shape: Shape | undefined, key: string): Shape | undefined {
  const property = shape && propertyOf(shape, key)
  return property && innerShape(property)
}

/** Where a key stands among those of a shape; behind them all where the shape does not know it. */
export function rankOf(key: string, shape: Shape): number {
  let ranks = known.get(shape)
  if (!ranks) {
    ranks = new Map(propertiesOf(shape).map(([name], index) => [name, index]))
    known.set(shape, ranks)
  }
  return ranks.get(key) ?? ranks.size
}

const known = new WeakMap<Shape, ReadonlyMap<string, number>>()

/**
 * The entries of a mapping in order. An alias must stay behind its anchor: where the order would be another, nothing
 * moves. `keepsFirst` is whether the first entry stays where it is.
 */
export function inOrder(
  { form, entries }: LayoutNode,
  shape: Shape | undefined,
  keepsFirst = false,
): readonly LayoutEntry[] {
  if (!shape || form !== 'mapping') return entries
  const first = keepsFirst ? entries[0] : undefined
  const rank = (entry: LayoutEntry) => (entry === first ? -1 : rankOf(entry.key?.value ?? '', shape))
  const sorted = entries.toSorted((a, b) => rank(a) - rank(b))
  const marks = sorted.flatMap(({ mark, value, key }) => (value.hasAnchor || key?.hasAnchor ? [mark] : []))
  return marks.every((mark, index) => index === 0 || mark > (marks[index - 1] as number)) ? sorted : entries
}
