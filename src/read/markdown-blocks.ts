/**
 * What Markdown's syntax tree holds → blocks. Each line of a paragraph is a block of its own, because Chinese plans are
 * written one item a line; the marks of emphasis, links and code are left out of the text.
 */

import type { List, Nodes, Root, Table } from 'mdast'
import type { Block, TableCell } from '../source/document.ts'
import { trimSpan } from '../source/trim.ts'
import { type Chunk, type Line, lines } from './markdown-chunks.ts'
import type { FlatBlock } from './markdown-flat.ts'
import { wording } from './markdown-text.ts'
import type { Piece } from './piece.ts'

type Kind =
  | { type: 'paragraph' }
  | { type: 'heading'; depth: number }
  | { type: 'listItem'; depth: number; ordinal?: number; checked?: boolean }

/** Writes the blocks of one document, chunk by chunk, with the pieces of the source that their text is made of. */
export class BlockWriter {
  readonly pieces: Piece[] = []
  readonly blocks: Block[] = []
  readonly #source: string
  #length = 0
  #shift = 0
  /** The number of the last item of the last ordered list at top level. */
  #lastOrdinal = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Adds the blocks of a parsed chunk. */
  read(tree: Root, chunk: Chunk, prefix: number): void {
    this.#shift = chunk.start - prefix
    tree.children.forEach((node, index) => {
      if (index === 0 && node.type === 'table' && prefix > 0) this.#table(node, true)
      else if (index === 0 && node.type === 'list' && chunk.list) this.#list(node, 0, this.#lastOrdinal)
      else this.#block(node, 0)
    })
  }

  /** Adds a line as it stands, whatever Markdown would make of it. */
  plainLine(line: string, original: number): void {
    this.#lines([{ text: line, original, length: line.length }], { type: 'paragraph' })
  }

