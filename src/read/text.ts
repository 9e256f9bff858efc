/**
 * Plain text: every line that is not blank is a paragraph, and lines with as many tabs one below the other are a table,
 * as it comes out of a word processor or a spreadsheet, and so is what is drawn with lines. Where a paragraph begins and what it is (heading, list item,
 * row of a flattened table) can only be told from its wording, which is the outline's work.
 */

import { everyMatch } from '../language/every-match.ts'
import { type Block, Document, type TableCell } from '../source/document.ts'
import { MappedText } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import { BulletLevels } from './bullet-levels.ts'
import { undrawn } from './drawn-table.ts'

export function readText(original: string, file: string): Document {
  const { mapped, tables } = undrawn(original) ?? { mapped: MappedText.of(original), tables: [] }
  const { text } = mapped
  const blocks: Block[] = []
  let rows: Row[] = []
  const close = () => {
    blocks.push(...(rows.length >= 2 ? [table(rows)] : rows.map(paragraph)))
    rows = []
  }
  const bulleted = hasBullets(text)
  const tight = tightBullets(text)
  const levels = new BulletLevels()
  let items: (Block & { type: 'listItem' })[] = []
  let bullets: string[] = []
  let end = 0
  let drawn = 0
  const lines = /[^\n\r\f\v\u0085\u2028\u2029]+/g
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const start = match.index
    const line = match[0]
    const drawing = tables[drawn]
    if (drawing && drawing.start <= start) {
      close()
      closeList()
      blocks.push({ type: 'table', ...drawing })
      lines.lastIndex = drawing.end
      drawn++
      continue
    }
    const cells = line.includes('\t') ? cellsOf(line, start) : none
    // a row goes on a table only right below it
    const [first] = rows
    const isBelow = first !== undefined && /^(?:\r\n|[\n\r])$/.test(text.slice(end, start))
    const goesOn = isBelow && first?.cells.length === cells.length
    const span = trimSpan(text, start, start + line.length)
    const heads = isBelow && first && cells === none && headsRows(span, first.cells.length)
    if (!goesOn && !heads && rows.length > 0) close()
    end = start + line.length
    if (span.end <= span.start) continue
    if (heads && first) rows.push({ start, end, cells: [span, ...first.cells.slice(1).map(() => emptyAt(span.end))] })
    else if (goesOn || opensTable(cells)) rows.push({ start, end, cells })
    else if (tight.has(span.start)) blocks.push(listItem(span, 1))
    else if (bulleted && opensWithBullet(text, span.start)) blocks.push(listItem(span, bulletLength(span)))
    else {
      closeList()
      blocks.push({ type: 'paragraph', ...span })
    }
  }
  closeList()
  close()
  return new Document(file, original, mapped, blocks)

  function paragraph(row: Row): Block {
    return { type: 'paragraph', ...trimSpan(text, row.start, row.end) }
  }

  /** ● 清扫街道: the bullet is none of its words. */
  function listItem({ start, end: stop }: Span, mark: number): Block {
    const item = { type: 'listItem' as const, depth: 1, bulleted: true as const, start: start + mark, end: stop }
    items.push(item)
    bullets.push(text[start] as string)
    return item
  }

  function closeList(): void {
    const depths = levels.of(bullets)
    for (const [index, item] of items.entries()) item.depth = depths[index] as number
    items = []
    bullets = []
  }

  function bulletLength({ start }: Span): number {
    bullet.lastIndex = start
    return bullet.exec(text)?.[0].length ?? 0
  }

  /** A short line without tabs between two rows heads the ones below it: 一、产业项目. */
  function headsRows(span: Span, columns: number): boolean {
    if (span.end <= span.start || span.end - span.start > longestHeading) return false
    const below = /^[ \t]*(?:\r\n|[\n\r])([^\n\r]+)/.exec(text.slice(span.end, span.end + mostOfRow))
    return below !== null && (below[1] as string).split('\t').length === columns
  }

  /** The header of a table; a row that is counted goes on one that a line between them has broken off. */
  function opensTable(cells: readonly TableCell[]): boolean {
    const [first] = cells
    if (first && /^\d{1,3}$/.test(text.slice(first.start, first.end))) return false
    return cells.length >= 3 && cells.every(({ start, end: stop }) => stop > start && stop - start <= longestHeading)
  }

  function table(all: readonly Row[]): Block {
    const whole = trimSpan(text, (all[0] as Row).start, (all.at(-1) as Row).end)
    return { type: 'table', rows: all.map(({ cells }) => [...cells]), ...whole }
  }

  function cellsOf(line: string, at: number): TableCell[] {
    const cells: TableCell[] = []
    for (let start = 0; start <= line.length; ) {
      const tab = line.indexOf('\t', start)
      const stop = tab < 0 ? line.length : tab
      cells.push(trimSpan(text, at + start, at + stop))
      start = stop + 1
    }
    return cells
  }
}

/**
 * What a line of a list begins with; a hyphen or a point only with a blank behind it, for 一 may be misread so. What a site
 * lists of its file (- 格式：docx, - 页数：4) is none, nor is a title between two of them (◆活动流程◆).
 */
const bullet =
  /(?:[•●▪◆■◇○★☆▲➢➤►▶][ \t\u3000]*|[-–*·] [ \t\u3000]*)(?=[\u4e00-\u9fff“《])(?!级|表示|代表|[\u4e00-\u9fff]{2,6}[:：][^\u4e00-\u9fff\n\r]*(?:[\n\r]|$)|[^\n\r]{2,40}[▪◆■◇○●★☆▲►▶][ \t]*(?:[\n\r]|$))/y
const bulletsOfText = '•●▪◆■◇○★☆▲➢➤►▶-–*·'
const bulletSigns = Array.from(bulletsOfText, (sign) => ('-–*·'.includes(sign) ? `${sign} ` : sign))

/** -清扫街道: where several lines begin so, a hyphen needs no blank behind it. */
const tightHyphen = /-(?<=(?:^|[\n\r])[ \t\u3000\u00a0]*-)(?=[\u4e00-\u9fff“《])/g
const fewestTight = 3
const beforeTight = ['\n-', '\r-', ' -', '\u3000-']

/** The hyphens that are bullets with no blank behind them, by their places. */
function tightBullets(text: string): ReadonlySet<number> {
  if (!beforeTight.some((sign) => text.includes(sign))) return noPlaces
  const places = Array.from(everyMatch(tightHyphen, text), ({ index }) => index)
  return places.length < fewestTight ? noPlaces : new Set(places)
}

const noPlaces: ReadonlySet<number> = new Set()

function opensWithBullet(text: string, at: number): boolean {
  if (!bulletsOfText.includes(text[at] as string)) return false
  bullet.lastIndex = at
  return bullet.test(text)
}

/** Whether several lines begin so: one alone is an ornament. */
function hasBullets(text: string): boolean {
  if (!bulletSigns.some((sign) => text.includes(sign))) return false
  let found = 0
  for (const { index, 0: indent } of everyMatch(lineStarts, text))
    if (opensWithBullet(text, index + indent.length) && ++found > 1) return true
  return false
}

const lineStarts = /(?<=^|[\n\r])[ \t\u3000\u00a0]*(?=[•●▪◆■◇○★☆▲➢➤►▶\-–*·])/g

/** The headings of a table are short, and none is empty. */
const longestHeading = 16

/** So much of the next line is looked at to tell whether it is a row. */
const mostOfRow = 2000

const emptyAt = (at: number): TableCell => ({ start: at, end: at })

const none: readonly TableCell[] = []

interface Row extends Span {
  cells: readonly TableCell[]
}
