/** An official document as plain text: every paragraph a line with two full-width spaces before it, tables by tabs. */

import { attachmentLines, headingText } from './lines.ts'
import { numbered } from './ordinals.ts'
import type { Block, OfficialDocument, Signature, Table } from './tree.ts'

const indent = '\u3000\u3000'

export function plainText(document: OfficialDocument): string {
  const { number, notice, title, recipients, blocks, attached, signature, note, annexes } = document
  const head = number === undefined ? [] : [number]
  const addressed = recipients.length === 0 ? [] : [`${recipients.join('，')}：`]
  const end = (by: Signature) => ['', ...signed(by), ...(note === undefined ? [] : ['', `${indent}（${note}）`])]
  const front = notice
    ? [notice.title, ...head, '', ...addressed, ...notice.paragraphs.map(indented), ...end(notice.signature), '', title]
    : [title, ...head, '', ...addressed]
  const lines = [
    ...front,
    ...(notice ? [''] : []),
    ...body(blocks),
    ...(attached.length === 0 ? [] : ['', ...attachmentLines(attached).map(indented)]),
    ...(notice ? signed(signature) : end(signature)),
    ...annexes.flatMap((annex) => ['', annex.label, annex.title, '', ...body(annex.blocks)]),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function indented(text: string): string {
  return indent + text
}

function signed({ issuer, date }: Signature): string[] {
  return [issuer, date].filter((line) => line !== undefined)
}

function body(blocks: readonly Block[]): string[] {
  return numbered(blocks).flatMap(({ block, number }) => {
    if (block.kind === 'table') return ['', ...rows(block), '']
    return indented(block.kind === 'paragraph' ? block.text : number + headingText(block))
  })
}

/** Rows as word processors give them when a table is copied as text. */
function rows({ columns, rows: all }: Table): string[] {
  const cell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ')
  return [
    columns.map(({ heading }) => heading).join('\t'),
    ...all.map((row) => (row.kind === 'group' ? row.text : row.cells.map(cell).join('\t'))),
  ]
}
