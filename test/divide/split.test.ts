/** Who gets what of a plan: units under all their names, collectives and their members, paths, and what is left over. */

import { describe, expect, it } from 'vitest'
import { repeatedId, splitByPhase, splitByUnit } from '../../src/divide/split.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Duty, Plan } from '../../src/plan/plan.ts'

function plan(text: string): Plan {
  return canonical(load(`fangan: 1\ntitle: 青禾县农田整治方案\n${text}`, 'plan.yaml').plans[0]?.value)
}

/** The duties of a share as an outline: the id, and in brackets what is below it. */
function outline(duties: readonly Duty[] = []): string {
  return duties.map(({ id, duties }) => (duties ? `${id}(${outline(duties)})` : id)).join(' ')
}

function sheets(one: Plan, options: Parameters<typeof splitByUnit>[1] = {}): Record<string, string> {
  const { shares, rest } = splitByUnit(one, options)
  return Object.fromEntries([...shares, ...(rest ? [rest] : [])].map(({ name, plan }) => [name, outline(plan.duties)]))
}

describe('by unit', () => {
  it.each<[string, string, Parameters<typeof splitByUnit>[1], Record<string, string>]>([
    [
      'every role counts, and each unit has its duties in the order of the plan',
      `duties:
  - {id: a, name: 甲, lead: 农业农村局, support: 财政局}
  - {id: b, name: 乙, responsible: [财政局, 农业农村局]}`,
      {},
      { 农业农村局: 'a b', 财政局: 'a b' },
    ],
    [
      'a duty that names nobody goes with the duty above it',
      `duties: [{id: a, name: 甲, lead: 农业农村局, duties: [{id: b, name: 乙}, {id: c, name: 丙, lead: 财政局}]}]`,
      {},
      { 农业农村局: 'a(b)', 财政局: 'a(c)' },
    ],
    [
      'the way to a duty stays, through headings and through what others answer for',
      `duties: [{id: a, name: 甲, duties: [{id: b, name: 乙, lead: 财政局, duties: [{id: c, name: 丙, lead: 水务局}]}]}]`,
      {},
      { 财政局: 'a(b)', 水务局: 'a(b(c))' },
    ],
    [
      'aliases of the plan and of the register are one unit',
      `organizations: [{name: 农业农村局, aliases: 农业局}]
duties: [{id: a, name: 甲, lead: 农业局}, {id: b, name: 乙, lead: 农业 农村局}, {id: c, name: 丙, lead: 农牧局}]`,
      { units: [{ name: '农牧局', aliases: ['农业局'] }] },
      { 农业农村局: 'a b c' },
    ],
    [
      'a collective has a sheet, and so has each member that the register knows, once',
      `duties: [{id: a, name: 甲, responsible: [各乡镇, 云汀镇]}, {id: b, name: 乙, lead: 云汀镇}]`,
      { units: [{ name: '各乡镇', members: ['云汀镇', '杏坞镇', '各乡镇'] }] },
      { 各乡镇: 'a', 云汀镇: 'a b', 杏坞镇: 'a' },
    ],
    [
      'a phrase that means nobody in particular has none, and what only it answers for is left over',
      `duties:
  - {id: a, name: 甲, lead: 各有关部门}
  - {id: b, name: 乙, lead: 财政局, support: [各单位, 无, —]}
  - {id: c, name: 丙, duties: [{id: d, name: 丁}]}`,
      {},
      { 财政局: 'b', 未写明单位: 'a c(d)' },
    ],
    [
      'the register may give such a phrase a meaning',
      `duties: [{id: a, name: 甲, lead: 各有关部门}]`,
      { units: [{ name: '各有关部门', members: ['财政局'] }] },
      { 各有关部门: 'a', 财政局: 'a' },
    ],
    [
      'one unit alone is the same sheet as among all',
      `duties: [{id: a, name: 甲, lead: 农业农村局, duties: [{id: b, name: 乙, lead: 财政局}, {id: c, name: 丙}]}]`,
      { unit: '农业农村局' },
      { 农业农村局: 'a(c)' },
    ],
    [
      'a phrase has a sheet when it is asked for',
      `duties: [{id: a, name: 甲, lead: 各有关部门}]`,
      { unit: '各有关部门' },
      { 各有关部门: 'a' },
    ],
  ])('%s', (_, text, options, expected) => {
    expect(sheets(plan(text), options)).toEqual(expected)
  })

  it('tells what is left over and which phrases have no sheet', () => {
    const { left, open } = splitByUnit(plan('duties: [{name: 甲, lead: 各有关部门}, {name: 乙}]'))
    expect([left.map(({ name }) => name), open]).toEqual([['甲', '乙'], ['各有关部门']])
  })

  it('keeps what a duty is, and of the way there only what is needed to understand it', () => {
    const one = plan(`phases: [{name: 集中整治阶段, time: 2025年9月}, 收尾阶段]
duties:
  - {id: a, name: 甲, number: "2", phase: 集中整治阶段, lead: 财政局, text: 财政局的事, time: 2025年10月底前, status: doing, upper: u1,
     duties: [{id: b, name: 乙, lead: 水务局, support: 各乡镇, contact: 李明远, note: 已开工}]}`)
    const { plan: sheet } = splitByUnit(one, { unit: '水务局' }).shares[0] as { plan: Plan }
    expect(sheet).toMatchObject({
      title: '青禾县农田整治方案任务分解（水务局）',
      type: 'assignment',
      document: { recipients: ['水务局'], basis: [{ title: '青禾县农田整治方案' }] },
      phases: [{ name: '集中整治阶段' }],
    })
    expect(sheet.duties).toEqual([
      {
        id: 'a',
        name: '甲',
        number: '2',
        phase: '集中整治阶段',
        time: { text: '2025年10月底前', edtf: '../2025-10-31' },
        upper: 'a',
        duties: [
          {
            id: 'b',
            name: '乙',
            lead: ['水务局'],
            support: ['各乡镇'],
            contact: ['李明远'],
            note: '已开工',
            upper: 'b',
          },
        ],
      },
    ])
    const { plan: other } = splitByUnit(one, { unit: '财政局' }).shares[0] as { plan: Plan }
    expect(other.duties?.[0]).toMatchObject({ status: 'doing', upper: 'a', 'x-upper': ['u1'] })
  })

  it('keeps around the duties what concerns the unit, and what that hangs under', () => {
    const one = plan(`organizations:
  - {name: 领导小组, posts: [{post: 成员, title: 水务局局长}]}
  - {name: 办公室, parent: 领导小组, seat: 水务局}
  - {name: 巡查专班, parent: 办公室, lead: 水务局}
  - {name: 宣传专班, parent: 领导小组, lead: 融媒体中心}
  - {name: 财政局}
platforms: [{name: 一张图, lead: 财政局}, {name: 热线, lead: 水务局}]
teams: [{name: 巡护队, members: [水务局]}, {name: 宣讲队}]
checklists: [{name: 验收, items: [{text: 渠道畅通, responsible: 水务局}, {text: 资金到位, responsible: 财政局}]}]
safeguards: [{name: 经费保障, text: 由水务局负责。, responsible: 水务局}, {name: 宣传引导, responsible: 水务局}]
duties: [{name: 经费保障, text: 由水务局负责。, responsible: 水务局, support: 财政局, platform: 一张图}]`)
    const { plan: sheet } = splitByUnit(one, { unit: '水务局' }).shares[0] as { plan: Plan }
    const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name)
    expect(names(sheet.organizations)).toEqual(['领导小组', '办公室', '巡查专班', '财政局'])
    expect(names(sheet.platforms)).toEqual(['一张图', '热线'])
    expect(names(sheet.teams)).toEqual(['巡护队'])
    expect(sheet.checklists?.[0]?.items?.map(({ text }) => text)).toEqual(['渠道畅通'])
    // The safeguard that is a duty as well stands in the sheet once.
    expect(names(sheet.safeguards)).toEqual(['宣传引导'])
  })
})

