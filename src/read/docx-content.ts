/** What a Word file has to say: its paragraphs and tables, as they are read and before they are blocks. */

import type { GridCell, TableGrid } from './table-grid.ts'

/** A paragraph; a line break inside it is a vertical tab, as in Word itself. */
export interface DocxParagraph {
  type: 'paragraph'
  /** With its number. */
  text: string
  /** 0 to 8. */
  heading: number | undefined
  /** The level of a bulleted paragraph. */
  bullet: number | undefined
  /** A line of a table of contents, which only repeats the headings. */
  contents: boolean
}

export interface DocxTable {
  type: 'table'
  grid: TableGrid<DocxContent[]>
}

export type DocxContent = DocxParagraph | DocxTable
export type DocxCell = GridCell<DocxContent[]>
