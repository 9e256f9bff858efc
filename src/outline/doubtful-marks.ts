/** Marks that a line alone does not settle: one that has lost its point, one before a figure, and one that numbers no heading. */

import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import type { Mark } from './marks.ts'
import { looksTitled } from './titles/document-title.ts'

const digits = '0123456789'
const withoutPoint = new OpeningPattern(digits, /^(\d{1,2})(、\d|[\u4e00-\u9fff]{2})/)
const beforeFigure = new OpeningPattern(digits, /^(\d{1,2})(?:、|[.．] )[ \u3000]?(?=(\d{1,4})(?![\d.．、]))/)

/** 2日, 3个: a figure that counts or dates what stands behind it. */
const countsWords = /^[年月日号时点个名次项家户人份天周]/

/** 2开展演练 between 1. and 3.: the mark whose point is lost, where `last` is the last arabic ordinal. */
export function pointlessMark(text: string, last: number | undefined, next: Mark | undefined): Mark | undefined {
  if (last === undefined || next?.form !== 'arabic') return undefined
  // 4、5月上旬排练 between 3. and 5. is the fourth, and not of two months
  const [count, figures, words = ''] = withoutPoint.exec(text) ?? []
  const ordinal = Number(figures)
  if (count === undefined || figures === undefined || countsWords.test(words)) return undefined
  if (last !== ordinal - 1 || next.ordinal !== ordinal + 1) return undefined
  const mark = words.startsWith('、') ? `${figures}、` : figures
  return { form: 'arabic', rank: 3, ordinal, text: mark, length: mark.length }
}

/** 3、24小时扑灭率… behind 2.: an item that opens with a figure. Two that count on from one another are a list: 3、4月. */
export function markBeforeFigure(text: string, last: number | undefined): Mark | undefined {
  if (last === undefined) return undefined
  const [mark, figures, first] = (hasOneOf(text.slice(1, 3), '、.．') ? beforeFigure.exec(text) : null) ?? []
  const ordinal = Number(figures)
  if (mark === undefined || ordinal !== last + 1 || Number(first) === ordinal + 1) return undefined
  return { form: 'arabic', rank: 3, ordinal, text: mark.trim(), length: mark.length }
}

const pointThenFigure = new OpeningPattern(digits, /^(\d{1,2})[.．]([2-9]|[1-9]\d{1,3})(?=[\u4e00-\u9fff])/)

/** 1.35吨以下锅炉全部淘汰。 right before 2.…: an item that opens with a figure, and no part of a decimal count. */
export function markBeforeDecimal(text: string, last: number | undefined, next: Mark | undefined): Mark | undefined {
  if (next?.form !== 'arabic') return undefined
  const [, figures] = pointThenFigure.exec(text) ?? []
  const ordinal = Number(figures)
  if (figures === undefined || next.ordinal !== ordinal + 1 || (ordinal !== 1 && last !== ordinal - 1)) return undefined
  const mark = text.slice(0, figures.length + 1)
  return { form: 'arabic', rank: 3, ordinal, text: mark, length: mark.length }
}

/** 首先，…, 其次，…, 最后，… at the start of lines: words that count, where several lines have them. */
const sequence = /^(?:首先|其次|再次|再者|最后)[，,：:][ \u3000]*(?=[\u4e00-\u9fff“])/

/** Whether a line opens with such a word. */
export function opensSequence(text: string): boolean {
  return '首其再最'.includes(text[0] ?? ' ') && sequence.test(text)
}

/** The mark that such a word is; `last` is the last ordinal of ordinal words. */
export function sequenceMark(text: string, last: number | undefined): Mark | undefined {
  const mark = opensSequence(text) ? sequence.exec(text)?.[0] : undefined
  if (mark === undefined) return undefined
  const ordinal = text.startsWith('首先') ? 1 : (last ?? 0) + 1
  return { form: 'ordinal-word', rank: 6, ordinal, text: mark.slice(0, 2), length: mark.length }
}

/**
 * Whether the mark of a line numbers a heading, where `last` has the last ordinal of each form: a mark alone, 二是 without
 * 一是, 05 without 01, a class (七、一班) and a day that opens a title (4.22净街日活动方案) do not.
 */
export function numbersHeading(
  { form, ordinal, length }: Mark,
  text: string,
  last: ReadonlyMap<string, number>,
): boolean {
  const rest = text.slice(length)
  if (rest.trim() === '') return false
  if (form === 'ordinal-word' || form === 'yao' || form === 'padded') return ordinal === 1 || last.has(form)
  // ——云汀镇净街行动方案 below what it is called by
  if ((form === 'outline' || form === 'dash') && last.size === 0 && looksTitled(text)) return false
  return !isSchoolClass(rest)
}

/** 一班, 2班, 高一（3）班: counted classes; 值班, 领导班子 and 班主任 are words of a heading. */
const schoolClass = /^[小初高]?[一二三四五六七八九十\d（()）年级]{1,8}班(?![子主长组])/

function isSchoolClass(text: string): boolean {
  return text.length <= 8 && text.includes('班') && schoolClass.test(text)
}
