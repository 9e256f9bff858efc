/**
 * The sheet by which a task is handed to a unit (任务交办单): what it leads, what it is responsible for, what it
 * supports, with whom and by when, and the blanks in which it signs and reports. Every form is made from this.
 */

import { type FoundItem, walkItems } from '../../plan/items.ts'
import type { Item, Parties, Plan } from '../../plan/plan.ts'
import { unitRoles } from '../../plan/units.ts'
import { roleLabels } from '../role-labels.ts'
import { type Row, tableRows, timeText } from '../table/rows.ts'

export interface AssignmentItem {
  number: string
  name: string
  /** The duties that it is a part of, the outermost first; of what is no duty, what it is. */
  belongs: string
  /** What is asked for, beyond the name. */
  text: string
  /** Who is on it, by role. */
  parties: { label: string; names: string }[]
  time: string
  /** The last day, where the wording leaves its year to the plan, which is not at hand where the sheet is read. */
  day: string
  phase: string
  contact: string
  /** What is known of its state; empty where it is to be filled in. */
  status: string
}

export interface AssignmentGroup {
  /** The role of the unit; empty where the list is of no unit. */
  role: string
  items: AssignmentItem[]
}

export interface Assignment {
  title: string
  /** The unit, or what the list is of. */
  of: string
  /** Whether a unit has to sign it. */
  isSigned: boolean
  issuer: string
  /** The plan that it comes from, with its number. */
  basis: string
  total: string
  /** Of a phase its time and what is to be done in it. */
  about: { label: string; text: string }[]
  groups: AssignmentGroup[]
}

export interface AssignmentOptions {
  name: string
  /** Unset where the sheet is not for one unit. */
  unit?: string
  /** The parties that mean the unit. */
  parties: ReadonlySet<string>
}

/** What a unit is asked to do with the sheet. */
export const request = '请按完成时限组织办理，逐项填写完成情况，经负责人签字、加盖公章后报送交办单位。'

/** The assignment of a plan that was made for one unit, one phase, or of the duties of nobody. */
export function assignment(plan: Plan, { name, unit, parties }: AssignmentOptions): Assignment {
  const found = new Map<Item, FoundItem>(Array.from(walkItems(plan), (one) => [one.item as Item, one]))
  const phases = new Map((plan.phases ?? []).map((phase) => [phase.name, phase]))
  const tasks = tableRows(plan).filter(
    (row): row is Row & { item: Item } => row.kind === 'task' && row.item !== undefined,
  )
  const roles = unit === undefined ? [''] : unitRoles.map(({ word }) => word)
  const groups = roles.map((role): AssignmentGroup => ({ role, items: [] }))
  for (const row of tasks) {
    // A list of no unit is of duties; what stands around them is there for whoever reads the plan.
    if (unit === undefined && found.get(row.item)?.kind !== 'duty') continue
    const role = unit === undefined ? '' : roleIn(found.get(row.item), parties)
    groups.find((group) => group.role === role)?.items.push(item(row, found.get(row.item), phases))
  }
  const used = groups.filter(({ items }) => items.length > 0)
  let number = 0
  for (const one of used.flatMap(({ items }) => items)) {
    number += 1
    one.number = String(number)
  }
  const [basis] = plan.document?.basis ?? []
  return {
    title: unit === undefined ? '任务清单' : '任务交办单',
    of: name,
    isSigned: unit !== undefined,
    issuer: basis?.issuer ?? '',
    basis: basis ? `《${basis.title}》${basis.number === undefined ? '' : `（${basis.number}）`}` : '',
    total: totalText(number, used),
    about: unit === undefined ? aboutPhase(phases.get(name)) : [],
    groups: used,
  }
}

function aboutPhase(phase: Item | undefined): Assignment['about'] {
  const lines = [
    { label: '时间', text: phase ? timeText(phase) : '' },
    { label: '内容', text: phase?.text ?? '' },
  ]
  return lines.filter(({ text }) => text !== '')
}

function totalText(count: number, groups: readonly AssignmentGroup[]): string {
  const parts = groups.filter(({ role }) => role !== '').map(({ role, items }) => `${role}${items.length}项`)
  return parts.length === 0 ? `共${count}项` : `共${count}项：${parts.join('，')}`
}

/** The weightiest role that the unit has; what names no unit is answered for by whoever has the duty above. */
function roleIn(found: FoundItem | undefined, parties: ReadonlySet<string>): string | undefined {
  for (let at = found; at; at = at.parent) {
    const item: Parties = at.item
    const role = unitRoles.find(({ role }) => item[role]?.some((party) => parties.has(party)))
    if (role) return role.word
  }
  return undefined
}

function item(
  { cells, item }: Row & { item: Item },
  found: FoundItem | undefined,
  phases: ReadonlyMap<string, Item>,
): AssignmentItem {
  const above: Item[] = []
  for (let at = found?.parent; at; at = at.parent) above.unshift(at.item as Item)
  const inherited = above.toReversed().find(({ time }) => time !== undefined)
  const timed = item.time ? item : (inherited ?? phases.get(cells.phase))
  const time = timed ? timeText(timed) : ''
  // An item of its own kind stands in no phase: a phase is not told to be in itself.
  const phase = cells.phase === item.name ? '' : cells.phase
  const labels = [...unitRoles.map(({ role, word }) => [role, word] as const), ['officer', roleLabels.officer] as const]
  return {
    number: '',
    name: cells.name,
    belongs: above.length > 0 ? `属于：${above.map(({ name }) => name).join('—')}` : kindWord(found),
    text: cells.text,
    parties: labels.flatMap(([key, label]) => (cells[key] === '' ? [] : [{ label, names: cells[key] }])),
    time,
    day: /\d{4}/.test(time) ? '' : lastDay(timed?.time?.edtf),
    phase,
    contact: cells.contact,
    status: cells.status === '未开始' ? '' : inChinese(cells.status),
  }
}

/** What is handed out with a platform, a team, a body or a step of the plan is its building up. */
function kindWord(found: FoundItem | undefined): string {
  const words: Partial<Record<FoundItem['kind'], string>> = {
    organization: '组织建设',
    platform: '平台建设',
    team: '队伍建设',
    phase: '实施步骤',
  }
  return (found && words[found.kind]) ?? ''
}

function lastDay(edtf = ''): string {
  return inChinese(/(?:^|\/)(\d{4}-\d\d-\d\d)$/.exec(edtf)?.[1] ?? '')
}

function inChinese(text: string): string {
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`)
}
