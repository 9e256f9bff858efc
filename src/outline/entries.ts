/**
 * The headings and items of a document in reading order, before they are a tree: every block is looked at once, for
 * a mark at its start, a stock title, or a run of marks inside it (一是…；二是…, and plans pasted into one paragraph).
 */

import { labelled } from '../language/labelled.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import type { Block, Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { type Cut, cutHeading } from './heading.ts'
import { type Mark, type MarkForm, outlineDepth, readChapterMark, readMark } from './marks.ts'
import type { BodyPart } from './node.ts'
import { stockTitlePrefix, titleEndsAt, titleRole } from './titles.ts'

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

/** 第一季度：, 3月份：, 上半年：, 4月至6月：, 3—4月：, 2月下旬：, 3月1日至15日：, and 九月份 on a line of its own. */
const month = '(?:1?\\d|[一二三四五六七八九十]{1,2})月(?:份)?'
const day = '(?:\\d{1,2}日|[上中下]旬|初|底)?'
const dash = '[—\\-－–~～至到]{1,2}'
const months = `${month}(?:${dash}${month})?`
const periodLabel = new RegExp(
  `^(?:(?:20\\d\\d年)?(?:第?[一二三四]季度|${month}${day}(?:${dash}(?:20\\d\\d年)?(?:${month}${day}|\\d{1,2}日))?|1?\\d${dash}1?\\d月(?:份)?|${month}(?:主题|工作|安排|重点|活动)|[上下]半年)[:：][ \\u3000]*(?=[^\\s])|(?:第?[一二三四]季度|${months}|${month}(?:主题|工作|安排|重点|活动)|[上下]半年)$)`,
)

/** What the second or third character of such a label is, unless it begins with a year. */
const earlyInPeriod = '季月半—-－–~～至到'

/** The name of a period at the start of a paragraph. */
function readPeriodLabel(text: string): string | undefined {
  const mayBePeriod =
    earlyInPeriod.includes(text[1] ?? ' ') || earlyInPeriod.includes(text[2] ?? ' ') || text.startsWith('20')
  return mayBePeriod ? periodLabel.exec(text)?.[0] : undefined
}

/** 动员部署阶段（3月上旬）：…: a phase that goes without a number; 所属阶段：… is the label of a duty. */
const stageLabel = /^(?!所属阶段)[^\s，,。；;：:（()）]{2,16}阶段(?:[（(][^（()）]{2,40}[）)]|(?=[:：。]|$))/

/** 前期准备（5月10日—7月9日） on a line of its own */
const stageLine = /^[\u4e00-\u9fff]{2,14}[（(](?:[^（()），,。；;]{0,12}\d{1,2}月[^（()），,。；;]{0,24})[）)][:：]?$/

/** The label of such a phase at the start of a paragraph. */
function readStageLabel(text: string): string | undefined {
  if (text.slice(2, 20).includes('阶段')) return stageLabel.exec(text)?.[0]
  return text.length <= 56 && text.includes('月') ? stageLine.exec(text)?.[0] : undefined
}

const runsIntoOne = /^[^。；;：:\d]{4,30}(?=1[.．、][ \u3000]?[\u4e00-\u9fff“])/

/** What must stand before a mark that numbers a clause of a sentence. */
const boundary = '[\\s。；;：:！!？?，,、”"’）)]'
const opensMark = '[一二三四五六七八九十百（(〔①-⑳⑴-⒛\\d]'
/** What a mark that counts one can begin with. */
const opensFirst = '[一（(〔①⑴⒈01]'
/** Where a mark may stand inside a paragraph: behind a boundary, and one that counts one behind a word too. */
const mayOpen = new RegExp(`${opensMark}(?<=${boundary}.)|${opensFirst}(?<=[\\u4e00-\\u9fff].)`, 'g')
/** Where all line breaks are lost: behind anything. */
const mayOpenFlat = new RegExp(opensMark, 'g')
const isBoundary = new RegExp(boundary)
/** Marks that may number the clauses of one sentence. */
const wideForms = new Set<MarkForm>(['ordinal-word', 'yao', 'circled', 'arabic-paren'])

/** Whether a mark of a form may stand behind a character inside a paragraph. */
function mayFollow(previous: string, form: MarkForm, flat: boolean): boolean {
  if (form === 'half-paren' || form === 'letter' || form === 'outline') return false
  if (/[\s。；;：:！？]/.test(previous)) return true
  if (form === 'circled') return flat || isBoundary.test(previous)
  if (form === 'ordinal-word' || form === 'yao') return /[，,”"’）)]/.test(previous)
  // where all line breaks are lost a bracketed or arabic number follows the last word of the line before it
  return (
    flat &&
    (form === 'han-paren' || form === 'arabic' || form === 'arabic-paren') &&
    /[\u4e00-\u9fff）)]/.test(previous)
  )
}

