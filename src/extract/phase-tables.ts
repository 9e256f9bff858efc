/**
 * Tables of phases: 阶段 | 时间 | 主要内容, a phase a row, and who does what in it where a column says so. With a column of
 * those who answer (阶段 | 时间 | 任务 | 责任部门) each row is a duty of its phase as well, and a phase may have several.
 */

import { parseTime } from '../language/times.ts'
import { isWorded } from '../language/worded.ts'
import { stageColumn } from '../lexicon/table-columns.ts'
import { readMark } from '../outline/marks.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Phase } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import { phaseName } from './phase-name.ts'
import { itemOf, type Reading } from './reading.ts'

const timeColumn = /时间|日期|时限|期限|起止/
const textColumn = /内容|任务|工作|要求|安排|措施/

/** Who answers for what a row says. */
const answerColumn = /单位|部门|科室|责任|牵头|负责/

interface StageColumns {
  name: number
  time: number
  text: number
  /** Whether the rows are duties, for they say who answers. */
  ofDuties: boolean
}

/** The columns of a table whose header is that of phases; undefined where it is none. */
export function stageColumns(header: readonly string[]): StageColumns | undefined {
  const titles = header.map((title) => title.replace(/\s/g, ''))
  const name = titles.findIndex((title) => stageColumn.test(title))
  const time = titles.findIndex((title) => timeColumn.test(title))
  const ofDuties = titles.some((title) => answerColumn.test(title))
  // the steps of one piece of work have those who take them
  if (name < 0 || time < 0 || (ofDuties && !(titles[name] as string).includes('阶段'))) return undefined
  return { name, time, text: titles.findIndex((title, column) => column > name && textColumn.test(title)), ofDuties }
}

interface StageRow {
  columns: StageColumns
  cells: readonly TableCell[]
  name: string
}

/** The rows of such tables in the body of a node that name a phase. */
function stageRows(reading: Reading, node: OutlineNode): StageRow[] {
  const found: StageRow[] = []
  for (const part of node.body) {
    if (part.type !== 'table') continue
    const [header, ...rows] = part.rows
    const columns = header && stageColumns(header.map((cell) => reading.slice(cell)))
    if (!columns) continue
    let last = ''
    for (const cells of rows) {
      // the cell of a phase is merged over its duties
      const name = nameInCell(said(reading, cells, columns.name)) || (columns.ofDuties ? last : '')
      if (isWorded(name)) found.push({ columns, cells, name })
      last = name
    }
  }
  return found
}

/** The name of a phase in a cell, without its number and its time. */
export function nameInCell(written: string): string {
  return phaseName(written.slice(readMark(written)?.length ?? 0))
}

function said(reading: Reading, cells: readonly TableCell[], column: number): string {
  const cell = cells[column]
  return cell ? reading.slice(cell).trim() : ''
}

/** Whether the time in the first row of a phase is that of the phase: it is the only row, or that cell is merged over the others. */
function holdsForAll(reading: Reading, [first, ...others]: readonly StageRow[]): boolean {
  if (!first?.columns.ofDuties) return true
  const own = said(reading, first.cells, first.columns.time)
  return others.every(({ cells, columns }) => ['', own].includes(said(reading, cells, columns.time)))
}

/** The phases that the tables in the body of a node list, each once. */
export function tablePhases(reading: Reading, node: OutlineNode): Phase[] {
  const rows = new Map<string, StageRow[]>()
  for (const row of stageRows(reading, node)) {
    const others = rows.get(row.name)
    if (others) others.push(row)
    else rows.set(row.name, [row])
  }
  return Array.from(rows, ([name, all]) => {
    const { columns, cells } = all[0] as StageRow
    const when = holdsForAll(reading, all) ? said(reading, cells, columns.time) : ''
    const fields = {
      name,
      time: when === '' ? undefined : (parseTime(when, reading.times) ?? { text: when }),
      text: said(reading, cells, columns.text),
      source: reading.place({ start: (cells[0] as TableCell).start, end: (cells.at(-1) as TableCell).end }),
    }
    return reading.told(itemOf(fields), [
      { field: 'name', rule: 'cell', where: cells[columns.name] as TableCell },
      { field: 'time', rule: 'cell', where: cells[columns.time] as TableCell },
    ])
  })
}

/** What the rows of such tables say is done in each phase: the cell, by the phase's name. */
export function phaseCells(reading: Reading, node: OutlineNode): { phase: string; cell: TableCell }[] {
  const found: { phase: string; cell: TableCell }[] = []
  for (const { columns, cells, name } of stageRows(reading, node)) {
    if (columns.ofDuties) continue
    const cell = cells[columns.text]
    if (cell && cell.end > cell.start) found.push({ phase: name, cell })
  }
  return found
}
