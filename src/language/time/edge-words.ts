/**
 * The words beside a point that make it an edge: 截至…, …前, …截止 and …止 the last one, 自…起, …后 and …以来 the first. Most of
 * them also begin other words (前往, 后勤, 起草), which are told apart here.
 */

import { Sticky } from './sticky.ts'

export const BEFORE = new Sticky(
  '以之前截',
  /(?:以|之)?前(?![往景沿期后来台面述身瞻辈几三]|提(?![交出供报请升前醒])|列(?![出入])|进(?![行入场驻一]))|截止(?![到至日时于])/y,
)
export const AFTER = new Sticky('以之后', /(?:以|之)?后(?![勤续台备期])/y)
export const SINCE = new Sticky('以至', /(?:以来|至今)/y)
export const FROM_ON = new Sticky('开起', /(?:开始|起(?!到))(?![草来步点诉用立]|算)/y)
/** 2026年3月-, 9月至测评结束: a range that names no end, or none of the calendar. */
export const OPEN_END = new Sticky(
  ' -至到',
  / ?-{1,6} ?(?=$|[)）\]】,，。;；\n])|[至到][^\d，,。；;：:()（）\n]{2,10}(?:结束|为止|完成|达标)(?=$|[)）\]】,，。;；\n])/y,
)

const UNTIL = ['截止到', '截止至', '截至', '截止', '到', '至']
/** What 到 and 至 behind it make a verb of. */
const HALF_VERBS = '达得提遇受感看等直做想说来去回送'

/** The word right before a point that makes it the last: 截至, 到. */
export function untilBefore(text: string, at: number): string {
  const last = text[at - 1]
  if (last !== '到' && last !== '至' && last !== '止') return ''
  if (last !== '止' && HALF_VERBS.includes(text[at - 2] ?? ' ')) return ''
  return UNTIL.find((word) => text.endsWith(word, at)) ?? ''
}

/** Behind the 止 that may close a range. */
export function behindStop(text: string, at: number): number {
  return text[at] === '止' ? at + 1 : at
}
