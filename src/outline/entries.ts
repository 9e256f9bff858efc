/**
 * The headings and items of a document in reading order, before they are a tree: every line is looked at once, for
 * a mark at its start, a stock title, or a run of marks inside it (一是…；二是…, and plans pasted into one paragraph).
 */

import { labelled } from '../language/labelled.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import { listsPost } from '../language/roster-lines.ts'
import type { Block } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { type Cut, cutHeading } from './heading.ts'
import { countedMarks, type InlineMark, wideForms } from './inline-marks.ts'
import type { Line } from './line.ts'
import {
  firstChapter,
  hasTitleInBrackets,
  inBrackets,
  isAttachmentHead,
  listsAttachments,
  longestChapter,
  roleAlone,
  runsIntoOne,
  schoolClass,
} from './line-wording.ts'
import { type Mark, type MarkForm, outlineDepth, readChapterMark, readMark } from './marks.ts'
import type { BodyPart } from './node.ts'
import { stockTitlePrefix, titleRole } from './titles.ts'

export type EntryForm =
  | MarkForm
  | `outline${number}`
  | `h${number}`
  | `list${number}`
  | 'label'
  | 'unnumbered'
  | 'attachment'
  | 'period'

export interface Entry {
  form: EntryForm
  rank: number
  ordinal?: number
  number?: string
  mark?: Mark
  start: number
  name: Span
  body: BodyPart[]
  /** The whole sentence, where the name is only its first clause. */
  sentence?: Span
  /** Stands inside a paragraph: what follows the paragraph no longer belongs to it. */
  inParagraph: boolean
  /** Is one clause of a sentence, no heading with text of its own. */
  clause: boolean
}

/** Whether Markdown or a page marks an entry as a heading. */
export function isHeading(form: EntryForm): boolean {
  return form.startsWith('h') && form.charCodeAt(1) <= 0x39
}

export interface Entries {
  /** Blocks before the first entry. */
  before: Block[]
  entries: Entry[]
}

/** A paragraph longer than this, in characters, was many lines once. */
const flatLength = 500
/** A page of one or two lines has lost them where it is longer than this. */
const flatPage = 240
/** Pages whose line breaks are lost have more than so many characters a line; those of plans that have theirs a fraction of it. */
const flatAverage = 240

class Collector {
  readonly #before: Block[] = []
  readonly #entries: Entry[] = []
  readonly #labels: OfficeLabels | undefined
  readonly #last = new Map<string, number>()
  readonly #lines: readonly Line[]
  readonly #hasHan: boolean
  /** Whether a line counts 二、. */
  readonly #hanTwo: boolean
  /** Whether the plan counts 1, 1.1, 1.1.1, as contingency plans do. */
  readonly #decimal: boolean
  /** A page that has lost its line breaks: few blocks, and very long ones. */
  readonly #flat: boolean
  /** Whether several paragraphs open with the name of a period; one alone is a remark. */
  readonly #hasPeriods: boolean
  /** Whether several open with the name of a phase and no number. */
  readonly #hasStages: boolean
  /** Whether several open with a unit, and some of them count its duties behind it. */
  readonly #hasUnits: boolean
  /** Whether headings stand in 【】: two such titles and more; one is a remark. */
  readonly #hasBracketed: boolean
  /** Whether a numbered heading has been seen: below one, 时间： and its like are labels of an item. */
  #numbered = false
  /** How many files a list of attachments has counted, while it goes on. */
  #attached = 0
  #listing = false

  constructor(lines: readonly Line[], labels?: OfficeLabels) {
    this.#labels = labels
    this.#lines = lines
    const length = lines.reduce((sum, { text }) => sum + text.length, 0)
    const least =
      lines.length <= 3 ? flatPage : length > lines.length * flatAverage ? flatLength : Number.POSITIVE_INFINITY
    this.#flat = lines.some(({ text }) => text.length > least)
    const periods = lines.filter(({ mayOpenPeriod }) => mayOpenPeriod)
    this.#hasPeriods = periods.length > 1 && periods.filter(({ period }) => period !== undefined).length > 1
    this.#hasStages = lines.filter(({ stage }) => stage !== undefined).length > 1
    this.#hasUnits = lines.some(({ unit }) => unit?.counts) && lines.filter(({ unit }) => unit).length > 1
    this.#hasBracketed = lines.filter(({ text }) => hasTitleInBrackets(text)).length > 1
    this.#hasHan = lines.some(({ mark }) => mark?.form === 'han')
    this.#hanTwo = this.#hasHan && lines.some(({ mark }) => mark?.form === 'han' && mark.ordinal === 2)
    this.#decimal = lines.filter(({ mark }) => mark?.form === 'outline').length >= 2
  }

