/** Whether plans below answer the plan above: by `upper`, by wording, in time. */

import { describe, expect, it } from 'vitest'
import type { ItemMention } from '../../src/compare/change.ts'
import { trace } from '../../src/compare/trace.ts'
import { canonical } from '../../src/plan/canonical.ts'
import type { Plan } from '../../src/plan/plan.ts'

const county = canonical({
  fangan: 1,
  title: '青禾县防汛备汛工作方案',
  year: 2025,
  phases: [{ name: '备汛阶段', time: '2025年4月至5月' }],
  duties: [
    {
      id: 'goods',
      name: '备足物资',
      phase: '备汛阶段',
      duties: [
        { id: 'd1', name: '清点并补充编织袋、救生衣和照明设备', time: '2025年5月20日前' },
        { id: 'd2', name: '检修排涝泵站和启闭设备' },
      ],
    },
    {
      name: '排查隐患',
      duties: [
        { id: 'd3', name: '对病险水库、塘坝逐一登记并落实巡查责任人', time: '2025年4月底前' },
        { id: 'd4', name: '排查城区易涝点并公布绕行路线', time: '2025年5月底前' },
      ],
    },
    { id: 'd5', name: '组织群众转移避险演练', time: '长期坚持' },
  ],
})

const town = (...duties: object[]): Plan =>
  canonical({ fangan: 1, title: '云汀镇防汛备汛工作方案', year: 2025, duties })

const names = (mentions: readonly ItemMention[]) => mentions.map(({ id, name }) => (/^d\d$/.test(id ?? '') ? id : name))

interface Case {
  what: string
  lowers: Plan[]
  uncovered?: string[]
  loose?: string[]
  late?: [string, number][]
  unknown?: string[]
  links?: [string, string, string][]
}

const all = ['d1', 'd2', 'd3', 'd4', 'd5']
const without = (...ids: string[]) => all.filter((id) => !ids.includes(id))

const cases: Case[] = [
  { what: 'nothing below', lowers: [town()], uncovered: all },
  {
    what: 'an answer by id, whatever its wording',
    lowers: [town({ name: '塘坝巡查', upper: 'd3' })],
    uncovered: without('d3'),
    links: [['d3', '塘坝巡查', 'upper']],
  },
  {
    what: 'an answer by the name of the duty above',
    lowers: [town({ name: '演练', upper: '组织群众转移避险演练' })],
    uncovered: without('d5'),
    links: [['d5', '演练', 'upper']],
  },
  {
    what: 'an answer by wording',
    lowers: [town({ name: '清点补充编织袋、救生衣和应急照明设备' })],
    uncovered: without('d1'),
    links: [['d1', '清点补充编织袋、救生衣和应急照明设备', 'wording']],
  },
  {
    what: 'one duty below that says two above again',
    lowers: [
      town({ name: '防汛准备', text: '清点并补充编织袋、救生衣和照明设备，检修排涝泵站和启闭设备，5月底前完成。' }),
    ],
    uncovered: without('d1', 'd2'),
    links: [
      ['d1', '防汛准备', 'wording'],
      ['d2', '防汛准备', 'wording'],
    ],
  },
  {
    what: 'a heading answered as a whole',
    lowers: [town({ name: '物资准备', upper: 'goods' })],
    uncovered: without('d1', 'd2'),
    links: [['备足物资', '物资准备', 'upper']],
  },
  {
    what: 'a heading alike, which answers nothing under it',
    lowers: [town({ name: '备足物资', duties: [{ name: '采购急救药品' }] })],
    uncovered: all,
    loose: ['采购急救药品'],
    links: [['备足物资', '备足物资', 'wording']],
  },
  {
    what: 'parts of an answer, which are no additions',
    lowers: [town({ name: '塘坝巡查', upper: 'd3', duties: [{ name: '建立巡查台账' }, { name: '每日两次巡坝' }] })],
    uncovered: without('d3'),
    links: [['d3', '塘坝巡查', 'upper']],
  },
  {
    what: 'a duty of its own',
    lowers: [town({ name: '开展防汛知识进校园活动' })],
    uncovered: all,
    loose: ['开展防汛知识进校园活动'],
  },
  {
    what: 'a duty above that is not there',
    lowers: [town({ name: '值班值守', upper: 'd9' })],
    uncovered: all,
    unknown: ['值班值守'],
  },
  {
    what: 'a part of an answer that is later than above, whatever the answer itself says',
    lowers: [
      town({
        name: '登记塘坝',
        upper: 'd3',
        duties: [
          { name: '镇东片', time: '2025年4月20日前' },
          { name: '镇西片', duties: [{ name: '登记两口山塘', time: '2025年5月6日前' }, { name: '建档' }] },
        ],
      }),
    ],
    uncovered: without('d3'),
    late: [['d3', 6]],
    links: [['d3', '登记塘坝', 'upper']],
  },
  {
    what: 'a deadline later than above, and one that is not',
    lowers: [
      town({ name: '甲', upper: 'd3', time: '2025年5月10日前' }, { name: '乙', upper: 'd4', time: '2025年5月31日前' }),
    ],
    uncovered: without('d3', 'd4'),
    late: [['d3', 10]],
    links: [
      ['d3', '甲', 'upper'],
      ['d4', '乙', 'upper'],
    ],
  },
  {
    what: 'the deadline of the phase above and of the heading below',
    lowers: [town({ name: '设备', time: '2025年6月底前', duties: [{ name: '泵站', upper: 'd2' }] })],
    uncovered: without('d2'),
    late: [['d2', 30]],
    links: [['d2', '泵站', 'upper']],
  },
  {
    what: 'no deadline above',
    lowers: [town({ name: '演练', upper: 'd5', time: '2025年12月底前' })],
    uncovered: without('d5'),
    links: [['d5', '演练', 'upper']],
  },
  {
    what: 'several plans below that answer together',
    lowers: [
      town({ name: '甲', upper: 'd1' }, { name: '乙', upper: 'd2' }),
      town({ name: '丙', upper: 'd3' }, { name: '丁', upper: 'd4' }, { name: '戊', upper: 'd5' }),
    ],
    links: [
      ['d1', '甲', 'upper'],
      ['d2', '乙', 'upper'],
      ['d3', '丙', 'upper'],
      ['d4', '丁', 'upper'],
      ['d5', '戊', 'upper'],
    ],
  },
]

describe('a trace', () => {
  it.each(cases)('finds $what', ({ lowers, uncovered = [], loose = [], late = [], unknown = [], links = [] }) => {
    const found = trace(county, lowers)
    expect(found.asked).toBe(5)
    expect(names(found.uncovered)).toEqual(uncovered)
    expect(names(found.loose)).toEqual(loose)
    expect(names(found.unknown)).toEqual(unknown)
    expect(found.late.map(({ upper, days }) => [...names([upper]), days])).toEqual(late)
    expect(found.links.map(({ upper, lower, by }) => [...names([upper]), lower.name, by])).toEqual(links)
  })

  it('tells which plan below is meant', () => {
    const { links, loose } = trace(county, [town(), town({ name: '甲', upper: 'd1' }, { name: '增设救护站点' })])
    expect(links.map(({ lower }) => lower.plan)).toEqual([1])
    expect(loose.map(({ plan, pointer }) => [plan, pointer])).toEqual([[1, '/duties/1']])
  })

  it('finds nothing wrong with a plan traced to itself', () => {
    const { uncovered, loose, late } = trace(county, [county])
    expect([uncovered, loose, late]).toEqual([[], [], []])
  })
})
