/**
 * Reads one calendar point at a place of a text: 2020年3月1日, 20xx年4月中下旬, 三季度末, 年底,
 * 2020-03-01, 7.10日. Every expression is sticky and bounded, so trying one costs the same wherever it is tried.
 */

import type { CalendarPoint } from './calendar.ts'
import { parseNumeral } from './numerals.ts'
import { figureDigits, Sticky } from './sticky.ts'
import { signs, type TimeText } from './time-text.ts'

export interface ScannedPoint {
  point: CalendarPoint
  end: number
  /** Written in figures with points or strokes only, which also versions and decimals are. */
  numeric?: boolean
}

export const CONNECTOR = '(?: ?(?:-{1,6}|~{1,2}|至|到) ?)'
const CN_MONTH = '十[一二]?|[一二三四五六七八九元]'
const CN_DAY = '[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]'

const YEAR = new Sticky(
  '12x一二',
  /(?:((?:19|20|21)\d\d)|(20\dx|20[x-]{1,2}|2x{3})|(x{2,4})|([一二][〇一二三四五六七八九]{3})) ?年(?!来|级)/y,
  signs.year,
)
const SHORT_YEAR = new Sticky(figureDigits, /(\d\d) ?年(?= ?\d{1,2} ?月)/y, signs.year | signs.month)
const RELATIVE_YEAR = new Sticky(
  ['今年', '本年', '当年', '明年', '去年', '次年', '翌年', '同年'],
  /(今年|本年度?|当年|明年|去年|次年|翌年|同年)/y,
  signs.year,
)
const SHIFTS: Record<string, number> = { 明年: 1, 次年: 1, 翌年: 1, 去年: -1 }
const MONTH = new Sticky(
  `${figureDigits}x元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_MONTH}) ?月(?!龄|饼|租)份?`, 'y'),
  signs.month,
)
const DAY = new Sticky(
  `${figureDigits}x廿一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_DAY}) ?[日号](?!常|趋|均|内|益|[${'一二三四五六七八九十'}]次)`, 'y'),
  signs.day,
)
const BARE_DAY = new Sticky(figureDigits, new RegExp(`(\\d{1,2})(?=(?:之|以)?前|${CONNECTOR}\\d{1,2} ?[日号])`, 'y'))
const MONTH_DOT_DAY = new Sticky(figureDigits, /(\d{1,2})\.(\d{1,2}) ?[日号]/y, signs.point | signs.day)
const FULL_FIGURES = new Sticky(
  ['19', '20'],
  /((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d.个家项名%])[日号]?/y,
  signs.stroke,
)
const YEAR_MONTH_FIGURES = new Sticky(
  ['19', '20'],
  /((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])(?![\d./%亿万元个家项名年日号]|-\d)月?份?/y,
  signs.stroke,
)
const LOOSE_MONTH_DAY = new Sticky(figureDigits, /(\d{1,2})[./](\d{1,2})(?![\d./%亿万元个家项名])/y, signs.stroke)
// 初, 中, 底, 末 and 内 also begin other words: 初中, 中国, 底线, 末端, 内容
const EDGE_WORD =
  '初(?![步级中心始一二三四五六七八九十期])|底(?![线部色层座气稿数册])|末(?![端梢位])|中(?=$|[,，。;；、)）至到~ -]|(?:以|之)?前)|内(?![容部外蒙涵设])'
const PART = new Sticky('上中下初底末内', new RegExp(`上旬|中下旬|上中旬|中旬|下旬|${EDGE_WORD}`, 'y'))
const YEAR_PART = new Sticky(
  ['年初', '年底', '年末', '年中', '年内', '上半', '下半', '前三'],
  new RegExp(`年(?:${EDGE_WORD})|上半年|下半年|前三季度`, 'y'),
)
const AFTER_YEAR = new Sticky('初底末中内上下前', new RegExp(`${EDGE_WORD}|上半年|下半年|前三季度`, 'y'))
const QUARTER = new Sticky(
  '第1234一二三四',
  /第?([1-4一二三四])(?:至|到|-|~)?第?([1-4一二三四])? ?季度([初末底])?/y,
  signs.quarter,
)
const THIS_MONTH = new Sticky(['本月', '当月', '月底', '月末'], /(?:本月|当月|月(?=[底末]))(上旬|中旬|下旬|底|末|初)?/y)

const PARTS: Record<string, readonly [number | 'last', number | 'last']> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 'last'],
  中下旬: [11, 'last'],
  上中旬: [1, 20],
  初: [1, 10],
  中: [11, 20],
  底: ['last', 'last'],
  末: ['last', 'last'],
}

function figure(text: string): number | 'XX' {
  if (text.startsWith('x')) return 'XX'
  return text === '元' ? 1 : (parseNumeral(text) ?? 'XX')
}

