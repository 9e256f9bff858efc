/**
 * The grid of a table: cells that span columns or rows stand where they begin, and every position that they cover
 * holds an empty cell, so that a column has the same index in every row.
 */

import { InputError } from '../source/diagnostic.ts'

export interface GridCell<C> {
  /** Undefined in a position that another cell covers, or that no cell was given for. */
  content: C | undefined
  colSpan: number
  rowSpan: number
}

/** A table of more columns, or tables of more cells in one document, were not made by people. */
const maximumColumns = 1000
const maximumCells = 500_000

/** How many cells the tables of one document may still have. */
export class CellBudget {
  #left = maximumCells
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  spend(cells: number, columns: number): void {
    this.#left -= cells
    if (columns > maximumColumns || this.#left < 0) {
      const values = { columns: maximumColumns, cells: maximumCells }
      throw new InputError(
        { code: 'table-too-large', values },
        { file: this.#file, hint: { code: 'hint-table-too-large' } },
      )
    }
  }
}

export class TableGrid<C> {
  /** Row by row: column → cell that begins there. */
  readonly #rows: Map<number, GridCell<C>>[] = []
  /** Column → the row from which it is free again. */
  #busy: number[] = []
  #row = -1
  #column = 0
  /** Column → the cell that began there last. */
  readonly #begun = new Map<number, GridCell<C>>()

  nextRow(): void {
    this.#rows.push(new Map())
    this.#row++
    this.#column = 0
  }

  /** Leaves columns of this row empty. */
  skip(columns: number): void {
    this.#column += columns
  }

  /** Adds a cell in the first column of this row that no cell from above covers; a row span of 0 reaches to the end. */
  add(content: C, colSpan: number, rowSpan: number): GridCell<C> {
    while ((this.#busy[this.#column] ?? 0) > this.#row) this.#column++
    const cell = { content, colSpan: Math.max(colSpan, 1), rowSpan: rowSpan === 0 ? Number.POSITIVE_INFINITY : rowSpan }
    this.#rows[this.#row]?.set(this.#column, cell)
    this.#begun.set(this.#column, cell)
    const end = Math.min(this.#column + cell.colSpan, maximumColumns + 1)
    if (cell.rowSpan > 1) {
      for (let column = this.#busy.length; column < this.#column; column++) this.#busy[column] = 0
      for (let column = this.#column; column < end; column++) this.#busy[column] = this.#row + cell.rowSpan
    }
    this.#column += cell.colSpan
    return cell
  }

  /** Lets the cell that began above in this column go on through this row. */
  goOn(colSpan: number): void {
    const above = this.#begun.get(this.#column)
    if (above) above.rowSpan++
    this.#column += Math.max(colSpan, 1)
  }

  rows(budget: CellBudget): GridCell<C>[][] {
    let width = 0
    for (const row of this.#rows) for (const column of row.keys()) width = Math.max(width, column + 1)
    budget.spend(width * this.#rows.length, width)
    return this.#rows.map((row, index) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row.get(column)
        if (!cell) return { content: undefined, colSpan: 1, rowSpan: 1 }
        const colSpan = Math.min(cell.colSpan, width - column)
        return { content: cell.content, colSpan, rowSpan: Math.min(cell.rowSpan, this.#rows.length - index) }
      }),
    )
  }
}
