/** What comes of the sheets that units have filled in: whose word counts, what is added, what is told. */

import { describe, expect, it } from 'vitest'
import { type Merged, merge } from '../../src/divide/merge.ts'
import type { Sheet } from '../../src/divide/reports.ts'
import { splitByUnit } from '../../src/divide/split.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Duty, Plan } from '../../src/plan/plan.ts'

function plan(text: string): Plan {
  return canonical(load(`fangan: 1\ntitle: 青禾县农田整治方案\n${text}`, 'plan.yaml').plans[0]?.value)
}

const upper = plan(`phases: [整治阶段]
duties:
  - {id: a, name: 清淤, lead: 水务局, responsible: [农业农村局, 云汀镇], support: 财政局, time: 2025年10月底前}
  - {id: b, name: 补种, responsible: 各乡镇, phase: 整治阶段}`)
const units = [{ name: '各乡镇', members: ['云汀镇', '杏坞镇'] }]

/** The sheets of the plan, each with what its unit has written into a duty. */
function filledIn(reports: Record<string, Record<string, Partial<Duty>>>): Sheet[] {
  return splitByUnit(upper, { units })
    .shares.filter(({ name }) => name in reports)
    .map(({ name, plan }) => {
      const duties = plan.duties?.map((duty) => ({ ...duty, ...reports[name]?.[duty.id] }))
      return { file: `${name}.yaml`, plan: { ...plan, ...(duties ? { duties } : {}) } }
    })
}

function outline(duties: readonly Duty[] = []): string {
  return duties.map(({ name, duties }) => (duties ? `${name}(${outline(duties)})` : name)).join(' ')
}

function told({ conflicts }: Merged) {
  return conflicts.map(({ field, taken, words }) => [field, taken, words.map(({ copy, value }) => [copy.unit, value])])
}

describe('whose word counts', () => {
  it.each<[string, Record<string, Partial<Duty>>, Partial<Duty>, unknown[]]>([
    [
      'who leads',
      { 水务局: { status: 'done', done: '2025-09-01' }, 农业农村局: {} },
      { status: 'done', done: '2025-09-01' },
      [],
    ],
    [
      'who is responsible, where the lead says nothing',
      { 水务局: {}, 农业农村局: { status: 'doing' } },
      { status: 'doing' },
      [],
    ],
    [
      'who leads, against who is responsible',
      { 水务局: { status: 'doing' }, 农业农村局: { status: 'done' } },
      { status: 'doing' },
      [
        [
          'status',
          'doing',
          [
            ['水务局', 'doing'],
            ['农业农村局', 'done'],
          ],
        ],
      ],
    ],
    [
      'several of one rank have done it when all have, on the day of the last',
      { 农业农村局: { status: 'done', done: '2025-09-01' }, 云汀镇: { status: 'done', done: '2025-09-09' } },
      { status: 'done', done: '2025-09-09' },
      [],
    ],
    [
      'as long as one has not, it is under way',
      { 农业农村局: { status: 'done', done: '2025-09-01' }, 云汀镇: {} },
      { status: 'doing' },
      [['status', 'doing', [['农业农村局', 'done']]]],
    ],
    [
      'one of several does not close it while the sheets of the others are not there',
      { 农业农村局: { status: 'done', done: '2025-09-01' } },
      { status: 'doing' },
      [['status', 'doing', [['农业农村局', 'done']]]],
    ],
    [
      'who only supports does not close a duty of others',
      { 财政局: { status: 'done' } },
      {},
      [['status', undefined, [['财政局', 'done']]]],
    ],
    ['todo is no report', { 水务局: { status: 'todo' }, 农业农村局: { status: 'doing' } }, { status: 'doing' }, []],
    [
      'a time is whose lead it is, and who differs is told',
      { 水务局: {}, 财政局: { time: { text: '2025年12月' } } },
      { time: { text: '2025年10月底前', edtf: '../2025-10-31' } },
      [
        [
          'time',
          { text: '2025年10月底前', edtf: '../2025-10-31' },
          [
            ['水务局', { text: '2025年10月底前', edtf: '../2025-10-31' }],
            ['财政局', { text: '2025年12月' }],
          ],
        ],
      ],
    ],
    [
      'the lead may move its own time',
      { 水务局: { time: { text: '年底前' } }, 财政局: {} },
      { time: { text: '年底前' } },
      [],
    ],
    [
      'who only supports does not move it',
      { 财政局: { time: { text: '2025年12月' }, place: '全县' } },
      { place: '全县' },
      [['time', { text: '2025年10月底前', edtf: '../2025-10-31' }, [['财政局', { text: '2025年12月' }]]]],
    ],
    [
      'the wording stays that of the upper plan',
      { 水务局: { name: '清淤和护坡' } },
      { name: '清淤' },
      [['name', '清淤', [['水务局', '清淤和护坡']]]],
    ],
    [
      'contacts of all are kept',
      { 水务局: { contact: ['李明远'] }, 财政局: { contact: ['苏映雪'] } },
      { contact: ['李明远', '苏映雪'] },
      [],
    ],
    [
      'a note on a duty of several stands behind a name',
      { 水务局: { note: '已开工' }, 财政局: {} },
      { note: '水务局：已开工' },
      [],
    ],
    [
      'notes of several stand behind their names, the lead first',
      { 财政局: { note: '资金已拨' }, 水务局: { note: '已开工' } },
      { note: '水务局：已开工；财政局：资金已拨' },
      [],
    ],
  ])('%s', (_, reports, expected, conflicts) => {
    const sheets = filledIn(Object.fromEntries(Object.entries(reports).map(([unit, said]) => [unit, { a: said }])))
    const merged = merge(sheets, { into: upper, units })
    const [first] = merged.plan.duties as [Duty]
    const { id, name, lead, responsible, support, time, ...rest } = first
    const base = { name: '清淤', time: { text: '2025年10月底前', edtf: '../2025-10-31' } }
    expect({ name, time, ...rest }).toEqual({ ...base, ...expected })
    expect(told(merged)).toEqual(conflicts)
  })

  it('a member speaks in the role of its collective', () => {
    const merged = merge(filledIn({ 云汀镇: { b: { status: 'done' } }, 杏坞镇: { b: { status: 'done' } } }), {
      into: upper,
      units,
    })
    expect([merged.plan.duties?.[1]?.status, merged.conflicts]).toEqual(['done', []])
  })
})

