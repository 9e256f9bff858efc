/**
 * Which comment belongs to what. A comment at the end of a line goes with what stands on the line; one on a line of its
 * own goes with what stands below it, unless it is moved in further than that: then it ends the list or item above,
 * which is how rows that are commented out stand.
 */

import { ignoreWord } from './ignore-lines.ts'
import { behindBreak, columnOf, isCommentStart, type LayoutEntry, type LayoutNode, lineEnd } from './layout.ts'

/** A line of its own: a comment from its `#` on, or nothing; how far it is moved in, and where it ends. */
export interface OwnLine {
  text: string
  column: number
  end: number
}

/** What goes with an entry. */
export interface EntryComments {
  above: readonly OwnLine[]
  /** Behind the dash or the colon where the value begins on a later line, white space and all. */
  beside: string
  /** Between the dash or the colon and the value; or below it, where there is no value. */
  between: readonly OwnLine[]
  /** Behind the value on its last line, white space and all. */
  behind: string
}

export interface Comments {
  of: Map<LayoutEntry, EntryComments>
  /** What ends a collection, below its last entry. */
  trailing: Map<LayoutNode, readonly OwnLine[]>
}

/** The comments of a document, whose root is a collection by indentation and which ends at `end`; `above` stand on its first key. */
export function commentsOf(root: LayoutNode, text: string, end: number, above: readonly OwnLine[]): Comments {
  const attacher = new Attacher(text)
  const rest = attacher.collection(root, above, end, -1)
  attacher.trailing.set(root, [...(attacher.trailing.get(root) ?? []), ...rest])
  return attacher
}

class Attacher implements Comments {
  readonly of = new Map<LayoutEntry, EntryComments>()
  readonly trailing = new Map<LayoutNode, readonly OwnLine[]>()
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Gives back the lines behind a collection that are not its own. `limit` is where the next thing in the file begins. */
  collection(node: LayoutNode, pending: readonly OwnLine[], limit: number, nextColumn: number): readonly OwnLine[] {
    const { entries } = node
    let lines = pending
    for (const [index, entry] of entries.entries()) {
      const next = entries[index + 1]
      const above = lines
      const own: EntryComments = { above, beside: '', between: [], behind: '' }
      this.of.set(entry, own)
      lines = this.#entry(entry, own, next?.mark ?? limit, next ? columnOf(this.#text, next.mark) : nextColumn)
    }
    const column = columnOf(this.#text, node.start)
    const [ending, rest] = split(lines, (at) => at >= column && at > Math.max(nextColumn, 0))
    if (ending.length > 0) this.trailing.set(node, ending)
    return rest
  }

  #entry(entry: LayoutEntry, own: EntryComments, limit: number, nextColumn: number): readonly OwnLine[] {
    const { mark, markEnd, value } = entry
    if (value.form === 'empty') {
      const { rest, lines } = this.#gap(markEnd, limit)
      own.behind = rest
      const column = columnOf(this.#text, mark)
      const [below, others] = split(lines, (at) => at > Math.max(column, nextColumn))
      own.between = below
      return others
    }
    const behindAnchor = value.anchor < value.start ? lastOfAnchor(this.#text, value) : markEnd
    const head = this.#gap(behindAnchor, value.start)
    own.beside = head.rest
    if (value.isBlock && !value.isOpaque) return this.collection(value, head.lines, limit, nextColumn)
    own.between = head.lines
    const { rest, lines } = this.#gap(value.end, limit)
    own.behind = rest
    return lines
  }

  /** What stands between two things: the comment on the line of the first, and the lines of their own. */
  #gap(from: number, to: number): { rest: string; lines: OwnLine[] } {
    const text = this.#text
    const firstEnd = Math.min(lineEnd(text, from), to)
    const first = text.slice(from, firstEnd)
    const rest = first.includes('#') ? first : ''
    const lines: OwnLine[] = []
    for (let at = behindBreak(text, firstEnd); at < to && at > firstEnd; ) {
      const end = lineEnd(text, at)
      const line = text.slice(at, Math.min(end, to))
      const sign = line.search(/\S/)
      if (sign < 0) {
        if (end >= to) break
        lines.push({ text: '', column: 0, end })
      } else if (line[sign] === '#' && isCommentStart(text, at + sign)) {
        lines.push({ text: line.slice(sign), column: sign, end })
      } else break
      const after = behindBreak(text, end)
      if (after === end) break
      at = after
    }
    return { rest, lines }
  }
}

function lastOfAnchor(text: string, { anchor, start }: LayoutNode): number {
  let at = anchor
  while (at < start && !/\s/.test(text[at] as string)) at++
  return at
}

/** The first lines whose comments stand far enough in, and the others; empty lines go with the comment below them. */
function split(lines: readonly OwnLine[], isIn: (column: number) => boolean): [OwnLine[], readonly OwnLine[]] {
  let count = 0
  for (const [index, { text, column }] of lines.entries()) {
    if (text === '') continue
    // An exception is meant for the line below it, however it is moved in.
    if (!isIn(column) || text.includes(ignoreWord)) break
    count = index + 1
  }
  return [lines.slice(0, count), lines.slice(count)]
}
