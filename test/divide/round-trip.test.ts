/** What is dealt out and put together again unchanged is what it was: of plans of every shape, in both ways. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/divide/merge.ts'
import type { Sheet } from '../../src/divide/reports.ts'
import { type Split, splitByPhase, splitByUnit } from '../../src/divide/split.ts'
import { parse } from '../../src/parse.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { walkItems } from '../../src/plan/items.ts'
import { load } from '../../src/plan/load.ts'
import type { Duty, Plan } from '../../src/plan/plan.ts'
import { toYaml } from '../../src/plan/save.ts'
import { canonicalPlan } from '../plan/arbitrary-plan.ts'

/** Units that are met again and again, beside whatever the plan says. */
const unit = fc.constantFrom('农业农村局', '财政局', '云汀镇', '各乡镇', '各有关部门', '李明远')
const register = [
  { name: '各乡镇', members: ['云汀镇', '杏坞镇'] },
  { name: '财政局', aliases: ['县财政局'] },
]

const answering = fc.tuple(fc.array(unit, { maxLength: 2 }), fc.nat(5))

/** A plan whose ids name one item each, with units that share duties, and duties deep in one another. */
const plans = fc
  .tuple(canonicalPlan, canonicalPlan, fc.array(answering, { minLength: 8, maxLength: 8 }))
  .map(([plan, more, units]): Plan => {
    const whole = structuredClone(plan)
    const [first] = whole.duties ?? []
    if (first && more.duties) first.duties = structuredClone(more.duties)
    let count = 0
    for (const { item, kind } of walkItems(whole)) {
      count += 1
      item.id = `${item.id}-${count}`
      if (kind !== 'duty') continue
      const [named, choice] = units[count % units.length] as [string[], number]
      if (choice === 0) for (const role of ['lead', 'responsible', 'support'] as const) delete item[role]
      else if (choice < 4) item[(['lead', 'responsible', 'support'] as const)[choice - 1] as 'lead'] = named
    }
    return whole
  })

function sheetsOf({ shares, rest }: Split): Sheet[] {
  return [...shares, ...(rest ? [rest] : [])].map(({ plan }, index) => {
    const [loaded] = load(toYaml(plan), `${index}.yaml`).plans
    return { file: `${index}.yaml`, plan: canonical(loaded?.value) }
  })
}

/** Duties without their places, in the order of their ids where the order is not promised. */
function plain(duties: readonly Duty[] | undefined, sorted: boolean): unknown[] {
  const list = (duties ?? []).map(({ source, duties, ...duty }) => ({
    ...duty,
    ...(duties ? { duties: plain(duties, sorted) } : {}),
  }))
  return sorted ? list.sort((a, b) => (a.id < b.id ? -1 : 1)) : list
}

const ways = [
  ['by unit', (plan: Plan) => splitByUnit(plan, { units: register })],
  ['by phase', (plan: Plan) => splitByPhase(plan)],
] as const

/** A plan as its own file gives it back: what YAML cannot hold is no matter of this room. */
function saved(plan: Plan): Plan {
  return canonical(load(toYaml(plan), 'plan.yaml').plans[0]?.value)
}

function backAgain(plan: Plan, split: (plan: Plan) => Split) {
  const sheets = sheetsOf(split(plan))
  const into = merge(sheets, { into: plan, units: register })
  expect(into.conflicts).toEqual([])
  expect(plain(into.plan.duties, false)).toEqual(plain(plan.duties, false))
  expect(into.plan.organizations).toEqual(plan.organizations)
  if (sheets.length === 0) return
  const alone = merge(sheets, { units: register })
  expect(alone.conflicts.filter(({ field }) => field !== 'aliases')).toEqual([])
  expect(plain(alone.plan.duties, true)).toEqual(plain(plan.duties, true))
}

describe.each(ways)('split %s and merged again', (_, split) => {
  it('a plan has the duties that it had', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(plans, (plan) => backAgain(saved(plan), split)),
      { numRuns: 40 },
    )
  })

  const examples = new URL('../../examples/', import.meta.url)
  it.each(readdirSync(examples))('examples/%s has the duties that it had', async (name) => {
    const bytes = readFileSync(new URL(name, examples))
    const plan = name.endsWith('.yaml')
      ? canonical(load(bytes.toString(), name).plans[0]?.value)
      : ((await parse(bytes, name)).plans[0] as Plan)
    expect(plan.duties?.length).toBeGreaterThan(0)
    backAgain(plan, split)
  })

  const seeds = new URL('../../../shared/seeds/', import.meta.url)
  it.skipIf(!existsSync(seeds))('documents of the wild have the duties that they had', async () => {
    for (const name of readdirSync(seeds)) {
      const { plans } = await parse(readFileSync(new URL(name, seeds)), name)
      for (const plan of plans) backAgain(plan, split)
    }
  })
})

it('a sheet can be divided again, and every plan on the way back answers to what it answered to', () => {
  const plan = canonical({
    fangan: 1,
    title: '青禾县方案',
    duties: [
      {
        id: 'a',
        name: '清淤',
        lead: '水务局',
        support: '云汀镇',
        upper: 'province',
        duties: [{ id: 'b', name: '护坡', lead: '云汀镇' }],
      },
    ],
  })
  const county = splitByUnit(plan)
  const town = county.shares[1]?.plan as Plan
  const offices = splitByUnit(town)
  const back = merge(sheetsOf(offices))
  expect(back.plan.duties).toEqual(town.duties)
  expect(
    merge([
      { file: '水务局', plan: county.shares[0]?.plan as Plan },
      { file: '云汀镇', plan: back.plan },
    ]).plan.duties,
  ).toEqual(plan.duties)
})

it('whatever units add anywhere in their sheets is in the merged plan, once', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(plans, fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { minLength: 1, maxLength: 6 }), (plan, additions) => {
      const sheets = sheetsOf(splitByUnit(saved(plan), { units: register }))
      fc.pre(sheets.length > 0)
      const names = additions.map(([place, kind], index) => {
        const { plan: sheet } = sheets[index % sheets.length] as Sheet
        const lists = [sheet, ...Array.from(walkItems(sheet), ({ item }) => item as Duty).filter(({ upper }) => upper)]
        const holder = lists[place % lists.length] as Duty
        const parts = kind === 0 ? [{ id: `p${index}`, name: `分项${index}` }] : undefined
        const upper = kind === 1 ? { upper: 'gone' } : kind === 2 ? { upper: holder.upper ?? 'gone' } : {}
        const added: Duty = { id: 'same', name: `新增${index}`, ...upper, ...(parts ? { duties: parts } : {}) }
        holder.duties = [...(holder.duties ?? []), added]
        return [added.name, ...(parts ?? []).map(({ name }) => name)]
      })
      for (const into of [saved(plan), undefined]) {
        const { plan: merged } = merge(sheets, { ...(into ? { into } : {}), units: register })
        const found = Array.from(walkItems(merged), ({ item }) => item as Duty)
        for (const name of names.flat()) expect(found.filter((item) => item.name === name)).toHaveLength(1)
        const ids = Array.from(walkItems(merged), ({ item, kind }) => `${kind} ${item.id}`)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
    { numRuns: 40 },
  )
})
