/**
 * A block with what it says by itself, whatever stands around it: its mark, the label of a period or a phase that it
 * opens with, the marks inside it. A file that holds several plans is gone through again for each of them; what a line
 * says by itself is read once.
 */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import type { Block, Document } from '../source/document.ts'
import { trimSpan } from '../source/trim.ts'
import type { Cut } from './heading/cut.ts'
import { cutHeading } from './heading.ts'
import { type InlineMark, inlineMarks } from './inline-marks.ts'
import { type Mark, readMark } from './marks.ts'

const month = '(?:1?\\d|[一二三四五六七八九十]{1,2}|元)月(?:份)?'
const day = '(?:\\d{1,2}日|[上中下]旬|初|底)?'
const dash = '[—\\-－–~～至到]{1,2}'
const quarters = '第?[一二三四](?:[、至和到—-]第?[一二三四])?季度'
const theme = '(?:[\\u4e00-\\u9fff]{2})?(?:主题|工作|安排|重点|活动|计划|行政)'
const months = `(?:[一二三四五六七八九十]{1,2}(?:、|${dash}))?${month}(?:${dash}${month})?`
/** 第一周, 第三至四周 */
const weeks = `第(?:1?\\d|[一二三四五六七八九十]{1,3})(?:${dash}第?(?:[12]?\\d|[一二三四五六七八九十]{1,3}))?周`
/** 九月——养成教育月 */
const named = `${month}[—\\-－– \\u3000]{1,4}[\\u4e00-\\u9fff“”]{2,12}(?:月|主题|教育|活动|工作)`
/** 第一季度：, 3月份：, 上半年：, 4月至6月：, 3—4月：, 2月下旬：, 3月1日至15日：, and 九月份, 第一周： or 三月园务工作 on a line of its own. */
const periodLabel = new RegExp(
  `^(?:(?:20\\d\\d年|[次翌]年)?(?:${quarters}|${month}第[一二三四]周|${month}${day}(?:${dash}(?:20\\d\\d年)?(?:${month}${day}|\\d{1,2}日))?(?:之?前)?|1?\\d${dash}1?\\d月(?:份)?|${month}${theme}|[上下]半年)[:：][ \\u3000]*(?=[^\\s])|(?:${quarters}|${months}|${month}${theme}|[上下]半年|${weeks})[:：]?$|${named}[:：]?$)`,
)

/** What the second or third character of such a label is, unless it begins with a year. */
const earlyInPeriod = '季月周半—-－–~～至到'
/** 三、四月: the month stands behind the mark, as it does in no numbered heading; no first one is longer than 十二、十二月. */
const longestMonths = 6
/** The last character of one that stands alone. */
const closesPeriod = '度月周份题作排点动划政年育：:'
/** No label is longer, its colon included, and none that stands alone. */
const longestPeriod = 32
const longestAlone = 18

/** Whether a text has the signs of such a label; most have not, and few need be matched with all that it may be. */
function mayOpenPeriod(text: string): boolean {
  const opens =
    earlyInPeriod.includes(text[1] ?? ' ') ||
    earlyInPeriod.includes(text[2] ?? ' ') ||
    text.startsWith('20') ||
    text[1] === '年' ||
    ((text[1] === '、' || text[2] === '、') && hasOneOf(text.slice(0, longestMonths), '月季'))
  if (!opens) return false
  if (text.length <= longestAlone && closesPeriod.includes(text.at(-1) as string)) return true
  const start = text.slice(0, longestPeriod)
  return start.includes('：') || start.includes(':')
}

/** 动员部署阶段（3月上旬）：…: a phase that goes without a number; 所属阶段：… is the label of a duty. */
const stageLabel =
  /^(?!所属阶段|[\u4e00-\u9fff]{0,8}[一二两三四五六\d]个阶段)(?:\d[\d年月日号上中下旬初底至到—\-－–~～]{2,24}[为是])?[^\s，,。；;：:（()）]{2,16}阶段(?:[（(][^（()）]{2,40}[）)]|(?=[:：。]|$))/

/** 前期准备（5月10日: a few words, and a bracket with a month in it */
const nameAndMonth = '[\\u4e00-\\u9fff]{2,14}[（(][^（()），,。；;]{0,12}\\d{1,2}月[^（()），,。；;]{0,24}'
/** 前期准备（5月10日—7月9日） on a line of its own */
const stageLine = new RegExp(`^${nameAndMonth}[）)][:：]?$`)

/** 动员部署（8月25日—8月31日）：印发方案: the same with what is done in it behind a colon. */
const closesBracket = new WordedPattern(['）：', '）:', ')：', '):'], /^.{6,56}[）)][:：]/)
const datedLabel = new RegExp(`^${nameAndMonth}[—－~～至到-][^（()），,。；;]{0,24}[）)](?=[:：])`)

