/** The time of day behind a day: 3月1日（星期日）上午9:00—11:00. It belongs to the wording and not to the meaning. */

import { figureDigits, Sticky } from './sticky.ts'
import type { TimeText } from './text.ts'

const CLOCK = new Sticky(
  `${figureDigits} (（星周上下中晚凌早`,
  /(?: ?[(（]? ?(?:星期|周)[一二三四五六日天][)）]?)?(?: ?(?:上午|下午|中午|晚上|凌晨|早上|晚|早)? ?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|半)?)(?: ?(?:-+|~|至|到) ?(?:上午|下午|晚上|晚)? ?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|半)?))?)?/y,
)
const HALF_DAY = new Sticky(' 上下晚', / ?(?:上午|下午|晚上)/y)

/** Where the time of day ends that may stand at `at`. */
export function clockEnd(words: TimeText, at: number): number {
  const end = at + (CLOCK.at(words, at)?.[0].length ?? 0)
  return end + (end === at ? (HALF_DAY.at(words, at)?.[0].length ?? 0) : 0)
}
