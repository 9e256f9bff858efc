/**
 * Duty tables that a copy has laid flat: one cell a line below the words of its header (序号, 工作任务, 责任单位), with
 * or without the | that closed each cell, or one row a line with tabs, | or spaces between its cells. They become
 * tables again.
 */

import { everyMatch } from '../language/every-match.ts'
import { endsAsUnit, isCollective, unitList } from '../language/unit-list.ts'
import { stageColumn, tableColumns } from '../lexicon/table-columns.ts'
import type { Block, Document, TableCell } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'
import { readMark } from './marks.ts'
import { mostCells, ofOneWidth } from './merged-cells.ts'

type Field = (typeof tableColumns)[number][0]

const longestTitle = 16
/** A duty table has so many columns. */
const fewestColumns = 3
const longestSpacedRow = 400
/** What parts the cells of a row. */
const partings = ['|', '｜', '\t']
const partingMark = /[|｜\t]/
/** | --- | :---: |: what Markdown rules below the header of a table, whatever its columns are. */
const rule = /^[|｜]?[ \t]*:?-{2,}:?[ \t]*[|｜][-:|｜ \t]*$/
const words = /[^ \u3000\n]+/g
const answers = new Set<Field>(['lead', 'responsible', 'support', 'officer', 'contact', 'time'])
const units = new Set<Field>(['lead', 'responsible', 'support'])

/** Whether a line ends with the | that closed its cell. */
function closesCell(text: string): boolean {
  return text.endsWith('|') || text.endsWith('｜')
}

