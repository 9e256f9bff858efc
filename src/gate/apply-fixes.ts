/** Applies the safe repairs of findings to their text, those first that stand first; what overlaps waits for the next round. */

import type { Diagnostic } from '../source/diagnostic.ts'
import type { Edit } from '../source/mapped-text.ts'

export function applyFixes(text: string, findings: readonly Diagnostic[]): { text: string; count: number } {
  const fixes = findings
    .flatMap(({ fix }) => (fix?.safe && fix.edits.length > 0 ? [fix.edits] : []))
    .sort((a, b) => startOf(a) - startOf(b))
  let result = ''
  let at = 0
  let count = 0
  for (const edits of fixes) {
    // What touches is left for the next round too: two edits of one word would not know of each other.
    if (count > 0 && startOf(edits) <= at) continue
    for (const edit of edits) {
      result += text.slice(at, edit.start) + edit.text
      at = edit.end
    }
    count++
  }
  return { text: result + text.slice(at), count }
}

function startOf(edits: readonly Edit[]): number {
  return edits[0]?.start ?? 0
}
