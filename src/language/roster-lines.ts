/**
 * Lines of rosters told by how they open (组长：…), without reading who holds the post: what an outline has to know of a
 * line before any roster is read. Each asks for the posts that, so placed, are no other thing.
 */

import { headPosts, memberPosts } from '../lexicon/post-words.ts'
import { OpeningPattern } from './opening-pattern.ts'

const { group, headquarters, office, team, squad } = headPosts

const postInList = new RegExp(
  `^[^：:，,。；;]{0,6}(?:${[...group, ...headquarters, ...memberPosts].join('|')})\\s*[：:]`,
)

/** Whether an item of a list is a line of a roster: - 副组长：… */
export function listsPost(item: string): boolean {
  return postInList.test(item)
}

const headFirst = new RegExp(`^[^：:，,。；;\\n]{0,4}(?:${[...group, ...team, ...squad].join('|')})\\s*[：:]`)

/** Whether a paragraph begins with the head of a body: 组长：李某 牵头部门：甲科. */
export function opensWithHead(paragraph: string): boolean {
  return headFirst.test(paragraph)
}

/** A post of two characters may be spaced out, so that it is as wide as others: 主 任：… */
const spaced = [...group, ...headquarters, ...office, ...team].map((post) =>
  post.length === 2 ? Array.from(post).join('\\s*') : post,
)
const headLine = new RegExp(`^[^\\S\\n]*[（(]?(?:第一|常务|执行|总)?(?:${spaced.join('|')})\\s*[:：]`, 'm')
/** The last character of such a post. */
const headBeforeColon = new RegExp(`[${[...new Set(spaced.map((post) => post.at(-1)))].join('')}]\\s*[:：]`)

/** 组长周若溪 over 成员何敬之、沈嘉禾: lines that have lost the marks behind their labels. */
const withoutMarks = new OpeningPattern(
  '组总',
  /^(?:组长|总指挥)[^\S\n]*[\u4e00-\u9fff]{2,3}[^\S\n]*\n[^\S\n]*(?:副(?:组长|总指挥)|成员|组员)[^\S\n]*[\u4e00-\u9fff]{2}/,
)

/** Whether no more than a post and a name can stand in the first line. */
function isShortLine(text: string): boolean {
  const end = text.indexOf('\n')
  return end > 3 && end < 12
}

/** Whether a text has a line of the head of a body: 组长：…. */
export function hasRoster(text: string): boolean {
  return (headBeforeColon.test(text) && headLine.test(text)) || (isShortLine(text) && withoutMarks.test(text))
}
