/**
 * Rows of a flattened table as wide as its header: where a cell went on over several rows or columns the copy has it
 * once, so that the rows below lack it at their left, and the header lacks the second column of a date.
 */

import type { ColumnField } from '../../lexicon/table-columns.ts'
import type { Span } from '../../source/place.ts'
import { isRowNumber } from './columns.ts'

/** 第一周, 9月2日—6日, 开学前: what a cell of a column of dates is, and no work. */
const period = /^[\d年月日号旬上中下第一二三四五六七八九十周初末底前后至到起开学期间.．、/—\-－–~～:：星()（） ]{2,24}$/

/** Whether a text is a date or a span of dates and nothing else. */
export function isPeriod(text: string): boolean {
  return period.test(text) && /[\d一二三四五六七八九十][年月日周学.．/]|[学期]期?[初末]/.test(text)
}

/** Whether a cell belongs into the first column of a table, by the field of that column. */
function opensRow(cell: string, field: ColumnField | undefined): boolean {
  if (field === 'time') return period.test(cell)
  return field === 'number' ? isRowNumber(cell) : field !== 'group'
}

/** How much wider than its header a row may be: 时间 stands over 第一周 and 9月2日—6日. */
export function mostCells(header: readonly Span[], first: ColumnField | undefined): number {
  return header.length + (first === 'time' ? 1 : 0)
}

/** The rows, header first, all of one width: what is missing at the left of a row is an empty cell. */
export function ofOneWidth(
  rows: readonly (readonly Span[])[],
  first: ColumnField | undefined,
  slice: (cell: Span) => string,
): Span[][] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const height = rows[0]?.length ?? 0
  return rows.map((cells, index) => {
    const [opening] = cells
    const isWhole = cells.length === 1 || (index > 0 && height === width && opening && opensRow(slice(opening), first))
    if (!opening || cells.length === width || isWhole) return [...cells]
    const missing = width - cells.length
    return [...new Array<Span>(missing).fill({ start: opening.start, end: opening.start }), ...cells]
  })
}
