/**
 * Sheets as a Word document: real tables on A4 across, the heading row repeated on every page, 黑体 and 仿宋 named as
 * fonts of East Asian text, without which Word sets Chinese in whatever the machine has.
 */

import {
  Document,
  Footer,
  type ISectionOptions,
  PageOrientation,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { printableLine } from './printable.ts'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'
import { a4, cell, cellMargins, font, frame, packed, pageNumber, paragraph } from './word-parts.ts'

/** In twentieths of a point, and what the margins leave across. */
const page = { ...a4, margin: 1000 }
const room = page.height - 2 * page.margin

/** Sizes are in half points. */
const body = { font: font('仿宋'), size: 22 }
const strong = { font: font('黑体'), size: 22 }
const title = { font: font('黑体'), size: 36 }

/** A row longer than this may be broken by a page, or it would not fit on any. */
const longestWhole = 800

export async function wordFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const document = new Document({
    creator: 'fangan',
    title: printableLine(sheets[0]?.title ?? ''),
    styles: { default: { document: { run: body } } },
    sections: sheets.map(section),
  })
  return packed(document)
}

function section(sheet: Sheet): ISectionOptions {
  return {
    properties: {
      page: {
        // Given as upright, turned by the library.
        size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
        margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
      },
    },
    footers: { default: new Footer({ children: [pageNumber(body)] }) },
    children: [
      paragraph(sheet.title, title, { centered: true, after: 200 }),
      table(sheet),
      ...sheet.notes.map((note) => paragraph(note, body, { before: 120 })),
    ],
  }
}

function table({ columns, rows }: Sheet): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((room * width) / total))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: frame,
    margins: cellMargins,
    rows: [headingRow(columns, widths), ...rows.map((row) => tableRow(row, columns, widths))],
  })
}

function headingRow(columns: readonly SheetColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, at) =>
      cell([paragraph(heading, strong, { centered: true })], widths[at] as number, { fill: 'D9E2F3' }),
    ),
  })
}

function tableRow(row: SheetRow, columns: readonly SheetColumn[], widths: readonly number[]): TableRow {
  if (row.kind === 'group') {
    const children = [paragraph('\u3000'.repeat(row.level) + row.text, strong, { keepNext: true })]
    const span = { columnSpan: columns.length, fill: 'F2F2F2' }
    return new TableRow({ cantSplit: true, children: [cell(children, room, span)] })
  }
  return new TableRow({
    cantSplit: row.cells.every((text) => text.length <= longestWhole),
    children: columns.map(({ centered = false }, at) =>
      cell([paragraph(row.cells[at] ?? '', body, { centered })], widths[at] as number),
    ),
  })
}
