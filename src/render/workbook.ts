/**
 * Sheets as an xlsx workbook, set up to be read, filtered and printed: title and group rows merged, text wrapped, the
 * heading row frozen, filtered and repeated on every page, A4 across.
 *
 * Written by hucre because it has all of that (SheetJS has no wrapping and fonts, write-excel-file neither filters nor
 * print titles), no dependency, releases of this year, takes a third of the time of exceljs, whose last release is of
 * 2023 and brings some ninety packages, and puts no clock into the archive.
 */

import width from 'fast-string-width'
import { type CellStyle, type WriteSheet, type Cell as WrittenCell, writeXlsx } from 'hucre/xlsx'
import { printable, printableLine } from './printable.ts'
import type { Sheet } from './sheet.ts'
import { wrap } from './wrap.ts'

/** A cell holds no more characters; Excel repairs a file that has longer ones. */
const longestCell = 32_767

/** No row of a spreadsheet is higher, in points. */
const highest = 409

type Style = CellStyle & { font: { size: number } }

const line = { style: 'thin', color: { rgb: 'FF808080' } } as const
const border = { top: line, left: line, right: line, bottom: line }
const middle = { vertical: 'center', wrapText: true } as const

/** 黑体 for headings and 仿宋 for the text, as official documents are set; every Office and WPS in Chinese has both. */
const styles = {
  title: { font: { name: '黑体', size: 16, bold: true }, alignment: { ...middle, horizontal: 'center' } },
  heading: {
    font: { name: '黑体', size: 11 },
    alignment: { ...middle, horizontal: 'center' },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9E2F3' } },
    border,
  },
  group: {
    font: { name: '黑体', size: 11 },
    alignment: { ...middle, horizontal: 'left' },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2F2F2' } },
    border,
  },
  text: { font: { name: '仿宋', size: 11 }, alignment: middle, border },
  centered: { font: { name: '仿宋', size: 11 }, alignment: { ...middle, horizontal: 'center' }, border },
  note: { font: { name: '仿宋', size: 11 }, alignment: { ...middle, horizontal: 'left' } },
} satisfies Record<string, Style>

export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeXlsx({
    sheets: sheets.map((sheet, at) => worksheet(sheet, names[at] as string)),
    // The headings on every page. Named here and not with the sheet, where hucre puts no quotes around the name, and
    // Excel takes a file with 各村（社区）!$2:$2 for damaged.
    namedRanges: names.map((name) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$2:$2`,
      scope: name,
    })),
    defaultFont: { name: '仿宋', size: 11 },
    // The day of writing is no part of a plan: the same plan gives the same file.
    properties: { title: printableLine(sheets[0]?.title ?? ''), creator: 'fangan', created: epoch, modified: epoch },
  })
}

const epoch = new Date(0)

function worksheet({ title, columns, rows, notes }: Sheet, name: string): WriteSheet {
  const last = columns.length - 1
  const values: string[][] = []
  const cells = new Map<string, Partial<WrittenCell>>()
  const merges: NonNullable<WriteSheet['merges']> = []
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map()
  const whole = columns.reduce((sum, { width }) => sum + 2 * width, 0)
  const add = (texts: readonly string[], lines: number, style: (column: number) => Style) => {
    const row = values.length
    values.push(texts.map((text) => cut(printable(text))))
    for (const [column, value] of (values[row] as string[]).entries()) {
      // Typed as a string, `=1+1` is these four characters and nothing to be run.
      cells.set(`${row},${column}`, { value, type: 'string', style: style(column) })
    }
    // Excel fits heights to wrapped text by itself, but not to merged cells; LibreOffice and WPS do neither.
    rowDefs.set(row, { height: Math.min(highest, lines * style(0).font.size * 1.35 + 5) })
  }
  const across = (text: string, style: Style) => {
    const texts = columns.map((_, column) => (column === 0 ? text : ''))
    add(texts, lineCount(text, Math.floor((whole * 11) / style.font.size)), () => style)
    if (last > 0) merges.push({ startRow: values.length - 1, startCol: 0, endRow: values.length - 1, endCol: last })
  }
  const item = (texts: readonly string[], style: (column: number) => Style) => {
    const lines = texts.map((text, column) => lineCount(text, 2 * (columns[column]?.width ?? 1)))
    add(texts, Math.max(1, ...lines), style)
  }
  across(title, styles.title)
  item(
    columns.map(({ heading }) => heading),
    () => styles.heading,
  )
  for (const row of rows) {
    if (row.kind === 'group') across('\u3000'.repeat(row.level) + row.text, styles.group)
    else item(row.cells, (column) => (columns[column]?.centered ? styles.centered : styles.text))
  }
  const lastItem = values.length
  for (const note of notes) across(note, styles.note)
  return {
    name,
    rows: values,
    cells,
    columns: columns.map(({ width }) => ({ width: 2 * width + 2 })),
    merges,
    rowDefs,
    freezePane: { rows: 2 },
    autoFilter: { range: `A2:${letters(last)}${lastItem}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  }
}

/** How many lines a text takes in a column with room for so many Latin letters. */
function lineCount(text: string, room: number): number {
  // What is cut off here would not be seen: the row is already as high as one can be.
  const shown = printable(text).slice(0, 4000)
  return shown.split('\n').reduce((sum, line) => sum + (width(line) <= room ? 1 : wrap(line, room).length), 0)
}

function cut(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`
}

/** The letters of a column, from A. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** Names as Excel takes them: at most 31 characters, none of []:*?/\, no quote at an end, each different in any case. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history'])
  return wanted.map((name) => {
    const plain =
      printableLine(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || '表'
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : `（${number}）`
      const unique = plain.slice(0, 31 - end.length).replace(/[\s']+$|[\ud800-\udbff]$/, '') + end
      if (taken.has(unique.toLowerCase())) continue
      taken.add(unique.toLowerCase())
      return unique
    }
  })
}
