/** The known word that a misspelt one was meant to be. Words that are not much alike are no suggestion. */

import { closest, distance } from 'fastest-levenshtein'

export function near(word: string, known: readonly string[]): string | undefined {
  // Beyond any key of the format there is nothing to compare, and comparing costs the product of the lengths.
  if (word.length > 40 || known.length === 0) return undefined
  const lower = word.toLowerCase()
  const best = closest(lower, known)
  const alike = distance(lower, best) <= Math.max(1, Math.floor(best.length / 3))
  return alike || letters(lower) === letters(best) ? best : undefined
}

/** Two letters in the wrong order are one slip, but two edits. */
function letters(word: string): string {
  return Array.from(word).sort().join('')
}
