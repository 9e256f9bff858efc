/**
 * An exception (`# fangan-ignore rule-id: …`) silences what stands on its line or on the line below: whoever moves lines
 * must not put another line there.
 */

import { isBreak, lineStart } from './layout.ts'

/** What every such comment begins with. */
export const ignoreWord = 'fangan-ignore'

/** Whether such a comment is among the comments right above the line of an offset; `comments` is where comments begin. */
export function isBelowIgnore(text: string, offset: number, comments: ReadonlySet<number>): boolean {
  for (let start = lineStart(text, offset); start > 0; ) {
    let end = start - 1
    if (text[end] === '\n' && text[end - 1] === '\r') end--
    if (!isBreak(text.charCodeAt(end))) return false
    start = lineStart(text, end)
    const line = text.slice(start, end)
    const indent = line.search(/\S/)
    if (indent < 0 || !comments.has(start + indent)) return false
    if (line.includes(ignoreWord)) return true
  }
  return false
}
