/** Where words stand in a text, counted from its beginning. */

/** The last time, however often they stand there. */
export const lastTime = -1

/** Where words stand for the nth time, from 0, or for the last; for the first where they do not stand so often. */
export function occurrence(text: string, words: string, nth: number): number {
  const first = text.indexOf(words)
  if (nth === lastTime) return text.lastIndexOf(words)
  let at = first
  for (let count = 0; count < nth && at >= 0; count++) at = text.indexOf(words, at + words.length)
  return at < 0 ? first : at
}
