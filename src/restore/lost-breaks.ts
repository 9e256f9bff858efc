/**
 * Line breaks that became blanks, where a page was pasted as one line: …制定本方案。 一、总体要求 坚持… （一）清扫东街. A blank is
 * a break again behind a sentence, before a number or a label, and behind a numbered title.
 */

import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

/** A page in one line is longer than this, and most of its text; so many of its blanks, and most, have the signs of breaks. */
const shortestPage = 300
const leastShare = 0.6
const fewestBreaks = 5

const anyLine = /[^\n\r]+/g
const blanks = /[ \t\u3000\u00a0]+/g
const numeral = '[一二三四五六七八九十]{1,3}'
/** What opens a line: a number, a stage, a label; and a day that nothing follows. */
const opens = new RegExp(
  `^(?:${numeral}、|[（(](?:${numeral}|\\d{1,2})[）)]|\\d{1,2}(?:[、．]|\\.(?!\\d))|[①-⑳㈠-㈩]|第${numeral}(?:阶段|步|季度|周|章|条|轮|部分)|${numeral}是|[\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff]{1,7}|[ \\u3000]{1,4}[\\u4e00-\\u9fff])[：:]|20\\d\\d年\\d{1,2}月\\d{1,2}日\\s*$)`,
)
/** 一、总体要求, （二）净街: a number and a title, and nothing else. */
const title = new RegExp(`^(?:${numeral}、|[（(]${numeral}[）)]|第${numeral}章)[^，,。；;：:\\d]{2,24}$`)
/** 净街方案, 净街方案 篇二, 净街方案（优秀3篇）篇二: the title of a plan, which is not parted from its count. */
const kinds = '(?:方案|[计計][划劃]|[预預]案|要[点點]|通知|策划书)(?:范文)?(?:[（(][^（()）]{2,10}[）)])?'
const count = '[一二三四五六七八九十\\d]{1,3}'
const document = new RegExp(`^[^，,。；;：:]{2,50}${kinds}(?: ?[（(]?篇?${count}[）)]?)?$`)
const countsPlan = new RegExp(`^篇${count}`)
const opensPlan = new RegExp(`^[^，,。；;：:\\s]{2,40}${kinds} ?篇${count}`)
const closed = /[。！？!?]["”’）)]?$/
/** No more of a page is looked at on either side of a blank. */
const near = 60

export const lostBreaks: Pass = {
  id: 'lost-breaks',
  signs: ' \u3000\u00a0',
  restore(text) {
    if (text.length < shortestPage) return []
    for (const { 0: line, index } of text.matchAll(anyLine))
      if (line.length >= shortestPage && line.length >= text.length * leastShare) return breaksIn(line, index)
    return []
  },
}

/** The breaks of a line that is a page; none where its blanks are others. */
function breaksIn(line: string, offset: number): Edit[] {
  const edits: Edit[] = []
  let count = 0
  let start = 0
  for (const { 0: blank, index } of line.matchAll(blanks)) {
    const end = index + blank.length
    if (index === 0 || end === line.length) continue
    count++
    const before = line.slice(Math.max(start, index - near), index)
    if (!isBreak(before, line.slice(end, end + near))) continue
    edits.push({ start: offset + index, end: offset + end, text: '\n' })
    start = end
  }
  return edits.length >= fewestBreaks && edits.length * 2 > count ? edits : []
}

/** Whether a line ends between what stands before a blank and what stands behind it. */
function isBreak(before: string, behind: string): boolean {
  if (countsPlan.test(behind)) return false
  return (
    closed.test(before) || title.test(before) || document.test(before) || opens.test(behind) || opensPlan.test(behind)
  )
}
