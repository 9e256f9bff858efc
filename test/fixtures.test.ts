/**
 * Mini plans in the hands of many offices, each with the facts that a careful reader takes from it. A case is a folder
 * under `test/fixtures/`: `plan.txt` (or `plan.md`) and `facts.yaml`, a subset of the plan in the words of the plan
 * format. A list is whole and in order; of an object only the keys given are compared; null says that there is none;
 * a plain string stands for the name of an item. Several YAML documents are the plans of a collection. Units and
 * collectives that only answer for something are compared where the facts name them.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.ts'
import type { Plan } from '../src/plan/plan.ts'
import { projected } from './fixture-facts.ts'

const root = new URL('fixtures/', import.meta.url)

describe.each(readdirSync(root).sort())('%s', (name) => {
  const folder = new URL(`${name}/`, root)
  const file = readdirSync(folder).find((one) => one.startsWith('plan.')) as string
  const facts = loadAll(readFileSync(new URL('facts.yaml', folder), 'utf8'))

  it('gives the facts that a reader takes from it', async () => {
    const { plans } = await parse(readFileSync(new URL(file, folder)), file)
    expect(plans).toHaveLength(facts.length)
    expect(facts.map((fact, index) => projected(ofInterest(plans[index] as Plan, fact), fact))).toEqual(facts)
  })
})

/** The plan with the organizations that it sets up, and of those that only answer the ones that the facts name. */
function ofInterest(plan: Plan, facts: unknown): Plan {
  const named = new Set(((facts as Partial<Plan>).organizations ?? []).map(({ name }) => name))
  const { organizations = [], ...rest } = plan
  const kept = organizations.filter(({ kind, name }) => (kind !== 'unit' && kind !== 'collective') || named.has(name))
  return kept.length > 0 ? { ...rest, organizations: kept } : rest
}
