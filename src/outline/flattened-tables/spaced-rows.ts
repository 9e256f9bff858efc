/**
 * Flattened tables that kept a row on a line, with nothing but spaces between its cells: each row is counted or dated, or the
 * spaces are wide, as between columns that were set with them.
 */

import { everyMatch } from '../../language/every-match.ts'
import type { Span } from '../../source/place.ts'
import { areKnown, type Fields, fieldOf, isDay, isRowNumber, mostAreKnown } from './columns.ts'
import { type FoundTable, type Lines, tableOf } from './lines.ts'

const longestRow = 400
const words = /[^ \u3000\n]+/g
/** What two spaces and more part from the next. */
const columns = /[^ \u3000\n]+(?:[ \u3000][^ \u3000\n]+)*/g
/** 序号, 编号, 项次, and 时间, 日期, 月份, 周次 of a calendar, 任务, 项目, 工作内容 of a list of works. */
const opensHeader = '序编项时日任工月周'

/** The table whose header is a line. */
export function spacedRows(lines: Lines, index: number): FoundTable | undefined {
  const line = lines.at(index)
  if (!line) return undefined
  const counted = opensHeader.includes(lines.first(line)) ? tableAt(lines, index, words) : undefined
  if (counted) return counted
  return hasWideSpace(lines.text(line)) ? tableAt(lines, index, columns) : undefined
}

function hasWideSpace(text: string): boolean {
  return text.length <= longestRow && (text.includes('  ') || text.includes('\u3000\u3000'))
}

/** Rows of as many cells as the header; those that are parted by single spaces open with their number, and hold none. */
function tableAt(lines: Lines, index: number, pattern: RegExp): FoundTable | undefined {
  const header = cellsOf(lines, index, pattern)
  if (!header?.[0]) return undefined
  const fields = header.map((cell) => fieldOf(lines.text(cell)))
  if (pattern === words && !opensKnown(fields)) return undefined
  if (!mostAreKnown(fields) || !areKnown(fields)) return undefined
  const rows = [header]
  let next = index + 1
  for (; ; next++) {
    const cells = cellsOf(lines, next, pattern)
    if (cells?.length !== header.length) break
    if (pattern === words && !isRow(lines, cells, fields)) break
    rows.push(cells)
  }
  return rows.length > 2 ? { table: tableOf(rows, header.length), next } : undefined
}

/** A list of works that are not counted tells at its end by when each is done. */
function opensKnown(fields: Fields): boolean {
  return fields[0] === 'number' || fields[0] === 'time' || (fields[0] === 'name' && fields.at(-1) === 'time')
}

/** Whether a row opens with its number or says when it is, at one of its ends. */
function isRow(lines: Lines, cells: readonly Span[], fields: Fields): boolean {
  if (fields[0] === 'number') return isRowNumber(lines.text(cells[0] as Span))
  // 周次 日期 工作内容: the week is counted, and the day stands behind it
  if (fields[1] === 'time') return isRowNumber(lines.text(cells[0] as Span)) && isDay(lines.text(cells[1] as Span))
  return isDay(lines.text(cells.at(fields[0] === 'time' ? 0 : -1) as Span))
}

/** What the pattern finds in a line, each a cell. */
function cellsOf(lines: Lines, index: number, pattern: RegExp): Span[] | undefined {
  const line = lines.at(index)
  if (!line) return undefined
  const text = lines.text(line)
  if (text.length > longestRow || !(text.includes(' ') || text.includes('\u3000'))) return undefined
  return everyMatch(pattern, text).map((word) => ({
    start: line.start + word.index,
    end: line.start + word.index + word[0].length,
  }))
}
