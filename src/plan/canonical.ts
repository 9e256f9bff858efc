/**
 * Shorthand into canonical form: lists as lists, items as objects, times as objects, keys in the order of the schema,
 * ids present. It is tolerant, because a plan with schema findings is still shown: what does not fit is left out, but
 * an entry of a list of items keeps its position, so that pointers mean the same in the file and in canonical form.
 */

import { parseTime } from '../language/times.ts'
import { assignIds } from './ids.ts'
import type { Plan, Time } from './plan.ts'
import { isExtension, type PlacedProperty, type Property, propertiesInOrder, type Shape, shapeOf } from './shape.ts'

type Mapping = Record<string, unknown>

/** What canonical form takes from around a value, and what it has seen of the whole of it. */
export interface Context {
  /** The plan's year, for times that do not name one. */
  year: number | undefined
  /** Nothing yet that the schema would object to. */
  fits: boolean
}

export interface CanonicalForm {
  plan: Plan
  /** The value fits the schema in all its parts. Where this could not be seen in passing, the validator is to be asked. */
  fits: boolean
}

/** The canonical plan of a value as a file has it. The value is not changed; canonical form is its own canonical form. */
export function canonical(value: unknown): Plan {
  return canonicalForm(value).plan
}

/** The same, with what was seen of its validity on the way. */
export function canonicalForm(value: unknown): CanonicalForm {
  const mapping = isMapping(value) ? value : {}
  const year = integer(mapping.year)
  const context = { year: year !== undefined && year >= 1000 ? year : undefined, fits: isMapping(value) }
  const plan = { fangan: 1, title: '', ...properties(mapping, shapeOf('plan'), context, 0) }
  return { plan: assignIds(plan as unknown as Plan), fits: context.fits }
}

/** The properties of a value put into `result`, which may have some already. */
function properties(value: Mapping, shape: Shape, context: Context, level: number, result: Mapping = {}): Mapping {
  const keys = Object.keys(value)
  const known = propertiesInOrder(keys, shape)
  for (let index = 0; index < known.length; index++) {
    const { key, property } = known[index] as PlacedProperty
    const converted = convert(value[key], property, context, level)
    if (converted !== undefined) result[key] = converted
  }
  if (known.length < keys.length) {
    const added = keys.filter(isExtension)
    for (const key of added) if (value[key] !== undefined) result[key] = value[key]
    if (known.length + added.length < keys.length) context.fits = false
  }
  if (shape.required) for (const key of shape.required) if (value[key] === undefined) context.fits = false
  return result
}

/** The value in canonical form; undefined where it has none. `level` is how deep in the sections it stands. */
export function convert(value: unknown, property: Property, context: Context, level: number): unknown {
  switch (property.form) {
    case 'text':
      if (typeof value !== 'string' || (property.filled && !isFilled(value))) context.fits = false
      return text(value)
    case 'number':
      if (typeof value !== 'string' && !Number.isInteger(value)) context.fits = false
      return text(value)
    case 'edtf':
      return edtf(value, context)
    case 'texts':
      return texts(value, context)
    case 'time':
      return time(value, context)
    case 'list':
      return list(value, property.of ?? '', context, level)
    case 'object':
      if (isMapping(value)) {
        const place = property.of === 'position' ? position(value) : undefined
        return place ?? object(value, property.of ?? '', context, level)
      }
      break
    case 'word':
      if (property.words?.includes(value as string)) return value
      break
    case 'count':
      if (typeof value !== 'string' && !Number.isInteger(value)) context.fits = false
      return typeof value === 'number' || typeof value === 'string' ? value : undefined
    case 'integer': {
      const { least = -Infinity, most = Infinity } = property
      const isWithin = Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      if (!isWithin) context.fits = false
      return integer(value)
    }
    case 'decimal':
      if (typeof value === 'number' && Number.isFinite(value)) return value
      break
    case 'boolean':
      if (typeof value === 'boolean') return value
      break
    case 'version':
      if (value !== 1) context.fits = false
      return 1
  }
  context.fits = false
  return undefined
}

function list(value: unknown, name: string, context: Context, level: number): unknown[] | undefined {
  if (Array.isArray(value)) {
    const entries: unknown[] = []
    for (let index = 0; index < value.length; index++) entries.push(object(value[index], name, context, level) ?? {})
    return entries
  }
  if (value === null || value === undefined || !shapeOf(name).shorthand) context.fits = false
  return value === null || value === undefined ? undefined : [object(value, name, context, level) ?? {}]
}

