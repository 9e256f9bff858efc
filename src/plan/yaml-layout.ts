/** How a plan file is laid out: long wording as block text, short rows on one line, and what the library is told of it. */

import {
  COLLECTION_STYLE,
  DEFAULT_SCALAR_STYLE_RULES,
  type DumpOptions,
  SCALAR_STYLE,
  type ScalarLayout,
  visit,
  type YamlNode,
} from './yaml.ts'

/** Wording longer than this (a Chinese character counts as two) becomes block text; shorter rows go on one line. */
const longLine = 100

/** Whether wording is written as block text where that can hold it. */
export function isLong(text: string): boolean {
  if (text.length * 2 <= longLine) return text.includes('\n')
  return text.length > longLine || text.includes('\n') || width(text) > longLine
}

/** Whether the keys and values of a row go on one line. */
export function fitsOneLine(parts: readonly (string | undefined)[]): boolean {
  let most = 0
  let least = 0
  for (let index = 0; index < parts.length; index++) {
    const text = parts[index]
    if (text === undefined || text.includes('\n')) return false
    least += text.length + 2
    most += text.length * 2 + 2
    if (least > longLine) return false
  }
  // only in between must every character be looked at
  return most <= longLine || parts.reduce((sum, text) => sum + width(text as string) + 2, 0) <= longLine
}

function width(text: string): number {
  let wide = 0
  for (let index = 0; index < text.length; index++) wide += text.charCodeAt(index) > 0x2e7f ? 2 : 1
  return wide
}

/** The same layout for the library; `whole` is whether what it is given may go on one line itself. */
export const layout = (whole: boolean): DumpOptions => ({
  noRefs: true,
  lineWidth: -1,
  quoteStyle: 'double',
  transform: (nodes) => visit(nodes, (node, { depth }) => (whole || depth > 0 ? onOneLine(node) : undefined)),
  scalarStyleRules: [longAsBlock, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
})

/**
 * Lists of names, times, posts and other short rows read best on one line. Items do not: they have an id, and
 * whoever edits a plan adds to them.
 */
function onOneLine(node: YamlNode): void {
  if (node.kind !== 'sequence' && node.kind !== 'mapping') return
  if (node.kind === 'mapping' && node.items.some(({ key }) => scalarText(key) === 'id')) return
  const parts = node.kind === 'sequence' ? node.items : node.items.flatMap(({ key, value }) => [key, value])
  if (fitsOneLine(parts.map(scalarText))) node.style = COLLECTION_STYLE.FLOW
}

function scalarText(node: YamlNode): string | undefined {
  return node.kind === 'scalar' ? node.value : undefined
}

function longAsBlock(scalar: ScalarLayout): void {
  const { value } = scalar.node
  const literal = 1 << SCALAR_STYLE.LITERAL_BLOCK
  if (scalar.isKey || scalar.style !== SCALAR_STYLE.PLAIN || (scalar.allowedStylesMask & literal) === 0) return
  // A line break other than LF would be read back as LF, and leading blanks need an indentation mark few people know.
  if (/^\s|[\r\x85\u2028\u2029\t]/.test(value)) return
  if (isLong(value)) scalar.style = SCALAR_STYLE.LITERAL_BLOCK
}
