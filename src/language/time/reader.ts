/**
 * Reads one expression of time at a place of a text and says what kind it is: a point or range of the calendar, a
 * deadline, an open range, what recurs, what counts from another event, what has no end.
 */

import { readCalendar, readListedDay } from './calendar-time.ts'
import { readFestival } from './festivals.ts'
import type { ReadTime } from './found-time.ts'
import { readFromEvent } from './from-event.ts'
import { readIndefinite } from './indefinite.ts'
import { calendar, festival, fromEvent, indefinite, openersAt, openersIn, recurring, relative } from './openers.ts'
import type { TimePassage } from './passage.ts'
import { readRecurrence } from './recurrence.ts'
import { readRelative } from './relative.ts'

/** The first time from a place on. */
export function nextTime(passage: TimePassage, from: number): ReadTime | undefined {
  const { text } = passage
  const listed = passage.day ? readListedDay(passage, from) : undefined
  if (listed) return keptIn(passage, listed)
  const possible = openersIn(passage.words)
  for (let at = from; at < text.length; at++) {
    const open = (openersAt[text.charCodeAt(at)] as number) & possible
    if (open === 0 || !canStart(text, at, passage.last)) continue
    const found = readAt(passage, at, open)
    if (!found) continue
    return keptIn(passage, found)
  }
  passage.day = undefined
  return undefined
}

/** Notes where a time ended, and whether on a day. */
function keptIn(passage: TimePassage, found: ReadTime): ReadTime {
  passage.last = found.end
  passage.day = found.precision === 'day' && (found.kind === 'point' || found.kind === 'range') ? found : undefined
  return found
}

/** The time that begins at `at`, of the kinds that `open` has bits for. */
function readAt(passage: TimePassage, at: number, open: number): ReadTime | undefined {
  return (
    ((open & fromEvent) === 0 ? undefined : readFromEvent(passage, at)) ??
    ((open & recurring) === 0 ? undefined : readRecurrence(passage, at)) ??
    ((open & festival) === 0 ? undefined : readFestival(passage, at)) ??
    ((open & relative) === 0 ? undefined : readRelative(passage, at)) ??
    ((open & calendar) === 0 ? undefined : readCalendar(passage, at)) ??
    ((open & indefinite) === 0 ? undefined : readIndefinite(passage, at))
  )
}

const numerals = new Set(codesOf('〇一二三四五六七八九十元'))
const numeralsBefore = new Set(codesOf('〇一二三四五六七八九十百千0123456789第'))
const [LETTER_X, POINT, PERCENT, HYPHEN] = codesOf('x.%-') as [number, number, number, number]

/** No figure begins inside another, no month inside a longer numeral; right behind the last time anything can. */
function canStart(text: string, at: number, last: number): boolean {
  if (at === 0 || at === last) return true
  const here = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  if (isFigure(here) || here === LETTER_X) {
    if (isWordCharacter(before) || before === POINT || before === PERCENT) return false
    return before !== HYPHEN || !isWordCharacter(text.charCodeAt(at - 2))
  }
  return !numerals.has(here) || !numeralsBefore.has(before)
}

function isFigure(code: number): boolean {
  return code >= 48 && code < 58
}

function isWordCharacter(code: number): boolean {
  return isFigure(code) || (code >= 65 && code < 91) || (code >= 97 && code < 123)
}

function codesOf(characters: string): number[] {
  return Array.from(characters, (one) => one.charCodeAt(0))
}
