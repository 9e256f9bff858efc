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
  return new Cutter(source, from).chunks()
}

/** In the middle of what a chunk begins. */
type Middle = Pick<Chunk, 'table' | 'list'>

/** Goes through the lines once. Each is what the first that wants it makes of it; what none wants is text of the chunk. */
class Cutter {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #chunks: Chunk[] = []
  #index = 0
  /** Where the chunk that is open begins, and in the middle of what. */
  #start: number
  #middle: Middle = {}
  /** How many marks the chunk has so far. */
  #marks = 0
  /** What opened the code that the line is in. */
  #fence = ''
  #inList = false
  /** Header and delimiter rows of the table that the line is in. */
  #header: string | undefined
  /** None where the line stands as behind an empty one. */
  #previous: Line | undefined

  constructor(source: string, from: number) {
    this.#source = source
    this.#lines = [...lines(source, from)]
    this.#start = from
  }

  chunks(): Chunk[] {
    for (; this.#index < this.#lines.length; this.#index++) {
      const line = this.#lines[this.#index] as Line
      const isTaken =
        this.#code(line) ||
        this.#fenceLine(line) ||
        this.#emptyStart(line) ||
        this.#plainParagraph(line) ||
        this.#flatBlock(line) ||
        this.#malice(line)
      if (!isTaken) this.#text(line)
    }
    if (this.#fence === '') this.#close(this.#source.length)
    return this.#chunks
  }

  /** A line of code is taken as it stands. */
  #code(line: Line): boolean {
    if (this.#fence === '') return false
    const isEnd = closes(line.text, this.#fence)
    if (isEnd) this.#fence = ''
    if (isEnd || isBlank(line)) this.#start = line.end
    else this.#setApart(line)
    this.#previous = undefined
    return true
  }

  #fenceLine(line: Line): boolean {
    const opening = fence.exec(line.text)?.[1]
    if (!opening || (this.#inList && /^[ \t]/.test(line.text))) return false
    this.#close(line.start)
    this.#fence = opening
    this.#start = line.end
    this.#header = undefined
    return true
  }

  /** An empty line with which a chunk would begin is left out. */
  #emptyStart(line: Line): boolean {
    if (line.start !== this.#start || !isBlank(line)) return false
    this.#start = line.end
    this.#header = undefined
    this.#previous = line
    return true
  }

  #plainParagraph(line: Line): boolean {
    if (!this.#isBehindBlank() || isBlank(line) || !plain.test(line.text)) return false
    const goesOn = (at: Line | undefined): at is Line => at !== undefined && !isBlank(at)
    let end = this.#index + 1
    for (let next = this.#lines[end]; goesOn(next) && plain.test(next.text); next = this.#lines[end]) end++
    if (goesOn(this.#lines[end])) return false
    this.#index = end - 1
    this.#previous = this.#lines[this.#index] as Line
    this.#setApart({ ...line, end: this.#previous.end })
    this.#inList = false
    return true
  }

  #flatBlock(line: Line): boolean {
    if (!this.#isBehindBlank() || (this.#inList && listItem.test(line.text)) || line.text.length > most) return false
    const flat = flatBlock(this.#lines, this.#index)
    if (!flat) return false
    this.#index += flat.count - 1
    const last = this.#lines[this.#index] as Line
    this.#setApart({ ...line, end: last.end }, flat)
    // a heading ends with its line: what follows stands as behind an empty one
    this.#previous = flat.type === 'heading' ? undefined : last
    this.#inList = false
    this.#header = undefined
    return true
  }

  #malice(line: Line): boolean {
    if (line.text.length <= most && countMarks(line.text) <= mostMarks && nesting(line.text) <= mostNesting)
      return false
    this.#setApart(line)
    this.#previous = line
    return true
  }

  #text(line: Line): void {
    const { text } = line
    const blank = isBlank(line)
    const marks = countMarks(text)
    const length = line.start - this.#start
    const isItem = listItem.test(text)
    const isIndented = /^[ \t]/.test(text)
    if (!blank && (heading.test(text) || (this.#isBehindBlank() && !isIndented && !isItem))) {
      this.#inList = false
      if (length >= wanted) this.#close(line.start)
    } else if (length + text.length > most || (length >= wanted && this.#marks + marks > mostMarks * 4)) {
      this.#close(line.start, this.#header ? { table: this.#header } : this.#inList ? { list: true } : {})
    } else if (length >= wanted && this.#inList && isItem) this.#close(line.start, { list: true })
    else if (length >= wanted && this.#header && !blank) this.#close(line.start, { table: this.#header })
    if (isItem) this.#inList = true
    if (blank) this.#header = undefined
    else if (this.#previous?.text.includes('|') && text.includes('-') && delimiterRow.test(text)) {
      this.#header ??= this.#source.slice(this.#previous.start, line.end)
    }
    this.#marks += marks
    this.#previous = line
  }

  #isBehindBlank(): boolean {
    return this.#previous === undefined || isBlank(this.#previous)
  }

  #close(end: number, middle: Middle = {}): void {
    if (end > this.#start) this.#chunks.push({ start: this.#start, end, parse: true, ...this.#middle })
    this.#middle = middle
    this.#start = end
    this.#marks = 0
  }

  #setApart(line: Line, flat?: FlatBlock): void {
    this.#close(line.start)
    this.#chunks.push({ start: line.start, end: line.end, parse: false, ...(flat ? { flat } : {}) })
    this.#start = line.end
  }
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
