/**
 * Plans in as many hands with the facts of a careful reader, written before the parser saw them. Readers differ
 * in small things, so what is held is how many facts are found, and how few are found that are not there.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../src/parse.ts'
import type { Duty, Plan } from '../src/plan/plan.ts'

interface GoldDuty {
  name: string
  lead?: string[]
  responsible?: string[]
  support?: string[]
  edtf?: string
  rrule?: string
}

interface GoldPlan {
  key: string
  title?: string
  duties?: GoldDuty[]
  organizations?: { name: string }[]
  phases?: { name: string; edtf?: string }[]
  safeguards?: string[]
}

const folder = new URL('generality/', import.meta.url)
const golds = readdirSync(folder).filter((name) => name.endsWith('.json'))
const plain = (words: string) => words.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
/** A name cut a little shorter at a clause still names the same thing. */
const same = (a: string, b: string) => {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short === long || (long.startsWith(short) && short.length >= 6 && short.length * 2 >= long.length)
}

const flat = (duties: readonly Duty[] = []): Duty[] => duties.flatMap((duty) => [duty, ...flat(duty.duties)])
const dutyFacts = (
  duty: Omit<GoldDuty, 'edtf' | 'rrule'> & Partial<Pick<Duty, 'time'>> & { edtf?: string; rrule?: string },
) => [
  ...(['lead', 'responsible', 'support'] as const).flatMap((role) =>
    (duty[role] ?? []).map((unit) => `${role} ${plain(unit)}`),
  ),
  ...[duty.edtf ?? duty.time?.edtf, duty.rrule ?? duty.time?.rrule].filter((time) => time !== undefined),
]

class Tally {
  right = 0
  wanted = 0
  given = 0

  add(wanted: readonly string[], given: readonly string[], equal: (a: string, b: string) => boolean): void {
    const free = [...given]
    for (const one of wanted) {
      const at = free.findIndex((other) => equal(one, other))
      if (at < 0) continue
      free.splice(at, 1)
      this.right++
    }
    this.wanted += wanted.length
    this.given += given.length
  }

  get f1(): number {
    return (2 * this.right) / (this.wanted + this.given)
  }
}

const tallies = {
  duties: new Tally(),
  answers: new Tally(),
  organizations: new Tally(),
  phases: new Tally(),
  safeguards: new Tally(),
}

function hold(gold: GoldPlan, plan: Plan): void {
  const duties = flat(plan.duties)
  const names = (items: readonly { name: string }[] = []) => items.map(({ name }) => name)
  tallies.duties.add(names(gold.duties), names(duties), same)
  for (const wanted of gold.duties ?? []) {
    const found = duties.find(({ name }) => same(name, wanted.name))
    if (found) tallies.answers.add(dutyFacts(wanted), dutyFacts(found as never), (a, b) => a === b)
  }
  const setUp = plan.organizations?.filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
  tallies.organizations.add(names(gold.organizations), names(setUp), same)
  tallies.phases.add(names(gold.phases), names(plan.phases), same)
  tallies.safeguards.add(gold.safeguards ?? [], names(plan.safeguards), same)
}

describe('plans never seen before', () => {
  beforeAll(async () => {
    for (const name of golds) {
      const { doc, plans: wanted } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        doc: string
        plans: GoldPlan[]
      }
      const { plans } = await parse(readFileSync(new URL(doc, folder)), doc)
      expect(plans).toHaveLength(wanted.length)
      wanted.forEach((gold, index) => {
        hold(gold, plans[index] as Plan)
      })
    }
  })

  it.each([
    ['duties', 0.94],
    ['answers', 0.95],
    ['organizations', 0.95],
    ['phases', 0.97],
    ['safeguards', 0.97],
  ] as const)('finds their %s', (category, least) => {
    expect(tallies[category].f1).toBeGreaterThanOrEqual(least)
  })
})
