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
  const lines = /[^\n\r\f\v\u0085\u2028\u2029]+/g
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const start = match.index
    const line = match[0]
    const cells = line.includes('\t') ? cellsOf(line, start) : none
    // a row goes on a table only right below it
    const goesOn = rows[0]?.cells.length === cells.length && /^(?:\r\n|[\n\r])$/.test(text.slice(end, start))
    if (!goesOn && rows.length > 0) close()
    end = start + line.length
    const span = trimSpan(text, start, end)
    if (span.end <= span.start) continue
    if (goesOn || opensTable(cells)) rows.push({ start, end, cells })
    else blocks.push({ type: 'paragraph', start: span.start, end: span.end })
  }
  close()
  return new Document(file, text, MappedText.of(text), blocks)

  function paragraph(row: Row): Block {
    return { type: 'paragraph', ...trimSpan(text, row.start, row.end) }
  }

  function opensTable(cells: readonly TableCell[]): boolean {
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

const none: readonly TableCell[] = []

interface Row extends Span {
  cells: readonly TableCell[]
}
