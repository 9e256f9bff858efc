/** Every rule is held to its own examples: it finds something in the bad one, and nothing is found in the good one. */

import { describe, expect, it } from 'vitest'
import { checkPlan, type RuleSettings } from '../../src/check/check.ts'
import type { Rule } from '../../src/check/rule.ts'
import { rules } from '../../src/check/rules.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import { schemaFindings } from '../../src/plan/schema-findings.ts'

async function findings(text: string, settings?: RuleSettings) {
  const [loaded] = load(text, 'plan.yaml').plans
  if (!loaded) throw new Error('no plan')
  expect(schemaFindings(loaded)).toEqual([])
  const origin = { file: 'plan.yaml', locate: (pointer: string) => loaded.places.value(pointer) }
  return checkPlan(canonical(loaded.value), origin, settings)
}

/** All rules, and also those that run only on request where it is their turn. */
function withRule({ id, severity }: Rule): RuleSettings {
  return { rules, levels: new Map([[id, severity]]), options: new Map(), units: [] }
}

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('the rule %s', (id, rule) => {
  it('finds something in its bad example, at a place in it', async () => {
    const found = await findings(rule.bad, withRule(rule))
    expect(found.map((finding) => finding.rule)).toEqual([id])
    expect(found[0]?.place?.start.line).toBeGreaterThan(1)
  })

  it('finds nothing in its good example', async () => {
    expect(await findings(rule.good, withRule(rule))).toEqual([])
  })
})

it('says the same of the same place once, in the order of the file', async () => {
  const found = await findings(`fangan: 1
title: 云汀镇秋季道路养护方案
duties:
  - {name: 甲, phase: 无此阶段, time: {edtf: 2025-02-30}}
  - {name: 乙, phase: 无此阶段}
`)
  expect(found.map(({ rule, place }) => [rule, place?.start.line])).toEqual([
    ['reference', 4],
    ['edtf', 4],
    ['reference', 5],
  ])
})

it('runs what is only on request where a level is asked for it', async () => {
  const { bad } = rules.find(({ onRequest }) => onRequest) as Rule
  expect(await findings(bad)).toEqual([])
})
