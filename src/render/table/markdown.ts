/** The task breakdown table as a Markdown document: the title, then a GitHub table with group rows in bold. */

import type { PhrasingContent, TableRow } from 'mdast'
import type { Plan } from '../../plan/plan.ts'
import { markdown, phrasing } from '../markdown.ts'
import { type Row, tableRows, usedColumns } from './rows.ts'

export function tableAsMarkdown(plan: Plan): string {
  const rows = tableRows(plan)
  const columns = usedColumns(rows)
  const tableRow = (cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })
  const body = rows.map((row) =>
    tableRow(columns.map(({ key }) => (key === 'name' ? name(row) : phrasing(row.cells[key])))),
  )
  const heading = tableRow(columns.map(({ heading }) => phrasing(heading)))
  return markdown([
    { type: 'heading', depth: 1, children: phrasing(plan.title) },
    ...(rows.length > 0 ? [{ type: 'table' as const, children: [heading, ...body] }] : []),
  ])
}

function name(row: Row): PhrasingContent[] {
  const children = phrasing(row.cells.name)
  return row.kind === 'group' ? [{ type: 'strong', children }] : children
}
