/** The text of a section as blocks: lines are paragraphs, and lines of as many cells one below the other a table. */

import { printable } from '../printable.ts'
import { type Block, linesOf, paragraph, type Table } from './tree.ts'

/** Rows of a table, as cells, or a line of prose. */
export type TextPart = { cells: readonly (readonly string[])[] } | { line: string }

const between = / \| /

export function textParts(text: string | undefined): TextPart[] {
  const parts: TextPart[] = []
  let rows: string[][] = []
  const close = () => {
    if (rows.length >= 2) parts.push({ cells: rows })
    else parts.push(...rows.map((cells) => ({ line: cells.join('　') })))
    rows = []
  }
  for (const line of linesOf(printable(text ?? ''))) {
    // an empty cell at either end leaves a bar with nothing on that side
    const cells = ` ${line} `.split(between).map((cell) => cell.trim())
    if (cells.length < 2) {
      close()
      parts.push({ line })
      continue
    }
    if (rows[0] && rows[0].length !== cells.length) close()
    rows.push(cells)
  }
  close()
  return parts
}

/** Rows as a table whose columns are as wide as what they hold, within bounds. */
export function asTable([head = [], ...rows]: readonly (readonly string[])[]): Table {
  const width = (column: number) => {
    const all = [head, ...rows].map((cells) => cells[column]?.length ?? 0)
    return Math.min(20, Math.max(3, Math.ceil(all.reduce((sum, one) => sum + one, 0) / all.length)))
  }
  return {
    kind: 'table',
    columns: head.map((heading, column) => ({ heading, width: width(column) })),
    rows: rows.map((cells) => ({ kind: 'item', cells })),
  }
}

export function textBlocks(text: string | undefined): Block[] {
  return textParts(text).map((part) => ('line' in part ? paragraph(part.line) : asTable(part.cells)))
}
