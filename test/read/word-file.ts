/** Word files made by hand, for what no library writes: the parts as XML, packed. */

import { strToU8, zipSync } from 'fflate'
import { readDocument } from '../../src/read/read.ts'
import type { Document } from '../../src/source/document.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

export interface Parts {
  /** What stands in the body. */
  body: string
  styles?: string
  numbering?: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export function wordFile({ body, styles = '', numbering = '' }: Parts): Uint8Array {
  return packed({
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${declaration}<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/numbering.xml': `${declaration}<w:numbering ${namespaces}>${numbering}</w:numbering>`,
  })
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}

export async function readWord(parts: Parts): Promise<Document> {
  return readDocument(wordFile(parts), 'plan.docx')
}

/** The wording of every block; cells by ` | `, rows by ` / `. */
export function wordings(document: Document): string[] {
  return document.blocks.map((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.map((cell) => document.slice(cell)).join(' | ')).join(' / ')
      : document.slice(block),
  )
}

export const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph, with the inside of its properties. */
export const paragraph = (words: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text(words)}</w:p>`

/** A paragraph on a level of a list. */
export const item = (words: string, list: number, level = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A level: its format and its text, and other properties. */
export const level = (index: number, format: string, written: string, more = '') =>
  `<w:lvl w:ilvl="${index}">${/<w:start\b/.test(more) ? '' : '<w:start w:val="1"/>'}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${written}"/></w:lvl>`

export const abstractList = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`

export const list = (id: number, abstract = id, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : paragraph(inside)}</w:tc>`

export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((inside) => (inside.startsWith('<w:tc>') ? inside : cell(inside))).join('')}</w:tr>`

export const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
