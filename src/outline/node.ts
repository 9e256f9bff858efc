/** The node of an outline: a heading with its mark, the text that stands under it, and the headings below. */

import type { OfficeLabels } from '../language/office-labels.ts'
import type { SectionRole } from '../lexicon/section-titles.ts'
import type { Block, Document, TableCell } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import type { Mark } from './marks.ts'

/** What a node is in the plan. `container` only holds others; `text` is prose that none of the parts claims. */
export type NodeRole =
  | SectionRole
  | 'container'
  | 'principle'
  | 'organization'
  | 'platform'
  | 'team'
  | 'phase'
  | 'duty'
  | 'safeguard'
  | 'check'
  | 'text'

/** A run of prose, or a table, in the body of a node. */
export type BodyPart = ({ type: 'paragraph' } & Span) | ({ type: 'table'; rows: TableCell[][] } & Span)

export interface OutlineNode {
  /** Depth in the tree; 1 for the headings right under the document. */
  level: number
  /** Where the heading starts, its mark included. */
  start: number
  mark?: Mark
  /** Number as the text has it, for Markdown lists as the list counts. */
  number?: string
  name: Span
  body: BodyPart[]
  children: OutlineNode[]
  parent: OutlineNode | undefined
  role: NodeRole
  /** An item of a running sentence (一是…；二是…), not a heading: it is no section of its own. */
  inline: boolean
  /** A parent that the text has lost, opened because the numbering below it starts again. */
  inferred: boolean
}

/** The outline of one plan: what stands before the first heading, the headings, and what closes the document. */
export interface Outline {
  document: Document
  /** Labels of parties that the project adds to those of every document. */
  labels?: OfficeLabels
  /** The range of the document that this plan fills. */
  span: Span
  /** Title lines and covering notice, in order. */
  front: Block[]
  /** Prose before the first heading. */
  preamble: Span[]
  root: OutlineNode
  /** Signature, date, lists of attachments. */
  back: Block[]
  /** The title as a compilation gives it, where it does. */
  title?: Span
}

export function nameOf(outline: Outline, node: OutlineNode): string {
  return outline.document.slice(node.name)
}

/** The prose of a node's own body, paragraphs joined by line feeds. */
export function bodyText(outline: Outline, node: OutlineNode): string {
  let text: string | undefined
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const words = outline.document.slice(part)
    text = text === undefined ? words : `${text}\n${words}`
  }
  return text ?? ''
}

/** The same with an empty line for each table, so that prose behind one is not what the body opens with. */
export function ownBody(outline: Outline, node: OutlineNode): string {
  return node.body.map((part) => (part.type === 'paragraph' ? outline.document.slice(part) : '')).join('\n')
}

/** All nodes below one, in order, itself left out. */
export function descendants(node: OutlineNode): OutlineNode[] {
  const found: OutlineNode[] = []
  addDescendants(node, found)
  return found
}

function addDescendants(node: OutlineNode, found: OutlineNode[]): void {
  for (const child of node.children) {
    found.push(child)
    addDescendants(child, found)
  }
}

/** The range from a node's heading to the end of all that stands under it. */
export function extent(node: OutlineNode): Span {
  let last = node
  let end = node.name.end
  for (;;) {
    for (const part of last.body) end = Math.max(end, part.end)
    end = Math.max(end, last.name.end)
    const child = last.children[last.children.length - 1]
    if (!child) return { start: node.start, end }
    last = child
  }
}
