/**
 * Cuts Markdown into pieces that the parser takes one by one. Its cost grows faster than its input, so a long file
 * in one piece takes minutes; in pieces of a few thousand characters, cut where a block ends, it is linear. What no
 * parser should be given (runs of nested marks, overlong lines) is set apart as plain lines.
 */

import { type FlatBlock, flatBlock } from './markdown-flat.ts'

/** `[start, end)` of the source; `parse` is false for lines to be taken as they stand, or as the block that they are. */
export interface Chunk {
  start: number
  end: number
  parse: boolean
  flat?: FlatBlock
  /** Header and delimiter rows of the table in whose middle the chunk begins. */
  table?: string
  /** Whether the chunk begins inside the list that the one before ended in. */
  list?: boolean
}

export interface Line {
  start: number
  end: number
  text: string
}

/** Cut as soon as a block ends behind this many characters … */
const wanted = 1024
/** … and at a line end, whatever stands there, before this many. */
const most = 4096
/** So many nested quotes and list items open a line, or so many marks of emphasis, links and code stand in it, only by malice. */
const mostNesting = 20
const mostMarks = 64

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
const listItem = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[-:| \t]*)?$/

/** A line in which no Markdown can stand. A paragraph of such lines needs no parser, and most of a Chinese plan is that. */
const plain = /^(?![\t >+\-=#]|\d{1,9}[.)](?:[ \t]|$))[^*_~`[\]<&\\|]*$/

/** The pieces of a Markdown text, in order, beginning at an offset. */
export function markdownChunks(source: string, from: number): Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  let marks = 0
  let closing = ''
  let inList = false
  let header: string | undefined
  let carried: Pick<Chunk, 'table' | 'list'> = {}
  let previous: Line | undefined
  const close = (end: number, carry: Pick<Chunk, 'table' | 'list'> = {}) => {
    if (end > start) chunks.push({ start, end, parse: true, ...carried })
    carried = carry
    start = end
    marks = 0
  }
  const setApart = (line: Line, flat?: FlatBlock) => {
    close(line.start)
    chunks.push({ start: line.start, end: line.end, parse: false, ...(flat ? { flat } : {}) })
    start = line.end
  }
  const all = [...lines(source, from)]
  for (let index = 0; index < all.length; index++) {
    const line = all[index] as Line
    const blank = isBlank(line)
    const length = line.start - start
    if (closing !== '') {
      if (closes(line.text, closing)) {
        closing = ''
        start = line.end
      } else if (blank) start = line.end
      else setApart(line)
      previous = undefined
      continue
    }
    const opening = fence.exec(line.text)?.[1]
    if (opening && !(inList && /^[ \t]/.test(line.text))) {
      close(line.start)
      closing = opening
      start = line.end
      header = undefined
      continue
    }
    const afterBlank = previous === undefined || isBlank(previous)
    if (blank && line.start === start) {
      start = line.end
      header = undefined
      previous = line
      continue
    }
    if (afterBlank && !blank && plain.test(line.text)) {
      let end = index + 1
      while (end < all.length && !isBlank(all[end] as Line) && plain.test((all[end] as Line).text)) end++
      if (end === all.length || isBlank(all[end] as Line)) {
        index = end - 1
        previous = all[index] as Line
        setApart({ ...line, end: previous.end })
        inList = false
        continue
      }
    }
    const flat =
      afterBlank && !(inList && listItem.test(line.text)) && line.text.length <= most
        ? flatBlock(all, index)
        : undefined
    if (flat) {
      const last = all[index + flat.count - 1] as Line
      setApart({ ...line, end: last.end }, flat)
      index += flat.count - 1
      // a heading ends with its line: what follows stands as behind an empty one
      previous = flat.type === 'heading' ? undefined : last
      inList = false
      header = undefined
      continue
    }
    const lineMarks = countMarks(line.text)
    if (line.text.length > most || lineMarks > mostMarks || nesting(line.text) > mostNesting) {
      setApart(line)
      previous = line
      continue
    }
    const indented = /^[ \t]/.test(line.text)
    if (!blank && (heading.test(line.text) || (afterBlank && !indented && !listItem.test(line.text)))) {
      inList = false
      if (length >= wanted) close(line.start)
    } else if (length + line.text.length > most || (length >= wanted && marks + lineMarks > mostMarks * 4)) {
      close(line.start, header ? { table: header } : inList ? { list: true } : {})
    } else if (length >= wanted && inList && listItem.test(line.text)) close(line.start, { list: true })
    else if (length >= wanted && header && !blank) close(line.start, { table: header })
    if (listItem.test(line.text)) inList = true
    if (blank) header = undefined
    else if (previous?.text.includes('|') && line.text.includes('-') && delimiterRow.test(line.text)) {
      header ??= source.slice(previous.start, line.end)
    }
    marks += lineMarks
    previous = line
  }
  if (closing === '') close(source.length)
  return chunks
}

export function* lines(source: string, from: number, to = source.length): Generator<Line> {
  const ends = /\r\n|\r|\n/g
  ends.lastIndex = from
  let start = from
  while (start < to) {
    const match = ends.exec(source)
    const inside = match !== null && match.index < to
    yield { start, end: inside ? ends.lastIndex : to, text: source.slice(start, inside ? match.index : to) }
    start = inside ? ends.lastIndex : to
  }
}

function isBlank(line: Line): boolean {
  return line.text.trim() === ''
}

function closes(text: string, opening: string): boolean {
  const mark = text.trim()
  return mark.length >= opening.length && mark === (opening[0] as string).repeat(mark.length)
}

function countMarks(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[*_~`[<]+/g)) count++
  return count
}

/** How many quotes and list items a line opens one inside the other. */
function nesting(text: string): number {
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
  let count = 0
  while (mark.test(text)) count++
  return count
}
