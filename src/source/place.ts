/**
 * Places in a file, as unist has them: lines and columns count from 1, offsets from 0 in UTF-16 code units,
 * all in the file as it lies on disk (a byte order mark counts as an offset, never as a column).
 */

/** One point in a file (unist `Point`). */
export interface Point {
  line: number
  column: number
  offset: number
}

/** From a point up to, not including, another (unist `Position`). */
export interface Position {
  start: Point
  end: Point
}

/** A half-open range `[start, end)` of offsets in some text. */
export interface Span {
  start: number
  end: number
}

/**
 * Finds line and column of offsets in one text: one pass at the first look-up, a binary search each. CR, LF and CRLF all
 * end a line.
 */
export class LineIndex {
  readonly #text: string
  #known: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The point at an offset; offsets outside the text are clamped to it. */
  point(offset: number): Point {
    const starts = this.#starts()
    const at = Math.min(Math.max(offset, 0), this.#text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(at - (starts[low] as number), 0) + 1, offset: at }
  }

  /** Where the lines begin. */
  #starts(): readonly number[] {
    if (this.#known) return this.#known
    const starts = [this.#text.charCodeAt(0) === 0xfeff ? 1 : 0]
    if (this.#text.includes('\r'))
      for (const match of this.#text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
    else for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#known = starts
    return starts
  }

  position(span: Span): Position {
    return { start: this.point(span.start), end: this.point(span.end) }
  }
}
