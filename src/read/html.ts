/**
 * HTML, a whole page or a fragment → the same blocks as any other format. Every line of the page is a block of its own,
 * whether a paragraph or `<br>` ends it; tables that only lay out a page are read as its lines; what a page holds beside
 * its text (scripts, navigation, page header and footer, what is hidden) is left out.
 */

import type { Document } from '../source/document.ts'
import { DocumentWriter, type Kind, type Line, type Sink } from './document-writer.ts'
import { Menus } from './html-menu.ts'
import { isLayout, isTablePart, Measure, tableRows } from './html-table.ts'
import { InlineLine, placedText } from './html-text.ts'
import { leftOut, missingTitle } from './html-title.ts'
import {
  attribute,
  type Element,
  htmlTree,
  isElement,
  isText,
  type Node,
  type ParentNode,
  type TextNode,
} from './html-tree.ts'
import type { Piece } from './piece.ts'
import { CellBudget, TableGrid } from './table-grid.ts'

const words = (list: string) => new Set(list.split(' '))
const blocks = words(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure form header hr ' +
    'html legend li main menu ol option p pre section summary table tbody td tfoot th thead tr ul',
)
const landmarks = /^(?:navigation|contentinfo|search|banner)$/
const sections = words('article main section')
/** Menus and paths of a page that are lists or boxes of their own, by what their class is called. */
const furniture = /(?:^|\s)(?:nav(?:bar|igation)?|(?:top|main|sub|side)?-?(?:menu|nav)|breadcrumbs?|crumbs?)(?=\s|$)/i

export function readHtml(source: string, file: string): Document {
  const root = htmlTree(source, file)
  const writer = new DocumentWriter()
  const reader = new HtmlReader(source, file, writer)
  const title = missingTitle(root)
  if (title) reader.title(title)
  reader.read(root)
  return writer.finish(file, source)
}

class HtmlReader {
  readonly #source: string
  readonly #line = new InlineLine()
  readonly #measure = new Measure()
  readonly #menus = new Menus()
  readonly #budget: CellBudget
  #sink: Sink
  #kind: Kind = { type: 'paragraph' }
  #listDepth = -1
  #verbatim = false
  #inSection = false

  constructor(source: string, file: string, sink: Sink) {
    this.#source = source
    this.#sink = sink
    this.#budget = new CellBudget(file)
  }

  read(root: ParentNode): void {
    this.#children(root.childNodes)
    this.#break()
  }

  title(element: Element): void {
    for (const child of element.childNodes) if (isText(child)) this.#text(child)
    this.#kind = { type: 'heading', depth: 1 }
    this.#break()
  }

