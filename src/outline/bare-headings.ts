/**
 * Headings that have lost their numbers, or never had any, on lines of their own: 清理河道, and below it what is done, then
 * 修补路面, and so on. One such line may be anything; several, each right over a text that ends as sentences do, head it.
 */

import { isDate } from '../language/date-line.ts'
import { closingLabels, labelLine } from '../language/labelled.ts'
import { isPersonName } from '../language/person.ts'
import { isPost } from '../language/roster.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { WordList } from '../language/word-list.ts'
import type { Line } from './line.ts'
import { isSectionTitle } from './title-lines.ts'

const shortest = 4
const longest = 16
const words = /^[\u4e00-\u9fff“”、]+$/
/** 主要做好以下工作, 现将有关事项通知如下, 特此通知: what leads in to a list, or closes a letter. */
const leadsIn = new WordList(['以下', '如下', '下列', '特此', '几点', '几项', '几个方面'])
const sentenceEnds = '。；！!）)'

/** The lines among all those of a plan that are such headings: over texts, or over items that are counted from one again below each. */
export function bareHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>(overCounts(lines))
  for (let from = 0; from < lines.length; from++) {
    let end = from
    while (end < lines.length && isPlain(lines[end] as Line)) end++
    for (const line of headingsOf(lines.slice(from, end))) found.add(line)
    from = Math.max(from, end)
  }
  return found
}

/** A line without a mark that is no title of a chapter. */
function isPlain({ mark, block, stage, text }: Line): boolean {
  return !mark && block.type === 'paragraph' && stage === undefined && !isSectionTitle(text, below)
}

const below = { atTop: false, isFirst: false }

/** The headings of a run of plain lines: none but the first may be a text that leads in, and all others are headings and their texts. */
function headingsOf(lines: readonly Line[]): Line[] {
  const run = lines.length < 4 ? [] : unsigned(lines)
  if (run.length < 4) return []
  const headings = run.filter(({ text }, index) => mayHead(text) && isText(run[index + 1]?.text ?? ''))
  const [first] = headings
  if (!first || headings.length < 2 || run.indexOf(first) > 1) return []
  const known = new Set(headings)
  return run.slice(run.indexOf(first)).every((line) => known.has(line) || isText(line.text)) ? headings : []
}

/** What stands before the office that signs, and its day. */
function unsigned(lines: readonly Line[]): readonly Line[] {
  const day = lines.findIndex(({ text }) => isDate(text))
  return day > 0 ? lines.slice(0, day - 1) : lines
}

/** 清理河道 over 1.… 2.…, and 修补路面 over 1.… 2.… again. */
function overCounts(lines: readonly Line[]): Line[] {
  const heads = lines.filter((line, index) => {
    const next = lines[index + 1]?.mark
    return next?.ordinal === 1 && next.rank >= counted && isPlain(line) && mayHead(line.text)
  })
  return heads.length > 1 ? heads : []
}

/** The rank of 1. */
const counted = 3

function mayHead(text: string): boolean {
  const isShort = text.length < shortest && !(text.length === shortest - 1 && endsAsUnit(text))
  if (isShort || text.length > longest || !words.test(text)) return false
  return !isPost(text) && !isPersonName(text) && !leadsIn.isIn(text)
}

/** It ends as a sentence does, or with the labels of who answers. */
function isText(text: string): boolean {
  if (text.length <= shortest) return false
  return sentenceEnds.includes(text.at(-1) as string) || labelLine(text).length > 0 || closingLabels(text).length > 0
}
