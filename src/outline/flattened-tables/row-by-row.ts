/** Flattened tables that kept a row on a line, with tabs or | between its cells, as Markdown has them too. */

import type { Span } from '../../source/place.ts'
import { trimSpan } from '../../source/trim.ts'
import { areKnown, fieldOf, mostAreKnown } from './columns.ts'
import { type FoundTable, type Lines, tableOf } from './lines.ts'
import { mostCells, ofOneWidth } from './merged-cells.ts'

/** What parts the cells of a row. */
const partings = ['|', '｜', '\t']
const parting = /[|｜\t]/
/** No table is wider; every row is filled up to the width of the widest. */
const mostColumns = 60

/** | --- | :---: |: what Markdown rules below the header of a table, whatever its columns are. */
const rule = /^[|｜]?[ \t]*:?-{2,}:?[ \t]*[|｜][-:|｜ \t]*$/

/** Whether a text can hold rows; a line of one that cannot neither can. */
export function mayHoldRows(text: string): boolean {
  return partings.some((mark) => text.includes(mark))
}

/** The table whose header is a line: one with columns that are known, or one with a rule below it. */
export function rowByRow(lines: Lines, index: number): FoundTable | undefined {
  const header = cellsOf(lines, index)
  if (!header) return undefined
  const ruled = isRule(lines, index + 1)
  const fields = ruled ? [] : header.map((cell) => fieldOf(lines.text(cell)))
  if (!ruled && !(mostAreKnown(fields) && areKnown(fields))) return undefined
  const rows = [header]
  let next = index + (ruled ? 2 : 1)
  for (; ; next++) {
    const cells = cellsOf(lines, next) ?? (!ruled && cellsOf(lines, next + 1) ? lines.section(next) : undefined)
    if (!cells || cells.length > mostCells(header, fields[0])) break
    rows.push(cells)
  }
  const whole = ofOneWidth(rows, fields[0], (cell) => lines.text(cell))
  if (rows.length < 2) return undefined
  // the bars at both ends are of the table
  const { start } = lines.at(index) as Span
  const { end } = lines.at(next - 1) as Span
  return { table: { ...tableOf(whole, (whole[0] as Span[]).length), start, end }, next }
}

/** The cells of a line that holds a row, or nothing where nothing parts them. */
function cellsOf(lines: Lines, index: number): Span[] | undefined {
  const line = lines.at(index)
  if (!line) return undefined
  const text = lines.text(line)
  if (!mayHoldRows(text) || !parting.test(text.replace(/^[|｜]\s*|(?<!\s)\s*[|｜]$/g, ''))) return undefined
  const cells: Span[] = []
  // what stands before the first | of a line is no cell; an empty one behind it goes on from the row above
  const isOpened = '|｜'.includes(lines.first(line))
  let from = line.start
  for (const [index, piece] of text.split(parting).entries()) {
    const cell = trimSpan(lines.document.text, from, from + piece.length)
    if (isOpened ? index > 0 : !isEmpty(cell) || cells.length > 0) cells.push(cell)
    from += piece.length + 1
  }
  while (cells.length > 0 && isEmpty(cells[cells.length - 1] as Span)) cells.pop()
  return cells.length > 1 && cells.length <= mostColumns ? cells : undefined
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start
}

function isRule(lines: Lines, index: number): boolean {
  const line = lines.at(index)
  return line !== undefined && '|｜:-'.includes(lines.first(line)) && rule.test(lines.text(line))
}
