/**
 * Plans to text: canonical YAML for people, with the keys in the order of the schema, long wording as block text and
 * short rows on one line; JSON and NDJSON for programs, complete with places.
 */

import type { Plan } from './plan.ts'
import { isExtension, propertyOf, type Shape, shapeOf } from './shape.ts'
import {
  COLLECTION_STYLE,
  DEFAULT_SCALAR_STYLE_RULES,
  dump,
  SCALAR_STYLE,
  type ScalarLayout,
  visit,
  type YamlNode,
} from './yaml.ts'

/** Where an editor finds the schema of a plan file; the `$id` of the schema. */
export const schemaUrl = 'https://unpkg.com/fangan/schemas/plan.schema.json'

/** Wording longer than this (a Chinese character counts as two) becomes block text; shorter rows go on one line. */
const longLine = 100

/** A plan or several, as a YAML stream. Places are written only where asked for, but that of the plan always. */
export function toYaml(plans: Plan | readonly Plan[], options: { source?: boolean } = {}): string {
  const documents = [plans].flat() as Plan[]
  const texts = documents.map((plan) => {
    const value = inSchemaOrder(plan, shapeOf('plan'), options.source ?? false, true)
    return dump(value, {
      noRefs: true,
      lineWidth: -1,
      quoteStyle: 'double',
      transform: (nodes) => visit(nodes, onOneLine),
      scalarStyleRules: [longAsBlock, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
    })
  })
  return texts.map((text) => `# yaml-language-server: $schema=${schemaUrl}\n${text}`).join('---\n')
}

/** One plan as an object, several (or none) as an array. */
export function toJson(plans: Plan | readonly Plan[]): string {
  const values = ([plans].flat() as Plan[]).map((plan) => inSchemaOrder(plan, shapeOf('plan'), true, true))
  return `${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`
}

/** One plan a line. */
export function toNdjson(plans: Plan | readonly Plan[]): string {
  const values = ([plans].flat() as Plan[]).map((plan) => inSchemaOrder(plan, shapeOf('plan'), true, true))
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** A copy with its keys in the order of the schema, what is undefined left out, and places only where wanted. */
function inSchemaOrder(value: object, shape: Shape, source: boolean, isPlan = false): Record<string, unknown> {
  const mapping = value as Record<string, unknown>
  const ordered: Record<string, unknown> = {}
  for (const key of [...Object.keys(shape.properties), ...Object.keys(mapping).filter(isExtension)]) {
    const child = mapping[key]
    if (child === undefined || (key === 'source' && !source && !isPlan)) continue
    const property = propertyOf(shape, key)
    const of = property?.form === 'time' ? 'time' : property?.of
    if (!of) ordered[key] = child
    else if (Array.isArray(child)) ordered[key] = child.map((entry) => inSchemaOrder(entry, shapeOf(of), source))
    else ordered[key] = inSchemaOrder(child as object, shapeOf(of), source)
  }
  return ordered
}

/**
 * Lists of names, times, posts and other short rows read best on one line. Items do not: they have an id, and
 * whoever edits a plan adds to them.
 */
function onOneLine(node: YamlNode): void {
  if (node.kind !== 'sequence' && node.kind !== 'mapping') return
  const parts = node.kind === 'sequence' ? node.items : node.items.flatMap(({ key, value }) => [key, value])
  if (node.kind === 'mapping' && parts.some((part, index) => index % 2 === 0 && scalarText(part) === 'id')) return
  let room = longLine
  for (const part of parts) {
    const text = scalarText(part)
    if (text === undefined || text.includes('\n')) return
    room -= text.length <= room ? width(text) + 2 : longLine
    if (room < 0) return
  }
  node.style = COLLECTION_STYLE.FLOW
}

function scalarText(node: YamlNode): string | undefined {
  return node.kind === 'scalar' ? node.value : undefined
}

function longAsBlock(layout: ScalarLayout): void {
  const { value } = layout.node
  const literal = 1 << SCALAR_STYLE.LITERAL_BLOCK
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN || (layout.allowedStylesMask & literal) === 0) return
  // A line break other than LF would be read back as LF, and leading blanks need an indentation mark few people know.
  if (/^\s|[\r\x85\u2028\u2029\t]/.test(value)) return
  if (value.includes('\n') || value.length > longLine || width(value) > longLine) {
    layout.style = SCALAR_STYLE.LITERAL_BLOCK
  }
}

function width(text: string): number {
  let wide = 0
  for (let index = 0; index < text.length; index++) wide += text.charCodeAt(index) > 0x2e7f ? 2 : 1
  return wide
}
