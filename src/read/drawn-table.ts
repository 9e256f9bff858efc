/**
 * Tables drawn with lines (┌─┬─┐) in plain text, as mail and old databases of laws print them. A cell is broken at the
 * width of its column over as many lines as it takes, and ends where a line is drawn below it, which may run below some
 * columns only: the others have one cell that spans the rows.
 */

import type { TableCell } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'

/** A table in the text that has the drawn ones undrawn. */
export interface DrawnTable extends Span {
  rows: TableCell[][]
}

export interface Undrawn {
  /** The text with tabs between cells and a line feed behind each row, where the tables are. */
  mapped: MappedText
  tables: readonly DrawnTable[]
}

/** One line of a drawing: what stands between its uprights. */
interface DrawnLine extends Span {
  fields: readonly Field[]
}

interface Field extends Span {
  /** A line is drawn across the column. */
  isRule: boolean
}

interface Cell {
  /** The first row that it is in, and how many. */
  row: number
  rows: number
  columns: number
  lines: Span[]
}

/** A drawing of more columns, or of more fields in all, is none of a table. */
const mostColumns = 60
const mostFields = 200_000

const drawing = /[│┃║][^\n\r]*[│┃║]/
const across = /[─━═┄┅┈┉]/

/** The text with its drawn tables undrawn; undefined where it has none. */
export function undrawn(text: string): Undrawn | undefined {
  if (!across.test(text) || !drawing.test(text)) return undefined
  const out = new Writer(text)
  let lines: DrawnLine[] = []
  const close = () => {
    const columns = columnsOf(lines)
    if (columns > 1) out.table(lines, columns)
    lines = []
  }
  const every = /[^\n\r]+/g
  for (let match = every.exec(text); match; match = every.exec(text)) {
    const span = trimSpan(text, match.index, match.index + match[0].length)
    if (span.end === span.start) continue
    const fields = fieldsOf(text, span)
    if (fields.length > 0) lines.push({ ...span, fields })
    else if (lines.length > 0) close()
  }
  close()
  return out.finish()
}

/** The signs of drawing are a block of their own: lines across, and all others, which part columns. */
function isDrawn(code: number): boolean {
  return code >= 0x2500 && code <= 0x257f
}

function fieldsOf(text: string, { start, end }: Span): Field[] {
  if (end - start < 3 || !isDrawn(text.charCodeAt(start)) || !isDrawn(text.charCodeAt(end - 1))) return []
  const fields: Field[] = []
  let from = start + 1
  let isRule = true
  for (let at = start + 1; at < end; at++) {
    const isLine = across.test(text[at] as string)
    if (isLine || !isDrawn(text.charCodeAt(at))) {
      isRule &&= isLine
      continue
    }
    fields.push({ start: from, end: at, isRule: isRule && at > from })
    from = at + 1
    isRule = true
  }
  return fields
}

/** How many columns most of the lines with words have; 0 where the drawing is none of a table. */
function columnsOf(lines: readonly DrawnLine[]): number {
  const worded = lines.filter(({ fields }) => fields.some(({ isRule }) => !isRule))
  if (worded.length < 2 || worded.length === lines.length) return 0
  const counts = worded.map(({ fields }) => fields.length).sort((one, other) => one - other)
  const columns = counts[counts.length >> 1] as number
  return columns <= mostColumns && columns * lines.length <= mostFields ? columns : 0
}

class Writer {
  readonly #text: string
  readonly #pieces: { text: string; original: number; length?: number }[] = []
  readonly #tables: DrawnTable[] = []
  #length = 0
  /** So far the text has been written. */
  #done = 0

  constructor(text: string) {
    this.#text = text
  }

  table(lines: readonly DrawnLine[], columns: number): void {
    const [first] = lines as [DrawnLine]
    this.#copy({ start: this.#done, end: first.start })
    const start = this.#length
    const { cells, height } = cellsOf(this.#text, lines, columns)
    const byRow = Array.from({ length: height }, () => new Array<Cell | undefined>(columns))
    for (const [column, all] of cells.entries())
      for (const cell of all) (byRow[cell.row] as (Cell | undefined)[])[column] = cell
    const rows = byRow.map((row, index) => {
      if (index > 0) this.#separate('\n')
      return Array.from(row, (cell, column) => {
        if (column > 0) this.#separate('\t')
        return this.#cell(cell)
      })
    })
    this.#tables.push({ start, end: this.#length, rows })
    this.#done = (lines.at(-1) as DrawnLine).end
  }

  finish(): Undrawn | undefined {
    if (this.#tables.length === 0) return undefined
    this.#copy({ start: this.#done, end: this.#text.length })
    return { mapped: MappedText.join(this.#pieces), tables: this.#tables }
  }

  #cell(cell: Cell | undefined): TableCell {
    const start = this.#length
    for (const [index, line] of cell?.lines.entries() ?? []) {
      if (index > 0 && listed.test(this.#text.slice(line.start, line.start + 8))) this.#separate('\n')
      this.#copy(line)
    }
    const { rows = 1, columns = 1 } = cell ?? {}
    return {
      start,
      end: this.#length,
      ...(columns > 1 ? { colSpan: columns } : {}),
      ...(rows > 1 ? { rowSpan: rows } : {}),
    }
  }

  #copy({ start, end }: Span): void {
    if (end <= start) return
    this.#pieces.push({ text: this.#text.slice(start, end), original: start })
    this.#length += end - start
    this.#done = end
  }

  #separate(mark: string): void {
    this.#pieces.push({ text: mark, original: this.#done, length: 0 })
    this.#length += mark.length
  }
}

/** What the next item of a list in a cell begins with: its line is none that the width of the column has broken. */
const listed = /^(?:[△▲●○◆■★·•]|\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]、|[①-⑳])/

/** The cells of each column from above. */
function cellsOf(text: string, lines: readonly DrawnLine[], columns: number): { cells: Cell[][]; height: number } {
  const cells: Cell[][] = Array.from({ length: columns }, () => [])
  const open = new Array<Cell | undefined>(columns)
  let row = 0
  let isBegun = false
  const close = (column: number) => {
    const cell = open[column]
    if (cell) cell.rows = row - cell.row + 1
    open[column] = undefined
  }
  for (const { fields } of lines) {
    const isAcross = fields.every(({ isRule }) => isRule)
    if (isBegun && fields.some(({ isRule }) => isRule)) {
      for (let column = 0; column < columns; column++) if (isAcross || fields[column]?.isRule) close(column)
      row++
      isBegun = false
    }
    if (isAcross) continue
    isBegun = true
    for (const [column, field] of fields.slice(0, columns).entries()) {
      if (field.isRule) continue
      let cell = open[column]
      if (!cell) {
        // 一、财税金融 across the table
        const wide = column === fields.length - 1 ? columns - column : 1
        cell = { row, rows: 1, columns: wide, lines: [] }
        open[column] = cell
        cells[column]?.push(cell)
      }
      const words = trimSpan(text, field.start, field.end)
      if (words.end > words.start) cell.lines.push(words)
    }
  }
  for (let column = 0; column < columns; column++) close(column)
  return { cells, height: isBegun ? row + 1 : row }
}
