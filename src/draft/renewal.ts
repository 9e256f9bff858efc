/**
 * Last year's plan as the beginning of this year's: the structure, the ids and the wording stay; the dates go on by the
 * years that lie between; who held a post, what was done and when, and the number of the document are cleared.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Path, Setting } from '../edit/plan-value.ts'
import { shiftYears, yearsIn } from '../language/time/year-shift.ts'
import { Names, withoutPeople } from './people.ts'
import { renewedTime } from './renewed-time.ts'
import { type FoundValue, walkValues } from './walk-values.ts'

/** What became of one value, to be told: where it stands, what it was and what it is now. */
export interface Renewed {
  kind: 'title' | 'year' | 'time' | 'wording' | 'person' | 'progress' | 'document' | 'source'
  path: Path
  /** What the item is called in which the value stands. */
  item: string
  from: string
  to?: string
  settings: Setting[]
}

/** What was left as it was although it is of last year, to be looked at. */
export interface Remaining {
  kind: 'year' | 'person' | 'edition'
  path: Path
  item: string
  text: string
}

export interface Renewal {
  settings: Setting[]
  /** Who was cleared. */
  names: Names
  renewed: Renewed[]
  remaining: Remaining[]
}

/** The year that a plan is of: its own, else the first that its times name, else that of its title or date. */
export function yearOf(plan: unknown): number | undefined {
  const { year, title, document } = plan as { year?: unknown; title?: unknown; document?: { issued?: unknown } }
  if (/^\d{4}$/.test(String(year))) return Number(year)
  const years: number[] = []
  walkValues(plan, ({ property, value }) => {
    if (property.form !== 'time') return true
    for (const text of timeTexts(value)) years.push(...yearsIn(text))
    return false
  })
  if (years.length > 0) return Math.min(...years)
  const [first] = [...yearsIn(String(title ?? '')), ...yearsIn(`${document?.issued ?? ''}-01`)]
  return first
}

function timeTexts(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((text) => typeof text === 'string')
}

const progress = new Set(['status', 'done', 'note'])
const origins = new Set(['source', 'confidence', 'sections'])
/** The date and number of a document are given anew; what it rests on is for the writer to look at. */
const ofDocument = new Set(['number', 'issued'])

/** How a plan of the year `from` becomes one of the year `to`. */
export function renew(plan: unknown, from: number | undefined, to: number): Renewal {
  const by = from === undefined ? 0 : to - from
  const work = new Work(by, from ?? to, idsOf(plan))
  walkValues(plan, (found) => work.visit(found))
  if ((plan as { year?: unknown }).year === undefined) {
    work.set({ kind: 'year', path: ['year'], item: '', from: '', to: String(to) }, to)
  }
  work.edition(String((plan as { title?: unknown }).title ?? ''))
  work.look(plan)
  return {
    settings: work.changes.flatMap(({ settings }) => settings),
    names: work.names,
    renewed: work.changes,
    remaining: work.remaining,
  }
}

/** The settings by which a template of one year becomes one of another: dates and wording alone. */
export function renewWording(plan: unknown, from: number, to: number): Setting[] {
  const kinds = new Set<Renewed['kind']>(['title', 'time', 'wording'])
  return renew(plan, from, to).renewed.flatMap(({ kind, settings }) => (kinds.has(kind) ? settings : []))
}

class Work {
  readonly changes: Renewed[] = []
  readonly remaining: Remaining[] = []
  readonly #by: number
  readonly #year: number
  readonly #ids: ReadonlySet<string>
  readonly names = new Names()
  readonly #changed = new Map<string, Renewed>()

  constructor(by: number, year: number, ids: ReadonlySet<string>) {
    this.#by = by
    this.#year = year
    this.#ids = ids
  }

  set(told: Omit<Renewed, 'settings'>, value: unknown, settings: Setting[] = [{ path: told.path, value }]): void {
    const change = { ...told, settings }
    this.changes.push(change)
    this.#changed.set(told.path.join('/'), change)
  }

