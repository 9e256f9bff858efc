/** Lines that are titles by their wording alone, with no number: what is known of a line before what stands around it. */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { isPost } from '../language/roster.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import type { SectionRole } from '../lexicon/section-titles.ts'
import type { Mark } from './marks.ts'
import { stockTitlePrefix } from './titles/stock-titles.ts'
import { titleRole } from './titles.ts'

/** No section has a longer title in 【】, in characters. */
const longestInBrackets = 14

/** The title that a line opens with in 【】; 【责任单位】 and 【组长】 are labels of what stands behind them, 【依据：某办法】 is a remark. */
export function inBrackets(text: string, longest = longestInBrackets): string | undefined {
  const close = text.startsWith('【') ? text.indexOf('】') : -1
  const title = text.slice(1, Math.max(1, close))
  if (title.length < 2 || title.length > longest || hasOneOf(title, '【：:')) return undefined
  return (partyLabels.has(title) || isPost(title)) && titleRole(title) === undefined ? undefined : title
}

/** Whether it is one that heads a section even if it stands nowhere else: a known one, or one of more than a word. */
export function opensInBrackets(text: string): boolean {
  const title = inBrackets(text)
  return title !== undefined && (title.length > 3 || titleRole(title) !== undefined)
}

/**
 * Whether a line is a section title, or opens with one and a colon. Below numbered headings (`atTop` false) 时间：… is the
 * label of an item; before any heading (`isFirst`) only a stock title is one.
 */
export function isSectionTitle(text: string, { atTop, isFirst }: { atTop: boolean; isFirst: boolean }): boolean {
  const length = stockTitlePrefix(text)
  if (length === 0) {
    const role = isFirst ? undefined : roleAlone(text)
    return role !== undefined && (role !== 'event' || atTop)
  }
  const behind = text.slice(length).trim()
  const hasLabel = behind.startsWith('：') || behind.startsWith(':')
  if (hasLabel && opensCount.test(behind.slice(1).trimStart()) && titleRole(text.slice(0, length)) === 'safeguards')
    return true
  if (behind === '' || behind === '：' || behind === ':') return titleRole(text) !== 'event' || atTop
  return hasLabel && atTop
}

/** 注意事项：1.…: a label that counts what is behind it is a section wherever it stands. */
const opensCount = new OpeningPattern('1（(①', /^(?:1[.．、]|[（(]1[）)]|①)/)

/** 开幕式议程：, 现场人员分工: a line of its own that may be a title with a noun before it. */
const titleAlone = /^[\u4e00-\u9fff“”、]{4,14}[:：]?$/
const longestAlone = 15

/** What such a title holds. 净街领导小组 is the name of a body, and whose the next lines are. */
function roleAlone(text: string): SectionRole | undefined {
  const role = text.length <= longestAlone && titleAlone.test(text) ? titleRole(text) : undefined
  return role === 'organizations' ? undefined : role
}

/** Whether a paragraph opens with a short sentence as its title and then counts 一是, 二是. */
export function opensWithTitleSentence(text: string): boolean {
  const stop = text.indexOf('。')
  if (stop < 4 || stop > 12 || hasOneOf(text.slice(0, stop), '，,：:、')) return false
  return text.includes('一是') && text.includes('二是')
}

/** 清扫背街小巷。组织保洁员…: a short sentence, and a text behind it that goes on. */
const headingThenText = /^(?!为|根据|按照)[\u4e00-\u9fff“”、，]{4,20}。(?=[^。]{8})/

/** Whether a paragraph opens with a sentence that may be its heading. */
export function opensWithHeading(text: string): boolean {
  const stop = text.indexOf('。')
  return stop >= 4 && stop <= 20 && headingThenText.test(text)
}

const runsIntoOne = /^[^。；;：:\d]{4,30}(?=1[.．、][ \u3000]?[\u4e00-\u9fff“])/

/** 清理垃圾（1）…；（2）…: what an item is called, and right behind it the first of a count. 详见附件（1） is none. */
const beforeItems = new WordedPattern(
  ['2）', '2)', '②'],
  /^[\u4e00-\u9fff“”、，,]{4,24}(?<![照见件表图式括])(?=(?:[（(]1[）)]|①)[^。；;]{2,200}[。；;](?:[（(]2[）)]|②))/,
)

/** The title that 1. has run into, where 2. stands on the next line (二、明确任务，落实责任1.…) or （2） further on (1.清理垃圾（1）…；（2）…). */
export function titleBeforeCount(text: string, mark: Mark, next: Mark | undefined): string | undefined {
  const said = beforeItems.exec(text.slice(mark.length))?.[0]
  if (said !== undefined) return said
  const beforeTwo = next?.form === 'arabic' && next.ordinal === 2
  return beforeTwo && mark.rank < 3 ? runsIntoOne.exec(text.slice(mark.length))?.[0] : undefined
}
