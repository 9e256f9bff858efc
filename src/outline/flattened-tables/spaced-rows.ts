/** Flattened tables that kept a row on a line, with nothing but spaces between its cells; each row is counted. */

import { everyMatch } from '../../language/every-match.ts'
import type { Span } from '../../source/place.ts'
import { areKnown, fieldOf, isRowNumber, mostAreKnown } from './columns.ts'
import { type FoundTable, type Lines, tableOf } from './lines.ts'

const longestRow = 400
const words = /[^ \u3000\n]+/g
/** 序号, 编号, 项次 */
const opensHeader = '序编项'

/** Rows that open with their number and have as many words as the header: a cell that holds a space ends the table. */
export function spacedRows(lines: Lines, index: number): FoundTable | undefined {
  const line = lines.at(index)
  if (!line || !opensHeader.includes(lines.first(line))) return undefined
  const header = cellsOf(lines, index)
  if (!header?.[0] || fieldOf(lines.text(header[0])) !== 'number') return undefined
  const fields = header.map((cell) => fieldOf(lines.text(cell)))
  if (!mostAreKnown(fields) || !areKnown(fields)) return undefined
  const rows = [header]
  let next = index + 1
  for (; ; next++) {
    const cells = cellsOf(lines, next)
    if (cells?.length !== header.length || !isRowNumber(lines.text(cells[0] as Span))) break
    rows.push(cells)
  }
  return rows.length > 2 ? { table: tableOf(rows, header.length), next } : undefined
}

/** The words of a line, each a cell. */
function cellsOf(lines: Lines, index: number): Span[] | undefined {
  const line = lines.at(index)
  if (!line) return undefined
  const text = lines.text(line)
  if (text.length > longestRow || !(text.includes(' ') || text.includes('\u3000'))) return undefined
  return everyMatch(words, text).map((word) => ({
    start: line.start + word.index,
    end: line.start + word.index + word[0].length,
  }))
}
