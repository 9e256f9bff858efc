/**
 * Word files of 1997 to 2003 (.doc, and .wps of the same make; MS-DOC) → lines of text, the cells of tables each on
 * lines of its own. The places are those of .docx files: a line is a paragraph. Automatic numbers and what is tracked
 * as deleted cannot be told from such lines; whoever needs them saves the file as .docx.
 */

import type { Buffer } from 'node:buffer'
import { InputError } from '../source/diagnostic.ts'
import type { Document } from '../source/document.ts'
import { CompoundFile } from './compound-file.ts'
import { readText } from './text.ts'

export function readDoc(bytes: Uint8Array, file: string): Document {
  const compound = opened(bytes, file)
  const refuse = (code: 'file-encrypted', hint: 'hint-remove-password'): never => {
    throw new InputError({ code }, { file, hint: { code: hint } })
  }
  if (compound.has('EncryptedPackage')) refuse('file-encrypted', 'hint-remove-password')
  if (!compound.has('WordDocument')) {
    const values = { format: 'Excel/PowerPoint 97 (.xls, .ppt)' }
    throw new InputError({ code: 'format-not-read', values }, { file, hint: { code: 'hint-save-as-text' } })
  }
  const text = attempt(file, () => {
    const main = compound.stream('WordDocument')
    const flags = main.readUInt16LE(0x0a)
    if ((flags & 0x0100) !== 0) refuse('file-encrypted', 'hint-remove-password')
    return mainText(main, compound.stream((flags & 0x0200) === 0 ? '0Table' : '1Table'))
  })
  return readText(shown(text), file)
}

function opened(bytes: Uint8Array, file: string): CompoundFile {
  return attempt(file, () => new CompoundFile(bytes))
}

/** Offsets that lead nowhere are the mark of a damaged file. */
function attempt<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError({ code: 'doc-damaged' }, { file, hint: { code: 'hint-save-as-docx' } })
  }
}

/** The text of the main document, put together from its pieces (MS-DOC 2.4.1), as Word stores it. */
function mainText(main: Buffer, table: Buffer): string {
  const [magic, version] = [main.readUInt16LE(0), main.readUInt16LE(2)]
  if (magic !== 0xa5ec || version < 0xc1) throw new RangeError('older than Word 97')
  const wanted = main.readUInt32LE(0x4c)
  let at = main.readUInt32LE(0x1a2)
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1)
  if (table.readUInt8(at) !== 2) throw new RangeError('no table of pieces')
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12)
  const positions = at + 5
  const pieces = positions + (count + 1) * 4
  const parts: string[] = []
  let length = 0
  for (let index = 0; index < count && length < wanted; index++) {
    const characters = table.readUInt32LE(positions + index * 4 + 4) - table.readUInt32LE(positions + index * 4)
    const place = table.readUInt32LE(pieces + index * 8 + 2)
    const single = (place & 0x40000000) !== 0
    const start = single ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
    const end = start + (single ? characters : characters * 2)
    // pieces lie side by side: together they are no longer than the file
    if (characters < 0 || end > main.length || length + characters > main.length)
      throw new RangeError('a piece outside')
    parts.push(single ? western(main.toString('latin1', start, end)) : main.toString('utf16le', start, end))
    length += characters
  }
  return parts.join('').slice(0, wanted)
}

/** Windows-1252 from 0x80 to 0x9f. Node's own decoder takes these for Latin-1 in some of its versions. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function western(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, (sign) => marks[sign.charCodeAt(0) - 0x80] as string)
}

/** The text as it is seen: results of fields without their codes, a line for each paragraph and cell, no anchors. */
function shown(text: string): string {
  let out = ''
  /** For each open field, whether its code is being passed over. */
  const fields: boolean[] = []
  let passedOver = 0
  for (const [run] of text.matchAll(/[\x00-\x08\x0b-\x1f]|[^\x00-\x08\x0b-\x1f]+/g)) {
    if (run === '\x13') {
      fields.push(true)
      passedOver++
    } else if (run === '\x14' || run === '\x15') {
      if (fields.pop()) passedOver--
      if (run === '\x14') fields.push(false)
    } else if (passedOver > 0) continue
    else if (run === '\r' || run === '\x07') out += '\n'
    else if (run === '\v' || run === '\f') out += run
    else if (run === '\x1e') out += '-'
    else if (run.charCodeAt(0) >= 0x20 || run === '\t') out += run
  }
  return out
}
