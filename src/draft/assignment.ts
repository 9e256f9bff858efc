/**
 * `--set key=value`: a key of the plan format by its path (`document.issuer`, `phases[0].time`, or the JSON Pointer
 * `/phases/0/time`) and what is to stand there. What the key takes decides how the value is read.
 */

import type { Path, Setting } from '../edit/plan-value.ts'
import { unitList } from '../language/unit-list.ts'
import { near } from '../plan/near-word.ts'
import { pointerTokens } from '../plan/place-table.ts'
import { innerShape, isExtension, type Property, propertiesOf, propertyOf, type Shape, shapeOf } from '../plan/shape.ts'
import { readYaml } from '../plan/yaml-values.ts'
import { InputError } from '../source/diagnostic.ts'
import { LineIndex } from '../source/place.ts'

/** More entries than any list of a plan has. */
const longestList = 9999

/** What an assignment sets; without a value behind the sign the key is taken out. Throws an `InputError` where it is none. */
export function parseAssignment(assignment: string): Setting {
  const sign = assignment.indexOf('=')
  if (sign <= 0) throw new InputError({ code: 'set-form', values: { assignment: shortened(assignment) } })
  const key = assignment.slice(0, sign).trim()
  const { path, property } = resolve(tokensOf(key), key)
  return { path, value: read(assignment.slice(sign + 1).trim(), path, property, key) }
}

/** `phases[0].time` → `['phases', '0', 'time']`. */
function tokensOf(key: string): string[] {
  return key.startsWith('/') ? pointerTokens(key) : key.replace(/\[(\d+)\]/g, '.$1').split('.')
}

/** The path of a key, one value standing for a list of one, and what the schema says of it. */
function resolve(tokens: readonly string[], key: string): { path: Path; property: Property | undefined } {
  const path: (string | number)[] = []
  let shape: Shape | undefined = shapeOf('plan')
  let property: Property | undefined
  for (const token of tokens) {
    if (
      /^\d{1,9}$/.test(token) &&
      property?.form !== undefined &&
      isList(property) &&
      typeof path.at(-1) !== 'number'
    ) {
      if (Number(token) > longestList) throw new InputError({ code: 'set-index', values: { key, max: longestList } })
      path.push(Number(token))
      continue
    }
    if (!shape) throw new InputError({ code: 'set-no-keys', values: { key, above: path.join('.') } })
    if (property && isList(property) && typeof path.at(-1) !== 'number') path.push(0)
    if (isExtension(token)) {
      path.push(token)
      shape = undefined
      property = undefined
      continue
    }
    property = propertyOf(shape, token)
    if (!property) throw unknownKey(token, shape, path, key)
    path.push(token)
    shape = innerShape(property)
  }
  return { path, property }
}

function isList({ form }: Property): boolean {
  return form === 'list' || form === 'texts'
}

function unknownKey(token: string, shape: Shape, path: Path, key: string): InputError {
  const keys = propertiesOf(shape).map(([name]) => name)
  const suggestion = near(token, keys)
  const above = path.length > 0 ? path.join('.') : 'fangan'
  const values = { key: shortened(key), token: shortened(token), above, keys: keys.join(', ') }
  const hint = suggestion ? ({ code: 'hint-did-you-mean', values: { suggestion } } as const) : undefined
  return new InputError({ code: 'set-unknown-key', values }, hint ? { hint } : {})
}

function read(written: string, path: Path, property: Property | undefined, key: string): unknown {
  // Another version, or none, is no plan that anything could be set in.
  if (property?.form === 'version' && written !== '1') throw new InputError({ code: 'set-version' })
  if (written === '') return undefined
  if (/^[[{]/.test(written)) return fromYaml(written, key)
  switch (property?.form) {
    case 'integer':
    case 'version':
      return number(written, /^-?\d{1,9}$/, key)
    case 'decimal':
      return number(written, /^-?\d{1,15}(?:\.\d{1,10})?$/, key)
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : written
    case 'texts':
      return typeof path.at(-1) === 'number' ? written : several(written)
    default:
      return written
  }
}

/** 县教育局、县民政局 are two. */
function several(written: string): string | string[] {
  const entries = unitList(written)
  return entries.length > 1 ? entries : written
}

function number(written: string, form: RegExp, key: string): number {
  if (form.test(written)) return Number(written)
  throw new InputError({ code: 'set-number', values: { key: shortened(key), value: shortened(written) } })
}

function fromYaml(written: string, key: string): unknown {
  try {
    return readYaml(written, '--set', new LineIndex(written))[0]?.value
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.what, {
      file: `--set ${shortened(key)}`,
      ...(error.hint ? { hint: error.hint } : {}),
      ...(error.place ? { place: error.place } : {}),
    })
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
