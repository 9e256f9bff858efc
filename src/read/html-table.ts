/**
 * What an HTML table is: a grid of data, or the frame of a page. Frames hold other tables, headings or the page's whole
 * text, or have but one row or column; a grid has short cells in several of both.
 */

import { attribute, type Element, isElement, isText, type Node, type ParentNode } from './html-tree.ts'

export interface TableRow {
  cells: Element[]
}

const rowParts = new Set(['tbody', 'thead', 'tfoot'])

/** Parts of a table, which may also stand at the top of a fragment that was cut out of one. */
export function isTablePart(node: Node): node is Element {
  return isElement(node) && (rowParts.has(node.tagName) || node.tagName === 'tr' || isCell(node))
}

function isCell(element: Element): boolean {
  return element.tagName === 'td' || element.tagName === 'th'
}

/** The rows among some nodes and the row groups among them; cells without a row make one together. */
export function tableRows(nodes: readonly Node[], isHidden: (element: Element) => boolean): TableRow[] {
  const rows: TableRow[] = []
  let loose: TableRow | undefined
  for (const node of nodes) {
    if (!isElement(node) || isHidden(node)) continue
    if (isCell(node)) {
      loose ??= rows[rows.push({ cells: [] }) - 1] as TableRow
      loose.cells.push(node)
      continue
    }
    loose = undefined
    if (node.tagName === 'tr')
      rows.push({ cells: node.childNodes.filter(isElement).filter((cell) => isCell(cell) && !isHidden(cell)) })
    else if (rowParts.has(node.tagName)) rows.push(...tableRows(node.childNodes, isHidden))
  }
  return rows
}

/** What stands in an element: how much text, and whether it has parts that no cell of a grid has. */
interface Content {
  characters: number
  structured: boolean
}

/** Measures elements, each once. */
export class Measure {
  readonly #known = new Map<ParentNode, Content>()

  of(node: ParentNode): Content {
    const known = this.#known.get(node)
    if (known) return known
    const content: Content = { characters: 0, structured: false }
    for (const child of node.childNodes) {
      if (isText(child)) content.characters += child.value.trim().length
      else if (isElement(child)) {
        const inner = this.of(child)
        content.characters += inner.characters
        content.structured ||= inner.structured || child.tagName === 'table' || /^h[1-6]$/.test(child.tagName)
      }
    }
    this.#known.set(node, content)
    return content
  }
}

/** A cell of so much text that is also most of its table is the text of the page. */
const longestCell = 600
const mostOfTable = 0.7

export function isLayout(table: Element | undefined, rows: readonly TableRow[], measure: Measure): boolean {
  if (table && /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true
  if (rows.length < 2 || rows.every((row) => row.cells.length < 2)) return true
  const cells = rows.flatMap((row) => row.cells)
  if (cells.some((cell) => cell.tagName === 'td' && measure.of(cell).structured)) return true
  const lengths = cells.map((cell) => measure.of(cell).characters)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return longest > longestCell && longest > all * mostOfTable
}
