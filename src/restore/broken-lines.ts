/**
 * Lines broken at the width of a page: text copied out of a PDF or a mail has a line feed wherever the line was full,
 * in mid-sentence. Such a text has no long lines, and most of its lines of prose end without a mark. What was written
 * a paragraph a line has either.
 */

import { everyMatch } from '../language/every-match.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { brokenLists, goesOnInList, paragraphOpening } from './broken-lists.ts'
import type { Pass } from './pass.ts'

/** Columns that a page is wide at most; the lines that are joined fill so much of the width at least. */
const widest = 140
const narrowest = 30
const filled = 0.62
const overlong = 1.15
const mostOverlong = 0.02
const longest = 2
/** So many lines that break off it takes to tell, and this share of all lines of prose. */
const fewestBroken = 5
const leastShare = 0.4
/** This share of the lines at either end, and no more than so many, may be those of the page that the text stands on. */
const framed = 0.2
const mostFramed = 12

const ended = /[。！？；：.!?;:…]["”’）)》】]?$/
/** What closes a heading as well as it stands in mid-sentence: only a line that is quite full goes on behind it. */
const closed = /[”’）)》】]$/
const quiteFull = 0.85
/** In a text that is broken so, a line that is as full as this goes on whatever it holds. */
const brimful = 0.85
const prose = /[，。；,;][^\s]/
/** In a text that is broken so a list goes on too. */
const goesOnToo = /[，。；、：,;:]/
/** 成　员：李明远　　周若溪: a label, and people in columns behind it. What the next line says is another sentence. */
const label = /^[\u4e00-\u9fff \u3000]{2,8}[:：]/
const gap = /\S(?: {2}|\u3000)/
/** 县供电所    抢修线路    何敬之: the columns of a table. */
const gaps = /[^\s\u3000](?: {2}|\u3000)/g
/** 赵某（门诊 at the end of a full row of people, and 部） on the next line: the bracket goes on, whatever columns there are. */
const bracketLeftOpen = /[（(][^（()）]{1,12}$/
const closesBracket = /^[^（()）]{1,12}[）)]/
const lineBreak = /^[ \t]*(?:\r\n|\n|\r)$/
/** A line that a page ends with: blank lines behind it are where the number of the page stood. */
const behindPage = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*){1,4}$/

/** 责任 at the end of a full line and 单位：… on the next, or 牵 and 头单位：…: no label begins there, one goes on. */
const brokenLabel = /(?:牵头|责任|主责|配合|协办|承办|参与|完成|联系)(?:单位|部门|科室|时限|时间|人|电话)$/
const longestLabel = 6

function labelGoesOn(before: string, next: string): boolean {
  const colon = next.slice(0, longestLabel).search(/[：:]/)
  const label = colon < 1 ? null : brokenLabel.exec(before.slice(-longestLabel) + next.slice(0, colon))
  return label !== null && label[0].length > colon
}

interface Line extends Span {
  width: number
  isRow: boolean
  isProse: boolean
  isList: boolean
  isEnded: boolean
  isClosed: boolean
}

export const brokenLines: Pass = {
  id: 'broken-lines',
  restore(text) {
    const wrapped = wrappedLines(text)
    const known = new Set(wrapped.map(({ start }) => start))
    const lists = brokenLists(text).filter(({ start }) => !known.has(start))
    return lists.length === 0 ? wrapped : [...wrapped, ...lists].sort((one, other) => one.start - other.start)
  },
}

function wrappedLines(text: string): Edit[] {
  if (hasLongLines(text)) return []
  const all = linesOf(text)
  if (all.length < fewestBroken * 2) return []
  const frame = Math.min(mostFramed, Math.floor(all.length * framed))
  const widths = all
    .slice(frame, all.length - frame)
    .map(({ width }) => width)
    .sort((one, other) => one - other)
  const width = widths[Math.floor(widths.length * 0.95)] as number
  if (width > widest || width < narrowest) return []
  const isOverlong = ({ width: own }: Line) => own > width * overlong
  const lines = unframed(all, frame, isOverlong)
  if (lines.filter(isOverlong).length > Math.max(1, lines.length * mostOverlong)) return []
  if (lines.some(({ width: own }) => own > width * longest)) return []
  const sentences = lines.filter(({ isProse, width: own }) => isProse && own >= width * filled)
  const told = joins(text, lines, width * filled, ({ isProse }) => isProse).length
  if (told < fewestBroken || told < sentences.length * leastShare) return []
  return joins(
    text,
    lines,
    width * filled,
    ({ isList, isRow, width: own }) => isList || (!isRow && own >= width * brimful),
  )
}