  collect(): Entries {
    for (let index = 0; index < this.#lines.length; index++)
      this.#add(this.#lines[index] as Line, this.#lines[index + 1])
    return { before: this.#before, entries: this.#entries }
  }

  #add(line: Line, next: Line | undefined): void {
    const { block } = line
    if (block.type === 'table')
      this.#attach(block, { type: 'table', rows: block.rows, start: block.start, end: block.end })
    else if (block.type === 'heading') this.#heading(block.depth, line)
    else if (block.type === 'listItem') this.#listItem(block.depth, block.ordinal, line, next)
    else this.#paragraph(line, next)
  }

  #attach(block: Block, part: BodyPart): void {
    const entry = this.#holder()
    if (entry) entry.body.push(part)
    else this.#before.push(block)
  }

  /** The entry that text after the last paragraph belongs to: items inside that paragraph have ended with it. */
  #holder(): Entry | undefined {
    let index = this.#entries.length - 1
    while (index >= 0 && this.#entries[index]?.inParagraph) index--
    return this.#entries[index]
  }

  #heading(depth: number, line: Line): void {
    const { text } = line
    if (isAttachmentHead(text)) {
      this.#push(line, 'attachment', -3)
      return
    }
    // ## 1 总则: a figure and a space are the number of a heading that is marked as one
    const bare = !line.mark && /^\d{1,2}[ \u3000]/.test(text)
    const mark = bare ? readChapterMark(text, this.#nextChapter()) : line.mark
    if (mark?.form === 'outline' && outlineDepth(mark) === 1 && mark.ordinal !== undefined)
      this.#last.set('outline1', mark.ordinal)
    this.#push(line, `h${depth}`, depth * 0.1 - 2, mark)
  }

  #listItem(depth: number, ordinal: number | undefined, line: Line, next: Line | undefined): void {
    const { block, text, mark } = line
    if (mark) this.#marked(line, mark, next)
    // 牵头单位：… in a list is the line of a label, whatever bullet stands before it
    else if (labelled(text, this.#labels)[0]?.start === 0 || listsPost(text))
      this.#attach(block, { type: 'paragraph', start: block.start, end: block.end })
    else this.#push(line, `list${depth}`, 7 + depth * 0.1, undefined, ordinal)
  }

  #paragraph(line: Line, next: Line | undefined): void {
    const { block, text } = line
    if (next && listsAttachments(text, next.text)) {
      this.#attached = 0
      this.#listing = true
      this.#attach(block, { type: 'paragraph', start: block.start, end: block.end })
      return
    }
    if (isAttachmentHead(text)) {
      this.#push(line, 'attachment', -3)
      return
    }
    const period = this.#hasPeriods ? line.period : undefined
    if (period !== undefined) {
      this.#pushLabelled(line, 'period', 2.6, period)
      return
    }
    const mark = line.mark ?? this.#chapterMark(text) ?? this.#pointless(text, next)
    if (line.stage !== undefined && !mark && this.#hasStages) {
      this.#pushLabelled(line, 'unnumbered', 2.5, line.stage)
      return
    }
    if (line.unit && this.#hasUnits) {
      this.#pushLabelled(line, 'unnumbered', 2.7, line.unit.label)
      return
    }
    if (this.#isAttached(text, mark)) {
      this.#attach(block, { type: 'paragraph', start: block.start, end: block.end })
      return
    }
    const title = this.#hasBracketed ? inBrackets(text) : undefined
    if (mark && this.#isMark(mark, text)) this.#marked(line, mark, next)
    else if (title !== undefined) this.#pushBracketed(line, title)
    else if (this.#isLabel(text)) this.#push(line, 'label', this.#hasHan ? 2.2 : 0.9)
    else if (this.#isUnnumbered(text)) this.#push(line, 'unnumbered', 5.9)
    else this.#prose(line, 0, this.#holder())
  }

  /** 第一季度：…: the period, or the phase, is the name, and what is done in it the text. */
  #pushLabelled(line: Line, form: EntryForm, rank: number, label: string): void {
    const { block, text } = line
    const name = { start: block.start, end: block.start + label.replace(/[:：\s]+$/, '').length }
    this.#entries.push({
      form,
      rank,
      start: block.start,
      name,
      body: [],
      inParagraph: false,
      clause: false,
    })
    const behind =
      label.length + (/^[：:。]?[ \u3000]*/.exec(text.slice(label.length, label.length + 8))?.[0].length ?? 0)
    if (behind < text.length) this.#prose(line, behind, this.#entries.at(-1))
  }

