/** The list of entries as it grows: what opens an entry, what is text of the one before, and how far each form has counted. */

import { WordList } from '../language/word-list.ts'
import { isWorded } from '../language/worded.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import type { Block } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import { type Entries, type Entry, type EntryForm, isHeading } from './entry.ts'
import { type Cut, nameFrom } from './heading/cut.ts'
import { cutHeading } from './heading.ts'
import type { HeadingHabits } from './heading-habits.ts'
import type { Line } from './line.ts'
import type { Mark } from './marks.ts'
import type { BodyPart } from './node.ts'
import { runInEntries, runInMarks } from './run-in-items.ts'

/** What numbers an entry, and the length of its name where that is known already. */
interface Numbering {
  mark?: Mark | undefined
  /** As a list of Markdown counts. */
  ordinal?: number | undefined
  length?: number | undefined
  /** How much stands between the mark and the name. */
  behind?: number
}

/** A heading on a line that the source marks as one is one to its end, unless it is longer than this. */
const longestHeading = 80

const named = new WordList(['组', '专班', '队', '平台', '阶段'])
const longestNamed = 16

/** Whether a name is that of a group, a team, a platform or a stage, whatever bracket stands behind it. */
function namesPart(name: string): boolean {
  const bracket = name.search(/[（(]/)
  const words = bracket > 0 ? name.slice(0, bracket) : name
  return words.length <= longestNamed && named.ending(words) !== undefined
}

export class EntryList implements Entries {
  readonly before: Block[] = []
  readonly entries: Entry[] = []
  /** The last ordinal of each form. */
  readonly last = new Map<string, number>()
  /** Whether a numbered heading has been seen: below one, 时间： and its like are labels of an item. */
  hasNumbered = false
  readonly #habits: HeadingHabits

  constructor(habits: HeadingHabits) {
    this.#habits = habits
  }

  get isEmpty(): boolean {
    return this.before.length + this.entries.length === 0
  }

  /** Adds a block to the body of the entry that it stands under. */
  attach(block: Block): void {
    const { start, end } = block
    const part: BodyPart =
      block.type === 'table' ? { type: 'table', rows: block.rows, start, end } : { type: 'paragraph', start, end }
    const entry = this.#holder()
    if (entry) entry.body.push(part)
    else this.before.push(block)
  }

  /** The entry that text after the last paragraph belongs to: items inside that paragraph have ended with it. */
  #holder(): Entry | undefined {
    let index = this.entries.length - 1
    while (index >= 0 && this.entries[index]?.inParagraph) index--
    return this.entries[index]
  }

  /** Opens the entry that a line is, with the text behind its name. */
  open(line: Line, form: EntryForm, rank: number, { mark, ordinal, length, behind = 0 }: Numbering = {}): void {
    const { start } = line.block
    const from = (mark?.length ?? 0) + behind
    const cut = length === undefined ? this.#cutLine(form, line, from) : cutAfter(from, length)
    const isNamed = isWorded(line.text.slice(cut.name.start, cut.name.end))
    // a rule or a stray ** is neither heading nor item
    if (!isNamed && !mark) {
      this.addProse(line)
      return
    }
    const number = mark?.ordinal ?? ordinal
    if (number !== undefined) this.last.set(form, number)
    if (form !== 'label' && (mark || !isHeading(form))) this.hasNumbered = true
    const named = isNamed ? cut.name : { start: 0, end: from }
    const entry = this.#add(line, form, rank, named)
    if (number !== undefined) entry.ordinal = number
    if (mark) {
      entry.mark = mark
      entry.number = mark.text
    } else if (ordinal !== undefined) entry.number = `${ordinal}.`
    const { sentence } = cut
    if (sentence) entry.sentence = { start: start + sentence.start, end: start + sentence.end }
    if (cut.body < line.text.length) this.addProse(line, cut.body, entry)
  }

  /** Where the name ends on a line of a form. */
  #cutLine(form: EntryForm, line: Line, from: number): Cut {
    const { text } = line
    if (from >= text.length) return { name: { start: 0, end: from }, body: text.length }
    // 一、活动目的为丰富…: where all line breaks are lost a line goes on behind its title
    if (this.#habits.flat && form === 'han') return cutHeading(text, from, true)
    if (!isHeading(form) || text.length > longestHeading) return line.cut(from)
    return {
      name: { start: nameFrom(text, from), end: text.trimEnd().replace(/[：:。]$/, '').length },
      body: text.length,
    }
  }

  /** Opens an entry whose name, and where the text behind it begins, are known: offsets in the line. */
  openNamed(line: Line, form: EntryForm, rank: number, name: Span, behind: number): void {
    const entry = this.#add(line, form, rank, name)
    if (behind < line.text.length) this.addProse(line, behind, entry)
  }

  #add(line: Line, form: EntryForm, rank: number, name: Span): Entry {
    const { start } = line.block
    const own = trimSpan(line.text, name.start, name.end)
    const entry: Entry = {
      form,
      rank,
      start,
      name: { start: start + own.start, end: start + own.end },
      body: [],
      inParagraph: false,
      // —— sets off an item of the section's own text, it opens no section; that of a group or a stage does
      clause: form === 'dash' && !namesPart(line.text.slice(own.start, own.end)),
    }
    this.entries.push(entry)
    return entry
  }

  /** Adds text that may hold a run of marks: what stands before the run is body of the holder, each mark opens an entry. */
  addProse(line: Line, from = 0, holder = this.#holder()): void {
    const { text, block } = line
    if (from === 0 && holder && isUnnamed(holder)) {
      const { name, body } = line.cut(0)
      const words = text.slice(name.start, name.end)
      if (isWorded(words) && !partyLabels.has(words)) {
        holder.name = { start: block.start + name.start, end: block.start + name.end }
        if (body < text.length) this.addProse(line, body, holder)
        return
      }
    }
    const marks = runInMarks(line, from, this.#habits, this.last)
    const end = marks[0]?.at ?? text.length
    if (marks.length === 0 || text.slice(from, end).trim() !== '') {
      const part: BodyPart = { type: 'paragraph', start: block.start + from, end: block.start + end }
      if (holder) holder.body.push(part)
      else this.before.push({ ...part })
    }
    if (marks.length === 0) return
    if (holder) endBefore(holder, block.start + text.slice(0, end).trimEnd().length)
    for (const { mark } of marks) this.last.set(mark.form, mark.ordinal as number)
    this.entries.push(...runInEntries(line, marks, this.#habits.flat))
  }
}

/** （三） at the end of a line, with its words on the next: nothing but its mark is there yet. */
function isUnnamed({ mark, name, start, body }: Entry): boolean {
  return mark !== undefined && body.length === 0 && name.start === start && name.end === start + mark.length
}

/** Ends the name and the sentence of an entry where another opens inside them: 清运率达到95%以上. 3.每条巷子…. */
function endBefore({ name, sentence }: Entry, end: number): void {
  if (name.start < end && name.end > end) name.end = end
  if (sentence && sentence.start < end && sentence.end > end) sentence.end = end
}

function cutAfter(from: number, length: number): Cut {
  return { name: { start: from, end: from + length }, body: from + length }
}
