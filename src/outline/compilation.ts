/**
 * Several plans in one file: collections number them 篇一…篇七, 篇 1…篇13, 第一篇, or by a digit behind the title
 * (工作计划1, 工作计划2). What stands before the first belongs to the collection and to none of the plans.
 */

import type { OfficeLabels } from '../language/office-labels.ts'
import type { Block, Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import { planStarts } from './concatenation.ts'
import { countedTitles } from './counted-titles.ts'
import { isSentOut } from './covering-notice.ts'
import { collectEntries } from './entries.ts'
import type { Entries } from './entry.ts'
import { Line } from './line.ts'
import { plainTitles } from './plain-titles.ts'
import { runInTitles } from './run-in-titles.ts'

export interface Part extends Entries {
  title?: Span
  span: Span
}

interface Piece {
  lines: Line[]
  span: Span
  /** The covering notice that stands above its lines. */
  notice?: Block[]
}

/** A covering notice that counts 一、二、三 itself is no plan of its own but the front of the one that it sends out. */
function withNotice(document: Document, pieces: readonly Piece[]): readonly Piece[] {
  const [first, plan, ...others] = pieces
  if (!first || !plan) return pieces
  const notice = first.lines.map(({ block }) => block)
  const below = plan.lines.map(({ block }) => block)
  if (!isSentOut(document, notice, below)) return pieces
  return [{ ...plan, notice, span: { start: 0, end: plan.span.end } }, ...others]
}

/** The lines of a document, in pieces that begin at the given offsets; a paragraph in which one begins is cut there. */
function splitAt(document: Document, all: readonly Line[], starts: readonly number[]): Piece[] {
  const { text } = document
  const bounds = [0, ...starts, text.length]
  let first = 0
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] as number
    const lines: Line[] = []
    while ((all[first]?.block.end ?? start + 1) <= start) first++
    for (let next = first; (all[next]?.block.start ?? end) < end; next++) {
      const line = all[next] as Line
      const { block } = line
      const cut = trimSpan(text, Math.max(block.start, start), Math.min(block.end, end))
      const isWhole = cut.start === block.start && cut.end === block.end
      if (cut.end > cut.start) lines.push(isWhole ? line : new Line(document, { ...block, ...cut }))
    }
    return { lines, span: { start, end } }
  })
}

/** The plans behind titles that stand inside paragraphs; what stands before the first belongs to none. */
function splitAtTitles(
  document: Document,
  lines: readonly Line[],
  titles: readonly Span[],
  labels?: OfficeLabels,
): Part[] {
  const pieces = splitAt(
    document,
    lines,
    titles.flatMap(({ start, end }) => [start, end]),
  )
  const plans = pieces.filter((_, index) => index > 0 && index % 2 === 0)
  return plans.map(({ lines: own, span }, order) => {
    const title = titles[order] as Span
    return { title, span: { start: title.start, end: span.end }, ...collectEntries(own, labels, true) }
  })
}

/** The plans of a document, in order; the whole document where it is not a collection. */
export function splitCompilation(document: Document, labels?: OfficeLabels): Part[] {
  const { blocks } = document
  const lines = blocks.map((block) => new Line(document, block))
  const starts = countedTitles(document, blocks)
  if (starts.length === 0) {
    const titles = runInTitles(document, blocks)
    if (titles.length > 0) return splitAtTitles(document, lines, titles, labels)
    const plain = plainTitles(document, blocks)
    if (plain.length > 0) return splitAtLines(document, lines, plain, labels)
    const whole = collectEntries(lines, labels)
    const inner = planStarts(document, blocks, whole.entries)
    if (inner.length === 0) return [{ span: { start: 0, end: document.text.length }, ...whole }]
    return withNotice(document, splitAt(document, lines, inner)).map(({ lines: own, span, notice = [] }) => {
      const entries = collectEntries(own, labels)
      return { span, ...entries, before: [...notice, ...entries.before] }
    })
  }
  const places = starts.map(({ index }) => index)
  const parts = splitAtLines(document, lines, places, labels)
  const before = starts[0]?.ordinal === 2 ? partAbove(lines.slice(0, places[0]), labels) : undefined
  return before ? [before, ...parts] : parts
}

/** A plan above 净街计划2, which only the page has the title of, is the first. */
const shortestPlan = 200

function partAbove(lines: readonly Line[], labels?: OfficeLabels): Part | undefined {
  const [first, last] = [lines[0]?.block, lines.at(-1)?.block]
  if (!first || !last || last.end - first.start < shortestPlan) return undefined
  const entries = collectEntries(lines, labels)
  return entries.entries.length > 1 ? { span: { start: 0, end: last.end }, ...entries } : undefined
}

/** The plans below title lines, by their places among the lines. */
function splitAtLines(
  document: Document,
  lines: readonly Line[],
  places: readonly number[],
  labels?: OfficeLabels,
): Part[] {
  return places.map((place, order) => {
    const from = (lines[place] as Line).block
    const next = places[order + 1]
    const end = next === undefined ? document.text.length : (lines[next] as Line).block.start
    return {
      title: { start: from.start, end: from.end },
      span: { start: from.start, end },
      ...collectEntries(lines.slice(place + 1, next ?? lines.length), labels),
    }
  })
}
