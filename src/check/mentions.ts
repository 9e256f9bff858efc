/**
 * Whether a plan has one of some words at all. Most rules on wording look for words that most plans do not have; which
 * characters a plan has is noted once, and a word is only looked for where all of its characters are there.
 */

import type { Plan } from '../plan/plan.ts'
import { wordingOf } from './passages.ts'

/** For every UTF-16 code unit, the last plan that had it, as a number that goes round. */
const seenIn = new Uint8Array(0x10000)
let turn = 0
let noted: Plan | undefined

export function mentions(plan: Plan, words: readonly string[]): boolean {
  if (plan !== noted) note(plan)
  return words.some((word) => hasCharacters(word) && wordingOf(plan).includes(word))
}

function note(plan: Plan): void {
  noted = plan
  turn = turn === 255 ? 1 : turn + 1
  if (turn === 1) seenIn.fill(0)
  const wording = wordingOf(plan)
  for (let at = 0; at < wording.length; at++) seenIn[wording.charCodeAt(at)] = turn
}

function hasCharacters(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (seenIn[word.charCodeAt(at)] !== turn) return false
  return true
}
