/**
 * Sheets as a Word document: real tables on A4 across, the heading row repeated on every page, 黑体 and 仿宋 named as
 * fonts of East Asian text, without which Word sets Chinese in whatever the machine has.
 */

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { printable, printableLine } from './printable.ts'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'

/** A4 in twentieths of a point, and what its margins leave across. */
const page = { width: 11_906, height: 16_838, margin: 1000 }
const room = page.height - 2 * page.margin

/** Sizes are in half points. */
const body = { font: font('仿宋'), size: 22 }
const strong = { font: font('黑体'), size: 22 }
const title = { font: font('黑体'), size: 36 }

/** A row longer than this may be broken by a page, or it would not fit on any. */
const longestWhole = 800

function font(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' }
}

export async function wordFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const document = new Document({
    creator: 'fangan',
    title: printableLine(sheets[0]?.title ?? ''),
    styles: { default: { document: { run: body } } },
    sections: sheets.map(section),
  })
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)))
}

const epoch = '1980-01-01T00:00:00Z'

/** The library writes the time of day into the file; the same plan should give the same file. */
function withoutClock(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const core = parts['docProps/core.xml']
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${epoch}<`))
  // Seen from wherever the machine stands, because an archive keeps local time.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) })
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
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      paragraph(sheet.title, title, { centered: true, after: 200 }),
      table(sheet),
      ...sheet.notes.map((note) => paragraph(note, body, { before: 120 })),
    ],
  }
}

function pageNumber(): Paragraph {
  // A run for each: a field takes the size of its own run alone.
  const parts = ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页']
  const children = parts.map((part) => new TextRun({ ...body, size: 18, children: [part] }))
  return new Paragraph({ alignment: AlignmentType.CENTER, children })
}

function table({ columns, rows }: Sheet): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((room * width) / total))
  const line = { style: BorderStyle.SINGLE, size: 4, color: '555555' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 60, right: 60 },
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

function cell(children: Paragraph[], width: number, options: { columnSpan?: number; fill?: string } = {}): TableCell {
  const { columnSpan, fill } = options
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(fill === undefined ? {} : { shading: { fill } }),
  })
}

interface Setting {
  centered?: boolean
  before?: number
  after?: number
  keepNext?: boolean
}

function paragraph(
  text: string,
  run: IRunOptions,
  { centered, before = 0, after = 0, keepNext }: Setting = {},
): Paragraph {
  return new Paragraph({
    ...(centered ? { alignment: AlignmentType.CENTER } : {}),
    ...(keepNext ? { keepNext } : {}),
    spacing: { before, after },
    children: printable(text)
      .split(/\n+/)
      .map((line, at) => new TextRun({ ...run, text: line, ...(at > 0 ? { break: 1 } : {}) })),
  })
}
