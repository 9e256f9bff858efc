/** Titles of the chapters of a contest: by what rules it goes, how it is judged and what is won. Nobody is given anything to do by them. */

import { WordedPattern } from '../../language/worded-pattern.ts'
import { contestActs, contestChapters, contestTails, contestWords } from '../../lexicon/contest-words.ts'
import { opensAsWork } from './work-wording.ts'

const tails = new Set(contestTails)
const acts = new Set(contestActs)
const chapters = new Set(contestChapters)
const longestTitle = 12

/** 比赛项目及裁判: and who judges each. */
const andJudges = new WordedPattern(['裁判', '评委'], /(?<=.{4})[及和与、](?:裁判|评委)(?:员|组)?(?:安排|分工|名单)?$/)

/** Whether a title is of the rules, the judging or the prizes of a contest: 评审办法, 奖品设置. */
export function tellsOfContest(words: string): boolean {
  const title = andJudges.replace(words, '')
  if (title.length > longestTitle || !tails.has(title.slice(-2))) return false
  return contestWords.some((word) => title.includes(word)) && !opensAsWork(title) && !acts.has(title.slice(0, 2))
}

/** Whether a title is one of a contest in a word or two; below a chapter of tasks they are jobs that somebody does: 检录：四年级组. */
export function isContestChapter(title: string): boolean {
  return chapters.has(title)
}