/** 一班, 2班, 高一（3）班: counted classes; 值班, 领导班子 and 班主任 are words of a heading. */
const schoolClass = /^[小初高]?[一二三四五六七八九十\d（()）年级]{1,8}班(?![子主长组])/

/** A paragraph longer than this, in characters, was many lines once. */
const flatLength = 500

interface Candidate {
  at: number
  mark: Mark
}

/** The marks inside a paragraph, each as far as what stands before it allows for one. */
function markCandidates(text: string, from: number, flat: boolean): Candidate[] {
  const candidates: Candidate[] = []
  const pattern = flat ? mayOpenFlat : mayOpen
  // the first place is a boundary, whatever stands before it
  const first = nextPlace(mayOpenFlat, text, from)
  let next = from
  for (let at = first === from ? from : nextPlace(pattern, text, from); at >= 0; at = nextPlace(pattern, text, next)) {
    next = at + 1
    const previous = at === from ? '。' : (text[at - 1] as string)
    const behindTitle = () => titleEndsAt(text, at, Math.max(from, at - 8))
    const free = flat || !isHan(previous)
    // behind a word only the first of a count may stand, and only where that word is a title
    if (!free && !behindTitle()) continue
    const mark = readMark(text, at)
    if (mark?.ordinal === undefined) continue
    const follows = free && (mayFollow(previous, mark.form, flat) || (mark.ordinal === 1 && behindTitle()))
    if (!follows && (free || mark.ordinal !== 1)) continue
    candidates.push({ at, mark })
    next = at + mark.length
  }
  return candidates
}

