/** What holds of a comparison whatever the plans: nothing changed says nothing, and it reads the same backwards. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { wordChanges } from '../../src/compare/words.ts'
import { canonical } from '../../src/plan/canonical.ts'
import type { Duty, Plan } from '../../src/plan/plan.ts'
import { cpuClock } from '../cpu-clock.ts'
import { canonicalPlan } from '../plan/arbitrary-plan.ts'
import { brief, mirrored } from './brief-changes.ts'

const verbs = ['清理', '修补', '排查', '登记', '公示', '培训', '回收', '改造', '慰问', '巡查', '维护', '评选']
const things = [
  '河道漂浮物',
  '村道路面',
  '燃气管线',
  '困难家庭',
  '收费标准',
  '网格人员',
  '废旧农膜',
  '老旧厕所',
  '退伍军人',
  '森林防火点',
  '文化书屋',
  '清洁庭院',
]
const whys = ['', '确保汛期安全', '做到底数清楚', '方便群众办事', '一户一档逐项销号', '常态保持整洁美观']
const units = [
  '水利站',
  '交通所',
  '安监站',
  '民政办',
  '物价所',
  '人社所',
  '农技站',
  '卫健办',
  '武装部',
  '林业站',
  '文化站',
  '妇联',
]

/** Duties with names that no other has, under three headings. */
const duties = fc
  .uniqueArray(fc.tuple(fc.nat(verbs.length - 1), fc.nat(things.length - 1)), {
    minLength: 6,
    maxLength: 20,
    // Each pair of words at most once: names that share one are a matter of taste.
    selector: ([verb, thing]) => (verb + 5 * thing) % 12,
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([verb, thing], at) =>
        fc.record({
          name: fc.constant(`${verbs[verb]}${things[thing]}`),
          text: fc.constantFrom(...whys),
          lead: fc.subarray(units, { minLength: 1, maxLength: 1 }),
          support: fc.subarray(units, { maxLength: 2 }),
          month: fc.integer({ min: 1, max: 12 }),
          above: fc.constant(at % 3),
        }),
      ),
    ),
  )

const plan = duties.map((list): Plan => {
  const heads = ['抓整治', '强服务', '促提升'].map((name, above) => ({
    name,
    duties: list
      .filter((one) => one.above === above)
      .map(({ name, text, lead, support, month }) => ({
        name,
        ...(text === '' ? {} : { text }),
        lead,
        support: support.filter((unit) => !lead.includes(unit)),
        time: `2025年${month}月底前`,
      })),
  }))
  return canonical({ fangan: 1, title: '云汀镇年度工作方案', year: 2025, duties: heads })
})

type Edit = (plan: Plan, head: number, at: number) => string[]

const of = (plan: Plan, head: number): Duty[] => plan.duties?.[head]?.duties as Duty[]

/** One edit each, with what it must be told as. */
const edits: Record<string, Edit> = {
  'a deadline'(plan, head, at) {
    const duty = of(plan, head)[at] as Duty
    const from = duty.time?.text
    duty.time = { text: '2026年2月15日前', edtf: '../2026-02-15' }
    const days = (Date.UTC(2026, 1, 15) - Date.UTC(2025, Number(/年(\d+)/.exec(from ?? '')?.[1]), 0)) / 86_400_000
    return [`deadline ${duty.name}: ${from} → 2026年2月15日前 +${days}`]
  },
  'a lead'(plan, head, at) {
    const duty = of(plan, head)[at] as Duty
    const from = duty.lead?.join('、')
    duty.lead = ['应急办']
    return [`lead ${duty.name}: ${from} → 应急办`]
  },
  'a supporting unit'(plan, head, at) {
    const duty = of(plan, head)[at] as Duty
    duty.support = [...(duty.support ?? []), '应急办']
    return [`added ${duty.name}: support 应急办`]
  },
  'a place'(plan, head, at) {
    const duty = of(plan, head)[at] as Duty
    duty.place = '镇文化广场'
    return [`reworded ${duty.name}: place {+镇文化广场+}`]
  },
  'a new duty'(plan, head, at) {
    of(plan, head).splice(at, 0, { id: '', name: '组建应急抢险突击队' })
    return ['new 组建应急抢险突击队']
  },
  'a duty gone'(plan, head, at) {
    const [gone] = of(plan, head).splice(at, 1)
    return [`gone ${gone?.name}`]
  },
  'a duty under another heading'(plan, head, at) {
    const to = (head + 1) % 3
    const [moved] = of(plan, head).splice(at, 1)
    of(plan, to).push(moved as Duty)
    return [`moved ${moved?.name}: parent ${plan.duties?.[head]?.name} → ${plan.duties?.[to]?.name}`]
  },
  'the words of a name'(plan, head, at) {
    const duty = of(plan, head)[at] as Duty
    const { name } = duty
    duty.name = `全面${name}`
    return [`reworded ${name}: name {+全面+}`]
  },
  'another order'(plan, head) {
    of(plan, head).reverse()
    return []
  },
}

