/** Which positions of a table a cell from above covers: an empty cell there says what that one says. */

import type { TableCell } from '../source/document.ts'
import type { Rows } from './duty-columns.ts'

/** The empty cells that stand where one from a row above goes on. */
export function coveredCells(rows: Rows): ReadonlySet<TableCell> {
  const covered = new Set<TableCell>()
  const left: number[] = []
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] as TableCell
      const more = left[column] ?? 0
      const isEmpty = cell.end === cell.start
      if (more > 0 && isEmpty) covered.add(cell)
      left[column] = Math.max(more - 1, (cell.rowSpan ?? 1) - 1, 0)
      // a cell over several columns goes on in all of them
      for (let beside = column + 1; beside < column + (cell.colSpan ?? 1) && beside < row.length; beside++)
        left[beside] = Math.max(left[beside] ?? 0, cell.rowSpan ?? 1)
    }
  return covered
}
