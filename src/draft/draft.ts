/**
 * A plan file from a template and answers. What is answered takes the place of what the template says; what is not
 * stays as an example; the comments that teach the format stay in any case.
 */

import { type Path, type Setting, valueAt, withSettings } from '../edit/plan-value.ts'
import { setValues } from '../edit/set-values.ts'
import { parseTime } from '../language/times.ts'
import { canonical } from '../plan/canonical.ts'
import { load } from '../plan/load.ts'
import { pointerTokens } from '../plan/place-table.ts'
import type { Organization, Plan, Time } from '../plan/plan.ts'
import { register, unresolvedReferences } from '../plan/references.ts'
import { dateOf } from '../plan/time-span.ts'
import { InputError } from '../source/diagnostic.ts'
import { fillPlaceholders, type PlaceholderName } from './placeholders.ts'
import { renewWording, yearOf } from './renewal.ts'
import { overPeriod, overPhases, type Period, periodOf } from './schedule.ts'

/** The lists of a plan that a writer is asked about. */
const askedLists = ['organizations', 'platforms', 'teams', 'phases', 'duties'] as const

export type AskedList = (typeof askedLists)[number]

/** Entries of a list as a plan file has them, in shorthand or not; `null` leaves the list out of the plan. */
export type Entries = readonly (string | Record<string, unknown>)[] | null

export interface Answers extends Partial<Record<AskedList, Entries>> {
  title?: string
  issuer?: string
  number?: string
  level?: Organization['level']
  year?: number
  /** The wording of the time that the plan takes, such as 2026年3月至11月. */
  period?: string
}

export interface Draft {
  text: string
  /** Comments were lost, because the template could not be edited in place. */
  rewritten: boolean
  /** Placeholders of the template for which there was no answer. */
  open: PlaceholderName[]
}

/** The plan file. The template is the text of a plan file with one plan. */
export function draftPlan(template: string, answers: Answers, settings: readonly Setting[] = []): Draft {
  const work = new Work(template)
  const { period: wording, year } = answers
  const period = wording === undefined ? undefined : readPeriod(wording, year)
  const open = work.fill(answers, year)
  if (year !== undefined) work.set(toYear(work.value, year))
  if (period && !answers.phases) work.set([...overPeriod(work.value, period), ...titleOver(work.value, period)])
  if (answers.phases) work.set(overPhases(work.value, canonicalPhases(answers.phases, year ?? yearOf(work.value))))
  work.set(ofAnswers(work.value, answers))
  refuseGaps(work.value, settings)
  work.set(settings)
  work.set(unresolved(work.value, template, settings))
  return { text: work.text, rewritten: work.rewritten, open }
}

/** Nobody counts past the end of a list and means it. Throws an `InputError` for the first setting that does. */
function refuseGaps(value: unknown, settings: readonly Setting[]): void {
  let plan = value
  for (const setting of settings) {
    for (const [index, key] of setting.path.entries()) {
      if (typeof key !== 'number') continue
      const list = valueAt(plan, setting.path.slice(0, index))
      const count = Array.isArray(list) ? list.length : list === undefined || list === null ? 0 : 1
      if (key <= count) continue
      const of = setting.path.slice(0, index).join('.')
      throw new InputError({ code: 'set-gap', values: { list: of, index: key, count } })
    }
    plan = withSettings(plan, [setting]).value
  }
}

/** The days of a period as it is worded; undefined where it has no first or no last day. */
export function readPeriod(wording: string, year: number | undefined): Period | undefined {
  return periodOf(parseTime(wording, year === undefined ? {} : { year }) as Time | undefined)
}

class Work {
  text: string
  value: unknown
  rewritten = false

  constructor(template: string) {
    this.text = template
    this.value = valueIn(template)
  }

  set(settings: readonly Setting[]): void {
    if (settings.length === 0) return
    const { text, rewritten } = setValues(this.text, settings)
    this.text = text
    this.rewritten ||= rewritten
    this.value = valueIn(text)
  }

