/**
 * The formats that fangan knows by their content, one line each: the sign in the first bytes, and what to do with
 * such a file. What has no sign is what its name says, else an HTML fragment if it begins as one, else text.
 */

import { everyMatch } from '../language/every-match.ts'
import type { MessageCode } from '../messages/messages.ts'
import type { Document } from '../source/document.ts'
import { head } from './decode.ts'
import { readText } from './text.ts'

/** Reads decoded text into a document. */
export type TextReader = (text: string, file: string) => Document | Promise<Document>

/** Reads the bytes of a format that is no text. */
export type BytesReader = (bytes: Uint8Array, file: string) => Document | Promise<Document>

export interface Format {
  /** How the format is named to people. */
  name: string
  /** Found in the first 4 KB, taken as Latin-1. */
  sign?: RegExp
  /** The characters that signs begin with, behind a byte order mark and white space: no others are looked for. */
  opens?: string
  extensions?: readonly string[]
  /** A sign that counts only where the name claims no format. */
  weakSign?: RegExp
  read?: TextReader
  readBytes?: BytesReader
  /** Whether its lines may be as long as they like, because they are not what people see. */
  anyLine?: true
  /** What to do about a format that is not read. */
  hint?: MessageCode
}

// The parsers are heavy: each is loaded when the first file of its format is read.
const readMarkdown: TextReader = async (text, file) => (await import('./markdown.ts')).readMarkdown(text, file)
const readHtml: TextReader = async (text, file) => (await import('./html.ts')).readHtml(text, file)
const readDocx: BytesReader = async (bytes, file) => (await import('./docx.ts')).readDocx(bytes, file)

const readDoc: BytesReader = async (bytes, file) => (await import('./doc.ts')).readDoc(bytes, file)

