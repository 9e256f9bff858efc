/** Headings that speak of teams or of platforms and of nothing else, whatever each of them is called: 队伍建设, 搭建服务平台, 打造三大阵地. */

import { hasOneOf } from '../../language/signs.ts'
import { WordList } from '../../language/word-list.ts'

/** 队伍建设, 服务平台搭建情况: what stands behind the word in such a heading. */
const behind = new WordList('建设 组建 设置 搭建 情况 名单 构成 组成 职责 分工'.split(' '))
const endings = { team: ['队', '队伍'], platform: ['平台', '阵地', '载体'] } as const
/** Characters of which every such ending has one. */
const signs = { team: '队', platform: '台地体' } as const
const longestHeading = 20

/** Whether a heading is about teams or platforms and nothing else. */
export function speaksOf(heading: string, kind: keyof typeof endings): boolean {
  if (heading.length > longestHeading || !hasOneOf(heading, signs[kind]) || heading.includes('，')) return false
  const word = behind.ending(heading)
  const words = (word === undefined ? heading : heading.slice(0, -word.length)).replaceAll('”', '')
  return endings[kind].some((ending) => words.endsWith(ending))
}
