/**
 * An exception (`# fangan-ignore rule-id: …`) silences what stands on its line or on the line below: whoever moves lines
 * must not put another line there.
 */

import { isBreak, lineStart } from './layout.ts'

/** What every such comment begins with. */
export const ignoreWord = 'fangan-ignore'

/** Whether such a comment is among the comments right above the line of an offset. */
export function isBelowIgnore(text: string, offset: number): boolean {
  for (let start = lineStart(text, offset); start > 0; ) {
    let end = start - 1
    if (text[end] === '\n' && text[end - 1] === '\r') end--
    if (!isBreak(text.charCodeAt(end))) return false
    start = lineStart(text, end)
    const line = text.slice(start, end)
    if (!/^\s*#/.test(line)) return false
    if (line.includes(ignoreWord)) return true
  }
  return false
}
