/**
 * Flattened tables of one cell a line, the words of the header first, with or without the | that closed each cell. Where
 * a row ends is told by the number that opens the next, or by what stands in one of its columns.
 */

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
  unitColumn,
} from './columns.ts'
import { closesCell, type FoundTable, type Lines, tableOf } from './lines.ts'
import { namesUnits, place } from './placed-cells.ts'

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
  // 2024年重点任务分解 over 序号, 工作任务, …: the numbers of rows stand in no other column than the first
  if (!areKnown(header.fields) || header.fields.indexOf('number') > 0) return undefined
  const from = index + header.cells.length
  if (header.fields[0] === 'number') return counted(lines, header, from)
  const whole = uncounted(lines, header, from)
  const merged = uncountedWithMerged(lines, header, from)
  return (merged?.next ?? 0) > (whole?.next ?? 0) ? merged : whole
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
  const twice = fields.indexOf('name')
  fields.forEach((field, at) => {
    if (field === 'name' && at > twice) fields[at] = 'text'
  })
  // where rows are counted a column may have a title that is none of ours; else the first such word ends the header
  const behind = index + cells.length
  const isCounted = lines.isNumber(behind) || (lines.section(behind) !== undefined && lines.isNumber(behind + 1))
  if (isCounted && mostAreKnown(fields)) return { cells, fields }
  const strange = fields.indexOf(undefined)
  const width = strange < 0 ? fields.length : strange
  return { cells: cells.slice(0, width), fields: fields.slice(0, width) }
}

/** Rows that each open with their number on a line of its own. The header may stand again at the top of a page. */
function counted(lines: Lines, header: Header, from: number): FoundTable | undefined {
  const { cells: titles, fields } = header
  const rows: (readonly Span[])[] = [titles]
  let next = from
  for (;;) {
    if (isAgain(lines, header, next)) next += titles.length
    const section = lines.isNumber(next) ? undefined : lines.section(next)
    if (section && lines.isNumber(next + 1)) {
      rows.push(section)
      next++
    }
    if (!lines.isNumber(next)) break
    let end = next + 1
    while (end - next < mostLinesOfCell * fields.length && lines.cell(end) && !opensRow(lines, header, next, end)) end++
    const found = rowsFrom(lines, next, end, fields, opensRow(lines, header, next, end))
    rows.push(...found.rows)
    next = found.next
  }
  return rows.length > 1 ? { table: tableOf(rows, fields.length), next } : undefined
}

/** Whether a line opens what stands behind a row: the next, a section, or the header again. 30 may be a cell. */
function opensRow(lines: Lines, header: Header, row: number, index: number): boolean {
  if (lines.isNumber(index)) {
    const [count, next] = [row, index].map((at) => Number(lines.text(lines.cell(at) as Span))) as [number, number]
    return next === count + 1 || index - row >= header.fields.length
  }
  return (lines.section(index) !== undefined && lines.isNumber(index + 1)) || isAgain(lines, header, index)
}

/** Whether the header stands again at a line. */
function isAgain(lines: Lines, { cells: titles }: Header, index: number): boolean {
  return titles.every((title, at) => {
    const cell = lines.cell(index + at)
    return cell !== undefined && lines.text(cell) === lines.text(title)
  })
}

/** A line that heads the rows below it is as odd as this in any column of the row above. */
const oddest = 2

/** The rows that a number opens, and a line behind them that heads those below. */
function rowsFrom(
  lines: Lines,
  from: number,
  end: number,
  fields: Fields,
  goesOn: boolean,
): { rows: Span[][]; next: number } {
  const [number, ...cells] = cellsOf(lines, from, end) as [Span, ...Span[]]
  const isClosed = closesCell(lines.text(lines.at(from) as Block))
  const behind = (cell: Span | undefined): number => {
    let next = from + 1
    while (next < end && (lines.at(next) as Block).start < (cell ?? number).end) next++
    return next
  }
  if (isClosed) {
    const own = goesOn ? cells : cells.slice(0, fields.length - 1)
    return { rows: [[number, ...own]], next: goesOn ? end : behind(own.at(-1)) }
  }
  if (cells.length === 0) return { rows: [[number]], next: end }
  const { oddities, rowsUpTo } = place(cells, fields.slice(1), (cell) => lines.text(cell), true)
  const empty = { start: number.end, end: number.end }
  const rowsOf = (last: number) => rowsUpTo(last).map((row, index) => [index === 0 ? number : empty, ...row.cells])
  if (!goesOn) {
    // behind the last row the text goes on
    const last = oddities.indexOf(Math.min(...oddities))
    return { rows: rowsOf(last), next: behind(cells[last]) }
  }
  const last = oddities.length - 1
  const heads = last >= fields.length - 2 && (oddities[last] as number) - (oddities[last - 1] as number) >= oddest
  return { rows: heads ? [...rowsOf(last - 1), [cells[last] as Span]] : rowsOf(last), next: end }
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

/** No row is odder: a cell or two that were merged with those above. */
const mostOdd = 3
/** Nor is a line odder that its last cell goes on with. */
const mostOddOfLine = 0.8
const mostLines = 400
const longestCell = 150

/** Rows that nothing counts and that lack cells, as far as they are rows: each has who answers, or when. */
function uncountedWithMerged(lines: Lines, header: Header, from: number): FoundTable | undefined {
  const { cells: titles, fields } = header
  if (unitColumn(fields) < 0) return undefined
  const slice = (cell: Span) => lines.text(cell)
  const cells: Span[] = []
  while (cells.length < mostLines) {
    const at = from + cells.length
    const cell = lines.cell(at)
    if (!cell || cell.end - cell.start > longestCell || lines.isChapter(at) || mayOpenHeader(lines, header, at)) break
    cells.push(cell)
  }
  if (cells.length <= fields.length) return undefined
  const { oddities, rowsUpTo } = place(cells, fields, slice, false)
  const rows: Span[][] = [titles as Span[]]
  let last = -1
  for (const row of rowsUpTo(cells.length - 1)) {
    const before = last < 0 ? 0 : (oddities[last] as number)
    const ends = oddities.slice(last + 1, row.last + 1)
    const least = Math.min(...ends)
    const isWhole = row.last < cells.length - 1 && (oddities[row.last] as number) - before <= mostOdd
    if (!isWhole && least - before > mostOdd) break
    // behind the last row the text goes on
    const end = isWhole ? row.last : last + 1 + ends.findLastIndex((oddity) => oddity <= least + mostOddOfLine)
    const found = isWhole ? row : rowsUpTo(end).at(-1)
    if (!found || !hasAnswer(lines, found.cells, fields)) break
    rows.push(found.cells)
    last = end
    if (!isWhole) break
  }
  return rows.length > 2 ? { table: tableOf(rows, fields.length), next: from + last + 1 } : undefined
}

/** Two titles of columns one below the other: another table begins, and no text has so many. */
function mayOpenHeader(lines: Lines, { fields }: Header, index: number): boolean {
  return [index, index + 1].every((at) => {
    const cell = lines.cell(at)
    const field = cell && cell.end - cell.start <= longestTitle ? fieldOf(lines.text(cell)) : undefined
    return field !== undefined && fields.includes(field)
  })
}

function hasAnswer(lines: Lines, cells: readonly Span[], fields: Fields): boolean {
  return cells.some((cell, column) => {
    const words = lines.text(cell)
    return (fields[column] === 'time' && namesTime(words)) || (column === unitColumn(fields) && namesUnits(words))
  })
}

function namesTime(text: string): boolean {
  return text.length <= 40 && /[\d一二三四五六七八九十][年月日周.．]/.test(text)
}
