/** Whoever may be given work where a text says no more than who: people by name or by what they are, and units. */

import { withoutClosing } from './closing-marks.ts'
import { describesPeople } from './described-people.ts'
import { remarkBehind } from './list-remarks.ts'
import { isPersonName } from './person.ts'
import { endsAsUnit } from './unit-list.ts'
import { unitsIn } from './unit-phrase.ts'

/** No list of them is longer. */
const longest = 40

/** People and units that are all that a text names. */
export function workersIn(text: string): string[] | undefined {
  if (text.length > longest) return undefined
  // 纪检部、: a list that breaks off
  const named = withoutClosing(text, '、')
    .split(/[、，, \u3000]+/)
    .map(withoutRemark)
  // 总务处全体人员
  const unitOf = (one: string) =>
    one.includes('全体') ? one.replace(/(?<=.{2})全体[人成教]?[员师职工]{0,2}$/, '') : one
  return named.every(
    (one) => isPersonName(one) || unitsIn(unitOf(one)) !== undefined || isPersonOf(one) || describesPeople(one),
  )
    ? named
    : undefined
}

/** 付远（兼介绍评委）: what a bracket says of somebody is no part of his name. */
function withoutRemark(one: string): string {
  const name = remarkBehind.replace(one, '')
  return isPersonName(name) ? name : one
}

/** 办公室乔宁: somebody behind the unit that he is of. */
function isPersonOf(words: string): boolean {
  return [3, 2].some((of) => isPersonName(words.slice(-of)) && endsAsUnit(words.slice(0, -of)))
}
