/** Times that count from another event or stand in no calendar: 印发后10个工作日内, 第三教学周, 次日, 考试前夕. */

import { NAMED_TIMES } from '../../lexicon/time-words.ts'
import type { ReadTime } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs } from './text.ts'

const WITHIN = new Sticky(
  `${figureDigits}一二三四五六七八九十两半`,
  /(\d{1,3}|[一二三四五六七八九十两半]{1,3})(?: ?(?:-|~|至|到) ?(\d{1,3}|[一二三四五六七八九十两]{1,3}))? ?(?:个?(?:工作日|月|星期|小时|学期)|[日天周年])(?:以|之)?内/y,
  signs.within,
)
const NTH_WEEK = new Sticky('第', /第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:教学)?周(?!年)/y, signs.week)
const NEXT = new Sticky(['次日', '翌日', '次月'], /(?:次日|翌日|次月(?: ?\d{1,2} ?[日号])?)(?:(?:之|以)?前)?/y)
const NAMED = new Sticky(
  NAMED_TIMES,
  () => new RegExp(`(?:${NAMED_TIMES.join('|')})(?:前夕|前后(?!勤)|前|期间|假期|后)`, 'y'),
  signs.around,
)

/** 接到通知后, 自收到材料后, 接报后 */
const comesIn = /[自从]?(?:接到|收到|接报|接警|接案|受理)/

/** The relative time that begins at `at`, with the event right before it. */
export function readRelative({ words, text, last }: TimePassage, at: number): ReadTime | undefined {
  const within = WITHIN.at(words, at)
  if (within) {
    const end = at + within[0].length
    const event = /(?:[\u4e00-\u9fff]{0,10}(?:后|之日起|起))$/.exec(text.slice(Math.max(last, at - 12), at))
    const [since = ''] = event ?? []
    // 办公室接到投诉后3日内: whoever it comes to is no part of when
    return { start: at - since.length + Math.max(0, since.search(comesIn)), end, kind: 'relative' }
  }
  const found = NTH_WEEK.at(words, at) ?? NEXT.at(words, at) ?? NAMED.at(words, at)
  return found ? { start: at, end: at + found[0].length, kind: 'relative' } : undefined
}

/** All that a relative time can begin with. */
export const relativeStarts: readonly Sticky[] = [WITHIN, NTH_WEEK, NEXT, NAMED]
