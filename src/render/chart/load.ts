/**
 * Who has how much to do, and when: a row a unit, a column a phase or a month, and in each field how many tasks the unit
 * leads, answers for and supports. The tasks are those of the task breakdown table.
 */

import type { Plan } from '../../plan/plan.ts'
import { type UnitRole, unitNames, unitRoles } from '../../plan/units.ts'
import { deadline } from '../deadline.ts'
import { type Row, tableRows } from '../table/rows.ts'

export type LoadBy = 'phase' | 'month'

export type Counts = Record<UnitRole, number>

export interface LoadMatrix {
  title: string
  by: LoadBy
  columns: string[]
  units: { name: string; fields: Counts[]; total: Counts }[]
}

/** What stands for the roles where there is little room. */
export const roleMarks: Record<UnitRole, string> = { lead: '●', responsible: '○', support: '△' }
export const roleLegend = unitRoles.map(({ role, word }) => `${roleMarks[role]} ${word}`).join('  ')

export function loadMatrix(plan: Plan, options: { by?: LoadBy } = {}): LoadMatrix {
  const tasks = tableRows(plan).filter(({ kind }) => kind === 'task')
  const by = options.by ?? (tasks.some(({ cells }) => cells.phase !== '') ? 'phase' : 'month')
  const columnOf = (row: Row) => (by === 'phase' ? row.cells.phase || '未写明阶段' : deadline(row.item?.time).heading)
  const columns = new Map<string, number>()
  for (const heading of headings(plan, tasks, by, columnOf)) columns.set(heading, columns.size)
  const { canonical } = unitNames(plan)
  const units = new Map<string, { name: string; fields: Counts[]; total: Counts }>()
  for (const row of tasks) {
    const at = columns.get(columnOf(row)) as number
    for (const { role } of unitRoles) {
      // A unit that a task names twice in one role has it once.
      for (const name of new Set((row.item?.[role] ?? []).map(canonical))) {
        const unit = units.get(name) ?? { name, fields: [], total: none() }
        units.set(name, unit)
        const field = unit.fields[at] ?? none()
        unit.fields[at] = field
        field[role] += 1
        unit.total[role] += 1
      }
    }
  }
  const rows = Array.from(units.values()).map((unit) => ({
    ...unit,
    fields: Array.from({ length: columns.size }, (_, at) => unit.fields[at] ?? none()),
  }))
  return { title: plan.title, by, columns: Array.from(columns.keys()), units: rows.sort(byLoad) }
}

/** The busiest first; those who only support come last. */
function byLoad({ total: one }: { total: Counts }, { total: other }: { total: Counts }): number {
  return sum(other) - sum(one) || other.lead - one.lead || other.responsible - one.responsible
}

export function sum({ lead, responsible, support }: Counts): number {
  return lead + responsible + support
}

function none(): Counts {
  return { lead: 0, responsible: 0, support: 0 }
}

/** Only the columns that hold anything: phases in the order of the plan, months in the order of time. */
function headings(plan: Plan, tasks: readonly Row[], by: LoadBy, columnOf: (row: Row) => string): string[] {
  const answered = tasks.filter(({ item }) => unitRoles.some(({ role }) => (item?.[role] ?? []).length > 0))
  if (by === 'month') {
    const orders = new Map<string, string>()
    for (const row of answered) {
      const { order, heading } = deadline(row.item?.time)
      const known = orders.get(heading)
      if (known === undefined || order < known) orders.set(heading, order)
    }
    return Array.from(orders)
      .sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([heading]) => heading)
  }
  const used = new Set(answered.map(columnOf))
  const phases = (plan.phases ?? []).map(({ name }) => name).filter((name) => used.has(name))
  return Array.from(new Set([...phases, ...Array.from(used).filter((name) => name !== '未写明阶段'), ...used]))
}

/** A field as text: `●2 ○1`, nothing where there is nothing. */
export function fieldText(counts: Counts): string {
  return unitRoles.flatMap(({ role }) => (counts[role] > 0 ? [`${roleMarks[role]}${counts[role]}`] : [])).join(' ')
}
