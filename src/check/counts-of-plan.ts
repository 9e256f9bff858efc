/** Every count expression of a plan's text with the passage that it stands in, found once however many rules ask. */

import { type CountExpression, findCounts } from '../language/counts.ts'
import { LastTexts } from '../language/last-texts.ts'
import type { Plan } from '../plan/plan.ts'
import { once } from './once.ts'
import { type Passage, passagesWith } from './passages.ts'

export interface PlanCount {
  passage: Passage
  count: CountExpression
}

/** What no count expression is without: to look for it is far cheaper than to read. */
const sign =
  /[二两双三四五六七八九十\d０-９](?:个|大|项|类|支|种|条|名|处|步|场|次|件|张|点|方面)|[“"「『][^”"」』]{0,15}[二两双三四五六七八九十\d０-９]|[+＋]|[、“"][^，。；：]{0,20}[”"]?[两三四五六七八九十][\u4e00-\u9fff]{2}/

export const countsOf: (plan: Plan) => readonly PlanCount[] = once((plan) => {
  const counts: PlanCount[] = []
  for (const passage of passagesWith(plan, sign)) {
    for (const count of lastCounts.of(passage.text)) counts.push({ passage, count })
  }
  return counts
})

/** The plans of one authority have sentences in common. */
const lastCounts = new LastTexts<readonly CountExpression[]>(findCounts)
