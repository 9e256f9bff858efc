/**
 * How far a plan has come on a day: which duties are done, which are overdue, which are still to come. What holds other
 * duties together is not counted, but what is said of it (done, a deadline, who answers) holds for its parts.
 */

import type { Duty, Plan } from '../../plan/plan.ts'
import { isoDay, lastDayOf } from '../../plan/time-span.ts'
import { unitNames } from '../../plan/units.ts'
import { timeText } from '../table/rows.ts'
import { idInComment } from './ticks.ts'

/** `due` has its last day ahead; `open` has none that could pass. */
export type ProgressState = 'done' | 'overdue' | 'due' | 'open' | 'dropped'

export const progressStates: readonly { state: ProgressState; word: string }[] = [
  { state: 'overdue', word: '逾期' },
  { state: 'due', word: '未到期' },
  { state: 'open', word: '无截止日期' },
  { state: 'done', word: '完成' },
  { state: 'dropped', word: '不再执行' },
]

export interface ProgressItem {
  id: string
  name: string
  state: ProgressState
  /** The last day, as `2025-03-31`. */
  due?: string
  /** The time as the plan words it. */
  wording: string
  /** The day on which it was done. */
  done?: string
  note?: string
  lead: string[]
  responsible: string[]
}

export type ProgressCounts = Record<ProgressState, number> & { total: number }

export interface Progress {
  title: string
  asOf: string
  totals: ProgressCounts
  items: ProgressItem[]
  /** Units that lead or answer, the ones with most overdue first. */
  units: (ProgressCounts & { unit: string })[]
}

/** `ticked` has the ids of what a checklist shows as done, as comments have them. */
export function progress(plan: Plan, asOf: string, ticked: ReadonlySet<string> = new Set()): Progress {
  const { canonical } = unitNames(plan)
  const items: ProgressItem[] = []
  const visit = (duty: Duty, above: Above) => {
    const status = ownStatus(duty, ticked) ?? above.status
    const own = (duty.lead ?? []).length + (duty.responsible ?? []).length > 0
    const here: Above = {
      ...(status === undefined ? {} : { status }),
      time: duty.time === undefined ? above.time : duty,
      parties: own ? duty : above.parties,
      done: duty.done ?? above.done,
    }
    for (const part of duty.duties ?? []) visit(part, here)
    if ((duty.duties ?? []).length === 0) items.push(item(duty, here, asOf))
  }
  for (const duty of plan.duties ?? []) visit(duty, { parties: {} })
  const units = new Map<string, ProgressCounts & { unit: string }>()
  for (const { state, lead, responsible } of items) {
    for (const unit of new Set([...lead, ...responsible].map(canonical))) {
      const counts = units.get(unit) ?? { unit, ...none() }
      units.set(unit, counts)
      counts[state] += 1
      counts.total += 1
    }
  }
  const totals = none()
  for (const { state } of items) {
    totals[state] += 1
    totals.total += 1
  }
  return {
    title: plan.title,
    asOf,
    totals,
    items,
    units: Array.from(units.values()).sort((a, b) => b.overdue - a.overdue || b.total - a.total),
  }
}

interface Above {
  status?: 'done' | 'dropped' | 'open'
  time?: Duty | undefined
  parties: Pick<Duty, 'lead' | 'responsible'>
  done?: string | undefined
}

/** What the plan or the checklist says of a duty itself; what is dropped is not done by a tick. */
function ownStatus({ id, status, done }: Duty, ticked: ReadonlySet<string>): Above['status'] {
  if (status === 'dropped') return 'dropped'
  if (status === 'done' || ticked.has(idInComment(id))) return 'done'
  if (status !== undefined) return 'open'
  return done === undefined ? undefined : 'done'
}

function item(duty: Duty, { status, time, parties, done }: Above, asOf: string): ProgressItem {
  const last = lastDayOf(time?.time)
  const due = last === undefined ? undefined : isoDay(last)
  const pending = due === undefined ? 'open' : due < asOf ? 'overdue' : 'due'
  const { id, name, note } = duty
  return {
    id,
    name,
    state: status === 'done' || status === 'dropped' ? status : pending,
    ...(due === undefined ? {} : { due }),
    wording: time ? timeText(time) : '',
    ...(done === undefined || status !== 'done' ? {} : { done }),
    ...(note === undefined ? {} : { note }),
    lead: parties.lead ?? [],
    responsible: parties.responsible ?? [],
  }
}

function none(): ProgressCounts {
  return { total: 0, done: 0, overdue: 0, due: 0, open: 0, dropped: 0 }
}

/** The items of a state, those first that are due first. */
export function itemsIn({ items }: Progress, state: ProgressState): ProgressItem[] {
  const order = ({ due }: ProgressItem) => due ?? '~'
  return items
    .filter((one) => one.state === state)
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** The counts in one line. */
export function totalsLine({ totals, asOf }: Progress): string {
  const counts = progressStates
    .filter(({ state }) => totals[state] > 0)
    .map(({ state, word }) => `${word}${totals[state]}项`)
  return `截至${asOf}，共${totals.total}项任务${counts.length > 0 ? `：${counts.join('，')}` : ''}。`
}

/** Who answers, and the time. */
export function noteText({ state, due, wording, done, note, lead, responsible }: ProgressItem): string {
  const late = done !== undefined && due !== undefined && done > due ? '（晚于时限）' : ''
  return [
    lead.length > 0 ? `牵头：${lead.join('、')}` : '',
    responsible.length > 0 ? `责任：${responsible.join('、')}` : '',
    wording === '' ? '' : `时限：${wording}`,
    state === 'done' && done !== undefined ? `完成：${done}${late}` : '',
    note ?? '',
  ]
    .filter((part) => part !== '')
    .join('；')
}
