/** What every extractor gets: the outline of one plan and how to read it. Places are always those of the original file. */

import { bodyText, descendants, extent, nameOf, type Outline, type OutlineNode } from '../outline/node.ts'
import type { Position, Span } from '../source/place.ts'

export interface ReadingOptions {
  /** The year in which dates without one are read. */
  year?: number
  /** The first unit of a list of responsible ones leads it (“列第一位的为牵头单位”). */
  firstIsLead?: boolean
}

export class Reading {
  readonly outline: Outline
  readonly options: ReadingOptions

  constructor(outline: Outline, options: ReadingOptions) {
    this.outline = outline
    this.options = options
  }

  get nodes(): Generator<OutlineNode> {
    return descendants(this.outline.root)
  }

  name(node: OutlineNode): string {
    return nameOf(this.outline, node)
  }

  body(node: OutlineNode): string {
    return bodyText(this.outline, node)
  }

  slice(span: Span): string {
    return this.outline.document.slice(span)
  }

  place(span: Span): Position {
    return this.outline.document.position(span)
  }

  /** The place of a heading with all that stands under it. */
  placeOf(node: OutlineNode): Position {
    return this.place(extent(node))
  }

  /** Context for times: the plan's year, where it is known. */
  get times(): { year?: number } {
    return this.options.year === undefined ? {} : { year: this.options.year }
  }
}

/** Fields of an item that have something to say; empty lists and texts are left out. */
export function filled<T extends object>(fields: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    kept[key] = value
  }
  return kept as { [K in keyof T]-?: Exclude<T[K], undefined> }
}
