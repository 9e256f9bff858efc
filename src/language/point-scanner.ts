/**
 * Reads one calendar point at a place in folded text (see `foldTimes`): 2020年3月1日, 20xx年4月中下旬, 三季度末, 年底,
 * 2020-03-01, 7.10日. Every expression is sticky and bounded, so trying one costs the same wherever it is tried.
 */

import type { CalendarPoint } from './calendar.ts'
import { parseNumeral } from './numerals.ts'
import { figureDigits, Sticky } from './sticky.ts'

export interface ScannedPoint {
  point: CalendarPoint
  end: number
  /** Written in figures with points or strokes only, which also versions and decimals are. */
  numeric?: boolean
}

const FOLDS: Record<string, string> = {
  '—': '-',
  '–': '-',
  '－': '-',
  '―': '-',
  '─': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '×': 'x',
  X: 'x',
  Ｘ: 'x',
  ｘ: 'x',
  '*': 'x',
  '＊': 'x',
  _: 'x',
  '＿': 'x',
  '○': '〇',
  '◯': '〇',
  零: '〇',
  壹: '一',
  '（': '(',
  '）': ')',
  '：': ':',
  '，': ',',
  '；': ';',
  '．': '.',
  '／': '/',
  '　': ' ',
  ' ': ' ',
}

/** Each character to the one that stands for its class; the length stays, so offsets stay. */
export function foldTimes(text: string): string {
  return text.replace(
    /[０-９—–－―─−‐‑～〜∼×XＸｘ*＊_＿○◯零壹（）：，；．／　\u00a0]/g,
    (c) => FOLDS[c] ?? (c >= '０' && c <= '９' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : ' '),
  )
}

export const CONNECTOR = '(?: ?(?:-{1,6}|~{1,2}|至|到) ?)'
const CN_MONTH = '十[一二]?|[一二三四五六七八九元]'
const CN_DAY = '[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]'

const YEAR = new Sticky(
  '12x一二',
  /(?:((?:19|20|21)\d\d)|(20\dx|20[x-]{1,2}|2x{3})|(x{2,4})|([一二][〇一二三四五六七八九]{3})) ?年(?!来|级)/y,
)
const SHORT_YEAR = new Sticky(figureDigits, /(\d\d) ?年(?= ?\d{1,2} ?月)/y)
const RELATIVE_YEAR = new Sticky('今本当明去次翌同', /(今年|本年度?|当年|明年|去年|次年|翌年|同年)/y)
const SHIFTS: Record<string, number> = { 明年: 1, 次年: 1, 翌年: 1, 去年: -1 }
const MONTH = new Sticky(
  `${figureDigits}x元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_MONTH}) ?月(?!龄|饼|租)份?`, 'y'),
)
const DAY = new Sticky(
  `${figureDigits}x廿一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|x{1,2}|${CN_DAY}) ?[日号](?!常|趋|均|内|益|[${'一二三四五六七八九十'}]次)`, 'y'),
)
const BARE_DAY = new Sticky(figureDigits, new RegExp(`(\\d{1,2})(?=(?:之|以)?前|${CONNECTOR}\\d{1,2} ?[日号])`, 'y'))
const MONTH_DOT_DAY = new Sticky(figureDigits, /(\d{1,2})\.(\d{1,2}) ?[日号]/y)
const FULL_FIGURES = new Sticky('12', /((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d.个家项名%])[日号]?/y)
const YEAR_MONTH_FIGURES = new Sticky(
  '12',
  /((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])(?![\d./%亿万元个家项名年日号]|-\d)月?份?/y,
)
const LOOSE_MONTH_DAY = new Sticky(figureDigits, /(\d{1,2})[./](\d{1,2})(?![\d./%亿万元个家项名])/y)
// 初, 中, 底, 末 and 内 also begin other words: 初中, 中国, 底线, 末端, 内容
const EDGE_WORD =
  '初(?![步级中心始一二三期])|底(?![线部色层座气稿数册])|末(?![端梢位])|中(?=$|[,。;、)至到~ -]|(?:以|之)?前)|内(?![容部外蒙涵设])'
