/** Times that begin with the plan itself: 即日起至6月底, 自发布之日起. Their start has no day, so they are open there. */

import { edges } from './calendar.ts'
import { joined } from './connector.ts'
import { behindStop } from './edge-words.ts'
import { until } from './edtf.ts'
import { type ReadTime, timeOf } from './found-time.ts'
import type { TimePassage } from './passage.ts'
import { Sticky } from './sticky.ts'
import { signs } from './text.ts'

export const FROM_EVENT = new Sticky(
  '即自从本发印公下施实',
  /即日(?=[—\-－–~～至到])|(?:即日|(?:自|从)?(?:本[\u4e00-\u9fff]{1,4})?(?:发布|印发|公布|下发|施行|实施|发文)之日)起/y,
  signs.since,
)

/** The time that begins at `at` with such an event. */
export function readFromEvent(passage: TimePassage, at: number): ReadTime | undefined {
  const { words } = passage
  const found = FROM_EVENT.at(words, at)
  if (!found) return undefined
  const end = at + found[0].length
  const join = joined.at(words, end)
  const right = join && passage.pointAt(end + join[0].length)
  if (!right) return { start: at, end, kind: 'open' }
  const { year, inferred } = passage.year.of(right.point, at)
  const { to } = edges(right.point, year)
  return timeOf(at, behindStop(words.text, right.end), 'range', until(to), [right.point], inferred)
}
