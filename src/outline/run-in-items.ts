/**
 * Items that run on inside a paragraph: 一是…；二是…, and chapters and items of plans that were pasted into one. Each mark
 * that counts opens an entry, whose text goes on to the next.
 */

import { partyLabels } from '../lexicon/party-labels.ts'
import type { Entry } from './entry.ts'
import { cutHeading } from './heading.ts'
import type { HeadingHabits } from './heading-habits.ts'
import { countedMarks, type InlineMark, wideForms } from './inline-marks.ts'
import type { Line } from './line.ts'
import { type Mark, readMark } from './marks.ts'
import { titleRole } from './titles.ts'

/** The last ordinal of each form that the document has counted so far. */
type LastOrdinals = ReadonlyMap<string, number>

const none: readonly InlineMark[] = []

/** Whether a line that begins with a mark counts on inside, as the clauses of one sentence do. */
export function opensRun(line: Line, { form }: Mark, last: LastOrdinals): boolean {
  return (
    wideForms.has(form) && countedMarks(line.allMarks(), 0, last).filter(({ mark }) => mark.form === form).length > 1
  )
}

/** The marks inside a line from `from` on that open items. */
export function runInMarks(line: Line, from: number, habits: HeadingHabits, last: LastOrdinals): readonly InlineMark[] {
  const { text } = line
  const mayCount = text.length - from > 12 || (text[from] === '1' && '.．、'.includes(text[from + 1] ?? ' '))
  const counted = mayCount ? countedMarks(line.marks(from, habits.flat), from, last) : none
  if (counted.length > 0) return listsParties(text, from, counted[0] as InlineMark) ? none : counted
  return last.has('han') ? none : firstChapterMark(text, habits.hanTwo)
}

const labelBefore = /([\u4e00-\u9fff]{2,6})[:：]\s*$/

/** 责任单位：1.县城管局；2.县水利局: what is counted behind such a label are the units, and no items. */
function listsParties(text: string, from: number, { at }: InlineMark): boolean {
  const before = text.slice(Math.max(from, at - 9), at)
  const label = /[:：]/.test(before) ? labelBefore.exec(before)?.[1] : undefined
  const role = label === undefined ? undefined : partyLabels.get(label)
  return role === 'lead' || role === 'responsible' || role === 'support'
}

/** …制定本方案。一、宣传工作: the first chapter heading has run into the preamble. */
const firstChapter = /[。；;:：]\s*(一、[\u4e00-\u9fff、]{2,20})$/
/** Such a heading, its number included, is no longer than this. */
const longestChapter = 22

/** The mark of the first chapter, where it ends the paragraph before its own: a stock title, or one that a line goes on from. */
function firstChapterMark(text: string, goesOn: boolean): readonly InlineMark[] {
  const last = text.lastIndexOf('一、')
  const mayRunIn = last > 0 && last >= text.length - longestChapter
  const heading = mayRunIn ? firstChapter.exec(text)?.[1] : undefined
  if (heading === undefined || !(goesOn || titleRole(heading.slice(2)) !== undefined)) return none
  const at = text.length - heading.length
  const mark = readMark(text, at)
  return mark ? [{ at, mark }] : none
}

/** The entries that such marks open, each up to the next. */
export function runInEntries(line: Line, marks: readonly InlineMark[], flat: boolean): Entry[] {
  const entries = marks.map((mark, index) => runInEntry(line, mark, marks[index + 1]?.at ?? line.text.length, flat))
  markClauses(entries)
  return entries
}

function runInEntry(line: Line, { at, mark }: InlineMark, end: number, flat: boolean): Entry {
  const item = line.text.slice(at, end).trimEnd()
  const cut = cutHeading(item, mark.length, flat && (mark.form === 'han' || mark.form === 'han-paren'))
  const start = line.block.start + at
  const name = cut.name.end > cut.name.start ? cut.name : { start: 0, end: mark.length }
  return {
    form: mark.form,
    rank: mark.rank,
    ordinal: mark.ordinal as number,
    mark,
    number: mark.text,
    start,
    name: { start: start + name.start, end: start + name.end },
    body: cut.body < item.length ? [{ type: 'paragraph', start: start + cut.body, end: start + item.length }] : [],
    inParagraph: wideForms.has(mark.form),
    clause: false,
  }
}

/** A run is of clauses unless most of its items are a heading with text behind it. */
function markClauses(entries: readonly Entry[]): void {
  const items = entries.filter((entry) => entry.inParagraph)
  const withText = items.filter((entry) => entry.body.some((part) => part.start > entry.name.end)).length
  if (withText * 2 <= items.length) for (const item of items) item.clause = true
}
