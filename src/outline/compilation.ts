/**
 * Several plans in one file: collections number them 篇一…篇七, 篇 1…篇13, 第一篇, or by a digit behind the title
 * (工作计划1, 工作计划2). What stands before the first belongs to the collection and to none of the plans.
 */

import { parseNumeral } from '../language/numerals.ts'
import type { OfficeLabels } from '../language/office-labels.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordList } from '../language/word-list.ts'
import type { Block, Document } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import { planStarts } from './concatenation.ts'
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

interface Boundary {
  index: number
  ordinal: number
  kind: string
  /** What stands before the ordinal. */
  words: string
}

const N = '[一二三四五六七八九十]{1,3}|\\d{1,2}'
/** How such a line is written, with characters of which it has one. */
const markers: readonly (readonly [kind: string, signs: string, line: RegExp])[] = [
  ['篇', '篇', new RegExp(`^.{0,42}?篇\\s?(${N})(?:\\s?[】\\]）)#*]{0,3}[:：]?|\\s?[】\\]）):：\\s].{2,40})$`)],
  ['第篇', '篇', new RegExp(`^.{0,42}?第(${N})篇(?:[】\\]）)#*]{0,3}|[】\\]）):：\\s].{0,40})$`)],
  ['题', '案划点结', /^(.{0,36}(?:方案|计划|要点|预案|总结))\s?(\d{1,2})[:：]?$/],
  [
    '范文',
    '文板本案例',
    new RegExp(
      `^[【\\[#]?(?:.{0,30}(?:范文|模板|范本|样本|例文|样例)|方案)\\s?[（(]?(${N})[）)]?[】\\]#]?(?:[:：].{0,40})?$`,
    ),
  ],
  ['题汉', '案划点', /^(.{4,36}(?:方案|计划|要点|预案)之?)\s?([一二三四五六七八九十]{1,3})[:：]?$/],
  ['括', '案划点', new RegExp(`^(.{4,36}(?:方案|计划|要点|预案))\\s?[（(](${N})[）)]$`)],
]

const copied = new WordList('范文 模板 范本 样本 例文 样例 方案 计划 要点 预案'.split(' '))
/** 范文一：护河计划: what is copied stands behind. */
const opensCopy = new WordList('方案 范文 模板 范本 样本 例文 样例'.split(' '))

/** Whether a line may be 净街方案范文一, 净街方案（三） or 方案二：…. */
function mayBeCopy(text: string): boolean {
  if (opensCopy.opening(text) !== undefined) return true
  return '一二三四五六七八九十）)】#：:'.includes(text.at(-1) as string) && copied.isIn(text)
}

/** Whether a text ends with a digit, and perhaps a colon behind it. */
function endsInFigure(text: string): boolean {
  const end = text.endsWith('：') || text.endsWith(':') ? text.length - 2 : text.length - 1
  const unit = text.charCodeAt(end)
  return unit >= 0x30 && unit <= 0x39
}

/** Lines that open a plan, where their ordinals count on from 1. */
function boundaries(document: Document, blocks: readonly Block[]): Boundary[] {
  const found: Boundary[] = []
  blocks.forEach((block, index) => {
    if (block.type === 'table' || block.end - block.start > 60) return
    const text = document.slice(block)
    if (!text.includes('篇') && !endsInFigure(text) && !mayBeCopy(text)) return
    for (const [kind, signs, pattern] of markers) {
      const match = hasOneOf(text, signs) ? pattern.exec(text) : null
      if (!match) continue
      const numeral = (match[2] ?? match[1]) as string
      const ordinal = parseNumeral(numeral)
      const words = text.slice(0, text.lastIndexOf(numeral))
      if (ordinal !== undefined) found.push({ index, ordinal, kind, words })
      break
    }
  })
  for (const [kind] of markers) {
    const own = found.filter((boundary) => boundary.kind === kind && isAlike(boundary, found))
    const run = countedFrom(1, withoutContents(own))
    if (run.length >= 2 || (run[0] && isOneOfMany(document, blocks, run[0]))) return run
  }
  return laterRun(found)
}

/** A list of the titles above the plans: each stands right above the next, and has no plan below it. */
function withoutContents(boundaries: readonly Boundary[]): readonly Boundary[] {
  const own = boundaries.filter(({ index }, order) => boundaries[order + 1]?.index !== index + 1)
  return own.length > 1 ? own : boundaries
}

/** 净街计划一, 净街计划二: where nothing but a numeral tells, the words before it are the same. */
function isAlike({ kind, words }: Boundary, found: readonly Boundary[]): boolean {
  return kind !== '题汉' || words === found.find((other) => other.kind === kind)?.words
}

/** Those of some boundaries that count on from `first`. */
function countedFrom(first: number, boundaries: readonly Boundary[]): Boundary[] {
  const run: Boundary[] = []
  for (const boundary of boundaries) if (boundary.ordinal === first + run.length) run.push(boundary)
  return run.length > 1 ? run : goesUp(first, boundaries, run)
}

/** 净街计划篇一, 净街计划篇三: a copy that has left some out, in the same words each time. */
function goesUp(first: number, boundaries: readonly Boundary[], run: Boundary[]): Boundary[] {
  const [opening] = run
  if (first !== 1 || !opening?.kind.includes('篇')) return run
  const rising: Boundary[] = []
  for (const boundary of boundaries)
    if (boundary.words === opening.words && boundary.ordinal > (rising.at(-1)?.ordinal ?? 0)) rising.push(boundary)
  return rising
}

/** 净街方案篇7, 净街方案篇8: a later page of a long collection, or a copy of some of it, in the same words each time. */
function laterRun(found: readonly Boundary[]): Boundary[] {
  const [first] = found
  if (!first || found.length < 2) return []
  const alike = found.filter(({ kind, words }) => kind === first.kind && words === first.words)
  const run = countedFrom(first.ordinal, alike)
  return run.length >= 2 ? run : []
}

/** 整治方案（精选4篇）, 整治方案范文汇编六篇 above 整治方案 篇1: a page that was cut off behind the first. */
const announcesMany = new RegExp(`(?:${N})\\s?篇[）)]?`)

function isOneOfMany(document: Document, blocks: readonly Block[], first: Boundary): boolean {
  if (first.index === 0 || first.index > 8) return false
  return blocks.slice(0, first.index).some((block) => {
    const text = document.slice(block)
    return text.length <= 40 && text.includes('篇') && announcesMany.test(text)
  })
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
  const starts = boundaries(document, blocks)
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
