/** Titles of the chapters of a contest: by what rules it goes, how it is judged and what is won. Nobody is given anything to do by them. */

import { contestActs, contestChapters, contestTails, contestWords } from '../../lexicon/contest-words.ts'
import { opensAsWork } from './work-wording.ts'

const tails = new Set(contestTails)
const acts = new Set(contestActs)
const chapters = new Set(contestChapters)
const longestTitle = 12

/** Whether a title is of the rules, the judging or the prizes of a contest: 评审办法, 奖品设置. */
export function tellsOfContest(title: string): boolean {
  if (title.length > longestTitle || !tails.has(title.slice(-2))) return false
  return contestWords.some((word) => title.includes(word)) && !opensAsWork(title) && !acts.has(title.slice(0, 2))
}

/** Whether a title is one of a contest in a word or two; below a chapter of tasks they are jobs that somebody does: 检录：四年级组. */
export function isContestChapter(title: string): boolean {
  return chapters.has(title)
}
