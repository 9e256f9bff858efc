/** Turns schemas/config.schema.json into a validator, and into the list of keys that messages suggest from. */

import { readFile } from 'node:fs/promises'
import { validator } from './compile-schema.mjs'

const schemaPath = 'schemas/config.schema.json'
const notice = `Generated from ${schemaPath} by build/generate-config-validator.mjs (npm run generate). Do not edit.`

/** The generated files: path from the root of the project → content. */
export async function generate() {
  const schema = JSON.parse(await readFile(new URL(`../${schemaPath}`, import.meta.url), 'utf8'))
  const { override, unit, labels } = schema.$defs
  const keys = Object.fromEntries(
    Object.entries({ config: schema, override, unit, labels }).map(([name, node]) => [
      name,
      Object.keys(node.properties),
    ]),
  )
  return new Map([
    [
      'src/config/config-schema.generated.js',
      `// ${notice}\n${await validator(schema)}\nexport const keys=${JSON.stringify(keys)};\n`,
    ],
    [
      'src/config/config-schema.generated.d.ts',
      `// ${notice}\nimport type { ValidateFunction } from 'ajv'\nexport declare const validate: ValidateFunction\nexport declare const keys: Record<'config' | 'override' | 'unit' | 'labels', string[]>\n`,
    ],
  ])
}
