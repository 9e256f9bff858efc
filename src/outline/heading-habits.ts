/**
 * How a plan sets its headings, told from all its lines together: what is a remark or a clause in one plan, standing
 * alone, heads a section in the next, where it comes again.
 */

import { bareFigures } from './bare-figures.ts'
import { bareHeadings } from './bare-headings.ts'
import { opensSequence } from './doubtful-marks.ts'
import { ranks } from './entry.ts'
import { type GroupLines, groupLines } from './group-lines.ts'
import type { Line } from './line.ts'
import type { Mark } from './marks.ts'
import { inBrackets, opensInBrackets, opensWithHeading } from './title-lines.ts'
import { stockTitlePrefix } from './titles/stock-titles.ts'
import { titleRole } from './titles.ts'

export interface HeadingHabits {
  /** Where titles without a number stand among the marks. */
  titleRank: number
  /** Whether lines count 一、 at all. */
  countsHan: boolean
  /** Whether a line counts 二、. */
  hanTwo: boolean
  /** Whether the plan counts 1, 1.1, 1.1.1, as contingency plans do. */
  decimal: boolean
  /** A page that has lost its line breaks: few blocks, and very long ones. */
  flat: boolean
  /** Whether several paragraphs open with the name of a period; one alone is a remark. */
  periods: boolean
  /** Whether several open with the name of a phase and no number. */
  stages: boolean
  /** Whether several open with a unit, and some of them count its duties behind it. */
  units: boolean
  /** Lines that name a group alone, with its name, over what it does. */
  groups: GroupLines
  /** Paragraphs that open with headings whose numbers are lost. */
  bareItems: ReadonlySet<Line>
  /** Lines that are headings whose numbers are lost. */
  bareHeadings: ReadonlySet<Line>
  /** The marks of lines that figures without a point count. */
  bareFigures: ReadonlyMap<Line, Mark>
  /** Whether several paragraphs open with 首先，其次，最后. */
  sequence: boolean
  /** Where headings in 【】 stand among the marks; undefined with fewer than two such titles, for one is a remark. */
  bracketRank: number | undefined
}

/** The habits of the plan that some lines are. */
export function headingHabits(lines: readonly Line[]): Omit<HeadingHabits, 'flat'> {
  const several = (isSo: (line: Line) => boolean) => lines.filter(isSo).length > 1
  const countsHan = lines.some(({ mark }) => mark?.form === 'han')
  const titleRank = countsHan ? ranks.titleUnderHan : ranks.title
  return {
    titleRank,
    countsHan,
    hanTwo: lines.some(({ mark }) => mark?.form === 'han' && mark.ordinal === 2),
    decimal: several(({ mark }) => mark?.form === 'outline'),
    periods: several(({ mayOpenPeriod }) => mayOpenPeriod) && several(({ period }) => period !== undefined),
    stages: several(({ stage }) => stage !== undefined),
    units: lines.some(({ unit }) => unit?.counts) && several(({ unit }) => unit !== undefined),
    groups: groupLines(lines),
    bareItems: bareItems(lines),
    bareHeadings: bareHeadings(lines),
    bareFigures: bareFigures(lines),
    sequence: several(({ text, mark }) => mark === undefined && opensSequence(text)),
    bracketRank: rankOfBracketed(lines, titleRank),
  }
}

/** So many paragraphs on end that open with headings are items, whatever is counted elsewhere. */
const shortestRun = 3

/** All that open with headings, where there are several and nothing is counted below the chapters; else those that stand together. */
function bareItems(lines: readonly Line[]): ReadonlySet<Line> {
  const open = lines.map(({ text, mark, block }) => !mark && block.type === 'paragraph' && opensWithHeading(text))
  const found = lines.filter((_, index) => open[index])
  if (found.length < 2) return new Set()
  if (!lines.some(({ mark }) => mark !== undefined && mark.form !== 'han')) return new Set(found)
  const together = new Set<Line>()
  for (let from = 0; from < lines.length; from++) {
    let end = from
    while (open[end]) end++
    if (end - from >= shortestRun) for (const line of lines.slice(from, end)) together.add(line)
    from = Math.max(from, end - 1)
  }
  return together
}

