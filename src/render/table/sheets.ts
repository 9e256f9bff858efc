/**
 * The task breakdown table as sheets: one for a plan, or one for each unit that can be handed to it, with an overview
 * of all units before them.
 */

import { unitRoles } from '../../plan/units.ts'
import type { Sheet, SheetColumn } from '../sheet.ts'
import type { Column, ColumnKey } from './columns.ts'
import type { Row } from './rows.ts'
import { groupHeading } from './terminal.ts'
import { type Part, type TableView, totalsText } from './views.ts'

const widths: Record<ColumnKey, number> = {
  number: 4,
  name: 10,
  text: 20,
  lead: 7,
  responsible: 8,
  support: 8,
  officer: 5,
  contact: 5,
  time: 7,
  phase: 6,
  status: 9,
  confidence: 4,
  id: 9,
}

export function tableSheets(view: TableView): Sheet[] {
  const { title, by, taskColumns: columns, rows, parts, totals } = view
  if (by !== 'unit') {
    const notes = [totalsText(totals)]
    return [{ name: '任务分解表', title: `${title}任务分解表`, ...content(columns, rows), notes }]
  }
  return [
    overview(view),
    ...parts.map((part) => ({
      name: part.name,
      title: `${title}任务分解表（${part.name}）`,
      ...content(columns, part.rows),
      notes: [`合计：${count(part.rows)}项次`],
    })),
  ]
}

function content(columns: readonly Column[], rows: readonly Row[]): Pick<Sheet, 'columns' | 'rows'> {
  const depth = Math.min(...rows.map(({ groups }) => groups.length))
  return {
    columns: columns.map(({ key, heading }) => ({ heading, width: widths[key], centered: key === 'number' })),
    rows: rows.map((row) =>
      row.kind === 'group'
        ? { kind: 'group', level: row.groups.length - depth, text: groupHeading({ ...row, groups: [] }) }
        : { kind: 'item', cells: columns.map(({ key }) => row.cells[key]) },
    ),
  }
}

/** How much each unit has to do, in which role. */
function overview({ title, parts, totals }: TableView): Sheet {
  const number = (heading: string): SheetColumn => ({ heading, width: 6, centered: true })
  return {
    name: '汇总',
    title: `${title}任务汇总表`,
    columns: [{ heading: '单位', width: 24 }, ...unitRoles.map(({ word }) => number(word)), number('合计')],
    rows: parts.map((part) => ({
      kind: 'item',
      cells: [part.name, ...unitRoles.map(({ word }) => count(inRole(part, word))), count(part.rows)],
    })),
    notes: [totalsText(totals)],
  }
}

function inRole({ rows }: Part, word: string): Row[] {
  return rows.filter(({ groups }) => groups[1] === word)
}

function count(rows: readonly Row[]): string {
  return String(rows.filter(({ kind }) => kind === 'task').length)
}
