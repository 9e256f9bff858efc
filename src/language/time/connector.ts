/** What joins two points to a range: 3月1日至5日, 2018—2020年. */

import { Sticky } from './sticky.ts'
import { signs } from './text.ts'

/** It, as part of a pattern. */
export const CONNECTOR = '(?: ?(?:-{1,6}|~{1,2}|至|到) ?)'

const first = ' -~至到'

export const joined = new Sticky(first, new RegExp(CONNECTOR, 'y'), signs.dash)

/** Whether it can begin at a place. */
export function mayJoinAt(text: string, at: number): boolean {
  return first.includes(text[at] ?? '?')
}
