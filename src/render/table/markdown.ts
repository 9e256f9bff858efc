/** The task breakdown table as a Markdown document: the title, then a GitHub table with group rows in bold. */

import type { PhrasingContent, TableRow } from 'mdast'
import { markdown, phrasing } from '../markdown.ts'
import type { Row } from './rows.ts'
import { type TableView, totalsText } from './views.ts'

export function tableAsMarkdown({ title, rows, columns, totals }: TableView): string {
  const tableRow = (cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })
  const body = rows.map((row) =>
    tableRow(columns.map(({ key }) => (key === 'name' ? name(row) : phrasing(row.cells[key])))),
  )
  const heading = tableRow(columns.map(({ heading }) => phrasing(heading)))
  return markdown([
    { type: 'heading', depth: 1, children: phrasing(title) },
    ...(rows.length > 0
      ? [
          { type: 'table' as const, children: [heading, ...body] },
          { type: 'paragraph' as const, children: phrasing(totalsText(totals)) },
        ]
      : []),
  ])
}

function name(row: Row): PhrasingContent[] {
  const children = phrasing(row.cells.name)
  return row.kind === 'group' ? [{ type: 'strong', children }] : children
}
