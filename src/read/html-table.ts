/** The rows and cells of an HTML table, and what stands in them, by which frames are told from grids. */

import { attribute, type Element, isElement, isText, type Node, type ParentNode } from './html-tree.ts'
import { type CellShape, isFrame } from './table-shape.ts'

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

/** Measures elements, each once. */
export class Measure {
  readonly #known = new Map<ParentNode, CellShape>()

  of(node: ParentNode): CellShape {
    const known = this.#known.get(node)
    if (known) return known
    const content: CellShape = { characters: 0, structured: false }
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

export function isLayout(table: Element | undefined, rows: readonly TableRow[], measure: Measure): boolean {
  if (table && /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true
  return isFrame(
    rows.map((row) =>
      row.cells.map((cell) => {
        const { characters, structured } = measure.of(cell)
        return { characters, structured: structured && cell.tagName === 'td' }
      }),
    ),
  )
}