/** What is left of lines without those at both ends that a page has put around the text, up to the last that is too long. */
function unframed(all: readonly Line[], frame: number, isOverlong: (line: Line) => boolean): readonly Line[] {
  const start = all.slice(0, frame).findLastIndex(isOverlong) + 1
  const below = all.slice(all.length - frame).findIndex(isOverlong)
  return all.slice(start, below < 0 ? all.length : all.length - frame + below)
}

/** Whether more lines than that are too long for the widest page, as in most texts: nothing else need be asked of them. */
function hasLongLines(text: string): boolean {
  const width = widest * overlong
  const allowed = Math.max(1, (1 + count(text, '\n') + count(text, '\r')) * mostOverlong)
  let found = 0
  longLine.lastIndex = 0
  for (let match = longLine.exec(text); match; match = longLine.exec(text)) {
    const line = match[0].trimEnd()
    if ((line.length > width || widthOf(line) > width) && ++found > allowed) return true
  }
  return false
}

/** A line that is wider than the widest page where all its characters take two columns. */
const longLine = /^[^\r\n]{81,}/gm

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++
  return found
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of everyMatch(/[^\r\n]+/g, text)) {
    const line = match[0].trimEnd()
    if (line === '') continue
    // a row of a table is no line of prose, whatever it ends in
    const isRow = /[|\t]/.test(line) || isInColumns(line)
    lines.push({
      start: match.index,
      end: match.index + line.length,
      width: widthOf(line),
      isRow,
      isProse: !isRow && prose.test(line),
      isList: !isRow && goesOnToo.test(line),
      isEnded: ended.test(line),
      isClosed: closed.test(line),
    })
    if (line.length > widest * 20) break
  }
  return lines
}

function isInColumns(line: string): boolean {
  if (everyMatch(gaps, line).length > 1) return true
  const before = label.exec(line)
  return before !== null && gap.test(line.slice(before[0].length)) && !line.split(columnGap).every(isLabelled)
}

const columnGap = / {2,}|\u3000+/

/** 牵头科室：急诊科　责任科室：内科、外科: labels one behind the other, of which the last may go on on the next line. */
function isLabelled(words: string): boolean {
  return partyLabel.test(words)
}

const partyLabel = /^(?:牵头|责任|主责|配合|协办|承办|协助|参与)[\u4e00-\u9fff]{2,4}[:：]/

function opensParagraph(text: string, line: Line, next: Line): boolean {
  const words = text.slice(next.start, next.end)
  return paragraphOpening.test(words) && !labelGoesOn(text.slice(line.start, line.end), words)
}

/** A Chinese character takes two columns. */
function widthOf(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) > 0x2000 ? 2 : 1
  return width
}

/** The breaks between a full line and one that goes on with its sentence. */
function joins(text: string, lines: readonly Line[], full: number, opens: (line: Line) => boolean): Edit[] {
  const edits: Edit[] = []
  let goesOn = false
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const between = line.width >= full * (brimful / filled) ? behindPage : lineBreak
    const below = next !== undefined && between.test(text.slice(line.end, next.start))
    const leavesOpen =
      below &&
      line.isRow &&
      line.width >= full * (brimful / filled) &&
      bracketLeftOpen.test(text.slice(line.start, line.end)) &&
      closesBracket.test(text.slice(next.start, next.end))
    goesOn =
      below &&
      (opens(line) || goesOn || leavesOpen) &&
      (!line.isEnded || goesOnInList(text, line)) &&
      (!next.isRow || leavesOpen) &&
      line.width >= full * (line.isClosed ? quiteFull / filled : 1) &&
      !opensParagraph(text, line, next)
    if (goesOn && next) {
      const start = next.start + (/^[ \t]*/.exec(text.slice(next.start, next.end))?.[0].length ?? 0)
      edits.push({ start: line.end, end: start, text: '' })
    }
  })
  return edits
}
