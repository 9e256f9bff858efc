/**
 * The ticks of a checklist in Markdown, read back by the id that stands in a comment behind each point. The wording may
 * have been changed, the lists may have been sorted; the id is what counts.
 */

import { printableLine } from '../printable.ts'

export interface Tick {
  /** As the comment has it. */
  id: string
  checked: boolean
  /** Where it stands, from 1. */
  line: number
}

const box = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?=[ \t]|$)/

export function ticksIn(markdown: string): Tick[] {
  const ticks: Tick[] = []
  for (const [at, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    const mark = box.exec(line)?.[1]
    if (mark === undefined) continue
    const id = lastComment(line)
    if (id !== undefined) ticks.push({ id, checked: mark !== ' ', line: at + 1 })
  }
  return ticks
}

/** What the last comment of a line holds. It may hold the beginning of a comment itself; in a wording that is escaped. */
function lastComment(line: string): string | undefined {
  const end = line.lastIndexOf('-->')
  if (end < 0) return undefined
  let start = line.indexOf('<!--', Math.max(0, line.lastIndexOf('-->', end - 1)))
  while (start > 0 && line[start - 1] === '\\') start = line.indexOf('<!--', start + 4)
  return start < 0 || start + 4 > end ? undefined : line.slice(start + 4, end).trim()
}

/** An id as the comment of a checklist has it, which it must not close early. */
export function idInComment(id: string): string {
  return printableLine(id).replace(/-->/g, '--&gt;').trim()
}
