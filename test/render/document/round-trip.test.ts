/**
 * What is written reads back: every example as a document, in every format and every style of duties, parses to the
 * same organizations, platforms, teams, phases, duties, parties and times.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentFile, documentFormats } from '../../../src/cli/document-file.ts'
import { parse } from '../../../src/parse.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import { load } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { DutyStyle } from '../../../src/render/document/answers.ts'
import { planFacts } from './plan-facts.ts'

const styles: readonly DutyStyle[] = ['brackets', 'labels', 'table', 'annex']
const examples = new URL('../../../examples/', import.meta.url)

async function plansIn(file: URL): Promise<Plan[]> {
  const bytes = readFileSync(file)
  if (!/\.ya?ml$/.test(file.pathname)) return (await parse(bytes, file.pathname)).plans
  return load(bytes.toString('utf8'), file.pathname).plans.map(({ value }) => canonical(value))
}

async function readBack(plan: Plan, format: (typeof documentFormats)[number], duties: DutyStyle): Promise<Plan> {
  const file = await documentFile(plan, format, { duties })
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const { plans } = await parse(bytes, `plan.${format}`)
  expect(plans).toHaveLength(1)
  return plans[0] as Plan
}

const trips = styles.flatMap((duties) => documentFormats.map((format) => ({ duties, format })))

describe.each(readdirSync(examples).filter((name) => /\.yaml$/.test(name)))('%s', (name) => {
  it.each(trips)('reads back from $format with $duties', async ({ duties, format }) => {
    for (const plan of await plansIn(new URL(name, examples))) {
      const back = await readBack(plan, format, duties)
      expect(back.title).toBe(plan.title)
      expect(planFacts(back)).toEqual(planFacts(plan))
    }
  })
})
