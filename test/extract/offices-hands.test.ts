/** Plans as government offices, hospitals and state firms publish them: what is held to is given out, groups sit in offices, teams have those who run them. */

import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { bodies, bodiesOf, teams, teamsOf } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

describe('what is given out under headings that read otherwise', () => {
  it.each<[string, string, string, string[]]>([
    [
      '坚持… over items that are given out',
      '主要任务',
      '（一）坚持服务为本，提升效能\n1.精简手续。压缩时间。（牵头单位：登记科；责任单位：各所）\n2.帮扶商户。（个私科）\n（二）坚持监管为要，守住底线\n3.检查作坊。（食品科牵头，各所负责）',
      [
        '坚持服务为本，提升效能 [精简手续 lead=登记科 responsible=各所 | 帮扶商户 responsible=个私科]',
        '坚持监管为要，守住底线 [检查作坊 lead=食品科 responsible=各所]',
      ],
    ],
    [
      '坚持…, each with who answers',
      '重点工作',
      '（一）坚持规划引领。编制规划20个。（牵头单位：县规划局）\n（二）坚持环境整治。\n责任单位：县环卫局',
      ['坚持规划引领 lead=县规划局', '坚持环境整治 responsible=县环卫局'],
    ],
    [
      '组织领导… over admonitions that somebody has',
      '任务分工',
      '（一）组织领导与责任体系\n1、建立“一岗双责”制度。\n牵头部门：院办公室\n2、落实安全经费。\n牵头部门：财务科\n（二）安全教育\n3、开设课程。\n牵头部门：教务科',
      [
        '组织领导与责任体系 [建立“一岗双责”制度 lead=院办公室 | 落实安全经费 lead=财务科]',
        '安全教育 [开设课程 lead=教务科]',
      ],
    ],
    [
      'staff that is trained',
      '主要任务',
      '1.锻造勤快担当的养护干部队伍。牵头单位：人事科\n2.造就高素质乡村人才队伍。（农技科）',
      ['锻造勤快担当的养护干部队伍 lead=人事科', '造就高素质乡村人才队伍 responsible=农技科'],
    ],
    [
      'a house that is built',
      '主要任务',
      '1.优化流程。推广网上营业厅，6月底前完成，由营销部负责。\n2.改善窗口。新建候车厅，由县交通局负责。',
      ['优化流程 responsible=营销部 @../2024-06-30', '改善窗口 responsible=县交通局'],
    ],
    [
      'what is looked at, and by whom',
      '整治重点',
      '（一）沿街摊点。重点检查是否备有垃圾桶。责任单位：市场所、执法队\n（二）经营企业。检查是否无证经营。责任单位：城建办\n（三）临街住户。检查雨棚是否破损。责任单位：各村（社区）',
      ['沿街摊点 responsible=市场所、执法队', '经营企业 responsible=城建办', '临街住户 responsible=各村（社区）'],
    ],
    [
      'so many houses',
      '重点任务',
      '（一）组建30家市级花木繁育中心。（市林业局）\n（二）新建10个便民服务站。（市民政局）',
      ['组建30家市级花木繁育中心 responsible=市林业局', '新建10个便民服务站 responsible=市民政局'],
    ],
    [
      'two columns of those who answer',
      '任务分工',
      '| 序号 | 工作任务 | 责任部门 | 责任单位 | 配合单位 | 参与单位 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 清扫街巷 | 环卫科 | 东所、西所 | 水利站 | 各村 |\n| 2 | 修补路灯 | 路灯科 | 南所 | 供电所 | 各社区 |',
      [
        '清扫街巷 responsible=环卫科、东所、西所 support=水利站、各村',
        '修补路灯 responsible=路灯科、南所 support=供电所、各社区',
      ],
    ],
    [
      'what somebody hands out for what was found',
      '重点任务',
      '1.修补井盖。对查出的破损处，城建办下达修补单。\n2.定期报送。各部门要总结经验，每季度末向办公室报送情况。',
      ['修补井盖 responsible=城建办', '定期报送 responsible=各部门 @FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ],
    [
      'departments of two levels',
      '重点任务',
      '1.落实经费。市、县两级财政部门要将经费纳入预算。',
      ['落实经费 responsible=市、县两级财政部门'],
    ],
    ['and principles', '工作内容', '（一）坚持以人为本。以需求为出发点。\n（二）坚持依法行政。', []],
  ])('%s', async (_, title, text, expected) => {
    const plan = await section(title, text)
    expect(told(plan.duties)).toEqual(expected)
    expect(plan.teams).toBeUndefined()
  })
})

it('how the work is run is asked of all, and a team that is set up for it is one', async () => {
  const { duties, safeguards, ...plan } = await planOf(
    '净街行动方案\n一、主要任务\n1.清扫街巷。（环卫科）\n二、工作机制\n（一）建立例会机制。召开会议。\n（二）建立月调度机制。环卫科于每月25日前报送进展。\n（三）建立考评机制。月月考评。\n（四）设立街巷监督员队伍。由民政科负责管理。\n三、附则\n本方案自印发之日起施行。',
  )
  expect(told(duties)).toEqual([
    '清扫街巷 responsible=环卫科',
    '建立月调度机制 responsible=环卫科 @FREQ=MONTHLY;BYMONTHDAY=25',
  ])
  expect(safeguards?.map(({ name }) => name)).toEqual(['建立例会机制', '建立月调度机制', '建立考评机制'])
  expect(teams({ ...plan, duties, safeguards } as Plan)).toEqual(['街巷监督员队伍 | responsible 民政科'])
})

it('what the plan asks of all is divided among them', async () => {
  const { duties, safeguards } = await section(
    '工作要求',
    '（一）提高认识。要亲自抓。\n（二）列出清扫台账。各牵头单位要于6月12日前将台账送局保洁科。',
  )
  expect(told(duties)).toEqual(['列出清扫台账 responsible=各牵头单位 @../2024-06-12'])
  expect(safeguards?.map(({ name }) => name)).toEqual(['提高认识', '列出清扫台账'])
})

it('the last of the chapters that hold to something is one of them', async () => {
  const { duties, safeguards } = await planOf(
    '净街行动要点\n一、坚持服务为本，提升效能\n1.精简手续。（牵头单位：登记科）\n2.帮扶商户。（个私科）\n二、坚持督导问效，转变作风\n3.强化考核评价。纳入考核。（考核办）\n4.强化宣传引导。各部门要总结经验。',
  )
  expect(told(duties)).toEqual([
    '坚持服务为本，提升效能 [精简手续 lead=登记科 | 帮扶商户 responsible=个私科]',
    '坚持督导问效，转变作风 [强化考核评价 responsible=考核办 | 强化宣传引导 responsible=各部门]',
  ])
  expect(safeguards).toBeUndefined()
})

describe('bodies with their heads', () => {
  it.each<[string, string]>([
    ['items', '（一）成立领导小组，书记任组长。\n（二）成立东街、西街、南街三个社区工作站，站长由专职社工担任。'],
    ['sentences', '成立领导小组，书记任组长。成立东街、西街、南街三个社区工作站，站长由专职社工担任。'],
  ])('in %s, one at each place', async (_, text) => {
    const plan = await section('组织架构', text)
    expect(bodies(plan).map((line) => line.replace(' < 领导小组', ''))).toEqual([
      '领导小组 : 组长 (书记)',
      ...['东街', '西街', '南街'].map((place) => `${place}社区工作站 : 站长 (专职社工)`),
    ])
    expect(plan.duties).toBeUndefined()
  })
})

it('places stand between 在 and the verb as well', async () => {
  const plan = await section('组织架构', '（一）在东街、西街建设两个保洁工作站。\n（二）成立领导小组，书记任组长。')
  expect(bodies(plan)).toEqual(['东街保洁工作站', '西街保洁工作站', '领导小组 : 组长 (书记)'])
})

it('a heading that sets up several platforms, or a team and those below it, is no task', async () => {
  const plan = await section(
    '重点任务',
    '1.搭建河道监测平台、市民反映平台。河道监测平台由水利站负责建设，市民反映平台由民政办负责管理。\n2.组建“清河”志愿服务总队，下设河岸护绿、水面保洁两支分队，总队长由团委书记担任。\n3.清扫街巷。（环卫站）',
  )
  expect(plan.platforms?.map(({ name, responsible }) => `${name} ${responsible?.join()}`)).toEqual([
    '河道监测平台 水利站',
    '市民反映平台 民政办',
  ])
  expect(teams(plan)).toEqual([
    '“清河”志愿服务总队 : 总队长 (团委书记)',
    '河岸护绿分队 < “清河”志愿服务总队',
    '水面保洁分队 < “清河”志愿服务总队',
  ])
  expect(told(plan.duties)).toEqual(['清扫街巷 responsible=环卫站'])
})

describe('groups below a body', () => {
  it.each<[string, string, string[]]>([
    [
      'by what they look after',
      '下设桥下、塘边、林下三个专项组，分别由县公路站、县水利局、县园林局牵头。',
      [
        '桥下专项组 < 净街行动领导小组 | lead 县公路站',
        '塘边专项组 < 净街行动领导小组 | lead 县水利局',
        '林下专项组 < 净街行动领导小组 | lead 县园林局',
      ],
    ],
    [
      'with 等 and no count',
      '领导小组下设综合协调、宣传报道等工作专班，分别由县府办、县融媒体中心负责。',
      ['综合协调专班 < 净街行动领导小组 | lead 县府办', '宣传报道专班 < 净街行动领导小组 | lead 县融媒体中心'],
    ],
    [
      'each with where it sits',
      '综合组设在县府办，组长由县府办主任兼任；执法组设在县城管局，由县城管局局长任组长，县公安局副局长任副组长。',
      [
        '综合组 < 净街行动领导小组 @县府办 : 组长 (县府办主任)',
        '执法组 < 净街行动领导小组 @县城管局 : 组长 (县城管局局长); 副组长 (县公安局副局长)',
      ],
    ],
    [
      'several alike, with who heads them all',
      '成立4个包联服务组，分别由镇领导任组长，每组联系三条街。',
      ['包联服务组 < 净街行动领导小组 : 组长 (镇领导)'],
    ],
    ['several that look on', '成立3个督导组，由副县长任组长。', ['督导组 < 净街行动领导小组 : 组长 (副县长)']],
    [
      'an office with who runs it',
      '领导小组下设办公室在环卫站，由周若溪兼任办公室主任，何敬之负责日常工作。',
      ['领导小组办公室 < 净街行动领导小组 @环卫站 : 主任 周若溪; 负责日常工作 何敬之'],
    ],
  ])('%s', async (_, text, expected) => {
    const [, ...groups] = await bodiesOf(`成立净街行动领导小组，由县长任组长。${text}`)
    expect(groups).toEqual(expected)
  })
})

it('an office is spoken of on the line that a roster ends on', async () => {
  expect(
    await bodiesOf(
      '成立净街行动领导小组：\n组　长：李明远　公司董事长\n成　员：各部门负责人 领导小组下设办公室，设在财务部，办公室主任由周若溪兼任，联络员：何敬之。',
    ),
  ).toEqual([
    '净街行动领导小组 : 组长 李明远 (公司董事长); 成员 (各部门负责人)',
    '领导小组办公室 < 净街行动领导小组 @财务部 : 主任 周若溪; 联络员 何敬之',
  ])
})

it('a chapter that sets up a body and its groups is none of the work', async () => {
  const plan = await planOf(
    '净街行动方案\n一、工作目标\n街巷整洁。\n二、组织管理\n（一）成立主题行动领导小组\n组长：李明远\n（二）成立工作小组\n1.清扫组\n组长：周若溪\n2.宣传组\n组长：何敬之\n三、主要措施\n（一）清扫街巷。由保洁队负责。',
  )
  expect(told(plan.duties)).toEqual(['清扫街巷 responsible=保洁队'])
  expect(bodies(plan)).toEqual([
    '主题行动领导小组 : 组长 李明远',
    '清扫组 < 主题行动领导小组 : 组长 周若溪',
    '宣传组 < 主题行动领导小组 : 组长 何敬之',
  ])
})

describe('who runs teams', () => {
  it.each<[string, string, string[]]>([
    [
      'in the next sentence',
      '组建护河服务队、治安巡逻队。护河服务队由水利站负责组建，治安巡逻队由派出所负责管理。',
      ['护河服务队 | responsible 水利站', '治安巡逻队 | responsible 派出所'],
    ],
    [
      'behind their list',
      '成立应急抢险队和医疗服务队，应急抢险队由县水利局牵头组建，医疗服务队由县卫健局负责。',
      ['应急抢险队 | lead 县水利局', '医疗服务队 | responsible 县卫健局'],
    ],
    [
      'of which there are so many',
      '组建 8 支由船工、护河员组成的水面保洁突击队，队长由渔业站站长担任。',
      ['水面保洁突击队 : 队长 (渔业站站长) | of 船工 护河员'],
    ],
    [
      'in their order',
      '成立应急抢险队、医疗服务队，分别由县水利局、县卫健局牵头组建。',
      ['应急抢险队 | lead 县水利局', '医疗服务队 | lead 县卫健局'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await teamsOf(text)).toEqual(expected)
  })

  it('below a heading that names them', async () => {
    const plan = await section(
      '组织领导',
      '（一）成立领导小组。由镇长任组长。\n（二）组建护河服务队、治安巡逻队。护河服务队由水利站负责组建，治安巡逻队由派出所负责管理。',
    )
    expect(teams(plan)).toEqual(['护河服务队 | responsible 水利站', '治安巡逻队 | responsible 派出所'])
  })
})

it('the line that closes a paper may stand behind its last sentence', async () => {
  const { duties } = await section(
    '重点任务',
    '（一）清扫街巷。县环卫局负责。\n（二）营造氛围。县融媒体中心要开设专栏。',
  )
  const { duties: closed } = await planOf(
    '净街行动方案\n一、重点任务\n（一）清扫街巷。县环卫局负责。\n（二）营造氛围。县融媒体中心要开设专栏。 云亭县人民政府办公室 2024年1月15日印发',
  )
  expect(told(closed)).toEqual(told(duties))
})
