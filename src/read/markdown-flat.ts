/**
 * The blocks of Markdown that need no parser: headings, lists and tables in whose words no markup can stand, which is
 * most of what a plan has beside its paragraphs. Each is told by its lines alone; where a line leaves any doubt, the
 * parser decides.
 */

/** What a run of lines is, and how many lines it takes. */
export type FlatBlock =
  | { type: 'heading'; count: 1 }
  | { type: 'list'; count: number; ordered: boolean }
  | { type: 'table'; count: number }

/** Words in which no markup can stand, and which open no block of their own. */
const words = '(?![ \\t>+\\-=#]|\\d{1,9}[.)](?:[ \\t]|$))[^*_~`[\\]<&\\\\|]*[^*_~`[\\]<&\\\\|\\s]'
const heading = /^#{1,6} (?![ \t])[^*_~`[\]<&\\|#]*[^*_~`[\]<&\\|#\s]$/
const item = new RegExp(`^([-+]|\\d{1,9}[.)]) ${words}$`)
const anyItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const row = /^\|[^*_~`[\]<&\\]*\|$/
const delimiters = /^\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+$/

/** The block that begins at a line, behind an empty one; `lines` are as they stand, without their ends. */
export function flatBlock(lines: readonly { text: string }[], from: number): FlatBlock | undefined {
  const text = (lines[from] as { text: string }).text
  switch (text[0]) {
    case '#':
      return heading.test(text) ? { type: 'heading', count: 1 } : undefined
    case '|':
      return flatTable(lines, from)
    default:
      return item.test(text) ? flatList(lines, from) : undefined
  }
}

/** A list of one level and of one line an item, with which nothing goes on behind the empty line. */
function flatList(lines: readonly { text: string }[], from: number): FlatBlock | undefined {
  const delimiter = markOf(lines[from]?.text ?? '')
  let end = from
  while (end < lines.length && item.test(lines[end]?.text ?? '') && markOf(lines[end]?.text ?? '') === delimiter) end++
  if (end < lines.length && !isBlank(lines[end]?.text ?? '')) return undefined
  let next = end
  while (next < lines.length && isBlank(lines[next]?.text ?? '')) next++
  const behind = lines[next]?.text ?? ''
  if (/^[ \t]/.test(behind) || anyItem.test(behind)) return undefined
  return { type: 'list', count: end - from, ordered: delimiter === '.' || delimiter === ')' }
}

/** What parts lists from one another: the bullet, or what stands behind the number. */
function markOf(text: string): string {
  return (/^(?:\d{1,9}([.)])|([-+])) /.exec(text) ?? []).slice(1).find(Boolean) ?? ''
}

/** A table with a mark at both ends of every line and as many cells in each as in its header. */
function flatTable(lines: readonly { text: string }[], from: number): FlatBlock | undefined {
  const header = lines[from]?.text ?? ''
  const second = lines[from + 1]?.text ?? ''
  if (!row.test(header) || !delimiters.test(second)) return undefined
  const width = cells(header)
  if (cells(second) !== width) return undefined
  let end = from + 2
  while (end < lines.length && row.test(lines[end]?.text ?? '') && cells(lines[end]?.text ?? '') === width) end++
  if (end < lines.length && !isBlank(lines[end]?.text ?? '')) return undefined
  return { type: 'table', count: end - from }
}

function cells(text: string): number {
  let count = -1
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count++
  return count
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
