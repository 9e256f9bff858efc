/** A plan file that is to be changed: its text as it lies on disk, which must be UTF-8, or what is written back would be another file. */

import { decode } from '../../read/decode.ts'
import { holdsText } from '../../read/formats.ts'
import { InputError } from '../../source/diagnostic.ts'
import { bytesOf, isPlanName } from '../inputs.ts'
import type { Session } from '../session.ts'

/** The text of a plan file, byte order mark and all. Throws an `InputError` for a document or another encoding. */
export async function planFileText(path: string, { io }: Session): Promise<string> {
  const bytes = await bytesOf(path, io)
  const { isPlanText } = await import('../../plan/load.ts')
  const text = holdsText(bytes) ? decode(bytes, path) : ''
  if (!isPlanText(text) && !isPlanName(path)) {
    throw new InputError({ code: 'edit-document' }, { file: path, hint: { code: 'hint-parse-first' } })
  }
  if (!Buffer.from(text).equals(bytes)) throw new InputError({ code: 'progress-encoding' }, { file: path })
  return text
}
