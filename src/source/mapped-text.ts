/**
 * Text in which every character still knows where it stood in the original file. Reading, restoration and
 * everything after them work on plain strings and offsets; only when a place is shown is an offset taken back.
 */

import type { Span } from './place.ts'

/** Replace `[start, end)` by `text`. Edits of one pass are in order and do not overlap. */
export interface Edit extends Span {
  text: string
}

/**
 * A run of text and where it came from. While `length` (in the original) equals the run's own length the two go
 * in step; otherwise the run stands for the whole original range.
 */
interface Segment {
  start: number
  original: number
  length: number
}

export class MappedText {
  readonly text: string
  readonly #segments: readonly Segment[]
  /** The segments by where they came from; sorted when a place of the original is first asked for. */
  #byOriginal: readonly Segment[] | undefined

  private constructor(text: string, segments: readonly Segment[]) {
    this.text = text
    this.#segments = segments
  }

  /** A text that is its own original. */
  static of(text: string): MappedText {
    return new MappedText(text, [{ start: 0, original: 0, length: text.length }])
  }

  /** Adds a run, as part of the one before where both go in step and follow each other in the original. */
  static #append(segments: Segment[], start: number, size: number, original: number, length: number): void {
    const last = segments.at(-1)
    const inStep = last !== undefined && last.length === start - last.start && size === length
    if (inStep && last.original + last.length === original) last.length += length
    else segments.push({ start, original, length })
  }

  /** Joins pieces of an original, each with the offset it came from (and the length it had there, where that differs). */
  static join(pieces: Iterable<{ text: string; original: number; length?: number }>): MappedText {
    const segments: Segment[] = []
    let text = ''
    for (const piece of pieces) {
      const size = piece.text.length
      MappedText.#append(segments, text.length, size, piece.original, piece.length ?? size)
      text += piece.text
    }
    return new MappedText(text, segments.length > 0 ? segments : [{ start: 0, original: 0, length: 0 }])
  }

  /** The original offset of an offset in this text. */
  toOriginal(offset: number): number {
    const index = lastAtOrBefore(this.#segments, 'start', offset)
    const segment = this.#segments[index] as Segment
    const length = (this.#segments[index + 1]?.start ?? this.text.length) - segment.start
    const within = offset - segment.start
    if (segment.length === length) return segment.original + within
    return within >= length ? segment.original + segment.length : segment.original
  }

  /** The offset in this text of what stood at an offset of the original, or of what it became. */
  fromOriginal(offset: number): number {
    this.#byOriginal ??= [...this.#segments].sort((a, b) => a.original - b.original)
    const { start, original, length } = this.#byOriginal[
      lastAtOrBefore(this.#byOriginal, 'original', offset)
    ] as Segment
    return Math.min(start + Math.max(0, Math.min(offset - original, length)), this.text.length)
  }

  /** The original range of a range in this text; the end is that of the last character, so gaps behind it stay outside. */
  spanToOriginal(span: Span): Span {
    const start = this.toOriginal(span.start)
    if (span.end <= span.start) return { start, end: start }
    const last = lastAtOrBefore(this.#segments, 'start', span.end - 1)
    const segment = this.#segments[last] as Segment
    const length = (this.#segments[last + 1]?.start ?? this.text.length) - segment.start
    const end =
      segment.length === length ? segment.original + (span.end - segment.start) : segment.original + segment.length
    return { start, end: Math.max(end, start) }
  }

  /** The text after the edits, mapped to the same original. */
  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this
    const segments: Segment[] = []
    const parts: string[] = []
    let length = 0
    let at = 0
    const keep = (end: number) => {
      if (end <= at) return
      for (let index = lastAtOrBefore(this.#segments, 'start', at); index < this.#segments.length; index++) {
        const segment = this.#segments[index] as Segment
        if (segment.start >= end) break
        const next = this.#segments[index + 1]?.start ?? this.text.length
        const from = Math.max(at, segment.start)
        const to = Math.min(end, next)
        if (to <= from) continue
        const inStep = segment.length === next - segment.start
        const original = inStep ? segment.original + (from - segment.start) : segment.original
        MappedText.#append(segments, length + (from - at), to - from, original, inStep ? to - from : segment.length)
      }
      parts.push(this.text.slice(at, end))
      length += end - at
      at = end
    }
    for (const edit of edits) {
      keep(edit.start)
      if (edit.text !== '') {
        const original = this.spanToOriginal(edit)
        MappedText.#append(segments, length, edit.text.length, original.start, original.end - original.start)
        parts.push(edit.text)
        length += edit.text.length
      }
      at = Math.max(at, edit.end)
    }
    keep(this.text.length)
    return new MappedText(parts.join(''), segments.length > 0 ? segments : [{ start: 0, original: 0, length: 0 }])
  }
}

/** The last of some segments, in the order of one of their ends, that begins at an offset or before it; else the first. */
function lastAtOrBefore(segments: readonly Segment[], end: 'start' | 'original', offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle] as Segment)[end] <= offset) low = middle
    else high = middle - 1
  }
  return low
}