describe('by phase', () => {
  it('deals out the duties of each phase, of which some have none', () => {
    const { shares, rest, left } = splitByPhase(
      plan(`phases: [{name: 摸底阶段}, {name: 整治阶段}, {name: 收尾阶段}]
duties:
  - {id: a, name: 甲, phase: 整治阶段, duties: [{id: b, name: 乙}, {id: c, name: 丙, phase: 摸底阶段}]}
  - {id: d, name: 丁}
  - {id: e, name: 戊, phase: 回头看}`),
    )
    expect(shares.map(({ name, plan }) => [name, outline(plan.duties), plan.phases?.map(({ name }) => name)])).toEqual([
      ['摸底阶段', 'a(c)', ['摸底阶段', '整治阶段']],
      ['整治阶段', 'a(b)', ['整治阶段']],
      ['收尾阶段', '', ['收尾阶段']],
      ['回头看', 'e', undefined],
    ])
    expect([rest?.name, left.map(({ id }) => id)]).toEqual(['未写明阶段', ['d']])
  })
})

it('knows an id that two duties have', () => {
  expect(repeatedId(plan('duties: [{id: a, name: 甲, duties: [{id: a, name: 乙}]}]'))?.pointer).toBe(
    '/duties/0/duties/0',
  )
  expect(repeatedId(plan('phases: [{id: a, name: 甲}]\nduties: [{id: a, name: 乙}]'))).toBeUndefined()
})