/** An object of a shape, from a mapping or from the plain text that stands for its main property. */
function object(value: unknown, name: string, context: Context, level: number): Mapping | undefined {
  const shape = shapeOf(name)
  const { shorthand, required } = shape
  if (typeof value === 'string' && shorthand) {
    const item: Mapping = {}
    item[shorthand] = value
    return item
  }
  if (!isMapping(value)) context.fits = false
  const mapping = isMapping(value) ? value : shorthand ? { [shorthand]: value } : {}
  if (name === 'section') return properties(mapping, shape, context, level + 1, { level: level + 1 })
  const result = properties(mapping, shape, context, level)
  if (required) for (const key of required) if (result[key] === undefined) return undefined
  // The main property is always there, so that no reader of a plan has to ask.
  const isWhole = shorthand === undefined || result[shorthand] !== undefined
  return isWhole ? result : inOrder({ ...result, [shorthand]: '' }, shape)
}

/** A place as a parser writes it. Most of what a plan consists of are such, and few of them are otherwise. */
function position(value: Mapping): Mapping | undefined {
  const start = point(value.start)
  const end = point(value.end)
  return start && end && Object.keys(value).length === 2 ? { start, end } : undefined
}

function point(value: unknown): Mapping | undefined {
  if (!isMapping(value)) return undefined
  const { line, column, offset } = value
  const isPlace = isCounted(line, 1) && isCounted(column, 1) && isCounted(offset, 0)
  return isPlace && Object.keys(value).length === 3 ? { line, column, offset } : undefined
}

function isCounted(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least
}

function inOrder(value: Mapping, shape: Shape): Mapping {
  const keys = [
    ...Object.keys(shape.properties).filter((key) => key in value),
    ...Object.keys(value).filter(isExtension),
  ]
  return Object.fromEntries(keys.map((key) => [key, value[key]]))
}

const edtfDate = /^(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?)(?:\/(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?))?$/

/** A time of a mapping, of an EDTF date or an RRULE, or of wording, which is read as the parser reads it. */
function time(value: unknown, context: Context): Time | undefined {
  if (isMapping(value)) {
    const parts = properties(value, shapeOf('time'), context, 0)
    return Object.keys(parts).length > 0 ? parts : undefined
  }
  const wording = edtf(value, context)
  if (wording === undefined) return undefined
  const { edtf: date, rrule } = meaning(wording, context.year)
  const read: Time = { text: wording }
  if (date) read.edtf = date
  if (rrule) read.rrule = rrule
  return read
}

type Meaning = Pick<Time, 'edtf' | 'rrule'>

/** Plans say “by the end of the year” over and over, and to read a wording is dear: what was read is kept, within bounds. */
const meanings = new Map<number | undefined, Map<string, Meaning>>()
let kept = 0
const mostMeanings = 5000
const longestKept = 100

function meaning(wording: string, year: number | undefined): Meaning {
  const known = meanings.get(year)?.get(wording)
  if (known) return known
  const read = meaningRead(wording, year)
  if (wording.length <= longestKept) keep(wording, year, read)
  return read
}

function keep(wording: string, year: number | undefined, read: Meaning): void {
  if (kept >= mostMeanings) {
    meanings.clear()
    kept = 0
  }
  const ofYear = meanings.get(year)
  if (ofYear) ofYear.set(wording, read)
  else meanings.set(year, new Map([[wording, read]]))
  kept += 1
}

function meaningRead(wording: string, year: number | undefined): Meaning {
  if (edtfDate.test(wording) || /^[[{][\dX.,-]*[\]}]$/.test(wording)) return { edtf: wording }
  if (wording.startsWith('FREQ=')) return { rrule: wording }
  return parseTime(wording, year === undefined ? {} : { year }) ?? {}
}

function texts(value: unknown, context: Context): string[] | undefined {
  if (value === null) {
    context.fits = false
    return undefined
  }
  const entries: string[] = []
  for (const entry of Array.isArray(value) ? value : [value]) {
    if (typeof entry !== 'string') context.fits = false
    const wording = text(entry)
    if (wording !== undefined) entries.push(wording)
  }
  return entries
}

/** Whether a text has more than white space; nearly every one begins with a Han character. */
function isFilled(wording: string): boolean {
  const first = wording.charCodeAt(0)
  return (first >= 0x4e00 && first <= 0x9fff) || (wording !== '' && /\S/.test(wording))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** A date; a year written without quotation marks has come as a number. */
function edtf(value: unknown, context: Context): string | undefined {
  if (typeof value === 'string') return value
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 9999) context.fits = false
  return typeof value === 'number' ? String(value).padStart(4, '0') : undefined
}

function integer(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  return Number.isSafeInteger(value) ? (value as number) : undefined
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
