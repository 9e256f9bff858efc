/** People who are told by what they are: 全体志愿者, 食堂人员, 家长代表2名, 刘会计. */

import { peopleWords, verbsBeforePeople } from '../lexicon/people-words.ts'
import { ClosingPattern } from './closing-pattern.ts'
import { WordList } from './word-list.ts'

const words = new WordList(peopleWords)
const verbs = new WordList(verbsBeforePeople)
/** How many they are, or which of them. */
const count = new ClosingPattern('人名位0123456789一二两三四五六七八九十', /[\d一二两三四五六七八九十]{1,3}[人名位]?$/)
/** No such phrase is longer. */
const longest = 12

/** Whether a phrase names nothing but such people. */
export function describesPeople(phrase: string): boolean {
  if (phrase.length > longest) return false
  const whom = count.replace(phrase, '')
  return words.ending(whom) !== undefined && !verbs.isIn(whom)
}
