/** Findings as JSON, for programs: an array of `{file, rule, severity, message, place, item?, related?, fix?, url}`. */

import type { Catalogue } from '../messages/messages.ts'
import { sentence } from '../messages/messages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { ruleUrl } from './rule-url.ts'

const start = { line: 1, column: 1, offset: 0 }

export function json(findings: readonly Diagnostic[], catalogue: Catalogue): string {
  const entries = findings.map(({ file, rule, severity, message, place, item, related, fix }) => ({
    file,
    rule,
    severity,
    message: sentence(catalogue, message),
    place: place ?? { start, end: start },
    item,
    related: related?.map((other) => ({ message: sentence(catalogue, other.message), place: other.place })),
    fix,
    url: ruleUrl(rule),
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
