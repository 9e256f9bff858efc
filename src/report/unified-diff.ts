/** What a repair does to a file, as a unified diff. */

import { createTwoFilesPatch } from 'diff'

export function unifiedDiff(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 2 })
  return patch.replace(/^=+\n/, '')
}
