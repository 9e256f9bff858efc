/**
 * The time of day behind a day: 3月1日（星期日）上午9:00—11:00. It belongs to the wording and not to the meaning. Its parts
 * are read one after the other: each can be left out, and one pattern of them all would be long to compile.
 */

import { figureDigits, Sticky } from './sticky.ts'
import type { TimeText } from './text.ts'

const hour = '\\d{1,2}(?:[:：]\\d{2}|[点时](?:\\d{1,2}分|半)?)'

const WEEKDAY = new Sticky(' (（星周', / ?[(（]? ?(?:星期|周)[一二三四五六日天][)）]?/y)
const HOUR = new Sticky(
  `${figureDigits} 上下中晚凌早`,
  new RegExp(` ?(?:上午|下午|中午|晚上|凌晨|早上|晚|早)? ?${hour}`, 'y'),
)
const LAST_HOUR = new Sticky(' -~至到', new RegExp(` ?(?:-+|~|至|到) ?(?:上午|下午|晚上|晚)? ?${hour}`, 'y'))
const HALF_DAY = new Sticky(' 上下晚', / ?(?:上午|下午|晚上)/y)
/** 5月2日放学前, 5月8日第三节课前: an hour that a house goes by, and that something is to be done before. */
const HOUSE_HOUR = new Sticky(
  '放下上第晚早午',
  /(?:放学|下班|上班|上课|下课|[早晚]自习|午休|第[一二三四五六七八\d]节课?)(?=之?前)/y,
)

/** Where the time of day ends that may stand at `at`. */
export function clockEnd(words: TimeText, at: number): number {
  const start = behind(WEEKDAY, words, at)
  const end = behind(HOUR, words, start)
  if (end > start) return behind(LAST_HOUR, words, end)
  return start > at ? start : behind(HALF_DAY, words, at)
}

/** Where the hour ends that may stand at `at`, before which something is to be done. */
export function houseHourEnd(words: TimeText, at: number): number {
  return behind(HOUSE_HOUR, words, at)
}

/** Where ends what may stand at `at`. */
function behind(part: Sticky, words: TimeText, at: number): number {
  return at + (part.at(words, at)?.[0].length ?? 0)
}
