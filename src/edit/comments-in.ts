/** Every comment of a YAML file: where it begins, and, for the proof that none was lost, its wording. */

import { isCommentStart, type LayoutNode, lineEnd } from './layout.ts'

/** The comments from their `#` to the end of their line, in the order of the file; `roots` is how it is laid out. */
export function commentsIn(text: string, roots: readonly LayoutNode[]): string[] {
  return commentStarts(text, roots).map((start) => text.slice(start, lineEnd(text, start)))
}

/** The offsets of their `#`: a line of quoted text that begins with one is none. */
export function commentStarts(text: string, roots: readonly LayoutNode[]): number[] {
  const found: number[] = []
  let at = 0
  let sign = text.indexOf('#')
  const gapTo = (end: number) => {
    while (sign >= 0 && sign < end) {
      const isComment = sign >= at && isCommentStart(text, sign)
      const stop = isComment ? lineEnd(text, sign) : sign + 1
      if (isComment) found.push(sign)
      sign = text.indexOf('#', stop)
    }
    at = end
  }
  const walk = ({ form, start, end, entries }: LayoutNode) => {
    if (form === 'mapping' || form === 'sequence') {
      for (const { key, value } of entries) {
        if (key) walk(key)
        walk(value)
      }
    } else if (start >= at) {
      gapTo(start)
      // The line that begins block text may end in a comment.
      if (form === 'text') gapTo(lineEnd(text, start))
      at = end
    }
  }
  for (const root of roots) walk(root)
  gapTo(text.length)
  return found
}
