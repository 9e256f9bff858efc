/**
 * Plain text: every line that is not blank is a paragraph, and lines with as many tabs one below the other are a table,
 * as it comes out of a word processor or a spreadsheet. Where a paragraph begins and what it is (heading, list item,
 * row of a flattened table) can only be told from its wording, which is the outline's work.
 */

import { type Block, Document, type TableCell } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'

export function readText(text: string, file: string): Document {
  const blocks: Block[] = []
  let rows: Row[] = []
  const close = () => {
    blocks.push(...(rows.length >= 2 ? [table(rows)] : rows.map(paragraph)))
    rows = []
  }
  let end = 0
  for (const match of text.matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/g)) {
    const row = { start: match.index, end: match.index + match[0].length, cells: cellsOf(match[0], match.index) }
    const span = trimSpan(text, row.start, row.end)
    const isBlank = span.end <= span.start
    // a row goes on a table only right below it
    const below = text.slice(end, row.start)
    const goesOn = rows[0]?.cells.length === row.cells.length && /^(?:\r\n|[\n\r])$/.test(below)
    if (!goesOn) close()
    end = row.end
    if (isBlank) continue
    if (goesOn || opensTable(row)) rows.push(row)
    else blocks.push({ type: 'paragraph', ...span })
  }
  close()
  return new Document(file, text, MappedText.of(text), blocks)

  function paragraph(row: Row): Block {
    return { type: 'paragraph', ...trimSpan(text, row.start, row.end) }
  }

  function opensTable({ cells }: Row): boolean {
    return cells.length >= 3 && cells.every(({ start, end: stop }) => stop > start && stop - start <= longestHeading)
  }

  function table(all: readonly Row[]): Block {
    const whole = trimSpan(text, (all[0] as Row).start, (all.at(-1) as Row).end)
    return { type: 'table', rows: all.map(({ cells }) => [...cells]), ...whole }
  }

  function cellsOf(line: string, at: number): TableCell[] {
    const cells: TableCell[] = []
    for (let start = 0; start <= line.length; ) {
      const tab = line.indexOf('\t', start)
      const stop = tab < 0 ? line.length : tab
      cells.push(trimSpan(text, at + start, at + stop))
      start = stop + 1
    }
    return cells
  }
}

/** The headings of a table are short, and none is empty. */
const longestHeading = 16

interface Row extends Span {
  cells: readonly TableCell[]
}
