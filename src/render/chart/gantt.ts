/**
 * What a gantt chart shows, before it has a form: phases and dated duties as rows on an axis of days, and beside it what
 * has no date. Times of a year that is not known stand on an axis of their own, in months of whichever year.
 */

import type { Duty, Item, Plan } from '../../plan/plan.ts'
import { register } from '../../plan/references.ts'
import { dateOf, dayNumber, type TimeSpan, timeSpan } from '../../plan/time-span.ts'
import { timeText } from '../table/rows.ts'

export interface GanttRow {
  id: string
  name: string
  kind: 'phase' | 'duty'
  /** Whether the row stands under the phase above it. */
  nested: boolean
  span: TimeSpan
  /** The time as the plan words it. */
  wording: string
  done: boolean
}

export interface GanttPanel {
  relative: boolean
  /** The first and the last day of the axis: whole months. */
  first: number
  last: number
  rows: GanttRow[]
}

export interface Undated {
  name: string
  wording: string
}

export interface Gantt {
  title: string
  panels: GanttPanel[]
  undated: Undated[]
}

export function gantt(plan: Plan): Gantt {
  const dated: GanttRow[] = []
  const undated: Undated[] = []
  const put = (item: Item & Pick<Duty, 'status'>, kind: GanttRow['kind'], phase?: Item) => {
    const { id, name, time, status } = item
    const span = timeSpan(time)
    // On another axis than its phase it stands for itself.
    const nested = phase !== undefined && span !== undefined && timeSpan(phase.time)?.relative === span.relative
    const wording = timeText(item)
    if (span) dated.push({ id, name, kind, nested, span, wording, done: status === 'done' })
    else undated.push({ name, wording })
  }
  const { byPhase, others } = dutiesByPhase(plan)
  for (const phase of plan.phases ?? []) {
    put(phase, 'phase')
    for (const duty of inTime(byPhase.get(phase) ?? [])) put(duty, 'duty', phase)
  }
  for (const duty of inTime(others)) put(duty, 'duty')
  const panels = [false, true].flatMap((relative) => {
    const rows = dated.filter(({ span }) => span.relative === relative)
    return rows.length === 0 ? [] : [panel(rows, relative)]
  })
  return { title: plan.title, panels, undated }
}

/** Every duty that is not only a heading, under the phase that it or one above it names. */
function dutiesByPhase(plan: Plan): { byPhase: Map<Item, Duty[]>; others: Duty[] } {
  const items = register(plan)
  const byPhase = new Map<Item, Duty[]>()
  const others: Duty[] = []
  const visit = (duty: Duty, above: Item | undefined) => {
    const phase = (duty.phase === undefined ? undefined : items.resolve(duty.phase, ['phase'])?.item) ?? above
    const parts = duty.duties ?? []
    if (parts.length === 0 || duty.time !== undefined) {
      const list = phase ? (byPhase.get(phase as Item) ?? []) : others
      if (phase) byPhase.set(phase as Item, list)
      list.push(duty)
    }
    for (const part of parts) visit(part, phase as Item | undefined)
  }
  for (const duty of plan.duties ?? []) visit(duty, undefined)
  return { byPhase, others }
}

/** By the last day, then by the first; what has no date stays in the order of the plan, behind. */
function inTime(duties: readonly Duty[]): Duty[] {
  const order = new Map(
    duties.map((duty) => {
      const { from, to } = timeSpan(duty.time) ?? {}
      return [duty, [to ?? Number.MAX_SAFE_INTEGER, from ?? to ?? Number.MAX_SAFE_INTEGER]] as const
    }),
  )
  return [...duties].sort((a, b) => {
    const [one = [], other = []] = [order.get(a), order.get(b)]
    return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0)
  })
}

function panel(rows: GanttRow[], relative: boolean): GanttPanel {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { from, to } of rows.map(({ span }) => span)) {
    first = Math.min(first, from ?? to ?? first)
    last = Math.max(last, to ?? from ?? last)
  }
  const start = dateOf(first)
  const end = dateOf(last)
  return {
    relative,
    first: dayNumber(start.year, start.month, 1),
    last: dayNumber(end.year, end.month + 1, 1) - 1,
    rows,
  }
}

export interface Tick {
  day: number
  label: string
}

/** The marks of an axis: as many as fit, in steps that people count in; and the years above them. */
export function ticks({ first, last, relative }: GanttPanel, most: number): { marks: Tick[]; years: Tick[] } {
  const start = dateOf(first)
  const months = (dateOf(last).year - start.year) * 12 + dateOf(last).month - start.month + 1
  const yearLabel = (year: number) => (relative ? (year === start.year ? '年份未写明' : '次年') : `${year}年`)
  const years: Tick[] = []
  const marks: Tick[] = []
  const yearStep = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].find((step) => months / 12 / step <= most) ?? 10_000
  for (let year = start.year; dayNumber(year, 1, 1) <= last; year += yearStep) {
    years.push({ day: Math.max(first, dayNumber(year, 1, 1)), label: yearLabel(year) })
  }
  if (months <= 2 && months * 3 <= most) {
    const step = months * 5 <= most ? 7 : 14
    for (let day = first; day <= last; day += step) {
      const at = dateOf(day)
      // The turn of a month is a mark of its own, so weeks are counted from there.
      if (day === first || at.day > step || at.day === 1) marks.push({ day, label: `${at.month}.${at.day}` })
      else {
        day -= at.day - 1
        marks.push({ day, label: `${at.month}.1` })
      }
    }
    return { marks, years }
  }
  const monthStep = [1, 3, 6].find((step) => months / step <= most)
  if (monthStep === undefined) return { marks: years, years: [] }
  for (let at = start.month; ; at += monthStep) {
    if (at === start.month) at -= (start.month - 1) % monthStep
    const day = dayNumber(start.year, at, 1)
    if (day > last) break
    marks.push({ day: Math.max(day, first), label: `${day < first ? start.month : dateOf(day).month}月` })
  }
  return { marks, years }
}