/** The field of a column that such a word heads. */
function fieldOf(title: string): Field | undefined {
  const plain = title.replace(/\s/g, '')
  if (plain.length > longestTitle || !hasColumnSign(plain)) return undefined
  return stageColumn.test(plain) ? 'phase' : tableColumns.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** Of the words in the patterns of columns the first two characters, or the one that a word is of. */
let columnSigns: ReadonlySet<string> | undefined

/** The Chinese words in a pattern. A bundler may have written their characters as escapes. */
export function wordsOf({ source }: RegExp): string[] {
  const written = source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return written.match(/[\u4e00-\u9fff]+/g) ?? []
}

/** Whether a title has the sign of a column's word. Most short lines have none, and need not be matched with every column. */
function hasColumnSign(plain: string): boolean {
  columnSigns ??= new Set(tableColumns.flatMap(([, pattern]) => wordsOf(pattern).map((word) => word.slice(0, 2))))
  for (let at = 0; at < plain.length; at++)
    if (columnSigns.has(plain.slice(at, at + 2)) || columnSigns.has(plain[at] as string)) return true
  return false
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start
}

type Fields = readonly (Field | undefined)[]

function isTold(field: Field | undefined): boolean {
  return field === 'name' || field === 'text'
}

/** Whether columns are those of a table of duties, something to do and who or by when, or of phases, each with its time. */
function areKnown(fields: Fields): boolean {
  if (fields.length < fewestColumns) return false
  return areOfPhases(fields) || (fields.some((field) => field && answers.has(field)) && fields.some(isTold))
}

function areOfPhases(fields: Fields): boolean {
  return fields.includes('phase') && fields.includes('time')
}

/** Whether so few columns are strange (开展频次) that the others tell what the table is. */
function mostAreKnown(fields: Fields): boolean {
  const strange = fields.filter((field) => field === undefined).length
  return strange === 0 || (fields[0] === 'number' && strange * 3 < fields.length)
}

/** The document with its flattened tables as tables. */
export function withTables(document: Document): Document {
  const lines = new Lines(document)
  const hasRows = partings.some((mark) => document.text.includes(mark))
  const blocks: Block[] = []
  let changed = false
  for (let index = 0; index < document.blocks.length; ) {
    const found = (hasRows ? lines.rowByRow(index) : undefined) ?? lines.spaced(index) ?? lines.cellByCell(index)
    blocks.push(found?.table ?? (document.blocks[index] as Block))
    changed ||= found !== undefined
    index = found?.next ?? index + 1
  }
  return changed ? document.with(document.mapped, blocks) : document
}

interface Found {
  table: Block
  /** The block behind the table. */
  next: number
}

class Lines {
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  #block(index: number): Block | undefined {
    const block = this.#document.blocks[index]
    return block?.type === 'paragraph' ? block : undefined
  }

  #text(span: Span): string {
    return this.#document.slice(span)
  }

  /** A line as a cell: without the mark that closed the cell. */
  #cell(index: number): Span | undefined {
    const block = this.#block(index)
    if (!block) return undefined
    const text = this.#text(block)
    const closed = closesCell(text) ? /\s*[|｜]$/.exec(text) : null
    return closed ? { start: block.start, end: block.start + closed.index } : { start: block.start, end: block.end }
  }

  /** The cells of a line that holds a row, or nothing where nothing parts them. */
  #row(index: number): Span[] | undefined {
    const block = this.#block(index)
    if (!block) return undefined
    const text = this.#text(block)
    if (!partings.some((mark) => text.includes(mark))) return undefined
    const inner = text.replace(/^[|｜]\s*|\s*[|｜]$/g, '')
    if (!/[|｜\t]/.test(inner)) return undefined
    const cells: Span[] = []
    let from = 0
    for (const piece of text.split(partingMark)) {
      const start = block.start + from
      const span = trimSpan(this.#document.text, start, start + piece.length)
      if (span.end > span.start || cells.length > 0) cells.push(span)
      from += piece.length + 1
    }
    while (cells.length > 0 && isEmpty(cells[cells.length - 1] as Span)) cells.pop()
    return cells.length > 1 ? cells : undefined
  }

  #isRule(index: number): boolean {
    const block = this.#block(index)
    return (
      block !== undefined && '|｜:-'.includes(this.#document.text[block.start] ?? ' ') && rule.test(this.#text(block))
    )
  }

  rowByRow(index: number): Found | undefined {
    const header = this.#row(index)
    if (!header) return undefined
    const ruled = this.#isRule(index + 1)
    const fields = ruled ? [] : header.map((cell) => fieldOf(this.#text(cell)))
    if (!ruled && !(mostAreKnown(fields) && areKnown(fields))) return undefined
    const rows = [header]
    let next = index + (ruled ? 2 : 1)
    for (; ; next++) {
      const cells = this.#row(next) ?? (!ruled && this.#row(next + 1) ? this.#section(next) : undefined)
      if (!cells || cells.length > mostCells(header, fields[0])) break
      rows.push(cells)
    }
    const whole = ofOneWidth(rows, fields[0], (cell) => this.#text(cell))
    return rows.length > 1 ? { table: this.#table(whole, (whole[0] as Span[]).length), next } : undefined
  }

  /** The words of a line, each a cell. */
  #words(index: number): Span[] | undefined {
    const block = this.#block(index)
    if (!block) return undefined
    const text = this.#text(block)
    if (text.length > longestSpacedRow || !(text.includes(' ') || text.includes('\u3000'))) return undefined
    return everyMatch(words, text).map((word) => ({
      start: block.start + word.index,
      end: block.start + word.index + word[0].length,
    }))
  }

  /** Rows that open with their number and have as many words as the header: a cell that holds a space ends the table. */
  spaced(index: number): Found | undefined {
    const first = this.#block(index)
    // 序号, 编号, 项次
    if (!first || !'序编项'.includes(this.#document.text[first.start] ?? ' ')) return undefined
    const header = this.#words(index)
    if (!header?.[0] || fieldOf(this.#text(header[0])) !== 'number') return undefined
    const fields = header.map((cell) => fieldOf(this.#text(cell)))
    if (!mostAreKnown(fields) || !areKnown(fields)) return undefined
    const rows = [header]
    let next = index + 1
    for (; ; next++) {
      const cells = this.#words(next)
      if (cells?.length !== header.length || !/^\d{1,3}$/.test(this.#text(cells[0] as Span))) break
      rows.push(cells)
    }
    return rows.length > 2 ? { table: this.#table(rows, header.length), next } : undefined
  }

  /** 一、重点项目 on a line of its own between two rows. */
  #section(index: number): Span[] | undefined {
    const cell = this.#cell(index)
    return cell && cell.end - cell.start <= 60 && readMark(this.#text(cell)) ? [cell] : undefined
  }

  /** Whether a line may be a cell of a header: short, but for what closes it, and with the sign of a column. */
  #mayBeTitle(index: number): boolean {
    const block = this.#block(index)
    if (!block) return false
    const short = block.end - block.start <= longestTitle
    return (short || closesCell(this.#text(block))) && hasColumnSign(this.#text(block).replace(/\s/g, ''))
  }

  cellByCell(index: number): Found | undefined {
    for (let at = index; at < index + fewestColumns; at++) if (!this.#mayBeTitle(at)) return undefined
    const header: Span[] = []
    const fields: (Field | undefined)[] = []
    let known = 0
    for (let at = index; header.length < 10; at++) {
      const cell = this.#cell(at)
      if (!cell || cell.end - cell.start > longestTitle || readMark(this.#text(cell)) || this.#numberAt(at)) break
      const field = fieldOf(this.#text(cell))
      header.push(cell)
      fields.push(field)
      if (field !== undefined) known = header.length
    }
    // where rows are counted a column may have a title that is none of ours; else the last one known ends the header
    if (!(this.#numberAt(index + header.length) && mostAreKnown(fields))) {
      const strange = fields.indexOf(undefined)
      const width = strange < 0 ? known : strange
      header.length = width
      fields.length = width
    }
    if (!areKnown(fields)) return undefined
    const from = index + header.length
    return fields[0] === 'number' ? this.#counted(header, fields, from) : this.#uncounted(header, fields, from)
  }

  /** Rows that each open with their number on a line of its own. */
  #counted(header: Span[], fields: Fields, from: number): Found | undefined {
    const rows: Span[][] = [header]
    const behindName = fields.length - 1 - fields.findIndex(isTold)
    let next = from
    while (true) {
      const section = this.#numberAt(next) ? undefined : this.#section(next)
      if (section && this.#numberAt(next + 1)) {
        rows.push(section)
        next++
      }
      if (!this.#numberAt(next)) break
      let end = next + 1
      while (end - next < 4 * fields.length && this.#cell(end) && !this.#opensRow(end)) end++
      // behind the last row the text goes on: it has the cells of the header and no more
      if (!this.#opensRow(end)) end = Math.min(end, next + fields.length)
      const cells = this.#cellsOf(next, end)
      const wrapped = cells.length - fields.length
      if (wrapped > 0) {
        // a task of several lines: the cells behind it are counted from the end
        const first = fields.length - 1 - behindName
        const joined = { start: (cells[first] as Span).start, end: (cells[first + wrapped] as Span).end }
        cells.splice(first, wrapped + 1, joined)
      }
      rows.push(cells)
      next = end
    }
    return rows.length > 1 ? { table: this.#table(rows, fields.length), next } : undefined
  }

  /** A line is a cell each, or where | closes cells, as many lines as it takes: 县财政局, and 云汀镇 | on the next. */
  #cellsOf(from: number, end: number): Span[] {
    const cells: Span[] = []
    const closed = closesCell(this.#text(this.#block(from) as Block))
    let open: Span | undefined
    for (let index = from; index < end; index++) {
      const cell = this.#cell(index) as Span
      const whole = { start: open?.start ?? cell.start, end: cell.end }
      open = closed && !closesCell(this.#text(this.#block(index) as Block)) ? whole : undefined
      if (!open) cells.push(whole)
    }
    return open ? [...cells, open] : cells
  }

  #numberAt(index: number): boolean {
    const cell = this.#cell(index)
    return cell !== undefined && /^\d{1,3}$/.test(this.#text(cell))
  }

  #opensRow(index: number): boolean {
    return this.#numberAt(index) || (this.#section(index) !== undefined && this.#numberAt(index + 1))
  }

  /** Rows of as many lines as the header has, as long as units stand where the header has them, or the times of phases. */
  #uncounted(header: Span[], fields: Fields, from: number): Found | undefined {
    const ofUnits = fields.findIndex((field) => field !== undefined && units.has(field))
    const column = ofUnits < 0 && areOfPhases(fields) ? fields.indexOf('time') : ofUnits
    if (column < 0) return undefined
    const fits = column === ofUnits ? namesUnits : namesTime
    const rows: Span[][] = [header]
    let next = from
    for (;;) {
      const cells = Array.from(fields, (_, at) => this.#cell(next + at))
      const holder = cells[column]
      if (!cells.every((cell) => cell !== undefined) || !holder || !fits(this.#text(holder))) break
      rows.push(cells)
      next += fields.length
    }
    return rows.length > 2 ? { table: this.#table(rows, fields.length), next } : undefined
  }

  #table(rows: readonly Span[][], width: number): Block {
    const filled = rows.map((cells): TableCell[] => {
      const { end } = cells[cells.length - 1] as Span
      return [...cells, ...Array.from({ length: width - cells.length }, () => ({ start: end, end }))]
    })
    const cells = rows.flat()
    return { type: 'table', rows: filled, start: (cells[0] as Span).start, end: (cells[cells.length - 1] as Span).end }
  }
}

function namesTime(text: string): boolean {
  return text.length <= 40 && /[\d一二三四五六七八九十][年月日周.．]/.test(text)
}

function namesUnits(text: string): boolean {
  const members = unitList(text)
  return members.length > 0 && members.every((member) => endsAsUnit(member) || isCollective(member))
}
