/**
 * What a reader asks of the task breakdown table: everything in the order of the plan, or what is mine (by unit, as
 * lead, as responsible, as support), by phase, by leader, by deadline. A task keeps its number in every view.
 */

import type { Plan } from '../../plan/plan.ts'
import { type UnitRole, unitNames, unitRoles } from '../../plan/units.ts'
import { deadline } from '../deadline.ts'
import { type Cells, type Column, columnNamed, columns, usedColumns } from './columns.ts'
import { groupRow, type Row, tableRows } from './rows.ts'

export type By = 'unit' | 'phase' | 'leader' | 'date' | 'none'

export interface TableOptions {
  by?: By
  /** Only what this unit has to do, by its name or one of its aliases. */
  unit?: string
  /** Only what is to be done in this role. */
  role?: UnitRole
  /** Columns by key or heading; each with `+` in front adds to the usual ones. */
  columns?: readonly string[]
  /** The column 完成情况, empty, to be filled in. */
  blank?: boolean
}

/** Tasks that belong together: all of them, or those of one unit, one phase, one leader, one month. */
export interface Part {
  name: string
  rows: Row[]
}

export interface TableView {
  title: string
  by: By
  columns: readonly Column[]
  /** Those in which a task has something, for forms in which a group is one line across all columns. */
  taskColumns: readonly Column[]
  rows: Row[]
  /** The same rows by group of the view; a view by `none` has one part. */
  parts: Part[]
  totals: Totals
}

export interface Totals {
  tasks: number
  /** Different units that lead, and that answer for anything. */
  leads: number
  units: number
  /** How often a task is listed: one that two units share is listed by unit twice. */
  listed: number
}

export function tableView(plan: Plan, options: TableOptions = {}): TableView {
  const names = unitNames(plan)
  const by = options.by ?? 'none'
  const all = tableRows(plan)
  const selected = all.filter((row) => row.kind === 'group' || isSelected(row, names, options))
  const parts =
    by === 'none' ? [{ name: '', rows: withoutEmptyGroups(selected) }] : grouped(selected, by, names, plan, options)
  const rows =
    by === 'none' ? (parts[0] as Part).rows : parts.flatMap(({ name, rows }) => [groupRow(name, []), ...rows])
  const tasks = selected.filter(({ kind }) => kind === 'task')
  return {
    title: plan.title,
    by,
    columns: shownColumns(rows, options),
    taskColumns: shownColumns(
      rows.filter(({ kind }) => kind === 'task'),
      options,
    ),
    rows: options.blank ? rows.map(withoutStatus) : rows,
    parts: options.blank ? parts.map(({ name, rows }) => ({ name, rows: rows.map(withoutStatus) })) : parts,
    totals: {
      tasks: tasks.length,
      leads: different(tasks, ['lead'], names),
      units: different(tasks, ['lead', 'responsible', 'support'], names),
      listed: rows.filter(({ kind }) => kind === 'task').length,
    },
  }
}

/** The line below a table. */
export function totalsText({ tasks, leads, listed }: Totals): string {
  const shared = listed === tasks ? '' : `（分列${listed}项次）`
  return `合计：${tasks}项任务${shared}，牵头单位${leads}个`
}

type Names = ReturnType<typeof unitNames>

function unitsOf({ item }: Row, role: UnitRole, names: Names): string[] {
  return Array.from(new Set(item?.[role]?.map(names.canonical)))
}

function isSelected(row: Row, names: Names, { unit, role }: TableOptions): boolean {
  if (unit === undefined && role === undefined) return true
  const wanted = unit === undefined ? undefined : names.canonical(unit)
  return (role ? [role] : unitRoles.map(({ role }) => role)).some((one) => {
    const units = unitsOf(row, one, names)
    return wanted === undefined ? units.length > 0 : units.includes(wanted)
  })
}

/** Group rows stay only above the tasks that are left. */
function withoutEmptyGroups(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  let depth = 0
  for (const row of rows.toReversed()) {
    if (row.kind === 'group') {
      if (depth <= row.groups.length) continue
    }
    depth = row.groups.length
    kept.push(row)
  }
  return kept.reverse()
}

