/**
 * Labels before a colon (牵头单位：, 组　长：), looked up in a table. One pattern of all labels would cost more to compile
 * than most documents cost to read.
 */

export interface FoundLabel<T> {
  /** Offset of the label's first character. */
  start: number
  /** The label without the spaces that only align it. */
  label: string
  value: T
}

/** The longest label that ends right before `end`; spaces inside and behind it are passed over. */
export function labelBefore<T>(
  text: string,
  end: number,
  longest: number,
  lookUp: (word: string) => T | undefined,
): FoundLabel<T> | undefined {
  const last = text.charCodeAt(end - 1)
  if (last === 0xff09 || last === 0x29) {
    // 责任科室（单位）：
    const bracket = /[（(][^（()）]{1,6}[）)]$/.exec(text.slice(Math.max(0, end - 8), end))
    if (bracket) end -= bracket[0].length
  }
  let start = end
  let length = 0
  for (; start > 0 && length < longest; start--) {
    const code = text.charCodeAt(start - 1)
    if (isGap(code)) continue
    if (isMark(code)) break
    length++
  }
  const wording = text.slice(start, end)
  const word = length === wording.length ? wording : wording.replace(/[ \u3000]/g, '')
  for (; length >= 2; length--) {
    const label = word.slice(word.length - length)
    const value = lookUp(label)
    if (value !== undefined) return { start: startOf(text, end, length), label, value }
  }
  return undefined
}

/** Where the last characters before `end` begin, so many of them, spaces not counted. */
function startOf(text: string, end: number, length: number): number {
  let start = end
  for (let left = length; left > 0; start--) if (!isGap(text.charCodeAt(start - 1))) left--
  return start
}

/** A space that may be drawn into a label to fill a column. */
export function isGap(code: number): boolean {
  return code === 0x20 || code === 0x3000
}

/** What no label goes over: the marks of a sentence, brackets, the end of a line. */
function isMark(code: number): boolean {
  return code < 0x4e00 ? asciiMarks.has(code) || code === 0x3002 : code >= 0xff00 && wideMarks.has(code)
}

const asciiMarks = new Set(Array.from(',;:()\n', (mark) => mark.charCodeAt(0)))
const wideMarks = new Set(Array.from('，；：（）', (mark) => mark.charCodeAt(0)))
