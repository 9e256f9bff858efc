/**
 * What a rule is: data that documents it and one function that finds. A rule never formats, sorts or filters, and
 * knows nothing of files; the runner gives every finding its severity, its file and its place.
 */

import type { Message, MessageCode } from '../messages/messages.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { Severity } from '../source/diagnostic.ts'

/** A value of the canonical plan by its JSON Pointer, and the words within it that are meant. */
export interface Spot {
  pointer: string
  quote?: string
  /** The words are meant where they stand for the nth time, from 0, or for the last time (甲局牵头，乙局、甲局配合). */
  nth?: number
}

export interface Repair {
  /** It cannot change what the plan means, so that `--fix` may do it unasked; otherwise it is a suggestion. */
  safe: boolean
  changes: readonly Change[]
}

export interface Finding extends Spot {
  message: Message
  /** The other ends of a contradiction: what was declared, who was named first. */
  related?: (Spot & { message: Message })[]
  repair?: Repair
}

/** A unit that a project knows, from its configuration. */
export interface Unit {
  name: string
  aliases?: readonly string[]
  /** The units of a collective (各乡镇). */
  members?: readonly string[]
}

/** What a rule may know beside the plan. Rules have no clock: without `today` those that need one find nothing. */
export interface Context {
  /** The day as of which the plan is judged, `2026-03-01`. */
  today?: string
  /** What the configuration says for this rule. */
  options: Readonly<Record<string, unknown>>
  units: readonly Unit[]
}

export interface Rule {
  id: string
  severity: Severity
  /** It runs only where a level is asked for it. */
  onRequest?: true
  summary: MessageCode
  why: MessageCode
  /** When the rule keeps silent although its sign is there. */
  guard?: MessageCode
  /** A small plan file in which the rule finds something, and one in which it does not. */
  bad: string
  good: string
  check(plan: Plan, report: (finding: Finding) => void, context: Context): void | Promise<void>
}
