/**
 * The headings and items of a document in reading order, before they are a tree: every line is looked at once, for
 * a mark at its start, a stock title, or a run of marks inside it (一是…；二是…, and plans pasted into one paragraph).
 */

import { withoutClosing } from '../language/closing-marks.ts'
import { isDate } from '../language/date-line.ts'
import { numberOf } from '../language/document-number.ts'
import { labelled } from '../language/labelled.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import { listsPost } from '../language/roster-lines.ts'
import { blanks } from '../language/signs.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { AttachmentList, isAttachmentHead } from './attachment-list.ts'
import { markBeforeDecimal, markBeforeFigure, numbersHeading, pointlessMark, sequenceMark } from './doubtful-marks.ts'
import { type Entries, type EntryForm, rankOfDepth, ranks } from './entry.ts'
import { EntryList } from './entry-list.ts'
import { type HeadingHabits, headingHabits, isFlat } from './heading-habits.ts'
import { partLeadingTitles } from './leading-titles.ts'
import type { Line } from './line.ts'
import { type Mark, outlineDepth, readChapterMark } from './marks.ts'
import { opensRun } from './run-in-items.ts'
import { partMonths } from './run-in-periods.ts'
import { inBrackets, isSectionTitle, opensWithTitleSentence, titleBeforeCount } from './title-lines.ts'
import { titleRole } from './titles.ts'
import { partTitles } from './trailing-titles.ts'

/** 活动内容：植树: the label of an activity, in a line that says nothing else. */
const activityLabel = new WordedPattern(
  ['活动内容', '活动名称', '活动项目'],
  /^[ \u3000]*活动(?:内容|名称|项目)[:：][ \u3000]*(?=[^，,。；;：:]{2,28}[。；;]?$)/,
)

/** 系列活动之一：灯谜进街巷: which of them it is, before what it is called. */
const countedActivity = new WordedPattern(
  ['之一', '之二', '之三', '之四', '之五', '之六', '之七', '之八', '之九', '之十'],
  /^[ \u3000]*(?:系列|主题|特色|专题)?(?:活动|行动|工程|项目|专题)之[一二三四五六七八九十]{1,2}[:：][ \u3000]*(?=\S{2})/,
)

/** The entries of a run of lines; `flat` where they are known to have lost their line breaks, however short they are. */
export function collectEntries(lines: readonly Line[], labels?: OfficeLabels, flat = isFlat(lines)): Entries {
  const parted = partMonths(partTitles(flat ? lines : partLeadingTitles(lines)))
  const collector = new Collector({ ...headingHabits(parted), flat }, labels)
  for (let index = 0; index < parted.length; index++) collector.add(parted[index] as Line, parted[index + 1])
  return collector.list
}

/** 描述：…, 预期成果：…: what a programme tells of each item of a list. */
const tellsOfItem = new WordedPattern(
  ['描述', '说明', '重要性', '预期成', '预期效'],
  /^(?:任务|活动|具体)?(?:描述|说明|重要性|预期(?:成果|效果))(?:[与和及](?:预期成果|预期效果|意义))?[:：]/,
)

/** What the names of groups, teams and platforms end with. */
const setUp = new WordList(['组', '专班', '队', '平台', '中心', '办公室'])

/** Tells of line after line what it is, by its own wording and by what has come before. */
class Collector {
  readonly list: EntryList
  readonly #habits: HeadingHabits
  readonly #labels: OfficeLabels | undefined
  readonly #attachments = new AttachmentList()
  /** The title of the last chapter. */
  #chapter = ''

  constructor(habits: HeadingHabits, labels: OfficeLabels | undefined) {
    this.#habits = habits
    this.#labels = labels
    this.list = new EntryList(habits)
  }

  add(line: Line, next: Line | undefined): void {
    const { block } = line
    if (block.type === 'table') this.list.attach(block)
    else if (block.type === 'heading') this.#addHeading(block.depth, line)
    else if (block.type === 'listItem') this.#addListItem(block.depth, block.ordinal, line, next)
    else this.#addParagraph(line, next)
  }

