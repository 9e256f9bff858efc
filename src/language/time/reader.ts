/**
 * Reads one expression of time at a place of a text and says what kind it is: a point or range of the calendar, a
 * deadline, an open range, what recurs, what counts from another event, what has no end.
 */

import { festivals } from '../../lexicon/festivals.ts'
import { INDEFINITE_WORDS, NAMED_TIMES } from '../../lexicon/time-words.ts'
import {
  type CalendarPoint,
  dayBefore,
  edges,
  isPossible,
  lastDayOf,
  type Precision,
  shiftYear,
  UNKNOWN_YEAR,
} from './calendar.ts'
import { joined as JOINED } from './connector.ts'
import { scanLeftElided, scanRightElided } from './elided-point.ts'
import { festivalAt, scanFestival } from './festivals.ts'
import { scanThisMonth } from './month-part.ts'
import { pointStarts, scanPoint } from './point.ts'
import { recurrenceStarts, scanRecurrence } from './recurrence.ts'
import type { ScannedPoint } from './scanned-point.ts'
import { figureDigits, firstOf, Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

export interface TimeContext {
  /** The year that a month or a day without one belongs to; as text where it is partly unknown (`20XX`). */
  year?: number | string
  month?: number
}

export type TimeKind = 'point' | 'range' | 'deadline' | 'open' | 'recurring' | 'relative' | 'indefinite'

export interface FoundTime {
  start: number
  end: number
  text: string
  kind: TimeKind
  edtf?: string
  rrule?: string
  precision?: Precision
  /** The year comes from the context, not from the wording. */
  inferredYear?: boolean
  /** No such day: 9月31日. */
  impossible?: boolean
  /** Inside 《…》: part of a title. */
  quoted?: boolean
  /** Rather describes a noun (2019年度工作总结) than says when. */
  weak?: boolean
}

const BEFORE = new Sticky(
  '以之前',
  /(?:以|之)?前(?![往景沿期后来台面述身瞻辈几三]|提(?![交出供报请升前醒])|列(?![出入])|进(?![行入场驻一]))/y,
)
const AFTER = new Sticky('以之后', /(?:以|之)?后(?![勤续台备期])/y)
const SINCE = new Sticky('以至', /(?:以来|至今)/y)
const FROM_ON = new Sticky('开起', /(?:开始|起)(?![草来到步点诉用立]|算)/y)
const UNTIL = ['截止到', '截止至', '截至', '截止', '到', '至']
/** What 到 and 至 behind it make a verb of. */
const HALF_VERBS = '达得提遇受感看等直做想说来去回送'

/** The word right before a point that makes it the last: 截至, 到. */
function untilBefore(text: string, at: number): string {
  const last = text[at - 1]
  if (last !== '到' && last !== '至' && last !== '止') return ''
  if (last !== '止' && HALF_VERBS.includes(text[at - 2] ?? ' ')) return ''
  return UNTIL.find((word) => text.endsWith(word, at)) ?? ''
}
const OPEN_END = new Sticky(' -', / ?-{1,6} ?(?=$|[)）\]】,，。;；\n])/y)
const CLOCK = new Sticky(
  `${figureDigits} (（星周上下中晚凌早`,
  /(?: ?[(（]? ?(?:星期|周)[一二三四五六日天][)）]?)?(?: ?(?:上午|下午|中午|晚上|凌晨|早上|晚|早)? ?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|半)?)(?: ?(?:-+|~|至|到) ?(?:上午|下午|晚上|晚)? ?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|半)?))?)?/y,
)
const HALF_DAY = new Sticky(' 上下晚', / ?(?:上午|下午|晚上)/y)
const FROM_EVENT = new Sticky(
  '即自从本发印公下施实',
  /(?:即日|(?:自|从)?(?:本[\u4e00-\u9fff]{1,4})?(?:发布|印发|公布|下发|施行|实施|发文)之日)起/y,
  signs.since,
)
const WITHIN = new Sticky(
  `${figureDigits}一二三四五六七八九十两半`,
  /(\d{1,3}|[一二三四五六七八九十两半]{1,3})(?: ?(?:-|~|至|到) ?(\d{1,3}|[一二三四五六七八九十两]{1,3}))? ?(?:个?(?:工作日|月|星期|小时|学期)|[日天周年])(?:以|之)?内/y,
  signs.within,
)
const NTH_WEEK = new Sticky('第', /第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:教学)?周(?!年)/y, signs.week)
const NEXT = new Sticky(['次日', '翌日', '次月'], /(?:次日|翌日|次月(?: ?\d{1,2} ?[日号])?)(?:(?:之|以)?前)?/y)
const NAMED = new Sticky(
  NAMED_TIMES,
  () => new RegExp(`(?:${NAMED_TIMES.join('|')})(?:前夕|前后(?!勤)|前|期间|假期|后)`, 'y'),
  signs.around,
)
/** 每月200元: how much, and not when. */
const RATE = new Sticky(figureDigits, /\d[\d.,]{0,8}(?:-\d[\d.,]{0,8})?[百千万]?元/y)
const INDEFINITE = new Sticky(INDEFINITE_WORDS, () => new RegExp(INDEFINITE_WORDS.join('|'), 'y'))
const EDGE = /[,，。;；:：、()（）[\]【】|\s“”"]/

/** 2026年春节前, 明年“五一”期间: the year that stands right before. */
const namedYear = /(\d{4}年|20xx年|[今明次翌当本]年)“?$/

function yearOf(words: string): CalendarPoint {
  if (/^[\dx]/.test(words)) return { year: words.slice(0, 4).toUpperCase(), precision: 'day' }
  return { yearShift: /^[明次翌]/.test(words) ? 1 : 0, precision: 'day' }
}

type Unworded = Omit<FoundTime, 'text'>

/** The characters that times are looked for at. */
const STARTS = new Set(
  `${figureDigits}〇一二三四五六七八九十元x年上下前今本当明去次翌同第每按逐长常全持立即适时另待自从发印春两双清劳端国中重汛暑寒学期开放月会${firstOf(Object.keys(festivals))}`,
)

/** All that a time can begin with, a bit for each; in groups as they are tried, one after the other. */
const relativeStarts = [WITHIN, NTH_WEEK, NEXT, NAMED]
const openers: readonly Sticky[] = [
  FROM_EVENT,
  ...recurrenceStarts,
  festivalAt,
  ...relativeStarts,
  ...pointStarts,
  INDEFINITE,
]
const bitsOf = (group: readonly Sticky[]) => group.reduce((bits, one) => bits | (1 << openers.indexOf(one)), 0)
const fromEvent = bitsOf([FROM_EVENT])
const recurring = bitsOf(recurrenceStarts)
const festival = bitsOf([festivalAt])
const relative = bitsOf(relativeStarts)
const calendar = bitsOf(pointStarts)
const indefinite = bitsOf([INDEFINITE])

/** Which of them can begin with a character. */
const opening = new Uint32Array(0x10000)
for (const [index, opener] of openers.entries())
  for (const code of opener.starts)
    if (STARTS.has(String.fromCharCode(code))) opening[code] = (opening[code] as number) | (1 << index)

/** Which of them a text of these signs can have; few kinds of texts there are, so each is told once. */
const openersBySigns = new Map<number, number>()

function openersIn({ signs }: TimeText): number {
  const known = openersBySigns.get(signs)
  if (known !== undefined) return known
  const possible = bitsOf(openers.filter((opener) => opener.isIn(signs)))
  openersBySigns.set(signs, possible)
  return possible
}

const numerals = new Set(codesOf('〇一二三四五六七八九十元'))
const numeralsBefore = new Set(codesOf('〇一二三四五六七八九十百千0123456789第'))

function codesOf(characters: string): number[] {
  return Array.from(characters, (one) => one.charCodeAt(0))
}

const [LETTER_X, POINT, PERCENT, HYPHEN] = codesOf('x.%-') as [number, number, number, number]
const isFigure = (code: number) => code >= 48 && code < 58
const isWordCharacter = (code: number) => isFigure(code) || (code >= 65 && code < 91) || (code >= 97 && code < 123)

/** One pass over one text; knows the year that the sentence has named last. */
export class TimeReader {
  readonly #words: TimeText
  readonly #text: string
  readonly #context: TimeContext
  readonly #loose: boolean
  readonly #possible: number
  #named: { year: string; at: number } | undefined
  #last = 0
  #sentence = 0
  #seen = 0

  constructor(words: TimeText, context: TimeContext, loose: boolean) {
    this.#words = words
    this.#text = words.text
    this.#context = context
    this.#loose = loose
    this.#possible = openersIn(words)
  }

  /** The first time from a place on. */
  next(from: number): Unworded | undefined {
    const text = this.#text
    const possible = this.#possible
    for (let at = from; at < text.length; at++) {
      const open = (opening[text.charCodeAt(at)] as number) & possible
      if (open === 0 || !this.#canStart(at)) continue
      const found = this.#read(at, open)
      if (!found) continue
      this.#last = found.end
      return found
    }
    return undefined
  }

  #read(at: number, open: number): Unworded | undefined {
    return (
      ((open & fromEvent) === 0 ? undefined : this.#fromEvent(at)) ??
      ((open & recurring) === 0 ? undefined : this.#recurring(at)) ??
      ((open & festival) === 0 ? undefined : this.#festival(at)) ??
      ((open & relative) === 0 ? undefined : this.#relative(at)) ??
      ((open & calendar) === 0 ? undefined : this.#calendar(at)) ??
      ((open & indefinite) === 0 ? undefined : this.#indefinite(at))
    )
  }

  /** The year that a time has named holds for the rest of its sentence; one that titles or describes does not. */
  remember(time: FoundTime): void {
    if (!time.edtf || time.inferredYear || time.weak || time.quoted) return
    const year = lastYearOf(time.edtf)
    if (year !== undefined && year !== UNKNOWN_YEAR) this.#named = { year, at: time.start }
  }

  /** No figure begins inside another, no month inside a longer numeral. */
  #canStart(at: number): boolean {
    if (at === 0 || at === this.#last) return true
    const text = this.#text
    const here = text.charCodeAt(at)
    const before = text.charCodeAt(at - 1)
    if (isFigure(here) || here === LETTER_X) {
      if (isWordCharacter(before) || before === POINT || before === PERCENT) return false
      return before !== HYPHEN || !isWordCharacter(text.charCodeAt(at - 2))
    }
    return !numerals.has(here) || !numeralsBefore.has(before)
  }

  #recurring(at: number): Unworded | undefined {
    const found = scanRecurrence(this.#words, at)
    if (!found) return undefined
    const rate = RATE.at(this.#words, found.end) ? { weak: true } : {}
    return { start: at, end: this.#clock(found.end), kind: 'recurring', rrule: found.rrule, ...rate }
  }

  /** 春节前, “五一”期间: the year is that of the words before, or the one that is understood. */
  #festival(at: number): Unworded | undefined {
    const text = this.#text
    const said = () => namedYear.exec(text.slice(Math.max(0, at - 6), at))?.[1]
    const year = () => {
      const named = said()
      return this.#year(named === undefined ? { precision: 'day' } : yearOf(named), at).year
    }
    const found = scanFestival(this.#words, at, year)
    if (!found) return undefined
    const { end, ...rest } = found
    const quoted = text[at - 1] === '“' && text.slice(at, end).includes('”') && at - 1 >= this.#last
    return {
      start: quoted ? at - 1 : at,
      end,
      ...rest,
      ...(rest.edtf === undefined ? {} : { precision: 'day', ...(said() === undefined ? { inferredYear: true } : {}) }),
    }
  }

  #relative(at: number): Unworded | undefined {
    const text = this.#text
    const within = WITHIN.at(this.#words, at)
    if (within) {
      const end = at + within[0].length
      const event = /(?:[\u4e00-\u9fff]{0,10}(?:后|之日起|起))$/.exec(text.slice(Math.max(this.#last, at - 12), at))
      return { start: at - (event?.[0].length ?? 0), end, kind: 'relative' }
    }
    const found = NTH_WEEK.at(this.#words, at) ?? NEXT.at(this.#words, at) ?? NAMED.at(this.#words, at)
    return found ? { start: at, end: at + found[0].length, kind: 'relative' } : undefined
  }

  #indefinite(at: number): Unworded | undefined {
    const text = this.#text
    const found = INDEFINITE.at(this.#words, at)
    if (!found) return undefined
    const end = at + found[0].length
    const alone =
      (at === 0 || EDGE.test(text[at - 1] as string)) && (end >= text.length || EDGE.test(text[end] as string))
    const year = this.#context.year
    const wholeYear = (found[0] === '全年' || found[0].startsWith('长期') || found[0] === '常年') && year !== undefined
    return {
      start: at,
      end,
      kind: 'indefinite',
      ...(wholeYear ? { edtf: String(year), precision: 'year', inferredYear: true } : {}),
      ...(alone ? {} : { weak: true }),
    }
  }

  /** 即日起至6月底, 自发布之日起: open at the start. */
  #fromEvent(at: number): Unworded | undefined {
    const found = FROM_EVENT.at(this.#words, at)
    if (!found) return undefined
    const end = at + found[0].length
    const joined = JOINED.at(this.#words, end)
    const right = joined && this.#scan(end + joined[0].length)
    if (!right) return { start: at, end, kind: 'open' }
    const { year, inferred } = this.#year(right.point, at)
    return this.#made(at, this.#stop(right.end), 'range', `../${edges(right.point, year).to}`, [right.point], inferred)
  }

  #scan(at: number): ScannedPoint | undefined {
    const { month } = this.#context
    return (
      scanPoint(this.#words, at, this.#loose) ??
      (month !== undefined && !/[\d每]/.test(this.#text[at - 1] ?? '')
        ? scanThisMonth(this.#words, at, month)
        : undefined)
    )
  }

  #calendar(at: number): Unworded | undefined {
    const elided = scanLeftElided(this.#words, at)
    if (elided) {
      const right = this.#scan(elided.end)
      if (right) return this.#range(at, elided.point, right)
    }
    const left = this.#scan(at)
    if (!left) return undefined
    if (left.point.precision === 'year' && left.point.month === undefined) {
      // 2020年4—5月: the year belongs to both
      const inner = scanLeftElided(this.#words, left.end, left.point)
      const right = inner && this.#scan(inner.end)
      if (right) return this.#range(at, inner.point, right)
    }
    const leftEnd = this.#clock(left.end)
    const starting = FROM_ON.at(this.#words, leftEnd)
    const joinFrom = leftEnd + (starting?.[0].length ?? 0)
    const joined = JOINED.at(this.#words, joinFrom)
    if (joined) {
      const rightAt = joinFrom + joined[0].length
      const right = this.#scan(rightAt) ?? scanRightElided(this.#words, rightAt, left.point)
      if (right) return this.#range(at, left.point, right)
      const eve = (this.#possible & festival) === 0 ? undefined : this.#toFestival(at, left.point, rightAt)
      if (eve) return eve
    }
    return this.#single(at, left, leftEnd)
  }

  /** 1月21日至春节前: the festival is the first one behind the day. */
  #toFestival(at: number, left: CalendarPoint, rightAt: number): Unworded | undefined {
    const { year, inferred } = this.#year(left, at)
    const { from } = edges(left, year)
    for (const shift of [0, 1]) {
      const found = scanFestival(this.#words, rightAt, () => shiftYear(year, shift))
      if (found?.edtf === undefined || found.kind === 'open') return undefined
      const to = found.edtf.slice(found.edtf.lastIndexOf('/') + 1)
      if (to > from) return this.#made(at, found.end, 'range', `${from}/${to}`, [{ ...left, year }], inferred)
    }
    return undefined
  }

  #range(at: number, left: CalendarPoint, right: ScannedPoint): Unworded | undefined {
    const { year, inferred } = this.#year(left, at)
    let rightYear = this.#year({ ...right.point, year: right.point.year ?? year }, at).year
    const wraps =
      right.point.year === undefined &&
      right.point.yearShift === undefined &&
      typeof left.month === 'number' &&
      typeof right.point.month === 'number' &&
      right.point.month < left.month
    if (right.point.yearShift !== undefined) rightYear = shiftYear(year, right.point.yearShift)
    else if (wraps) rightYear = shiftYear(year, 1)
    const from = edges(left, year).from
    const to = edges(right.point, rightYear).to
    const end = this.#stop(this.#clock(right.end))
    const past = end + (BEFORE.at(this.#words, end)?.[0].length ?? 0)
    const points = [
      { ...left, year },
      { ...right.point, year: rightYear },
    ]
    const made = this.#made(at, past, 'range', from === to ? from : `${from}/${to}`, points, inferred)
    if (isBackward(from, to, right.point.year === undefined && !wraps)) {
      delete made.edtf
      made.impossible = true
    }
    if (left.month === undefined && /^(?:度|年版|版)/.test(this.#text.slice(made.end, made.end + 2))) made.weak = true
    return made
  }

  #single(at: number, found: ScannedPoint, clockEnd: number): Unworded | undefined {
    const text = this.#text
    const { point } = found
    const { year, inferred } = this.#year(point, at)
    const next = text[clockEnd] ?? ''
    if (point.precision === 'year' && point.month === undefined && next === '版') return undefined
    if (typeof point.month === 'number' && point.month > 12 && point.day === undefined) return undefined

    const until = untilBefore(text, at)
    const start = at - until.length >= this.#last ? at - until.length : at
    const before = BEFORE.at(this.#words, clockEnd)
    // the point is this reading's own, and no more is asked of it but whether there is such a day
    point.year = year
    const whole = [point]
    if (before) {
      const bare =
        point.day === undefined &&
        (point.precision === 'month' || point.precision === 'year' || point.precision === 'quarter')
      const edtf = bare ? `../${dayBefore(point, year)}` : `../${lastDayOf(point, year)}`
      return this.#made(start, clockEnd + before[0].length, 'deadline', edtf, whole, inferred)
    }
    if (start < at)
      return this.#made(start, this.#stop(clockEnd), 'deadline', `../${edges(point, year).to}`, whole, inferred)
    if (text[found.end - 1] === '内')
      return this.#made(at, clockEnd, 'deadline', `../${lastDayOf(point, year)}`, whole, inferred)

    const open = OPEN_END.at(this.#words, clockEnd) ?? FROM_ON.at(this.#words, clockEnd)
    if (open)
      return this.#made(
        this.#opening(at),
        clockEnd + open[0].trimEnd().length,
        'open',
        `${edges(point, year).from}/..`,
        whole,
        inferred,
      )
    const since = SINCE.at(this.#words, clockEnd)
    if (since) {
      const made = this.#made(
        this.#opening(at),
        clockEnd + since[0].length,
        'open',
        `${edges(point, year).from}/..`,
        whole,
        inferred,
      )
      if (since[0] === '以来') made.weak = true
      return made
    }
    const after = AFTER.at(this.#words, clockEnd)
    if (after)
      return this.#made(at, clockEnd + after[0].length, 'open', `${edges(point, year).from}/..`, whole, inferred)

    const { from, to } = edges(point, year)
    const made = this.#made(at, clockEnd, 'point', from === to ? from : `${from}/${to}`, whole, inferred)
    const describes = point.precision === 'year' && point.month === undefined && /[\u4e00-\u9fff“《]/.test(next)
    const versionLike = found.numeric === true && point.day === undefined && !this.#loose
    if (describes || versionLike) made.weak = true
    return made
  }

  /** The 自 or 从 that opens `自7月起` belongs to the wording. */
  #opening(at: number): number {
    return at - 1 >= this.#last && (this.#text[at - 1] === '自' || this.#text[at - 1] === '从') ? at - 1 : at
  }

  #stop(at: number): number {
    return this.#text[at] === '止' ? at + 1 : at
  }

  #clock(at: number): number {
    const end = at + (CLOCK.at(this.#words, at)?.[0].length ?? 0)
    return end + (end === at ? (HALF_DAY.at(this.#words, at)?.[0].length ?? 0) : 0)
  }

  /** The year of a point: its own, the one that the same sentence has named, the context's, or unknown. */
  #year(point: CalendarPoint, at: number): { year: string; inferred: boolean } {
    if (point.year !== undefined) {
      return { year: point.year, inferred: false }
    }
    const known = this.#context.year === undefined ? UNKNOWN_YEAR : String(this.#context.year)
    const named = this.#named && this.#named.at >= this.#sentenceStart(at) ? this.#named.year : undefined
    if (point.yearShift !== undefined) return { year: shiftYear(named ?? known, point.yearShift), inferred: true }
    if (named !== undefined) return { year: named, inferred: true }
    return { year: known, inferred: known !== UNKNOWN_YEAR }
  }

  /** Where the sentence that holds `at` begins; asked in rising order, so each character is looked at once. */
  #sentenceStart(at: number): number {
    for (; this.#seen < at; this.#seen++) {
      const c = this.#text[this.#seen]
      if (c === '。' || c === '\n') this.#sentence = this.#seen + 1
    }
    return this.#sentence
  }

  #made(
    start: number,
    end: number,
    kind: TimeKind,
    edtf: string,
    points: CalendarPoint[],
    inferred: boolean,
  ): Unworded {
    const last = points[points.length - 1] as CalendarPoint
    const made: Unworded = { start, end, kind, precision: last.precision }
    if (inferred) made.inferredYear = true
    if (!points.every(isPossible)) made.impossible = true
    // a redacted month says nothing beyond its year
    else if (!points.some((point) => point.month === 'XX')) made.edtf = edtf
    return made
  }
}

/** The year that a time in EDTF names last. */
function lastYearOf(edtf: string): string | undefined {
  let figures = 0
  for (let at = edtf.length - 1; at >= 0; at--) {
    figures = isFigure(edtf.charCodeAt(at)) || edtf[at] === 'X' ? figures + 1 : 0
    if (figures === 4) return edtf.slice(at, at + 4)
  }
  return undefined
}

/** Ends no later than it begins. Two redacted years may differ, so only what hangs on one year is compared. */
function isBackward(from: string, to: string, oneYear: boolean): boolean {
  if (from === to || (!oneYear && (from.slice(0, 4).includes('X') || to.slice(0, 4).includes('X')))) return false
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) >= to.slice(0, length)
}
