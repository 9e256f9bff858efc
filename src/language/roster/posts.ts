/**
 * The posts that rosters give out (组长, 副总指挥, 成员单位) as words to look for. Every paragraph of a plan is asked whether
 * it names one, so that what they end with is looked for first and the words themselves only behind it.
 */

import { labelledPosts, posts } from '../../lexicon/post-words.ts'
import { endsInBracket } from '../brackets.ts'
import { WordList } from '../word-list.ts'

export const postWords = new WordList(posts)
export const longestPost = Math.max(...posts.map((word) => word.length))

const postSet = new Set<string>([...posts, ...labelledPosts])
/** 成员单位, 成员部门: what such posts end with stands everywhere in a plan, and 成员 is in all of them. */
const ofMembers: readonly string[] = posts.filter((word) => word.startsWith('成员') && word !== '成员')
const tails = new Set(Array.from(postSet, (word) => (ofMembers.includes(word) ? '成员' : word.slice(-2))))
/** The last characters of the other posts, with what stands before each. */
const lastOfPosts = new Map<string, string>()
for (const tail of tails) lastOfPosts.set(tail.slice(1), `${lastOfPosts.get(tail.slice(1)) ?? ''}${tail.charAt(0)}`)

/** The last two characters of posts: a text without any of them names no post. */
export const postSign = new RegExp(Array.from(lastOfPosts, ([last, before]) => `[${before}]${last}`).join('|'))

/** What a label of a post ends with. */
export const labelOfPost = new RegExp(
  `[${[...lastOfPosts.keys()].join('')} \\u3000）)][：:]|员[ \\u3000]*(?:${ofMembers
    .map((word) => Array.from(word.slice(2)).join('[ \\u3000]*'))
    .join('|')})[：:]`,
)

/** Whether a word is a post, also one that only a label gives out. */
export function isPostWord(word: string): boolean {
  return postSet.has(word)
}

/** Whether a heading is the name of a post and nothing else, but perhaps how many hold it: 1.组长：由…担任, 成员（5名）. */
export function isPost(heading: string): boolean {
  const post = endsInBracket(heading) ? heading.replace(howMany, '') : heading
  return post.length <= longestPost + 3 && postSet.has(post.replaceAll(' ', '').replaceAll('\u3000', ''))
}

const howMany = /[（(](?:共|约)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|若干)[名人位个]?[）)]$/