  #addHeading(depth: number, line: Line): void {
    const { text } = line
    if (isAttachmentHead(text)) {
      this.#addAttachment(line)
      return
    }
    // a page sets the number and the day of a paper as large as its title
    if (numberOf(text) !== undefined || isDate(text)) {
      this.list.attach(line.block)
      return
    }
    // ## 1 总则: a figure and a space are the number of a heading that is marked as one
    const bare = !line.mark && /^\d{1,2}[ \u3000]/.test(text)
    this.#chapter = text.slice(line.mark?.length ?? 0)
    const mark = bare ? readChapterMark(text, this.#nextChapter()) : line.mark
    if (mark?.form === 'outline' && outlineDepth(mark) === 1 && mark.ordinal !== undefined)
      this.list.last.set('outline1', mark.ordinal)
    this.list.open(line, `h${depth}`, rankOfDepth('heading', depth), { mark })
  }

  /** 附件1 above the title of a plan that was sent out with a notice: the plan is all that it holds. */
  #addAttachment(line: Line): void {
    if (this.list.isEmpty) this.list.attach(line.block)
    else this.list.open(line, 'attachment', ranks.attachment)
  }

  #addListItem(depth: number, ordinal: number | undefined, line: Line, next: Line | undefined): void {
    const { block, text, mark } = line
    if (mark) this.#addMarked(line, mark, next, this.#rankInList(depth, mark))
    // 描述：… below ● 走访商户: what is told of the item before
    else if (this.#isInList && tellsOfItem.test(text)) this.list.attach(block)
    // 牵头单位：… and 组长：… in a list are lines of labels, whatever bullet stands before them
    else if (labelled(text, this.#labels)[0]?.start === 0 || listsPost(text)) this.list.attach(block)
    else this.list.open(line, `list${depth}`, rankOfDepth('listItem', depth), { ordinal })
  }

  get #isInList(): boolean {
    return (this.list.entries.at(-1)?.rank ?? 0) >= rankOfDepth('listItem', 1)
  }

  /** ● 任务一：… below 2.关键任务, or behind ● 任务一: an item of the list, though it counts as headings do. */
  #rankInList(depth: number, mark: Mark): number | undefined {
    const isBelowItem = mark.form === 'kind' && (this.list.entries.at(-1)?.rank ?? 0) > mark.rank
    return isBelowItem ? rankOfDepth('listItem', depth) : undefined
  }

  #addParagraph(line: Line, next: Line | undefined): void {
    const { block, text } = line
    const period = this.#habits.periods ? line.period : undefined
    if (this.#attachments.opens(text, next?.text)) this.list.attach(block)
    else if (isAttachmentHead(text)) this.#addAttachment(line)
    else if (period !== undefined) this.#addLabelled(line, 'period', ranks.period, period)
    else this.#addCounted(line, this.#beforeDecimal(line, next) ?? line.mark ?? this.#lostMark(line, next), next)
  }

  /** The mark of a paragraph that the table of marks alone does not give: 1总则 of a decimal count, 2开展演练 without its point. */
  #lostMark(line: Line, next: Line | undefined): Mark | undefined {
    const { text } = line
    const chapter = this.#habits.decimal ? readChapterMark(text, this.#nextChapter()) : undefined
    const last = this.list.last.get('arabic')
    const counting = this.#habits.sequence ? sequenceMark(text, this.list.last.get('ordinal-word')) : undefined
    const bare = this.#habits.bareFigures.get(line)
    return chapter ?? counting ?? bare ?? pointlessMark(text, last, next?.mark) ?? markBeforeFigure(text, last)
  }

  /** A point that ends a mark, where nothing else in the paper counts in decimals. */
  #beforeDecimal({ text, mark }: Line, next: Line | undefined): Mark | undefined {
    if ((mark && mark.form !== 'outline') || this.list.last.has('outline')) return undefined
    return markBeforeDecimal(text, this.list.last.get('arabic'), next?.mark)
  }

  #nextChapter(): number {
    return (this.list.last.get('outline1') ?? 0) + 1
  }

  /** A paragraph that names a phase or a unit, or counts. */
  #addCounted(line: Line, mark: Mark | undefined, next: Line | undefined): void {
    const { block, text, stage, unit } = line
    if (stage !== undefined && !mark && this.#habits.stages) this.#addLabelled(line, 'unnumbered', ranks.stage, stage)
    else if (this.#habits.groups.names.has(line)) this.#addGroup(line)
    else if (this.#habits.groups.labels.has(line)) this.list.attach(block)
    else if (unit && this.#habits.units) this.#addLabelled(line, 'unnumbered', ranks.unit, unit.label)
    else if (this.#attachments.holds(text, mark)) this.list.attach(block)
    else if (mark && numbersHeading(mark, text, this.list.last)) this.#addMarked(line, mark, next)
    else this.#addUncounted(line)
  }

  #addMarked(line: Line, mark: Mark, next: Line | undefined, ofList?: number): void {
    if (opensRun(line, mark, this.list.last)) {
      this.list.addProse(line)
      return
    }
    if (mark.form === 'han') this.#chapter = line.text.slice(mark.length)
    const form: EntryForm = mark.form === 'outline' ? `outline${outlineDepth(mark)}` : mark.form
    const length = titleBeforeCount(line.text, mark, next?.mark)?.length
    const behind = this.#labelOfActivity(line.text, mark, next)
    const rank = ofList ?? (mark.form === 'padded' && this.#habits.countsHan ? ranks.titleUnderHan : mark.rank)
    this.list.open(line, form, rank, { mark, length, behind })
  }

  /** 1.活动内容：植树 over lines that say when and where: how much of the line stands before the name of the activity. */
  #labelOfActivity(text: string, mark: Mark, next: Line | undefined): number {
    const counted = countedActivity.exec(text.slice(mark.length))?.[0]
    if (counted !== undefined) return counted.length
    if (mark.form === 'han' || !next || text.length - mark.length > 36) return 0
    const label = activityLabel.exec(text.slice(mark.length))?.[0]
    return label !== undefined && labelled(next.text, this.#labels)[0]?.start === 0 ? label.length : 0
  }

  /** A paragraph without a number: a title in brackets or none, or prose. */
  #addUncounted(line: Line): void {
    const { text } = line
    const { titleRank, bracketRank } = this.#habits
    const title = bracketRank === undefined ? undefined : inBrackets(text)
    const isFirst = this.list.entries.length === 0
    const atTop = !this.list.hasNumbered
    if (title !== undefined) this.#addBracketed(line, title, bracketRank)
    else if (isSectionTitle(text, { atTop, isFirst })) {
      this.#chapter = text
      this.list.open(line, 'label', titleRank)
    } else if (!isFirst && (opensWithTitleSentence(text) || this.#isBareItem(line)))
      this.list.open(line, 'unnumbered', this.#habits.bareHeadings.has(line) ? ranks.unit : ranks.sentence)
    else this.list.addProse(line)
  }

  /** Whether a paragraph is an item of a chapter of such, whose numbers are lost. */
  #isBareItem(line: Line): boolean {
    const isHeading = this.#habits.bareHeadings.has(line)
    if (!isHeading && !this.#habits.bareItems.has(line)) return false
    const role = titleRole(this.#chapter)
    // 宣讲队 and 抢险组 in chapters of such
    if (isHeading && (role === 'phases' || setUp.ending(line.text) !== undefined)) return true
    return role === 'tasks' || role === 'safeguards' || role === 'principles'
  }

  /** 第一季度：…: the period, the phase or the unit is the name, and what is done in it the text. */
  #addLabelled(line: Line, form: EntryForm, rank: number, label: string): void {
    const joint = /^[：:。]?[ \u3000]*/.exec(line.text.slice(label.length, label.length + 8))
    const name = { start: 0, end: withoutClosing(label, `:：${blanks}`).length }
    this.list.openNamed(line, form, rank, name, label.length + (joint?.[0].length ?? 0))
  }

  /** 宣传组 on a line of its own, over who is in it. */
  #addGroup(line: Line): void {
    const name = this.#habits.groups.names.get(line)
    if (name) this.list.openNamed(line, 'unnumbered', ranks.unit, name, name.behind)
  }

  /** 【活动时间】5月8日: the title, and what stands behind it. */
  #addBracketed(line: Line, title: string, rank = this.#habits.titleRank): void {
    const close = title.length + 2
    const joint = /^[：:\s]*/.exec(line.text.slice(close))
    const name = { start: 1, end: close - 1 }
    this.list.openNamed(line, 'label', rank, name, close + (joint?.[0].length ?? 0))
  }
}
