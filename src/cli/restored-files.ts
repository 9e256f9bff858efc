/** Documents as they were copied in, restored: what cannot be read is said and never stops the others. */

import { readDocument } from '../read/read.ts'
import type { RestoredFile } from '../report/restoration.ts'
import type { Script } from '../restore/passes.ts'
import { restore } from '../restore/restore.ts'
import { InputError } from '../source/diagnostic.ts'
import { bytesOf, refuseStdinTwice } from './inputs.ts'
import { type Session, shownName } from './session.ts'

export async function restoredFiles(
  paths: readonly string[],
  script: Script | undefined,
  session: Session,
): Promise<RestoredFile[]> {
  refuseStdinTwice(paths)
  const files: RestoredFile[] = []
  for (const path of paths) {
    try {
      const document = await readDocument(await bytesOf(path, session.io), path)
      const restoration = await restore(document, script ? { script } : {})
      files.push({ file: shownName(path), ...restoration })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      session.fail(error)
    }
  }
  return files
}

/** The text without the blank lines that lines taken away leave behind. */
export function cleanText({ document }: RestoredFile): string {
  return `${document.text
    .replace(/(?:[^\S\n]*\n){3,}/g, '\n\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()}\n`
}
