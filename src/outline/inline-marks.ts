/**
 * Runs of marks inside a paragraph: 一是…；二是…, and headings of plans that were pasted into one paragraph. Where a mark
 * may stand is told from the characters around it; whether it counts on, from the others.
 */

import { nextSign, sign, signsAt } from '../language/signs.ts'
import type { MarkForm } from './marks/mark-table.ts'
import { type Mark, readMark } from './marks.ts'
import { titleOfNoun } from './titles/noun-titles.ts'
import { stockTitlePrefix, titleEndsAt } from './titles/stock-titles.ts'
import { titleRole } from './titles.ts'

/** Marks that may number the clauses of one sentence. */
export const wideForms = new Set<MarkForm>(['ordinal-word', 'yao', 'circled', 'arabic-paren'])

const closedByBracket = new Set<MarkForm>(['arabic-paren', 'han-paren', 'arabic'])

/** Whether a mark of a form may stand behind a character inside a paragraph; `stopped` where that is a point that closes a sentence. */
function mayFollow(previous: string, { form, ordinal }: Mark, flat: boolean, stopped: boolean): boolean {
  if (form === 'letter') return false
  if (form === 'half-paren' || form === 'outline') return /[\s。；;）)]/.test(previous)
  if (/[\s。；;：:！？]/.test(previous)) return true
  // 分三个阶段，第一阶段：…
  if (form === 'stage') return previous === '，' || previous === ','
  if (form === 'circled') return flat || (signsAt(previous, 0) & sign.boundary) !== 0
  // 三、完善服务一是…二是… where all line breaks are lost
  if (form === 'ordinal-word' && flat && ordinal === 1 && isHan(previous) && !beforeOne.has(previous)) return true
  if (form === 'ordinal-word' || form === 'yao') return /[，,”"’）)]/.test(previous)
  // …（县交通局负责）（2）…: the bracket of parties closes the item before
  if (closedByBracket.has(form) && (previous === '）' || previous === ')')) return true
  // …（县教育局负责）三、完善网络
  if (form === 'han' && flat && /[）)〕］\]】]/.test(previous)) return true
  // where all line breaks are lost a bracketed or arabic number follows the last word of the line before it
  return (
    flat &&
    (form === 'han-paren' || form === 'arabic' || form === 'arabic-paren') &&
    (stopped || /[\u4e00-\u9fff）)〕］\]】]/.test(previous))
  )
}

/** 第一、, 十二、, 周三、: part of a longer numeral or of a day. */
const ofNumeral = '第十百千零〇一二三四五六七八九周期'
/** 之一是, 唯一是, 星期一是, 初一是: the end of a word. */
const beforeOne = new Set(`${ofNumeral}之唯同统万专单任其每逐初高大`)
/** 某某演练方案一、总则: the title of the document has run into its first chapter. */
const closesDocument = new Set(['方案', '计划', '预案', '要点'])

/** 三、完善服务网络（一）…: a short title, and the first of its items right behind it. */
const holdsItems = /^[\u4e00-\u9fff“”、]{4,22}(?:[（(][一二三四五六七八九十]{1,3}[）)]|1[.．、])/

/** Whether a chapter can open behind any character, where all line breaks are lost: by its own title, or behind that of the document. */
function opensChapter(text: string, at: number, { length, ordinal }: Mark): boolean {
  if (ofNumeral.includes(text[at - 1] ?? ' ')) return false
  const title = text.slice(at + length, at + length + longestChapter).trimStart()
  const words = title.slice(0, 4)
  // 三、主办承办单位：甲局: no title that is known, but a colon behind it
  if (/^[\u4e00-\u9fff]{2,10}[：:]/.test(title)) return true
  if (holdsItems.test(title)) return true
  if (stockTitlePrefix(title) > 0 || titleRole(words) !== undefined || titleOfNoun(words) !== undefined) return true
  return ordinal === 1 && at <= 40 && closesDocument.has(text.slice(at - 2, at))
}

/** The title of a chapter is looked for in so many characters, with what stands right behind it. */
const longestChapter = 30
/** A title that the first of a count stands right behind is no longer than this. */
const longestTitle = 8

/** A mark inside a paragraph, and where it stands. */
export interface InlineMark {
  at: number
  mark: Mark
  /** The first of a count right behind a title, where the next of it may stand on another page. */
  behindTitle?: boolean
}

