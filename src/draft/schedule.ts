/**
 * The times of a template laid over another period: what came first still comes first, what ended with a phase still
 * ends with it, and long plans keep to the days that plans name (the tenth, the twentieth, the end of a month).
 */

import type { Path, Setting } from '../edit/plan-value.ts'
import { deadlineWording, rangeWording } from '../language/time/wording.ts'
import { canonical } from '../plan/canonical.ts'
import type { Phase, Time } from '../plan/plan.ts'
import { dateOf, isoDay, type TimeSpan, timeSpan } from '../plan/time-span.ts'
import { walkValues } from './walk-values.ts'

/** Days since 1970-01-01, both taken in. */
export interface Period {
  from: number
  to: number
}

/** The days of a time that has a beginning and an end in a known year. */
export function periodOf(time: Time | undefined): Period | undefined {
  const { from, to, relative } = timeSpan(time) ?? { relative: true }
  return relative || from === undefined || to === undefined ? undefined : { from, to }
}

/** From the first day of dated phases to the last. */
export function periodOfPhases(phases: readonly Phase[] | undefined): Period | undefined {
  const periods = (phases ?? []).flatMap(({ time }) => periodOf(time) ?? [])
  if (periods.length === 0) return undefined
  return { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) }
}

/** Lays the times of a plan over a period, the phases with them. */
export function overPeriod(value: unknown, period: Period): Setting[] {
  const plan = canonical(value)
  const old = periodOfPhases(plan.phases)
  if (!old || (old.from === period.from && old.to === period.to)) return []
  const edges = (plan.phases ?? []).flatMap(({ time }) => {
    const days = periodOf(time)
    return days ? [days.from, days.to + 1] : []
  })
  const scale = new Scale([
    [old.from, period.from],
    [old.to + 1, period.to + 1],
  ])
  const inner = Array.from(new Set(edges)).sort((a, b) => a - b)
  const knots = inner.map((day): Knot => [day, round(scale, day, period)])
  return moved(value, new Scale(increasing(knots)), () => true)
}

/** Fits the times and the phases of what is left of a template to phases that are new. */
export function overPhases(value: unknown, phases: readonly Phase[]): Setting[] {
  const old = canonical(value).phases ?? []
  const index = (found: number) => Math.min(phases.length - 1, Math.floor((found * phases.length) / old.length))
  const settings: Setting[] = []
  const knots = phaseKnots(old, phases)
  const scale = knots && new Scale(knots)
  const times = scale ? moved(value, scale, (path) => path[0] !== 'phases') : []
  walkValues(value, ({ path, key, value: name, shape, holder }) => {
    if (shape !== 'duty' || key !== 'phase') return true
    const at = old.findIndex((phase) => phase.name === name || phase.id === name)
    const last =
      scale && timeSpan(canonical({ goals: [{ time: holder.time }], year: yearOfPlan(value) }).goals?.[0]?.time)?.to
    const due = last === undefined ? undefined : scale?.last(last)
    const fitting = due === undefined ? undefined : phases.find(({ time }) => holds(periodOf(time), due))
    const phase = fitting ?? phases[index(Math.max(0, at))]
    settings.push({ path, value: phase?.name })
    return false
  })
  return [...times, ...settings]
}

function yearOfPlan(value: unknown): unknown {
  return (value as { year?: unknown }).year
}

function holds(period: Period | undefined, day: number): boolean {
  return period !== undefined && period.from <= day && day <= period.to
}

/** Where there are as many phases as before they match one by one; else the first day does, and the last. */
function phaseKnots(old: readonly Phase[], phases: readonly Phase[]): Knot[] | undefined {
  const [before, after] = [old, phases].map((list) => list.map(({ time }) => periodOf(time)))
  const [whole, fresh] = [periodOfPhases(old), periodOfPhases(phases)]
  if (!before || !after || !whole || !fresh) return undefined
  const ends: Knot[] = [
    [whole.from, fresh.from],
    [whole.to + 1, fresh.to + 1],
  ]
  if (before.length !== after.length || [...before, ...after].includes(undefined)) return ends
  const inner = before.flatMap((period, at): Knot[] => {
    const other = after[at] as Period
    return period
      ? [
          [period.from, other.from],
          [period.to + 1, other.to + 1],
        ]
      : []
  })
  const sorted = Array.from(new Map([...inner, ...ends])).sort(([a], [b]) => a - b)
  return sorted.every(([, to], at) => at === 0 || to > (sorted[at - 1]?.[1] ?? 0)) ? sorted : ends
}

