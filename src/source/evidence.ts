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
}

/**
 * Why something that a rule would have read was not taken: another role has it, a surer rule or an earlier wording goes
 * before it, it agrees with what was taken; of times, it stands in a title, describes a noun, recurs beside a day that
 * does not, or has no day of its own; or items of this kind do not take it from there.
 */
export type ConsideredReason =
  | 'agrees'
  | 'other-role'
  | 'weaker'
  | 'later'
  | 'recurs'
  | 'in-title'
  | 'describes'
  | 'open'
  | 'not-asked'

/** What else could have been read for a field of an item. */
export interface Considered<Where = Span> extends Evidence<Where> {
  value: string
  reason: ConsideredReason
}

/** All that is known of how an item was read; what else was considered is found out only when asked for. */
export interface ItemEvidence {
  read: readonly Evidence<Position>[]
  considered: () => readonly Considered<Position>[]
}

/** The evidence of the items of one plan, by JSON Pointer. */
export type PlanEvidence = ReadonlyMap<string, ItemEvidence>
