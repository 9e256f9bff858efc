/** Every comment of a YAML file: where it begins, and, for the proof that none was lost, its wording. */

import { isCommentStart, type LayoutNode, lineEnd, readLayout } from './layout.ts'

/** The comments from their `#` to the end of their line, in the order of the file; `roots` is how it is laid out. */
export function commentsIn(text: string, roots: readonly LayoutNode[]): string[] {
  return commentStarts(text, roots).map((start) => text.slice(start, lineEnd(text, start)))
}

/** The comments that a YAML text has lost since `before`, each as often as it is missing. */
export function lostComments(before: string, text: string): string[] {
  if (!before.includes('#')) return []
  const counts = new Map<string, number>()
  for (const comment of commentsIn(text, readLayout(text))) counts.set(comment, (counts.get(comment) ?? 0) + 1)
  return commentsIn(before, readLayout(before)).filter((comment) => {
    const count = counts.get(comment) ?? 0
    counts.set(comment, count - 1)
    return count <= 0
  })
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