  /** 【活动时间】5月8日: the title, and what stands behind it. */
  #pushBracketed(line: Line, title: string): void {
    const { block, text } = line
    const name = { start: block.start + 1, end: block.start + 1 + title.length }
    const rank = this.#hasHan ? 2.2 : 0.9
    this.#entries.push({ form: 'label', rank, start: block.start, name, body: [], inParagraph: false, clause: false })
    const behind = title.length + 2 + (/^[：:\s]*/.exec(text.slice(title.length + 2))?.[0].length ?? 0)
    if (behind < text.length) this.#prose(line, behind, this.#entries.at(-1))
  }

  /** 附件：1.…, and below it 2.…: these numbers count files, not items of the plan. */
  #isAttached(text: string, mark: Mark | undefined): boolean {
    const counts =
      mark?.form === 'arabic' && mark.ordinal === this.#attached + 1 && (this.#attached > 0 || this.#listing)
    const listing = this.#listing
    this.#listing = false
    if (text.startsWith('附') && /^附\s*件\s*[:：]\s*1\s*[.．、]/.test(text)) this.#attached = 1
    else if (counts && text.length <= 60 && !/[。；;]$/.test(text)) this.#attached++
    else this.#attached = 0
    return this.#attached > 1 || (listing && this.#attached === 1)
  }

  #chapterMark(text: string): Mark | undefined {
    return this.#decimal ? readChapterMark(text, this.#nextChapter()) : undefined
  }

  /** 2开展演练 between 1. and 3.: the point behind the number is lost. */
  #pointless(text: string, next: Line | undefined): Mark | undefined {
    const [figures, words = ''] = /^(\d{1,2})([\u4e00-\u9fff]{2})/.exec(text)?.slice(1) ?? []
    const ordinal = Number(figures)
    if (figures === undefined || /^[年月日号时点个名次项家户人份天周]/.test(words)) return undefined
    if (this.#last.get('arabic') !== ordinal - 1 || next?.mark?.form !== 'arabic' || next.mark.ordinal !== ordinal + 1)
      return undefined
    return { form: 'arabic', rank: 3, ordinal, text: figures, length: figures.length }
  }

  #nextChapter(): number {
    return (this.#last.get('outline1') ?? 0) + 1
  }

  /** A class or roster line (七、一班) and a date are no headings. */
  #isMark(mark: Mark, text: string): boolean {
    const rest = text.slice(mark.length)
    if (rest.trim() === '') return false
    if (mark.form === 'ordinal-word' || mark.form === 'yao') return mark.ordinal === 1 || this.#last.has(mark.form)
    return rest.length > 8 || !rest.includes('班') || !schoolClass.test(rest)
  }

  #isLabel(text: string): boolean {
    const length = stockTitlePrefix(text)
    if (length === 0) return this.#isTitle(text)
    const behind = text.slice(length).trim()
    const atTop = !this.#numbered
    // 注意事项：1.…: a label that counts what is behind it is a section wherever it stands
    if (/^[:：]\s*(?:1[.．、]|[（(]1[）)]|①)/.test(behind) && titleRole(text.slice(0, length)) === 'safeguards')
      return true
    if (behind === '' || /^[:：]$/.test(behind)) return titleRole(text) !== 'event' || atTop
    return /^[:：]/.test(behind) && atTop
  }

  /** 开幕式议程： below other headings. */
  #isTitle(text: string): boolean {
    const role = this.#entries.length > 0 ? roleAlone(text) : undefined
    return role !== undefined && (role !== 'event' || !this.#numbered)
  }

  /** A paragraph that opens with a short sentence as its title and then counts 一是, 二是. */
  #isUnnumbered(text: string): boolean {
    const stop = text.indexOf('。')
    return (
      stop >= 4 &&
      stop <= 12 &&
      this.#entries.length > 0 &&
      !/[，,：:、]/.test(text.slice(0, stop)) &&
      text.includes('一是') &&
      text.includes('二是')
    )
  }

  #marked(line: Line, mark: Mark, next: Line | undefined): void {
    const runs =
      wideForms.has(mark.form) &&
      countedMarks(line.allMarks(), 0, this.#last).filter((one) => one.mark.form === mark.form).length > 1
    if (runs) {
      this.#prose(line, 0, this.#holder())
      return
    }
    const form: EntryForm = mark.form === 'outline' ? `outline${outlineDepth(mark)}` : mark.form
    // 二、明确任务，落实责任1.…, and 2.… on the next line
    const beforeTwo = next?.mark?.form === 'arabic' && next.mark.ordinal === 2
    const title = beforeTwo && mark.rank < 3 ? runsIntoOne.exec(line.text.slice(mark.length))?.[0] : undefined
    this.#push(line, form, mark.rank, mark, undefined, title?.length)
  }

  /** What Markdown or a page marks as a heading is one to its end. */
  #cut(form: EntryForm, line: Line, from: number): Cut {
    const { text } = line
    if (from >= text.length) return { name: { start: 0, end: from }, body: text.length }
    if (!isHeading(form) || text.length > 80) return line.cut(from)
    return { name: { start: from, end: text.trimEnd().replace(/[：:。]$/, '').length }, body: text.length }
  }

  /** The entry that a line is; `length` is that of its name where it is known. */
  #push(line: Line, form: EntryForm, rank: number, mark?: Mark, ordinal?: number, length?: number): void {
    const { start } = line.block
    const from = mark?.length ?? 0
    const number = mark?.ordinal ?? ordinal
    if (number !== undefined) this.#last.set(form, number)
    if (form !== 'label' && (mark || !isHeading(form))) this.#numbered = true
    const cut =
      length === undefined
        ? this.#cut(form, line, from)
        : { name: { start: from, end: from + length }, body: from + length }
    const named = cut.name.end > cut.name.start ? cut.name : { start: 0, end: from }
    const entry: Entry = {
      form,
      rank,
      start,
      name: { start: start + named.start, end: start + named.end },
      body: [],
      inParagraph: false,
      // —— sets off an item of the section's own text, it opens no section
      clause: form === 'dash',
    }
    if (number !== undefined) entry.ordinal = number
    if (mark) {
      entry.mark = mark
      entry.number = mark.text
    } else if (ordinal !== undefined) entry.number = `${ordinal}.`
    const { sentence } = cut
    if (sentence) entry.sentence = { start: start + sentence.start, end: start + sentence.end }
    this.#entries.push(entry)
    if (cut.body < line.text.length) this.#prose(line, cut.body, entry)
  }

  /** The mark of the first chapter, where it ends the paragraph before its own and a line counts 二、. */
  #firstChapter(text: string): typeof none {
    const mayRunIn = this.#hanTwo && !this.#last.has('han') && text.lastIndexOf('一、') >= text.length - longestChapter
    const heading = mayRunIn ? firstChapter.exec(text)?.[1] : undefined
    const at = text.length - (heading?.length ?? 0)
    const mark = heading === undefined ? undefined : readMark(text, at)
    return mark ? [{ at, mark }] : none
  }

  /** Text that may hold a run of marks: what stands before the run is body of the holder, each mark opens an entry. */
  #prose(line: Line, from: number, holder: Entry | undefined): void {
    const { text } = line
    const base = line.block.start
    const counted =
      text.length - from > 12 || (text[from] === '1' && '.．、'.includes(text[from + 1] ?? ' '))
        ? countedMarks(line.marks(from, this.#flat), from, this.#last)
        : none
    const marks = counted.length === 0 ? this.#firstChapter(text) : counted
    const firstAt = marks[0]?.at ?? text.length
    if (text.slice(from, firstAt).trim() !== '' || marks.length === 0) {
      const part: BodyPart = { type: 'paragraph', start: base + from, end: base + firstAt }
      if (holder) holder.body.push(part)
      else this.#before.push({ ...part })
    }
    if (marks.length === 0) return
    const first = this.#entries.length
    for (let index = 0; index < marks.length; index++) {
      const { at, mark } = marks[index] as InlineMark
      const end = marks[index + 1]?.at ?? text.length
      const item = text.slice(at, end).trimEnd()
      const cut = cutHeading(item, mark.length, this.#flat && mark.form === 'han')
      this.#last.set(mark.form, mark.ordinal as number)
      const isItem = wideForms.has(mark.form)
      this.#entries.push({
        form: mark.form,
        rank: mark.rank,
        ordinal: mark.ordinal as number,
        mark,
        number: mark.text,
        start: base + at,
        name: { start: base + at + cut.name.start, end: base + at + cut.name.end },
        body:
          cut.body < item.length
            ? [{ type: 'paragraph', start: base + at + cut.body, end: base + at + item.length }]
            : [],
        inParagraph: isItem,
        clause: false,
      })
    }
    this.#markClauses(first)
  }

  /** A run is of clauses unless most of its items are a heading with text behind it. */
  #markClauses(first: number): void {
    const items = this.#entries.slice(first).filter((entry) => entry.inParagraph)
    const withText = items.filter((entry) => entry.body.some((part) => part.start > entry.name.end)).length
    if (withText * 2 <= items.length) for (const item of items) item.clause = true
  }
}

const none: readonly InlineMark[] = []

/** The entries of a run of lines. */
export function collectEntries(lines: readonly Line[], labels?: OfficeLabels): Entries {
  return new Collector(lines, labels).collect()
}
