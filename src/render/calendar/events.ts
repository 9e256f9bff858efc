/**
 * What of a plan goes into a calendar: phases as they run, duties by their deadlines, and what comes again. A time of a
 * year that is not known, or of no date at all, is on no day and is counted instead.
 */

import { itemName, walkItems } from '../../plan/items.ts'
import type { Answerable, Duty, Plan } from '../../plan/plan.ts'
import { register } from '../../plan/references.ts'
import { dayNumber, lastDayOf, type TimeSpan, timeSpan } from '../../plan/time-span.ts'
import { type UnitNames, unitNames, unitRoles } from '../../plan/units.ts'
import { roleLabels, roles } from '../role-labels.ts'
import { recurringDays } from './recurrence.ts'

export interface CalendarEvent {
  /** The same in every calendar of this plan, whatever else changes. */
  id: string
  title: string
  description: string
  place?: string
  /** First and last day. */
  from: number
  to: number
  rule?: string
  /** Whether somebody has to be ready by then. */
  isDue: boolean
  isCancelled: boolean
}

export interface PlanEvents {
  events: CalendarEvent[]
  /** How many items have a time that is on no day. */
  without: number
}

export interface EventOptions {
  /** Only what this unit has to do, by its name or one of its aliases, and the phases. */
  unit?: string
  /** The day from which something comes again where the plan does not say. */
  today: number
}

/** What goes on for longer is in a calendar by its last day. */
const longestShown = 31

export function planEvents(plan: Plan, { unit, today }: EventOptions): PlanEvents {
  const names = unitNames(plan)
  const wanted = unit === undefined ? undefined : names.canonical(unit)
  const items = register(plan)
  const whole = wholeSpan(plan)
  const events: CalendarEvent[] = []
  let without = 0
  const owners = new Map<unknown, readonly string[]>()
  for (const found of walkItems(plan)) {
    const { kind, item, parent } = found
    if (kind === 'target') continue
    const own = unitsOf(item, names)
    // Parts of a duty are done by whoever has the duty, where they name nobody.
    const units = own.length > 0 ? own : (owners.get(parent?.item) ?? [])
    owners.set(item, units)
    const { time, place } = item
    if (!time || (wanted !== undefined && kind !== 'phase' && !units.includes(wanted))) continue
    const duty = kind === 'duty' ? (item as Duty) : undefined
    const phase = duty?.phase === undefined ? undefined : items.resolve(duty.phase, ['phase'])?.item
    const span = phase && 'time' in phase ? (timeSpan(phase.time) ?? whole) : whole
    const day = time.rrule === undefined ? onDays(time, kind === 'phase') : again(time.rrule, span, today)
    if (!day) {
      without += 1
      continue
    }
    const isDone = duty?.status === 'done' || (duty?.done !== undefined && duty.status === undefined)
    events.push({
      id: item.id,
      title: `${isDone ? '已完成：' : day.prefix}${itemName(found)}`,
      description: description(
        item,
        time.text,
        phase && 'name' in phase ? phase.name : undefined,
        'text' in item ? item.text : undefined,
      ),
      ...(place === undefined ? {} : { place }),
      from: day.from,
      to: day.to,
      ...(day.rule === undefined ? {} : { rule: day.rule }),
      isDue: kind !== 'phase' && !isDone,
      isCancelled: duty?.status === 'dropped',
    })
  }
  return { events, without }
}

interface EventDays {
  from: number
  to: number
  prefix: string
  rule?: string
}

function onDays(time: NonNullable<Answerable['time']>, isPhase: boolean): EventDays | undefined {
  const { from, to, relative } = timeSpan(time) ?? { relative: true }
  if (relative) return undefined
  if (to === undefined) return { from: from as number, to: from as number, prefix: '开始：' }
  if (from !== undefined && (isPhase || to - from < longestShown)) return { from, to, prefix: '' }
  if (lastDayOf(time) === undefined) return undefined
  return { from: to, to, prefix: '截止：' }
}

function again(rrule: string, span: TimeSpan | undefined, today: number): EventDays | undefined {
  const known = span?.relative === false ? span : undefined
  const days = recurringDays(rrule, known?.from ?? today, known?.to)
  return days && { from: days.first, to: days.first, prefix: '', rule: days.rule }
}

/** From the first day that the plan is about to its last: by its phases, else by its year. */
function wholeSpan(plan: Plan): TimeSpan | undefined {
  const spans = (plan.phases ?? []).flatMap(({ time }) => timeSpan(time) ?? []).filter(({ relative }) => !relative)
  const start = spans.reduce<number | undefined>((least, { from }) => lesser(least, from), undefined)
  const isOpen = spans.some(({ to }) => to === undefined)
  const end = spans.reduce<number | undefined>(
    (most, { to }) => (to !== undefined && (most ?? to) <= to ? to : most),
    undefined,
  )
  const from = start ?? (plan.year === undefined ? undefined : dayNumber(plan.year, 1, 1))
  if (from === undefined && end === undefined) return undefined
  return {
    ...(from === undefined ? {} : { from }),
    ...(end === undefined || isOpen ? {} : { to: end }),
    relative: false,
  }
}

function lesser(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one
}

function unitsOf(item: Answerable, names: UnitNames): string[] {
  return unitRoles.flatMap(({ role }) => (item[role] ?? []).map(names.canonical))
}

function description(
  item: Answerable,
  time: string | undefined,
  phase: string | undefined,
  text: string | undefined,
): string {
  const parties = roles.flatMap((role) => {
    const names = item[role] ?? []
    return names.length > 0 ? [`${roleLabels[role]}：${names.join('、')}`] : []
  })
  return [
    ...parties,
    ...(time === undefined ? [] : [`时限：${time}`]),
    ...(phase === undefined ? [] : [`阶段：${phase}`]),
    ...(text === undefined || text === '' ? [] : [text]),
  ].join('\n')
}
