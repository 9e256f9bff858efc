/**
 * Plans of a collection that only their titles part: 净街工作计划, 护河实施方案, each on a line of its own with a preamble or
 * a first chapter below it, with a number before it or none, in a page that says that it collects such texts.
 */

import { withoutClosing } from '../language/closing-marks.ts'
import { parseNumeral } from '../language/numerals.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { Block, Document } from '../source/document.ts'
import { readMark } from './marks.ts'
import { looksTitled } from './titles/document-title.ts'
import { opensAsWork, opensWithVerb } from './titles/work-wording.ts'

/** What a page of such texts calls itself, in one of its first lines. */
const collects = new WordedPattern(
  ['篇', '范文', '大全', '合集', '汇编', '集锦'],
  /[一二三四五六七八九十\d]{1,3}\s?篇|范文|大全|合集|汇编|集锦/,
)

/** 护河方案范文, 净街方案（通用5篇）: whether a line says that there is a collection below it. */
export function namesCollection(line: string): boolean {
  return line.length <= longestTitle && collects.test(line)
}

const firstLines = 8
const longestTitle = 50
const shortestTitle = 7
/** A line below a title that is shorter opens no plan, unless it is marked as a first chapter. */
const shortestPreamble = 16

/** 一、净街工作计划, 2.护河方案, 《净街方案》, #净街方案#: what stands around a title. */
const numberBefore = new OpeningPattern(
  '一二三四五六七八九十0123456789',
  /^(?:([一二三四五六七八九十]{1,3})、|(\d{1,2})[、.．])\s?/,
)
const around = /^[《【#*★]+|[》】#*]+$/g
/** 具体实施方案, 活动方案: a chapter of a plan, or any of them. */
const calledByKind =
  /^(?:本|该|具体|详细|主要|总体|年度|下步|下一步|今后)?(?:[\u4e00-\u9fff]{2})?(?:实施|工作|活动|行动|应急|整改|推进)?(?:方案|计划|预案|要点|安排|意见|措施|办法)$/
const longestKind = 9
const opensChapter = new OpeningPattern('一（(1指总', /^(?:一、|[（(]一[）)]|1[、.．]|指导思想|总体要求)/)

interface Titled {
  index: number
  ordinal: number | undefined
}

/** The places of the blocks that are such titles, in order; none where the page collects nothing, or they are not two. */
export function plainTitles(document: Document, blocks: readonly Block[]): number[] {
  // most documents have one title at the most
  const likely = blocks.flatMap((block, index) => (mayBeTitle(document, block) ? [index] : []))
  if (likely.length < 2) return []
  const isCollection = blocks.slice(0, firstLines).some((block) => namesCollection(document.slice(block)))
  const all = likely.flatMap((index): Titled[] => titleAt(document, blocks, index) ?? [])
  // the title of the page stands right above that of its plan
  const found = all.filter((title, order) => lengthBelow(document, blocks, title, all[order + 1]) >= shortestCopy)
  const counted = found.filter(({ ordinal }) => ordinal !== undefined)
  const titles = counted.length > 1 ? countedFromOne(counted) : found.filter(({ ordinal }) => ordinal === undefined)
  if (titles.length < 2 || !(isCollection || standAlone(document, blocks, titles))) return []
  return titles.map(({ index }) => index)
}

/** Whether each is above a plan of some length, and none is the title of what another sends out or has attached. */
function standAlone(document: Document, blocks: readonly Block[], titles: readonly Titled[]): boolean {
  if (sentOut.test(document.text) || (titles[0] as Titled).index > 1) return false
  return titles.every(
    (title, order) =>
      title.ordinal === undefined && lengthBelow(document, blocks, title, titles[order + 1]) >= shortestPlan,
  )
}

/** How much text stands between a title and the next. */
function lengthBelow(
  document: Document,
  blocks: readonly Block[],
  { index }: Titled,
  next: Titled | undefined,
): number {
  const end = next ? (blocks[next.index] as Block).start : document.text.length
  return end - (blocks[index] as Block).end
}

const sentOut = new WordedPattern(['附件', '现将', '通知'], /附件|现将|印发[^。\n]{0,40}通知/)
const shortestPlan = 300
const shortestCopy = 120

function countedFromOne(titles: readonly Titled[]): Titled[] {
  const run: Titled[] = []
  for (const title of titles) if (title.ordinal === run.length + 1) run.push(title)
  return run
}

const signsAround = '》】#*'
const plansIn = ['方案', '计划', '预案', '要点']

function mayBeTitle(document: Document, block: Block): boolean {
  if (block.type === 'table' || block.end - block.start > longestTitle) return false
  const line = document.slice(block)
  if (hasOneOf(line, '。；;，,：:？?！!') || line.startsWith('（') || line.startsWith('(')) return false
  const title = withoutClosing(line, signsAround)
  // 组织分工, 通知 and 办法 are chapters and papers of other kinds
  return looksTitled(title) && plansIn.some((word) => title.includes(word, shortestTitle - 2))
}

function titleAt(document: Document, blocks: readonly Block[], index: number): Titled[] | undefined {
  const [block, next] = [blocks[index] as Block, blocks[index + 1]]
  if (!next || next.type === 'table') return undefined
  const line = document.slice(block)
  const [number, han, figures] = numberBefore.exec(line) ?? ['']
  const title = line.slice(number.length).replace(around, '')
  if (title.length < shortestTitle || readMark(title)) return undefined
  if (title.length <= longestKind && calledByKind.test(title)) return undefined
  if (opensWithVerb(title) || opensAsWork(title)) return undefined
  const below = document.slice({ start: next.start, end: Math.min(next.end, next.start + shortestPreamble) })
  if (!opensChapter.test(below) && (below.length < shortestPreamble || looksTitled(document.slice(next))))
    return undefined
  const numeral = han ?? figures
  return [{ index, ordinal: numeral === undefined ? undefined : parseNumeral(numeral) }]
}