describe('sheets that come one after another', () => {
  const duty = { id: 'a', name: '清淤', responsible: ['水务局', '农业农村局'] }
  const noted = (note?: string): Plan => ({
    fangan: 1,
    title: '青禾县农田整治方案',
    duties: [{ ...duty, ...(note === undefined ? {} : { note }) }],
  })
  const sheet = (unit: string | undefined, said: Partial<Duty>): Sheet => ({
    file: `${unit}.yaml`,
    plan: {
      fangan: 1,
      title: '任务',
      ...(unit === undefined ? {} : { document: { recipients: [unit] } }),
      duties: [{ ...duty, upper: 'a', ...said }],
    },
  })
  const noteOf = (into: Plan, ...sheets: Sheet[]) => merge(sheets, { into }).plan.duties?.[0]?.note

  it('keep the note of the one before', () => {
    const first = merge([sheet('水务局', { note: '备料；进场' })], { into: noted() }).plan
    const second = merge([sheet('农业农村局', { note: '已开工' })], { into: first }).plan
    expect(second.duties?.[0]?.note).toBe('水务局：备料；进场；农业农村局：已开工')
    expect(noteOf(second, sheet('水务局', { note: '完工' }))).toBe('水务局：完工；农业农村局：已开工')
    expect(noteOf(second, sheet('水务局', { note: '备料；进场' }))).toBe(second.duties?.[0]?.note)
  })

  it.each<[string, string | undefined, Sheet[], string]>([
    [
      'what only looks like names of units is a note like any other',
      '已完成：3处；正在办：2处',
      [sheet('水务局', { note: '全部完成' })],
      '已完成：3处；正在办：2处；水务局：全部完成',
    ],
    [
      'what was added to the note of the plan',
      '注意安全',
      [sheet('水务局', { note: '注意安全，已办' })],
      '注意安全；水务局：已办',
    ],
    [
      'sheets of nobody in particular',
      '先报备',
      [sheet(undefined, { note: '部署完了' }), sheet(undefined, { note: '养护中' })],
      '先报备；部署完了；养护中',
    ],
    [
      'two sheets of one unit',
      undefined,
      [sheet('水务局', { note: '甲' }), sheet('水务局', { note: '乙' })],
      '水务局：甲；乙',
    ],
  ])('keep every note: %s', (_, kept, sheets, expected) => {
    const into = noted(kept)
    const once = merge(sheets, { into }).plan
    expect(once.duties?.[0]?.note).toBe(expected)
    expect(noteOf(once, ...sheets)).toBe(expected)
  })

  it('keep the note of the plan once where the plan itself is not there', () => {
    const [water, fields, shop] = ['水务局', '农业农村局', '供销社'].map((unit) => sheet(unit, { note: '先报备' }))
    const all = [water, { ...sheet('农业农村局', { note: '先报备，已办' }) }, shop] as Sheet[]
    expect(merge([water, fields] as Sheet[]).plan.duties?.[0]?.note).toBe('先报备')
    expect(merge(all).plan.duties?.[0]?.note).toBe('先报备；农业农村局：已办')
  })

  it('are told where none of their duties answers to any, and what of them is left out', () => {
    const own: Plan = { fangan: 1, title: '任务交办单', duties: [{ id: 'x', name: '清淤' }] }
    const noted = Object.assign(sheet('水务局', {}).plan, { 'x-report': '已阅', budget: [] })
    const { unrelated, leftOut } = merge(
      [
        { file: 'a.docx', plan: own },
        { file: 'b.yaml', plan: noted },
      ],
      { into: upper },
    )
    expect(unrelated).toEqual(['a.docx'])
    expect(leftOut).toEqual([
      { file: 'b.yaml', key: 'x-report' },
      { file: 'b.yaml', key: 'budget' },
    ])
  })

  it('close a duty when all have, and not again when it is closed', () => {
    const [water, fields] = [sheet('水务局', { status: 'done' }), sheet('农业农村局', { status: 'done' })]
    const once = merge([water], { into: noted() })
    expect(once.plan.duties?.[0]?.status).toBe('doing')
    expect(told(once)).toEqual([['status', 'doing', [['水务局', 'done']]]])
    const all = merge([water, fields], { into: once.plan })
    expect(all.plan.duties?.[0]?.status).toBe('done')
    expect(merge([water], { into: all.plan }).plan.duties?.[0]?.status).toBe('done')
  })

  it('tell what is reported by who has nothing to do with the duty', () => {
    const merged = merge([sheet('供销社', { status: 'done' }), sheet('水务局', {})], { into: noted() })
    expect(merged.plan.duties?.[0]?.status).toBeUndefined()
    expect(told(merged)).toEqual([['status', undefined, [['供销社', 'done']]]])
  })
})

