/** What a list of units says of itself: that whoever stands first leads, and that those that follow are not listed again. */

import { ClosingPattern } from './closing-pattern.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 列第一位, 排名在首位, 第一个单位 */
const inFirstPlace = '(?:[列排][名序]?在?(?:第一位?|首位)|(?:第一|首)[个家]?(?:责任)?(?:单位|部门))'

/** （列第一位的为牵头单位，下同）, 以下均需各镇政府负责，不再列出: remarks, and no units. */
const remark = new WordedPattern(
  ['第一', '首位', '首个', '首家', '首单', '首责', '首部', '下同', '不再'],
  new RegExp(
    `[（(][^（()）]{0,60}(?:${inFirstPlace}|下同)[^（()）]{0,30}[）)]|[，,；;。]以下(?:均|都|各项).{0,40}?不再(?:一一|逐一|重复)?列出|[，,；;。](?:${inFirstPlace}|下同)[^（()）]{0,30}$`,
    'g',
  ),
)

/** 安全员（保安）: what a bracket says of somebody is no part of who it is. */
export const remarkBehind = new ClosingPattern('）)', /[（(][^（()）]{1,12}[）)]$/)

/** A list without what it says of itself. */
export function withoutRemarks(text: string): string {
  return remark.replace(text, '')
}

/** 列第一位的为牵头单位，下同: the remark that makes the first of a list the one that leads. */
export const firstLeads = new WordedPattern(
  '列第一 排第一 在第一 名第一 序第一 首位 第一个 第一家 第一责 第一单 第一部 首个 首家 首责 首单 首部'.split(' '),
  new RegExp(`${inFirstPlace}[的者]?.{0,8}[为是]牵头[^（()）\\n]{0,24}`),
)
