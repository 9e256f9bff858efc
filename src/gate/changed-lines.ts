/**
 * What changed since a revision: the line ranges of a diff, and the findings that concern them, which are those on a
 * changed line and those about an item in which a line changed.
 */

import type { PlaceNode } from '../plan/place-table.ts'
import { pointerTokens } from '../plan/place-table.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { LineIndex } from '../source/place.ts'

/** Ranges of lines, first and last, in order. */
export type LineRanges = readonly (readonly [first: number, last: number])[]

/** The line ranges that a diff without context (`--unified=0`) adds, by path as the diff has it. */
export function changedLines(diff: string): Map<string, [number, number][]> {
  const changed = new Map<string, [number, number][]>()
  let ranges: [number, number][] = []
  let inHeader = false
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHeader = true
    else if (inHeader && line.startsWith('+++ b/')) {
      ranges = []
      changed.set(line.slice(6).replace(/\t$/, ''), ranges)
    } else if (line.startsWith('@@ ')) {
      inHeader = false
      const [, start = '0', count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
      const first = Number(start)
      // Where lines only went away, those on both sides of the gap have changed.
      ranges.push(count === '0' ? [first, first + 1] : [first, first + Number(count) - 1])
    }
  }
  return changed
}

/** Is one of these findings about a changed line, or about an item with one? */
export function concerns(
  finding: Diagnostic,
  ranges: LineRanges,
  root: PlaceNode | undefined,
  lines: LineIndex,
): boolean {
  const { place, item } = finding
  if (!place) return true
  if (overlap(ranges, place.start.line, place.end.line)) return true
  const around = root && item !== undefined ? itemAround(item, root) : undefined
  return around !== undefined && overlap(ranges, lines.point(around.start).line, lines.point(around.end).line)
}

/** The innermost entry of a list that the pointer goes through and that has keys of its own: the item. */
function itemAround(pointer: string, root: PlaceNode): PlaceNode | undefined {
  let node = root
  let item: PlaceNode | undefined
  for (const token of pointerTokens(pointer)) {
    const { children } = node
    if (!children) break
    const child = Array.isArray(children) ? children[Number(token)] : children.get(token)
    if (!child) break
    if (Array.isArray(children) && child.children instanceof Map) item = child
    node = child
  }
  return item
}

function overlap(ranges: LineRanges, first: number, last: number): boolean {
  return ranges.some((range) => range[0] <= last && first <= range[1])
}
