import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, canonicalForm } from '../../src/plan/canonical.ts'
import { validate } from '../../src/plan/plan-schema.generated.js'
import { canonicalPlan, shorthandValue } from './arbitrary-plan.ts'

describe('canonical', () => {
  it('turns shorthand into lists, items and times', () => {
    const plan = canonical({
      fangan: 1,
      title: '云汀镇河道保洁工作方案',
      year: 2024,
      document: { issued: 2024, basis: '青禾县水利条例' },
      platforms: '河道一张图',
      organizations: { name: '保洁专班', posts: { post: '组长', name: '李明远' } },
      duties: ['清理漂浮物', { name: '巡护', number: 2, lead: '镇水利站', time: '5月底前' }],
      checklists: [{ name: '检查要点', items: '河面无漂浮物' }],
    })
    expect(plan).toEqual({
      fangan: 1,
      title: '云汀镇河道保洁工作方案',
      year: 2024,
      document: { issued: '2024', basis: [{ title: '青禾县水利条例' }] },
      platforms: [{ id: 'platform-河道一张图', name: '河道一张图' }],
      organizations: [{ id: 'org-保洁专班', name: '保洁专班', posts: [{ post: '组长', name: '李明远' }] }],
      duties: [
        { id: 'duty-清理漂浮物', name: '清理漂浮物' },
        {
          id: 'duty-巡护',
          name: '巡护',
          number: '2',
          lead: ['镇水利站'],
          time: { text: '5月底前', edtf: '../2024-05-31' },
        },
      ],
      checklists: [
        { id: 'checklist-检查要点', name: '检查要点', items: [{ id: 'check-河面无漂浮物', text: '河面无漂浮物' }] },
      ],
    })
  })

  it.each([
    ['2024-05-31', { text: '2024-05-31', edtf: '2024-05-31' }],
    ['2024-04/2024-06', { text: '2024-04/2024-06', edtf: '2024-04/2024-06' }],
    [2024, { text: '2024', edtf: '2024' }],
    ['FREQ=MONTHLY;BYMONTHDAY=5', { text: 'FREQ=MONTHLY;BYMONTHDAY=5', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' }],
    ['每月5日', { text: '每月5日', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' }],
    ['另行通知', { text: '另行通知' }],
    [{ text: '5月底前' }, { text: '5月底前' }],
    [{}, undefined],
    [['5月'], undefined],
  ])('reads the time %j', (time, expected) => {
    expect(canonical({ duties: [{ name: '巡护', time }] }).duties?.[0]?.time).toEqual(expected)
  })

  it('keeps the positions of items and the keys of the writer, and leaves out what does not fit', () => {
    const plan = canonical({
      title: '方案',
      'x-room': [1],
      nonsense: 1,
      duties: [null, { name: '巡护', status: 'half', lead: ['甲', null, { a: 1 }], 'x-own': true }],
      teams: null,
    })
    expect(plan).toEqual({
      fangan: 1,
      title: '方案',
      'x-room': [1],
      duties: [
        { id: 'duty-1', name: '' },
        { id: 'duty-巡护', name: '巡护', lead: ['甲'], 'x-own': true },
      ],
    })
  })

  it('takes anything without throwing, and its result is its own canonical form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), shorthandValue), (value) => {
        const plan = canonical(value)
        expect(canonical(plan)).toEqual(plan)
      }),
    )
  })

  it('is the identity on canonical plans', () => {
    fc.assert(
      fc.property(canonicalPlan, (plan) => {
        expect(canonical(plan)).toEqual(plan)
      }),
    )
  })

  it('makes valid plans of valid shorthand', () => {
    fc.assert(
      fc.property(shorthandValue, (value) => {
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
        expect(validate(canonical(value)), JSON.stringify(validate.errors)).toBe(true)
      }),
    )
  })

  it('sees that a value fits the schema only where the validator finds nothing', () => {
    const odd = fc.oneof(
      fc.constantFrom(null, '', ' ', 0, -1, 1, 1.5, 999, 1000, 9999, 10_000, Number.NaN, Number.POSITIVE_INFINITY),
      fc.constantFrom(true, [], [null], [1], ['甲'], [['甲']], {}, { text: '甲' }, { name: '甲' }, '甲', '2025', 'N'),
      fc.anything(),
    )
    fc.assert(
      fc.property(shorthandValue, fc.nat(), fc.boolean(), odd, (value, place, removes, other) => {
        const spots = spotsOf(value)
        const [around, key] = spots[place % spots.length] ?? [value, 'title']
        if (removes && !Array.isArray(around)) delete around[key as string]
        else around[key as string] = other
        if (canonicalForm(value).fits) expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('sees that plans fit the schema, so that the validator need not be asked', () => {
    fc.assert(
      fc.property(fc.oneof(shorthandValue, canonicalPlan), (value) => {
        expect(canonicalForm(value).fits).toBe(true)
      }),
    )
  })
})

/** Every mapping and list of a value with each of its keys. */
function spotsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const around = value as Record<string, unknown>
  return Object.keys(around).flatMap((key) => [[around, key], ...spotsOf(around[key])])
}