/** 【活动项目】 over 一、二、: titles that stand before the first chapter and behind others hold the chapters between them. */
function rankOfBracketed(lines: readonly Line[], titleRank: number): number | undefined {
  const places = ownTitles(lines)
  const [first, ...others] = places
  if (first === undefined || others.length === 0) return undefined
  const chapter = lines.findIndex(({ mark }) => mark?.form === 'han')
  return first < chapter && (others.at(-1) as number) > chapter ? ranks.title : titleRank
}

/** Where titles in 【】 stand; 【咨询窗口】 below each of several items is a label of theirs. */
function ownTitles(lines: readonly Line[]): number[] {
  const places = lines.flatMap(({ text }, index) => (opensInBrackets(text) ? [index] : []))
  if (places.length < 2) return places
  const count = new Map<string, number>()
  const titleAt = (place: number) => inBrackets((lines[place] as Line).text) as string
  for (const place of places) count.set(titleAt(place), (count.get(titleAt(place)) ?? 0) + 1)
  return places.filter((place) => count.get(titleAt(place)) === 1 || titleRole(titleAt(place)) !== undefined)
}

/** A paragraph longer than this, in characters, was many lines once. */
const flatLength = 500
/** A page of so few lines has lost them where one is longer than this. */
const fewLines = 3
const flatPage = 240
/** Pages whose line breaks are lost have more than so many characters a line; those of plans that have theirs a fraction of it. */
const flatAverage = 240
/** Below a title page of lines of its own, one line holds as much of the page. */
const flatShare = 0.7

/** Whether a page has lost its line breaks. */
export function isFlat(lines: readonly Line[]): boolean {
  if (lines.length <= fewLines && lines.some(({ text }) => text.length > flatPage)) return true
  let length = 0
  let longest = 0
  for (const { text } of lines) {
    length += text.length
    longest = Math.max(longest, text.length)
  }
  if (longest > flatLength && (length > lines.length * flatAverage || longest > length * flatShare)) return true
  return longest > shortestOfChapters && hasRunInChapters(lines)
}

/** A line into which chapters have run is longer than this, and each of them at least so long. */
const shortestOfChapters = 60
const shortestChapter = 6
/** So many that stand inside lines, and have titles that chapters have, are no list in a sentence. */
const fewestRunIn = 3

/** 一、活动目的…二、活动时间…三、组织机构… inside lines: what breaks are left are those of the pages. */
function hasRunInChapters(lines: readonly Line[]): boolean {
  let counted = 0
  let titled = 0
  let holding = 0
  for (const { text } of lines) {
    if (text.length <= shortestOfChapters && !text.startsWith(`${numerals[counted]}、`)) continue
    for (let at = chapterAt(text, counted, 0); at >= 0; at = chapterAt(text, counted, at + shortestChapter)) {
      counted++
      const title = text.slice(at + 2, at + 2 + longestTitle)
      if (text.length > shortestOfChapters && countsBehind.test(title)) holding++
      if (at > 0 && (stockTitlePrefix(title) > 0 || endsInColon.test(title))) titled++
    }
    // 一、组织机构1.组委会…二、分工1.宣传组…: two on a line that each go straight on to the first of their items
    if (holding > 1) return true
    holding = 0
  }
  return titled >= fewestRunIn && titled * 2 >= counted
}

/** 分组安排1.宣传组… */
const countsBehind = /^[\u4e00-\u9fff、]{2,14}(?:1[.．、](?!\d)|[（(][1一][）)])/
/** 演习疏散路线： */
const endsInColon = /^[\u4e00-\u9fff、]{2,14}[：:]/

const numerals = '一二三四五六七八九十'
const longestTitle = 20

/** Where the next chapter of a count stands in a line: 第二、 and 十二、 count on in others. */
function chapterAt(text: string, counted: number, from: number): number {
  const mark = counted < numerals.length ? `${numerals[counted]}、` : ''
  const at = mark === '' ? -1 : text.indexOf(mark, from)
  return at > 0 && '第十、（('.includes(text[at - 1] as string) ? -1 : at
}
