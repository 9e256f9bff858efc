/** Signs that the end of a document is missing: its last paragraph is a sentence that breaks off. */

import type { Document } from '../source/document.ts'
import type { Suspected } from './suspicion.ts'

/** A last line of so many characters is a sentence and no signature. */
const shortestSentence = 24
const goesOn = /(?:[\u4e00-\u9fff，,、；;：:“（(]|…{1,2}|\.{3,6})$/
const signature = /\d{1,2}\s?日$|(?:委员会|政府|办公室|局|厅|部|学校|中心)$/

export function truncatedText(document: Document): Suspected[] {
  const last = document.blocks.at(-1)
  if (last === undefined || last.type !== 'paragraph') return []
  const text = document.slice(last)
  const isSentence = text.length >= shortestSentence && /[，,、；;。]/.test(text)
  const breaksOff = /(?:[，,、；;]|…{1,2}|\.{3,6})$/.test(text) || (isSentence && goesOn.test(text))
  if (!breaksOff || signature.test(text)) return []
  return [{ id: 'noise.truncated', start: Math.max(last.end - 20, last.start), end: last.end, count: 1 }]
}
