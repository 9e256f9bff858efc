/** Last year's plan made this year's: what moves, what is cleared, and what is left to look at. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInTemplates } from '../../src/draft/built-in-templates.ts'
import { renew, yearOf } from '../../src/draft/renewal.ts'
import { withSettings } from '../../src/edit/plan-value.ts'
import { setValues } from '../../src/edit/set-values.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { walkItems } from '../../src/plan/items.ts'
import { load } from '../../src/plan/load.ts'
import { toYaml } from '../../src/plan/save.ts'
import { schemaFindings } from '../../src/plan/schema-findings.ts'
import { findingsIn } from '../check/findings-in.ts'
import { cpuClock } from '../cpu-clock.ts'
import { canonicalPlan } from '../plan/arbitrary-plan.ts'

const old = `# 去年的方案
fangan: 1
title: 云汀镇2025年秋季道路养护方案 # 标题里有年份
year: 2025
document:
  number: 云汀政发〔2025〕7号
  issuer: 云汀镇人民政府
  issued: 2025-08-20
  basis: [{title: 青禾县2024年道路养护办法, number: 青禾政发〔2024〕9号}]
guidance: 2019年以来路况逐年好转，到2025年底全部达标。
organizations:
  - id: org-zu
    name: 道路养护工作组
    kind: leading-group
    posts:
      - {post: 组长, name: 沈清和, title: 副镇长}
      - post: 副组长
        name: 陆云舟 # 去年刚上任
        title: 农业农村办主任
      - 各村党支部书记
    contact: [陆云舟, 镇农业农村办]
    text: 由陆云舟负责联络。
phases:
  - {id: phase-2025, name: 2025年养护阶段, time: {text: 2025年9月至10月, edtf: 2025-09/2025-10}}
duties:
  - id: duty-fix
    name: 修补破损路面 # 重点
    phase: phase-2025
    lead: 镇农业农村办
    time: 10月底前
    status: done
    done: 2025-10-12
    note: 已验收
  - {name: 清理边沟, lead: 镇农业农村办, time: 每月22日, status: doing}
`

const value = load(old, 'old.yaml').plans[0]?.value

describe('a plan file renewed', () => {
  const { settings, renewed, remaining } = renew(value, 2025, 2026)
  const { text, rewritten } = setValues(old, settings)
  const plan = canonical(load(text, 'new.yaml').plans[0]?.value)

  it('moves title, year, times and its own dates in the wording', () => {
    expect(plan).toMatchObject({
      title: '云汀镇2026年秋季道路养护方案',
      year: 2026,
      guidance: '2019年以来路况逐年好转，到2026年底全部达标。',
      phases: [{ name: '2026年养护阶段', time: { text: '2026年9月至10月', edtf: '2026-09/2026-10' } }],
    })
    expect(plan.duties?.map(({ time }) => time)).toEqual([
      { text: '10月底前', edtf: '../2026-10-31' },
      { text: '每月22日', rrule: 'FREQ=MONTHLY;BYMONTHDAY=22' },
    ])
  })

  it('clears number and date of the document, people and progress, and keeps posts', () => {
    expect(plan.document).toMatchObject({ issuer: '云汀镇人民政府' })
    expect(plan.document).not.toHaveProperty('number')
    expect(plan.document).not.toHaveProperty('issued')
    expect(plan.organizations?.[0]).toMatchObject({
      posts: [
        { post: '组长', title: '副镇长' },
        { post: '副组长', title: '农业农村办主任' },
        { post: '各村党支部书记' },
      ],
      contact: ['镇农业农村办'],
    })
    for (const key of ['status', 'done', 'note']) expect(plan.duties?.[0]).not.toHaveProperty(key)
  })

  it('keeps ids, references to them, and comments', () => {
    expect(plan.duties?.[0]).toMatchObject({ id: 'duty-fix', phase: 'phase-2025' })
    expect(rewritten).toBe(false)
    for (const comment of ['# 去年的方案', '# 标题里有年份', '# 重点']) expect(text).toContain(comment)
  })

  it('tells what it changed', () => {
    const counts: Record<string, number> = {}
    for (const { kind } of renewed) counts[kind] = (counts[kind] ?? 0) + 1
    expect(counts).toEqual({
      title: 1,
      year: 1,
      document: 2,
      wording: 2,
      person: 3,
      time: 1,
      progress: 4,
    })
    expect(renewed.find(({ kind }) => kind === 'time')).toMatchObject({
      kind: 'time',
      path: ['phases', 0, 'time'],
      item: '2025年养护阶段',
      from: '2025年9月至10月 = 2025-09/2025-10',
      to: '2026年9月至10月 = 2026-09/2026-10',
    })
  })

  it('points at what is still of last year', () => {
    expect(remaining.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual([
      'year document.basis.0.title',
      'year document.basis.0.number',
      'person organizations.0.text',
    ])
  })

  it('leaves no fault behind', async () => {
    expect((await findingsIn(text)).map(({ rule }) => rule)).toEqual([])
  })
})

it.each(Array.from(builtInTemplates))('%s is sound in the year after', async (_id, text) => {
  const template = load(text, 'x').plans[0]?.value
  const { settings } = renew(template, yearOf(template), 2027)
  const after = setValues(text, settings)
  expect(after.rewritten).toBe(false)
  expect((await findingsIn(after.text)).map(({ rule, message }) => [rule, message.values])).toEqual([])
})

it('leaves out where a plan stood in a document, and the old text', () => {
  const parsed = {
    fangan: 1,
    title: '甲方案',
    phases: [{ name: '甲', source: {}, confidence: 'low' }],
    sections: [],
    source: {},
  }
  const { settings } = renew(parsed, undefined, 2026)
  expect(withSettings(parsed, settings).value).toEqual({
    fangan: 1,
    title: '甲方案',
    phases: [{ name: '甲' }],
    year: 2026,
  })
})

it.each([
  [{ year: 2025 }, 2025],
  [{ phases: [{ time: '2026年1月' }, { time: { text: '上年年底', edtf: '2025-12' } }] }, 2025],
  [{ title: '2024年方案' }, 2024],
  [{ title: '方案', document: { issued: '2023-05-01' } }, 2023],
  [{ title: '方案' }, undefined],
])('the year of %j', (plan, year) => {
  expect(yearOf(plan)).toBe(year)
})

it('points at the edition of what is held every year', () => {
  const { remaining } = renew({ fangan: 1, title: '第六届读书节方案', year: 2025 }, 2025, 2026)
  expect(remaining).toEqual([{ kind: 'edition', path: ['title'], item: '', text: '第六届读书节方案' }])
})

it.each([
  // The lunar calendar has other days in another year, and February another last one.
  [2024, 2025, { text: '2024年春节前', edtf: '../2024-02-10' }, { text: '2025年春节前', edtf: '../2025-01-29' }],
  [2024, 2026, { text: '中秋节前', edtf: '../2024-09-17' }, { text: '中秋节前', edtf: '../2026-09-25' }],
  [2023, 2024, { text: '2月底前', edtf: '../2023-02-28' }, { text: '2月底前', edtf: '../2024-02-29' }],
  [2023, 2024, { text: '2月下旬', edtf: '2023-02-21/2023-02-28' }, { text: '2月下旬', edtf: '2024-02-21/2024-02-29' }],
  [2024, 2025, { text: '2024年2月29日前', edtf: '../2024-02-29' }, { text: '2025年2月28日前', edtf: '../2025-02-28' }],
  // What was given another meaning by hand keeps it.
  [2024, 2025, { text: '春节前', edtf: '../2024-01-31' }, { text: '春节前', edtf: '../2025-01-31' }],
  [2024, 2025, { edtf: '[2024-02-29,2024-03-05]' }, { edtf: '[2025-02-28,2025-03-05]' }],
  [2024, 2025, { rrule: 'FREQ=WEEKLY;UNTIL=20241231T235959Z' }, { rrule: 'FREQ=WEEKLY;UNTIL=20251231T235959Z' }],
])('a time of %i in %i: %j', (from, to, time, moved) => {
  const plan = { fangan: 1, title: '甲方案', year: from, duties: [{ name: '乙', time }] }
  const { settings } = renew(plan, from, to)
  expect(withSettings(plan, settings).value).toMatchObject({ duties: [{ time: moved }] })
})

it.each([
  ['李明远（13800000000）', undefined],
  [['周若兰 13900000000', '13900000000', '电话：0951-1234567'], undefined],
  ['副县长李明远', ['副县长']],
  [['县教育局', '李明远'], ['县教育局']],
  [['各乡镇分管领导', '县政府办公室', '110 指挥中心'], undefined, 'as it is'],
])('clears people and their numbers: %j', (contact, kept, isKept?: string) => {
  const plan = { fangan: 1, title: '甲方案', year: 2025, duties: [{ name: '乙', contact }] }
  const { settings } = renew(plan, 2025, 2026)
  const [duty] = (withSettings(plan, settings).value as { duties: { contact?: unknown }[] }).duties
  expect(duty?.contact).toEqual(isKept ? contact : kept)
})

it('finds names again that a roster writes with a space', () => {
  const posts = [{ post: '成员', name: '王 强、赵敏' }]
  const plan = { fangan: 1, title: '甲方案', guidance: '由王强联络。', organizations: [{ name: '组', posts }] }
  expect(renew(plan, 2025, 2026).remaining.map(({ kind, text }) => [kind, text])).toEqual([['person', '由王强联络。']])
})

it('looks for many names in long wording in time that grows with the wording', () => {
  const name = (index: number) => String.fromCharCode(0x4e00 + (index % 150), 0x5000 + Math.floor(index / 150), 0x6000)
  const posts = Array.from({ length: 20_000 }, (_, index) => ({ post: '成员', name: name(index) }))
  const plan = { fangan: 1, title: '甲方案', guidance: '一'.repeat(500_000), organizations: [{ name: '组', posts }] }
  const spent = cpuClock()
  renew(plan, 2025, 2026)
  expect(spent()).toBeLessThan(2000)
})

it('makes a valid plan file of any, with the ids and every comment between the parts', () => {
  fc.assert(
    fc.property(canonicalPlan, fc.integer({ min: 2020, max: 2030 }), (plan, to) => {
      let count = 0
      const text = toYaml(plan).replace(/^(?=[A-Za-z]+:)/gm, () => `# 注释${count++}\n`)
      const [loaded] = load(text, 'old.yaml').plans
      const from = yearOf(loaded?.value)
      const { settings } = renew(loaded?.value, from, to)
      const renewed = setValues(text, settings)
      const [after] = load(renewed.text, 'new.yaml').plans
      if (!loaded || !after) throw new Error('no plan')
      expect(schemaFindings(after)).toEqual([])
      expect(renewed.rewritten).toBe(false)
      expect(renewed.text.match(/^# 注释\d+$/gm)).toEqual(text.match(/^# 注释\d+$/gm))
      const ids = (value: unknown) => [...walkItems(canonical(value))].map(({ item }) => item.id)
      expect(ids(after.value)).toEqual(ids(loaded.value))
    }),
    { numRuns: 40 },
  )
})
