/**
 * What a time can begin with, as bits: which readings are worth trying at a character, and which of them in a text at all.
 * It is asked at every character of a plan, so it is one look into a table.
 */

import { festivals } from '../../lexicon/festivals.ts'
import { festivalAt } from './festivals.ts'
import { FROM_EVENT } from './from-event.ts'
import { INDEFINITE } from './indefinite.ts'
import { pointStarts } from './point.ts'
import { recurrenceStarts } from './recurrence.ts'
import { relativeStarts } from './relative.ts'
import { figureDigits, firstOf, type Sticky } from './sticky.ts'
import type { TimeText } from './text.ts'

/** The characters that times are looked for at. */
const STARTS = new Set(
  `${figureDigits}〇一二三四五六七八九十元x年上下前今本当明去次翌同第每按逐长常全持立即适时另待自从发印春两双清劳端国中重汛暑寒学期开放月会${firstOf(Object.keys(festivals))}`,
)

/** All that a time can begin with, a bit for each; in groups as they are tried, one after the other. */
const openers: readonly Sticky[] = [
  FROM_EVENT,
  ...recurrenceStarts,
  festivalAt,
  ...relativeStarts,
  ...pointStarts,
  INDEFINITE,
]
const bitsOf = (group: readonly Sticky[]) => group.reduce((bits, one) => bits | (1 << openers.indexOf(one)), 0)

/** The bits of the groups. */
export const fromEvent = bitsOf([FROM_EVENT])
export const recurring = bitsOf(recurrenceStarts)
export const festival = bitsOf([festivalAt])
export const relative = bitsOf(relativeStarts)
export const calendar = bitsOf(pointStarts)
export const indefinite = bitsOf([INDEFINITE])

/** Which of them can begin with a character, by its code. */
export const openersAt = new Uint32Array(0x10000)
for (const [index, opener] of openers.entries())
  for (const code of opener.starts)
    if (STARTS.has(String.fromCharCode(code))) openersAt[code] = (openersAt[code] as number) | (1 << index)

/** Which of them a text of these signs can have; few kinds of texts there are, so each is told once. */
const openersBySigns = new Map<number, number>()

/** Which of them a text can have. */
export function openersIn({ signs }: TimeText): number {
  const known = openersBySigns.get(signs)
  if (known !== undefined) return known
  let possible = 0
  for (let index = 0; index < openers.length; index++) if (openers[index]?.isIn(signs)) possible |= 1 << index
  openersBySigns.set(signs, possible)
  return possible
}
