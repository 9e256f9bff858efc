/** Which positions of a table a cell from above covers: an empty cell there says what that one says. */

import type { TableCell } from '../source/document.ts'
import type { Rows } from './duty-columns.ts'

/** The empty cells that stand where one from a row above goes on. */
export function coveredCells(rows: Rows): ReadonlySet<TableCell> {
  const covered = new Set<TableCell>()
  const left: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const more = left[column] ?? 0
      if (more > 0 && cell.end === cell.start) covered.add(cell)
      left[column] = Math.max(more - 1, (cell.rowSpan ?? 1) - 1, 0)
    }
  return covered
}
