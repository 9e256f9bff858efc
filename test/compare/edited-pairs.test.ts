/** Edits of one plan, and what a comparison must say of each: every edit, and nothing else. */

import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { brief, mirrored } from './brief-changes.ts'

const base = `fangan: 1
title: 云汀镇河塘清淤与岸线整治实施方案
type: implementation-plan
year: 2025
document: {number: 云汀政发〔2025〕9号, issuer: 云汀镇人民政府, issued: 2025-02-10, recipients: [各村（社区）, 镇直各单位]}
guidance: 让每一口塘都看得见底、闻不到味、留得住水。
targets:
  - {subject: 完成清淤河塘, comparator: ">=", value: 40, unit: 口, text: 全年完成清淤河塘不少于40口}
principles:
  - {name: 先易后难, text: 先清村前屋后的小塘，再清连片的大塘。}
  - {name: 群众自愿, text: 干不干、怎么干，由村民代表会议说了算。}
organizations:
  - name: 河塘清淤工作专班
    aliases: [工作专班]
    kind: leading-group
    posts: [{post: 组长, name: 李明远, title: 镇长}, {post: 副组长, name: 周若溪, title: 副镇长}, {post: 成员, title: 各村书记}]
  - {name: 专班办公室, kind: office, parent: 工作专班, seat: 水利站, functions: [汇总进度, 每月通报]}
platforms: [{name: 河塘一张图, resources: [无人机航拍, 村级巡塘日志]}]
teams: [{name: 巡塘志愿服务队, members: [退休教师, 返乡青年], lead: [水利站]}]
phases:
  - {name: 摸底登记阶段, time: 2025年3月, text: 逐塘登记面积、深度和淤积厚度。}
  - {name: 集中清淤阶段, time: 2025年4月至9月, text: 按清单逐塘清淤，清一口、验一口。}
  - {name: 管护移交阶段, time: 2025年10月至12月, text: 明确塘长，签订管护协议。}
duties:
  - name: 摸清河塘底数
    number: "1"
    phase: 摸底登记阶段
    duties:
      - {name: 逐塘测量水面面积和淤泥厚度, lead: [水利站], responsible: [各村（社区）], time: 2025年3月20日前}
      - {name: 排查沿岸生活污水直排口并编号造册, lead: [生态环保办], responsible: [各村（社区）, 综合执法队], time: 2025年3月底前}
  - name: 抓好清淤施工
    number: "2"
    phase: 集中清淤阶段
    duties:
      - {name: 组织挖机船只分片清运淤泥, text: 淤泥运往指定地块，沿途不得抛洒；夜间不施工。, lead: [水利站], responsible: [云汀水务公司], support: [综合执法队, 交通管理站], time: 2025年8月底前}
      - {name: 加固塘埂并补种护岸植物, lead: [农业农村办公室], support: [林业站], time: 2025年9月底前}
      - {name: 对沿岸违规搭建的棚舍限期拆除，对拆除后的空地统一平整复绿, lead: [综合执法队], responsible: [各村（社区）], time: 2025年6月底前}
  - name: 建立长效管护
    number: "3"
    phase: 管护移交阶段
    duties:
      - {name: 每口塘确定一名塘长并公示联系电话, responsible: [各村（社区）], time: 2025年11月底前}
      - {name: 将管护经费列入村级年度预算, lead: [财政所], responsible: [各村（社区）], time: 2025年12月底前}
checklists:
  - name: 验收要点
    items: [塘底淤泥是否清到硬底, 塘埂是否平整牢固, 淤泥去向是否有台账]
safeguards:
  - {name: 强化资金保障, text: 镇财政安排专项经费八十万元，专款专用。}
budget: [{item: 清淤机械租赁, amount: 50, unit: 万元}]
`

interface Pair {
  edit: string
  /** Pieces of the file and what stands in their place. */
  replace?: Record<string, string>
  /** Or an edit of the plan. */
  change?: (plan: Plan) => void
  order?: true
  says: string[]
}

const duty = (plan: Plan, above: number, at: number) =>
  plan.duties?.[above]?.duties?.[at] as NonNullable<Plan['duties']>[0]

