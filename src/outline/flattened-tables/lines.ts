/** The lines of a document as the cells of a table that a copy has laid flat, and the table that is made of them again. */

import type { Block, Document, TableCell } from '../../source/document.ts'
import type { Span } from '../../source/place.ts'
import { readMark } from '../marks.ts'
import { isRowNumber } from './columns.ts'

/** A table and the index of the block behind it. */
export interface FoundTable {
  table: Block
  next: number
}

/** A line between two rows that heads those below it is no longer. */
const longestSection = 60

/** Whether a line ends with the | that closed its cell. */
export function closesCell(text: string): boolean {
  return text.endsWith('|') || text.endsWith('｜')
}

/** Lines are asked for by the index of their block; tables and what is behind the last block are none. */
export class Lines {
  readonly document: Document

  constructor(document: Document) {
    this.document = document
  }

  /** The paragraph that a line is. */
  at(index: number): Block | undefined {
    const block = this.document.blocks[index]
    return block?.type === 'paragraph' ? block : undefined
  }

  text(span: Span): string {
    return this.document.slice(span)
  }

  /** The first character of a line. */
  first(line: Block): string {
    return this.document.text[line.start] ?? ' '
  }

  /** A line as a cell: without the mark that closed the cell. */
  cell(index: number): Span | undefined {
    const line = this.at(index)
    if (!line) return undefined
    const text = this.text(line)
    const closed = closesCell(text) ? /(?<!\s)\s*[|｜]$/.exec(text) : null
    return { start: line.start, end: closed ? line.start + closed.index : line.end }
  }

  /** Whether a line is the number of a row and nothing else. */
  isNumber(index: number): boolean {
    const cell = this.cell(index)
    return cell !== undefined && isRowNumber(this.text(cell))
  }

  /** Whether a line opens with the number of a chapter or a section: 二、, （三）. */
  isChapter(index: number): boolean {
    const line = this.at(index)
    const mark = line && readMark(this.text(line))
    return mark?.form === 'han' || mark?.form === 'han-paren'
  }

  /** 一、重点项目 on a line of its own between two rows: a row of one cell. */
  section(index: number): Span[] | undefined {
    const cell = this.cell(index)
    return cell && cell.end - cell.start <= longestSection && readMark(this.text(cell)) ? [cell] : undefined
  }
}

/** Rows of cells, header first, as a table so many columns wide: what is missing at the right of a row is empty. */
export function tableOf(rows: readonly (readonly Span[])[], width: number): Block {
  const filled = rows.map((cells): TableCell[] => {
    const { end } = cells[cells.length - 1] as Span
    return [...cells, ...new Array<Span>(width - cells.length).fill({ start: end, end })]
  })
  const cells = rows.flat()
  return { type: 'table', rows: filled, start: (cells[0] as Span).start, end: (cells[cells.length - 1] as Span).end }
}
