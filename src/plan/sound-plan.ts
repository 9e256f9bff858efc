/**
 * A sound plan file in plain YAML, read into canonical form at once: every key is held against the shape that stands
 * there, and its value converted as soon as it is read. Whatever does not fit, and whatever seldom occurs (keys of a
 * writer's own, a year that comes behind the times that count by it), is left to those who read the value as it is
 * written first, for they can say what is wrong. Both come to the same plan.
 */

import { hasUnusual } from '../source/unusual.ts'
import { type Context, convert } from './canonical.ts'
import { assignIds } from './ids.ts'
import { leftToParser } from './plain-lines.ts'
import type { Plan } from './plan.ts'
import { type PlacedProperty, type Property, placesIn, type Shape, shapeOf } from './shape.ts'
import { maximumDepth, PlainReader } from './yaml-plain.ts'

type Mapping = Record<string, unknown>

/** The one shape that may be without the property that its shorthand stands for. */
const timeShape = shapeOf('time')

/** The canonical plan of a text; undefined where it is no plan, more than one, or not seen to be sound. */
export function readSoundPlan(text: string): Plan | undefined {
  if (hasUnusual(text)) return undefined
  try {
    return new PlanReader(text).plan()
  } catch (error) {
    if (error === leftToParser) return undefined
    throw error
  }
}

class PlanReader extends PlainReader {
  readonly #context: Context = { year: undefined, fits: true }
  #hasTimes = false
  /** What has been read of the items that are open, one behind the other and each in canonical order. */
  readonly #properties: PlacedProperty[] = []
  readonly #values: unknown[] = []
  #top = 0

  plan(): Plan {
    this.line(0)
    if (this.column !== 0) throw leftToParser
    const plan = this.#item(0, 1, shapeOf('plan'))
    if (this.column >= 0 || !this.#context.fits) throw leftToParser
    return assignIds(plan as unknown as Plan)
  }

  /** A mapping on lines of its own. */
  #item(column: number, depth: number, shape: Shape): Mapping {
    if (depth > maximumDepth) throw leftToParser
    const first = this.#top
    const places = placesIn(shape)
    while (this.column === column) {
      const end = this.keyEnd(this.at)
      if (end < 0) throw leftToParser
      const placed = this.#placed(end, places)
      const value = this.#valueOf(placed, end, column, depth)
      if (depth === 1 && placed.key === 'year') this.#countFrom(value as number)
      this.#put(placed, value, first)
    }
    if (this.column > column) throw leftToParser
    return this.#whole(shape, first)
  }

