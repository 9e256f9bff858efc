/** Who does what, in plans of events: behind 由 with any verb, by name before a day, in lists of works under any title, in what is handed in. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

it.each([
  ['车辆由院办统一调度', '车辆统一调度 responsible=院办'],
  ['宣传资料、展板由宣传科提供', '宣传资料、展板提供 responsible=宣传科'],
  ['桌椅、帐篷由总务处准备，3月22日前到位', '桌椅、帐篷准备 responsible=总务处 @../2024-03-22'],
  ['剩余图书由家委会统一捐赠给山区小学', '剩余图书统一捐赠给山区小学 responsible=家委会'],
  ['奖品由工会采购', '奖品采购 responsible=工会'],
  ['节目单由音乐组整理', '节目单整理 responsible=音乐组'],
  ['讲解员由县文化馆负责组织实施', '讲解员 responsible=县文化馆'],
  ['对现场伤员由医疗组救治', '对现场伤员由医疗组救治'],
])('given out in front of 由: %s', async (item, expected) => {
  const { duties } = await section('前期准备', `1.${item}。\n2.制作横幅。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each([
  ['宣传部于9月20日前制作海报并张贴', '制作海报并张贴 responsible=宣传部 @../2024-09-20'],
  ['各班学习委员于9月22日前将名单报学习部', '将名单报学习部 responsible=各班学习委员 @../2024-09-22'],
  ['各班在4月10日前上交作品3幅', '上交作品3幅 responsible=各班 @../2024-04-10'],
  ['教导处4月12日前公布评选结果', '公布评选结果 responsible=教导处 @../2024-04-12'],
  ['李明远负责开幕式的主持', '开幕式的主持 responsible=李明远'],
  ['温静、周若溪负责嘉宾的接待', '嘉宾的接待 responsible=温静、周若溪'],
])('neither who nor by when is part of the name: %s', async (item, expected) => {
  const { duties } = await section('任务分工', `1.${item}。\n2.总务处负责摆放桌椅。`)
  expect(told(duties)[0]).toBe(expected)
})

it.each(['展演安排', '活动内容', '人员分工'])('works with nothing but who does them, in %s', async (title) => {
  const { duties } = await section(
    title,
    '1.舞台布置：总务处\n2.串联词撰写：李明远\n3.统分：温静、周若溪（兼介绍评委）\n4.纪律安全：政教处、\n5.签到：其他学习部成员',
  )
  expect(told(duties)).toEqual([
    '舞台布置 responsible=总务处',
    '串联词撰写 responsible=李明远',
    '统分 responsible=温静、周若溪',
    '纪律安全 responsible=政教处',
    '签到 responsible=其他学习部成员',
  ])
})

it('what the parts of an event are like is no list of who does them', async () => {
  const { duties = [] } = await section('活动内容', '1.征文：体裁不限\n2.合唱：自选曲目\n3.拔河：李明远\n4.义卖：旧书')
  expect(duties.flatMap(({ responsible = [] }) => responsible)).toEqual([])
})

it('a day of the way that goes by the clock is no work', async () => {
  const { phases = [], duties } = await section(
    '活动流程',
    '（一）前期准备（5月20日—5月30日）\n1.总务处负责搭建舞台。\n（二）活动过程（5月31日）\n1.9:50 各班到操场集合。\n2.10:00 园长致辞。\n3.10:10 换书。',
  )
  expect(phases.map(({ name }) => name)).toEqual(['前期准备', '活动过程'])
  expect(told(duties)).toEqual(['搭建舞台 responsible=总务处'])
})

it.each([
  ['各科室要高度重视，认真准备，于3月20日前将名单报医务处。', '名单报医务处 responsible=各科室 @../2024-03-20'],
  ['各班要广泛宣传，积极动员，于4月2日前将作品交语文组。', '作品交语文组 responsible=各班 @../2024-04-02'],
])('what is handed in among the safeguards: %s', async (item, expected) => {
  const { duties, safeguards = [] } = await section('活动要求', `1.${item}\n2.确保安全。防止拥挤。`)
  expect(told(duties)).toEqual([expected])
  expect(safeguards).toHaveLength(2)
})

it.each(['演出', '汇演', '义诊', '教研'])(
  '%s时间 and %s地点 are titles, run into what they tell as well',
  async (kind) => {
    const { duties } = await section(
      `${kind}时间`,
      `12月30日下午\n三、${kind}地点镇文化礼堂\n四、活动内容\n1.布置会场。`,
    )
    expect(told(duties)).toEqual(['布置会场'])
  },
)
