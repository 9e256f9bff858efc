/**
 * Flattened tables of one cell a line, the words of the header first, with or without the | that closed each cell. Where
 * a row ends is told by the number that opens the next, or by what stands in one of its columns.
 */

import { endsAsUnit, isCollective, unitList } from '../../language/unit-list.ts'
import type { Block } from '../../source/document.ts'
import type { Span } from '../../source/place.ts'
import { readMark } from '../marks.ts'
import {
  areKnown,
  areOfPhases,
  type Fields,
  fewestColumns,
  fieldOf,
  hasColumnSign,
  longestTitle,
  mostAreKnown,
  toldColumn,
  unitColumn,
} from './columns.ts'
import { closesCell, type FoundTable, type Lines, tableOf } from './lines.ts'

const mostColumns = 10
/** A row has no more lines than so many times its cells. */
const mostLinesOfCell = 4

interface Header {
  cells: readonly Span[]
  fields: Fields
}

/** The table whose header begins at a line. */
export function cellByCell(lines: Lines, index: number): FoundTable | undefined {
  for (let at = index; at < index + fewestColumns; at++) if (!mayBeTitle(lines, at)) return undefined
  const header = headerAt(lines, index)
  if (!areKnown(header.fields)) return undefined
  const from = index + header.cells.length
  return header.fields[0] === 'number' ? counted(lines, header, from) : uncounted(lines, header, from)
}

/** Whether a line may be a cell of a header: short, but for what closes it, and with the sign of a column. */
function mayBeTitle(lines: Lines, index: number): boolean {
  const line = lines.at(index)
  if (!line) return false
  const isShort = line.end - line.start <= longestTitle
  return (isShort || closesCell(lines.text(line))) && hasColumnSign(lines.text(line))
}

function headerAt(lines: Lines, index: number): Header {
  const cells: Span[] = []
  const fields: Fields[number][] = []
  while (cells.length < mostColumns) {
    const at = index + cells.length
    const cell = lines.cell(at)
    if (!cell || cell.end - cell.start > longestTitle || readMark(lines.text(cell)) || lines.isNumber(at)) break
    cells.push(cell)
    fields.push(fieldOf(lines.text(cell)))
  }
  // where rows are counted a column may have a title that is none of ours; else the first such word ends the header
  if (lines.isNumber(index + cells.length) && mostAreKnown(fields)) return { cells, fields }
  const strange = fields.indexOf(undefined)
  const width = strange < 0 ? fields.length : strange
  return { cells: cells.slice(0, width), fields: fields.slice(0, width) }
}

/** Rows that each open with their number on a line of its own. */
function counted(lines: Lines, { cells: titles, fields }: Header, from: number): FoundTable | undefined {
  const rows: (readonly Span[])[] = [titles]
  let next = from
  while (true) {
    const section = lines.isNumber(next) ? undefined : lines.section(next)
    if (section && lines.isNumber(next + 1)) {
      rows.push(section)
      next++
    }
    if (!lines.isNumber(next)) break
    let end = next + 1
    while (end - next < mostLinesOfCell * fields.length && lines.cell(end) && !opensRow(lines, end)) end++
    // behind the last row the text goes on: it has the cells of the header and no more
    if (!opensRow(lines, end)) end = Math.min(end, next + fields.length)
    rows.push(joinWrapped(cellsOf(lines, next, end), fields))
    next = end
  }
  return rows.length > 1 ? { table: tableOf(rows, fields.length), next } : undefined
}

function opensRow(lines: Lines, index: number): boolean {
  return lines.isNumber(index) || (lines.section(index) !== undefined && lines.isNumber(index + 1))
}

/** A line is a cell each, or where | closes cells, as many lines as it takes: 县财政局, and 云汀镇 | on the next. */
function cellsOf(lines: Lines, from: number, end: number): Span[] {
  const isClosed = (index: number) => closesCell(lines.text(lines.at(index) as Block))
  const closed = isClosed(from)
  const cells: Span[] = []
  let open: Span | undefined
  for (let index = from; index < end; index++) {
    const cell = lines.cell(index) as Span
    const whole = { start: open?.start ?? cell.start, end: cell.end }
    open = closed && !isClosed(index) ? whole : undefined
    if (!open) cells.push(whole)
  }
  return open ? [...cells, open] : cells
}

/** A task of several lines, or the name of a phase, is one cell: the cells behind it are counted from the end. */
function joinWrapped(cells: readonly Span[], fields: Fields): readonly Span[] {
  const wrapped = cells.length - fields.length
  if (wrapped <= 0) return cells
  const told = toldColumn(fields)
  const first = told < 0 ? fields.indexOf('phase') : told
  const joined = { start: (cells[first] as Span).start, end: (cells[first + wrapped] as Span).end }
  return cells.toSpliced(first, wrapped + 1, joined)
}

/** Rows of as many lines as the header has, as long as units stand where the header has them, or the times of phases. */
function uncounted(lines: Lines, { cells: titles, fields }: Header, from: number): FoundTable | undefined {
  const ofUnits = unitColumn(fields)
  const column = ofUnits < 0 && areOfPhases(fields) ? fields.indexOf('time') : ofUnits
  if (column < 0) return undefined
  const fits = column === ofUnits ? namesUnits : namesTime
  const rows: (readonly Span[])[] = [titles]
  let next = from
  for (;;) {
    const cells = Array.from(fields, (_, at) => lines.cell(next + at))
    const holder = cells[column]
    if (!cells.every((cell) => cell !== undefined) || !holder || !fits(lines.text(holder))) break
    rows.push(cells)
    next += fields.length
  }
  return rows.length > 2 ? { table: tableOf(rows, fields.length), next } : undefined
}

function namesTime(text: string): boolean {
  return text.length <= 40 && /[\d一二三四五六七八九十][年月日周.．]/.test(text)
}

function namesUnits(text: string): boolean {
  const members = unitList(text)
  return members.length > 0 && members.every((member) => endsAsUnit(member) || isCollective(member))
}
