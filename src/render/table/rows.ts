/**
 * The rows of a task breakdown table (任务分解表): every duty, and every organization, platform, team and phase that
 * somebody answers for. What only holds others together becomes a group row. Every output form is made from these rows.
 */

import { withoutParties } from '../../language/parties.ts'
import type { Duty, Item, Plan } from '../../plan/plan.ts'

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
}

export interface Row {
  kind: 'group' | 'task'
  /** Names of the groups that the row stands in, outermost first. */
  groups: readonly string[]
  cells: Cells
}

export type Column = keyof Cells

/** The columns in order, with their headings as offices write them. */
export const columns: readonly { key: Column; heading: string }[] = [
  { key: 'number', heading: '序号' },
  { key: 'name', heading: '任务' },
  { key: 'text', heading: '具体内容' },
  { key: 'lead', heading: '牵头单位' },
  { key: 'responsible', heading: '责任单位' },
  { key: 'support', heading: '配合单位' },
  { key: 'officer', heading: '责任领导' },
  { key: 'contact', heading: '责任人' },
  { key: 'time', heading: '完成时限' },
]

/** The columns that hold anything in these rows; the task itself is always shown. */
export function usedColumns(rows: readonly Row[]): typeof columns {
  return columns.filter(({ key }) => key === 'name' || rows.some((row) => row.cells[key] !== ''))
}

export function tableRows(plan: Plan): Row[] {
  const kinds = [
    { name: '组织', items: plan.organizations?.filter(isAnsweredFor) ?? [] },
    { name: '平台', items: plan.platforms?.filter(isAnsweredFor) ?? [] },
    { name: '队伍', items: plan.teams?.filter(isAnsweredFor) ?? [] },
    { name: '实施步骤', items: plan.phases?.filter(isAnsweredFor) ?? [] },
    { name: '任务', items: plan.duties ?? [] },
  ].filter(({ items }) => items.length > 0)

  const rows: Row[] = []
  let count = 0
  const task = (item: Item, groups: readonly string[]) => {
    count += 1
    rows.push({ kind: 'task', groups, cells: { ...cells(item), number: String(count) } })
  }
  const visit = (item: Item & Pick<Duty, 'duties'>, groups: readonly string[]) => {
    const parts = item.duties ?? []
    if (parts.length === 0) return task(item, groups)
    if (isAnsweredFor(item)) task(item, groups)
    else rows.push({ kind: 'group', groups, cells: cells(item) })
    for (const part of parts) visit(part, [...groups, item.name])
  }
  for (const { name, items } of kinds) {
    // One kind alone needs no heading: the table is then simply about that.
    const groups = kinds.length > 1 ? [name] : []
    if (kinds.length > 1) rows.push({ kind: 'group', groups: [], cells: { ...empty, name } })
    for (const item of items) visit(item, groups)
  }
  return rows
}

const empty: Cells = {
  number: '',
  name: '',
  text: '',
  lead: '',
  responsible: '',
  support: '',
  officer: '',
  contact: '',
  time: '',
}

function cells(item: Item): Cells {
  return {
    number: '',
    name: item.name,
    text: content(item),
    lead: list(item.lead),
    responsible: list(item.responsible),
    support: list(item.support),
    officer: list(item.officer),
    contact: list(item.contact),
    time: item.time?.text ?? item.time?.edtf ?? item.time?.rrule ?? '',
  }
}

/** The wording under the name, without the lines and brackets whose parties have columns of their own. */
function content({ name, text }: Item): string {
  const words = withoutParties(text ?? '')
  return words.replace(/[。；;]$/, '') === name ? '' : words
}

function isAnsweredFor({ lead, responsible, support, officer, contact }: Item): boolean {
  return [lead, responsible, support, officer, contact].some((parties) => parties !== undefined && parties.length > 0)
}

function list(parties: readonly string[] | undefined): string {
  return parties?.join('、') ?? ''
}
