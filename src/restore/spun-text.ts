/**
 * Signs that a text was rewritten by a machine, word by word. Its names of units are then not to be relied on. Single
 * words prove little: several must occur, and their common counterparts must be missing.
 */

import { spunForms, spunWords } from '../lexicon/spun-words.ts'
import type { Suspected } from './suspicion.ts'

/** A word counts as put for another when it stands so often in a text without the other. */
const fewestUses = 3
/** So many signs it takes; a form that is no word counts double. */
const fewestSigns = 3

export function spunText(text: string): Suspected[] {
  let [signs, count, start, end] = [0, 0, text.length, text.length]
  const note = (word: string, uses: number, weight: number) => {
    signs += weight
    count += uses
    const at = text.indexOf(word)
    if (at < start) [start, end] = [at, at + word.length]
  }
  for (const form of spunForms) {
    const uses = occurrences(text, form)
    if (uses > 0) note(form, uses, 2)
  }
  for (const [spun, common] of spunWords) {
    const uses = occurrences(text, spun)
    if (uses >= fewestUses && uses > 10 * occurrences(text, common)) note(spun, uses, 1)
  }
  return signs < fewestSigns ? [] : [{ id: 'noise.spun', start, end, count }]
}

function occurrences(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}
