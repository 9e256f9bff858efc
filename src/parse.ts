/** The story of a document on one page: bytes are read into blocks, restored, outlined, and extracted into plans. */

import { coverage, inked } from './extract/coverage.ts'
import { extract } from './extract/extract.ts'
import type { ReadingOptions } from './extract/reading.ts'
import { type LabelWords, officeLabels } from './language/office-labels.ts'
import { outlineDocument } from './outline/outline.ts'
import { canonical } from './plan/canonical.ts'
import type { Plan } from './plan/plan.ts'
import { readDocument } from './read/read.ts'
import { type Change, type RestoreOptions, restore } from './restore/restore.ts'
import type { Coverage } from './source/coverage.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import type { PlanEvidence } from './source/evidence.ts'
import type { Position } from './source/place.ts'

export interface ParseOptions extends ReadingOptions, RestoreOptions {
  /** Labels of parties beside those of every document. */
  labels?: LabelWords
}

export interface Parsed {
  plans: Plan[]
  /** The text that places refer to: the file as it lies on disk, or what its format has in place of that. */
  text: string
  /** Where words of a plan stand within a place, whatever restoration has done to them. */
  find: (words: string, within: Position, nth?: number) => Position | undefined
  findings: Diagnostic[]
  /** By what the items of each plan were read, by JSON Pointer. */
  evidence: () => PlanEvidence[]
  /** What became of every character; counted when asked for. */
  coverage: () => Coverage
}

/** Reads a document; several plans where it is a collection. Throws an InputError where the file is no readable document. */
export async function parse(bytes: Uint8Array, file: string, options: ParseOptions = {}): Promise<Parsed> {
  const read = await readDocument(bytes, file)
  const { document, log } = await restore(read, options)
  const outlines = outlineDocument(document, options.labels && officeLabels(options.labels))
  const extracted = outlines.map((outline) => extract(outline, options))
  const plans = extracted.map(({ plan }) => canonical(plan))
  return {
    plans,
    text: read.original,
    find: (words, within, nth) => document.find(words, within, nth),
    findings: [],
    evidence: () => extracted.map(({ evidence }) => evidence()),
    coverage: () => {
      const isPlan = extracted.map((one) => one.isPlan)
      return coverage(document, outlines, isPlan, removed(log))
    },
  }
}

/** How many characters restoration took away, less those that it put in (〔202512 becomes 〔2025〕12号). */
function removed(log: readonly Change[]): number {
  return Math.max(
    0,
    log.reduce((sum, { was, became }) => sum + inked(was) - inked(became), 0),
  )
}
