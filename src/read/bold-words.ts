/**
 * What Markdown would not read of bold words in Chinese: their end, where a mark closes them and a figure follows at once
 * (**时间：**5月1日); and their lines, where breaks are lost: **一、活动主题**本次… **二、活动时间****时间：**5月1日**地点：**礼堂. Numbered titles
 * in bold, and labels in bold that stand behind something, open lines of their own.
 */

import { everyMatch } from '../language/every-match.ts'
import type { Edit } from '../source/mapped-text.ts'

const bold = /\*\*([^*\n\r]{1,60})\*\*/g
const numeral = '[一二三四五六七八九十]{1,3}'
const number = `(?:${numeral}、|[（(](?:${numeral}|\\d{1,2})[）)]|\\d{1,2}[.、．])`
const opensWithNumber = new RegExp(`^${number}`)
/** 1.**开幕式**: the number stands before the bold words. */
const numberBefore = new RegExp(`(?<![\\d.])${number}[ \\u3000]?$`)
const longestNumber = 8
const label = /^[\u4e00-\u9fff]{2,8}[：:]$/
/** -**时间：**: the bullet that a label had. */
const bulletBefore = /(?<!\*)[-–•·*][ \u3000]?$/
/** What goes on the sentence that bold words begin. */
const sameLine = '：:，,、。；;由的'
/** A title that a mark parts from its text may share a line with it. */
const closesTitle = /[。：:；;]$/
/** One title with text in its line may be meant so. */
const fewestTitles = 2

/** Words that a mark closes, and a figure or a letter right behind them. */
const closedByMark = /[：:。，,；;、！？!?）)》”]\*\*$/

/** The blanks and, where several titles have run on, the breaks to put into a text so that its bold words are read. */
export function boldToRead(text: string): Edit[] {
  if (!text.includes('**')) return []
  const edits: Edit[] = []
  const blanks: Edit[] = []
  let titles = 0
  for (const { 0: whole, 1: words = '', index } of everyMatch(bold, text)) {
    const end = index + whole.length
    if (closedByMark.test(whole) && /\w/.test(text[end] ?? ' ')) blanks.push({ start: end, end, text: ' ' })
    const before = text.slice(Math.max(0, index - longestNumber), index)
    const own = opensWithNumber.test(words) ? 0 : (numberBefore.exec(before)?.[0].length ?? -1)
    const from = index - own
    if (own >= 0) {
      const goesOn = !endsLine(text, end) && !sameLine.includes(text[end] as string) && !closesTitle.test(words)
      if (!opensLine(text, from)) edits.push({ start: from, end: from, text: '\n\n' })
      if (goesOn) edits.push({ start: end, end, text: '\n\n' })
      if (goesOn || !opensLine(text, from)) titles++
    } else if (label.test(words) && !opensLine(text, index)) {
      const bullet = bulletBefore.exec(before)?.[0].length ?? 0
      if (!opensLine(text, index - bullet)) edits.push({ start: index - bullet, end: index, text: '\n\n' })
    }
  }
  return titles >= fewestTitles ? apart([...edits, ...blanks].sort((one, other) => one.start - other.start)) : blanks
}

/** What is put in at one place is put in once: a break at the end of a title, and at the start of what follows. */
function apart(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ start, end }, index) => {
    const last = edits[index - 1]
    return !(last && last.end === start && start === end)
  })
}

function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && ' \t\u3000'.includes(text[before] as string)) before--
  return before < 0 || text[before] === '\n' || text[before] === '\r'
}

function endsLine(text: string, at: number): boolean {
  let next = at
  while (next < text.length && ' \t\u3000'.includes(text[next] as string)) next++
  return next >= text.length || text[next] === '\n' || text[next] === '\r'
}