describe('what units add', () => {
  const part = (more: Partial<Duty> = {}): Duty => ({ id: 'duty-报送', name: '报送', ...more })

  it('parts stand below the duty, each with its unit, and no id is lost or given twice', () => {
    const sheets = filledIn({
      水务局: { a: { duties: [part({ id: 'b' })] } },
      财政局: { a: { duties: [part()] } },
      云汀镇: { a: { duties: [part()] } },
    })
    const { plan: merged, counts } = merge(sheets, { into: upper, units })
    expect(merged.duties?.[0]?.duties?.map(({ id, responsible }) => [id, responsible])).toEqual([
      // What it was called is a duty of the upper plan.
      ['duty-报送-2', ['水务局']],
      ['duty-报送', ['云汀镇']],
      ['duty-报送-3', ['财政局']],
    ])
    expect([merged.duties?.[1]?.id, counts.added]).toEqual(['b', 3])
  })

  it('and are not added again when the sheets are merged again', () => {
    const sheets = filledIn({
      水务局: { a: { note: '甲', duties: [part({ status: 'doing', duties: [part({ id: 'x', name: '上报' })] })] } },
      财政局: { a: { note: '乙', duties: [part()] } },
    })
    sheets[0]?.plan.duties?.push({ id: 'own', name: '自办' })
    const once = merge(sheets, { into: upper, units })
    const twice = merge(sheets, { into: once.plan, units })
    expect(twice.plan).toEqual(once.plan)
    expect(once.plan.duties?.[2]).toMatchObject({ name: '水务局', duties: [{ name: '自办', responsible: ['水务局'] }] })
    // A unit that writes again replaces its own note and no other.
    const [water] = filledIn({ 水务局: { a: { note: '丙' } } })
    const again = merge([water as Sheet], { into: once.plan, units })
    expect(again.plan.duties?.[0]?.note).toBe('水务局：丙；财政局：乙')
  })

  it('two duties that answer to one: the one with its id is the duty, the other a part of it', () => {
    const sheets = filledIn({ 水务局: {} })
    sheets[0]?.plan.duties?.unshift({ id: 'a1', name: '清北渠', upper: 'a' })
    const { plan: merged } = merge(sheets, { into: upper, units })
    expect(outline(merged.duties)).toBe('清淤(清北渠) 补种')
    expect(merged.duties?.[0]?.duties?.[0]).toMatchObject({ id: 'a1', responsible: ['水务局'] })
  })

  it('a plan of their own that answers to the duties goes below them', () => {
    const own = plan(`document: {recipients: 云汀镇}
duties:
  - {name: 本镇渠道, duties: [{name: 清理北渠, upper: a, lead: 镇水利站}, {name: 清理南渠, upper: a, lead: 镇水利站}]}
  - {name: 补种, upper: b, lead: 镇农办, note: 已完成一半}`)
    const { plan: merged, conflicts } = merge([{ file: 'x', plan: own }], { into: upper, units })
    // What bears the name of the duty is that duty, and whom it is given to is not for one of its units to say.
    expect(outline(merged.duties)).toBe('清淤(清理北渠 清理南渠) 补种 云汀镇(本镇渠道)')
    expect(merged.duties?.[1]).toMatchObject({ responsible: ['各乡镇'], lead: ['镇农办'], note: '云汀镇：已完成一半' })
    expect(conflicts).toEqual([])
  })

  it('two of one name are two, however often they are merged', () => {
    const sheets = filledIn({ 水务局: { a: { duties: [part({ text: '月报' }), part({ id: 'y', text: '年报' })] } } })
    const once = merge(sheets, { into: upper, units })
    expect(once.plan.duties?.[0]?.duties?.map(({ text }) => text)).toEqual(['月报', '年报'])
    expect(merge(sheets, { into: once.plan, units }).plan).toEqual(once.plan)
  })

  it('what a unit has added it may word anew', () => {
    const once = merge(filledIn({ 水务局: { a: { duties: [part({ text: '月报' })] } } }), { into: upper, units })
    const twice = merge(filledIn({ 水务局: { a: { duties: [part({ text: '旬报' })] } } }), { into: once.plan, units })
    expect([twice.plan.duties?.[0]?.duties, twice.conflicts]).toEqual([
      [{ id: 'duty-报送', name: '报送', text: '旬报', responsible: ['水务局'] }],
      [],
    ])
  })

  it('what answers to a duty that is gone is told and stands at the end', () => {
    const sheets = filledIn({ 水务局: {} })
    sheets[0]?.plan.duties?.push({ id: 'z', name: '护坡', upper: 'z' })
    const { plan: merged, strays } = merge(sheets, { into: upper, units })
    expect(strays).toEqual([{ file: '水务局.yaml', sheet: 0, pointer: '/duties/1', name: '护坡', upper: 'z' }])
    expect(merged.duties?.[2]).toMatchObject({ name: '水务局', duties: [{ name: '护坡' }] })
  })
})