const PART = new Sticky('上中下初底末内', new RegExp(`上旬|中下旬|上中旬|中旬|下旬|${EDGE_WORD}`, 'y'))
const YEAR_PART = new Sticky('年上下前', new RegExp(`年(?:${EDGE_WORD})|上半年|下半年|前三季度`, 'y'))
const AFTER_YEAR = new Sticky('初底末中内上下前', new RegExp(`${EDGE_WORD}|上半年|下半年|前三季度`, 'y'))
const QUARTER = new Sticky('第1234一二三四', /第?([1-4一二三四])(?:至|到|-|~)?第?([1-4一二三四])? ?季度([初末底])?/y)
const THIS_MONTH = new Sticky('本当月', /(?:本月|当月|月(?=[底末]))(上旬|中旬|下旬|底|末|初)?/y)

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

const match = (pattern: Sticky, text: string, at: number): RegExpExecArray | null => pattern.at(text, at)

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

/** The point that begins at `at`; `loose` also takes bare figures such as 6.30, as a column of dates has them. */
export function scanPoint(text: string, at: number, loose = false): ScannedPoint | undefined {
  return scanFigures(text, at, loose) ?? scanYear(text, at) ?? scanInYear(text, at, {})
}

function scanFigures(text: string, at: number, loose: boolean): ScannedPoint | undefined {
  let found = match(FULL_FIGURES, text, at)
  if (found) {
    const point: CalendarPoint = {
      year: found[1] as string,
      month: Number(found[3]),
      day: Number(found[4]),
      precision: 'day',
    }
    return { point, end: at + found[0].length, numeric: true }
  }
  found = match(YEAR_MONTH_FIGURES, text, at)
  if (found) {
    const point: CalendarPoint = { year: found[1] as string, month: Number(found[2]), precision: 'month' }
    const end = at + found[0].length
    return found[0].includes('月') ? monthEnd(text, end, point) : { point, end, numeric: true }
  }
  found = match(MONTH_DOT_DAY, text, at) ?? (loose ? match(LOOSE_MONTH_DAY, text, at) : null)
  if (!found) return undefined
  return { point: { month: Number(found[1]), day: Number(found[2]), precision: 'day' }, end: at + found[0].length }
}

function scanYear(text: string, at: number): ScannedPoint | undefined {
  const relative = match(RELATIVE_YEAR, text, at)
  const short = relative ? null : match(SHORT_YEAR, text, at)
  const found = relative ?? short ?? match(YEAR, text, at)
  if (!found) return undefined
  const point: CalendarPoint = { precision: 'year' }
  if (relative) point.yearShift = SHIFTS[found[0]] ?? 0
  else point.year = short ? `20${found[1]}` : yearOf(found)
  let end = at + found[0].length
  if (text[end] === ' ') end++
  // 今年年底: the word that follows names its own 年
  const inner =
    scanInYear(text, end, point) ??
    (relative && text[end] === '年' ? undefined : yearPart(text, end, point, AFTER_YEAR))
  if (inner) return inner
  return { point, end: at + found[0].length }
}

function scanInYear(
  text: string,
  at: number,
  year: Pick<CalendarPoint, 'year' | 'yearShift'>,
): ScannedPoint | undefined {
  const base = pick(year)
  const dotted = 'year' in base ? match(MONTH_DOT_DAY, text, at) : null
  if (dotted)
    return {
      point: { ...base, month: Number(dotted[1]), day: Number(dotted[2]), precision: 'day' },
      end: at + dotted[0].length,
    }
  const month = match(MONTH, text, at)
  if (month)
    return monthEnd(text, at + month[0].length, { ...base, month: figure(month[1] as string), precision: 'month' })
  const quarter = match(QUARTER, text, at)
  if (quarter) return quarterEnd(quarter, at, base)
  return yearPart(text, at, base, YEAR_PART)
}

function pick(year: Pick<CalendarPoint, 'year' | 'yearShift'>): Pick<CalendarPoint, 'year' | 'yearShift'> {
  return {
    ...(year.year === undefined ? {} : { year: year.year }),
    ...(year.yearShift === undefined ? {} : { yearShift: year.yearShift }),
  }
}

/** What may follow a month: a day, a part of it. */
function monthEnd(text: string, at: number, point: CalendarPoint): ScannedPoint {
  const from = text[at] === ' ' ? at + 1 : at
  const day = match(DAY, text, from) ?? match(BARE_DAY, text, from)
  if (day) return { point: { ...point, day: figure(day[1] as string), precision: 'day' }, end: from + day[0].length }
  return withPart(text, at, point) ?? { point, end: at }
}

