/**
 * Times in the words of official documents. A wording is kept where it reads back as what the plan means by it, in the
 * year that the document itself states; else the meaning (EDTF or RRULE) is put into words.
 */

import { daysInMonth } from '../../language/time/calendar.ts'
import { parseTime } from '../../language/times.ts'
import { itemName, walkItems } from '../../plan/items.ts'
import type { Plan, Time } from '../../plan/plan.ts'
import { recurring } from './recurrences.ts'

/** The year that a reader of the document can know: of its date, of its number, or of its title. */
export function statedYear(plan: Plan): number | undefined {
  const { document, title } = plan
  const year =
    /^[12]\d{3}/.exec(document?.issued ?? '')?.[0] ??
    /[〔[（(【]([12]\d{3})/.exec(document?.number ?? '')?.[1] ??
    /(?:^|[^\d])(20\d{2})(?:年|\s?[—\-–－~～至]\s?20\d{2}年)/.exec(title)?.[1] ??
    /^20\d{2}(?=[\u4e00-\u9fff])/.exec(title)?.[0]
  if (year !== undefined) return Number(year)
  return draftDate(plan) === undefined ? undefined : plan.year
}

/** What stands in place of the date of a plan that is not yet issued: 2025年×月×日, to be filled in when it is signed. */
export function draftDate({ document, year }: Plan): string | undefined {
  if (document?.issuer === undefined || document.issued !== undefined || year === undefined) return undefined
  return `${year}年×月×日`
}

/** 2025年3月10日: a date of issue in Arabic numerals, months and days without a leading zero (GB/T 9704—2012, 7.3.5.4). */
export function issueDate(issued: string): string {
  const [, year, month, day] = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(issued) ?? []
  if (year === undefined) return issued
  return `${year.replaceAll('X', '×')}年${month === undefined ? '' : `${plain(month)}月`}${day === undefined ? '' : `${plain(day)}日`}`
}

/** The wording of a time; undefined where it says nothing. */
export function timeWords(time: Time | undefined, year: number | undefined): string | undefined {
  if (time === undefined) return undefined
  const { text, edtf, rrule } = time
  const meant = edtf === undefined ? (rrule === undefined ? undefined : recurring(rrule)) : written(edtf)
  // 2026-06-05 is how a plan file writes a day, not how a document does
  if (text === undefined || text.trim() === '' || (meant !== undefined && text.trim() === edtf)) return meant
  const readsBack = (words: string) => {
    const read = parseTime(words, year === undefined ? {} : { year })
    return read?.edtf === edtf && read?.rrule === rrule
  }
  return meant === undefined || readsBack(text) || !readsBack(meant) ? text.trim() : meant
}

/** The names of items whose time has a meaning that no words are known for: it stands nowhere in the document. */
export function itemsWithoutTimeWords(plan: Plan): string[] {
  const year = statedYear(plan)
  return walkItems(plan).flatMap((found) => {
    const { time } = found.item
    const isEmpty = time?.edtf === '../..' || time === undefined
    return isEmpty || timeWords(time, year) !== undefined ? [] : [itemName(found)]
  })
}

/** An EDTF value in words, or undefined where there are none for it. */
export function written(edtf: string): string | undefined {
  if (/^[{[].*[}\]]$/.test(edtf)) return several(edtf.slice(1, -1))
  const sides = edtf.split('/')
  if (sides.length === 1) return point(edtf)
  const [from = '', to = ''] = sides
  if (from === '..') return deadline(to)
  const start = point(from)
  if (to === '..') return start && `${start}起`
  const end = point(to)
  if (start === undefined || end === undefined) return undefined
  if (start === end) return start
  // 2025年4月至6月: the right side leaves out what both have in common
  const year = /^.{4}年/.exec(start)?.[0]
  const month = /^(?:.{4}年)?\d{1,2}月(?=\d)/.exec(start)?.[0]
  const common = month !== undefined && end.startsWith(month) ? month : year
  const short = common !== undefined && end.startsWith(common) ? end.slice(common.length) : end
  return `${start}至${short === '' ? end : short}`
}

/** {2026-03..2026-04,2026-10}: 2026年3月至4月、2026年10月. */
function several(values: string): string | undefined {
  const all = values.split(',').map((value) =>
    written(
      value
        .trim()
        .replace(/(?<=.)\.\.(?=.)/, '/')
        .replace(/^\.\.(?=.)/, '../'),
    ),
  )
  return all.every((words) => words !== undefined) ? all.join('、') : undefined
}

const date = /^([\dX]{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** Quarters, halves and seasons, which EDTF counts as months. */
const parts: Record<string, string> = {
  ...{ 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季', 33: '第一季度', 34: '第二季度', 35: '第三季度', 36: '第四季度' },
  ...{ 40: '上半年', 41: '下半年' },
}

function point(edtf: string): string | undefined {
  const [, value = '', clock, mark] = /^([\dX-]+)(?:T(\d{2}:\d{2})[\d:.+Z-]*)?([~%?])?$/.exec(edtf) ?? []
  if (clock !== undefined || mark !== undefined) {
    const words = point(value)
    if (words === undefined) return undefined
    return `${mark === '?' ? '暂定' : ''}${words}${clock?.replace(/^0/, '') ?? ''}${mark === '~' || mark === '%' ? '前后' : ''}`
  }
  const [, year, month, day] = date.exec(value.replace(/(?:-XX)+$/, '')) ?? []
  if (year === undefined) return undefined
  const named = year === 'XXXX' ? '' : `${year.replaceAll('X', 'x')}年`
  if (month === undefined) return named === '' ? undefined : named
  if (parts[month] !== undefined) return `${named}${parts[month]}`
  return `${named}${plain(month)}月${day === undefined ? '' : `${plain(day)}日`}`
}

/** By the last day of a month is 月底前, by that of a year 年底前. */
function deadline(edtf: string): string | undefined {
  const [, year, month, day] = date.exec(edtf) ?? []
  const words = point(edtf)
  if (words === undefined) return undefined
  if (year === undefined || (month !== undefined && parts[month] !== undefined)) return `${words}前`
  if (month === undefined) return `${words.slice(0, -1)}年底前`
  const isLast = day === undefined || Number(day) === daysInMonth(year, Number(month))
  return isLast ? `${words.replace(/\d+日$/, '')}底前` : `${words}前`
}

function plain(number: string): string {
  return number.includes('X') ? '×' : String(Number(number))
}
