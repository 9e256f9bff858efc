/**
 * A YAML plan file in one layout: keys in the order of the format, two spaces a level with the dashes of lists moved in,
 * one empty line at most, one spelling on each line. Every comment goes with what it stands at. What the layout tree
 * does not know, and text over several lines, is moved as a whole and left as it is.
 */

import { type Shape, shapeOf } from '../plan/shape.ts'
import { type Comments, commentsOf, type EntryComments, type OwnLine } from './comments.ts'
import { commentStarts } from './comments-in.ts'
import { ignoreWord, isBelowIgnore } from './ignore-lines.ts'
import { inOrder, shapeBelow } from './key-order.ts'
import { behindBreak, columnOf, documentEnd, type LayoutEntry, type LayoutNode, lineStart } from './layout.ts'
import { respelled, spelledKey } from './spelling.ts'

const step = 2

/** The text of a YAML stream of plans, formatted; `roots` is how it is laid out. */
export function formatYaml(text: string, roots: readonly LayoutNode[]): string {
  const feed = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  let at = text.startsWith('\ufeff') ? 1 : 0
  let result = text.slice(0, at)
  for (const root of roots) {
    const end = documentEnd(text, root)
    const start = lineStart(text, root.start)
    if (!isUnderstood(root, text, start, end)) {
      // A document in brackets, or one that is empty.
      const written = respelled(root, shapeOf('plan'), text)
      result += written === undefined ? text.slice(at, end) : `${text.slice(at, root.start)}${written}`
      at = written === undefined ? end : root.end
      continue
    }
    const [head, above] = opening(text.slice(at, start))
    const printer = new Printer(text, commentsOf(root, text, end, above), root)
    printer.document(root)
    result += head + printer.lines.join(feed) + feed
    at = end
  }
  return result + text.slice(at)
}

/** Whether a document is a collection by indentation that ends like a text should. */
function isUnderstood(root: LayoutNode, text: string, start: number, end: number): boolean {
  if (!root.isBlock || root.isOpaque || root.anchor < root.start) return false
  if (text.slice(start, root.start).trim() !== '') return false
  // Block text at the end of a file means another thing with a line break than without.
  return behindBreak(text, end - 1) === end || lastOf(root).form !== 'text'
}

function lastOf(node: LayoutNode): LayoutNode {
  const last = node.entries.at(-1)?.value
  return last ? lastOf(last) : node
}

/** What stands before a document: its head, which stays on top, and the comment on its first key. */
function opening(text: string): [head: string, above: OwnLine[]] {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)/g) ?? []
  let first = lines.length
  while (first > 0 && /^[ \t]*#(?! *yaml-language-server:)/.test(lines[first - 1] as string)) first--
  // A comment that no empty line parts from the top is as likely on the whole file as on its first key.
  if (first === 0 || /\S/.test(lines[first - 1] as string)) first = lines.length
  const above = lines
    .slice(first)
    .map((line) => ({ text: line.trimStart().replace(/(?<![\r\n])[\r\n]+$/, ''), column: 0, end: 0 }))
  return [lines.slice(0, first).join(''), above]
}

class Printer {
  readonly lines: string[] = []
  readonly #text: string
  readonly #comments: Comments
  /** Where comments begin, in a file that has exceptions. */
  readonly #starts: ReadonlySet<number>
  /** Below block text that keeps its empty lines, one more would be its own. */
  #keepsBlanks = false

  constructor(text: string, comments: Comments, root: LayoutNode) {
    this.#text = text
    this.#comments = comments
    this.#starts = new Set(text.includes(ignoreWord) ? commentStarts(text, [root]) : [])
  }

  document(root: LayoutNode): void {
    this.#collection(root, shapeOf('plan'), 0, false)
  }

