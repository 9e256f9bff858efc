/** From a JSON Pointer of the canonical plan to the layout of what stands for it in the file. */

import { pointerTokens } from '../plan/place-table.ts'
import { type Shape, shapeOf } from '../plan/shape.ts'
import { shapeBelow } from './key-order.ts'
import type { LayoutEntry, LayoutNode } from './layout.ts'

export interface FoundNode {
  node: LayoutNode
  shape: Shape | undefined
  /** The entry whose value it is, and the collection that holds the entry. */
  entry: LayoutEntry | undefined
  parent: LayoutNode | undefined
}

/** The very node; undefined where the file has something else in its place. One value may stand for a list of one. */
export function nodeAt(root: LayoutNode, pointer: string): FoundNode | undefined {
  let found: FoundNode = { node: root, shape: shapeOf('plan'), entry: undefined, parent: undefined }
  for (const token of pointerTokens(pointer)) {
    const { node, shape } = found
    if (node.form === 'sequence') {
      const entry = node.entries[Number(token)]
      if (!entry) return undefined
      found = { node: entry.value, shape, entry, parent: node }
    } else {
      const entry = entryOf(node, token)
      if (entry) found = { node: entry.value, shape: shapeBelow(shape, token), entry, parent: node }
      else if (token !== '0') return undefined
    }
  }
  return found
}

/** The entry of a mapping that has this key. Kept, because every item of a plan is asked for from the root down. */
export function entryOf(node: LayoutNode, key: string): LayoutEntry | undefined {
  let entries = keyed.get(node)
  if (!entries) {
    entries = new Map(node.entries.map((entry) => [entry.key?.value, entry]))
    keyed.set(node, entries)
  }
  return entries.get(key)
}

const keyed = new WeakMap<LayoutNode, ReadonlyMap<string | undefined, LayoutEntry>>()

/** The roots of the plans of a file: its documents, or the entries of a list of plans. */
export function planRoots(roots: readonly LayoutNode[]): LayoutNode[] {
  return roots
    .filter(({ form }) => form !== 'empty')
    .flatMap((root) => (root.form === 'sequence' ? root.entries.map(({ value }) => value) : [root]))
}