function withPart(text: string, at: number, point: CalendarPoint): ScannedPoint | undefined {
  const part = match(PART, text, at)
  if (!part) return undefined
  const [day, lastDay] = PARTS[part[0]] ?? []
  const end = at + part[0].length
  if (day === undefined || lastDay === undefined) return { point, end }
  return { point: { ...point, day, lastDay, precision: 'part' }, end }
}

function yearPart(
  text: string,
  at: number,
  base: Pick<CalendarPoint, 'year' | 'yearShift'>,
  pattern: Sticky,
): ScannedPoint | undefined {
  const found = match(pattern, text, at)
  if (!found) return undefined
  const end = at + found[0].length
  const word = found[0].replace(/^年/, '')
  const made = (rest: CalendarPoint): ScannedPoint => ({ point: { ...base, ...rest }, end })
  if (word === '底' || word === '末') return made({ month: 12, day: 'last', precision: 'part' })
  if (word === '初') return made({ month: 1, precision: 'month' })
  if (word === '中') return made({ month: 6, lastMonth: 7, precision: 'half' })
  if (word === '上半年') return made({ month: 1, lastMonth: 6, precision: 'half' })
  if (word === '下半年') return made({ month: 7, lastMonth: 12, precision: 'half' })
  if (word === '前三季度') return made({ month: 1, lastMonth: 9, precision: 'half' })
  return made({ month: 12, day: 'last', precision: 'year' })
}

function quarterEnd(found: RegExpExecArray, at: number, base: Pick<CalendarPoint, 'year' | 'yearShift'>): ScannedPoint {
  const first = figure(found[1] as string)
  const last = found[2] === undefined ? first : figure(found[2])
  const month = Number(first) * 3 - 2
  const lastMonth = Number(last) * 3
  const end = at + found[0].length
  if (found[3] === '初') return { point: { ...base, month, precision: 'month' }, end }
  if (found[3]) return { point: { ...base, month: lastMonth, day: 'last', precision: 'part' }, end }
  return { point: { ...base, month, lastMonth, precision: 'quarter' }, end }
}

/** What may stand right of a connector when its left side has said the rest: 7日, 中旬, 5月. */
export function scanElided(text: string, at: number, left: CalendarPoint): ScannedPoint | undefined {
  const base: CalendarPoint = {
    ...pick(left),
    precision: 'day',
    ...(left.month === undefined ? {} : { month: left.month }),
  }
  const day = left.day === undefined ? null : match(DAY, text, at)
  if (day) return { point: { ...base, day: figure(day[1] as string) }, end: at + day[0].length }
  if (left.precision === 'part') return withPart(text, at, base)
  return undefined
}

const LEFT_MONTH = new Sticky(
  `${figureDigits}元一二三四五六七八九十`,
  new RegExp(`(\\d{1,2}|${CN_MONTH})${CONNECTOR}(?=(?:\\d{1,2}|${CN_MONTH}) ?月)`, 'y'),
)
const LEFT_YEAR = new Sticky(
  '12',
  new RegExp(`((?:19|20|21)\\d\\d|20xx?|20-)(${CONNECTOR})(?=(?:(?:19|20|21)\\d\\d|20xx?|20-) ?年)`, 'y'),
)

/** A left side whose unit stands only on the right: the 4 of 4—5月份, the 2018 of 2018—2020年. `end` is behind the connector. */
export function scanLeftElided(text: string, at: number, year?: CalendarPoint): ScannedPoint | undefined {
  const month = match(LEFT_MONTH, text, at)
  if (month) {
    const point: CalendarPoint = { ...pick(year ?? {}), month: figure(month[1] as string), precision: 'month' }
    return { point, end: at + month[0].length }
  }
  const found = year ? null : match(LEFT_YEAR, text, at)
  if (!found) return undefined
  return {
    point: { year: (found[1] as string).replace(/[x-]/g, 'X').padEnd(4, 'X'), precision: 'year' },
    end: at + found[0].length,
  }
}

/** 本月底, 月底前: a part of a month that only the context names. */
export function scanThisMonth(text: string, at: number, month: number): ScannedPoint | undefined {
  const found = match(THIS_MONTH, text, at)
  if (!found) return undefined
  const part = found[1] ? PARTS[found[1]] : undefined
  const end = at + found[0].length
  if (!part) return { point: { month, precision: 'month' }, end }
  return { point: { month, day: part[0], lastDay: part[1], precision: 'part' }, end }
}
