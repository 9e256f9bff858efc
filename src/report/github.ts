/** Findings as workflow commands, which GitHub shows beside the lines of a change. */

import { type Catalogue, sentence } from '../messages/messages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

export function github(findings: readonly Diagnostic[], catalogue: Catalogue): string {
  return findings
    .map(({ file, rule, severity, message, place }) => {
      const { start, end } = place ?? {}
      const properties = [
        `file=${property(file)}`,
        ...(start ? [`line=${start.line}`, `col=${start.column}`] : []),
        ...(end ? [`endLine=${end.line}`, `endColumn=${end.column}`] : []),
        `title=${property(rule)}`,
      ]
      return `::${commands[severity]} ${properties.join(',')}::${data(sentence(catalogue, message))}\n`
    })
    .join('')
}

/** The log that the commands stand in is shown with its colours: no other control character gets there. */
function data(text: string): string {
  const lines = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return lines.replace(/[\0-\x1f\x7f-\x9f]/g, '�')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