  fill({ title, issuer, number, period, level }: Answers, year: number | undefined): PlaceholderName[] {
    const given = { title, issuer, number, period, level, year: year === undefined ? undefined : String(year) }
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const { settings, open } = fillPlaceholders(this.value, values)
    this.set(settings)
    return open
  }
}

function valueIn(text: string): unknown {
  return load(text, '').plans[0]?.value
}

/** All years of a template move with the plan's: a template has no past. */
function toYear(value: unknown, year: number): Setting[] {
  const from = yearOf(value)
  const moved = from === undefined || from === year ? [] : renewWording(value, from, year)
  return [...moved.filter(({ path }) => path[0] !== 'year'), { path: ['year'], value: year }]
}

/** 行动计划（2026—2028年）: the years of a title are those of the period. */
function titleOver(value: unknown, { from, to }: Period): Setting[] {
  const { title } = value as { title: unknown }
  // A placeholder without quotation marks that nobody has filled is no text.
  if (typeof title !== 'string') return []
  const [first, last] = [dateOf(from).year, dateOf(to).year]
  const years = first === last ? `${first}年` : `${first}—${last}年`
  return [{ path: ['title'], value: title.replace(/\d{4}年?(?:[—–~～-]{1,2}|至)\d{4}年/, years) }]
}

function ofAnswers(value: unknown, answers: Answers): Setting[] {
  const { title, issuer, number, level } = answers
  const settings: Setting[] = []
  if (title !== undefined) settings.push({ path: ['title'], value: title })
  if (issuer !== undefined) settings.push({ path: ['document', 'issuer'], value: issuer })
  if (number !== undefined) settings.push({ path: ['document', 'number'], value: number })
  for (const list of askedLists) {
    const entries = answers[list]
    if (entries !== undefined) settings.push({ path: [list], value: entries === null ? undefined : entries })
  }
  if (level !== undefined && answers.organizations === undefined) settings.push(...ofLevel(value, level))
  return settings
}

function ofLevel(value: unknown, level: string): Setting[] {
  const organizations = (value as { organizations?: unknown }).organizations
  if (!Array.isArray(organizations)) return []
  return organizations.flatMap((one: { kind?: unknown } | string, index): Setting[] =>
    typeof one === 'object' && one.kind === 'leading-group'
      ? [{ path: ['organizations', index, 'level'] as Path, value: level }]
      : [],
  )
}

function canonicalPhases(phases: readonly unknown[], year: number | undefined): NonNullable<Plan['phases']> {
  return canonical({ phases, year }).phases ?? []
}

/**
 * References that led somewhere in the template: to what was given another name they follow, what is gone they leave.
 * One that was set by hand stays as it was given, for the check to object to.
 */
function unresolved(value: unknown, template: string, settings: readonly Setting[]): Setting[] {
  const before = canonical(valueIn(template))
  const known = new Set(unresolvedReferences(before).map(({ pointer, name }) => `${pointer} ${name}`))
  const names = new Map(settings.map(({ path, value: name }) => [pointerOf(path), name]))
  const isGiven = (path: Path) => path.some((_, end) => names.has(pointerOf(path.slice(0, end + 1))))
  const items = register(before)
  return unresolvedReferences(canonical(value))
    .filter(({ pointer, name }) => !known.has(`${pointer} ${name}`))
    .map(({ pointer, name, kinds }) => {
      const found = items.resolve(name, kinds)
      return { path: pathOf(pointer, value), value: found && names.get(`${found.pointer}/name`) }
    })
    .filter(({ path }) => !isGiven(path))
}

function pointerOf(path: Path): string {
  return `/${path.join('/')}`
}

/** A pointer of canonical form as a path into the file, where one entry may stand for a list of one. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  let at = value
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(at)) path.push(Number(token))
    else if (/^\d+$/.test(token)) continue
    else path.push(token)
    at = (at as Record<string, unknown> | undefined)?.[token]
  }
  return path
}
