/** When a finding is one that a baseline knows. */

import { expect, it } from 'vitest'
import { againstBaseline, readBaseline, writeBaseline } from '../../src/gate/baseline.ts'
import type { FindingKey } from '../../src/gate/finding-key.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'

const keyWith = (values: NonNullable<FindingKey['values']>): FindingKey => ({
  file: 'plan.yaml',
  rule: 'duty-without-party',
  item: 'duty-清理边沟/name',
  message: 'duty-without-party',
  values,
})

it.each([
  ['other numbers beside it', { name: '清理边沟', answered: 3, all: 4 }, 1, 0],
  ['another name', { name: '修补路面', answered: 2, all: 3 }, 0, 1],
])('compares what a finding says: %s', (_, values, known, stale) => {
  const baseline = readBaseline(writeBaseline([keyWith({ name: '清理边沟', answered: 2, all: 3 })]), 'baseline.json')
  const finding = {} as Diagnostic
  const result = againstBaseline([{ finding, key: keyWith(values) }], baseline.get('plan.yaml') ?? new Map())
  expect([result.known.length, result.fresh.length, result.stale.length]).toEqual([known, 1 - known, stale])
})

it('reads a baseline that was written with the numbers', () => {
  const values = { name: '清理边沟', answered: 2, all: 3 }
  const text = JSON.stringify({ version: 1, findings: [keyWith(values)] })
  const finding = {} as Diagnostic
  const known = readBaseline(text, 'baseline.json').get('plan.yaml') ?? new Map()
  expect(againstBaseline([{ finding, key: keyWith({ ...values, all: 9 }) }], known).known).toHaveLength(1)
})
