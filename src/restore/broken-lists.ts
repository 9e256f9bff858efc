/**
 * Lists that go on on the next line, in a text of any width: one of parties whose bracket is still open, and what is
 * listed with 、 between.
 */

import { closeOf } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { WordList } from '../language/word-list.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'

/** What a paragraph begins with: an indent, a number, a label, a bullet, a bracket of its own. */
export const paragraphOpening =
  /^(?:[ \t\u00a0]{2,}|\u3000|[一二三四五六七八九十]{1,3}[、.．]|[（(〔][一二三四五六七八九十\d]{1,3}[）)〕]|\d{1,2}[.．、](?!\d)|\d{1,2}[）)]|[①-⑳⑴-⒛]|第[一二三四五六七八九十]{1,3}[章条节步部阶]|附\s?[件表]|[—－\-*•·#|【]|[\u4e00-\u9fff\u3000 ]{2,8}[:：])/

/** （责任单位：甲局、乙局， and 丙局） on the next line: a list of parties whose bracket is still open. */
const openList =
  /[（(](?:牵头|责任|主责|配合|承办|协办)[\u4e00-\u9fff]{0,6}[:：][^（()）\r\n]{1,200}(?:[（(][^（()）\r\n]{1,20}[）)][^（()）\r\n]{0,100}){0,8}[，、,；;：:][ \t]*((?:\r\n|\n|\r)[ \t\u3000]*)(?=[\u4e00-\u9fff])/g

/** A line that ends where a list goes on. */
const openLine = /[，、,；;：:][ \t]*[\r\n]/g
const opensList = new WordList(
  ['牵头', '责任', '主责', '配合', '承办', '协办'].flatMap((label) => [`（${label}`, `(${label}`]),
)

/** Whether such a line has a label of parties in it. */
function mayBreakLists(text: string): boolean {
  return everyMatch(openLine, text).some(({ index }) => {
    let start = index
    while (start > 0 && !'\r\n'.includes(text[start - 1] as string)) start--
    return opensList.isIn(text.slice(start, index))
  })
}

/** 发挥图书、 and 杂志作用 on the next line: what is listed goes on, however short the line is. */
const enumerated = /、[ \t]*((?:\r\n|\n|\r)[ \t\u3000]*)(?=[\u4e00-\u9fff“《])/g
const longestOpening = 12

/** The breaks in such lists. */
export function brokenLists(text: string): Edit[] {
  const edits: Edit[] = []
  if (['、\n', '、\r', '、 '].some((sign) => text.includes(sign)))
    for (const match of everyMatch(enumerated, text)) {
      const end = match.index + match[0].length
      if (paragraphOpening.test(text.slice(end, end + longestOpening))) continue
      edits.push({ start: end - (match[1] as string).length, end, text: '' })
    }
  const known = new Set(edits.map(({ end }) => end))
  for (const match of mayBreakLists(text) ? everyMatch(openList, text) : []) {
    const end = match.index + match[0].length
    const close = closeOf(text, match.index)
    if (close === undefined || close <= end || /[\r\n]/.test(text.slice(end, close))) continue
    if (known.has(end)) continue
    edits.push({ start: end - (match[1] as string).length, end, text: '' })
  }
  return edits
}

/** 。（牵头单位： or ；责任单位：甲局； at the end of a full line: what ends there is a part of the list, as long as its bracket is open. */
export function goesOnInList(text: string, { start, end }: Span): boolean {
  if (!'：:；;'.includes(text[end - 1] as string)) return false
  if (endsInLabel.test(text.slice(start, end))) return true
  const from = Math.max(start - longestList, 0)
  return everyMatch(anyBracket, text.slice(from, end)).some(({ index }) => {
    const close = closeOf(text, from + index)
    return (
      close !== undefined && close > end && opensList.opening(text.slice(from + index, from + index + 3)) !== undefined
    )
  })
}

const anyBracket = /[（(]/g
/** 修补路灯。牵头单位：, whose list stands on the next line. */
const endsInLabel = /[。；;，,、 \u3000](?:牵头|责任|主责|配合|协办|承办|参与)(?:单位|部门|科室)[：:]$/

/** No list of parties that a line goes on with has begun further before it. */
const longestList = 200