describe('a comparison', () => {
  it('says nothing of a plan and itself, with ids given anew or not', () => {
    fc.assert(
      fc.property(canonicalPlan, fc.boolean(), (one, anew) => {
        const other = structuredClone(one)
        if (anew) for (const duty of other.duties ?? []) duty.id = `x-${duty.id}`
        expect(comparePlans(one, other, { order: true }).map(brief)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('reads the same backwards', () => {
    const sides = fc.oneof(fc.tuple(plan, plan), fc.tuple(canonicalPlan, canonicalPlan))
    fc.assert(
      fc.property(sides, ([one, other]) => {
        const forth = comparePlans(one, other).map((change) => JSON.stringify(mirrored(change), sorted))
        const back = comparePlans(other, one).map((change) => JSON.stringify(change, sorted))
        expect(forth.sort()).toEqual(back.sort())
      }),
      { numRuns: 80 },
    )
  })

  it('tells one edit as that edit and nothing else', () => {
    const spot = fc.tuple(plan, fc.constantFrom(...Object.keys(edits)), fc.nat(2), fc.nat())
    fc.assert(
      fc.property(spot, ([before, edit, head, place]) => {
        const after = structuredClone(before)
        const says = (edits[edit] as Edit)(after, head, place % of(before, head).length)
        expect(comparePlans(before, canonical(after)).map(brief)).toEqual(says)
      }),
      { numRuns: 300 },
    )
  })

  it('is as long as the plans are, not as their square', () => {
    const many = (count: number, shift: number) =>
      canonical({
        fangan: 1,
        title: '压力方案',
        duties: Array.from({ length: count }, (_, at) => {
          const [a, b, c] = [verbs[at % 12], things[(at >> 3) % 12], units[(at >> 5) % 12]]
          return { name: `第${at}村${a}${b}并报${c}${at % 7 === shift ? '备案' : ''}`, lead: c, time: '2025年6月底前' }
        }),
      })
    const time = (count: number) => {
      const [before, after] = [many(count, 1), many(count, 2)]
      const spent = cpuClock()
      expect(comparePlans(before, after).every(({ change }) => change === 'reworded')).toBe(true)
      return spent()
    }
    time(300)
    // Sixteen times the duties in 256 times the time would be the square.
    expect(time(4800)).toBeLessThan(80 * Math.max(time(300), 10))
  })
})

/** Keys in one order, so that two changes with the same say are the same text. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('changed words', () => {
  it('hold both wordings, white space aside', () => {
    const text = fc.string({ unit: fc.constantFrom(...'清理河道，村路 abc12。') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordChanges(before, after)
        const side = (not: string) => pieces.filter(({ is }) => is !== not).map((one) => one.text)
        expect(side('new').join('').replace(/ /g, '')).toBe(before.replace(/ /g, ''))
        expect(side('gone').join('').replace(/ /g, '')).toBe(after.replace(/ /g, ''))
      }),
    )
  })

  it('are found in time where everything is another', () => {
    const spent = cpuClock()
    const pieces = wordChanges('甲乙丙丁'.repeat(50_000), '天地玄黄'.repeat(50_000))
    expect(pieces.map(({ is }) => is)).toEqual(['gone', 'new'])
    expect(spent()).toBeLessThan(2000)
  })
})
