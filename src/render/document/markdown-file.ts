/** An official document as Markdown: chapters and sections are headings, deeper items paragraphs with their numbers. */

import type { AlignType, PhrasingContent, RootContent, TableRow } from 'mdast'
import { markdown, phrasing } from '../markdown.ts'
import { attachmentLines, headingText, titles } from './lines.ts'
import { numbered } from './ordinals.ts'
import type { Block, OfficialDocument, Signature, Table } from './tree.ts'

export function markdownFile(document: OfficialDocument): string {
  const { number, notice, title, recipients, blocks, attached, signature, note, annexes } = document
  const head = number === undefined ? [] : [plain(number)]
  const addressed = recipients.length === 0 ? [] : [plain(`${recipients.join('，')}：`)]
  const end = (by: Signature) => [...signed(by), ...(note === undefined ? [] : [plain(`（${note}）`)])]
  const front = notice
    ? [
        heading(1, notice.title),
        ...head,
        ...addressed,
        ...notice.paragraphs.map(plain),
        ...end(notice.signature),
        heading(1, title),
      ]
    : [heading(1, title), ...head, ...addressed]
  return markdown([
    ...front,
    ...body(blocks),
    ...attachmentLines(attached).map((line) => plain(line.trim())),
    ...(notice ? signed(signature) : end(signature)),
    ...annexes.flatMap((annex) => [heading(2, annex.label), heading(3, annex.title), ...body(annex.blocks)]),
  ])
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6

function heading(depth: Depth, text: string): RootContent {
  return { type: 'heading', depth, children: phrasing(text) }
}

function plain(text: string): RootContent {
  return { type: 'paragraph', children: phrasing(text) }
}

function signed({ issuer, date }: Signature): RootContent[] {
  return [issuer, date].flatMap((line) => (line === undefined ? [] : [plain(line)]))
}

function body(blocks: readonly Block[]): RootContent[] {
  const own = titles(blocks)
  return numbered(blocks).map(({ block, number }) => {
    if (block.kind === 'table') return table(block)
    if (block.kind === 'paragraph') return plain(block.text)
    // Markdown has six depths, and the first two are those of the title and of the chapters
    const isTitle = block.level <= 5 && own.has(block)
    const text = number + headingText(block)
    return isTitle ? heading((block.level + 1) as Depth, text) : plain(text)
  })
}

function table({ columns, rows }: Table): RootContent {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((text) => ({ type: 'tableCell', children: phrasing(text) as PhrasingContent[] })),
  })
  const align: AlignType[] = columns.map(({ centered }) => (centered ? 'center' : null))
  const heads = row(columns.map(({ heading: text }) => text))
  const others = rows.map((one) =>
    row(one.kind === 'group' ? [one.text, ...columns.slice(1).map(() => '')] : one.cells),
  )
  return { type: 'table', align, children: [heads, ...others] }
}