  /** The property whose key stands here. */
  #placed(end: number, places: ReadonlyMap<string, PlacedProperty>): PlacedProperty {
    const placed = places.get(this.key(this.at, end))
    if (!placed) throw leftToParser
    return placed
  }

  /** The year of the plan, by which its times are read. */
  #countFrom(year: number): void {
    if (this.#hasTimes) throw leftToParser
    this.#context.year = year
  }

  /** What stands behind a key that ends at `end`, in canonical form. */
  #valueOf({ property, shape }: PlacedProperty, end: number, column: number, depth: number): unknown {
    const at = this.behindSpaces(end + 1)
    const code = this.text.charCodeAt(at)
    if (at >= this.end || code === 0x23) {
      return shape
        ? this.#partsBelow(property, shape, column, depth)
        : this.#converted(this.below(end, column, depth), property)
    }
    if (!shape || (code !== 0x5b && code !== 0x7b)) return this.#converted(this.value(at, column, depth), property)
    const parts =
      code === 0x5b
        ? this.#row(at, depth + 1, property, shape)
        : one(this.#inBraces(at, depth + 1, shape), property, shape)
    this.endOfLine()
    this.lineBehind(column)
    return parts
  }

  #partsBelow(property: Property, shape: Shape, owner: number, depth: number): unknown {
    this.line(this.end + 1)
    const isList = this.isEntry()
    if (this.column < owner || (this.column === owner && !isList)) throw leftToParser
    return isList
      ? this.#entries(this.column, depth + 1, property, shape)
      : one(this.#item(this.column, depth + 1, shape), property, shape)
  }

  /** The entries of a list on lines of their own. */
  #entries(column: number, depth: number, property: Property, shape: Shape): unknown[] {
    if (property.form !== 'list' || depth > maximumDepth) throw leftToParser
    const entries: unknown[] = []
    while (this.column === column && this.isEntry()) {
      const at = this.behindSpaces(this.at + 1)
      if (at >= this.end) throw leftToParser
      if (this.keyEnd(at) >= 0) {
        this.column += at - this.at
        this.at = at
        entries.push(this.#item(this.column, depth + 1, shape))
      } else if (this.text.charCodeAt(at) === 0x7b) {
        entries.push(this.#inBraces(at, depth + 1, shape))
        this.endOfLine()
        this.lineBehind(column)
      } else entries.push(this.#named(this.value(at, column, depth), shape))
    }
    return entries
  }

  /** A list in brackets; `at` is behind it then. */
  #row(at: number, depth: number, property: Property, shape: Shape): unknown[] {
    if (property.form !== 'list' || depth > maximumDepth) throw leftToParser
    const entries: unknown[] = []
    this.at = this.behindSpaces(at + 1)
    if (this.text.charCodeAt(this.at) === 0x5d) {
      this.at++
      return entries
    }
    do {
      const isItem = this.text.charCodeAt(this.at) === 0x7b
      entries.push(
        isItem ? this.#inBraces(this.at, depth + 1, shape) : this.#named(this.inBrackets(this.at, depth), shape),
      )
    } while (this.#goesOn(0x5d))
    return entries
  }

  /** A mapping in brackets; `at` is behind it then. */
  #inBraces(at: number, depth: number, shape: Shape): Mapping {
    if (depth > maximumDepth) throw leftToParser
    const first = this.#top
    const places = placesIn(shape)
    this.at = this.behindSpaces(at + 1)
    do {
      const end = this.keyEnd(this.at)
      if (end < 0) throw leftToParser
      const placed = this.#placed(end, places)
      this.#put(placed, this.#valueInBraces(placed, this.behindSpaces(end + 1), depth), first)
    } while (this.#goesOn(0x7d))
    return this.#whole(shape, first)
  }

  #valueInBraces({ property, shape }: PlacedProperty, at: number, depth: number): unknown {
    const code = this.text.charCodeAt(at)
    if (!shape || (code !== 0x5b && code !== 0x7b)) return this.#converted(this.inBrackets(at, depth), property)
    return code === 0x5b
      ? this.#row(at, depth + 1, property, shape)
      : one(this.#inBraces(at, depth + 1, shape), property, shape)
  }

  /** Behind an entry in brackets: whether a comma leads to the next, or the bracket closes. */
  #goesOn(close: number): boolean {
    const behind = this.behindSpaces(this.at)
    const code = this.text.charCodeAt(behind)
    this.at = code === 0x2c ? this.behindSpaces(behind + 1) : behind + 1
    if (code !== 0x2c && code !== close) throw leftToParser
    return code === 0x2c
  }

  /** An entry of a list that is but the text for its main property. */
  #named(value: unknown, { shorthand }: Shape): Mapping {
    if (shorthand === undefined || typeof value !== 'string') throw leftToParser
    return { [shorthand]: value }
  }

  #converted(value: unknown, property: Property): unknown {
    if (property.form === 'time') this.#hasTimes = true
    return convert(value, property, this.#context, 0)
  }

  /** Puts a property among those of its item, of which the first is at `first`. */
  #put(placed: PlacedProperty, value: unknown, first: number): void {
    if (value === undefined) throw leftToParser
    // Writers keep nearly to the order, so that each is soon in its place.
    let at = this.#top++
    for (; at > first && (this.#properties[at - 1] as PlacedProperty).at >= placed.at; at--) {
      if (this.#properties[at - 1] === placed) throw leftToParser
      this.#properties[at] = this.#properties[at - 1] as PlacedProperty
      this.#values[at] = this.#values[at - 1]
    }
    this.#properties[at] = placed
    this.#values[at] = value
  }

  /** The item whose properties have been read from `first` on. */
  #whole(shape: Shape, first: number): Mapping {
    const { shorthand, required } = shape
    const item: Mapping = {}
    for (let at = first; at < this.#top; at++) item[(this.#properties[at] as PlacedProperty).key] = this.#values[at]
    this.#top = first
    if (shorthand !== undefined && item[shorthand] === undefined && shape !== timeShape) throw leftToParser
    if (required) for (const key of required) if (item[key] === undefined) throw leftToParser
    return item
  }
}

/** A mapping by itself stands for the list with nothing but it, where a text could do so too: a section is listed always. */
function one(item: Mapping, { form }: Property, { shorthand }: Shape): unknown {
  if (form !== 'list') return item
  if (shorthand === undefined) throw leftToParser
  return [item]
}
