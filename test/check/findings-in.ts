/** What the rules find in a plan file given as text, which must be sound in form. */

import { expect } from 'vitest'
import { checkPlan } from '../../src/check/check.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import { schemaFindings } from '../../src/plan/schema-findings.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'

export async function findingsIn(text: string): Promise<Diagnostic[]> {
  const [loaded] = load(text, 'plan.yaml').plans
  if (!loaded) throw new Error('no plan')
  expect(schemaFindings(loaded)).toEqual([])
  const locate = (pointer: string) => loaded.places.value(pointer)
  return checkPlan(canonical(loaded.value), { file: 'plan.yaml', text, locate })
}
