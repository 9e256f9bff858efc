/** The story of a document on one page: bytes are read into blocks, restored, outlined, and extracted into plans. */

import { extract } from './extract/extract.ts'
import type { ReadingOptions } from './extract/reading.ts'
import { outlineDocument } from './outline/outline.ts'
import { canonical } from './plan/canonical.ts'
import type { Plan } from './plan/plan.ts'
import { readDocument } from './read/read.ts'
import { type RestoreOptions, restore } from './restore/restore.ts'
import type { Diagnostic } from './source/diagnostic.ts'

export type ParseOptions = ReadingOptions & RestoreOptions

export interface Parsed {
  plans: Plan[]
  findings: Diagnostic[]
}

/** Reads a document; several plans where it is a collection. Throws an InputError where the file is no readable document. */
export async function parse(bytes: Uint8Array, file: string, options: ParseOptions = {}): Promise<Parsed> {
  const read = await readDocument(bytes, file)
  const { document } = await restore(read, options)
  const plans = outlineDocument(document).map((outline) => canonical(extract(outline, options)))
  return { plans, findings: [] }
}
