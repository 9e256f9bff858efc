/** Plans of every shape that the schema allows, for properties: drawn from the shape table itself, nothing left out. */

import fc from 'fast-check'
import { canonical } from '../../src/plan/canonical.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type Property, shapeOf } from '../../src/plan/shape.ts'

const chinese = fc.string({ unit: fc.constantFrom(...'云汀镇河道保洁，。、：；“”（）《》【】 %-#:&*!|>{}[]"\'\n\tN1') })
const wording = fc.oneof(
  { weight: 4, arbitrary: chinese },
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '~',
    'null',
    'true',
    'yes',
    '2024',
    '1.5',
    '0x1F',
    '2024-05-31',
    '---',
    '...',
    '- a',
    '# 甲',
  ),
  chinese.map((text) => `云汀镇${text}`.repeat(40)),
)
const date = fc.constantFrom('2024-05-31', '2024', '../2024-05-31', 'XXXX-05-31', '2024-04/2024-06', '20XX-07/..')
const point = fc.record({ line: fc.nat().map(next), column: fc.nat().map(next), offset: fc.nat() })

function next(number: number): number {
  return number + 1
}

function value(property: Property, depth: number, shorthand: boolean): fc.Arbitrary<unknown> {
  const scalar = (arbitrary: fc.Arbitrary<unknown>) => (shorthand ? arbitrary : fc.array(arbitrary, { maxLength: 3 }))
  switch (property.form) {
    case 'text':
    case 'number':
      return wording
    case 'texts':
      return scalar(wording)
    case 'edtf':
      return date
    case 'time':
      return shorthand ? fc.oneof(wording, date) : object('time', depth)
    case 'list':
      if (depth <= 0) return fc.constant([])
      return shorthand
        ? fc.oneof(fc.array(fc.oneof(wording, object(property.of ?? '', depth - 1, true)), { maxLength: 2 }), wording)
        : fc.array(object(property.of ?? '', depth - 1), { maxLength: 2 })
    case 'object':
      return property.of === 'point' ? point : object(property.of ?? '', depth, shorthand)
    case 'word':
      return fc.constantFrom(...(property.words ?? []))
    case 'count':
      return fc.oneof(fc.nat(), fc.constant('N'))
    case 'integer':
      return fc.integer({ min: 1000, max: 9999 })
    case 'decimal':
      return fc.constantFrom(0, 0.35, 1)
    case 'boolean':
      return fc.boolean()
    case 'version':
      return fc.constant(1)
  }
}

function object(name: string, depth: number, shorthand = false): fc.Arbitrary<Record<string, unknown>> {
  const { properties, required } = shapeOf(name)
  const keys = Object.entries(properties).filter(([key]) => !(shorthand && key === 'sections'))
  const model = Object.fromEntries(keys.map(([key, property]) => [key, value(property, depth, shorthand)]))
  // An id is never blank, and neither is the title of a plan.
  if ('id' in model) model.id = wording.filter((text) => /\S/.test(text))
  if (name === 'plan') model.title = fc.constant('云汀镇河道保洁工作方案')
  return fc.record(model, { requiredKeys: [...(required ?? [])], noNullPrototype: true })
}

/** A plan file's value in shorthand, valid against the schema. */
export const shorthandValue = object('plan', 2, true)

/** A plan in canonical form. */
export const canonicalPlan: fc.Arbitrary<Plan> = object('plan', 2).map((plan) => canonical(plan))
