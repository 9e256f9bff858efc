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
  // 责任科室（单位）：
  const bracket =
    text[end - 1] === '）' || text[end - 1] === ')'
      ? /[（(][^（()）]{1,6}[）)]$/.exec(text.slice(Math.max(0, end - 8), end))
      : null
  if (bracket) end -= bracket[0].length
  let word = ''
  const starts: number[] = []
  for (let at = end - 1; at >= 0 && word.length < longest; at--) {
    const character = text[at] as string
    if (character === ' ' || character === '\u3000') continue
    if (/[，,。；;：:（()）\n]/.test(character)) break
    word = character + word
    starts.unshift(at)
  }
  for (let length = word.length; length >= 2; length--) {
    const label = word.slice(-length)
    const value = lookUp(label)
    if (value !== undefined) return { start: starts[word.length - length] as number, label, value }
  }
  return undefined
}
