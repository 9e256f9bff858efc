/**
 * Calendars that a copy has laid flat, one cell a line: 时间, 活动内容, 参加范围, and below them rows that each open with
 * the month, the week or the day. Two rows of as many cells as the header are needed, for a month alone may head a list.
 */

import type { Span } from '../../source/place.ts'
import { type Fields, fewestColumns, fieldOf, isDay, longestTitle, tells } from './columns.ts'
import { type FoundTable, type Lines, tableOf } from './lines.ts'

/** 时间, 日期, 月份, 周次, 活动时间 */
const opensHeader = '时日月周活'
const mostColumns = 6

/** The calendar whose header begins at a line. */
export function datedRows(lines: Lines, index: number): FoundTable | undefined {
  const line = lines.at(index)
  if (!line || !opensHeader.includes(lines.first(line)) || line.end - line.start > longestTitle) return undefined
  const first = lines.cell(index) as Span
  if (fieldOf(lines.text(first)) !== 'time') return undefined
  const header = [first]
  while (header.length < mostColumns && !opensRow(lines, index + header.length)) {
    const cell = lines.cell(index + header.length)
    if (!cell || cell.end - cell.start > longestTitle) return undefined
    header.push(cell)
  }
  const width = header.length
  const fields: Fields = header.map((cell) => fieldOf(lines.text(cell)))
  if (width < fewestColumns || width === mostColumns || !tells(fields)) return undefined
  const rows = [header]
  let next = index + width
  for (; opensRow(lines, next); next += width) {
    const cells = Array.from(header, (_, at) => lines.cell(next + at))
    if (!cells.every((cell) => cell !== undefined) || cells.some((_, at) => at > 0 && opensRow(lines, next + at))) break
    rows.push(cells)
  }
  return rows.length > 2 ? { table: tableOf(rows, width), next } : undefined
}

function opensRow(lines: Lines, index: number): boolean {
  const cell = lines.cell(index)
  return cell !== undefined && isDay(lines.text(cell))
}
