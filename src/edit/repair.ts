/**
 * From a change of the plan to edits of its file: only the characters of that key, value or entry are touched, in the
 * style in which they are written, so that comments and layout stay as they are. Where that is not certain to be
 * right (a value over several lines, an entry with a comment) there is no edit.
 */

import type { Change } from '../plan/change.ts'
import type { PlaceNode } from '../plan/place-table.ts'
import { pointerTokens } from '../plan/place-table.ts'
import type { Edit } from '../source/mapped-text.ts'

/** The edits for changes of one plan; undefined where one of them cannot be made. */
export function editsFor(changes: readonly Change[], root: PlaceNode, text: string): Edit[] | undefined {
  const edits: Edit[] = []
  for (const change of changes) {
    const edit = editFor(change, root, text)
    if (!edit) return undefined
    edits.push(edit)
  }
  return edits.sort((a, b) => a.start - b.start)
}

function editFor(change: Change, root: PlaceNode, text: string): Edit | undefined {
  const way = wayTo(change.pointer, root)
  const node = way.at(-1)
  if (!node) return undefined
  if ('key' in change) return node.key && scalar(text, node.key.start, node.key.end, change.key)
  if ('value' in change) return node.children ? undefined : scalar(text, node.start, node.end, change.value)
  const list = way.at(-2)
  return Array.isArray(list?.children) ? removal(node, list.children, text) : undefined
}

/** The nodes from the root down to the very value; none where the file has something else in its place. */
export function wayTo(pointer: string, root: PlaceNode): PlaceNode[] {
  const way = [root]
  for (const token of pointerTokens(pointer)) {
    const { children } = way.at(-1) as PlaceNode
    const child = Array.isArray(children) ? children[Number(token)] : children?.get(token)
    if (child) way.push(child)
    // One value may stand for a list of one, and a plain text for the name of its item.
    else if (token !== '0' && (children || (token !== 'name' && token !== 'text'))) return []
    else if (Array.isArray(children)) return []
  }
  return way
}

function scalar(text: string, start: number, end: number, value: string): Edit | undefined {
  const written = text.slice(start, end)
  if (/[\r\n]/.test(written)) return undefined
  if (written[0] === '"') return { start, end, text: JSON.stringify(value) }
  if (written[0] === "'") return { start, end, text: `'${value.replace(/'/g, "''")}'` }
  // A block scalar has its sign on the line before.
  if (written === '' || /[|>][-+\d]*[ \t]*$/.test(lineBefore(text, start))) return undefined
  // what can stand without quotation marks wherever it stands, in brackets too
  const isPlain = /^[\p{L}\p{N}（〔《“(][^\s:#,[\]{}"'`&*!|>%@]*$/u.test(value)
  const isText = isPlain && !/^[-+.\d]|^(?:true|false|null|yes|no)$/i.test(value)
  const isDate = /^\d{4}-\d\d(?:-\d\d)?$/.test(value)
  return { start, end, text: isText || isDate ? value : JSON.stringify(value) }
}

function lineBefore(text: string, start: number): string {
  const line = text.slice(Math.max(0, start - 1000), start)
  const lineStart = Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r'))
  if (line.slice(lineStart + 1).trim() !== '') return ''
  const before = line.slice(0, Math.max(0, lineStart)).replace(/\r$/, '')
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
}

/** Takes an entry out of a list, with its line or its comma, but never with a comment. */
function removal(node: PlaceNode, entries: readonly PlaceNode[], text: string): Edit | undefined {
  const index = entries.indexOf(node)
  const before = entries[index - 1]
  // The last entry of a list is never taken out: an empty list is no list.
  if (!before || /[\r\n]/.test(text.slice(node.start, node.end))) return undefined
  const between = text.slice(before.end, node.start)
  if (/^\s*,\s*$/.test(between)) return { start: before.end, end: node.end, text: '' }
  const line = /(?:\r\n|\r|\n)[ \t]*-[ \t]+$/.exec(between)
  if (!line) return undefined
  const rest = /^[^\r\n]*/.exec(text.slice(node.end, node.end + 200))?.[0] ?? ''
  return rest.trim() === '' ? { start: before.end + line.index, end: node.end + rest.length, text: '' } : undefined
}