/** A tag that opens text or a part of a table, at the very start. */
const fragment =
  /^(?:\xef\xbb\xbf)?\s{0,200}(?:<!--[^>]{0,400}-->\s{0,200})?<(?:a|article|b|blockquote|br|caption|center|div|dl|font|form|h[1-6]|hr|img|li|link|main|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|thead|title|tr|u|ul)(?:\s[^>]{0,2000})?\/?>/i

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** In order: the first whose sign is found, else the first that claims the extension, else the last. */
const formats: readonly Format[] = [
  { name: 'Word/WPS 97 (.doc, .wps)', opens: '\xd0', sign: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, readBytes: readDoc },
  { name: 'Word (.docx)', opens: 'P', sign: /^PK\x03\x04[\s\S]*word\//, readBytes: readDocx },
  { name: 'Excel (.xlsx)', opens: 'P', sign: /^PK\x03\x04[\s\S]*xl\//, hint: 'hint-table-as-markdown' },
  { name: 'ZIP', opens: 'P', sign: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/, hint: 'hint-unpack' },
  { name: 'PDF', opens: '%', sign: /^(?:\xef\xbb\xbf)?\s{0,20}%PDF-/, hint: 'hint-copy-text' },
  { name: 'RTF', opens: '{', sign: /^\s{0,20}\{\\rtf/, hint: 'hint-save-as-text' },
  { name: 'PNG', opens: '\x89', sign: /^\x89PNG\r\n/, hint: 'hint-recognise-text' },
  { name: 'JPEG', opens: '\xff', sign: /^\xff\xd8\xff/, hint: 'hint-recognise-text' },
  { name: 'GIF', opens: 'G', sign: /^GIF8[79]a/, hint: 'hint-recognise-text' },
  { name: 'WebP', opens: 'R', sign: /^RIFF[\s\S]{4}WEBP/, hint: 'hint-recognise-text' },
  { name: 'TIFF', opens: 'IM', sign: /^(?:II\*\x00|MM\x00\*)/, hint: 'hint-recognise-text' },
  { name: 'BMP', opens: 'B', sign: /^BM[\s\S]{4}\x00\x00\x00\x00/, hint: 'hint-recognise-text' },
  { name: 'gzip', opens: '\x1f', sign: /^\x1f\x8b/, hint: 'hint-unpack' },
  { name: '7z', opens: '7', sign: /^7z\xbc\xaf\x27\x1c/, hint: 'hint-unpack' },
  { name: 'RAR', opens: 'R', sign: /^Rar!\x1a\x07/, hint: 'hint-unpack' },
  {
    name: 'MHTML',
    opens: `-_0123456789${letters}`,
    // without the flag i, with which this costs more to compile than a file to read
    sign: /^(?:\s{0,20}[\w-]{1,40}:[^\n]{0,400}\n){0,12}?[Mm][Ii][Mm][Ee]-[Vv][Ee][Rr][Ss][Ii][Oo][Nn]:/,
    hint: 'hint-save-as-text',
  },
  {
    name: 'HTML',
    opens: '<',
    sign: /^(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,400}>\s{0,200})?(?:<!--[^>]{0,400}-->\s{0,200})?<(?:!doctype html|html|head|body|meta)[\s>]/i,
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    weakSign: fragment,
    read: readHtml,
    anyLine: true,
  },
  { name: 'XML', opens: '<', sign: /^(?:\xef\xbb\xbf)?\s{0,200}<\?xml[\s]/i, hint: 'hint-save-as-text' },
  { name: 'Markdown', extensions: ['.md', '.markdown', '.mdown', '.mkd'], read: readMarkdown },
  { name: 'text', read: readText },
]

/** The format of a file, by what it holds; the name decides only between formats that are text. */
export function recogniseFormat(bytes: Uint8Array, file: string): Format {
  const { start, possible, signed } = atStart(bytes)
  if (signed) return signed
  const name = file.toLowerCase()
  const byName = formats.find((format) => format.extensions?.some((extension) => name.endsWith(extension)))
  return byName ?? possible.find((format) => format.weakSign?.test(start)) ?? (formats.at(-1) as Format)
}

/** What a file begins with, the formats that may begin so, and the one whose sign is there. */
function atStart(bytes: Uint8Array): { start: string; possible: readonly Format[]; signed: Format | undefined } {
  const possible = openedBy(opening(bytes))
  const start = possible.length > 0 ? head(bytes, 4096) + listOfParts(bytes) : ''
  return { start, possible, signed: possible.find(({ sign }) => sign?.test(start)) }
}

const known = new Map<string, readonly Format[]>()

/** The formats whose signs begin with a character. */
function openedBy(first: string): readonly Format[] {
  let possible = known.get(first)
  if (!possible) {
    possible = formats.filter(({ opens }) => opens?.includes(first))
    known.set(first, possible)
  }
  return possible
}

/** The first character behind a byte order mark and white space; a sign stands no further behind than 4 KB. */
function opening(bytes: Uint8Array): string {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < 4096 && /\s/.test(String.fromCharCode(bytes[at] ?? 0))) at++
  return String.fromCharCode(bytes[at] ?? 0)
}

/** The end of a ZIP archive, where its parts are listed: the first of them may be any. */
function listOfParts(bytes: Uint8Array): string {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? head(bytes.subarray(Math.max(bytes.length - 65536, 4096)), 65536) : ''
}

/** Whether a file is text by what it holds, of whatever format: what has no sign is. */
export function holdsText(bytes: Uint8Array): boolean {
  const { signed } = atStart(bytes)
  return signed === undefined || signed.read !== undefined
}

/** Text that came without a name is Markdown when it has a heading with `#` or the delimiter row of a pipe table. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6}[ \t]+\S/m.test(text) || /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/m.test(text)
}

/** Whole lines in bold type, and what is numbered in it, or behind a number: **（一）扫街。**…, 1. **修灯**：…. */
const bold =
  /^[ \t\u3000]*(?:\*\*[^*\n]{2,80}\*\*[ \t\u3000]*$|\*\*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[章条步阶部])[^*\n]{2,80}\*\*|(?:[-•]|\d{1,2}[.．、])[ \t]{0,3}\*\*[^*\n]{2,80}\*\*)/gm
const hashed = /^#{1,6}[ \t]+[\u4e00-\u9fff（(“《\d]/gm
/** One line with `#` may be a remark, one in stars a name that is hidden; a text that has so many is written in Markdown. */
const fewestHeadings = 2
const fewestBold = 3
/** Numbers that a converter kept from becoming lists: 1\. 落实责任. Nobody else writes so. */
const escapedNumber = /^[ \t\u3000]*\d{1,2}\\[.)]/m

/** Whether a text file is written in Markdown, whatever its name says: by headings, bold type or what is escaped. */
export function isWrittenInMarkdown(text: string): boolean {
  return (
    (text.includes('# ') && everyMatch(hashed, text).length >= fewestHeadings) ||
    (text.includes('**') && everyMatch(bold, text).length >= fewestBold) ||
    (text.includes('\\') && escapedNumber.test(text))
  )
}

export const markdownFormat = formats.find((format) => format.name === 'Markdown') as Format