function yearOf(found: RegExpExecArray): string {
  if (found[1]) return found[1]
  if (found[2]) return found[2].replace(/[x-]/g, 'X').padEnd(4, 'X')
  if (found[4]) return String(parseNumeral(found[4])).padStart(4, '0')
  return 'XXXX'
}

/** What is known of a point before it is read: its year, and a month that stands left of it. */
type Known = Pick<CalendarPoint, 'year' | 'yearShift' | 'month'>

/** A point in a year that is known; what is not known of it is no field of its own. */
function pointIn(known: Known, precision: CalendarPoint['precision']): CalendarPoint {
  const point: CalendarPoint = { precision }
  if (known.year !== undefined) point.year = known.year
  if (known.yearShift !== undefined) point.yearShift = known.yearShift
  if (known.month !== undefined) point.month = known.month
  return point
}

const unknown: Known = {}

/** The point that begins at `at`; `loose` also takes bare figures such as 6.30, as a column of dates has them. */
export function scanPoint(words: TimeText, at: number, loose = false): ScannedPoint | undefined {
  return scanFigures(words, at, loose) ?? scanYear(words, at) ?? scanInYear(words, at, unknown)
}

function scanFigures(words: TimeText, at: number, loose: boolean): ScannedPoint | undefined {
  // behind the four figures of a year
  const stroke = words.text[at + 4]
  const inYear = stroke === '.' || stroke === '/' || stroke === '-' ? scanFiguresInYear(words, at) : undefined
  if (inYear) return inYear
  const found = MONTH_DOT_DAY.at(words, at) ?? (loose ? LOOSE_MONTH_DAY.at(words, at) : null)
  return found ? { point: dayOf(found, unknown), end: at + found[0].length } : undefined
}

function scanFiguresInYear(words: TimeText, at: number): ScannedPoint | undefined {
  const full = FULL_FIGURES.at(words, at)
  if (full) {
    const point: CalendarPoint = {
      year: full[1] as string,
      month: Number(full[3]),
      day: Number(full[4]),
      precision: 'day',
    }
    return { point, end: at + full[0].length, numeric: true }
  }
  const found = YEAR_MONTH_FIGURES.at(words, at)
  if (!found) return undefined
  const point: CalendarPoint = { year: found[1] as string, month: Number(found[2]), precision: 'month' }
  const end = at + found[0].length
  return found[0].includes('月') ? monthEnd(words, end, point) : { point, end, numeric: true }
}

/** 3.15 */
function dayOf(found: RegExpExecArray, year: Known): CalendarPoint {
  const point = pointIn(year, 'day')
  point.month = Number(found[1])
  point.day = Number(found[2])
  return point
}

function scanYear(words: TimeText, at: number): ScannedPoint | undefined {
  const relative = RELATIVE_YEAR.at(words, at)
  const full = relative ?? YEAR.at(words, at)
  const short = full ? null : SHORT_YEAR.at(words, at)
  const found = full ?? short
  if (!found) return undefined
  const point: CalendarPoint = { precision: 'year' }
  if (relative) point.yearShift = SHIFTS[found[0]] ?? 0
  else point.year = short ? `20${found[1]}` : yearOf(found)
  let end = at + found[0].length
  if (words.text[end] === ' ') end++
  // 今年年底: the word that follows names its own 年
  const inner =
    scanInYear(words, end, point) ??
    (relative && words.text[end] === '年' ? undefined : yearPart(words, end, point, AFTER_YEAR))
  if (inner) return inner
  return { point, end: at + found[0].length }
}

function scanInYear(words: TimeText, at: number, year: Known): ScannedPoint | undefined {
  const dotted = year.year === undefined ? null : MONTH_DOT_DAY.at(words, at)
  if (dotted) return { point: dayOf(dotted, year), end: at + dotted[0].length }
  const month = MONTH.at(words, at)
  if (month) {
    const point = pointIn(year, 'month')
    point.month = figure(month[1] as string)
    return monthEnd(words, at + month[0].length, point)
  }
  const quarter = QUARTER.at(words, at)
  if (quarter) return quarterEnd(quarter, at, year)
  return yearPart(words, at, year, YEAR_PART)
}

/** What may follow a month: a day, a part of it. */
function monthEnd(words: TimeText, at: number, month: CalendarPoint): ScannedPoint {
  const from = words.text[at] === ' ' ? at + 1 : at
  const day = DAY.at(words, from) ?? BARE_DAY.at(words, from)
  if (!day) return withPart(words, at, month) ?? { point: month, end: at }
  const point = pointIn(month, 'day')
  point.day = figure(day[1] as string)
  return { point, end: from + day[0].length }
}

function withPart(words: TimeText, at: number, known: CalendarPoint): ScannedPoint | undefined {
  const part = PART.at(words, at)
  if (!part) return undefined
  const [day, lastDay] = PARTS[part[0]] ?? []
  const end = at + part[0].length
  if (day === undefined || lastDay === undefined) return { point: known, end }
  const point = pointIn(known, 'part')
  point.day = day
  point.lastDay = lastDay
  return { point, end }
}

