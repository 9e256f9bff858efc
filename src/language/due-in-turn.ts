/** Clauses of one line that each say by when something is done: 11月中旬前完成规划，12月底前完成整地，明年3月底前完成栽植. */

import { type Piece, sentences } from './brackets.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 今年11月中旬前, 12月底前, 年底前: the day, and what is done right behind it. */
export const dueBefore = new WordedPattern(
  ['前'],
  /^(?:[今明次翌当]年|20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底初末份])?|年底)[之以]?前(?=[\u4e00-\u9fff])/,
)

/** The clauses of a line of nothing else, three at least; none of any other. */
export function dueInTurn(line: string): Piece[] {
  const clauses = dueBefore.test(line) ? sentences(line, '，,。') : []
  return clauses.length > 2 && clauses.every(({ text }) => dueBefore.test(text)) ? clauses : []
}
