/**
 * Markdown (CommonMark with tables and task lists, emphasis read as Chinese is written) → the same blocks as any
 * other format. It is parsed chunk by chunk, because the parser takes more than its share of time for long texts.
 */

import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { Document } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import { trimSpan } from '../source/trim.ts'
import { boldToRead } from './bold-words.ts'
import { BlockWriter } from './markdown-blocks.ts'
import { lines, markdownChunks } from './markdown-chunks.ts'
import type { Piece } from './piece.ts'

// `9~10月` is a range, not struck out
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(withoutIndentedCode)
  .freeze()

/** Four blanks open a paragraph of a Chinese text; a plan has no code. */
function withoutIndentedCode(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['codeIndented'] } })
}

export function readMarkdown(original: string, file: string): Document {
  const broken = MappedText.of(original).edit(boldToRead(original))
  const { text } = broken
  const writer = new BlockWriter(text)
  for (const chunk of markdownChunks(text, behindFrontMatter(text))) {
    if (chunk.flat) {
      writer.flat([...lines(text, chunk.start, chunk.end)], chunk.flat)
      continue
    }
    if (!chunk.parse) {
      for (const line of lines(text, chunk.start, chunk.end)) writer.plainLine(line.text, line.start)
      continue
    }
    const inside = text.slice(chunk.start, chunk.end)
    const prefix = chunk.table ?? ''
    const tree = processor.parse(prefix + inside) as Root
    // rows lent to what is no table, such as one whose header has other cells than the row below it, would be read twice
    if (prefix === '' || tree.children[0]?.type === 'table') writer.read(tree, chunk, prefix.length)
    else writer.read(processor.parse(inside) as Root, chunk, 0)
  }
  const mapped = MappedText.join(
    text === original ? writer.pieces : writer.pieces.map((piece) => placed(piece, broken)),
  )
  for (const block of writer.blocks) {
    if (block.type !== 'table') continue
    for (const cell of block.rows.flat()) Object.assign(cell, trimSpan(mapped.text, cell.start, cell.end))
  }
  return new Document(file, original, mapped, writer.blocks)
}

/** A piece of a text that breaks were put into, as it stands in the file. */
function placed({ text, original, length }: Piece, broken: MappedText): Piece {
  const { start, end } = broken.spanToOriginal({ start: original, end: original + length })
  return { text, original: start, length: end - start }
}

/** The offset behind YAML front matter, or behind the byte order mark. */
function behindFrontMatter(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!/^---[ \t]*[\r\n]/.test(text.slice(start, start + 80))) return start
  let number = 0
  for (const line of lines(text, start)) {
    if (number > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line.text)) return line.end
    if (++number > 200) break
  }
  return start
}
