/** Whoever may be given work where a text says no more than who: people by name or by what they are, and units. */

import { describesPeople } from './described-people.ts'
import { isPersonName } from './person.ts'
import { unitsIn } from './unit-phrase.ts'

/** No list of them is longer. */
const longest = 40

/** People and units that are all that a text names. */
export function workersIn(text: string): string[] | undefined {
  if (text.length > longest) return undefined
  const named = text.split(/[、，, \u3000]+/)
  // 总务处全体人员
  const unitOf = (one: string) =>
    one.includes('全体') ? one.replace(/(?<=.{2})全体[人成教]?[员师职工]{0,2}$/, '') : one
  return named.every((one) => isPersonName(one) || unitsIn(unitOf(one)) !== undefined || describesPeople(one))
    ? named
    : undefined
}
