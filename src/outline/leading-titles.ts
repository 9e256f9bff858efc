/**
 * Titles in the line of what stands below them, 二、重点任务（一）清理河道 1.清理垃圾, 三、实施步骤 3月上旬：…: the copy has lost the
 * break between the two. Each is a line of its own again.
 */

import { closeOf } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { blanks, hasOneOf } from '../language/signs.ts'
import { endOfGluedTitle, hasGluedTitles } from './glued-titles.ts'
import { isPeriod } from './heading/run-in.ts'
import type { Line } from './line.ts'
import type { MarkForm } from './marks/mark-table.ts'
import { type Mark, readMark } from './marks.ts'
import { stockTitlePrefix } from './titles/stock-titles.ts'
import { titleRole } from './titles.ts'

/** What may stand above an item, and what counts items. */
const above = new Set<MarkForm>(['han', 'han-paren'])
const counting = new Set<MarkForm>(['han-paren', 'arabic', 'arabic-paren'])

/** A title, without its mark, has so many characters. */
const [shortest, longest] = [3, 24]
/** What stands below a title has so many, and, where it has no mark of a text, so many: 二、时间 地点 参加人员 is all title. */
const shortestText = 8
const surelyText = 16
const inText = '，,。；;：:“0123456789'
/** What ends a sentence or a part of one, or opens a number: no title goes on behind it. */
const stops = new Set('，,。；;：:！!？?《<第附见至到—-~～/+')

/** Stages, items, days and months that stand at the opening of a line; what only goes on with a title does not begin so. */
const opensLine = new OpeningPattern(
  '第一㈠—123456789二三四五六七八九十',
  /^(?:第一(?:阶段|步|轮|批|周|季度|学期)|一[是要]|㈠|——|[1-9]\d?月|20\d\d年\d{1,2}月|[一二三四五六七八九十]{1,2}月(?:份|[:：\d上中下底]))/,
)

/** How far each form has counted, and whether titles of the text are known to have run into what stands below them. */
interface Before {
  last: Map<MarkForm, number>
  glued: boolean
}

const opensWithDay = /^1?\d月/

/** The lines with each title on one of its own. */
export function partLeadingTitles(lines: readonly Line[]): readonly Line[] {
  const before: Before = { last: new Map(), glued: hasGluedTitles(lines) }
  const parted: Line[] = []
  for (const line of lines) for (const part of titlesAndItem(line, before)) parted.push(part)
  return parted.length > lines.length ? parted : lines
}

/** The titles that a line begins with, one below the other, and what is left of it. */
function titlesAndItem(line: Line, before: Before): Line[] {
  const { block, text, mark } = line
  if (mark?.ordinal !== undefined) before.last.set(mark.form, mark.ordinal)
  if (!mark || block.type !== 'paragraph' || !above.has(mark.form)) return [line]
  const told = endOfTitle(text, mark, before.last)
  const at = told < 0 && before.glued ? endOfGluedTitle(text, mark) : told
  const [title, item] = at > 0 ? [line.part(0, at), line.part(at, text.length)] : []
  return title && item ? [title, ...titlesAndItem(item, before)] : [line]
}

/** Where what stands below a title begins: the first item behind any, the first of its lines or anything behind a blank behind a known one; -1 where nothing does. */
function endOfTitle(text: string, { rank, length }: Mark, last: ReadonlyMap<MarkForm, number>): number {
  const stock = length + stockTitlePrefix(text.slice(length, length + longest))
  if (stock > length && opensLine.test(text.slice(stock, stock + longest))) return stock
  for (let at = length; at < text.length && at <= length + longest; at++) {
    const character = text[at] as string
    if (stops.has(character)) return -1
    if (blanks.includes(character)) {
      const behind = titleRole(text.slice(length, at)) === undefined ? -1 : behindBlanks(text, at)
      if (behind > 0) return behind
    } else if ('（(123456789'.includes(character)) {
      const period = periodEnd(text, at)
      const mark = at < length + shortest ? undefined : readMark(text, period ?? at)
      return mark && counting.has(mark.form) && mark.rank > rank && opensItem(text, period ?? at, mark, last)
        ? (period ?? at)
        : -1
    }
  }
  return -1
}

/** Where the bracket ends that says when a phase is, 准备阶段（3月至5月）. */
function periodEnd(text: string, from: number): number | undefined {
  const end = text[from] === '（' || text[from] === '(' ? closeOf(text, from) : undefined
  return end !== undefined && isPeriod(text.slice(from, end)) ? end : undefined
}

/** Where the text goes on behind blanks, unless that is no more than the end of the title. */
function behindBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\u3000') at++
  const behind = text.slice(at)
  return behind.length >= shortestText && (behind.length >= surelyText || hasOneOf(behind, inText)) ? at : -1
}

/** Whether a mark is the first of a count or the next of one, and words stand behind it. */
function opensItem(
  text: string,
  at: number,
  { form, ordinal, length }: Mark,
  last: ReadonlyMap<MarkForm, number>,
): boolean {
  const next = text[at + length] ?? ' '
  const isWord =
    (next >= '\u4e00' && next <= '\u9fff') ||
    next === '“' ||
    opensWithDay.test(text.slice(at + length, at + length + 3))
  return isWord && (ordinal === 1 || (ordinal !== undefined && ordinal === (last.get(form) ?? 0) + 1))
}
