/** Forms in which drafts and tables of offices say what a plan holds: open dates, indicators, budgets, labels of teams. */

import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { placeLevel } from '../../src/language/place-level.ts'
import { readDocument } from '../../src/read/read.ts'
import { planOf, section } from './plan-of.ts'

const tasks = '二、主要任务\n1.扫路。\n2.修灯。'

describe('a draft', () => {
  it('that is not dated yet gives its year and its issuer', async () => {
    const plan = await planOf(
      `净街方案\n一、实施步骤\n（一）清扫阶段（3月至5月）\n扫路。\n（二）验收阶段（6月）\n看路。\n青禾县城管局\n2025年×月×日`,
    )
    expect(plan.document).toEqual({ issuer: '青禾县城管局' })
    expect(plan).toMatchObject({ year: 2025, phases: [{ time: { edtf: '2025-03/2025-05' } }, {}] })
  })

  it('of several years is read in the first', async () => {
    const { year } = await planOf(`净街三年行动计划（2025—2027年）\n一、工作目标\n路净。\n${tasks}`)
    expect(year).toBe(2025)
  })
})

describe('aims', () => {
  it('that have headings of their own are goals each', async () => {
    const { goals } = await planOf(`净街方案\n一、工作目标\n（一）路净\n路面无垃圾。\n（二）灯亮\n路灯不黑。\n${tasks}`)
    expect(goals?.map(({ name, text }) => [name, text])).toEqual([
      ['路净', '路面无垃圾。'],
      ['灯亮', '路灯不黑。'],
    ])
  })

  it('in figures tell who answers for them', async () => {
    const { targets, duties } = await planOf(
      `净街方案\n一、主要指标\n路灯亮灯率达到98%以上。（责任单位：路灯所；完成时限：2025年6月底前）\n${tasks}`,
    )
    expect(targets).toMatchObject([{ subject: '路灯亮灯率', responsible: ['路灯所'], time: { edtf: '../2025-06-30' } }])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路', '修灯'])
  })
})

describe('labels', () => {
  it('of a team and of a platform', async () => {
    const { teams, platforms } = await planOf(
      `净街方案\n一、工作队伍\n（一）巡查队\n逐巷巡查。\n组成人员：网格员、退役军人\n活动载体：“周五清扫”、“街坊会”\n二、工作平台\n（一）随手拍平台\n整合资源：公众号、热线\n三、主要任务\n1.扫路。\n2.修灯。`,
    )
    expect(teams).toMatchObject([{ name: '巡查队', members: ['网格员', '退役军人'], carriers: ['周五清扫', '街坊会'] }])
    expect(platforms).toMatchObject([{ name: '随手拍平台', resources: ['公众号', '热线'] }])
  })

  it('of a flow', async () => {
    const { workflows } = await planOf(
      `净街方案\n一、工作流程\n报修流程：按照“居民上报—街道派单—队伍处置”的流程办理。\n${tasks}`,
    )
    expect(workflows).toMatchObject([{ name: '报修流程', steps: ['居民上报', '街道派单', '队伍处置'] }])
  })

  it.each(['活动流程', '活动程序', '启动仪式议程'])('of steps that are counted below %s', async (title) => {
    const { workflows, duties } = await planOf(
      `净街启动仪式方案\n一、${title}\n1.升国旗，奏唱国歌。\n2.所长致辞。\n3.志愿者领取工具。\n二、主要任务\n1.扫路。\n2.修灯。`,
    )
    expect(workflows).toMatchObject([{ name: title, steps: ['升国旗，奏唱国歌', '所长致辞', '志愿者领取工具'] }])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路', '修灯'])
  })
})

describe('a budget', () => {
  it.each([
    ['序号\t支出项目\t金额\t资金来源\n1\t清扫车辆\t12.5万元\t镇级财政\n2\t合计\t12.5万元\t—', '镇级财政'],
    ['项目\t金额（万元）\t来源\n清扫车辆\t12.5\t镇级财政\n合计\t12.5\t—', '镇级财政'],
  ])('from %j', async (table, funding) => {
    const { budget, duties } = await planOf(`净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、经费预算\n${table}`)
    expect(budget).toEqual([{ item: '清扫车辆', amount: 12.5, unit: '万元', funding }])
    expect(duties).toHaveLength(2)
  })
})

describe('the level that a name shows', () => {
  it.each([
    ['青禾县云汀镇净街行动领导小组', 'town'],
    ['青禾县净街行动领导小组', 'county'],
    ['柳湾社区邻里节筹备组', 'village'],
    ['枫铃小学读书节领导小组', 'school'],
    ['小区充电工作专班', undefined],
    ['工业园区建设指挥部', undefined],
    ['全市创建工作领导小组', undefined],
    ['领导小组办公室', undefined],
    ['市数字乡村发展工作领导小组', 'city'],
    ['县村镇建设指挥部', 'county'],
    ['市场监管专班', undefined],
  ])('%s', (name, level) => expect(placeLevel(name)).toBe(level))
})

describe('lists with hyphens that have no blank behind them', () => {
  it('hold what programmes count as 任务一, with what is told of each', async () => {
    const { duties = [], targets = [] } = await planOf(
      '净街工作计划\n一、工作目标与任务概述\n1.主要目标：\n-清扫率达到95%以上。\n-举办至少10场活动。\n2.关键任务：\n-任务一：走访商户。\n-描述：逐户登记。\n-任务二：清扫东街。\n二、任务分解\n-子任务1：印发问卷，3月1日前完成。\n-子任务2：收回问卷。',
    )
    const names = (all: typeof duties): unknown[] =>
      all.map(({ name, duties: below }) => (below ? [name, names(below)] : name))
    expect(names(duties)).toEqual([['工作目标与任务概述', ['走访商户', '清扫东街']], '印发问卷', '收回问卷'])
    expect(targets.map(({ value }) => value)).toEqual([95, 10])
  })

  it('are three at least', async () => {
    const { blocks } = await readDocument(Buffer.from('净街方案\n-扫路\n-修灯\n'), 'plan.txt')
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

it('what is asked to get ready is something to do, and 前期准备工作 is none', async () => {
  const { duties } = await section(
    '重点任务',
    '（一）做好灯会的准备工作。召开专门会议。\n（二）抓好验收准备工作。整理台账。\n（三）开展清扫。每日清扫街巷。',
  )
  expect(duties?.map(({ name }) => name)).toEqual(['做好灯会的准备工作', '抓好验收准备工作', '开展清扫'])
})