/** The marks inside a paragraph from `from` on, as far as what stands before each allows for one; `flat` where all line breaks are lost. */
export function inlineMarks(text: string, from: number, flat: boolean): InlineMark[] {
  const candidates: InlineMark[] = []
  let next = from
  for (let at = nextSign(text, next, sign.mark); at >= 0; at = nextSign(text, next, sign.mark)) {
    next = at + 1
    // the first place is a boundary, whatever stands before it
    if (!(flat || at === from || mayStandBehind(text, at - 1, signsAt(text, at)))) continue
    const previous = at === from ? '。' : (text[at - 1] as string)
    const earliest = Math.max(from, at - longestTitle)
    const free = flat || !isHan(previous)
    // behind a word only the first of a count may stand, and only where that word is a title
    const behindDocument = at > from && text[at] === '第' && closesDocument.has(text.slice(at - 2, at))
    if (!(free || behindDocument || titleEndsAt(text, at, earliest))) continue
    const mark = readMark(text, at)
    if (mark?.ordinal === undefined) continue
    const follows =
      (behindDocument && mark.form === 'stage' && mark.ordinal === 1) ||
      (flat && mark.form === 'han' && opensChapter(text, at, mark)) ||
      (free &&
        (mayFollow(previous, mark, flat, previous === '.' && isHan(text[at - 2] ?? ' ')) ||
          (mark.ordinal === 1 && titleEndsAt(text, at, earliest))))
    if (!follows && (free || behindDocument || mark.ordinal !== 1)) continue
    const behindTitle =
      flat && mark.ordinal === 1 && (titleEndsAt(text, at, earliest) || endsChapter(text, at, candidates.at(-1)))
    candidates.push(behindTitle ? { at, mark, behindTitle } : { at, mark })
    next = at + mark.length
  }
  return candidates
}

const chapterTitle = /^[\u4e00-\u9fff、]{2,14}$/

/** Whether nothing but a title stands between the mark of a chapter and an offset: 二、分组安排1.宣传组 */
function endsChapter(text: string, at: number, last: InlineMark | undefined): boolean {
  if (last?.mark.form !== 'han') return false
  const from = last.at + last.mark.length
  return at - from <= longestChapter && chapterTitle.test(text.slice(from, at))
}

/** Whether a mark that begins with these signs may stand behind a character: behind a boundary, the first of a count behind a word too. */
function mayStandBehind(text: string, before: number, signs: number): boolean {
  if (before < 0) return false
  if ((signsAt(text, before) & sign.boundary) !== 0) return true
  return (signs & sign.firstMark) !== 0 && isHan(text[before] as string)
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

const none: readonly InlineMark[] = []

/** Whether a mark counts that has no other beside it: the first where it opens the text, else one that counts on. */
function countsAlone({ at, mark }: InlineMark, from: number, last: ReadonlyMap<string, number>): boolean {
  if (wideForms.has(mark.form)) return false
  return mark.ordinal === 1 ? at === from : mark.ordinal === (last.get(mark.form) ?? Number.NaN) + 1
}

/**
 * Of the marks inside a paragraph from `from` on, the runs whose ordinals count on from 1, or from the last of their form
 * in the document.
 */
export function countedMarks(
  candidates: readonly InlineMark[],
  from: number,
  last: ReadonlyMap<string, number>,
): readonly InlineMark[] {
  if (candidates.length === 0) return candidates
  if (candidates.length === 1) return countsAlone(candidates[0] as InlineMark, from, last) ? candidates : none
  const runs = new Map<string, InlineMark[]>()
  const accepted: InlineMark[] = []
  const close = (form: string) => {
    const run = runs.get(form)
    runs.delete(form)
    if (!run) return
    const first = run[0] as InlineMark
    const continues = first.mark.ordinal !== 1
    // 一是 may be lost or damaged; 二是, 三是, 四是 still count
    if (first.mark.form === 'ordinal-word' && continues && run.length < 3) return
    if (run.length >= 2 || continues || first.behindTitle || (first.at === from && !wideForms.has(first.mark.form)))
      accepted.push(...run)
  }
  for (const candidate of candidates) {
    const { form, ordinal } = candidate.mark
    const run = runs.get(form)
    const expected = run ? ((run[run.length - 1] as InlineMark).mark.ordinal as number) + 1 : undefined
    if (ordinal === expected) run?.push(candidate)
    else if (ordinal === 1) {
      close(form)
      runs.set(form, [candidate])
    } else if (!run && form === 'ordinal-word' && ordinal === 2) runs.set(form, [candidate])
    else if (!run && !wideForms.has(form) && ordinal === (last.get(form) ?? Number.NaN) + 1) runs.set(form, [candidate])
  }
  for (const form of [...runs.keys()]) close(form)
  return accepted.sort((a, b) => a.at - b.at)
}