  visit(found: FoundValue): boolean {
    const { path, key, property, value, holder, shape } = found
    const item = nameOf(holder)
    const change = (kind: Renewed['kind'], to: unknown, from = value) => {
      if (to === value) return
      const told = to === undefined ? {} : { to: shown(to) }
      this.set({ kind, path, item, from: shown(from), ...told }, to, settingsFor(path, value, to))
    }
    if (origins.has(key)) change('source', undefined)
    else if (shape === 'duty' && progress.has(key)) change('progress', undefined)
    else if (shape === 'document' && ofDocument.has(key)) change('document', undefined)
    else if (shape === 'plan' && key === 'year') change('year', Number(value) + this.#by)
    else if (shape === 'plan' && key === 'title') change('title', shiftYears(String(value), this.#by))
    else if (property.form === 'time') change('time', renewedTime(value, this.#by, this.#year))
    else if (shape === 'post' && key === 'name') this.#clearName(found)
    else if (key === 'officer' || key === 'contact') this.#clearPeople(found)
    else if (shape !== 'basis' && (property.form === 'text' || property.form === 'texts')) {
      change(
        'wording',
        eachText(value, (text) => (this.#ids.has(text) ? text : this.#wording(text))),
      )
    } else return true
    return false
  }

  /** The plan's own dates in a wording; years before it are history, and titles of documents are theirs. */
  #wording(text: string): string {
    return text
      .split(/(《[^《》]*》)/)
      .map((part, index) => (index % 2 === 1 ? part : shiftYears(part, this.#by, (year) => year >= this.#year)))
      .join('')
  }

  #clearName({ path, value, holder }: FoundValue): void {
    const from = String(value)
    this.names.add(from)
    const item = String(holder.post ?? holder.title ?? '')
    this.set({ kind: 'person', path, item, from }, undefined)
  }

  /** People go and their numbers with them; units, and posts, stay. */
  #clearPeople({ path, value, holder }: FoundValue): void {
    const entries = [value].flat().map(String)
    const { kept, names } = withoutPeople(entries)
    if (isDeepStrictEqual(kept, entries)) return
    for (const name of names) this.names.add(name)
    const item = nameOf(holder)
    const to = kept.length > 0 ? kept : undefined
    this.set({ kind: 'person', path, item, from: shown(value), ...(to ? { to: shown(to) } : {}) }, to)
  }

  /** 第六届: what is held every year is counted, but not always once a year. */
  edition(title: string): void {
    if (this.#by === 0 || !/第[\d一二三四五六七八九十百]{1,5}[届次期]/.test(title)) return
    this.remaining.push({ kind: 'edition', path: ['title'], item: '', text: title })
  }

  /** What is still of last year in what was left: names that were cleared elsewhere, and years. */
  look(plan: unknown): void {
    walkValues(plan, ({ path, property, value, holder }) => {
      const changed = this.#changed.get(path.join('/'))
      // What was moved or taken out needs no second look, unless somebody is still named in it.
      if (changed && !(changed.to !== undefined && this.names.areIn(changed.to))) return false
      if (property.form !== 'text' && property.form !== 'texts') return true
      for (const text of [value].flat().map(String)) {
        const item = nameOf(holder)
        if (this.names.areIn(text)) this.remaining.push({ kind: 'person', path, item, text })
        else if (this.#by !== 0 && isEarlier(text, this.#year + this.#by)) {
          this.remaining.push({ kind: 'year', path, item, text })
        }
      }
      return false
    })
  }
}

/** Whether a wording names a year before this one, be it in the number of a document. */
function isEarlier(text: string, year: number): boolean {
  const numbers = Array.from(text.matchAll(/[〔［[(（]((?:19|20)\d{2})[〕］\])）]/g), ([, number]) => Number(number))
  return [...yearsIn(text), ...numbers].some((one) => one < year)
}

function idsOf(plan: unknown): ReadonlySet<string> {
  const ids = new Set<string>()
  walkValues(plan, ({ key, value }) => {
    if (key === 'id') ids.add(String(value))
    return true
  })
  return ids
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (!Array.isArray(value)) return value
  const changed = value.map((entry) => (typeof entry === 'string' ? change(entry) : entry))
  return changed.every((entry, index) => entry === value[index]) ? value : changed
}

/** Of a mapping only what differs is set, so that whatever else is written in it stays. */
function settingsFor(path: Path, from: unknown, to: unknown): Setting[] {
  if (typeof to !== 'object' || to === null || Array.isArray(to)) return [{ path, value: to }]
  return Object.entries(to)
    .filter(([key, value]) => value !== (from as Record<string, unknown>)[key])
    .map(([key, value]) => ({ path: [...path, key], value }))
}

function nameOf(holder: Record<string, unknown>): string {
  return String(holder.name ?? holder.subject ?? holder.post ?? '')
}

/** A value on one line, as it is told. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map(shown).join('、')
  const { text, edtf, rrule } = value as Record<string, unknown>
  return [text, edtf ?? rrule]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' = ')
}
