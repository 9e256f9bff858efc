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
    const start = line.lastIndexOf('<!--')
    const end = line.indexOf('-->', start + 4)
    if (start < 0 || end < 0) continue
    ticks.push({ id: line.slice(start + 4, end).trim(), checked: mark !== ' ', line: at + 1 })
  }
  return ticks
}

/** An id as the comment of a checklist has it. */
export function idInComment(id: string): string {
  return printableLine(id).replace(/-->/g, '--&gt;').trim()
}
