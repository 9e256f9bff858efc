/**
 * What is suspected in a restored document and was left as it is, in the order of its places. It is asked for by
 * those who look at a text, not by those who only want its plan.
 */

import type { Document } from '../source/document.ts'
import type { Position } from '../source/place.ts'
import { repeatedText } from './repeated-text.ts'
import { spunText } from './spun-text.ts'
import { suspectPatterns } from './suspect-patterns.ts'
import type { Suspected, SuspicionId } from './suspicion.ts'
import { truncatedText } from './truncated-text.ts'

export interface Suspicion {
  id: SuspicionId
  /** How many places there are of the kind, of which the first is given; of a passage, its sentences. */
  count: number
  place: Position
  /** The wording there, cut where it is long. */
  wording: string
  /** Where the same passage stood first. */
  related?: Position
}

const longestWording = 40

export function suspicions(document: Document): Suspicion[] {
  const { text } = document
  const suspected: Suspected[] = [
    ...suspectPatterns(text),
    ...spunText(text),
    ...repeatedText(text),
    ...truncatedText(document),
  ]
  return suspected
    .sort((one, other) => one.start - other.start)
    .map(({ id, count, related, ...span }) => ({
      id,
      count,
      place: document.position(span),
      wording: text.slice(span.start, Math.min(span.end, span.start + longestWording)),
      ...(related ? { related: document.position(related) } : {}),
    }))
}
