/**
 * The unit that stands right behind a number: 个, 万元, 个百分点, 微克/立方米, kW. Read character by character: one pattern
 * of all units in all their combinations takes longer to compile than most plans take to read.
 */

import { MEASURES } from '../../lexicon/quantity-words.ts'
import { WordList } from '../word-list.ts'

export interface FoundUnit {
  unit: string
  end: number
}

const measures = new WordList(MEASURES)
/** What a measure is given for: 元/人, 次/年. */
const per = new WordList([...MEASURES, '年', '月', '日', '天', '人', '户'])
const latin = /EFlops|[KMGTP]?(?:W|B|bps|Pa|Flops)(?![A-Za-z])|EB(?![A-Za-z])/iy

/** The unit of a number that ends at `at`, behind a blank and 余 or 多. */
export function unitAt(text: string, at: number): FoundUnit | undefined {
  let start = behindBlank(text, at)
  if (text[start] === '余' || text[start] === '多') start = behindBlank(text, start + 1)
  const end = shareEnd(text, start) ?? measureEnd(text, start) ?? sumEnd(text, start) ?? latinEnd(text, start)
  return end === undefined ? undefined : { unit: text.slice(start, end), end }
}

function behindBlank(text: string, at: number): number {
  return at < text.length && text.charAt(at).trim() === '' ? at + 1 : at
}

function shareEnd(text: string, at: number): number | undefined {
  if (text[at] === '%' || text[at] === '‰') return at + 1
  const start = text[at] === '个' ? at + 1 : at
  return text.startsWith('百分点', start) ? start + 3 : undefined
}

/** 百人, 万个工作日, 元/吨; the 千 of 千米 belongs to the measure. */
function measureEnd(text: string, at: number): number | undefined {
  const end = isHundred(text[at]) ? (countedEnd(text, at + 1) ?? countedEnd(text, at)) : countedEnd(text, at)
  if (end === undefined || text[end] !== '/') return end
  return end + 1 + (per.opening(text, end + 1)?.length ?? -1)
}

function countedEnd(text: string, at: number): number | undefined {
  let start = at
  while (start < at + 2 && (text[start] === '万' || text[start] === '亿')) start++
  const behind = text[start] === '个' ? measures.opening(text, start + 1) : undefined
  // 6个村庄 are counted in 个
  if (behind !== undefined) return start + 1 + (opensNoun(text, start + 1, behind) ? 0 : behind.length)
  const measure = measures.opening(text, start)
  return measure === undefined ? undefined : start + measure.length
}

/** 项目, 部门, 支部, 村庄, 点位: a measure that only begins the noun behind 个. */
function opensNoun(text: string, at: number, measure: string): boolean {
  const next = text[at + 1] ?? ' '
  if (measure === '村') return '庄民级寨落屯集镇'.includes(next)
  return measure === '点' ? next === '位' : measure.length === 1 && !'天日'.includes(measure)
}

function isHundred(character: string | undefined): boolean {
  return character === '百' || character === '千'
}

/** 万亿, 百万级 */
function sumEnd(text: string, at: number): number | undefined {
  const start = isHundred(text[at]) ? at + 1 : at
  const size = text.startsWith('万亿', start) ? 2 : text[start] === '亿' || text[start] === '万' ? 1 : 0
  if (size === 0) return undefined
  const end = start + size
  return text[end] === '元' || text[end] === '级' ? end + 1 : end
}

function latinEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at) | 0x20
  if (code < 97 || code > 122) return undefined
  latin.lastIndex = at
  return latin.test(text) ? latin.lastIndex : undefined
}
