/** How the parts of an official document read as lines, whatever the format. */

import type { Heading } from './tree.ts'

/** The words of a heading behind its number, with the text that follows in the same paragraph. */
export function headingText({ name, text = '', mark }: Heading): string {
  return name === '' || text === '' ? name + text : `${name}${mark ?? ''}${text}`
}

/** 附件：1.… with the further ones on lines of their own; a single one has no number (GB/T 9704—2012, 7.3.4). */
export function attachmentLines(names: readonly string[]): string[] {
  if (names.length === 1) return [`附件：${names[0]}`]
  return names.map((name, at) => `${at === 0 ? '附件：' : '\u3000\u3000\u3000'}${at + 1}.${name}`)
}
