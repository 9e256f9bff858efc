/** Whoever holds a post answers as a unit does: 各村民小组组长负责…, 由村文书、楼栋长负责. */

import { answeringPosts } from '../lexicon/answering-posts.ts'
import { WordList } from './word-list.ts'

const posts = new WordList(answeringPosts)

/** Whether a phrase ends as a post does whose holder may answer. */
export function endsAsPost(phrase: string): boolean {
  return posts.ending(phrase) !== undefined
}