/** 前期准备：, 中期活动, 活动后期： before what is done then */
const earlyOrLate = new OpeningPattern(
  '前中后活比会演',
  /^(?:[前中后]期|(?:活动|比赛|会议|演练)[前中后]期?)(?:(?:准备|筹备|策划|宣传|活动|实施|开展|执行|工作|总结|收尾|安排){1,2}|(?=[:：]|(?<=期)$))(?:[:：]|$)/,
  '前中后',
)

/** The label of such a phase at the start of a paragraph. */
function readStageLabel(text: string): string | undefined {
  const early = earlyOrLate.exec(text)?.[0]
  if (early !== undefined) return early
  if (text.slice(2, 44).includes('阶段')) return stageLabel.exec(text)?.[0]
  if (!text.slice(0, 56).includes('月')) return undefined
  if (text.length <= 56 && '）):：'.includes(text.at(-1) ?? ' ')) return stageLine.exec(text)?.[0]
  return closesBracket.test(text) ? datedLabel.exec(text)?.[0] : undefined
}

/** 县农业局：1.…2.…: a unit, and what is its. Labels of parties (责任单位：) end as units do, and name none. */
const unitLabel = /^([\u4e00-\u9fff]{2,20})[:：][ \u3000]*(?=\S{2})/
const countsBehind = /^(?:1[.．、]|[（(]1[）)]|①|一是)/

/** The unit that a paragraph opens with, its colon included. */
function readUnitLabel(text: string): string | undefined {
  const colon = text.slice(0, 22).search(/[:：]/)
  if (
    colon < 2 ||
    colon + 2 >= text.length ||
    !endsAsUnit(text.slice(0, colon)) ||
    partyLabels.has(text.slice(0, colon))
  )
    return undefined
  return unitLabel.exec(text)?.[0]
}

export class Line {
  readonly #document: Document
  readonly block: Block
  readonly text: string
  /** The mark that it begins with, unless it is a table. */
  readonly mark: Mark | undefined
  /** Whether it looks like a paragraph that opens with a period; `period` tells. */
  readonly mayOpenPeriod: boolean
  #period: { label: string | undefined } | undefined
  /** The phase that a paragraph opens with, and no number. */
  readonly stage: string | undefined
  /** The unit that it opens with, behind which its duties stand, and whether they are counted there. */
  readonly unit: { label: string; counts: boolean } | undefined
  #cut: { from: number; cut: Cut } | undefined
  #marks: { from: number; flat: boolean; marks: readonly InlineMark[] } | undefined
  #allMarks: readonly InlineMark[] | undefined

  constructor(document: Document, block: Block) {
    const text = document.slice(block)
    this.#document = document
    this.block = block
    this.text = text
    this.mark = block.type === 'table' ? undefined : readMark(text)
    this.mayOpenPeriod = block.type === 'paragraph' && mayOpenPeriod(text)
    this.stage = block.type === 'paragraph' && !this.mark ? readStageLabel(text) : undefined
    const label = block.type === 'paragraph' && !this.mark && !this.stage ? readUnitLabel(text) : undefined
    if (label !== undefined) this.unit = { label, counts: countsBehind.test(text.slice(label.length)) }
  }

  /** What stands in it between two offsets, as a line of its own; nothing where that is blank. */
  part(start: number, end: number): Line | undefined {
    const span = trimSpan(this.#document.text, this.block.start + start, this.block.start + end)
    return span.end > span.start ? new Line(this.#document, { ...this.block, ...span }) : undefined
  }

  /** The period that a paragraph opens with. */
  get period(): string | undefined {
    this.#period ??= { label: this.mayOpenPeriod ? periodLabel.exec(this.text)?.[0] : undefined }
    return this.#period.label
  }

  /** Where the heading ends that stands from `from` on. */
  cut(from: number): Cut {
    if (this.#cut?.from !== from) this.#cut = { from, cut: cutHeading(this.text, from) }
    return this.#cut.cut
  }

  /** The marks inside it from `from` on; `flat` where all line breaks are lost. */
  marks(from: number, flat: boolean): readonly InlineMark[] {
    const known = this.#marks
    if (known?.from === from && known.flat === flat) return known.marks
    const marks = inlineMarks(this.text, from, flat)
    this.#marks = { from, flat, marks }
    return marks
  }

  /** All marks inside it. */
  allMarks(): readonly InlineMark[] {
    this.#allMarks ??= inlineMarks(this.text, 0, false)
    return this.#allMarks
  }
}
