/**
 * Plans to text: canonical YAML for people, with the keys in the order of the schema, long wording as block text and
 * short rows on one line; JSON and NDJSON for programs, complete with places.
 */

import type { Plan } from './plan.ts'
import { innerShape, keysInOrder, type Shape, shapeOf } from './shape.ts'
import { writeYaml } from './yaml-writer.ts'

/** Where an editor finds the schema of a plan file; the `$id` of the schema. */
export const schemaUrl = 'https://unpkg.com/fangan/schemas/plan.schema.json'

/** A plan or several, as a YAML stream. Places are written only where asked for, but that of the plan always. */
export function toYaml(plans: Plan | readonly Plan[], options: { source?: boolean } = {}): string {
  const documents = [plans].flat() as Plan[]
  const texts = documents.map((plan) => writeYaml(plan, { shape: shapeOf('plan'), places: options.source ?? false }))
  return texts.map((text) => `# yaml-language-server: $schema=${schemaUrl}\n${text}`).join('---\n')
}

/** One plan as an object, several (or none) as an array. */
export function toJson(plans: Plan | readonly Plan[]): string {
  const values = ([plans].flat() as Plan[]).map((plan) => inSchemaOrder(plan, shapeOf('plan')))
  return `${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`
}

/** One plan a line. */
export function toNdjson(plans: Plan | readonly Plan[]): string {
  const values = ([plans].flat() as Plan[]).map((plan) => inSchemaOrder(plan, shapeOf('plan')))
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** A copy with its keys in the order of the schema, and what is undefined left out. */
function inSchemaOrder(value: object, shape: Shape): Record<string, unknown> {
  const mapping = value as Record<string, unknown>
  const ordered: Record<string, unknown> = {}
  for (const key of keysInOrder(mapping, shape)) {
    const child = mapping[key]
    const property = shape.properties[key]
    const inner = property && innerShape(property)
    if (!inner) ordered[key] = child
    else if (Array.isArray(child)) ordered[key] = child.map((entry) => inSchemaOrder(entry, inner))
    else if (child !== undefined) ordered[key] = inSchemaOrder(child as object, inner)
  }
  return ordered
}
