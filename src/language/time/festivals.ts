/**
 * Festivals as times: 春节前, 国庆期间, “五一”期间, 中秋、国庆两节, 春节至元宵节. The day of a festival of the lunar
 * calendar is known where the year is; 期间 is the day, and the days around it where offices are closed.
 */

import { festivals } from '../../lexicon/festivals.ts'
import { WordList } from '../word-list.ts'
import type { CalendarPoint } from './calendar.ts'
import { between, setOf, since, until } from './edtf.ts'
import { daysOf, type FestivalDays, merged } from './festival-days.ts'
import type { ReadTime } from './found-time.ts'
import type { TimePassage } from './passage.ts'
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

/** 2026年春节前, 明年“五一”期间: the year that stands right before. */
const namedYear = /(\d{4}年|20xx年|[今明次翌当本]年)“?$/

/** 春节前, “五一”期间 at `at`: the year is that of the words before, or the one that is understood. */
export function readFestival(passage: TimePassage, at: number): ReadTime | undefined {
  const { words, text } = passage
  const said = () => namedYear.exec(text.slice(Math.max(0, at - 6), at))?.[1]
  const found = scanFestival(words, at, (month) => passage.year.of({ ...yearOf(said()), ...month }, at).year)
  if (!found) return undefined
  const { end, ...rest } = found
  const quoted = text[at - 1] === '“' && text.slice(at, end).includes('”') && at - 1 >= passage.last
  return {
    start: quoted ? at - 1 : at,
    end,
    ...rest,
    ...(rest.edtf === undefined ? {} : { precision: 'day', ...(said() === undefined ? { inferredYear: true } : {}) }),
  }
}

function yearOf(words: string | undefined): CalendarPoint {
  if (words === undefined) return { precision: 'day' }
  if (/^[\dx]/.test(words)) return { year: words.slice(0, 4).toUpperCase(), precision: 'day' }
  return { yearShift: /^[明次翌]/.test(words) ? 1 : 0, precision: 'day' }
}

/** The year that a festival of a month is understood in; of any where none is given. */
type YearOfMonth = (of?: { month: number }) => string

/** The festivals that are named at `at`, and what is said of when; `year` is where they are, as far as it is known. */
export function scanFestival(words: TimeText, at: number, year: YearOfMonth): FoundFestival | undefined {
  const match = festivalAt.at(words, at)
  if (!match) return undefined
  const [whole, list, said] = match as unknown as [string, string, string]
  const end = at + whole.length
  const days = namesIn(list).map((one) => daysIn(one, year))
  if (said === '前后' || days.some((one) => one === undefined)) return { end, kind: 'relative' }
  const known = (days as FestivalDays[]).sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = known[0] as FestivalDays
  const last = known.at(-1) as FestivalDays
  if (said.endsWith('前') || said === '前夕') return { end, kind: 'deadline', edtf: until(first.day) }
  if (said.endsWith('后')) return { end, kind: 'open', edtf: since(last.day) }
  if (said.startsWith('当'))
    return { end, kind: 'point', edtf: known.length === 1 ? first.day : setOf(known.map(({ day }) => day)) }
  if (isSpan(list)) return { end, kind: 'range', edtf: `${first.from}/${last.to}` }
  const spans = merged(known).map(({ from, to }) => between(from, to))
  const [only] = spans
  return spans.length === 1
    ? { end, kind: (only as string).includes('/') ? 'range' : 'point', edtf: only as string }
    : { end, kind: 'range', edtf: setOf(spans) }
}

/** Spring festival and 清明 of a plan that begins in autumn are of the year behind. */
function daysIn(one: string, year: YearOfMonth): FestivalDays | undefined {
  const days = daysOf(one, year())
  const own = days && year({ month: Number(days.day.slice(5, 7)) })
  return own === undefined || days?.day.startsWith(own) ? days : daysOf(one, own)
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
