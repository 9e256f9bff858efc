/** A table on the paper of an official document: as wide as the text, the heading row repeated on every page. */

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { printable } from '../printable.ts'
import { columnShares } from './column-shares.ts'
import { fonts, room } from './paper-layout.ts'
import { linesOf, type Table as TableBlock } from './tree.ts'

export function paperTable({ columns, rows }: TableBlock): Table {
  const widths = columnShares(columns).map((share) => Math.floor(room * share))
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  const heads = columns.map(({ heading }, at) => cell([heading], widths[at] as number, { centered: true, hei: true }))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 60, right: 60 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((row) => {
        const children =
          row.kind === 'group'
            ? [cell([row.text], room, { hei: true, span: columns.length })]
            : columns.map(({ centered = false }, at) =>
                cell(linesOf(row.cells[at]), widths[at] as number, { centered }),
              )
        return new TableRow({ cantSplit: row.kind === 'group' || row.cells.every(isShort), children })
      }),
    ],
  })
}

/** Whether a cell cannot be longer than a page: its row goes to the next one whole. */
function isShort(text: string): boolean {
  return text.length <= 120
}

interface CellLook {
  centered?: boolean
  hei?: boolean
  span?: number
}

function cell(lines: readonly string[], width: number, { centered = false, hei = false, span }: CellLook): TableCell {
  const texts = lines.length === 0 ? [''] : lines
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    children: texts.map(
      (text) =>
        new Paragraph({
          style: 'TableCell',
          alignment: centered ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ font: hei ? fonts.hei : fonts.fangsong, text: printable(text) })],
        }),
    ),
  })
}
