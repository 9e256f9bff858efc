/**
 * What a rule is: data that documents it and one function that finds. A rule never formats, sorts or filters, and
 * knows nothing of files; the runner gives every finding its severity, its file and its place.
 */

import type { Message, MessageCode } from '../messages/messages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Severity } from '../source/diagnostic.ts'

/** A value of the canonical plan by its JSON Pointer, and the words within it that are meant. */
export interface Spot {
  pointer: string
  quote?: string
}

export interface Finding extends Spot {
  message: Message
  /** The other ends of a contradiction: what was declared, who was named first. */
  related?: (Spot & { message: Message })[]
}

export interface Rule {
  id: string
  severity: Severity
  summary: MessageCode
  why: MessageCode
  /** When the rule keeps silent although its sign is there. */
  guard?: MessageCode
  /** A small plan file in which the rule finds something, and one in which it does not. */
  bad: string
  good: string
  check(plan: Plan, report: (finding: Finding) => void): void | Promise<void>
}