const pairs: Pair[] = [
  { edit: 'nothing', says: [] },
  {
    edit: 'other layout, spaces and a shorthand',
    replace: {
      '- {name: 加固塘埂并补种护岸植物,': '- {name: " 加固塘埂 并补种护岸植物",',
      'lead: [财政所]': 'lead: 财政所',
    },
    says: [],
  },
  {
    edit: 'a deadline later',
    replace: { '2025年9月底前}': '2025年10月底前}' },
    says: ['deadline 加固塘埂并补种护岸植物: 2025年9月底前 → 2025年10月底前 +31'],
  },
  {
    edit: 'a deadline earlier',
    replace: { '2025年3月20日前': '2025年3月15日前' },
    says: ['deadline 逐塘测量水面面积和淤泥厚度: 2025年3月20日前 → 2025年3月15日前 -5'],
  },
  {
    edit: 'a deadline taken away',
    replace: { ', time: 2025年12月底前': '' },
    says: ['deadline 将管护经费列入村级年度预算: 2025年12月底前 → -'],
  },
  {
    edit: 'a deadline worded otherwise',
    replace: { '2025年11月底前': '2025年11月30日前' },
    says: ['time 每口塘确定一名塘长并公示联系电话: 2025年11月底前 → 2025年11月30日前'],
  },
  {
    edit: 'another lead',
    replace: { 'lead: [财政所]': 'lead: [经济发展办]' },
    says: ['lead 将管护经费列入村级年度预算: 财政所 → 经济发展办'],
  },
  {
    edit: 'lead and support swapped',
    replace: { 'lead: [农业农村办公室], support: [林业站]': 'lead: [林业站], support: [农业农村办公室]' },
    says: [
      'lead 加固塘埂并补种护岸植物: 农业农村办公室 → 林业站 (林业站 support → lead) (农业农村办公室 lead → support)',
    ],
  },
  {
    edit: 'a unit from support to responsible',
    replace: {
      'responsible: [云汀水务公司], support: [综合执法队, 交通管理站]':
        'responsible: [云汀水务公司, 综合执法队], support: [交通管理站]',
    },
    says: ['role 组织挖机船只分片清运淤泥: 综合执法队 support → responsible'],
  },
  {
    edit: 'a party more and a party less',
    replace: {
      'support: [林业站]': 'support: [林业站, 妇联]',
      'responsible: [各村（社区）, 综合执法队]': 'responsible: [各村（社区）]',
    },
    says: [
      'removed 排查沿岸生活污水直排口并编号造册: responsible 综合执法队',
      'added 加固塘埂并补种护岸植物: support 妇联',
    ],
  },
  {
    edit: 'words of a name',
    replace: { 逐塘测量水面面积和淤泥厚度: '逐塘测量水面面积、水深和淤泥厚度' },
    says: ['reworded 逐塘测量水面面积和淤泥厚度: name {+、水深+}'],
  },
  {
    edit: 'words of a text',
    replace: { 夜间不施工: '夜间和雨天不施工' },
    says: ['reworded 组织挖机船只分片清运淤泥: text {+和雨天+}'],
  },
  {
    edit: 'a new duty',
    change: (plan) => plan.duties?.[1]?.duties?.splice(1, 0, { id: '', name: '为过往车辆设置绕行标志' }),
    says: ['new 为过往车辆设置绕行标志'],
  },
  {
    edit: 'a duty gone',
    change: (plan) => plan.duties?.[0]?.duties?.splice(1, 1),
    says: ['gone 排查沿岸生活污水直排口并编号造册'],
  },
  {
    edit: 'a duty under another heading',
    change: (plan) => plan.duties?.[2]?.duties?.push(...(plan.duties[1]?.duties?.splice(1, 1) ?? [])),
    says: ['moved 加固塘埂并补种护岸植物: parent 抓好清淤施工 → 建立长效管护'],
  },
  {
    edit: 'a duty in another phase',
    change: (plan) => Object.assign(plan.duties?.[1] ?? {}, { phase: '管护移交阶段' }),
    says: ['moved 抓好清淤施工: phase 集中清淤阶段 → 管护移交阶段'],
  },
  {
    edit: 'a phase renamed, with all that names it',
    replace: { 集中清淤阶段: '集中清淤攻坚阶段' },
    says: ['reworded phase 集中清淤阶段: name {+攻坚+}'],
  },
  {
    edit: 'a unit renamed, with all that names it',
    replace: { 河塘清淤工作专班: '河塘清淤工作领导小组' },
    says: ['reworded organization 河塘清淤工作专班: name [-专班-]{+领导小组+}'],
  },
  {
    edit: 'one duty split into two',
    change: (plan) => {
      const whole = duty(plan, 1, 2)
      plan.duties?.[1]?.duties?.splice(
        2,
        1,
        { ...whole, name: '对沿岸违规搭建的棚舍限期拆除' },
        { ...whole, id: '', name: '对拆除后的空地统一平整复绿' },
      )
    },
    says: [
      'split 对沿岸违规搭建的棚舍限期拆除，对拆除后的空地统一平整复绿 → 对沿岸违规搭建的棚舍限期拆除 & 对拆除后的空地统一平整复绿',
    ],
  },
  {
    edit: 'two duties merged into one, the first with a later deadline',
    change: (plan) => {
      const name = '每口塘确定一名塘长并公示联系电话，将管护经费列入村级年度预算'
      plan.duties?.[2]?.duties?.splice(0, 2, { ...duty(plan, 2, 1), id: '', name })
    },
    says: [
      'merged 每口塘确定一名塘长并公示联系电话 & 将管护经费列入村级年度预算 → 每口塘确定一名塘长并公示联系电话，将管护经费列入村级年度预算',
      'deadline 每口塘确定一名塘长并公示联系电话 → 每口塘确定一名塘长并公示联系电话，将管护经费列入村级年度预算: 2025年11月底前 → 2025年12月底前 +31',
    ],
  },
  { edit: 'another order', change: (plan) => plan.duties?.[1]?.duties?.reverse(), says: [] },
  {
    edit: 'another order, asked for',
    order: true,
    change: (plan) => plan.duties?.[1]?.duties?.push(...(plan.duties[1].duties.splice(0, 1) ?? [])),
    says: ['reordered 组织挖机船只分片清运淤泥: 1 → 3'],
  },
  {
    edit: 'other ids',
    change: (plan) => plan.duties?.forEach((one, at) => void Object.assign(one, { id: `d${at}` })),
    says: [],
  },
  {
    edit: 'a name made anew under an id that was kept',
    change: (plan) => Object.assign(duty(plan, 2, 0), { name: '落实一塘一档、专人看护' }),
    says: [
      'reworded 每口塘确定一名塘长并公示联系电话: name [-每口塘确定一名塘长并公示联系电话-]{+落实一塘一档、专人看护+}',
    ],
  },
  {
    edit: 'a target raised',
    replace: { 'value: 40,': 'value: 45,', 不少于40口: '不少于45口' },
    says: ['value target 完成清淤河塘: value 40 → 45'],
  },
  {
    edit: 'a person replaced',
    replace: { 'name: 周若溪, title': 'name: 沈嘉禾, title' },
    says: ['post organization 河塘清淤工作专班: 副组长 周若溪 副镇长 → 副组长 沈嘉禾 副镇长'],
  },
  {
    edit: 'members, resources and functions',
    replace: { '[退休教师, 返乡青年]': '[退休教师, 水利协管员]', '[汇总进度, 每月通报]': '[汇总进度]' },
    says: [
      'entries organization 专班办公室: functions -每月通报',
      'entries team 巡塘志愿服务队: members -返乡青年 +水利协管员',
    ],
  },
  {
    edit: 'title, number and seat',
    replace: { 岸线整治实施方案: '岸线整治工作方案', '2025〕9号': '2025〕12号', 'seat: 水利站': 'seat: 党政办公室' },
    says: [
      'reworded plan 云汀镇河塘清淤与岸线整治实施方案: title [-实施-]{+工作+}',
      'reworded document 云汀政发〔2025〕9号: number [-9-]{+12+}',
      'reworded organization 专班办公室: seat [-水利站-]{+党政办公室+}',
    ],
  },
  {
    edit: 'a safeguard and a point to check',
    replace: { 八十万元: '一百万元', 塘埂是否平整牢固: '塘埂是否平整、牢固、不渗水' },
    says: [
      'reworded check 塘埂是否平整牢固: text {+、+}{+、不渗水+}',
      'reworded safeguard 强化资金保障: text [-八十万元-]{+一百万元+}',
    ],
  },
  {
    edit: 'several at once',
    replace: {
      'lead: [生态环保办]': 'lead: [综合执法队]',
      'responsible: [各村（社区）, 综合执法队]': 'responsible: [各村（社区）]',
      先清村前屋后的小塘: '先清房前屋后的小塘',
      '2025年6月底前': '2025年7月底前',
    },
    says: [
      'lead 排查沿岸生活污水直排口并编号造册: 生态环保办 → 综合执法队 (综合执法队 responsible → lead)',
      'deadline 对沿岸违规搭建的棚舍限期拆除，对拆除后的空地统一平整复绿: 2025年6月底前 → 2025年7月底前 +31',
      'reworded principle 先易后难: text [-村前-]{+房前+}',
    ],
  },
]

const plan = (text: string) => canonical(load(text, 'plan.yaml').plans[0]?.value)

function edited({ replace = {}, change }: Pair): Plan {
  let text = base
  for (const [from, to] of Object.entries(replace)) {
    expect(text).toContain(from)
    text = text.replaceAll(from, to)
  }
  const result = structuredClone(plan(text))
  change?.(result)
  return canonical(result)
}

describe('a comparison of edited plans', () => {
  it.each(pairs)('tells $edit', (pair) => {
    const { says, order = false } = pair
    expect(comparePlans(plan(base), edited(pair), { order }).map(brief)).toEqual(says)
  })

  it.each(pairs.filter(({ order }) => !order))('tells $edit the same backwards', (pair) => {
    const back = comparePlans(edited(pair), plan(base)).map((change) => brief(mirrored(change)))
    expect(back.sort()).toEqual(pair.says.toSorted())
  })
})
