/** The ids that a plan gives its items, written into its file where an item has none: as canonical form has them. */

import { type ItemKind, walkItems } from '../plan/items.ts'
import type { Plan } from '../plan/plan.ts'
import { yamlScalar } from '../plan/yaml-writer.ts'
import type { Edit } from '../source/mapped-text.ts'
import { commentStarts } from './comments-in.ts'
import { ignoreWord, isBelowIgnore } from './ignore-lines.ts'
import { columnOf, type LayoutNode } from './layout.ts'
import { entryOf, type FoundNode, nodeAt } from './node-at.ts'

/** Where ids are wanted: everywhere, or beside items of the same kind that have one. */
export type IdChoice = 'all' | 'beside'

/** The edits for one plan, whose layout is `root`. An item that cannot take an id without losing its shape is passed over. */
export function idEdits(plan: Plan, root: LayoutNode, text: string, choice: IdChoice, isJson: boolean): Edit[] {
  const items = Array.from(walkItems(plan), ({ kind, item, pointer }) => {
    const found = nodeAt(root, pointer)
    return { kind, id: item.id, found, hasId: found !== undefined && entryOf(found.node, 'id') !== undefined }
  })
  const comments = new Set(text.includes(ignoreWord) ? commentStarts(text, [root]) : [])
  const kinds = new Set<ItemKind>(items.flatMap(({ kind, hasId }) => (hasId ? [kind] : [])))
  return items.flatMap(({ kind, id, found, hasId }) => {
    if (!found || hasId || (choice === 'beside' && !kinds.has(kind))) return []
    return editsFor(found, id, text, isJson, comments)
  })
}

function editsFor(
  { node, shape, entry, parent }: FoundNode,
  id: string,
  text: string,
  isJson: boolean,
  comments: ReadonlySet<number>,
): Edit[] {
  const first = node.entries[0]
  const { start, end, anchor, form } = node
  if (node.isOpaque || form === 'alias' || !parent) return []
  if (node.isBlock || parent.isBlock) {
    if (isBelowIgnore(text, first?.mark ?? start, comments)) return []
  }
  if (form === 'mapping' && first) {
    const written = `${pair('id', id, isJson)}, `
    // one pair in a list (`[name: 甲]`) has no brackets of its own
    if (!node.isBlock && text[start] !== '{') return [insert(start, `{${written}`), insert(end, '}')]
    if (!node.isBlock) return [insert(first.mark, written)]
    return [insert(first.mark, `id: ${yamlScalar(id, false)}${nextLine(text, columnOf(text, first.mark))}`)]
  }
  const isPlain = form === 'plain' || form === 'quoted'
  const name = shape?.shorthand
  if (!isPlain || name === undefined || anchor < start || /[\r\n]/.test(text.slice(start, end))) return []
  if (parent.isBlock && entry?.key === undefined) {
    return [insert(start, `id: ${yamlScalar(id, false)}${nextLine(text, columnOf(text, start))}${name}: `)]
  }
  // In brackets a comma or a bracket of the name would be one of theirs.
  if (form === 'plain' && parent.isBlock && yamlScalar(node.value, true) !== node.value) return []
  const key = isJson ? `"${name}"` : name
  return [insert(start, `{${pair('id', id, isJson)}, ${key}: `), insert(end, '}')]
}

function pair(key: string, value: string, isJson: boolean): string {
  return isJson ? `"${key}": ${JSON.stringify(value)}` : `${key}: ${yamlScalar(value, true)}`
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function nextLine(text: string, column: number): string {
  return (/\r\n|\r|\n/.exec(text)?.[0] ?? '\n') + ' '.repeat(column)
}