/** The offset of the next character that a pattern matches, or -1. */
function nextPlace(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - 1 : -1
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

/** Runs of marks inside a paragraph whose ordinals count on from 1, or from the last of their form in the document. */
export function inlineMarks(text: string, from: number, last: ReadonlyMap<string, number>, flat = false): Candidate[] {
  const candidates = markCandidates(text, from, flat)
  if (candidates.length === 0) return candidates
  const runs = new Map<string, Candidate[]>()
  const accepted: Candidate[] = []
  const close = (form: string) => {
    const run = runs.get(form)
    runs.delete(form)
    if (!run) return
    const first = run[0] as Candidate
    const continues = first.mark.ordinal !== 1
    // 一是 may be lost or damaged; 二是, 三是, 四是 still count
    if (first.mark.form === 'ordinal-word' && continues && run.length < 3) return
    if (run.length >= 2 || continues || (first.at === from && !wideForms.has(first.mark.form))) accepted.push(...run)
  }
  for (const candidate of candidates) {
    const { form, ordinal } = candidate.mark
    const run = runs.get(form)
    const expected = run ? ((run[run.length - 1] as Candidate).mark.ordinal as number) + 1 : undefined
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

/** 附件1 on a line of its own: what it holds begins a page. */
const attachmentHead = /^附\s*(?:件\s*[一二三四五六七八九十\d]{0,3}|[一二三四五六七八九十\d]{1,3})\s*[:：]?$/

/** 组长：… in a list is a line of a roster. */
const holdsPosts = /^[^：:，,。；;]{0,6}(?:组长|成员|组员|总指挥|指挥长|主任|召集人|联络员|秘书长|委员)\s*[：:]/
function isAttachmentHead(text: string): boolean {
  return text.startsWith('附') && attachmentHead.test(text)
}

/** 附件： on a line of its own with 1.… below it: the head of a list of attachments. */
function listsAttachments(text: string, below: string): boolean {
  return (
    text.length < 12 &&
    text.startsWith('附') &&
    /^附\s*件\s*[:：]$/.test(text) &&
    /^1\s*[.．、][^。；;]{2,56}$/.test(below)
  )
}

/** A block with what it says by itself. */
interface Line {
  block: Block
  text: string
  /** The mark that it begins with, unless it is a table. */
  mark: Mark | undefined
  /** The period that a paragraph opens with. */
  period: string | undefined
  /** The phase that a paragraph opens with, and no number. */
  stage: string | undefined
}

function lineOf(document: Document, block: Block): Line {
  const text = document.slice(block)
  const mark = block.type === 'table' ? undefined : readMark(text)
  if (block.type !== 'paragraph') return { block, text, mark, period: undefined, stage: undefined }
  return { block, text, mark, period: readPeriodLabel(text), stage: mark ? undefined : readStageLabel(text) }
}

class Collector {
  readonly #before: Block[] = []
  readonly #entries: Entry[] = []
  readonly #labels: OfficeLabels | undefined
  readonly #last = new Map<string, number>()
  readonly #lines: readonly Line[]
  readonly #hasHan: boolean
  /** Whether the plan counts 1, 1.1, 1.1.1, as contingency plans do. */
  readonly #decimal: boolean
  /** A page that has lost its line breaks: next to no blocks, and very long ones. */
  readonly #flat: boolean
  /** Whether several paragraphs open with the name of a period; one alone is a remark. */
  readonly #hasPeriods: boolean
  /** Whether several open with the name of a phase and no number. */
  readonly #hasStages: boolean
  /** Whether a numbered heading has been seen: below one, 时间： and its like are labels of an item. */
  #numbered = false
  /** How many files a list of attachments has counted, while it goes on. */
  #attached = 0
  #listing = false

  constructor(document: Document, blocks: readonly Block[], labels?: OfficeLabels) {
    this.#labels = labels
    this.#lines = blocks.map((block) => lineOf(document, block))
    this.#flat = blocks.length <= 3 && blocks.some((block) => block.end - block.start > flatLength)
    this.#hasPeriods = this.#lines.filter(({ period }) => period !== undefined).length > 1
    this.#hasStages = this.#lines.filter(({ stage }) => stage !== undefined).length > 1
    this.#hasHan = this.#lines.some(({ mark }) => mark?.form === 'han')
    this.#decimal = this.#lines.filter(({ mark }) => mark?.form === 'outline').length >= 2
  }

  collect(): Entries {
    this.#lines.forEach((line, index) => {
      this.#add(line, this.#lines[index + 1])
    })
    return { before: this.#before, entries: this.#entries }
  }

  #add(line: Line, next: Line | undefined): void {
    const { block } = line
    if (block.type === 'table')
      this.#attach(block, { type: 'table', rows: block.rows, start: block.start, end: block.end })
    else if (block.type === 'heading') this.#heading(block, line)
    else if (block.type === 'listItem') this.#listItem(block, line, next)
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

  #heading(block: Block & { type: 'heading' }, line: Line): void {
    const { text } = line
    if (isAttachmentHead(text)) {
      this.#push('attachment', -3, block, text, 0)
      return
    }
    // ## 1 总则: a figure and a space are the number of a heading that is marked as one
    const bare = !line.mark && /^\d{1,2}[ \u3000]/.test(text)
    const mark = bare ? readChapterMark(text, this.#nextChapter()) : line.mark
    if (mark?.form === 'outline' && outlineDepth(mark) === 1 && mark.ordinal !== undefined)
      this.#last.set('outline1', mark.ordinal)
    this.#push(`h${block.depth}`, block.depth * 0.1 - 2, block, text, mark?.length ?? 0, mark)
  }

  #listItem(block: Block & { type: 'listItem' }, line: Line, next: Line | undefined): void {
    const { text, mark } = line
    if (mark) this.#marked(line, mark, next)
    // 牵头单位：… in a list is the line of a label, whatever bullet stands before it
    else if (labelled(text, this.#labels)[0]?.start === 0 || holdsPosts.test(text))
      this.#attach(block, { type: 'paragraph', start: block.start, end: block.end })
    else this.#push(`list${block.depth}`, 7 + block.depth * 0.1, block, text, 0, undefined, block.ordinal)
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
      this.#push('attachment', -3, block, text, 0)
      return
    }
    if (line.period !== undefined && this.#hasPeriods) {
      this.#pushLabelled('period', 2.6, block, text, line.period)
      return
    }
    const mark = line.mark ?? this.#chapterMark(text)
    if (line.stage !== undefined && !mark && this.#hasStages) {
      this.#pushLabelled('unnumbered', 2.5, block, text, line.stage)
      return
    }
    if (this.#isAttached(text, mark)) {
      this.#attach(block, { type: 'paragraph', start: block.start, end: block.end })
      return
    }
    if (mark && this.#isMark(mark, text)) this.#marked(line, mark, next)
    else if (this.#isLabel(text)) this.#push('label', this.#hasHan ? 2.2 : 0.9, block, text, 0)
    else if (this.#isUnnumbered(text)) this.#push('unnumbered', 5.9, block, text, 0)
    else this.#prose(block.start, text, 0, block)
  }

  /** 第一季度：…: the period, or the phase, is the name, and what is done in it the text. */
  #pushLabelled(form: EntryForm, rank: number, block: Block, text: string, label: string): void {
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
    if (behind < text.length) this.#prose(block.start, text, behind)
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
    if (length === 0) return false
    const behind = text.slice(length).trim()
    const atTop = !this.#numbered
    // 注意事项：1.…: a label that counts what is behind it is a section wherever it stands
    if (/^[:：]\s*(?:1[.．、]|[（(]1[）)]|①)/.test(behind) && titleRole(text.slice(0, length)) === 'safeguards')
      return true
    if (behind === '' || /^[:：]$/.test(behind)) return titleRole(text) !== 'event' || atTop
    return /^[:：]/.test(behind) && atTop
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

  #marked({ block, text }: Line, mark: Mark, next: Line | undefined): void {
    const runs =
      wideForms.has(mark.form) &&
      inlineMarks(text, 0, this.#last).filter((one) => one.mark.form === mark.form).length > 1
    if (runs) {
      this.#prose(block.start, text, 0, block)
      return
    }
    const form: EntryForm = mark.form === 'outline' ? `outline${outlineDepth(mark)}` : mark.form
    // 二、明确任务，落实责任1.…, and 2.… on the next line
    const beforeTwo = next?.mark?.form === 'arabic' && next.mark.ordinal === 2
    const title = beforeTwo && mark.rank < 3 ? runsIntoOne.exec(text.slice(mark.length))?.[0] : undefined
    this.#push(form, mark.rank, block, text, mark.length, mark, undefined, title?.length)
  }

  /** What Markdown or a page marks as a heading is one to its end. */
  #cut(form: EntryForm, text: string, from: number): Cut {
    if (from >= text.length) return { name: { start: 0, end: from }, body: text.length }
    if (!isHeading(form) || text.length > 80) return cutHeading(text, from)
    return { name: { start: from, end: text.trimEnd().replace(/[：:。]$/, '').length }, body: text.length }
  }

  #push(
    form: EntryForm,
    rank: number,
    block: Span,
    text: string,
    from: number,
    mark?: Mark,
    ordinal?: number,
    length?: number,
  ): void {
    const number = mark?.ordinal ?? ordinal
    if (number !== undefined) this.#last.set(form, number)
    if (form !== 'label' && (mark || !isHeading(form))) this.#numbered = true
    const cut =
      length === undefined
        ? this.#cut(form, text, from)
        : { name: { start: from, end: from + length }, body: from + length }
    const named = cut.name.end > cut.name.start ? cut.name : { start: 0, end: from }
    const entry: Entry = {
      form,
      rank,
      start: block.start,
      name: { start: block.start + named.start, end: block.start + named.end },
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
    if (sentence) entry.sentence = { start: block.start + sentence.start, end: block.start + sentence.end }
    this.#entries.push(entry)
    if (cut.body < text.length) this.#prose(block.start, text, cut.body)
  }

  /** Text that may hold a run of marks: what stands before the run is body, each mark opens an entry. */
  #prose(base: number, text: string, from: number, block?: Block): void {
    const marks =
      text.length - from > 12 || (text[from] === '1' && '.．、'.includes(text[from + 1] ?? ' '))
        ? inlineMarks(text, from, this.#last, this.#flat)
        : []
    const firstAt = marks[0]?.at ?? text.length
    if (text.slice(from, firstAt).trim() !== '' || marks.length === 0) {
      const part: BodyPart = { type: 'paragraph', start: base + from, end: base + firstAt }
      const holder = block ? this.#holder() : this.#entries[this.#entries.length - 1]
      if (holder) holder.body.push(part)
      else this.#before.push({ ...part })
    }
    const first = this.#entries.length
    marks.forEach(({ at, mark }, index) => {
      const end = marks[index + 1]?.at ?? text.length
      const item = text.slice(at, end).trimEnd()
      const cut = cutHeading(item, mark.length)
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
    })
    this.#markClauses(first)
  }

  /** A run is of clauses unless most of its items are a heading with text behind it. */
  #markClauses(first: number): void {
    const items = this.#entries.slice(first).filter((entry) => entry.inParagraph)
    const withText = items.filter((entry) => entry.body.some((part) => part.start > entry.name.end)).length
    if (withText * 2 <= items.length) for (const item of items) item.clause = true
  }
}

/** The entries of a run of blocks. */
export function collectEntries(document: Document, blocks: readonly Block[], labels?: OfficeLabels): Entries {
  return new Collector(document, blocks, labels).collect()
}
