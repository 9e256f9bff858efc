import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a build script without types
import { generate } from '../../build/generate-validator.mjs'
import { load } from '../../src/plan/load.ts'
import { validate } from '../../src/plan/plan-schema.generated.js'
import { schemaUrl } from '../../src/plan/save.ts'

const root = new URL('../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('schemas/plan.schema.json', root), 'utf8'))
type Node = Record<string, unknown>

function* mappings(node: unknown, path: string): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node) && 'properties' in node) yield [path, node as Node]
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'examples') yield* mappings(child, `${path}/${key}`)
  }
}

const shapes = [...mappings(schema, '')]

describe('the schema', () => {
  it('is valid JSON Schema 2020-12 and has the address that plan files name', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    ajv.addKeyword({ keyword: 'x-shorthand', schemaType: 'string' })
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(schema.$id).toBe(schemaUrl)
  })

  it('explains every property in Chinese', () => {
    const properties = shapes.flatMap(([path, { properties }]) =>
      Object.entries(properties as Record<string, Node>).map(([key, property]) => ({
        path: `${path}/${key}`,
        property,
      })),
    )
    expect(properties.length).toBeGreaterThan(200)
    for (const { path, property } of properties) {
      expect(property.title, path).toMatch(/\p{Script=Han}/u)
      expect(property.description, path).toMatch(/\p{Script=Han}.*。$/u)
    }
  })

  it('knows every key and leaves x- to the writer', () => {
    for (const [path, node] of shapes) {
      expect(node.additionalProperties, path).toBe(false)
      expect(node.patternProperties, path).toEqual({ '^x-': true })
    }
  })

  it('lets parties, time, place and confidence stand on every kind of item', () => {
    const items = shapes.map(([, node]) => node.properties as Node).filter((properties) => 'id' in properties)
    expect(items).toHaveLength(13)
    const core = ['id', 'lead', 'responsible', 'support', 'officer', 'contact', 'time', 'place', 'confidence', 'source']
    for (const properties of items) expect(Object.keys(properties)).toEqual(expect.arrayContaining(['text', ...core]))
  })

  it.each((schema.examples as Node[]).map((example): [string, Node] => [String(example.title), example]))(
    'accepts its example %s',
    (_: string, example: Node) => {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
    },
  )

  it('is compiled: the generated files are those of this schema', async () => {
    for (const [path, content] of await generate()) {
      expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(content)
    }
  })

  it('accepts every example plan', () => {
    for (const file of readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.yaml'))) {
      for (const { value } of load(readFileSync(new URL(`examples/${file}`, root), 'utf8'), file).plans) {
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
      }
    }
  })

  const page = new URL('../shared/spec/plan-format.md', root)
  it.skipIf(!existsSync(page))('accepts the plan on the page that defines the format', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
    // The page abbreviates with …, which is no number and no place.
    const plain = yaml
      .replace(/^source: .*$/m, '')
      .replace('amount: …', 'amount: 1')
      .replace('sections: [ … ]', 'sections: []')
    const [plan] = load(plain, 'plan-format.yaml').plans
    expect(validate(plan?.value), JSON.stringify(validate.errors)).toBe(true)
  })
})
