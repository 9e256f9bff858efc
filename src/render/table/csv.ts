/**
 * The task breakdown table as CSV or TSV, for spreadsheets: every task says in columns of its own which group and,
 * where there are several, which plan it belongs to, so that sorting and filtering keep them.
 */

import { stringify } from 'csv-stringify/sync'
import { printable, printableLine } from '../printable.ts'
import { columns as allColumns } from './columns.ts'
import type { TableView } from './views.ts'

export function tableAsCsv(views: readonly TableView[], options: { bom: boolean }): string {
  // A cell that begins like a formula would be run by the spreadsheet that opens the file.
  return stringify(records(views, printable), { bom: options.bom, escape_formulas: true })
}

/** TSV knows no quotes: a cell is one line, and what stands in it stands in it. */
export function tableAsTsv(views: readonly TableView[], options: { bom: boolean }): string {
  return stringify(records(views, printableLine), {
    bom: options.bom,
    delimiter: '\t',
    quote: false,
    escape_formulas: true,
  })
}

function records(views: readonly TableView[], cell: (text: string) => string): string[][] {
  const several = views.length > 1
  const grouped = views.some(({ rows }) => rows.some(({ kind, groups }) => kind === 'task' && groups.length > 0))
  const shown = new Set(views.flatMap(({ columns }) => columns))
  const first = views[0]?.columns ?? []
  // Where the plans show different columns, the file has all of them, in the usual order.
  const columns = shown.size === first.length ? first : allColumns.filter((column) => shown.has(column))
  const lead = (plan: string, groups: string) => [...(several ? [plan] : []), ...(grouped ? [groups] : [])]
  const heading = [...lead('方案', '所属'), ...columns.map(({ heading }) => heading)]
  const body = views.flatMap(({ title, rows }) =>
    rows.map((row) => [...lead(title, row.groups.join(' / ')), ...columns.map(({ key }) => row.cells[key])].map(cell)),
  )
  return [heading, ...body]
}