  /** Adds a block that was told without the parser. */
  flat(from: readonly Line[], { type }: FlatBlock): void {
    if (type === 'table') {
      this.#flatTable(from)
      return
    }
    const starts = from.map(({ text }) => (/^(?:#+|[-+]|\d+[.)]) /.exec(text)?.[0] ?? '').length)
    const kinds = type === 'heading' ? [{ type, depth: (starts[0] as number) - 1 } as const] : this.#itemKinds(from)
    from.forEach(({ text, start }, index) => {
      const behind = starts[index] as number
      const piece = { text: text.slice(behind), original: start + behind, length: text.length - behind }
      this.#lines([piece], kinds[index] as Kind)
    })
  }

  #itemKinds(from: readonly Line[]): Kind[] {
    const written = from.map(({ text }) => Number.parseInt(text, 10))
    if (Number.isNaN(written[0])) return from.map(() => ({ type: 'listItem', depth: 0 }))
    const numbers = this.#ordinals(written, written[0] as number)
    this.#lastOrdinal = numbers.at(-1) as number
    return numbers.map((ordinal) => ({ type: 'listItem', depth: 0, ordinal }))
  }

  /** `1. 1. 1.` leaves the counting to the reader; otherwise the numbers are the writer's, gaps and all. */
  #ordinals(written: readonly number[], first: number): number[] {
    const counted = written.every((number) => number === written[0])
    return counted ? written.map((_, index) => first + index) : [...written]
  }

  #flatTable(from: readonly Line[]): void {
    const rows: TableCell[][] = []
    const first = this.#length
    for (const { text, start } of from.toSpliced(1, 1)) {
      this.#separate('\n')
      const cells: TableCell[] = []
      let at = text.indexOf('|') + 1
      for (let end = text.indexOf('|', at); end >= 0; end = text.indexOf('|', at)) {
        if (cells.length > 0) this.#separate('\t')
        const inside = trimSpan(text, at, end)
        const begin = this.#length
        this.#add({
          text: text.slice(inside.start, inside.end),
          original: start + inside.start,
          length: inside.end - inside.start,
        })
        cells.push({ start: begin, end: this.#length })
        at = end + 1
      }
      rows.push(cells)
    }
    this.blocks.push({ type: 'table', rows, start: rows[0]?.[0]?.start ?? first, end: this.#length })
  }

  #block(node: Nodes, depth: number): void {
    switch (node.type) {
      case 'heading':
        this.#lines(this.#wording(node), { type: 'heading', depth: node.depth })
        return
      case 'paragraph':
        this.#lines(this.#wording(node), { type: 'paragraph' })
        return
      case 'list':
        this.#list(node, depth)
        return
      case 'table':
        this.#table(node, false)
        return
      case 'code':
      case 'html':
        this.#sourceLines(node)
        return
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.#block(child, depth)
    }
  }

  #wording(node: Nodes): Piece[] {
    return wording(node, this.#source, this.#shift)
  }

  #list(list: List, depth: number, before?: number): void {
    const written = list.children.map((item) => this.#writtenNumber(item))
    const first = before !== undefined && written[0] === 1 ? before + 1 : (list.start ?? 1)
    const ordinals = this.#ordinals(written, first)
    list.children.forEach((item, index) => {
      const ordinal = ordinals[index] as number
      if (list.ordered && depth === 0) this.#lastOrdinal = ordinal
      const kind: Kind = {
        type: 'listItem',
        depth,
        ...(list.ordered ? { ordinal } : {}),
        ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
      }
      item.children.forEach((child, position) => {
        if (position === 0 && child.type === 'paragraph') this.#lines(this.#wording(child), kind)
        else this.#block(child, depth + 1)
      })
    })
  }

  #writtenNumber(item: Nodes): number {
    const start = (item.position?.start.offset ?? 0) + this.#shift
    return Number.parseInt(this.#source.slice(start, start + 9), 10) || 0
  }

  /** Code and HTML: the lines of the source without fences, tags and comments. */
  #sourceLines(node: Nodes): void {
    const start = (node.position?.start.offset ?? 0) + this.#shift
    const end = (node.position?.end.offset ?? 0) + this.#shift
    if (node.type === 'code') {
      for (const line of lines(this.#source, start, end)) {
        if (!/^[ \t>]*(?:`{3,}|~{3,})/.test(line.text)) this.plainLine(line.text, line.start)
      }
      return
    }
    const pieces: Piece[] = []
    let at = start
    for (const tag of this.#source
      .slice(start, end)
      .matchAll(/<!--(?:(?!-->)[\s\S])*-->|<(?=[/!?a-z])(br)?[^<>]*>/gi)) {
      pieces.push(...this.#linesOf(at, start + tag.index))
      at = start + tag.index + tag[0].length
      if (tag[1]) pieces.push({ text: '\n', original: start + tag.index, length: tag[0].length })
    }
    this.#lines([...pieces, ...this.#linesOf(at, end)], { type: 'paragraph' })
  }

  #linesOf(start: number, end: number): Piece[] {
    return [...lines(this.#source, start, end)].flatMap((line) => [
      { text: line.text, original: line.start, length: line.text.length },
      ...(line.end > line.start + line.text.length
        ? [{ text: '\n', original: line.start + line.text.length, length: 1 }]
        : []),
    ])
  }

  /** One block a line; the first is of the kind given, the others are paragraphs. */
  #lines(pieces: readonly Piece[], kind: Kind): void {
    let next: Kind = kind
    let from = 0
    for (let index = 0; index <= pieces.length; index++) {
      if (index < pieces.length && pieces[index]?.text !== '\n') continue
      const line = pieces.slice(from, index)
      from = index + 1
      const text = line.map((piece) => piece.text).join('')
      const trimmed = trimSpan(text, 0, text.length)
      if (trimmed.end === trimmed.start) continue
      this.#separate('\n')
      const start = this.#length
      for (const piece of line) this.#add(piece)
      this.blocks.push({ ...next, start: start + trimmed.start, end: start + trimmed.end })
      next = { type: 'paragraph' }
    }
  }

  /** Cells are set apart by tabs, rows by line feeds. A continued table leaves out its header, which was only lent. */
  #table(table: Table, continued: boolean): void {
    const last = this.blocks.at(-1)
    const open = continued && last?.type === 'table' ? last : undefined
    const width = Math.max(...table.children.slice(0, 1).map((row) => row.children.length))
    const rows: TableCell[][] = []
    const first = this.#length
    table.children.slice(continued ? 1 : 0).forEach((row) => {
      this.#separate('\n')
      const cells: TableCell[] = []
      for (let column = 0; column < Math.max(width, row.children.length); column++) {
        if (column > 0) this.#separate('\t')
        const cell = row.children[column]
        const start = this.#length
        if (cell) for (const piece of this.#wording(cell)) this.#add(piece)
        cells.push({ start, end: this.#length })
      }
      rows.push(cells)
    })
    if (rows.length === 0) return
    if (open) {
      open.rows.push(...rows)
      open.end = this.#length
    } else this.blocks.push({ type: 'table', rows, start: rows[0]?.[0]?.start ?? first, end: this.#length })
  }

  #separate(mark: string): void {
    if (this.#length === 0) return
    const last = this.pieces.at(-1)
    this.#add({ text: mark, original: last ? last.original + last.length : 0, length: 0 })
  }

  #add(piece: Piece): void {
    if (piece.text === '') return
    this.pieces.push(piece)
    this.#length += piece.text.length
  }
}
