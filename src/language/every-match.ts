/**
 * All matches of a global pattern. `matchAll` makes a copy of its pattern for every text, which costs more than most
 * texts take to search.
 */

/** The matches of `pattern` (global, not sticky) in `text`, all looked for at once: the pattern may be asked again meanwhile. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // a match of nothing is found again where it ends
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

const none: readonly RegExpExecArray[] = []
