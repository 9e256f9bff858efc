/**
 * What Word files have in common: fonts that set Chinese, paragraphs, cells with a frame, the page number, and a file
 * without the time of day.
 */

import {
  AlignmentType,
  BorderStyle,
  type Document,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { printable } from './printable.ts'

/** A4 in twentieths of a point. */
export const a4 = { width: 11_906, height: 16_838 }

const line = { style: BorderStyle.SINGLE, size: 4, color: '555555' }
export const frame = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
export const cellMargins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 60, right: 60 }

/** A font by the name of its Chinese characters; figures and Latin letters are set in Times New Roman, or as told. */
export function font(eastAsia: string, latin = 'Times New Roman') {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' }
}

const epoch = '1980-01-01T00:00:00Z'

/** The file of a document. The library writes the time of day into the file; the same plan should give the same file. */
export async function packed(
  document: Document,
  change: (parts: Record<string, Uint8Array>) => void = () => {},
): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const core = parts['docProps/core.xml']
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${epoch}<`))
  change(parts)
  // Seen from wherever the machine stands, because an archive keeps local time.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) })
}

/** The line of a footer; sizes are in half points. */
export function pageNumber(run: IRunOptions): Paragraph {
  // A run for each: a field takes the size of its own run alone.
  const parts = ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页']
  const children = parts.map((part) => new TextRun({ ...run, size: 18, children: [part] }))
  return new Paragraph({ alignment: AlignmentType.CENTER, children })
}

export function cell(
  children: Paragraph[],
  width: number,
  options: { columnSpan?: number; fill?: string } = {},
): TableCell {
  const { columnSpan, fill } = options
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(fill === undefined ? {} : { shading: { fill } }),
  })
}

export interface Setting {
  centered?: boolean
  before?: number
  after?: number
  keepNext?: boolean
}

export function paragraph(
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
