/** Which item is which, where neither the name nor the place alone would tell. */

import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { brief } from './brief-changes.ts'

type Item = Record<string, unknown>

const duty = (name: string, rest: Item = {}): Item => ({ name, ...rest })
const plan = (duties: Item[], rest: Item = {}) =>
  canonical({ fangan: 1, title: '青禾县工作方案', year: 2025, duties, ...rest })

const roads = ['修补东村道路', '修补西村道路', '修补南村道路']
const counted = (names: string[]) => names.map((name, at) => duty(name, { id: `d${at}` }))

const cases: { what: string; before: Item[]; after: Item[]; rest?: Item; says: string[] }[] = [
  {
    what: 'ids that were counted anew do not force a match',
    before: counted(roads),
    after: counted(['更换路灯灯泡', ...roads]),
    says: ['new 更换路灯灯泡'],
  },
  {
    what: 'one name under two headings, the leads swapped',
    before: [
      duty('一片区', { duties: [duty('加强宣传', { lead: '甲办' })] }),
      duty('二片区', { duties: [duty('加强宣传', { lead: '乙办' })] }),
    ],
    after: [
      duty('一片区', { duties: [duty('加强宣传', { lead: '乙办' })] }),
      duty('二片区', { duties: [duty('加强宣传', { lead: '甲办' })] }),
    ],
    says: ['lead 加强宣传: 甲办 → 乙办', 'lead 加强宣传: 乙办 → 甲办'],
  },
  {
    what: 'a heading by what is under it',
    before: [duty('抓整治', { duties: ['清理河道', '修补路面', '排查管线'].map((name) => duty(name)) })],
    after: [duty('强化专项行动', { duties: ['清理河道', '修补路面', '排查管线'].map((name) => duty(name)) })],
    says: ['reworded 抓整治: name [-抓整治-]{+强化专项行动+}'],
  },
  {
    what: 'a heading that went, and what hung under it',
    before: [duty('抓整治', { duties: [duty('清理河道垃圾'), duty('修补破损路面')] })],
    after: [duty('清理河道垃圾'), duty('修补破损路面')],
    says: ['gone 抓整治', 'moved 清理河道垃圾: parent 抓整治 → -', 'moved 修补破损路面: parent 抓整治 → -'],
  },
  {
    what: 'a duty that became a heading over its parts',
    before: [
      duty('抓好清淤施工', { text: '组织挖机船只分片清运塘底淤泥；加固松动塘埂并补种护岸植物', lead: '水利站' }),
    ],
    after: [
      duty('抓好清淤施工', {
        lead: '水利站',
        duties: [duty('组织挖机船只分片清运塘底淤泥'), duty('加固松动塘埂并补种护岸植物')],
      }),
    ],
    says: ['split 抓好清淤施工 → 抓好清淤施工 & 组织挖机船只分片清运塘底淤泥 & 加固松动塘埂并补种护岸植物'],
  },
  {
    what: 'a duty that took another in',
    before: [duty('清理楼道杂物，堆放点限期腾空'), duty('更换老化燃气软管，加装报警器')],
    after: [duty('清理楼道杂物，堆放点限期腾空；更换老化燃气软管，加装报警器')],
    says: [
      'merged 清理楼道杂物，堆放点限期腾空 & 更换老化燃气软管，加装报警器 → 清理楼道杂物，堆放点限期腾空；更换老化燃气软管，加装报警器',
    ],
  },
  {
    what: 'a split of which a part goes to another lead',
    before: [duty('清点物资缺口，检修排涝泵站', { lead: '应急办', time: '2025年5月底前' })],
    after: [
      duty('清点物资缺口', { lead: '应急办', time: '2025年5月底前' }),
      duty('检修排涝泵站', { lead: '水利站', time: '2025年6月底前' }),
    ],
    says: [
      'split 清点物资缺口，检修排涝泵站 → 清点物资缺口 & 检修排涝泵站',
      'lead 清点物资缺口 & 检修排涝泵站: 应急办 → 应急办、水利站',
      'deadline 清点物资缺口，检修排涝泵站 → 检修排涝泵站: 2025年5月底前 → 2025年6月底前 +30',
    ],
  },
  {
    what: 'a new duty that is no part of one that was reworded',
    before: [duty('逐户安装感烟报警器并登记造册')],
    after: [duty('逐户安装感烟报警器并公示'), duty('逐户发放灭火毯')],
    says: ['reworded 逐户安装感烟报警器并登记造册: name [-登记造册-]{+公示+}', 'new 逐户发放灭火毯'],
  },
  {
    what: 'a duty both moved and worded anew',
    before: [
      duty('甲组', { duties: [duty('对全镇独居老人逐户安装感烟报警器并登记', { lead: '民政办' })] }),
      duty('乙组', { duties: [duty('巡查')] }),
    ],
    after: [
      duty('甲组', { duties: [duty('发放')] }),
      duty('乙组', { duties: [duty('巡查'), duty('为独居老人家庭安装感烟报警器', { lead: '民政办' })] }),
    ],
    says: [
      'new 发放',
      'moved 为独居老人家庭安装感烟报警器: parent 甲组 → 乙组',
      'reworded 对全镇独居老人逐户安装感烟报警器并登记: name [-对全镇-]{+为+}[-逐户-]{+家庭+}[-并登记-]',
    ],
  },
  {
    what: 'one unit under its name and its alias',
    before: [duty('清理', { lead: '党政办' })],
    after: [duty('清理', { lead: '党政办公室' })],
    rest: { organizations: [{ name: '党政办公室', aliases: '党政办' }] },
    says: [],
  },
  {
    what: 'duties with nothing in common',
    before: [duty('清点编织袋')],
    after: [duty('慰问退伍军人')],
    says: ['gone 清点编织袋', 'new 慰问退伍军人'],
  },
]

describe('items', () => {
  it.each(cases)('are matched: $what', ({ before, after, rest, says }) => {
    expect(comparePlans(plan(before, rest), plan(after, rest)).map(brief)).toEqual(says)
  })
})
