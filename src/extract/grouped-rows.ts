/** 类别, 板块, 领域: the column of a duty table whose cells each stand for several rows, and are what those are parts of. */

import type { ColumnField } from '../lexicon/table-columns.ts'
import type { Duty } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import type { Rows } from './duty-columns.ts'
import { filled, type Reading } from './reading.ts'

export class GroupedRows {
  readonly #reading: Reading
  /** The cell that each row belongs to, the first of those that say the same one below the other. */
  readonly #cells = new Map<readonly TableCell[], TableCell>()
  readonly #groups = new Map<TableCell, { duties: Duty[] }>()

  constructor(reading: Reading, rows: Rows, fields: readonly (ColumnField | undefined)[]) {
    this.#reading = reading
    const column = fields.indexOf('group')
    if (column < 0) return
    let first: TableCell | undefined
    for (const row of rows) {
      const cell = row[column]
      const value = cell ? this.#words(cell) : ''
      // the title of a section stands alone in its row, and what was merged above it is over
      const [only, ...others] = row.filter((one) => this.#words(one) !== '')
      if (only && others.length === 0 && only !== row[fields.indexOf('name')]) {
        first = undefined
        continue
      }
      if (value !== '' && (!first || value !== this.#words(first))) first = cell
      if (first) this.#cells.set(row, first)
    }
    // where each row has a word of its own it is a remark
    if (new Set(this.#cells.values()).size === this.#cells.size) this.#cells.clear()
  }

  #words(cell: TableCell): string {
    return this.#reading.slice(cell).replace(/\s/g, '')
  }

  /** The group of a row among the duties around it, put there with its first row. */
  groupOf(row: readonly TableCell[], around: Duty[]): Duty[] {
    const cell = this.#cells.get(row)
    if (!cell) return around
    const known = this.#groups.get(cell)
    if (known) return known.duties
    const group = groupNamed(this.#reading, cell, this.#words(cell))
    this.#groups.set(cell, group)
    around.push(group)
    return group.duties
  }
}

/** A duty that a cell names and that holds those of several rows. */
export function groupNamed(
  reading: Reading,
  cell: TableCell,
  name: string,
  number?: string,
): Duty & { duties: Duty[] } {
  const where = { start: cell.start, end: cell.end }
  const group = { id: '', ...filled({ name, number, source: reading.place(where) }), duties: [] as Duty[] }
  return reading.told<Duty & { duties: Duty[] }>(group, [{ field: 'name', rule: 'cell', where }])
}
