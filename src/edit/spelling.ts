/**
 * One spelling for what stands on one line: no quotation marks where none are needed, rows in brackets spaced alike and
 * in the order of the format. What was written without quotation marks stays, because that is the writer's wording.
 */

import { propertyOf, type Shape } from '../plan/shape.ts'
import { yamlScalar } from '../plan/yaml-writer.ts'
import { inOrder, shapeBelow } from './key-order.ts'
import { type LayoutEntry, type LayoutNode, skipGap } from './layout.ts'

/** A scalar or a collection in brackets in its usual spelling; undefined where it is left as it is written. */
export function respelled(node: LayoutNode, shape: Shape | undefined, text: string, flow = false): string | undefined {
  const written = text.slice(node.start, node.end)
  if (/[\r\n]/.test(written)) return undefined
  if (node.form === 'quoted') return yamlScalar(node.value, flow)
  if (node.form === 'plain') return written
  if (node.isBlock || (node.form !== 'mapping' && node.form !== 'sequence')) return undefined
  return row(node, shape, text)
}

/** A key of the format without quotation marks; others as they are written. */
export function spelledKey(key: LayoutNode, shape: Shape | undefined, text: string): string {
  const isKnown = key.form === 'quoted' && shape && propertyOf(shape, key.value)
  return isKnown ? key.value : text.slice(key.start, key.end)
}

function row(node: LayoutNode, shape: Shape | undefined, text: string): string | undefined {
  const isMapping = node.form === 'mapping'
  if (text[node.start] !== (isMapping ? '{' : '[') || node.hasAnchor) return undefined
  const parts = new Map<LayoutEntry, string>()
  let at = node.start + 1
  for (const entry of node.entries) {
    const { key, value, mark } = entry
    const below = key ? shapeBelow(shape, key.value) : shape
    // Only white space and commas may stand between two entries, and a colon behind a key.
    const written = value.form === 'empty' ? undefined : respelled(value, below, text, true)
    if (written === undefined || !/^[\s,]*$/.test(text.slice(at, mark))) return undefined
    if (key && !/^\s*:\s*$/.test(text.slice(key.end, value.start))) return undefined
    parts.set(entry, key ? `${spelledKey(key, shape, text)}: ${written}` : written)
    at = value.end
  }
  let end = skipGap(text, at)
  if (text[end] === ',') end = skipGap(text, end + 1)
  if (end !== node.end - 1) return undefined
  const written = inOrder(node, shape).map((entry) => parts.get(entry))
  return isMapping ? `{${written.join(', ')}}` : `[${written.join(', ')}]`
}