  /** `beside` is whether the first entry goes on the line that is begun. */
  #collection(node: LayoutNode, shape: Shape | undefined, column: number, beside: boolean): void {
    for (const [index, entry] of this.#inOrder(node, shape).entries()) {
      const comments = this.#comments.of.get(entry) as EntryComments
      if (index > 0 || !beside) {
        this.#own(comments.above, column)
        this.lines.push(' '.repeat(column))
      }
      this.#entry(entry, comments, shape, column)
    }
    const trailing = this.#comments.trailing.get(node) ?? []
    this.#own(trailing.slice(0, trailing.findLastIndex(({ text }) => text !== '') + 1), column)
  }

  #entry({ mark, key, value }: LayoutEntry, comments: EntryComments, shape: Shape | undefined, column: number): void {
    const { beside, between, behind } = comments
    this.#append(key ? `${spelledKey(key, shape, this.#text)}:` : '-')
    if (value.anchor < value.start)
      this.#append(` ${this.#text.slice(value.anchor, value.start).trim().split(/\s/)[0]}`)
    this.#append(beside)
    const below = key ? shapeBelow(shape, key.value) : shape
    const inner = column + step
    if (value.form === 'empty') {
      this.#append(behind)
      this.#own(between, inner)
    } else if (value.isBlock && !value.isOpaque) {
      const fits = !key && beside === '' && value.anchor === value.start && !this.#firstHasComment(value, below)
      if (fits) this.#append(' ')
      this.#collection(value, below, inner, fits)
    } else {
      const isBelow = beside !== '' || (value.isBlock && key !== undefined) || between.some(({ text }) => text !== '')
      if (isBelow) {
        this.#own(between, inner)
        this.lines.push(' '.repeat(inner))
      } else this.#append(' ')
      this.#leaf(value, below, column - columnOf(this.#text, mark), inner)
      this.#append(behind)
    }
  }

  #inOrder(node: LayoutNode, shape: Shape | undefined): readonly LayoutEntry[] {
    const [first] = node.entries
    return inOrder(node, shape, first !== undefined && isBelowIgnore(this.#text, first.mark, this.#starts))
  }

  #firstHasComment(node: LayoutNode, shape: Shape | undefined): boolean {
    const [first] = this.#inOrder(node, shape)
    return first !== undefined && (this.#comments.of.get(first)?.above ?? []).some(({ text }) => text !== '')
  }

  /** What is not printed entry by entry: `shift` is how far its key or dash has moved, `inner` where its content goes. */
  #leaf(node: LayoutNode, shape: Shape | undefined, shift: number, inner: number): void {
    const { start, end, form, indent, isBlock } = node
    const written = this.#text.slice(start, end)
    const spelled = respelled(node, shape, this.#text)
    if (spelled !== undefined) {
      this.#append(spelled)
      return
    }
    const [first = '', ...lines] = written.split(/\r\n|\r|\n/)
    // Block text that does not say how far it is moved in stands where the reader expects it.
    const isFree = form === 'text' && !/^[|>][-+]?\d/.test(first)
    const by = isBlock ? inner - columnOf(this.#text, start) : isFree && indent >= 0 ? inner - indent : shift
    this.#append(first)
    for (const line of lines) this.lines.push(moved(line, by))
    if (form === 'text') this.#keepsBlanks = /^[|>][-\d]*\+/.test(first)
  }

  /** Comments and empty lines, one empty line at most. */
  #own(lines: readonly OwnLine[], column: number): void {
    for (const { text } of lines) {
      if (text !== '') this.lines.push(' '.repeat(column) + text)
      else if (this.#keepsBlanks || this.lines.length === 0 || this.lines.at(-1) === '') continue
      else this.lines.push('')
      if (text !== '') this.#keepsBlanks = false
    }
  }

  #append(text: string): void {
    if (text === '') return
    this.lines[this.lines.length - 1] += text
    this.#keepsBlanks = false
  }
}

/** A line moved to the right, or to the left as far as it has spaces; an empty one stays empty. */
function moved(line: string, by: number): string {
  if (by >= 0) return line === '' ? '' : ' '.repeat(by) + line
  let at = 0
  while (at < -by && line[at] === ' ') at++
  return line.slice(at)
}
