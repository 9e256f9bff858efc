/** Sheets in the formats of an office. The libraries that write them are heavy and loaded only when they are used. */

import type { Sheet } from '../render/sheet.ts'

export type OfficeFormat = 'html' | 'xlsx' | 'docx'

export async function officeFile(format: OfficeFormat, sheets: readonly Sheet[]): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('../render/workbook.ts')).workbook(sheets)
  if (format === 'docx') return (await import('../render/word-file.ts')).wordFile(sheets)
  return (await import('../render/web-page.ts')).webPage(sheets)
}
