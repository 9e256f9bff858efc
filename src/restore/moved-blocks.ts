/**
 * Blocks after the edits of one pass. Spans move with the text; a block left empty goes, two blocks between which
 * the line feed went become one, and a block into which a line feed was put becomes several.
 */

import type { Block, TableCell } from '../source/document.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Span } from '../source/place.ts'
import { trimSpan } from '../source/trim.ts'

const lineEnd = /[\n\r\f\v\u0085\u2028\u2029]/

/** The blocks of an edited text, given as it is after the edits. */
export function movedBlocks(blocks: readonly Block[], edits: readonly Edit[], text: string): Block[] {
  const mover = new Mover(edits)
  const moved: Block[] = []
  let taken = 0
  for (const block of blocks) {
    const place = mover.move(block, taken)
    taken = block.end
    const span = trimSpan(text, place.start, place.end)
    if (span.end <= span.start) continue
    const last = moved.at(-1)
    const joins = last !== undefined && last.type !== 'table' && block.type !== 'table'
    if (joins && !lineEnd.test(text.slice(last.end, span.start))) last.end = span.end
    else if (block.type === 'table') moved.push({ ...block, rows: movedRows(block.rows, mover, text), ...span })
    else moved.push({ ...block, ...span })
  }
  return edits.some((edit) => lineEnd.test(edit.text)) ? moved.flatMap((block) => split(block, text)) : moved
}

function movedRows(rows: readonly TableCell[][], mover: Mover, text: string): TableCell[][] {
  let taken = 0
  return rows.map((row) =>
    row.map((cell) => {
      const span = mover.move(cell, taken)
      taken = cell.end
      return { ...cell, ...trimSpan(text, span.start, span.end) }
    }),
  )
}

/** One block a line; what follows the first line is a paragraph. */
function split(block: Block, text: string): Block[] {
  if (block.type === 'table') return [block]
  const parts: Block[] = []
  for (const match of text.slice(block.start, block.end).matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/g)) {
    const start = block.start + match.index
    const span = trimSpan(text, start, start + match[0].length)
    if (span.end > span.start) parts.push(parts.length === 0 ? { ...block, ...span } : { type: 'paragraph', ...span })
  }
  return parts
}

/** Takes spans through edits. */
class Mover {
  readonly #edits: readonly Edit[]
  /** How far the text has moved before each edit, and behind the last. */
  readonly #shifts: readonly number[]

  constructor(edits: readonly Edit[]) {
    const shifts = [0]
    for (const edit of edits) shifts.push((shifts.at(-1) as number) + edit.text.length - (edit.end - edit.start))
    this.#edits = edits
    this.#shifts = shifts
  }

  /** A replacement that reaches into a span from before belongs to it, unless it begins in the block before (up to `taken`). */
  move(span: Span, taken: number): Span {
    let index = this.#first((edit) => edit.end > span.start)
    while (index > 0 && this.#edits[index - 1]?.start === span.start) index--
    const opening = this.#edits[index]
    const inside = opening !== undefined && opening.start < span.start
    const lost = inside && opening.start < taken ? opening.text.length : 0
    const start = (inside ? opening.start + lost : span.start) + (this.#shifts[index] as number)

    const behind = this.#first((edit) => edit.start >= span.end)
    const closing = this.#edits[behind - 1]
    const cut = closing !== undefined && closing.end > span.end
    const end = cut
      ? closing.start + closing.text.length + (this.#shifts[behind - 1] as number)
      : span.end + (this.#shifts[behind] as number)
    return { start, end: Math.max(start, end) }
  }

  /** The index of the first edit that fulfils a condition, which every edit behind it fulfils too. */
  #first(fulfils: (edit: Edit) => boolean): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (fulfils(this.#edits[middle] as Edit)) high = middle
      else low = middle + 1
    }
    return low
  }
}
