/** Years moved in wording and in EDTF: last year's plan is this year's but for them. */

import { daysInMonth } from './calendar.ts'

/** A year in wording: of a date, alone (2026年), or the first of two (2026—2028年). */
const arabicYear =
  /(?<![\d.])((?:19|20|21)\d{2})(?= ?年| ?[-—–~～至到]{1,2} ?(?:19|20|21)\d{2}|[-/.．]\d{1,2}(?!\d))|(?<=(?:19|20|21)\d{2}[-—–~～至到]{1,2})((?:19|20|21)\d{2})(?!\d)/g
const chineseYear = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g
const chineseDigits = '〇一二三四五六七八九'

/** The years that a wording names, in order; those in 《titles》 of documents only where asked for. */
export function yearsIn(text: string): number[] {
  const years: number[] = []
  replaceYears(text, (year) => {
    years.push(year)
    return year
  })
  return years
}

/** A wording with years moved, those for which `moves` says so. A 29th of February that is none any more becomes the 28th. */
export function shiftYears(text: string, by: number, moves: (year: number) => boolean = () => true): string {
  const moved = replaceYears(text, (year) => (moves(year) ? year + by : year))
  return moved === text ? text : withoutLeapDays(moved)
}

/** EDTF or an RRULE with its years moved. */
export function shiftEdtf(value: string, by: number): string {
  const moved = value.replace(/(?<![\dX-])\d{4}(?![\dX])|(?<=UNTIL=)\d{4}/g, (year) => padded(Number(year) + by))
  return withoutLeapDays(moved)
}

function replaceYears(text: string, replace: (year: number) => number): string {
  const arabic = text.replace(arabicYear, (year) => padded(replace(Number(year))))
  return arabic.replace(chineseYear, (year) => {
    const number = Number(Array.from(year, (digit) => Math.max(0, chineseDigits.indexOf(digit))).join(''))
    const other = replace(number)
    return other === number ? year : Array.from(padded(other), (digit) => chineseDigits[Number(digit)]).join('')
  })
}

function padded(year: number): string {
  return String(year).padStart(4, '0')
}

function withoutLeapDays(text: string): string {
  return text.replace(/(\d{4})( ?年 ?0?2 ?月 ?|[-/.]0?2[-/.])29(?!\d)/g, (date, year: string, between: string) =>
    daysInMonth(year, 2) === 29 ? date : `${year}${between}28`,
  )
}
