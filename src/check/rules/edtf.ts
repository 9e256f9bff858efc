/** The rule that every time that claims to be EDTF is EDTF, and is a day that the calendar has. */

import { propertiesOf, type Shape, shapeOf } from '../../plan/shape.ts'
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
  check(plan, report) {
    if (isSound(plan, waysToTimes(shapeOf('plan')))) return undefined
    const doubtful: { value: string; pointer: string }[] = []
    visit(plan, shapeOf('plan'), '', (value, pointer) => {
      if (isPlainEdtf(value) !== true) doubtful.push({ value, pointer })
    })
    return doubtful.length > 0 ? judge(doubtful, report) : undefined
  },
}

async function judge(
  values: readonly { value: string; pointer: string }[],
  report: Parameters<Rule['check']>[1],
): Promise<void> {
  for (const { value, pointer } of values) {
    if (await isEdtf(value)) continue
    const right = padded(value)
    const isRight = right !== value && isPlainEdtf(right) === true
    const repair = isRight ? { safe: true, changes: [{ pointer, value: right }] } : undefined
    report({ pointer, message: { code: 'invalid-edtf', values: { value } }, ...(repair ? { repair } : {}) })
  }
}

/** The value with a month and a day of two digits each: 2025-3-1 is meant as 2025-03-01. */
function padded(value: string): string {
  return value.replace(/(?<=-)\d(?!\d)/g, '0$&')
}

/** Whether all of them are right at first sight, as nearly always; where they stand is then nobody's question. */
function isSound(value: unknown, ways: readonly Way[]): boolean {
  if (typeof value !== 'object' || value === null) return true
  for (const way of ways) {
    const child = (value as Record<string, unknown>)[way.key]
    if (child === undefined) continue
    if (way.form === 'edtf') {
      if (typeof child === 'string' && isPlainEdtf(child) !== true) return false
      continue
    }
    way.within ??= waysToTimes(way.inner)
    const { within } = way
    if (way.form === 'object') {
      if (!isSound(child, within)) return false
    } else if (Array.isArray(child)) for (const entry of child) if (!isSound(entry, within)) return false
  }
  return true
}

/** Every value that the schema says is EDTF, wherever in the plan it stands. */
function visit(value: unknown, shape: Shape, pointer: string, see: (value: string, pointer: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const { key, form, inner } of waysToTimes(shape)) {
    const child = (value as Record<string, unknown>)[key]
    if (child === undefined) continue
    const at = `${pointer}/${key}`
    if (form === 'edtf') {
      if (typeof child === 'string') see(child, at)
    } else if (form === 'object') visit(child, inner, at, see)
    else if (Array.isArray(child)) {
      for (let index = 0; index < child.length; index++) visit(child[index], inner, `${at}/${index}`, see)
    }
  }
}

interface Way {
  key: string
  form: 'edtf' | 'list' | 'object'
  inner: Shape
  /** Those of the inner shape, once somebody has gone there. */
  within?: readonly Way[]
}

const ways = new Map<Shape, readonly Way[]>()

/** The properties of a shape that are times or have times in them; most have none, and are not looked at. */
function waysToTimes(shape: Shape): readonly Way[] {
  let known = ways.get(shape)
  if (!known) {
    known = propertiesOf(shape).flatMap(([key, { form, of }]): Way[] => {
      if (form === 'edtf') return [{ key, form, inner: shape }]
      if (form === 'time') return [{ key, form: 'object', inner: shapeOf('time') }]
      if ((form !== 'list' && form !== 'object') || of === undefined) return []
      const inner = shapeOf(of)
      return holdsTimes(inner, new Set([shape])) ? [{ key, form, inner }] : []
    })
    ways.set(shape, known)
  }
  return known
}

function holdsTimes(shape: Shape, seen: Set<Shape>): boolean {
  // A shape within itself has what it has elsewhere; of the outermost it is its own list of parts, which is followed.
  if (seen.has(shape)) return propertiesOf(shape).some(([, { form }]) => form === 'edtf' || form === 'time')
  seen.add(shape)
  return propertiesOf(shape).some(([, { form, of }]) => {
    if (form === 'edtf' || form === 'time') return true
    return (form === 'list' || form === 'object') && of !== undefined && holdsTimes(shapeOf(of), seen)
  })
}
