/**
 * A document as it was read: its text in one string, and the blocks of that text. The block names are mdast's;
 * the tree is laid flat because the level of a heading is only known once its numbering has been read.
 */

import type { MappedText } from './mapped-text.ts'
import { occurrence } from './occurrence.ts'
import { LineIndex, type Position, type Span } from './place.ts'

/** A cell of a table; an empty span where the cell is empty. */
export interface TableCell extends Span {
  colSpan?: number
  rowSpan?: number
}

export type Block =
  | ({ type: 'heading'; depth: number } & Span)
  | ({ type: 'paragraph' } & Span)
  /**
   * `depth` counts from 0; `ordinal` is the number of an item in an ordered list, as counted by the reader; `bulleted`
   * tells that a bullet of plain text stands before it, a character of the document that is in no block.
   */
  | ({ type: 'listItem'; depth: number; ordinal?: number; checked?: boolean; bulleted?: true } & Span)
  | ({ type: 'table'; rows: TableCell[][] } & Span)

/** Words are looked for this far into a place: it is a help, and a hostile file must not make it dear. */
const reach = 20_000

/** A document: blocks are in order, do not overlap, and are separated by at least a line feed in the text. */
export class Document {
  readonly file: string
  /** The decoded file, exactly as it lies on disk. */
  readonly original: string
  readonly mapped: MappedText
  readonly blocks: readonly Block[]
  readonly #lines: LineIndex

  constructor(file: string, original: string, mapped: MappedText, blocks: readonly Block[], lines?: LineIndex) {
    this.file = file
    this.original = original
    this.mapped = mapped
    this.blocks = blocks
    this.#lines = lines ?? new LineIndex(original)
  }

  get text(): string {
    return this.mapped.text
  }

  slice(span: Span): string {
    return this.mapped.text.slice(span.start, span.end)
  }

  /** Where a range of the text stands in the file. */
  position(span: Span): Position {
    return this.#lines.position(this.mapped.spanToOriginal(span))
  }

  /** Where words stand (for the nth time) within a place of the file, by the text as it is now, which restoration may have changed. */
  find(words: string, within: Position, nth = 0): Position | undefined {
    const from = this.mapped.fromOriginal(within.start.offset)
    const to = Math.min(this.mapped.fromOriginal(within.end.offset) + 1, from + reach)
    const value = this.text.slice(from, to)
    const at = occurrence(value, words, nth)
    return at < 0 ? undefined : this.position({ start: from + at, end: from + at + words.length })
  }

  /** The same file with another text and blocks, as restoration leaves it. */
  with(mapped: MappedText, blocks: readonly Block[]): Document {
    return new Document(this.file, this.original, mapped, blocks, this.#lines)
  }
}
