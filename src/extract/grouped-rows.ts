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
  readonly #groups = new Map<TableCell, Duty>()

  constructor(reading: Reading, rows: Rows, fields: readonly (ColumnField | undefined)[]) {
    this.#reading = reading
    const column = fields.indexOf('group')
    if (column < 0) return
    let first: TableCell | undefined
    for (const row of rows) {
      const cell = row[column]
      const value = cell ? this.#words(cell) : ''
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
    if (known?.duties) return known.duties
    const duties: Duty[] = []
    const group: Duty = { id: '', ...filled({ name: this.#words(cell), source: this.#reading.place(cell) }), duties }
    this.#groups.set(cell, group)
    around.push(group)
    return duties
  }
}