function grouped(
  rows: readonly Row[],
  by: Exclude<By, 'none'>,
  names: Names,
  plan: Plan,
  options: TableOptions,
): Part[] {
  const tasks = rows.filter(({ kind }) => kind === 'task')
  if (by === 'unit') return byUnit(tasks, names, options)
  if (by === 'date') return byDate(tasks)
  const missing = by === 'phase' ? '未写明阶段' : '未写明责任领导'
  const keys = (row: Row) => (by === 'phase' ? (row.cells.phase ? [row.cells.phase] : []) : (row.item?.officer ?? []))
  const order = by === 'phase' ? (plan.phases ?? []).map(({ name }) => name) : []
  return collected(tasks, keys, missing, order)
}

function byUnit(tasks: readonly Row[], names: Names, { unit, role }: TableOptions): Part[] {
  const wanted = unit === undefined ? undefined : names.canonical(unit)
  const found = new Map<string, Map<UnitRole, Row[]>>()
  for (const row of tasks) {
    for (const { role: one } of unitRoles) {
      if (role !== undefined && role !== one) continue
      for (const name of unitsOf(row, one, names)) {
        if (wanted !== undefined && wanted !== name) continue
        const roles = found.get(name) ?? new Map<UnitRole, Row[]>()
        found.set(name, roles)
        const list = roles.get(one) ?? []
        roles.set(one, list)
        list.push(row)
      }
    }
  }
  const parts = Array.from(found, ([name, roles]) => ({
    name,
    rows: unitRoles.flatMap(({ role: one, word }) => {
      const own = roles.get(one) ?? []
      if (own.length === 0) return []
      return [groupRow(`${word}（${own.length}项）`, [name]), ...own.map((row) => ({ ...row, groups: [name, word] }))]
    }),
  }))
  if (unit !== undefined || role !== undefined) return parts
  const nobody = tasks.filter((row) => unitRoles.every(({ role }) => unitsOf(row, role, names).length === 0))
  const name = '未写明单位'
  return nobody.length === 0 ? parts : [...parts, { name, rows: nobody.map((row) => ({ ...row, groups: [name] })) }]
}

function byDate(tasks: readonly Row[]): Part[] {
  const dated = tasks.map((row) => ({ row, due: deadline(row.item?.time) }))
  dated.sort((a, b) => (a.due.order < b.due.order ? -1 : a.due.order > b.due.order ? 1 : 0))
  const heading = new Map(dated.map(({ row, due }) => [row, due.heading]))
  return collected(
    dated.map(({ row }) => row),
    (row) => [heading.get(row) as string],
    '',
    [],
  )
}

/** Rows by key: first the keys of `order`, then the others as they come, then the rows without one. */
function collected(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
  missing: string,
  order: readonly string[],
): Part[] {
  const found = new Map<string, Row[]>(order.map((key) => [key, []]))
  const rest: Row[] = []
  for (const row of rows) {
    const keys = new Set(keysOf(row))
    if (keys.size === 0) rest.push({ ...row, groups: [missing] })
    for (const key of keys) {
      const list = found.get(key) ?? []
      found.set(key, list)
      list.push({ ...row, groups: [key] })
    }
  }
  const parts = Array.from(found, ([name, rows]) => ({ name, rows })).filter(({ rows }) => rows.length > 0)
  return rest.length === 0 ? parts : [...parts, { name: missing, rows: rest }]
}

function different(tasks: readonly Row[], roles: readonly UnitRole[], names: Names): number {
  return new Set(tasks.flatMap((row) => roles.flatMap((role) => unitsOf(row, role, names)))).size
}

function shownColumns(rows: readonly Row[], { columns: asked, blank }: TableOptions): readonly Column[] {
  const added = asked?.filter((name) => name.startsWith('+')).map((name) => name.slice(1)) ?? []
  const named = asked?.filter((name) => !name.startsWith('+')) ?? []
  const base = named.length > 0 ? found(named) : usedColumns(rows)
  const more = found(blank ? [...added, 'status'] : added)
  const wanted = [...base, ...more.filter((column) => !base.includes(column))]
  // Added columns take their usual place; named ones the place that they were given.
  return named.length > 0 ? wanted : columns.filter((column) => wanted.includes(column))
}

function found(names: readonly string[]): Column[] {
  return Array.from(new Set(names.flatMap((name) => columnNamed(name) ?? [])))
}

function withoutStatus(row: Row): Row {
  const cells: Cells = { ...row.cells, status: '' }
  return { ...row, cells }
}
