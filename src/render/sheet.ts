/**
 * A sheet: a table to be printed or filled in, before it has a file format. Task breakdown tables and checklists are
 * made into sheets once, and every office format (xlsx, docx, html) is written from them.
 */

export interface SheetColumn {
  heading: string
  /** How many Chinese characters the column should have room for in a line. */
  width: number
  centered?: boolean
}

export type SheetRow =
  /** A heading across all columns; `level` 0 is the outermost. */
  { kind: 'group'; level: number; text: string } | { kind: 'item'; cells: readonly string[] }

export interface Sheet {
  /** What the sheet is called in a workbook with several. */
  name: string
  title: string
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
  /** Lines below the table: totals, places to sign. */
  notes: readonly string[]
}
