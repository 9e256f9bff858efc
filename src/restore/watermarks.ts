/** A back quote, quote or dot that a site sets behind 的 to mark its copies: “的`指导”. A pair of quotes is left alone. */

import { WordedPattern } from '../language/worded-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const mark = new WordedPattern(['的`', "的'", '的.'], /的[`'.](?=[\u4e00-\u9fff“])/g)
/** A quotation is closed within so many characters. */
const longestQuotation = 40

export const watermarks: Pass = {
  id: 'watermarks',
  restore(text) {
    const edits: Edit[] = []
    for (const { index } of mark.matchAll(text)) {
      if (!isOpening(text, index + 1)) edits.push({ start: index + 1, end: index + 2, text: '' })
    }
    return edits
  },
}

/** Whether the mark opens a quotation: the next one of its kind nearby is no such mark behind 的 itself. */
function isOpening(text: string, at: number): boolean {
  const mark = text[at] as string
  if (mark === '.') return false
  const rest = text.slice(at + 1, at + 1 + longestQuotation)
  const next = rest.indexOf(mark)
  const end = rest.search(/[\r\n]/)
  return next >= 0 && (end < 0 || next < end) && rest[next - 1] !== '的'
}
