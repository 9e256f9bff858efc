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
    const row = { start: match.index, end: match.index + match[0].length, cells: cellsOf(match[0], match.index) }
    const span = trimSpan(text, row.start, row.end)
    const isBlank = span.end <= span.start
    // a row goes on a table only right below it
    const goesOn = rows[0]?.cells.length === row.cells.length && /^(?:\r\n|[\n\r])$/.test(text.slice(end, row.start))
    if (!goesOn && rows.length > 0) close()
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

  /** The cells of a line that tabs part; none where there are no tabs. */
  function cellsOf(line: string, at: number): readonly TableCell[] {
    if (!line.includes('\t')) return none
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
