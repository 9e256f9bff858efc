/**
 * What a suspicion is: something that looks wrong with a text and that nobody but a reader can put right. It is said,
 * with its place, and nothing is changed.
 */

import type { Span } from '../source/place.ts'

export type SuspicionId =
  | 'noise.mojibake'
  | 'noise.lost-signs'
  | 'noise.missing-title'
  | 'noise.redacted-year'
  | 'noise.redacted-number'
  | 'noise.redacted-name'
  | 'noise.missing-figure'
  | 'noise.taiwan-words'
  | 'noise.spun'
  | 'noise.truncated'
  | 'noise.duplicate'

/** A suspicion in a text: the first place, and how many there are like it. */
export interface Suspected extends Span {
  id: SuspicionId
  count: number
  /** The other place, where the matter is between two. */
  related?: Span
}
