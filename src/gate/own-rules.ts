/** The rules that are no functions of a plan: the form of the file, and the order of ignores and baseline. */

import type { MessageCode } from '../messages/messages.ts'
import type { Severity } from '../source/diagnostic.ts'

export interface OwnRule {
  id: string
  severity: Severity
  summary: MessageCode
  why: MessageCode
}

export const ownRules: readonly OwnRule[] = [
  { id: 'schema', severity: 'error', summary: 'rule-schema-summary', why: 'rule-schema-why' },
  { id: 'ignore', severity: 'warning', summary: 'rule-ignore-summary', why: 'rule-ignore-why' },
  { id: 'baseline', severity: 'info', summary: 'rule-baseline-summary', why: 'rule-baseline-why' },
]
