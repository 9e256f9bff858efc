/** A number that a plan promises to reach, as it is found in a text. */

import type { QuantityComparator } from './comparison.ts'
import type { Figure } from './figures.ts'

export interface Quantity {
  /** Offsets of the wording in the text. */
  start: number
  end: number
  subject: string
  comparator: QuantityComparator
  value?: number
  min?: number
  max?: number
  unit: string
  text: string
}

/** The number of a figure, or its two ends. */
export function valuesOf(figure: Figure): { value: number } | { min: number; max: number } {
  return figure.min === undefined ? { value: figure.value as number } : { min: figure.min, max: figure.max as number }
}
