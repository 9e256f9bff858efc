/** The marks that a text ends with and that are none of its words: 甲局、乙局；。 */

/** The text without those of the marks that it ends with. */
export function withoutClosing(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
