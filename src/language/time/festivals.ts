/**
 * Festivals as times: 春节前, 国庆期间, “五一”期间, 中秋、国庆两节, 春节至元宵节. The day of a festival of the lunar
 * calendar is known where the year is; 期间 is the day, and the days around it where offices are closed.
 */

import { festivalDays, firstYear } from '../../lexicon/festival-days.generated.ts'
import { festivals } from '../../lexicon/festivals.ts'
import { WordList } from '../word-list.ts'
import { Sticky } from './sticky.ts'
import { signs, type TimeText } from './text.ts'

export interface FoundFestival {
  end: number
  kind: 'point' | 'range' | 'deadline' | 'open' | 'relative'
  /** Undefined where the wording is open (前后) or the year is not known. */
  edtf?: string
}

const names = Object.keys(festivals).sort((a, b) => b.length - a.length)
const festivalNames = new WordList(names)
const name = `(?:${names.join('|')})`
const joined = '(?:[、和及与至到~—-]|--|——)?'
export const festivalAt = new Sticky(
  names,
  () =>
    new RegExp(
      `(${name}(?:”?${joined}“?${name}){0,3})”?(?:[两双]节|等?(?:传统|重要)?(?:节日|节假日))?(假期期间|假期|期间|前夕|前后(?!勤)|(?:之|以)?前(?![往景沿期提来列进台面述身瞻辈几三]|后(?!勤))|(?:之|以)?后(?![勤续台备期])|当[天日晚])`,
      'y',
    ),
  signs.around,
)

/** The festivals that are named at `at`, and what is said of when; `year` is where they are, as far as it is known. */
export function scanFestival(words: TimeText, at: number, year: () => string): FoundFestival | undefined {
  const match = festivalAt.at(words, at)
  if (!match) return undefined
  const [whole, list, said] = match as unknown as [string, string, string]
  const end = at + whole.length
  const days = namesIn(list).map((one) => daysOf(one, year()))
  if (said === '前后' || days.some((one) => one === undefined)) return { end, kind: 'relative' }
  const known = (days as Days[]).sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = known[0] as Days
  const last = known.at(-1) as Days
  if (said.endsWith('前') || said === '前夕') return { end, kind: 'deadline', edtf: `../${first.day}` }
  if (said.endsWith('后')) return { end, kind: 'open', edtf: `${last.day}/..` }
  if (said.startsWith('当'))
    return { end, kind: 'point', edtf: known.length === 1 ? first.day : setOf(known.map(({ day }) => day)) }
  if (isSpan(list)) return { end, kind: 'range', edtf: `${first.from}/${last.to}` }
  const spans = merged(known).map(({ from, to }) => (from === to ? from : `${from}/${to}`))
  const [only] = spans
  return spans.length === 1
    ? { end, kind: (only as string).includes('/') ? 'range' : 'point', edtf: only as string }
    : { end, kind: 'range', edtf: setOf(spans) }
}

function namesIn(list: string): string[] {
  const found: string[] = []
  for (let at = 0; at < list.length; ) {
    const one = festivalNames.opening(list, at)
    if (one !== undefined) found.push(one)
    at += one?.length ?? 1
  }
  return found
}

/** 春节至元宵节 */
function isSpan(list: string): boolean {
  return festivalNames.endings(list).some((last) => /[至到~—-]“?$/.test(list.slice(0, -last.length)))
}

interface Days {
  day: string
  from: string
  to: string
}

/** The day of a festival, with the days that its holiday has in a known year. */
function daysOf(word: string, year: string): Days | undefined {
  const { day, holiday = [0, 0] } = festivals[word] as (typeof festivals)[string]
  const figures = /^\d/.test(day) ? day : lunarDay(day, year)
  if (figures === undefined) return undefined
  const own = `${year}-${figures.slice(0, 2)}-${figures.slice(2)}`
  return { day: own, from: moved(own, holiday[0]), to: moved(own, holiday[1]) }
}

function lunarDay(festival: string, year: string): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined
  const at = (Number(year) - firstYear) * 4
  const figures = at < 0 ? '' : (festivalDays[festival]?.slice(at, at + 4) ?? '')
  return figures === '' || figures === '0000' ? undefined : figures
}

/** A day moved within its month, or across the end of one in a year that is known. */
function moved(day: string, by: number): string {
  if (by === 0) return day
  // no holiday of a fixed day leaves its month, so that a leap year makes no difference where the year is unknown
  const known = /^\d{4}/.test(day) ? day : day.replace(/^.{4}/, '2000')
  const date = new Date(`${known}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return day.slice(0, 4) + date.toISOString().slice(4, 10)
}

/** Holidays that meet are one: 中秋 within the week of 国庆. */
function merged(days: readonly Days[]): Days[] {
  const spans: Days[] = []
  for (const one of days) {
    const before = spans.at(-1)
    if (before && one.from <= moved(before.to, 1)) before.to = one.to > before.to ? one.to : before.to
    else spans.push({ ...one })
  }
  return spans
}

/** An EDTF set: all of these times. */
function setOf(times: readonly string[]): string {
  return `{${times.map((time) => time.replace('/', '..')).join(',')}}`
}
