/**
 * A duty marked as done in its plan file: an edit of the characters that say so, or one line or pair more, in the style
 * of what is around it. Comments and layout stay. Where it is not certain where to write, there is no edit.
 */

import type { PlaceNode } from '../plan/place-table.ts'
import type { Edit } from '../source/mapped-text.ts'
import { lineEnd, lineStart } from './layout.ts'
import { editsFor, wayTo } from './repair.ts'

/** The edits for the duty at a pointer, `done` being the day; undefined where they cannot be made. */
export function markDone(pointer: string, root: PlaceNode, text: string, done?: string): Edit[] | undefined {
  const node = wayTo(pointer, root).at(-1)
  if (!node) return undefined
  if (!node.children) return shorthand(node, text, done)
  if (Array.isArray(node.children)) return undefined
  const edits: Edit[] = []
  const fresh: [string, string][] = []
  if (node.children.has('status')) {
    const changed = editsFor([{ pointer: `${pointer}/status`, value: 'done' }], root, text)
    if (!changed) return undefined
    edits.push(...changed)
  } else fresh.push(['status', 'done'])
  if (done !== undefined && !node.children.has('done')) fresh.push(['done', done])
  if (fresh.length > 0) {
    const edit = text[node.start] === '{' ? inBraces(node.children, text, fresh) : onLines(node.children, text, fresh)
    if (!edit) return undefined
    edits.push(edit)
  }
  return edits
}

/** A duty that is only its name becomes a mapping on one line. */
function shorthand(node: PlaceNode, text: string, done: string | undefined): Edit[] | undefined {
  const written = text.slice(node.start, node.end)
  // On a line of its own it could be a part of block text.
  if (/^[ \t]*$/.test(text.slice(lineStart(text, node.start), node.start))) return undefined
  const isQuoted = /^(["']).*\1$/.test(written)
  if (!isSingleLine(node, text) || /^[|>&*!]/.test(written) || !(isQuoted || /^[^,[\]{}#:"']+$/.test(written)))
    return undefined
  const day = done === undefined ? '' : `, done: ${done}`
  return [{ start: node.start, end: node.end, text: `{name: ${written}, status: done${day}}` }]
}

type Pairs = readonly [string, string][]

function inBraces(children: ReadonlyMap<string, PlaceNode>, text: string, pairs: Pairs): Edit | undefined {
  const before = Array.from(children.values()).findLast((child) => isSingleLine(child, text) && child.key)
  if (!before?.key) return undefined
  const isJson = text[before.key.start] === '"'
  const written = pairs.map(([key, value]) => (isJson ? `, "${key}": "${value}"` : `, ${key}: ${value}`))
  return { start: before.end, end: before.end, text: written.join('') }
}

function onLines(children: ReadonlyMap<string, PlaceNode>, text: string, pairs: Pairs): Edit | undefined {
  const entries = Array.from(children)
  const [first] = entries[0] ?? []
  const start = first === undefined ? undefined : children.get(first)?.key?.start
  if (start === undefined) return undefined
  const lead = text.slice(lineStart(text, start), start)
  // The dashes of lists stand before the first key.
  if (!/^[ -]*$/.test(lead)) return undefined
  const parts = entries.findIndex(([key]) => key === 'duties')
  const before = (parts < 0 ? entries : entries.slice(0, parts)).findLast(
    ([, { start, end, key, children }]) =>
      !children &&
      key &&
      end > start &&
      !/[\r\n]/.test(text.slice(key.start, end)) &&
      /^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end))),
  )?.[1]
  if (!before) return undefined
  const at = lineEnd(text, before.end)
  const feed = text.startsWith('\r\n', at) || (text[at] === undefined && text.includes('\r\n')) ? '\r\n' : '\n'
  return {
    start: at,
    end: at,
    text: pairs.map(([key, value]) => `${feed}${' '.repeat(lead.length)}${key}: ${value}`).join(''),
  }
}

function isSingleLine({ start, end, children }: PlaceNode, text: string): boolean {
  return !children && end > start && !/[\r\n]/.test(text.slice(start, end))
}
