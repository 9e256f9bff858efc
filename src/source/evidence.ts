/** By what a field of an item was read: the wording that says so, the rule that took it, and what else stood there. */

import type { Position, Span } from './place.ts'

/** How a field was read, the surest first; the weak ones read the sense of a sentence rather than a mark. */
export const evidenceRules = [
  'heading',
  'label',
  'bracket',
  'own-line',
  'cell',
  'sentence',
  'time',
  'inherited',
  'clause',
  'subject',
  'prose',
  'abbreviation',
] as const

export type EvidenceRule = (typeof evidenceRules)[number]

/** What these rules find a writer should look at. */
export const weakRules: ReadonlySet<EvidenceRule> = new Set(['inherited', 'clause', 'subject', 'prose', 'abbreviation'])

/** Evidence as `Where` tells a place: a span of the document while it is read, a position in the file behind it. */
export interface Evidence<Where = Span> {
  field: string
  rule: EvidenceRule
  where: Where
  /** Other wordings that could have been taken for the same field. */
  considered?: readonly Where[]
}

/** The evidence of the items of one plan, by JSON Pointer. */
export type PlanEvidence = ReadonlyMap<string, readonly Evidence<Position>[]>
