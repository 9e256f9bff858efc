/**
 * Shorthand into canonical form: lists as lists, items as objects, times as objects, keys in the order of the schema,
 * ids present. It is tolerant, because a plan with schema findings is still shown: what does not fit is left out, but
 * an entry of a list of items keeps its position, so that pointers mean the same in the file and in canonical form.
 */

import { parseTime } from '../language/times.ts'
import { assignIds } from './ids.ts'
import type { Plan, Time } from './plan.ts'
import { isExtension, keysInOrder, type Property, type Shape, shapeOf } from './shape.ts'

type Mapping = Record<string, unknown>

/** What canonical form takes from around a value. */
interface Context {
  /** The plan's year, for times that do not name one. */
  year: number | undefined
  /** How deep in the sections the value stands. */
  level: number
}

/** The canonical plan of a value as a file has it. The value is not changed; canonical form is its own canonical form. */
export function canonical(value: unknown): Plan {
  const mapping = isMapping(value) ? value : {}
  const year = integer(mapping.year)
  const context = { year: year !== undefined && year >= 1000 ? year : undefined, level: 0 }
  const plan = { fangan: 1, title: '', ...properties(mapping, shapeOf('plan'), context) }
  return assignIds(plan as unknown as Plan)
}

function properties(value: Mapping, shape: Shape, context: Context): Mapping {
  const result: Mapping = {}
  for (const key of keysInOrder(value, shape)) {
    const property = shape.properties[key]
    const converted = property ? convert(value[key], property, context) : value[key]
    if (converted !== undefined) result[key] = converted
  }
  return result
}

function convert(value: unknown, property: Property, context: Context): unknown {
  switch (property.form) {
    case 'text':
    case 'number':
      return text(value)
    case 'edtf':
      return edtf(value)
    case 'texts':
      return texts(value)
    case 'time':
      return time(value, context.year)
    case 'list':
      return list(value, property.of ?? '', context)
    case 'object':
      if (!isMapping(value)) return undefined
      return (property.of === 'position' ? position(value) : undefined) ?? object(value, property.of ?? '', context)
    case 'word':
      return property.words?.includes(value as string) ? value : undefined
    case 'count':
      return typeof value === 'number' || typeof value === 'string' ? value : undefined
    case 'integer':
      return integer(value)
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'version':
      return 1
  }
}

function list(value: unknown, name: string, context: Context): unknown[] | undefined {
  if (value === null || value === undefined) return undefined
  const entries = Array.isArray(value) ? value : [value]
  return entries.map((entry) => object(entry, name, context) ?? {})
}

/** An object of a shape, from a mapping or from the plain text that stands for its main property. */
function object(value: unknown, name: string, context: Context): Mapping | undefined {
  const shape = shapeOf(name)
  const inner = name === 'section' ? { ...context, level: context.level + 1 } : context
  const { shorthand } = shape
  const mapping = isMapping(value) ? value : shorthand ? { [shorthand]: value } : {}
  const result = properties(mapping, shape, inner)
  if (name === 'section') return { level: inner.level, ...result }
  if (shape.required) for (const key of shape.required) if (!(key in result)) return undefined
  // The main property is always there, so that no reader of a plan has to ask.
  return shorthand && !(shorthand in result) ? inOrder({ ...result, [shorthand]: '' }, shape) : result
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
  const isWhole = Number.isSafeInteger(line) && Number.isSafeInteger(column) && Number.isSafeInteger(offset)
  return isWhole && Object.keys(value).length === 3 ? { line, column, offset } : undefined
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
function time(value: unknown, year: number | undefined): Time | undefined {
  if (isMapping(value)) {
    const parts = properties(value, shapeOf('time'), { year, level: 0 })
    return Object.keys(parts).length > 0 ? parts : undefined
  }
  const wording = edtf(value)
  if (wording === undefined) return undefined
  if (edtfDate.test(wording) || /^[[{][\dX.,-]*[\]}]$/.test(wording)) return { text: wording, edtf: wording }
  if (wording.startsWith('FREQ=')) return { text: wording, rrule: wording }
  const { edtf: date, rrule } = meaning(wording, year)
  return { text: wording, ...(date ? { edtf: date } : {}), ...(rrule ? { rrule } : {}) }
}

/** Plans say “by the end of the year” over and over, and to read a wording is dear: what was read is kept, within bounds. */
const meanings = new Map<string, { edtf?: string; rrule?: string }>()
const mostMeanings = 5000
const longestKept = 100

function meaning(wording: string, year: number | undefined): { edtf?: string; rrule?: string } {
  const key = `${year} ${wording}`
  const known = meanings.get(key)
  if (known) return known
  const read = parseTime(wording, year === undefined ? {} : { year }) ?? {}
  if (meanings.size >= mostMeanings) meanings.clear()
  if (key.length <= longestKept) meanings.set(key, read)
  return read
}

function texts(value: unknown): string[] | undefined {
  if (value === null) return undefined
  const entries: string[] = []
  for (const entry of Array.isArray(value) ? value : [value]) {
    const wording = text(entry)
    if (wording !== undefined) entries.push(wording)
  }
  return entries
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** A date; a year written without quotation marks has come as a number. */
function edtf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value).padStart(4, '0') : text(value)
}

function integer(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  return Number.isSafeInteger(value) ? (value as number) : undefined
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
