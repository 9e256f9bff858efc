/**
 * Findings for people: one header line each, `path:line:column  severity  message  rule-id`, then the line of the file
 * with carets under what is meant. The header line is part of the interface; the rest is for the eye.
 */

import type { Catalogue, Message } from '../messages/messages.ts'
import { sentence } from '../messages/messages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { excerpt } from './excerpt.ts'
import { oneLine } from './one-line.ts'
import { plainStyle, type Style } from './style.ts'

/** The report of the findings in one file, whose text as it lies on disk is given for the excerpts. */
export function pretty(
  findings: readonly Diagnostic[],
  text: string,
  catalogue: Catalogue,
  style: Style = plainStyle,
): string {
  return findings
    .map(({ file, place, severity, message, rule, related = [], fix }) => {
      const where = `${file}:${place?.start.line ?? 1}:${place?.start.column ?? 1}`
      const word = style.severity(severity, catalogue[`severity-${severity}`])
      const said = oneLine(sentence(catalogue, message))
      const header = `${style.strong(oneLine(where))}  ${word}  ${said}  ${style.faint(rule)}\n`
      const shown = place ? excerpt(text, place, (mark) => style.severity(severity, mark)) : ''
      const others = related.map(
        (other) => `  ${oneLine(sentence(catalogue, other.message))}\n${excerpt(text, other.place, style.faint)}`,
      )
      return header + shown + others.join('') + (fix ? repair(fix, text, catalogue, style) : '')
    })
    .join('')
}

/** What a repair would write; one of several edits is shown only by `--dry-run`. */
function repair(
  { edits, safe }: NonNullable<Diagnostic['fix']>,
  text: string,
  catalogue: Catalogue,
  style: Style,
): string {
  const [edit] = edits
  if (!edit || edits.length > 1) return ''
  const kind = safe ? 'fix' : 'suggest'
  const message: Message =
    edit.text === ''
      ? { code: `${kind}-remove`, values: { text: text.slice(edit.start, edit.end).trim() } }
      : { code: `${kind}-replace`, values: { text: edit.text } }
  return `  ${style.faint(oneLine(sentence(catalogue, message)))}\n`
}
