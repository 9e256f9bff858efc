/** The running head of a printed page: a line, mostly the title, that stands beside the number of one page after another. */

import type { Edit } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'

/** Shorter lines are cells of a table that goes on over pages, with its header on each; longer ones are text. */
const shortest = 8
const longest = 48
const fewest = 2
/** A document has one, and one on its other pages; its parts may have their own. */
const mostHeads = 8

const pageNumber = /^(?:第\s?\d{1,4}\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,4}\s?[页頁])?|[-—－–]\s?\d{1,3}\s?[-—－–])$/

/** Whether a line is the number of a page and nothing else. */
export function isPageNumber(line: string): boolean {
  return line.length <= 16 && pageNumber.test(line)
}

/** The running heads beside some page numbers; the first stays where the title stands nowhere else. */
export function runningHeads(text: string, pages: readonly Span[]): Edit[] {
  if (pages.length < fewest) return []
  const beside = new Map<string, Span[]>()
  for (const page of pages)
    for (const line of [lineBefore(text, page.start), lineBehind(text, page.end)]) {
      const words = text.slice(line.start, line.end)
      if (words.length < shortest || words.length > longest || /[。；;：:，,]/.test(words)) continue
      const found = beside.get(words)
      if (!found) beside.set(words, [line])
      else if (found.at(-1)?.start !== line.start) found.push(line)
    }
  const heads = Array.from(beside).filter(([, lines]) => lines.length >= fewest)
  return heads.slice(0, mostHeads).flatMap(([words, lines]) => {
    const stands = lines.length < text.split(words).length - 1
    return (stands ? lines : lines.slice(1)).map((line) => ({ ...line, text: '' }))
  })
}

function lineBefore(text: string, at: number): Span {
  const end = trimSpan(text, Math.max(0, at - longest * 2), at).end
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  return trimSpan(text, start, end)
}

function lineBehind(text: string, at: number): Span {
  const { start } = trimSpan(text, at, Math.min(text.length, at + longest * 2))
  const feed = text.slice(start, start + longest * 2).search(/[\r\n]/)
  return trimSpan(text, start, feed < 0 ? start : start + feed)
}