/** The parts of a year by the word, without the 年 before it; 年内 is the whole of it. */
const YEAR_PARTS: Record<string, Omit<CalendarPoint, 'year' | 'yearShift'>> = {
  底: { month: 12, day: 'last', precision: 'part' },
  末: { month: 12, day: 'last', precision: 'part' },
  初: { month: 1, precision: 'month' },
  中: { month: 6, lastMonth: 7, precision: 'half' },
  上半年: { month: 1, lastMonth: 6, precision: 'half' },
  下半年: { month: 7, lastMonth: 12, precision: 'half' },
  前三季度: { month: 1, lastMonth: 9, precision: 'half' },
  内: { month: 12, day: 'last', precision: 'year' },
}

function yearPart(words: TimeText, at: number, year: Known, pattern: Sticky): ScannedPoint | undefined {
  const found = pattern.at(words, at)
  if (!found) return undefined
  const word = found[0].startsWith('年') ? found[0].slice(1) : found[0]
  const { month, lastMonth, day, precision } = YEAR_PARTS[word] as CalendarPoint
  const point = pointIn(year, precision)
  if (month !== undefined) point.month = month
  if (lastMonth !== undefined) point.lastMonth = lastMonth
  if (day !== undefined) point.day = day
  return { point, end: at + found[0].length }
}

function quarterEnd(found: RegExpExecArray, at: number, year: Known): ScannedPoint {
  const first = figure(found[1] as string)
  const last = found[2] === undefined ? first : figure(found[2])
  const month = Number(first) * 3 - 2
  const lastMonth = Number(last) * 3
  const end = at + found[0].length
  const part = found[3]
  const point = pointIn(year, part === undefined ? 'quarter' : part === '初' ? 'month' : 'part')
  point.month = part === undefined || part === '初' ? month : lastMonth
  if (part === undefined) point.lastMonth = lastMonth
  else if (part !== '初') point.day = 'last'
  return { point, end }
}

/** What may stand right of a connector when its left side has said the rest: 7日, 中旬, 5月. */
export function scanElided(words: TimeText, at: number, left: CalendarPoint): ScannedPoint | undefined {
  const day = left.day === undefined ? null : DAY.at(words, at)
  if (day) {
    const point = pointIn(left, 'day')
    point.day = figure(day[1] as string)
    return { point, end: at + day[0].length }
  }
  return left.precision === 'part' ? withPart(words, at, pointIn(left, 'day')) : undefined
}

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

/** Whether a connector can begin at a place. */
function joinsAt({ text }: TimeText, at: number): boolean {
  return ' -~至到'.includes(text[at] ?? '?')
}

function twoMonths(words: TimeText, at: number): RegExpExecArray | null {
  const found = words.text[at + 1] === '、' || words.text[at + 2] === '、' ? TWO_MONTHS.at(words, at) : null
  return found && Number(figure(found[2] as string)) === Number(figure(found[1] as string)) + 1 ? found : null
}

/** A left side whose unit stands only on the right: the 4 of 4—5月份, the 2018 of 2018—2020年. `end` is behind the connector. */
export function scanLeftElided(words: TimeText, at: number, year?: CalendarPoint): ScannedPoint | undefined {
  const month = joinsAt(words, at + 1) || joinsAt(words, at + 2) ? LEFT_MONTH.at(words, at) : twoMonths(words, at)
  if (month) {
    const point = pointIn(year ?? unknown, 'month')
    point.month = figure(month[1] as string)
    return { point, end: at + month[0].length }
  }
  const found = !year && (joinsAt(words, at + 3) || joinsAt(words, at + 4)) ? LEFT_YEAR.at(words, at) : null
  if (!found) return undefined
  return {
    point: { year: (found[1] as string).replace(/[x-]/g, 'X').padEnd(4, 'X'), precision: 'year' },
    end: at + found[0].length,
  }
}

/** 本月底, 月底前: a part of a month that only the context names. */
export function scanThisMonth(words: TimeText, at: number, month: number): ScannedPoint | undefined {
  const found = THIS_MONTH.at(words, at)
  if (!found) return undefined
  const part = found[1] ? PARTS[found[1]] : undefined
  const end = at + found[0].length
  if (!part) return { point: { month, precision: 'month' }, end }
  return { point: { month, day: part[0], lastDay: part[1], precision: 'part' }, end }
}

/** All that a point can begin with. */
export const pointStarts: readonly Sticky[] = [
  FULL_FIGURES,
  YEAR_MONTH_FIGURES,
  MONTH_DOT_DAY,
  LOOSE_MONTH_DAY,
  RELATIVE_YEAR,
  SHORT_YEAR,
  YEAR,
  MONTH,
  QUARTER,
  YEAR_PART,
  THIS_MONTH,
  LEFT_MONTH,
  LEFT_YEAR,
]
