/** 3月 | 4月 | 5月 with a tick below each in which a task is on: columns of a table that together tell when. */

import { type PlanTime, parseTime } from '../language/times.ts'
import type { TableCell } from '../source/document.ts'
import type { Reading } from './reading.ts'

const month = /^(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/
const ticks = new Set('√✓✔●■★▲◆○△☆')

/** The columns of months of a header, with their titles; none where there are fewer than two. */
export function monthColumns(titles: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [column, title] of titles.entries()) {
    const plain = title.replace(/\s/g, '')
    if (month.test(plain)) found.set(column, plain)
  }
  return found.size > 1 ? found : new Map()
}

/** From the first month that is ticked in a row to the last. */
export function monthsTicked(
  reading: Reading,
  cells: readonly TableCell[],
  months: ReadonlyMap<number, string>,
): PlanTime | undefined {
  const on = [...months].flatMap(([column, title]) => {
    const cell = cells[column]
    return cell && ticks.has(reading.slice(cell).trim()) ? [title] : []
  })
  const [first] = on
  if (first === undefined) return undefined
  const text = on.length === 1 ? first : `${first}—${on.at(-1)}`
  return parseTime(text, reading.times) ?? { text }
}
