/**
 * What is written reads back: every example and every template as a document, in every format and every style of duties, parses to the
 * same organizations, platforms, teams, phases, duties, parties and times.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentFile, documentFormats } from '../../../src/cli/write/document-file.ts'
import { comparePlans } from '../../../src/compare/compare.ts'
import { parse } from '../../../src/parse.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import { load } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { DutyStyle } from '../../../src/render/document/answers.ts'
import { planFacts } from './plan-facts.ts'

const styles: readonly DutyStyle[] = ['brackets', 'labels', 'table', 'annex']

function filesIn(folder: string, ending: RegExp): { name: string; file: URL }[] {
  const base = new URL(folder, import.meta.url)
  if (!existsSync(base)) return []
  const names = readdirSync(base).filter((name) => ending.test(name))
  return names.sort().map((name) => ({ name, file: new URL(encodeURIComponent(name), base) }))
}

async function plansIn(file: URL): Promise<Plan[]> {
  const bytes = readFileSync(file)
  if (!/\.ya?ml$/.test(file.pathname)) return (await parse(bytes, file.pathname)).plans
  return load(bytes.toString('utf8'), file.pathname).plans.map(({ value }) => canonical(value))
}

async function readBack(
  plan: Plan,
  format: (typeof documentFormats)[number],
  duties: DutyStyle,
  compose = false,
): Promise<Plan> {
  const file = await documentFile(plan, format, { duties, compose })
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const { plans } = await parse(bytes, `plan.${format}`)
  expect(plans).toHaveLength(1)
  return plans[0] as Plan
}

const trips = styles.flatMap((duties) => documentFormats.map((format) => ({ duties, format })))

const sources = [
  ...filesIn('../../../examples/', /\.(?:ya?ml|txt|md)$/),
  ...filesIn('../../../src/draft/templates/', /\.yaml$/),
]

describe.each(sources)('$name', ({ file }) => {
  it.each(trips)('reads back from $format with $duties', async ({ duties, format }) => {
    for (const plan of await plansIn(file)) {
      const back = await readBack(plan, format, duties)
      expect(back.title).toBe(plan.title)
      expect(planFacts(back)).toEqual(planFacts(plan))
    }
  })
})

/** Documents of many hands, whose plans have an outline; composed, they are written from their items alone. */
const hands = filesIn('../../generality/', /\.txt$/)

describe('composed from its items', () => {
  it.each(['brackets', 'labels'] as const)(
    'a plan keeps 92 of 100 facts with %s',
    async (duties) => {
      let [all, kept] = [0, 0]
      for (const { file } of hands) {
        for (const plan of await plansIn(file)) {
          const facts = planFacts(plan)
          const back = new Set(planFacts(await readBack(plan, 'txt', duties, true)))
          all += facts.length
          kept += facts.filter((fact) => back.has(fact)).length
        }
      }
      expect(all).toBeGreaterThan(1000)
      expect(kept / all).toBeGreaterThanOrEqual(0.92)
    },
    60_000,
  )
})

describe.each(filesIn('../../../src/draft/templates/', /\.yaml$/))('$name', ({ file }) => {
  // an attachment of its own is told as one
  it.each(trips.filter(({ duties }) => duties !== 'annex'))(
    'shows no difference from $format with $duties',
    async ({ duties, format }) => {
      const [plan] = await plansIn(file)
      expect(comparePlans(plan as Plan, await readBack(plan as Plan, format, duties))).toEqual([])
    },
  )
})

/** Documents as they are found, which are not in the repository. */
const found = ['seeds', 'corpus'].flatMap((name) => filesIn(`../../../../shared/${name}/`, /\.(?:txt|md|html|docx)$/))

describe.skipIf(found.length === 0)('documents as they are found', () => {
  it.each([
    { format: 'txt', duties: 'brackets' },
    { format: 'md', duties: 'labels' },
    { format: 'docx', duties: 'table' },
  ] as const)(
    'keep 97 of 100 facts in $format with $duties',
    async ({ format, duties }) => {
      let [all, kept] = [0, 0]
      for (const { file } of found.slice(0, 24)) {
        for (const plan of (await parse(readFileSync(file), file.pathname)).plans) {
          const back = new Set(planFacts(await readBack(plan, format, duties)))
          const facts = planFacts(plan)
          all += facts.length
          kept += facts.filter((fact) => back.has(fact)).length
        }
      }
      expect(all).toBeGreaterThan(100)
      expect(kept / all).toBeGreaterThanOrEqual(0.97)
    },
    60_000,
  )
})
