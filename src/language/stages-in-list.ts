/** Phases that one sentence counts and lists, each with its time in a bracket: 分为动员部署（4月）、集中整治（5月至11月）两个阶段. */

import { type Piece, sentences } from './brackets.ts'
import { everyMatch } from './every-match.ts'
import { parseNumeral } from './numerals.ts'
import { WordedPattern } from './worded-pattern.ts'

export interface StageInList extends Piece {
  name: string
  /** What stands in the bracket. */
  when: string
}

const counted = new WordedPattern(['个阶段', '个步骤', '个环节'], /([两二三四五六七八2-8])个(?:阶段|步骤|环节)/)
const withTime =
  /([\u4e00-\u9fff]{2,16})[（(]((?:20\d\d年)?(?:\d{1,2}月|[上下]半年)[^（()）]{0,30}|20\d\d年)[）)](?=[、，,；;和。：:]|[两二三四五六七八2-8]个|$)/g
const leadsIn = /^.*(?:分为|分|包括|即|和)(?=.{2})/

/** The phases of the first sentence that lists as many as it counts. */
export function stagesInList(text: string): StageInList[] {
  if (!counted.test(text)) return []
  for (const sentence of sentences(text, '。\n')) {
    const count = parseNumeral(counted.exec(sentence.text)?.[1] ?? '')
    const found = count === undefined ? [] : everyMatch(withTime, sentence.text)
    if (found.length > 1 && found.length === count)
      return found.map(({ 0: whole, 1: name = '', 2: when = '', index }) => ({
        name: name.replace(leadsIn, ''),
        when,
        text: whole,
        start: sentence.start + index,
      }))
  }
  return []
}
