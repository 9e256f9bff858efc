/**
 * Lays what a reader of a marked-up format finds, lines and tables one after the other, into one text with its blocks.
 * The cells of a table are set apart by tabs and its rows by line feeds, as Markdown's are.
 */

import { type Block, Document, type TableCell } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import { trimSpan } from '../source/trim.ts'
import type { Piece } from './piece.ts'
import type { GridCell } from './table-grid.ts'

/** The pieces of one line, without its end. */
export type Line = readonly Piece[]

/** What a line is. */
export type Kind =
  | { type: 'paragraph' }
  | { type: 'heading'; depth: number }
  | { type: 'listItem'; depth: number; ordinal?: number }

/** What lines and tables are written to. */
export interface Sink {
  line(line: Line, kind: Kind): void
  table(rows: readonly GridCell<readonly Line[]>[][]): void
}

/** A heading is a line that names; what is longer, or ends as a sentence, has only been given its looks. */
const longestHeading = 60

export class DocumentWriter implements Sink {
  readonly #pieces: Piece[] = []
  readonly #blocks: Block[] = []
  #length = 0
  #headingLength = 0

  line(line: Line, kind: Kind): void {
    const text = line.map((piece) => piece.text).join('')
    const trimmed = trimSpan(text, 0, text.length)
    const length = trimmed.end - trimmed.start
    if (length === 0) return
    this.#separate('\n')
    const start = this.#length
    for (const piece of line) this.#add(piece)
    const isHeading =
      kind.type === 'heading' && length <= longestHeading && !/[。；;]$/.test(text.slice(0, trimmed.end))
    if (isHeading) this.#headingLength += length
    const written: Kind = kind.type === 'heading' && !isHeading ? { type: 'paragraph' } : kind
    this.#blocks.push({ ...written, start: start + trimmed.start, end: start + trimmed.end })
  }

  table(rows: readonly GridCell<readonly Line[]>[][]): void {
    const written = rows.map((row, index) => {
      if (index > 0 || this.#length > 0) this.#separate('\n')
      return row.map((cell, column) => {
        if (column > 0) this.#separate('\t')
        return this.#cell(cell)
      })
    })
    const start = written[0]?.[0]?.start
    if (start !== undefined) this.#blocks.push({ type: 'table', rows: written, start, end: this.#length })
  }

  /** The document. Headings that make up most of its text are no headings: somebody liked the type. */
  finish(file: string, original: string): Document {
    const mapped = MappedText.join(this.#pieces)
    const misused = this.#headingLength * 2 > this.#length
    const blocks = this.#blocks.map((block): Block => {
      if (block.type === 'heading' && misused) return { type: 'paragraph', start: block.start, end: block.end }
      if (block.type === 'table')
        for (const cell of block.rows.flat()) Object.assign(cell, trimSpan(mapped.text, cell.start, cell.end))
      return block
    })
    return new Document(file, original, mapped, blocks)
  }

  #cell({ content, colSpan, rowSpan }: GridCell<readonly Line[]>): TableCell {
    const start = this.#length
    content?.forEach((line, index) => {
      if (index > 0) this.#separate('\n')
      for (const piece of line) this.#add(piece)
    })
    const spans = { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
    return { start, end: this.#length, ...spans }
  }

  #separate(mark: string): void {
    const last = this.#pieces.at(-1)
    if (last) this.#add({ text: mark, original: last.original + last.length, length: 0 })
  }

  #add(piece: Piece): void {
    if (piece.text === '') return
    this.#pieces.push(piece)
    this.#length += piece.text.length
  }
}
