/**
 * Reading: the bytes of a file → a document, whatever its format and encoding. What cannot be read ends here with
 * one error that says what the file is and what to do. The limits on any file stand here, those of one format with its
 * reader.
 */

import { InputError } from '../source/diagnostic.ts'
import type { Document } from '../source/document.ts'
import { decode } from './decode.ts'
import { isWrittenInMarkdown, looksLikeMarkdown, markdownFormat, recogniseFormat, type TextReader } from './formats.ts'
import { readText } from './text.ts'

/** A file may be this long, in bytes; ten thousand pages of text are less. */
export const maximumBytes = 32 * 1024 * 1024
/** A line may be this long, in characters: what is longer was not written by people. */
const maximumLine = 1_000_000

/** Reads one file; `file` is its name, or `-` for standard input. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Document> {
  refuseLongFile(bytes.length, file)
  if (bytes.length === 0) throw new InputError({ code: 'file-empty' }, { file })
  const format = recogniseFormat(bytes, file)
  if (format.readBytes) return refuseBlank(await format.readBytes(bytes, file))
  if (!format.read) {
    const hint = format.hint ? { hint: { code: format.hint } } : {}
    throw new InputError({ code: 'format-not-read', values: { format: format.name } }, { file, ...hint })
  }
  const text = decode(bytes, file)
  if (!/[^\s\u200b]/.test(text)) throw new InputError({ code: 'file-blank' }, { file })
  if (format.anyLine) return refuseBlank(await format.read(text, file))
  refuseLongLine(text, file)
  return readerOf(text, file, format.read)(text, file)
}

/** Text from standard input has no name to go by, and that of a text file need not tell of all that it holds. */
function readerOf(text: string, file: string, byName: TextReader): TextReader {
  const isMarkdown = file === '-' ? looksLikeMarkdown(text) : byName === readText && isWrittenInMarkdown(text)
  return (isMarkdown && markdownFormat.read) || byName
}

/** A page or a Word file may hold much and yet no text. */
function refuseBlank(document: Document): Document {
  if (document.blocks.length === 0) throw new InputError({ code: 'file-blank' }, { file: document.file })
  return document
}

/** Throws when a file of so many bytes is too long to be read; for use before its bytes are fetched. */
export function refuseLongFile(size: number, file: string): void {
  if (size <= maximumBytes) return
  const values = { size: Math.ceil(size / 1048576), limit: maximumBytes / 1048576 }
  throw new InputError({ code: 'file-too-large', values }, { file, hint: { code: 'hint-too-large' } })
}

function refuseLongLine(text: string, file: string): void {
  if (text.length <= maximumLine) return
  let line = 1
  for (const match of text.matchAll(/\r\n|\r|\n|[^\r\n]+/g)) {
    const first = match[0].charCodeAt(0)
    if (first === 10 || first === 13) line++
    else if (match[0].length > maximumLine) {
      const place = { line, column: 1, offset: match.index }
      throw new InputError(
        { code: 'line-too-long', values: { line, limit: maximumLine } },
        { file, place: { start: place, end: place }, hint: { code: 'hint-split-line' } },
      )
    }
  }
}
