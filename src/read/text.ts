/**
 * Plain text: every line that is not blank is a paragraph. Where a paragraph begins and what it is (heading, list
 * item, row of a flattened table) can only be told from its wording, which is the outline's work.
 */

import { type Block, Document } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import { trimSpan } from '../source/trim.ts'

export function readText(text: string, file: string): Document {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/g)) {
    const span = trimSpan(text, match.index, match.index + match[0].length)
    if (span.end > span.start) blocks.push({ type: 'paragraph', ...span })
  }
  return new Document(file, text, MappedText.of(text), blocks)
}
