/**
 * Rosters: who holds which post, from label lines (组长：…), from sentences (由…任组长，…为成员) and from tables of people.
 * What the readers of a plan ask of them passes through here.
 */

import { sentences } from './brackets.ts'
import { mayGivePosts } from './roster/clause.ts'
import type { RosterEntry } from './roster/entries.ts'
import { rosterLabels } from './roster/line.ts'
import { labelOfPost } from './roster/posts.ts'
import { rosterSentence } from './roster/sentence.ts'

export type { RosterEntry } from './roster/entries.ts'
export { opensWithPost, postInLastColumn, rosterLabels } from './roster/line.ts'
export { withoutWork } from './roster/own-work.ts'
export { isPost } from './roster/posts.ts'
export { rosterSentence } from './roster/sentence.ts'
export { rosterTable } from './roster/table.ts'

/** Whether a text may have a label of a post, or give out a post in a sentence. */
export function mayNamePosts(text: string): boolean {
  return labelOfPost.test(text) || mayGivePosts(text)
}

/** All posts of a paragraph, labels first, else sentence by sentence. */
export function roster(paragraph: string): RosterEntry[] {
  const labels = rosterLabels(paragraph)
  if (labels.length > 0) return labels
  return sentences(paragraph).flatMap(({ text }) => rosterSentence(text))
}
