/** What a chapter on bodies gives to offices of the house, which are none of those that it sets up. */

import { sentences } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { by } from './answer.ts'
import { ofShares, sharedDuty } from './duty-prose.ts'
import { timeIn } from './item-time.ts'
import { itemOf, type Reading } from './reading.ts'

/** 教务处负责协调全校的听课，汇总问题: an office of the house, beside the body that is set up, and what is its. */
const officeInCharge = new WordedPattern(
  ['部', '处', '科', '室'].flatMap((last) => ['负责', '具体负责', '牵头负责'].map((told) => last + told)),
  /^[^，,。；;：:、由]{2,12}(?:(?<!指挥)部|处|科|(?<!办公)室)(?:牵头|具体)?负责(?!人|日常|领导|全面)(?=[^，,。；;]{4})/,
)

/** Where 负责 may begin in such a sentence at the latest. */
const latestCharge = 15

/** The duties of such offices, one to a sentence. */
export function officeDuties(reading: Reading, node: OutlineNode): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph' || !officeInCharge.mayMatch(reading.slice(part))) continue
    for (const clause of sentences(reading.slice(part), '。；;\n')) {
      const label = ofShares.exec(clause.text)?.[0].length ?? 0
      const [text, start] = [clause.text.slice(label), clause.start + label]
      const share =
        text.lastIndexOf('负责', latestCharge) >= 0 && officeInCharge.test(text) ? sharedDuty(text) : undefined
      if (!share) continue
      const where = { start: part.start + start, end: part.start + start + text.length }
      const item = itemOf({ ...share, time: timeIn(reading, text), text, source: reading.place(where) })
      found.push(reading.told(item, by('subject', where, [...Object.keys(share), 'time'])))
    }
  }
  return found
}
