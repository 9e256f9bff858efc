/** Edits made in a text: what no edit touches stays as it is. */

import type { Edit } from '../source/mapped-text.ts'

/** The text after edits that do not overlap, in whatever order they come; those at one place stay in theirs. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