/** A day of the old plan and the day of the new one that it becomes. */
type Knot = readonly [from: number, to: number]

/** Knots whose new days rise by one day at least. */
function increasing(knots: readonly Knot[]): Knot[] {
  const result: Knot[] = []
  for (const [from, to] of knots) result.push([from, Math.max(to, (result.at(-1)?.[1] ?? to - 1) + 1)])
  return result
}

/** Straight lines between the knots, and on beyond them. */
class Scale {
  readonly #knots: readonly Knot[]

  constructor(knots: readonly Knot[]) {
    this.#knots = knots
  }

  /** The day at which something that begins on a day begins now. */
  first(day: number): number {
    const knots = this.#knots
    const next = knots.findIndex(([from]) => from > day)
    const at = next < 0 ? knots.length - 2 : Math.max(0, next - 1)
    const [[fromA, toA] = [0, 0], [fromB, toB] = [1, 1]] = [knots[at], knots[at + 1]]
    return Math.round(toA + ((day - fromA) * (toB - toA)) / Math.max(1, fromB - fromA))
  }

  /** The last day of something that takes in a day. */
  last(day: number): number {
    return this.first(day + 1) - 1
  }

  /** The stretch of the new plan in which a day of the old one falls. */
  stretch(day: number): Period {
    const knots = this.#knots
    const before = knots.findLast(([from]) => from <= day)
    const after = knots.find(([from]) => from > day)
    return { from: before?.[1] ?? Number.NEGATIVE_INFINITY, to: (after?.[1] ?? Number.POSITIVE_INFINITY) - 1 }
  }
}

const shortest = 90

/** The first day behind an inner edge of the phases, moved to where plans set such edges. */
function round(scale: Scale, day: number, period: Period): number {
  const at = scale.first(day)
  if (at <= period.from || at > period.to || period.to - period.from < shortest) return at
  return Math.min(Math.max(roundDay(at - 1), period.from), period.to) + 1
}

/** The nearest tenth, twentieth or end of a month. */
function roundDay(day: number): number {
  for (let away = 0; away < 8; away++) {
    for (const near of [day + away, day - away]) {
      const { day: date } = dateOf(near)
      if (date === 10 || date === 20 || dateOf(near + 1).day === 1) return near
    }
  }
  return day
}

/** New wordings for the times of a plan that have days. */
function moved(value: unknown, scale: Scale, wanted: (path: Path) => boolean): Setting[] {
  const plan = canonical(value)
  const settings: Setting[] = []
  walkValues(value, ({ path, property, value: written }) => {
    if (property.form !== 'time') return true
    const time = canonical({ year: plan.year, goals: [{ time: written }] }).goals?.[0]?.time
    const span = timeSpan(time)
    if (span && !span.relative && wanted(path)) settings.push({ path, value: wording(span, scale) })
    return false
  })
  return settings
}

function wording({ from, to }: TimeSpan, scale: Scale): string {
  if (to === undefined) return `${rangeWording(isoDay(scale.first(from ?? 0)), isoDay(scale.first(from ?? 0)))}起`
  if (from !== undefined) {
    // In a stretch that has become shorter than its parts, none begins behind its end.
    const first = Math.min(scale.first(from), scale.stretch(from).to)
    return rangeWording(isoDay(first), isoDay(Math.max(first, scale.last(to))))
  }
  const stretch = scale.stretch(to)
  const last = Math.max(scale.last(to), stretch.from)
  const isLong = stretch.to - stretch.from > 30
  return deadlineWording(isoDay(isLong ? Math.min(Math.max(roundDay(last), stretch.from), stretch.to) : last))
}
