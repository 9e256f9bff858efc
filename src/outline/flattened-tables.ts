/**
 * Tables of duties and of phases that a copy has laid flat: one cell a line below the words of its header (序号, 工作任务,
 * 责任单位), or one row a line with tabs, | or spaces between its cells. They become tables again.
 */

import type { Block, Document } from '../source/document.ts'
import { cellByCell } from './flattened-tables/cell-by-cell.ts'
import { datedRows } from './flattened-tables/dated-rows.ts'
import { Lines } from './flattened-tables/lines.ts'
import { mayHoldRows, rowByRow } from './flattened-tables/row-by-row.ts'
import { spacedRows } from './flattened-tables/spaced-rows.ts'

/** The document with its flattened tables as tables. */
export function withTables(document: Document): Document {
  const lines = new Lines(document)
  const hasRows = mayHoldRows(document.text)
  const blocks: Block[] = []
  let changed = false
  for (let index = 0; index < document.blocks.length; ) {
    const found =
      (hasRows ? rowByRow(lines, index) : undefined) ??
      spacedRows(lines, index) ??
      datedRows(lines, index) ??
      cellByCell(lines, index)
    blocks.push(found?.table ?? (document.blocks[index] as Block))
    changed ||= found !== undefined
    index = found?.next ?? index + 1
  }
  return changed ? document.with(document.mapped, blocks) : document
}