describe('without the upper plan', () => {
  it('the plan has the title and number of the one that the sheets name', () => {
    const sheets = splitByUnit({ ...upper, document: { number: '青政发〔2025〕3号' } }, { units }).shares
    const { plan: merged } = merge(
      sheets.map(({ name, plan }) => ({ file: name, plan })),
      { units },
    )
    expect(merged).toMatchObject({ title: '青禾县农田整治方案', document: { number: '青政发〔2025〕3号' } })
    expect(merged.duties?.map(({ id, upper }) => [id, upper])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ])
  })

  it('tells sheets of different plans', () => {
    const other = splitByUnit({ ...upper, title: '另一份方案' }, { unit: '财政局' }).shares
    const sheets = [...filledIn({ 水务局: {} }), { file: '财政局.yaml', plan: other[0]?.plan as Plan }]
    expect(merge(sheets).foreign).toEqual([{ file: '财政局.yaml', title: '另一份方案' }])
    expect(merge(sheets, { into: upper }).foreign).toEqual([{ file: '财政局.yaml', title: '另一份方案' }])
  })
})

it('new items of sheets come behind those of the upper plan, and what does not fit is told', () => {
  const [sheet] = filledIn({ 水务局: {} }) as [Sheet]
  sheet.plan = { ...sheet.plan, teams: [{ id: 't', name: '清淤队' }], guidance: '……' }
  const { plan: merged, leftOut } = merge([sheet], { into: upper })
  expect([merged.teams?.map(({ name }) => name), merged.phases?.length, leftOut]).toEqual([
    ['清淤队'],
    1,
    [{ file: '水务局.yaml', key: 'guidance' }],
  ])
})
