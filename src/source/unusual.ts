/**
 * Characters that plain text seldom has: control characters, tabs and line breaks other than LF, marks of byte order,
 * halves of rare characters and what is no character. Whoever decodes a text and whoever reads it ask one after the
 * other, so that the last answer is kept: to look through a file costs as much as to read much of it.
 */

const unusual = /[\0-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/

let last: { text: string; answer: boolean } | undefined

export function hasUnusual(text: string): boolean {
  if (last?.text !== text) last = { text, answer: unusual.test(text) }
  return last.answer
}
