/** The day of a festival in a year, and the days around it where offices are closed. */

import { festivalDays, firstYear } from '../../lexicon/festival-days.generated.ts'
import { festivals } from '../../lexicon/festivals.ts'

export interface FestivalDays {
  day: string
  from: string
  to: string
}

/** The day of a festival, with the days that its holiday has in a known year. */
export function daysOf(word: string, year: string): FestivalDays | undefined {
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
export function merged(days: readonly FestivalDays[]): FestivalDays[] {
  const spans: FestivalDays[] = []
  for (const one of days) {
    const before = spans.at(-1)
    if (before && one.from <= moved(before.to, 1)) before.to = one.to > before.to ? one.to : before.to
    else spans.push({ ...one })
  }
  return spans
}
