/**
 * Plans that stand in one file with no mark between them: 附件 that are plans of their own, and copies run together,
 * where 一、 starts again after a closed plan and the words of a second preamble stand before it.
 */

import { sentences } from '../language/brackets.ts'
import type { Block, Document } from '../source/document.ts'
import { type Entry, isHeading } from './entry.ts'
import { readMark } from './marks.ts'
import { looksTitled } from './titles/document-title.ts'

/** A plan closes when its chapters have been counted at least this far. */
const fewestChapters = 2
/** From so many chapters on, before and behind, a count that starts again needs no preamble to tell. */
const surelyClosed = 3
/** A preamble is looked for in so many sentences before 一、. */
const longestPreamble = 8
const setsOut = /制定.{0,40}(?:计划|方案|安排|要点|意见|措施)|(?:通知|安排|部署|计划)如下/
const opensPreamble = /^(?:为|根据|按照|依据|今年|新的一年|20.{1,3}年|[12]\d{3}年|随着|当前|近年来|结合|围绕)/

/** Offsets in the text at which a plan of its own begins, in order; the first is the start of the blocks. */
export function planStarts(document: Document, blocks: readonly Block[], entries: readonly Entry[]): number[] {
  const starts = [
    ...attachmentStarts(document, entries),
    ...restarts(document, blocks, outsideTables(document, entries)),
  ].sort((a, b) => a - b)
  return starts.filter((start, index) => index === 0 || start !== starts[index - 1])
}

/** An attachment is a plan where it has chapters of its own; the first is the plan itself where only a notice stands before it. */
function attachmentStarts(document: Document, entries: readonly Entry[]): number[] {
  const marks = entries.flatMap((entry, index) => (entry.form === 'attachment' ? [index] : []))
  return marks.flatMap((index, order) => {
    const until = marks[order + 1] ?? entries.length
    const before = entries.slice(order === 0 ? 0 : (marks[order - 1] as number), index)
    const own = entries.slice(index + 1, until)
    return !isTable(document, [entries[index] as Entry, ...own]) &&
      chapters(own) >= fewestChapters &&
      chapters(before) >= fewestChapters
      ? [(entries[index] as Entry).start]
      : []
  })
}

/** The entries that stand in no attachment that is a table: its headings count for themselves. */
function outsideTables(document: Document, entries: readonly Entry[]): Entry[] {
  let inside = false
  return entries.filter((entry, index) => {
    if (entry.form === 'attachment') inside = isTable(document, entries.slice(index, index + 2))
    return !inside
  })
}

/** 任务分解表, 责任清单: an attachment that is called so is a part of the plan, whatever headings it has. */
function isTable(document: Document, [head, first]: readonly Entry[]): boolean {
  const title = head?.body[0] ?? first?.name
  return title !== undefined && /(?:[^代发]表|清单|名单|名册|台账)$/.test(document.slice(title))
}

function chapters(entries: readonly Entry[]): number {
  return entries.filter(({ form }) => form === 'han' || isHeading(form)).length
}

/** Where 一、 is counted again after a closed plan, and neither goes back to the count it left nor is a list inside it. */
function restarts(document: Document, blocks: readonly Block[], entries: readonly Entry[]): number[] {
  const inParts = new Set(entries.filter((_, index) => opensPart(entries[index - 1])))
  const counted = entries.filter(({ form, ordinal }) => form === 'han' && ordinal !== undefined)
  const starts: number[] = []
  counted.forEach((entry, index) => {
    const last = counted[index - 1]?.ordinal ?? 0
    if (entry.ordinal !== 1 || last < fewestChapters || inParts.has(entry)) return
    let run = 1
    while (counted[index + run]?.ordinal === run + 1) run++
    const goesBack = counted[index + run]?.ordinal === last + 1
    if (run < fewestChapters || (goesBack && last + 1 !== run + 1)) return
    const from = (counted[index - 1] as Entry).start
    const start = preambleStart(document, blocks, from, entry.start, last >= surelyClosed && run >= surelyClosed)
    if (start !== undefined) starts.push(start)
  })
  return starts
}

/** Whether an entry is 第二部分 or 第二章, below which 一、 starts again: every such part counts its own. */
function opensPart(entry: Entry | undefined): boolean {
  const mark = entry?.mark
  return mark !== undefined && mark.rank < 1 && (mark.ordinal ?? 0) > 1
}

/** The start of the title or the preamble that leads up to 一、, looked for between the last chapter and it. */
function preambleStart(
  document: Document,
  blocks: readonly Block[],
  from: number,
  until: number,
  surely: boolean,
): number | undefined {
  const next = placeOf(blocks, until)
  const between = blocks.slice(placeOf(blocks, from + 1), next)
  // 三、构成 and then 一、 at once: a list inside a chapter that has no text of its own
  if (between.length === 0 && blocks[next]?.start === until) return undefined
  const title = between.findLast((block) => {
    const text = document.slice(block)
    return block.type !== 'table' && looksTitled(text) && readMark(text) === undefined
  })
  if (title) return title.start
  const base = Math.max(from, until - 2000)
  const all = sentences(document.text.slice(base, until), '。！!\n').slice(-longestPreamble)
  const last = all.at(-1)
  const opening = all.find(({ text }) => opensPreamble.test(text))
  if (!last || !(setsOut.test(last.text) || opening || surely)) return undefined
  return base + (opening ?? last).start
}

/** The place of the first block that starts at an offset or behind it. */
function placeOf(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
