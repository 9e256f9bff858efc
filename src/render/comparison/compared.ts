/** A comparison ready to be shown: two plans, where each item stands in its file, and what changed. */

import type { ItemMention, PlanChange } from '../../compare/change.ts'
import type { Point } from '../../source/place.ts'

/** One of the two plans. */
export interface ComparedSide {
  /** As the reader knows the file. */
  file: string
  title: string
  /** Where the value at a JSON Pointer stands. */
  locate(pointer: string): Point | undefined
}

/** A plan of a compilation that the other side has not is compared with none. */
export interface Compared {
  before?: ComparedSide
  after?: ComparedSide
  changes: PlanChange[]
}

export function isDifferent({ before, after, changes }: Compared): boolean {
  return !before || !after || changes.length > 0
}

/** `plan.yaml:12`, as editors and terminals understand it. */
export function placeOf(side: ComparedSide | undefined, mention: ItemMention | undefined): string {
  if (!side || !mention) return ''
  return `${side.file}:${side.locate(mention.pointer)?.line ?? 1}`
}

/** The changes of one kind of item, item by item, in their order. */
export function byItem(changes: readonly PlanChange[]): PlanChange[][] {
  const items = new Map<string, PlanChange[]>()
  for (const change of changes) {
    const pointers = [change.before, change.after].map((mentions) => mentions.map(({ pointer }) => pointer))
    const key = JSON.stringify([change.kind, ...pointers])
    const list = items.get(key)
    if (list) list.push(change)
    else items.set(key, [change])
  }
  return Array.from(items.values())
}
