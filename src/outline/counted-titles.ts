/**
 * The lines that open the plans of a collection by a count: 篇一, 净街方案 篇2, 【第三篇】, 范文四, 净街计划之五. In order, those that count
 * on from the first, or from a later one where a page is cut out of a long collection.
 */

import { parseNumeral } from '../language/numerals.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordList } from '../language/word-list.ts'
import type { Block, Document } from '../source/document.ts'
import { readMark } from './marks.ts'
import { looksTitled } from './titles/document-title.ts'
import { titleRole } from './titles.ts'

export interface CountedTitle {
  index: number
  ordinal: number
  kind: string
  /** What stands before the ordinal. */
  words: string
}

const N = '[一二三四五六七八九十]{1,3}|\\d{1,2}'
/** 净街方案精选1, 净街方案完整版2: how a page praises its copies. */
const praise =
  '(?:完整版|最新版?|精[选品]版?|优[秀质选][版篇]?|通用版?|实用版?|经典版?|热门|大全|集[锦合]|合集|汇[总编])'
/** How such a line is written, with characters of which it has one. */
const markers: readonly (readonly [kind: string, signs: string, line: RegExp])[] = [
  ['篇', '篇', new RegExp(`^(.{0,42}?篇\\s?)(${N})(?:\\s?[】\\]）)#*]{0,3}[:：]?|\\s?[】\\]）):：\\s].{2,40})$`)],
  ['第篇', '篇', new RegExp(`^(.{0,42}?第)(${N})篇(?:[】\\]）)#*]{0,3}|[】\\]）):：\\s].{0,40})$`)],
  ['题', '案划点结', new RegExp(`^(.{0,36}(?:方案|计划|要点|预案|总结|策划[案书])${praise}?)\\s?(\\d{1,2})[:：]?$`)],
  [
    '范文',
    '文板本案例',
    new RegExp(
      `^([【\\[#]?(?:.{0,30}(?:范文|模板|范本|样本|例文|样例)|方案)\\s?[（(]?)(${N})[）)]?[】\\]#]?(?:[:：].{0,40})?$`,
    ),
  ],
  ['题汉', '案划点', /^(.{4,36}(?:方案|计划|要点|预案)之?)\s?([一二三四五六七八九十]{1,3})[:：]?$/],
  ['括', '案划点', new RegExp(`^(.{4,36}(?:方案|计划|要点|预案)${praise}?\\s?[（(])(${N})[）)]$`)],
]

const copied = new WordList('范文 模板 范本 样本 例文 样例 方案 计划 要点 预案'.split(' '))
/** 范文一：护河计划: what is copied stands behind. */
const opensCopy = new WordList('方案 范文 模板 范本 样本 例文 样例'.split(' '))

/** Whether a line may be 净街方案范文一, 净街方案（三） or 方案二：…. */
function mayBeCopy(text: string): boolean {
  if (opensCopy.opening(text) !== undefined) return true
  return '一二三四五六七八九十）)】#：:'.includes(text.at(-1) as string) && copied.isIn(text)
}

/** Whether a text ends with a digit, and perhaps a colon behind it. */
function endsInFigure(text: string): boolean {
  const end = text.endsWith('：') || text.endsWith(':') ? text.length - 2 : text.length - 1
  const unit = text.charCodeAt(end)
  return unit >= 0x30 && unit <= 0x39
}

/** Lines that open a plan, where their ordinals count on from 1. */
export function countedTitles(document: Document, blocks: readonly Block[]): CountedTitle[] {
  const found: CountedTitle[] = []
  blocks.forEach((block, index) => {
    if (block.type === 'table' || block.end - block.start > 60) return
    const text = document.slice(block)
    if (!text.includes('篇') && !endsInFigure(text) && !mayBeCopy(text)) return
    for (const [kind, signs, pattern] of markers) {
      const match = hasOneOf(text, signs) ? pattern.exec(text) : null
      if (!match) continue
      const [, words = '', numeral = ''] = match
      const ordinal = parseNumeral(numeral)
      const isPart =
        kind === '第篇' && opensPart(document, blocks, index, text.slice(words.length + numeral.length + 1))
      if (ordinal !== undefined && !isPart) found.push({ index, ordinal, kind, words })
      break
    }
  })
  for (const [kind] of markers) {
    const own = found.filter((title) => title.kind === kind)
    const run = countedFrom(1, withoutContents(kind === '题汉' ? inSameWords(own) : own))
    if (run.length >= 2 || (run[0] && isOneOfMany(document, blocks, run[0]))) return run
  }
  return laterRun(found)
}

/** A list of the titles above the plans: each stands right above the next, and has no plan below it. */
function withoutContents(titles: readonly CountedTitle[]): readonly CountedTitle[] {
  const own = titles.filter(({ index }, order) => titles[order + 1]?.index !== index + 1)
  return own.length > 1 ? own : titles
}

/** 净街计划一, 净街计划二: where nothing but a numeral tells, the words before it are the same. */
function inSameWords(titles: readonly CountedTitle[]): readonly CountedTitle[] {
  return titles.filter(({ words }) => words === titles[0]?.words)
}

/** 第一篇 总体要求, 第一篇 修路筑桥 over 第一章: the title behind the count is one of a chapter, and chapters stand below it. */
function opensPart(document: Document, blocks: readonly Block[], index: number, behind: string): boolean {
  const title = behind.replace(aroundTitle, '')
  if (looksTitled(title)) return false
  const next = blocks[index + 1]
  const below = next ? document.slice({ start: next.start, end: Math.min(next.end, next.start + 8) }) : ''
  return readMark(below)?.form === 'chapter' || (title !== '' && titleRole(title) !== undefined)
}

const aroundTitle = /^[】\]）):：\s]+/

/** Those of some titles that count on from `first`. */
function countedFrom(first: number, titles: readonly CountedTitle[]): CountedTitle[] {
  const run: CountedTitle[] = []
  for (const title of titles) if (title.ordinal === first + run.length) run.push(title)
  return run.length > 1 ? run : goesUp(first, titles, run)
}

/** 净街计划篇一, 净街计划篇三: a copy that has left some out, in the same words each time. */
function goesUp(first: number, titles: readonly CountedTitle[], run: CountedTitle[]): CountedTitle[] {
  const [opening] = run
  if (first !== 1 || !opening?.kind.includes('篇')) return run
  const rising: CountedTitle[] = []
  for (const title of titles)
    if (title.words === opening.words && title.ordinal > (rising.at(-1)?.ordinal ?? 0)) rising.push(title)
  return rising
}

/** 净街方案篇7, 净街方案篇8: a later page of a long collection, or a copy of some of it, in the same words each time. */
function laterRun(found: readonly CountedTitle[]): CountedTitle[] {
  const [first] = found
  if (!first || found.length < 2) return []
  const alike = found.filter(({ kind, words }) => kind === first.kind && words === first.words)
  const run = countedFrom(first.ordinal, alike)
  return run.length >= 2 ? run : []
}

/** 整治方案（精选4篇）, 整治方案范文汇编六篇 above 整治方案 篇1: a page that was cut off behind the first. */
const announcesMany = new RegExp(`(?:${N})\\s?篇[）)]?`)

function isOneOfMany(document: Document, blocks: readonly Block[], first: CountedTitle): boolean {
  if (first.index === 0 || first.index > 8) return false
  return blocks.slice(0, first.index).some((block) => {
    const text = document.slice(block)
    return text.length <= 40 && text.includes('篇') && announcesMany.test(text)
  })
}
