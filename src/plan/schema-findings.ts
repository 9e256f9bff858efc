/**
 * What in a plan file does not fit the schema, as findings with the place of the very key or value. The schema has no
 * alternatives, so every error of the validator is already the one that is meant; what is left to do here is to say it
 * in the words of the format: the key, its Chinese title, what belongs there, and the key or word that was meant.
 */

import type { ErrorObject } from 'ajv'
import type { Message } from '../messages/messages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import type { LoadedPlan } from './load.ts'
import { near } from './near-word.ts'
import { pointerBelow, pointerTokens } from './place-table.ts'
import { validate } from './plan-schema.generated.js'
import { type Form, innerShape, type Property, propertyOf, type Shape, shapeOf } from './shape.ts'

/** Where an error stands in terms of the format: the property around it, and the shape of the mapping it is in. */
interface Spot {
  key: string
  property: Property | undefined
  shape: Shape
  /** The value is an entry of the property's list, not the property's whole value. */
  entry: boolean
}

/** The findings of one plan, in the order of the validator; none where the plan is valid. */
export function schemaFindings(loaded: LoadedPlan): Diagnostic[] {
  if (validate(loaded.value)) return []
  return (validate.errors ?? []).map((error) => finding(error, loaded))
}

function finding(error: ErrorObject, { file, value, places }: LoadedPlan): Diagnostic {
  const tokens = pointerTokens(error.instancePath)
  const spot = spotOf(tokens)
  const rule = { rule: 'schema', severity: 'error', file } as const
  if (error.keyword === 'additionalProperties') {
    const key: string = error.params.additionalProperty
    const item = pointerBelow(error.instancePath, key)
    const place = places.key(item)
    const fix = keyRepair(key, spot.shape, mapping(tokens, value), place)
    return { ...rule, message: unknownKey(key, spot.shape), place, item, ...(fix ? { fix } : {}) }
  }
  const item = error.instancePath
  if (error.keyword === 'required') {
    const key: string = error.params.missingProperty
    const values = { key, title: propertyOf(spot.shape, key)?.title ?? key }
    // A plan has its key `fangan` first; the rest of it is too much to point at.
    return { ...rule, message: { code: 'schema-missing', values }, place: places.key(item || '/fangan'), item }
  }
  const found = at(tokens, value)
  const place = found === null ? places.key(item) : places.value(item)
  return { ...rule, message: unfitValue(error, found, spot), place, item }
}

function at(tokens: readonly string[], value: unknown): unknown {
  return tokens.reduce<unknown>((parent, token) => (parent as Record<string, unknown>)?.[token], value)
}

function mapping(tokens: readonly string[], value: unknown): object {
  const found = at(tokens, value)
  return typeof found === 'object' && found !== null ? found : {}
}

/** A slip of the pen in a key that can only mean one other key, which is not there yet. */
function keyRepair(key: string, shape: Shape, around: object, place: Position): Diagnostic['fix'] {
  const { suggestion, only } = meantKey(key, shape)
  if (!suggestion || isTaken(suggestion, key, shape, around)) return undefined
  const { start, end } = place
  // With quotation marks around it the key is two characters longer.
  const quotes = end.offset - start.offset - key.length
  if (quotes !== 0 && quotes !== 2) return undefined
  const edit = { start: start.offset + quotes / 2, end: end.offset - quotes / 2, text: suggestion }
  return { edits: [edit], safe: only }
}

/** Another key is there already, or would become the same by its own repair. No mapping of the format has so many keys. */
function isTaken(suggestion: string, key: string, shape: Shape, around: object): boolean {
  const others = Object.keys(around).filter((other) => other !== key)
  if (others.length > 100 || others.includes(suggestion)) return true
  return others.some((other) => !propertyOf(shape, other) && meantKey(other, shape).suggestion === suggestion)
}

function spotOf(tokens: readonly string[]): Spot {
  const spot: Spot = { key: '', property: undefined, shape: shapeOf('plan'), entry: false }
  for (const token of tokens) {
    const isIndex = /^\d+$/.test(token) && (spot.property?.form === 'list' || spot.property?.form === 'texts')
    spot.entry = isIndex
    if (isIndex) continue
    const property = propertyOf(spot.shape, token)
    spot.key = token
    spot.property = property
    const inner = property && innerShape(property)
    if (inner) spot.shape = inner
  }
  return spot
}

/** The key that was meant; a Chinese key means the property of that title. */
function meantKey(key: string, shape: Shape): { suggestion: string | undefined; only: boolean } {
  const title = Object.entries(shape.properties).find(([, property]) => property.title === key)?.[0]
  if (title) return { suggestion: title, only: true }
  const known = Object.keys(shape.properties)
  const suggestion = near(key, known)
  const others = known.filter((other) => other !== suggestion)
  return { suggestion, only: suggestion !== undefined && near(key, others) === undefined }
}

function unknownKey(key: string, shape: Shape): Message {
  const { suggestion } = meantKey(key, shape)
  if (!suggestion) return { code: 'schema-unknown-key', values: { key: shown(key) } }
  const values = { key, suggestion, title: shape.properties[suggestion]?.title ?? suggestion }
  return { code: 'schema-unknown-key-near', values }
}

const expected: Record<Form, Message['code']> = {
  text: 'schema-text',
  number: 'schema-text',
  edtf: 'schema-text',
  texts: 'schema-texts',
  time: 'schema-time',
  list: 'schema-list',
  object: 'schema-object',
  word: 'schema-word',
  count: 'schema-integer',
  integer: 'schema-integer',
  decimal: 'schema-decimal',
  boolean: 'schema-boolean',
  version: 'plan-version',
}

const textual: ReadonlySet<Form> = new Set(['text', 'number', 'edtf', 'texts', 'time'])

function unfitValue(error: ErrorObject, found: unknown, { key, property, entry }: Spot): Message {
  const names = { key, title: property?.title ?? key }
  if (!property) return { code: 'schema-other', values: { ...names, keyword: error.keyword } }
  const { form } = property
  if (found === null && !entry) return { code: 'schema-empty', values: names }
  if (textual.has(form) && (typeof found === 'number' || typeof found === 'boolean')) {
    return { code: 'schema-quote', values: { ...names, value: String(found) } }
  }
  switch (error.keyword) {
    case 'type':
      if (entry) return { code: form === 'list' ? 'schema-item' : 'schema-text', values: names }
      return { code: expected[form], values: names }
    case 'enum': {
      const words = property.words ?? []
      const suggestion = typeof found === 'string' ? near(found, words) : undefined
      const values = { ...names, choices: words.join(' ') }
      return suggestion
        ? { code: 'schema-word-near', values: { ...values, suggestion } }
        : { code: 'schema-word', values }
    }
    case 'const':
      return { code: 'plan-version', values: { version: shown(JSON.stringify(found)) } }
    case 'minimum':
    case 'maximum':
      return {
        code: 'schema-range',
        values: { ...names, comparison: error.params.comparison === '>=' ? '≥' : '≤', limit: error.params.limit },
      }
    case 'pattern':
      return { code: form === 'integer' ? 'schema-integer' : 'schema-blank', values: names }
    default:
      return { code: 'schema-other', values: { ...names, keyword: error.keyword } }
  }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
