/**
 * What a rule is: data that documents it and one function that finds. A rule never formats, sorts or filters, and
 * knows nothing of files; the runner gives every finding its severity, its file and its place.
 */

import type { Message, MessageCode } from '../messages/messages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Severity } from '../source/diagnostic.ts'

export interface Finding {
  message: Message
  /** JSON Pointer of the value that is meant, in the canonical plan. */
  pointer: string
}

export interface Rule {
  id: string
  severity: Severity
  summary: MessageCode
  why: MessageCode
  /** A small plan file in which the rule finds something, and one in which it does not. */
  bad: string
  good: string
  check(plan: Plan, report: (finding: Finding) => void): void | Promise<void>
}
