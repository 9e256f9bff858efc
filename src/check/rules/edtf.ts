/** The rule that every time that claims to be EDTF is EDTF, and is a day that the calendar has. */

import { propertyOf, type Shape, shapeOf } from '../../plan/shape.ts'
import { isEdtf, isPlainEdtf } from '../edtf-validity.ts'
import type { Rule } from '../rule.ts'

export const edtf: Rule = {
  id: 'edtf',
  severity: 'error',
  summary: 'rule-edtf-summary',
  why: 'rule-edtf-why',
  bad: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补村道破损路面, time: {text: 2月底前, edtf: ../2025-02-30}}
`,
  good: `fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 修补村道破损路面, time: {text: 2月底前, edtf: ../2025-02-28}}
`,
  async check(plan, report) {
    for (const { value, pointer } of edtfValues(plan, shapeOf('plan'), '')) {
      if (await isEdtf(value)) continue
      const right = padded(value)
      const isRight = right !== value && isPlainEdtf(right) === true
      const repair = isRight ? { safe: true, changes: [{ pointer, value: right }] } : undefined
      report({ pointer, message: { code: 'invalid-edtf', values: { value } }, ...(repair ? { repair } : {}) })
    }
  },
}

/** The value with a month and a day of two digits each: 2025-3-1 is meant as 2025-03-01. */
function padded(value: string): string {
  return value.replace(/(?<=-)\d(?!\d)/g, '0$&')
}

/** Every value that the schema says is EDTF, wherever in the plan it stands. */
function* edtfValues(value: unknown, shape: Shape, pointer: string): Generator<{ value: string; pointer: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const property = propertyOf(shape, key)
    const at = `${pointer}/${key}`
    if (property?.form === 'edtf' && typeof child === 'string') yield { value: child, pointer: at }
    else if (property?.form === 'time') yield* edtfValues(child, shapeOf('time'), at)
    else if (property?.form === 'object' && property.of) yield* edtfValues(child, shapeOf(property.of), at)
    else if (property?.form === 'list' && property.of && Array.isArray(child)) {
      const entry = shapeOf(property.of)
      for (const [index, item] of child.entries()) yield* edtfValues(item, entry, `${at}/${index}`)
    }
  }
}
