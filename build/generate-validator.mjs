/**
 * Turns schemas/plan.schema.json into code, so that no run of fangan compiles a schema: a validator (ajv standalone)
 * and the shapes, a table of what stands under each key, which loading, saving and the messages about a schema share.
 */

import { readFile } from 'node:fs/promises'
import { validator } from './compile-schema.mjs'

const root = new URL('../', import.meta.url)
const schemaPath = 'schemas/plan.schema.json'
const notice = `Generated from ${schemaPath} by build/generate-validator.mjs (npm run generate). Do not edit.`

/** What canonical form makes of a property, by the `$defs` entry it refers to. */
const scalarForms = new Set(['text', 'texts', 'number', 'edtf', 'time'])

const definition = (node) => node.$ref?.replace('#/$defs/', '')

function form(node) {
  const of = definition(node)
  if (scalarForms.has(of)) return { form: of }
  const types = [node.type ?? []].flat()
  if (types.includes('array')) return { form: 'list', of: definition(node.items) }
  if (types.includes('object')) return { form: 'object', of }
  if (node.const !== undefined) return { form: 'version' }
  if (node.enum) return { form: 'word', words: node.enum }
  const { minimum: least, maximum: most } = node
  if (types.includes('integer') && types.includes('string') && !node.pattern) return { form: 'count' }
  if (types.includes('integer')) return { form: 'integer', least, most }
  if (types.includes('string')) return { form: 'text', ...(node.pattern ? { filled: true } : {}) }
  if (types.length === 1 && ['number', 'boolean'].includes(types[0])) {
    return { form: types[0] === 'number' ? 'decimal' : 'boolean' }
  }
  throw new Error(`no form for ${JSON.stringify(node)}`)
}

function shape(node) {
  const properties = Object.entries(node.properties).map(([key, property]) => [
    key,
    { title: property.title, ...form(property) },
  ])
  return {
    ...(node['x-shorthand'] ? { shorthand: node['x-shorthand'] } : {}),
    ...(node.required ? { required: node.required } : {}),
    properties: Object.fromEntries(properties),
  }
}

function shapes(schema) {
  const definitions = Object.entries(schema.$defs).filter(([, node]) => node.properties)
  return { plan: shape(schema), ...Object.fromEntries(definitions.map(([name, node]) => [name, shape(node)])) }
}

/** The generated files: path from the root of the project → content. */
export async function generate() {
  const schema = JSON.parse(await readFile(new URL(schemaPath, root), 'utf8'))
  return new Map([
    ['src/plan/plan-schema.generated.js', `// ${notice}\n${await validator(schema)}`],
    [
      'src/plan/plan-schema.generated.d.ts',
      `// ${notice}\nimport type { ValidateFunction } from 'ajv'\nexport declare const validate: ValidateFunction\n`,
    ],
    [
      'src/plan/plan-shapes.generated.ts',
      `// ${notice}\nimport type { Shapes } from './shape.ts'\nexport const shapes: Shapes = JSON.parse(\`${JSON.stringify(shapes(schema)).replaceAll('},', '},\n')}\`)\n`,
    ],
  ])
}
