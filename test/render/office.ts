/** Reads office files back without the libraries that wrote them. */

import { read, utils, type WorkBook } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'

export function readWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true, cellStyles: true })
}

/** The texts of a worksheet, row by row. */
export function texts(workbook: WorkBook, name: string): string[][] {
  const sheet = workbook.Sheets[name]
  if (!sheet) throw new Error(`no sheet ${name} in ${workbook.SheetNames.join(', ')}`)
  return utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
}

/** A part of an Office file as XML. */
export function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name]
  if (!content) throw new Error(`no part ${name}`)
  return strFromU8(content)
}

/** The texts of the rows of the tables in a Word file, cell by cell. */
export function wordRows(bytes: Uint8Array): string[][] {
  const rows = part(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  return rows.map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      Array.from(cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join('\n'),
    ),
  )
}
