/**
 * Values in a plan as its file has it, by path. Setting one goes through what the file has in shorthand: a name becomes
 * an item, one value a list of one.
 */

import { isExtension, type Property, propertyOf, type Shape, shapeOf } from '../plan/shape.ts'

/** What is to stand at a path, such as `['phases', 0, 'time']`; undefined takes it out. */
export interface Setting {
  path: readonly (string | number)[]
  value: unknown
}

export type Path = Setting['path']
type Mapping = Record<string, unknown>

/** The value with the settings made, and the paths at which it differs. The value given is not changed. */
export function withSettings(value: unknown, settings: readonly Setting[]): { value: Mapping; changed: Path[] } {
  const result = structuredClone(value) as Mapping
  const changed = settings.flatMap((setting) => {
    const at = put(result, setting)
    return at ? [at] : []
  })
  return { value: result, changed }
}

/** Sets one value in place; the path at which the plan differs now, if it does. */
function put(root: Mapping, { path, value }: Setting): Path | undefined {
  let highest: Path = path
  const lift = (at: Path) => {
    if (at.length < highest.length) highest = at
  }
  let holder: Mapping | unknown[] = root
  for (const [index, key] of path.slice(0, -1).entries()) {
    const at = path.slice(0, index + 1)
    const inner: unknown = (holder as Mapping)[key]
    const wanted = typeof path[index + 1] === 'number' ? 'list' : 'mapping'
    const fitting = wanted === 'list' ? asList(inner) : asMapping(inner, shapeAt(at))
    if (fitting === inner) {
      holder = fitting as Mapping
      continue
    }
    // What shorthand does not say cannot be taken out of it.
    if (value === undefined && !((path[index + 1] as string | number) in fitting)) return undefined
    lift(at)
    Object.assign(holder, { [key]: fitting })
    holder = fitting as Mapping
  }
  const last = path.at(-1) as string | number
  if (value === undefined) {
    if (!(last in holder)) return undefined
    if (Array.isArray(holder)) {
      holder.splice(last as number, 1)
      const list = path.slice(0, -1)
      return withoutEmpty(root, list.length < highest.length ? list : highest)
    }
    delete holder[last]
    return withoutEmpty(root, highest)
  }
  const mapping = holder as Mapping
  if (mapping[last] === value) return undefined
  mapping[last] = value
  return highest
}

/** Takes out what has lost its last key or entry, and so on upwards; the path of the highest that is gone. */
function withoutEmpty(root: Mapping, path: Path): Path {
  let gone = path
  // What stands at the path itself may be a list that is empty now; else it is gone, and what held it may be empty.
  for (let at = valueAt(root, path) === undefined ? path.slice(0, -1) : path; at.length > 0; at = at.slice(0, -1)) {
    const holder = valueAt(root, at.slice(0, -1))
    if (Array.isArray(holder) || Object.keys(valueAt(root, at) as object).length > 0) break
    delete (holder as Mapping)[at.at(-1) as string]
    gone = at
  }
  return gone
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

function asMapping(value: unknown, shape: string | undefined): Mapping {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping
  const { shorthand } = shape === undefined ? {} : shapeOf(shape)
  if (value === undefined || value === null) return {}
  if (shape === 'time') return { text: String(value) }
  return shorthand === undefined ? {} : { [shorthand]: value }
}

/** What stands at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) at = (at as Mapping | undefined)?.[key]
  return at
}

/** The shape of the object that stands at a path; undefined where there is none. */
export function shapeAt(path: Path): string | undefined {
  let shape: string | undefined = 'plan'
  for (const key of path) {
    if (typeof key === 'number') continue
    if (shape === undefined) return undefined
    const property: Property | undefined = isExtension(key) ? undefined : propertyOf(shapeOf(shape) as Shape, key)
    shape = property?.form === 'time' ? 'time' : property?.of
  }
  return shape
}
