/** Applies the safe repairs of findings to their text, those first that stand first; what overlaps waits for the next round. */

import { applyEdits } from '../edit/apply-edits.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Edit } from '../source/mapped-text.ts'

export function applyFixes(text: string, findings: readonly Diagnostic[]): { text: string; count: number } {
  const fixes = findings
    .flatMap(({ fix }) => (fix?.safe && fix.edits.length > 0 ? [fix.edits] : []))
    .sort((a, b) => startOf(a) - startOf(b))
  const made: Edit[] = []
  let count = 0
  for (const edits of fixes) {
    // What touches is left for the next round too: two edits of one word would not know of each other.
    if (count > 0 && startOf(edits) <= (made.at(-1)?.end ?? 0)) continue
    made.push(...edits)
    count++
  }
  return { text: applyEdits(text, made), count }
}

function startOf(edits: readonly Edit[]): number {
  return edits[0]?.start ?? 0
}