  #children(nodes: readonly Node[]): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node
      if (isText(node)) this.#text(node)
      else if (isTablePart(node)) {
        // a fragment cut out of a table: its parts, up to what is none
        const start = index
        while (index + 1 < nodes.length && isTableNode(nodes[index + 1] as Node)) index++
        this.#table(undefined, nodes.slice(start, index + 1))
      } else if (isElement(node)) this.#element(node)
    }
  }

  #element(element: Element): void {
    const name = element.tagName
    if (this.#isLeftOut(element)) return
    if (name === 'br' || name === 'hr') this.#break()
    else if (name === 'table') this.#table(element, element.childNodes)
    else if (/^h[1-6]$/.test(name)) this.#heading(element, Number(name[1]))
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.#list(element)
    else if (blocks.has(name)) {
      this.#break()
      const [verbatim, inSection] = [this.#verbatim, this.#inSection]
      this.#verbatim ||= name === 'pre'
      this.#inSection ||= sections.has(name)
      this.#children(element.childNodes)
      this.#break()
      this.#verbatim = verbatim
      this.#inSection = inSection
    } else this.#children(element.childNodes)
  }

  #isLeftOut(element: Element): boolean {
    if (leftOut.has(element.tagName) || isHidden(element)) return true
    if (landmarks.test(attribute(element, 'role') ?? '') || this.#menus.has(element)) return true
    if (furniture.test(attribute(element, 'class') ?? '') && !this.#measure.of(element).structured) return true
    // the header of an article holds its title, that of a page its menu
    return element.tagName === 'header' && !this.#inSection && !this.#measure.of(element).structured
  }

  #text(node: TextNode): void {
    const location = node.sourceCodeLocation
    if (!location) return
    for (const piece of placedText(node.value, this.#source, location.startOffset, location.endOffset)) {
      if (this.#verbatim) this.#verbatimText(piece)
      else this.#line.add(piece)
    }
  }

  #verbatimText(piece: Piece): void {
    for (const match of piece.text.matchAll(/\n|[^\n]+/g)) {
      if (match[0] === '\n') this.#break()
      else if (piece.length !== piece.text.length) this.#line.addVerbatim(piece)
      else this.#line.addVerbatim({ text: match[0], original: piece.original + match.index, length: match[0].length })
    }
  }

  /** Ends the line. */
  #break(): void {
    const line = this.#line.take()
    if (line.every((piece) => piece.text.trim() === '')) return
    this.#sink.line(line, this.#kind)
    this.#kind = { type: 'paragraph' }
  }

  /** A heading broken over several lines is one. */
  #heading(element: Element, depth: number): void {
    this.#break()
    const lines = this.#linesOf(element)
    this.#sink.line(lines.flat(), { type: 'heading', depth })
  }

  #list(list: Element): void {
    this.#break()
    this.#listDepth++
    const depth = this.#listDepth
    let ordinal = number(list, 'start') ?? 1
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.#children([child])
        continue
      }
      if (this.#isLeftOut(child)) continue
      this.#break()
      ordinal = number(child, 'value') ?? ordinal
      this.#kind = { type: 'listItem', depth, ...(list.tagName === 'ol' ? { ordinal } : {}) }
      ordinal++
      this.#children(child.childNodes)
      this.#break()
      this.#kind = { type: 'paragraph' }
    }
    this.#listDepth--
  }

  #table(table: Element | undefined, nodes: readonly Node[]): void {
    this.#break()
    const rows = tableRows(nodes, (element) => this.#isLeftOut(element))
    for (const node of nodes) if (isElement(node) && node.tagName === 'caption') this.#element(node)
    if (isLayout(table, rows, this.#measure)) {
      for (const cell of rows.flatMap((row) => row.cells)) {
        this.#children(cell.childNodes)
        this.#break()
      }
      return
    }
    const grid = new TableGrid<readonly Line[]>()
    for (const row of rows) {
      grid.nextRow()
      for (const cell of row.cells)
        grid.add(this.#linesOf(cell), number(cell, 'colspan') ?? 1, number(cell, 'rowspan') ?? 1)
    }
    this.#sink.table(grid.rows(this.#budget))
  }

  /** The lines inside an element, for itself. */
  #linesOf(element: Element): Line[] {
    const [sink, kind] = [this.#sink, this.#kind]
    const lines: Line[] = []
    this.#sink = {
      line: (line) => lines.push(line),
      table: (rows) => lines.push(...rows.flat().flatMap((cell) => cell.content ?? [])),
    }
    this.#kind = { type: 'paragraph' }
    this.#children(element.childNodes)
    this.#break()
    this.#sink = sink
    this.#kind = kind
    return lines
  }
}

/** A whole number in an attribute, at most four digits long. */
function number(element: Element, name: string): number | undefined {
  const value = /^\s*(\d{1,4})\s*$/.exec(attribute(element, name) ?? '')?.[1]
  return value === undefined ? undefined : Number(value)
}

function isTableNode(node: Node): boolean {
  return isTablePart(node) || (isText(node) && node.value.trim() === '') || node.nodeName === '#comment'
}

function isHidden(element: Element): boolean {
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (element.tagName === 'dialog') return attribute(element, 'open') === undefined
  const style = attribute(element, 'style')
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
