/**
 * The characters of a plan's wording, gone through once: which there are, and whether some come twice. Most
 * rules on wording look for words that most plans do not have, and learn here that they need not look.
 */

import type { Plan } from '../plan/plan.ts'
import { type Passage, passagesWith, wordingOf } from './passages.ts'

/** For every UTF-16 code unit where it stood last, counted on and on through all plans. */
const last = new Int32Array(0x10000).fill(-1)
/** Where the wording of the plan that was gone through last begins and ends in that count. */
let start = 0
let end = 0
const mostCounted = 2 ** 31 - 1
let noted: Plan | undefined
let repeats = false

/** Doubled words are at most so long. */
const longestDouble = 6

/** Whether a plan has one of some words at all. */
export function mentions(plan: Plan, words: readonly string[]): boolean {
  if (plan !== noted) note(plan)
  for (const word of words)
    if (hasCharacters(word) && (word.length === 1 || wordingOf(plan).includes(word))) return true
  return false
}

/** The passages that have a sign, every find of which has one of some words in it: most plans have none of them. */
export function passagesMentioning(plan: Plan, words: readonly string[], sign: RegExp): readonly Passage[] {
  return mentions(plan, words) ? passagesWith(plan, sign) : []
}

/** Those of some characters that a plan has. */
export function presentIn(plan: Plan, characters: string): string {
  if (plan !== noted) note(plan)
  let present = ''
  for (let at = 0; at < characters.length; at++)
    if ((last[characters.charCodeAt(at)] as number) >= start) present += characters[at]
  return present
}

/** Whether anything of up to six characters stands twice, one behind the other. */
export function repeatsCharacters(plan: Plan): boolean {
  if (plan !== noted) note(plan)
  return repeats
}

function note(plan: Plan): void {
  const wording = wordingOf(plan)
  noted = plan
  repeats = false
  if (end + longestDouble + wording.length > mostCounted) {
    last.fill(-1)
    end = 0
  }
  start = end + longestDouble
  end = start + wording.length
  for (let at = 0; at < wording.length; at++) {
    const code = wording.charCodeAt(at)
    const apart = start + at - (last[code] as number)
    last[code] = start + at
    if (apart > longestDouble || repeats || code < 0x4e00 || code > 0x9fff) continue
    for (let back = apart; back <= longestDouble && !repeats; back++) repeats = isPartOfDouble(wording, at, back)
  }
}

/** Whether as many characters in a row, the one at an offset among them, stand again so many places before. */
function isPartOfDouble(wording: string, at: number, back: number): boolean {
  let first = at
  while (at - first < back && wording.charCodeAt(first) === wording.charCodeAt(first - back)) first--
  let next = at + 1
  while (next - first <= back && wording.charCodeAt(next) === wording.charCodeAt(next - back)) next++
  return next - first > back && first < at
}

function hasCharacters(word: string): boolean {
  for (let at = 0; at < word.length; at++) if ((last[word.charCodeAt(at)] as number) < start) return false
  return true
}
