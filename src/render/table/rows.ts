/**
 * The rows of a task breakdown table (任务分解表): every duty, and every organization, platform, team and phase that
 * somebody answers for. What only holds others together becomes a group row. Every output form is made from these rows.
 */

import { withoutParties } from '../../language/party-brackets.ts'
import type { Duty, DutyStatus, Item, Phase, Plan } from '../../plan/plan.ts'
import { register } from '../../plan/references.ts'
import type { UnitRole } from '../../plan/units.ts'
import type { Cells } from './columns.ts'

export interface Row {
  kind: 'group' | 'task'
  /** Names of the groups that the row stands in, outermost first. */
  groups: readonly string[]
  cells: Cells
  /** What the row shows; a heading that stands for a kind of item or for a view shows none. */
  item?: Item
}

export function tableRows(plan: Plan): Row[] {
  const kinds = [
    { name: '组织', items: plan.organizations?.filter(isAnsweredFor) ?? [] },
    { name: '平台', items: plan.platforms?.filter(isAnsweredFor) ?? [] },
    { name: '队伍', items: plan.teams?.filter(isAnsweredFor) ?? [] },
    { name: '实施步骤', items: plan.phases?.filter(isAnsweredFor) ?? [] },
    { name: '任务', items: plan.duties ?? [] },
  ].filter(({ items }) => items.length > 0)

  const phases = new Set<Item>(plan.phases)
  const items = register(plan)
  const phaseName = (reference: string) => (items.resolve(reference, ['phase'])?.item as Phase | undefined)?.name
  const rows: Row[] = []
  let count = 0
  const task = (item: Item, groups: readonly string[], phase: string) => {
    count += 1
    rows.push({ kind: 'task', groups, cells: { ...cells(item), phase, number: String(count) }, item })
  }
  const visit = (item: Item & Pick<Duty, 'duties' | 'phase'>, groups: readonly string[], above: string) => {
    const parts = item.duties ?? []
    const phase = phases.has(item) ? item.name : item.phase ? (phaseName(item.phase) ?? item.phase) : above
    if (parts.length === 0) return task(item, groups, phase)
    if (isAnsweredFor(item)) task(item, groups, phase)
    else rows.push({ kind: 'group', groups, cells: { ...cells(item), phase }, item })
    const inside = [...groups, item.name]
    for (const part of parts) visit(part, inside, phase)
  }
  for (const { name, items } of kinds) {
    // One kind alone needs no heading: the table is then simply about that.
    const groups = kinds.length > 1 ? [name] : []
    if (kinds.length > 1) rows.push(groupRow(name, []))
    for (const item of items) visit(item, groups, '')
  }
  return rows
}

/** A heading that shows no item. */
export function groupRow(name: string, groups: readonly string[]): Row {
  return { kind: 'group', groups, cells: { ...empty, name } }
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
  phase: '',
  status: '',
  confidence: '',
  id: '',
}

function cells(item: Item & Pick<Duty, 'status' | 'done' | 'note'>): Cells {
  return {
    ...empty,
    name: item.name,
    text: content(item),
    lead: list(item.lead) + etc(item, 'lead'),
    responsible: list(item.responsible) + etc(item, 'responsible'),
    support: list(item.support) + etc(item, 'support'),
    officer: list(item.officer),
    contact: list(item.contact),
    time: timeText(item),
    status: statusText(item),
    // what is sure needs no word: the column shows where to look
    confidence: item.confidence === 'low' ? '存疑' : '',
    id: item.id,
  }
}

export function timeText({ time }: Pick<Item, 'time'>): string {
  return time?.text ?? time?.edtf ?? time?.rrule ?? ''
}

const statusWords: Record<DutyStatus, string> = {
  todo: '未开始',
  doing: '进行中',
  done: '已完成',
  dropped: '不再执行',
}

function statusText({ status, done, note }: Pick<Duty, 'status' | 'done' | 'note'>): string {
  const word = status ? statusWords[status] : done ? statusWords.done : ''
  return [done ? `${word}（${done}）` : word, note ?? ''].filter((part) => part !== '').join('；')
}

/** The wording under the name, without the lines and brackets whose parties have columns of their own. */
function content({ name, text }: Item): string {
  const words = withoutParties(text ?? '')
  return words.replace(/[。；;]$/, '') === name ? '' : words
}

function isAnsweredFor({ lead, responsible, support, officer, contact }: Item): boolean {
  return [lead, responsible, support, officer, contact].some((parties) => parties !== undefined && parties.length > 0)
}

/** 等 behind a list that the plan leaves open. */
function etc({ open, ...item }: Item, role: UnitRole): string {
  return open?.includes(role) && item[role]?.length ? '等' : ''
}

function list(parties: readonly string[] | undefined): string {
  return parties?.join('、') ?? ''
}
