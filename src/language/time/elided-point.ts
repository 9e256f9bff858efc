/** Points of a range that leave to the other side what both have in common: 4—5月, 2018—2020年, 3月1日至7日, 七、八月份. */

import type { CalendarPoint } from './calendar.ts'
import { CONNECTOR, mayJoinAt } from './connector.ts'
import { scanRightFigures } from './figure-date.ts'
import { CN_MONTH, scanDay } from './month.ts'
import { scanMonthPart } from './month-part.ts'
import { figure, pointIn, redactedYear, type ScannedPoint, unknown } from './scanned-point.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

const LEFT_MONTH = new Sticky(
  `${figureDigits}元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|${CN_MONTH})${CONNECTOR}(?=(?:\\d{1,2}|${CN_MONTH}) ?月)`, 'y'),
  signs.month | signs.dash,
)
const LEFT_YEAR = new Sticky(
  ['19', '20', '21'],
  new RegExp(`((?:19|20|21)\\d\\d|20xx?|20-)(${CONNECTOR})(?=(?:(?:19|20|21)\\d\\d|20xx?|20-) ?年)`, 'y'),
  signs.year | signs.dash,
)
/** 七、八月份: two months that follow each other. */
const TWO_MONTHS = new Sticky(
  `${figureDigits}元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|${CN_MONTH})、(?=(\\d{1,2}|${CN_MONTH}) ?月)`, 'y'),
  signs.month,
)

/** The 12 of （2026.11—12）: a later month with nothing behind it. */
const RIGHT_MONTH = new Sticky(figureDigits, /(\d{1,2})(?=[）)\]】]|$)/y, signs.figure)

/** What may stand right of a connector when its left side has said the rest: 7日, 中旬, the 3.10 of 2026.3.1—3.10. */
export function scanRightElided(words: TimeText, at: number, left: CalendarPoint): ScannedPoint | undefined {
  if (left.precision === 'month' && typeof left.month === 'number') {
    const found = RIGHT_MONTH.at(words, at)
    const month = Number(found?.[1])
    if (!found || month <= left.month || month > 12) return undefined
    return { point: { ...pointIn(left, 'month'), month }, end: at + found[0].length }
  }
  const day = left.day === undefined ? undefined : (scanDay(words, at, left) ?? scanRightFigures(words, at))
  if (day) return day
  return left.precision === 'part' ? scanMonthPart(words, at, pointIn(left, 'day')) : undefined
}

/** A left side whose unit stands only on the right: the 4 of 4—5月份, the 2018 of 2018—2020年. `end` is behind the connector. */
export function scanLeftElided(words: TimeText, at: number, year?: CalendarPoint): ScannedPoint | undefined {
  const { text } = words
  const month = mayJoinAt(text, at + 1) || mayJoinAt(text, at + 2) ? LEFT_MONTH.at(words, at) : twoMonths(words, at)
  if (month) {
    const point = pointIn(year ?? unknown, 'month')
    point.month = figure(month[1] as string)
    return { point, end: at + month[0].length }
  }
  const found = !year && (mayJoinAt(text, at + 3) || mayJoinAt(text, at + 4)) ? LEFT_YEAR.at(words, at) : null
  if (!found) return undefined
  return { point: { year: redactedYear(found[1] as string), precision: 'year' }, end: at + found[0].length }
}

function twoMonths(words: TimeText, at: number): RegExpExecArray | null {
  const found = words.text[at + 1] === '、' || words.text[at + 2] === '、' ? TWO_MONTHS.at(words, at) : null
  return found && Number(figure(found[2] as string)) === Number(figure(found[1] as string)) + 1 ? found : null
}

/** All that such a left side can begin with, but for what a month begins with too. */
export const elidedStarts: readonly Sticky[] = [LEFT_MONTH, LEFT_YEAR]
