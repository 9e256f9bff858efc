/** Where the name of a working group begins, told from what such groups are called after: 疏散引导组, 后勤保障组. */

import { groupTopics } from '../lexicon/group-words.ts'
import { WordList } from './word-list.ts'

const topics = new WordList(groupTopics)

/** The start of the topics of a group that stand before its 组 at `end`; `end` itself where none do. */
export function startOfTopics(text: string, end: number): number {
  let start = end
  for (let topic = topics.ending(text, start); topic !== undefined; topic = topics.ending(text, start))
    start -= topic.length
  return start
}
