/**
 * Finds the numbers that a plan promises to reach: rates with a threshold, counts under a verb of promise, limits.
 * Dates, ordinals, document numbers and numbers that merely describe are left alone; what is not promised is no target.
 */

import { readBracket } from './quantity/bracket.ts'
import { type ClauseReading, nothingIn, readClause } from './quantity/clause.ts'
import { clauses, mask } from './quantity/clauses.ts'
import type { Quantity } from './quantity/quantity.ts'
import { ToldSubjects } from './quantity/told-subjects.ts'
import { sign, signsOf } from './signs.ts'
import { foldFigures } from './time/text.ts'
import { WordedPattern } from './worded-pattern.ts'

export type { QuantityComparator } from './quantity/comparison.ts'
export type { Quantity } from './quantity/quantity.ts'

/** What a text without figures must say to promise a number. */
const IN_WORDS = new WordedPattern(
  '至少 少于 低于 超过 高于 百亿 千亿 万亿 以上 以外'.split(' '),
  /至少|不[得应能]?(?:少于|低于|超过|高于)|[百千万]亿|以上|以外/,
)

/** All quantities of a text, in order. */
export function findQuantities(text: string): Quantity[] {
  if (!mayPromise(text)) return []
  const folded = foldFigures(text).replaceAll('％', '%')
  const { masked, brackets } = mask(folded)
  const found: Quantity[] = []
  const before = new ToldSubjects(text)
  let promised = false
  for (const clause of clauses(masked)) {
    const made: ClauseReading = clause.hasFigure
      ? readClause(text, masked, clause, before, promised, found.at(-1)?.unit.at(-1))
      : nothingIn(clause)
    found.push(...made.quantities)
    if (clause.endsSentence) before.clear()
    else before.add(made.subject)
    // 评出先进集体3个；先进个人5名: a list goes on behind ；
    const goesOn = masked[clause.end] === '；' || masked[clause.end] === ';'
    promised = made.promised && (goesOn || before.last !== '')
  }
  for (const bracket of brackets) found.push(...readBracket(text, folded, bracket))
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

function mayPromise(text: string): boolean {
  const signs = signsOf(text)
  if ((signs & sign.figure) !== 0) return true
  return (signs & sign.numeral) !== 0 && (signs & sign.atLeast) !== 0 && IN_WORDS.test(text)
}
