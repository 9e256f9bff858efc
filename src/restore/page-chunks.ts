/**
 * Numbers of pages in the middle of words. Some document sites store a text page by page and put “3、” before the
 * third piece, wherever the page happened to end. A list is numbered in the same way; but its items are whole, and the
 * pieces of a page break off in mid-sentence.
 */

import { everyMatch } from '../language/every-match.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const marker = /(\d(?<=^[ \t\u3000\u00a0]*.)\d{0,2})、/gm
/** What a sentence, an item or a heading with text behind it ends in. */
const ended = /[。！？；：.!?;:…”’"）)》】]$/
/** 3、（责任单位：…: the bracket is of the sentence before, and numbers nothing. */
const goesOnInBracket = /^\s*\d{1,3}、[（(](?![一二三四五六七八九十\d])/
/** A page holds so many characters at least, and a sentence of it ends, or a chapter of it begins, somewhere within. */
const shortestPage = 100
/** A line that breaks off is long; a short one without a full stop is a heading or an item. */
const shortestLine = 28
const sentenceMark = /[。；;！？]|[:：)）][一二三四五六七八九十]、/
/** 3、、执法队: a mark that opens nothing goes on with the sentence before. */
const goesOnWithMark = /^\s*\d{1,3}、[、，。；：,;）)”]/
/** So many pages it takes to tell, and this share of them must read on into the next; of two, where the first is long. */
const fewestPages = 3
const longPage = 200
const leastShare = 0.8
/** Of as many joins as this one page may end where a sentence does. */
const severalJoins = 3

/** The first page begins the document; what begins behind a numbered heading, or a colon, is a list. */
const announcesList =
  /^[ \t\u3000\u00a0]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|[:：](?![\s\S])/m

interface Page {
  start: number
  end: number
  /** Where the page before ends, without the space behind it. */
  behind: number
  readsOn: boolean
  /** Length of the page before. */
  size: number
}

export const pageChunks: Pass = {
  id: 'page-chunks',
  restore(text) {
    if (!text.includes('2、') || !/^[ \t\u3000\u00a0]*2、/m.test(text)) return []
    const pages = findPages(text)
    const joins = pages.slice(1)
    const whole = joins.filter(({ readsOn }) => !readsOn).length
    const enough = whole <= Math.max(joins.length >= severalJoins ? 1 : 0, joins.length * (1 - leastShare))
    const fewest = joins.length === 1 && (joins[0] as Page).size >= longPage ? 2 : fewestPages
    if (pages.length < fewest || !enough || !areAlike(joins.map(({ size }) => size))) return []
    if (announcesList.test(text.slice(0, pages[0]?.behind))) return []
    return pages.map(({ start, end, behind, readsOn }): Edit => ({ start: readsOn ? behind : start, end, text: '' }))
  },
}

/** The pieces of a text, from the first numbered 1, as far as they count on. */
function findPages(text: string): Page[] {
  const pages: Page[] = []
  for (const match of everyMatch(marker, text)) {
    if (Number(match[1]) !== pages.length + 1) continue
    const start = match.index
    const behind = endBefore(text, start)
    const last = pages.at(-1)
    if (!last) pages.push({ start, end: start + match[0].length, behind, readsOn: false, size: 0 })
    else {
      const page = text.slice(last.end, behind)
      if (page.length < shortestPage || !sentenceMark.test(page)) continue
      const lastLine = page.length - 1 - page.lastIndexOf('\n')
      // 9:30-11: the page ends between the hour and the minutes
      const breaksOff = !ended.test(page.slice(-1)) || /\d[:：.]$/.test(page.slice(-2))
      const next = text.slice(start, start + 8)
      const readsOn = lastLine >= shortestLine && (breaksOff || goesOnInBracket.test(next) || goesOnWithMark.test(next))
      pages.push({ start, end: start + match[0].length, behind, readsOn, size: page.length })
    }
  }
  return pages
}

/** Pages hold about the same; the items of a list, even of one without full stops, do not. */
function areAlike(sizes: readonly number[]): boolean {
  const middle = sizes.toSorted((one, other) => one - other)[sizes.length >> 1] ?? 0
  const alike = sizes.filter((size) => size * 2 > middle && size < middle * 2)
  return alike.length >= sizes.length * leastShare
}

function endBefore(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--
  return end
}
