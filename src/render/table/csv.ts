/**
 * The task breakdown table as CSV, for spreadsheets: every task says in columns of its own which group and,
 * where there are several, which plan it belongs to, so that sorting and filtering keep them.
 */

import { stringify } from 'csv-stringify/sync'
import type { Plan } from '../../plan/plan.ts'
import { printable } from '../printable.ts'
import { tableRows, usedColumns } from './rows.ts'

export function tableAsCsv(plans: readonly Plan[], options: { bom: boolean }): string {
  const tables = plans.map((plan) => ({ plan, rows: tableRows(plan) }))
  const all = tables.flatMap(({ rows }) => rows)
  const columns = usedColumns(all)
  const grouped = all.some((row) => row.groups.length > 0)
  const several = plans.length > 1
  const lead = (plan: string, groups: string) => [...(several ? [plan] : []), ...(grouped ? [groups] : [])]
  const heading = [...lead('方案', '所属'), ...columns.map(({ heading }) => heading)]
  const body = tables.flatMap(({ plan, rows }) =>
    rows.map((row) => [...lead(plan.title, row.groups.join(' / ')), ...columns.map(({ key }) => row.cells[key])]),
  )
  // A cell that begins like a formula would be run by the spreadsheet that opens the file.
  return stringify([heading, ...body.map((row) => row.map(printable))], { bom: options.bom, escape_formulas: true })
}
