/** The columns of a task breakdown table: their order, their headings as offices write them, and which are shown. */

import { roleLabels, roles } from '../role-labels.ts'
import type { Row } from './rows.ts'

/** The texts of one row, by column. `number` counts the rows that are tasks; a group row has none. */
export interface Cells {
  number: string
  name: string
  text: string
  lead: string
  responsible: string
  support: string
  officer: string
  contact: string
  time: string
  phase: string
  status: string
  confidence: string
  id: string
}

export type ColumnKey = keyof Cells

export interface Column {
  key: ColumnKey
  heading: string
  /** Shown only where it is asked for. */
  onDemand?: true
}

export const columns: readonly Column[] = [
  { key: 'number', heading: '序号' },
  { key: 'name', heading: '任务' },
  { key: 'text', heading: '具体内容' },
  ...roles.map((key) => ({ key, heading: roleLabels[key] })),
  { key: 'time', heading: '完成时限' },
  { key: 'phase', heading: '阶段', onDemand: true },
  { key: 'status', heading: '完成情况', onDemand: true },
  { key: 'confidence', heading: '可信度', onDemand: true },
  { key: 'id', heading: '编号', onDemand: true },
]

/** The columns that hold anything in these rows; the task itself is always shown. */
export function usedColumns(rows: readonly Row[]): readonly Column[] {
  return columns.filter(
    ({ key, onDemand }) => key === 'name' || (!onDemand && rows.some((row) => row.cells[key] !== '')),
  )
}

/** The column of a key or a heading. */
export function columnNamed(name: string): Column | undefined {
  return columns.find(({ key, heading }) => key === name || heading === name)
}
