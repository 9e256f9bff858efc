/**
 * Word files (.docx) → the same blocks as any other format, with the automatic numbers that Word shows. Such a file has
 * no lines, so its places are these: the original is its text with one paragraph a line, in the order of the file; the
 * paragraphs of cells and text boxes count too. A line is thus the number of a paragraph, a column a character in it.
 */

import type { Document } from '../source/document.ts'
import { DocumentWriter, type Kind, type Line } from './document-writer.ts'
import { readBody } from './docx-body.ts'
import type { DocxCell, DocxContent, DocxParagraph } from './docx-content.ts'
import { Numbering } from './docx-numbering.ts'
import { openDocx } from './docx-package.ts'
import { Styles } from './docx-styles.ts'
import { CellBudget } from './table-grid.ts'
import { isFrame } from './table-shape.ts'

export async function readDocx(bytes: Uint8Array, file: string): Promise<Document> {
  const parts = await openDocx(bytes, file)
  const styles = new Styles(parts.styles, file)
  const numbering = new Numbering(parts.numbering, file, (style) => styles.listOf(style))
  const placed = new PlacedText(new CellBudget(file))
  readBody(parts.document, file, styles, numbering, (content) => placed.take(content))
  return placed.finish(file)
}

/** The text of the file, paragraph by paragraph, and the blocks that are written from it. */
class PlacedText {
  readonly #writer = new DocumentWriter()
  readonly #budget: CellBudget
  readonly #original: string[] = []
  #length = 0

  constructor(budget: CellBudget) {
    this.#budget = budget
  }

  take(content: DocxContent): void {
    if (content.type === 'paragraph') {
      let kind = kindOf(content)
      for (const line of this.#lines(content)) {
        this.#writer.line(line, kind)
        kind = { type: 'paragraph' }
      }
      return
    }
    const rows = content.grid.rows(this.#budget)
    if (isFrame(rows.map(shapes))) {
      for (const cell of rows.flat()) for (const inner of cell.content ?? []) this.take(inner)
    } else {
      this.#writer.table(
        rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content && this.#cellLines(cell.content) }))),
      )
    }
  }

  finish(file: string): Document {
    return this.#writer.finish(file, this.#original.join('\n'))
  }

  #cellLines(contents: readonly DocxContent[]): Line[] {
    return contents.flatMap((content) => {
      if (content.type === 'paragraph') {
        return this.#lines(content).map((line) =>
          line.map((piece) => ({ ...piece, text: piece.text.replaceAll('\t', ' ') })),
        )
      }
      return content.grid
        .rows(this.#budget)
        .flat()
        .flatMap((cell) => this.#cellLines(cell.content ?? []))
    })
  }

  /** Places a paragraph in the original and gives its lines. */
  #lines({ text, contents }: DocxParagraph): Line[] {
    let at = this.#length
    this.#original.push(text)
    this.#length += text.length + 1
    if (contents) return []
    return text.split('\v').map((line) => {
      const piece = { text: line, original: at, length: line.length }
      at += line.length + 1
      return [piece]
    })
  }
}

function kindOf({ heading, bullet }: DocxParagraph): Kind {
  if (heading !== undefined) return { type: 'heading', depth: heading + 1 }
  if (bullet !== undefined) return { type: 'listItem', depth: bullet }
  return { type: 'paragraph' }
}

/** The cells that begin in a row, as they look. */
function shapes(row: readonly DocxCell[]): { characters: number; structured: boolean }[] {
  return row.flatMap(({ content }) =>
    content ? [{ characters: characters(content), structured: content.some(({ type }) => type === 'table') }] : [],
  )
}

function characters(contents: readonly DocxContent[]): number {
  return contents.reduce((sum, content) => sum + (content.type === 'paragraph' ? content.text.length : 0), 0)
}
