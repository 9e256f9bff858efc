/**
 * The shape of a plan: which keys stand where, in which order, and what canonical form makes of each. The table
 * itself is generated from the JSON Schema, so that canonical form, key order and schema messages cannot drift from it.
 */

import { shapes } from './plan-shapes.generated.ts'

/**
 * What a value is: `text`, `texts` (a list of texts), `number` (an item's number as printed), `edtf`, `time`, `list`
 * and `object` (of another shape), `word` (one of `words`), `count` (a number or a letter such as N), and plain values.
 */
export type Form =
  | 'text'
  | 'texts'
  | 'number'
  | 'edtf'
  | 'time'
  | 'list'
  | 'object'
  | 'word'
  | 'count'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'version'

export interface Property {
  /** The Chinese name of the property. */
  title: string
  form: Form
  /** The shape of the entries of a list, or of an object. */
  of?: string
  words?: readonly string[]
  /** The bounds of an integer. */
  least?: number
  most?: number
  /** A text that is never blank. */
  filled?: true
}

export interface Shape {
  /** The property that a plain string stands for. */
  shorthand?: string
  required?: readonly string[]
  properties: Readonly<Record<string, Property>>
}

export type Shapes = Readonly<Record<string, Shape>>

/** The shape of that name; a name outside the schema is a bug. */
export function shapeOf(name: string): Shape {
  const shape = shapes[name]
  if (!shape) throw new Error(`no shape ${name}`)
  return shape
}

/** A property of a shape, looked up safely: a key of a writer may be anything, `constructor` too. */
export function propertyOf(shape: Shape, key: string): Property | undefined {
  return Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined
}

const entries = new WeakMap<Shape, readonly (readonly [key: string, property: Property])[]>()

/** The properties of a shape in canonical order. Kept, because every item of every plan asks for them. */
export function propertiesOf(shape: Shape): readonly (readonly [key: string, property: Property])[] {
  let known = entries.get(shape)
  if (!known) {
    known = Object.entries(shape.properties)
    entries.set(shape, known)
  }
  return known
}

/** A property of a shape with its key, which of them it is in canonical order, and the shape of what it holds. */
export interface PlacedProperty {
  key: string
  property: Property
  at: number
  shape: Shape | undefined
}

/** What is known of the keys of a shape: where each belongs, and the order of the keys met last, by their number. */
interface KnownOrder {
  places: ReadonlyMap<string, PlacedProperty>
  last: ({ keys: readonly string[]; found: readonly PlacedProperty[] } | undefined)[]
}

const orders = new WeakMap<Shape, KnownOrder>()

/**
 * The properties of a shape that an item has, in canonical order. The own keys are gone through, because an item has few
 * of the many that it may have; and often it has those of the item before.
 */
export function propertiesInOrder(keys: readonly string[], shape: Shape): readonly PlacedProperty[] {
  const { places, last } = orderOf(shape)
  const known = last[keys.length]
  if (known && isSame(known.keys, keys)) return known.found
  const found = inOrder(keys, places)
  if (keys.length <= places.size) last[keys.length] = { keys, found }
  return found
}

/** The properties of a shape by their keys. */
export function placesIn(shape: Shape): ReadonlyMap<string, PlacedProperty> {
  return orderOf(shape).places
}

function orderOf(shape: Shape): KnownOrder {
  let order = orders.get(shape)
  if (!order) {
    const placed = propertiesOf(shape).map(
      ([key, property], at) => [key, { key, property, at, shape: innerShape(property) }] as const,
    )
    order = { places: new Map(placed), last: [] }
    orders.set(shape, order)
  }
  return order
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

function inOrder(keys: readonly string[], places: ReadonlyMap<string, PlacedProperty>): PlacedProperty[] {
  const found: PlacedProperty[] = []
  for (let index = 0; index < keys.length; index++) {
    const one = places.get(keys[index] as string)
    if (!one) continue
    // Writers keep nearly to the order, so that each is soon in its place.
    let at = found.length
    for (; at > 0 && (found[at - 1] as PlacedProperty).at > one.at; at--) found[at] = found[at - 1] as PlacedProperty
    found[at] = one
  }
  return found
}

/** The keys of an item in canonical order, those that a writer has added behind those of its shape, and no others. */
export function keysInOrder(value: object, shape: Shape): string[] {
  const keys = Object.keys(value)
  const known = propertiesInOrder(keys, shape).map(({ key }) => key)
  return known.length === keys.length ? known : known.concat(keys.filter(isExtension))
}

/** The shape of what a property holds, or of the entries of its list; none where that is plain values. */
export function innerShape({ form, of }: Property): Shape | undefined {
  const name = form === 'time' ? 'time' : of
  return name === undefined ? undefined : shapeOf(name)
}

/** Keys that a writer may add at will. */
export function isExtension(key: string): boolean {
  return key.startsWith('x-')
}
