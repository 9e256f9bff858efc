/** Hands that real offices write in: what each gives the reader, in the smallest plan that shows it. */

import { describe, expect, it } from 'vitest'
import type { Duty, Organization, Plan } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const posts = ({ posts: all = [] }: Organization) =>
  all.map(({ post, name = '', title = '' }) => `${post}|${name}|${title}`)
const parties = ({ name, lead, responsible, support, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), support?.join(), time?.edtf ?? time?.rrule]
    .map((one) => one ?? '')
    .join('|')

describe('a roster', () => {
  it.each<[string, string, string[]]>([
    [
      'in columns, with titles that 、 joins',
      '组  长：郁东升  镇党委书记、站长\n副组长：荀  丽  镇党委副书记、镇长\n        危海平  镇党委委员、武装部部长',
      ['组长|郁东升|镇党委书记、站长', '副组长|荀丽|镇党委副书记、镇长', '副组长|危海平|镇党委委员、武装部部长'],
    ],
    [
      'with a comma behind each name',
      '组长：廉 洁，镇党委副书记、镇长\n成员：各村负责同志',
      ['组长|廉洁|镇党委副书记、镇长', '成员||各村负责同志'],
    ],
  ])('%s', async (_, roster, expected) => {
    const { organizations } = await section('组织领导', `成立净街工作领导小组。\n${roster}`)
    expect(posts(organizations?.[0] as Organization)).toEqual(expected)
  })

  it('of groups, a line each, with who answers for it', async () => {
    const { organizations = [] } = await section(
      '组织机构',
      '（一）领导小组\n组长：李明远  站长\n（二）领导小组办公室\n办公室设在环卫站，主任由周若溪兼任。\n（三）专项工作组\n1.清扫组 组长：何敬之 牵头部门：环卫站 成员部门：水利站、农技站\n2.宣传组 组长：温静 牵头部门：文化站 成员部门：广播站',
    )
    const told = organizations.filter(({ kind }) => kind !== 'unit' && kind !== 'collective')
    expect(told.map(({ name, lead, seat }) => [name, lead?.[0] ?? seat])).toEqual([
      ['领导小组', undefined],
      ['领导小组办公室', '环卫站'],
      ['清扫组', '环卫站'],
      ['宣传组', '文化站'],
    ])
    expect(posts(told[1] as Organization)).toEqual(['主任|周若溪|'])
    expect(posts(told[2] as Organization)).toEqual(['组长|何敬之|', '成员部门||水利站、农技站'])
  })

  it('whose heading says that names follow, with nothing between two brackets', async () => {
    const { organizations } = await section(
      '组织机构',
      '（一）成立“净街”行动领导小组，成员如下：\n组长：李明远（站长）\n副组长：周若溪（副站长）危海平（水利站站长）及各村书记',
    )
    expect(organizations?.[0]?.name).toBe('“净街”行动领导小组')
    expect(posts(organizations?.[0] as Organization)).toEqual([
      '组长|李明远|站长',
      '副组长|周若溪|副站长',
      '副组长|危海平|水利站站长',
      '副组长||各村书记',
    ])
  })

  it('with its people behind semicolons', async () => {
    const { organizations } = await section(
      '组织机构',
      '成立净街工作领导小组，人员组成如下：组长：李明远，镇长；副组长：周若溪，副镇长；何敬之，环卫站站长。',
    )
    expect(posts(organizations?.[0] as Organization)).toEqual([
      '组长|李明远|镇长',
      '副组长|周若溪|副镇长',
      '副组长|何敬之|环卫站站长',
    ])
  })

  it('of posts that are items of their own', async () => {
    const { organizations, duties } = await section(
      '组织机构',
      '（一）净街行动领导小组\n1.组长：由副镇长李明远担任，负责全面工作。\n2.副组长：由站长周若溪、所长何敬之担任，负责协调。\n3.成员：由水利站、农技站，文化站等单位负责人组成。\n领导小组下设办公室，办公地点设在环卫站。',
    )
    const told = organizations?.filter(({ kind }) => kind !== 'unit' && kind !== 'collective') ?? []
    expect(posts(told[0] as Organization)).toEqual([
      '组长|李明远|副镇长',
      '副组长|周若溪|站长',
      '副组长|何敬之|所长',
      '成员||水利站、农技站，文化站等单位负责人',
    ])
    expect(told[0]?.functions).toBeUndefined()
    expect(told[1]?.seat).toBe('环卫站')
    expect(duties).toBeUndefined()
  })

  it('in the section of the group itself', async () => {
    const { organizations, duties } = await section(
      '领导小组组成',
      '1.组长：由副镇长李明远担任，负责全面工作。\n2.成员：由各村书记担任。',
    )
    expect(posts(organizations?.[0] as Organization)).toEqual(['组长|李明远|副镇长', '成员||各村书记'])
    expect(duties).toBeUndefined()
  })

  it('of heads that only spaces part, and of a body whose attachment lists it', async () => {
    const { organizations } = await section('领导小组', '组长：校长\n副组长：德育副校长 总务副校长\n成员：各班主任')
    expect(posts(organizations?.[0] as Organization)).toEqual([
      '组长||校长',
      '副组长||德育副校长',
      '副组长||总务副校长',
      '成员||各班主任',
    ])
    const attached = await planOf(
      '关于印发净街行动实施方案的通知\n各村：\n现将方案印发给你们。\n附件：1.净街行动实施方案\n2.净街行动推进委员会组成人员名单\n附件1\n净街行动实施方案\n一、组织领导\n成立净街行动推进委员会，由镇长李明远任主任委员。\n二、工作要求\n（一）报送信息。各村明确一名联络员，于3月20日前报名单。\n（二）加强宣传。\n附件2\n净街行动推进委员会组成人员名单\n主任委员：李明远  镇长\n委员：周若溪  站长',
    )
    const body = attached.organizations?.find(({ kind }) => kind === 'leading-group')
    expect(body?.name).toBe('净街行动推进委员会')
    expect(posts(body as Organization)).toEqual(['主任委员|李明远|镇长', '委员|周若溪|站长'])
  })

  it('of short names drawn apart and of rare ones', async () => {
    const { organizations } = await section(
      '组织机构',
      '成立净街工作领导小组。\n组长：区知行\n副组长：张清和、陆一鸣、温静副局长\n成员：董 朗、乐 言、梁若谷',
    )
    expect(posts(organizations?.[0] as Organization)).toEqual([
      '组长|区知行|',
      '副组长|张清和|',
      '副组长|陆一鸣|',
      '副组长|温静|副局长',
      '成员|董朗|',
      '成员|乐言|',
      '成员|梁若谷|',
    ])
  })

  it('in a list of Markdown', async () => {
    const plan =
      '# 净街方案\n\n## 1 工作机制\n\n成立净街工作领导小组：\n\n- **组长**：站长 李明远\n- **成员**：各村书记\n\n## 2 年度目标\n\n路净。\n'
    const { organizations, goals, duties } = await planOf(plan, 'plan.md')
    expect(posts(organizations?.[0] as Organization)).toEqual(['组长|李明远|站长', '成员||各村书记'])
    expect([goals?.[0]?.name, duties]).toEqual(['年度目标', undefined])
  })
})

it('months in front of a colon are phases, called by the words behind it', async () => {
  const { phases, duties } = await section(
    '进度安排',
    '2月下旬：动员部署。召开会议。\n3—4月：摸底排查。县城管局4月20日前建立台账。\n5月1日至6月30日：集中整治。逐街清理。',
  )
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['动员部署', '2024-02-21/2024-02-29'],
    ['摸底排查', '2024-03/2024-04'],
    ['集中整治', '2024-05-01/2024-06-30'],
  ])
  expect(duties).toMatchObject([{ responsible: ['县城管局'], phase: '摸底排查' }])
})

it('stages without numbers are phases where each has its time', async () => {
  const { phases, duties } = await section(
    '活动安排',
    '前期准备（5月10日-6月9日）\n1.招募队员。6月1日前完成面试。负责人：温静\n中期开展（6月10日-6月25日）\n1.清扫街面。\n后期总结（6月26日—7月5日）\n1.环卫站整理台账。',
  )
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['前期准备', '2024-05-10/2024-06-09'],
    ['中期开展', '2024-06-10/2024-06-25'],
    ['后期总结', '2024-06-26/2024-07-05'],
  ])
  expect(duties?.map(({ name, phase }) => [name, phase])).toEqual([
    ['招募队员', '前期准备'],
    ['清扫街面', '中期开展'],
    ['环卫站整理台账', '后期总结'],
  ])
})

it('phases that a paragraph tells one after the other, and lines that only name them', async () => {
  const told = await section(
    '进度安排',
    '3月为筹备阶段，印发方案；4月至11月为实施阶段，按计划推进；12月为总结阶段，评选先进。',
  )
  const lines = await section('时间安排', '9月1日—9月10日:准备阶段\n9月11日—12月31日:实施阶段\n次年1月:总结表彰阶段')
  const named = ({ phases = [] }: Plan) => phases.map(({ name, time }) => `${name} ${time?.edtf}`)
  expect(named(told)).toEqual(['筹备阶段 2024-03', '实施阶段 2024-04/2024-11', '总结阶段 2024-12'])
  expect(named(lines)).toEqual([
    '准备阶段 2024-09-01/2024-09-10',
    '实施阶段 2024-09-11/2024-12-31',
    '总结表彰阶段 2025-01',
  ])
})

it('admonitions of a running sentence are called by their first clause', async () => {
  const { safeguards } = await section(
    '工作要求',
    '一是提高认识，加强领导。二是落实责任，各村书记为第一责任人。三是强化督查，每月通报一次排名。',
  )
  expect(safeguards?.map(({ name }) => name)).toEqual(['提高认识，加强领导', '落实责任', '强化督查'])
})

it('several units that are told apart what to do in a phase each do it', async () => {
  const { duties } = await planOf(
    '净街行动实施方案\n一、实施步骤\n（一）宣传阶段（2024年3月）。县水利局、县林业局要分别开展一次检查。\n（二）清理阶段（2024年4月）。各村要清淤。',
  )
  expect(duties?.map(parties)).toEqual(['开展一次检查||县水利局,县林业局||'])
})

it('chapters that have a period each are phases, whatever they are called', async () => {
  const { phases, duties, safeguards } = await planOf(
    '净街月活动策划\n一、宣传发动（9月1日—9月5日）\n1、悬挂横幅。负责部门：宣传部\n二、组织实施（9月6日—25日）\n1、清扫街面。责任部门：环卫站\n三、总结表彰（9月26日—30日）\n评选先进。',
  )
  expect(phases?.map(({ name }) => name)).toEqual(['宣传发动', '组织实施', '总结表彰'])
  expect(duties?.map(({ name, phase }) => [name, phase])).toEqual([
    ['悬挂横幅', '宣传发动'],
    ['清扫街面', '组织实施'],
  ])
  expect(safeguards).toBeUndefined()
})

it('numbered groups that are given districts are groups and no duties', async () => {
  const { organizations = [], duties } = await section(
    '实施步骤',
    '（一）自查阶段（3月）。各村自查。\n（二）检查阶段（4月）。由站领导带队检查：第一督导组负责青禾县、澄湖县；第二督导组负责南山县。',
  )
  expect(organizations.map(({ name }) => name).filter((name) => name.endsWith('组'))).toEqual([
    '第一督导组',
    '第二督导组',
  ])
  expect(duties).toBeUndefined()
})

it('a unit that ends in 队 is a unit where duties are shared out', async () => {
  const { teams, duties } = await section(
    '职责分工',
    '（一）县环卫站。负责清扫街面。\n（二）县城管综合执法大队。负责查处乱倒垃圾，每月通报一次。',
  )
  expect(teams).toBeUndefined()
  expect(duties?.map(parties)).toEqual([
    '清扫街面||县环卫站||',
    '查处乱倒垃圾，每月通报一次||县城管综合执法大队||FREQ=MONTHLY',
  ])
})

it('what a unit leads in a phase it leads, and what starts on a day is reported from then', async () => {
  const { duties, teams } = await planOf(
    '净街行动实施方案\n一、实施步骤\n（一）宣传阶段（2024年3月）。县水利局牵头总结经验做法。\n（二）清理阶段（2024年4月）。各村、各站自4月20日起，每周四前报送周报。\n二、具体措施\n1.成立“绿马甲”督导队。课间轮流值守。\n2.修灯。',
  )
  expect(duties?.slice(0, 2).map(parties)).toEqual([
    '总结经验做法|县水利局|||',
    '每周四前报送周报||各村,各站||FREQ=WEEKLY;BYDAY=TH',
  ])
  expect(teams?.map(({ name }) => name)).toEqual(['“绿马甲”督导队'])
})

it('a table of phases gives phases and no duties', async () => {
  const plan =
    '# 净街方案\n\n## 时间安排\n\n|阶段|时间|内容|\n|---|---|---|\n|准备阶段|2024年3月|印发方案|\n|整治阶段|2024年4月—5月|清扫|\n'
  const { phases, duties } = await planOf(plan, 'plan.md')
  expect(phases).toMatchObject([
    { name: '准备阶段', time: { edtf: '2024-03' }, text: '印发方案' },
    { name: '整治阶段', time: { edtf: '2024-04/2024-05' } },
  ])
  expect(duties).toBeUndefined()
})

it('a table of phases with those who answer gives the duties of each phase too', async () => {
  const plan =
    '# 净街方案\n\n## 时间安排\n\n|阶段|时间|内容|责任部门|\n|---|---|---|---|\n|准备阶段|2024年3月|印发方案|城管办|\n|整治阶段|2024年4月|清扫|环卫站|\n||2024年5月|修灯|路灯所|\n'
  const { phases, duties } = await planOf(plan, 'plan.md')
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['准备阶段', '2024-03'],
    ['整治阶段', undefined],
  ])
  expect(duties).toMatchObject([
    { name: '印发方案', phase: '准备阶段', responsible: ['城管办'] },
    { name: '清扫', phase: '整治阶段', responsible: ['环卫站'], time: { edtf: '2024-04' } },
    { name: '修灯', phase: '整治阶段', responsible: ['路灯所'] },
  ])
})

it('whoever looks after safety answers as a department does', async () => {
  const { duties } = await planOf(
    '净街方案\n一、职责分工\n1.工程部：负责清扫。\n2.专职安全员：协助收集信息。\n3.总工程师：负责审批方案。',
  )
  expect(duties?.map(({ responsible }) => responsible?.[0])).toEqual(['工程部', '专职安全员', '总工程师'])
})

it('sentences that give each department its part may be led over to by 要求', async () => {
  const { duties } = await planOf(
    '净街方案\n净街期间，要求工程部牵头编制清扫方案、协调车辆；总务科负责采购工具；保卫科制定值班表；安保部牵头组织街面检查和评比工作，负责处置突发事件。',
  )
  expect(duties).toMatchObject([
    { name: '编制清扫方案、协调车辆', lead: ['工程部'] },
    { name: '采购工具', responsible: ['总务科'] },
    { name: '制定值班表', responsible: ['保卫科'] },
    { name: '组织街面检查和评比工作', lead: ['安保部'] },
  ])
})

describe('who answers', () => {
  it.each<[string, string]>([
    ['1.清理河面。（牵头：水利站；协助：环卫站、试点村委会）', '清理河面|水利站||环卫站,试点村委会|'],
    ['1.清理河面。（水利站牵头，环卫站、农技站等部门配合）', '清理河面|水利站||环卫站,农技站|'],
    ['1.清理河面。（责任部门：水利站，责任人：温静，3月底前完成）', '清理河面||水利站||../2024-03-31'],
    ['1.报送信息。水利站每周五报送统计表。联系人：温静，电话：0000-123', '报送信息||水利站||FREQ=WEEKLY;BYDAY=FR'],
    ['1.场地布置由环卫站组织实施，宣传部配合。', '场地布置||环卫站|宣传部|'],
    ['1.任课教师负责协助班主任疏散学生。', '协助班主任疏散学生||任课教师||'],
    ['1.成立招募小组，负责招募。', '成立招募小组，负责招募||||'],
    ['1.清理河面（负责人：温 静、石 磊）。', '清理河面||||'],
    ['1.从3月8日起，组织宣传车进村。', '组织宣传车进村||||2024-03-08/..'],
    ['1.各村负责清扫。管好保洁员。', '各村负责清扫||各村||'],
    ['1.由各村书记负责，逐户登记台账。', '逐户登记台账||各村书记||'],
    ['1.视天气情况，县林业局颁发禁火令。', '视天气情况，县林业局颁发禁火令||县林业局||'],
    [
      '1.清理河面。\n（牵头市领导：温静；牵头部门：水利站；配合部门：环卫站）\n（1）每天打捞。\n（2）每周清运。',
      '清理河面|水利站||环卫站|',
    ],
    ['1.严格督查。县林业局要会同县水利局不定期检查。', '严格督查|县林业局||县水利局|'],
    ['1.联合清理。县林业局会同县水利局依法将违规者列入名单。', '联合清理|县林业局||县水利局|'],
    ['1.督办积案。对积案由县林业局办公室跟办，由县林业局挂牌督办。', '督办积案||县林业局||'],
    ['1.共享道具（9:00-9:30）。由环卫站负责组织。', '共享道具||环卫站||'],
    ['1.启动仪式（3月5日上午）。由环卫站负责组织。', '启动仪式||环卫站||2024-03-05'],
    ['1.修灯（共3盏）。由环卫站负责组织。', '修灯（共3盏）||环卫站||'],
    ['1.报送周报。各村要自4月20日起，每周四前报送周报。', '报送周报||各村||FREQ=WEEKLY;BYDAY=TH'],
    ['1.清淤。各村要全面清淤；水利站负责验收。', '清淤||各村,水利站||'],
    ['1.清淤。水利站要全面清淤。各镇加强巡查。', '清淤||水利站||'],
    ['1.清理河面。（责任单位：水利站、环卫站，\n各村）', '清理河面||水利站,环卫站,各村||'],
    ['1、4月，“净街”启动仪式。承办单位：水利站。', '“净街”启动仪式||水利站||2024-04'],
    ['1.壮大园区载体。（水利站牵头）', '壮大园区载体|水利站|||'],
    ['1.制定清理范围。水利站会同环卫站，3月底前印发清理范围。', '制定清理范围|水利站||环卫站|../2024-03-31'],
  ])('%s', async (line, expected) => {
    const { duties } = await section('主要任务', `${line}\n2.修灯。`)
    expect(parties(duties?.[0] as Duty)).toBe(expected)
  })
})

it('lines that open with a unit give it what they say', async () => {
  const { duties } = await section(
    '活动安排',
    '（一）前期工作\n秘书处：申请场地器材。\n宣传部：制作海报。\n（二）比赛\n各班参加。',
  )
  expect(duties?.[0]?.duties?.map(parties)).toEqual(['申请场地器材||秘书处||', '制作海报||宣传部||'])
})

it('work stands before who does it in a whole list, whatever it ends in', async () => {
  const { duties } = await section('职责分工', '1.会场布置：总务处\n2.学生组织：各班班主任\n3.摄影摄像：信息中心')
  expect(duties?.map(parties)).toEqual(['会场布置||总务处||', '学生组织||各班班主任||', '摄影摄像||信息中心||'])
})

it('activities with lines of their own are no phases, though each has its days', async () => {
  const { phases, duties } = await section(
    '活动安排',
    '（一）图书角评比\n时间：4月23日—4月30日\n负责人：温静\n（二）诵读比赛\n时间：5月13日\n参加对象：三年级\n（三）征文\n5月20日前上交征文。',
  )
  expect(phases).toBeUndefined()
  expect(duties?.slice(0, 2)).toMatchObject([
    { name: '图书角评比', contact: ['温静'], time: { edtf: '2024-04-23/2024-04-30' } },
    { name: '诵读比赛', time: { edtf: '2024-05-13' } },
  ])
})

it('duties of a body that are counted below its roster are none of the plan', async () => {
  const { duties } = await section(
    '组织机构',
    '成立净街工作指挥部，名单如下：\n指挥长：李明远\n主要职责：\n1.负责统筹协调；\n2.研究重大问题。\n（一）综合组\n组长：周若溪',
  )
  expect(duties).toBeUndefined()
})

it('a table whose rows are closed by | and whose tasks are names', async () => {
  const { duties } = await section(
    '整治安排',
    '整治行业名称 | 时间安排 | 责任单位 |\n养老机构 | 4月份 | 民政所 |\n医疗机构 | 6月份 | 文化站 卫生院 |',
  )
  expect(duties?.map(parties)).toEqual(['养老机构||民政所||2024-04', '医疗机构||文化站,卫生院||2024-06'])
})

it('a phase whose time is merged over its duties', async () => {
  const { phases } = await planOf(
    '<h1>净街方案</h1><h2>时间安排</h2><table><tr><th>阶段</th><th>时间</th><th>工作内容</th><th>责任部门</th></tr><tr><td rowspan="2">准备阶段</td><td rowspan="2">2024年3月</td><td>印发方案</td><td>城管办</td></tr><tr><td>动员</td><td>宣传科</td></tr><tr><td>整治阶段</td><td>2024年4月</td><td>清扫</td><td>环卫站</td></tr></table>',
    'plan.html',
  )
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['准备阶段', '2024-03'],
    ['整治阶段', '2024-04'],
  ])
})

it('activities with a day each, of which one says who leads, are given out and no phases', async () => {
  const { phases, duties } = await section(
    '活动安排',
    '（一）启动仪式。5月19日，由城管办牵头，文化站配合，现场宣讲。\n（二）进村宣传。5月20日至30日，各宣讲队开展宣传。\n（三）入户走访。6月1日至10日，各村组织走访。',
  )
  expect(phases).toBeUndefined()
  expect(duties?.map(parties)).toEqual([
    '启动仪式|城管办||文化站|2024-05-19',
    '进村宣传||各宣讲队||2024-05-20/2024-05-30',
    '入户走访||各村||2024-06-01/2024-06-10',
  ])
})

it('who hands a thing in is who made it', async () => {
  const { duties } = await section(
    '实施步骤',
    '（一）动员部署阶段（2024年3月）。城管办召开动员会，各村制定方案，于3月25日前报城管办。\n（二）总结阶段（4月）。总结。',
  )
  expect(duties?.map(parties)).toEqual(['制定方案||各村||../2024-03-25', '召开动员会||城管办||'])
})

it('a day below 时间安排 is when it takes place, below 完成时限 the last for it', async () => {
  const rows = (title: string) =>
    section('活动安排', `活动内容 | ${title} | 责任部门 |\n扫街 | 6月1日 | 城管办 |\n洗路 | 6月9日 | 城管办 |`)
  expect((await rows('时间安排')).duties?.map(parties)).toEqual([
    '扫街||城管办||2024-06-01',
    '洗路||城管办||2024-06-09',
  ])
  expect((await rows('完成时限')).duties?.map(parties)).toEqual([
    '扫街||城管办||../2024-06-01',
    '洗路||城管办||../2024-06-09',
  ])
})

it('注意事项 that counts in its own line is a section', async () => {
  const { safeguards } = await planOf(
    '净街活动策划书\n活动时间：2024年4月16日\n活动流程\n1.制作横幅。\n2.清扫街面。\n注意事项：1.遵守纪律。\n2.注意安全。',
  )
  expect(safeguards?.map(({ name }) => name)).toEqual(['遵守纪律', '注意安全'])
})

describe('a title', () => {
  it.each([
    [
      'above its kind on a line of its own',
      '2024年净街活动方案\n\n策划方案\n2024/3/2\n一、活动时间\n3月5日\n二、活动内容\n1.扫路。\n2.修灯。',
      '2024年净街活动方案',
    ],
    [
      'above a section of a similar name',
      '净街户外活动策划书\n每年春天街道都办一次活动。\n人员安排\n1、甲组扫路。\n2、乙组修灯。',
      '净街户外活动策划书',
    ],
  ])('%s', async (_, text, title) => expect((await planOf(text)).title).toBe(title))
})

it('the first chapter may have run into the preamble', async () => {
  const { sections } = await planOf(
    '净街方案\n为了路净，制定本方案。一、宣传工作\n1、发放传单。\n2、张贴标语。\n二、清扫工作\n1、扫路。',
  )
  expect(sections?.flatMap(({ name }) => name ?? [])).toEqual(['宣传工作', '清扫工作'])
})

it('an office whose seat stands behind another clause', async () => {
  const { organizations } = await section(
    '组织领导',
    '成立净街工作领导小组，由李明远任组长。领导小组下设办公室，承担日常工作，设在县城管局，由周若溪任办公室主任。',
  )
  expect(organizations?.find(({ kind }) => kind === 'office')?.seat).toBe('县城管局')
})

it('what says when and where an event is has duties even without a title', async () => {
  const { duties } = await planOf(
    '一、活动主题：净街\n二、活动时间：4月17日\n三、活动地点：主街\n四、活动准备\n（一）制作横幅\n（二）通知居民',
  )
  expect(duties?.map(({ name }) => name)).toEqual(['制作横幅', '通知居民'])
})

it('组织保障 among safeguards is one of them', async () => {
  const { safeguards } = await section(
    '保障措施',
    '1.组织保障。各村要抓紧。\n2.经费保障。列入预算。\n3.监督考核。定期检查。',
  )
  expect(safeguards?.map(({ name }) => name)).toEqual(['组织保障', '经费保障', '监督考核'])
})

it('a body that others are told to set up in turn is none of the plan', async () => {
  const { organizations = [] } = await section(
    '组织领导',
    '成立净街工作领导小组，由李明远任组长。各村参照成立相应专班。',
  )
  expect(organizations.filter(({ kind }) => kind === 'working-group')).toEqual([])
})

describe('headings in 【】', () => {
  it('are chapters', async () => {
    const {
      duties = [],
      goals,
      safeguards,
    } = await planOf(
      '净街计划\n青城发〔2024〕8号\n【年度目标】\n1、清扫率达到90%；\n2、投诉减半。\n【逐月安排】\n三月份\n1.清扫东街。（环卫站）\n四月份\n1.修补路面。（水利站，各村配合）\n【工作要求】\n（一）各村要带头清扫，每月25日前报送进度。\n（二）注意安全。',
    )
    expect(duties.slice(0, 2).map(parties)).toEqual(['清扫东街||环卫站||2024-03', '修补路面||水利站|各村|2024-04'])
    expect(goals?.map(({ name }) => name)).toEqual(['年度目标'])
    expect(safeguards).toHaveLength(2)
  })

  it('are remarks where chapters are counted', async () => {
    const { sections = [] } = await planOf(
      '净街计划\n一、目标\n【总体】清扫干净。\n【具体】清扫率达到90%。\n二、任务\n清扫东街。',
    )
    expect(sections.filter(({ name }) => name).map(({ name }) => name)).toEqual(['目标', '任务'])
  })
})

it('a number that has lost its point, ornaments before numbers, and months of a school', async () => {
  const { duties = [], phases = [] } = await planOf(
    '净街活动方案\n为做好2024年春季学期净街工作，制定本方案。\n一、活动内容\n1.清扫东街。责任人：温静\n2修补路面。责任人：周若溪\n◆3.冲洗西街。4月10日前完成。责任人：何敬之\n二、日程安排\n3月第一周：召开会议；\n4月至5月：开展巡查。',
  )
  expect(duties.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['清扫东街', undefined],
    ['修补路面', undefined],
    ['冲洗西街', '../2024-04-10'],
  ])
  expect(phases.map(({ time }) => time?.edtf)).toEqual(['2024-03', '2024-04/2024-05'])
})

it('paragraphs of a phase that close with who answers', async () => {
  const { duties = [] } = await section(
    '实施步骤',
    '（一）启动阶段（9月1日至9月5日）\n印制折页，9月3日前配发到位。（办公室、宣传科）\n组织职工观看警示片。（各站所，人事科督导）\n（二）集中阶段（9月6日至9月25日）\n清扫。',
  )
  expect(duties.map(parties)).toEqual([
    '印制折页，9月3日前配发到位||办公室,宣传科||../2024-09-03',
    '组织职工观看警示片||各站所|人事科|',
  ])
})

it('terms of which several say who answers are given out', async () => {
  const { duties = [] } = await section(
    '重点环节',
    '（一）安全。照度从低。（藏品组负责）\n（二）学术。召开研讨会。（内容组牵头，信息部配合）',
  )
  expect(duties.map(parties)).toEqual(['安全||藏品组||', '学术|内容组||信息部|'])
})

it('a plan issued at the end of a year for the next', async () => {
  const { year, duties = [] } = await planOf(
    '净街方案\n一、概况\n时间：2025年5月18日至8月31日\n二、重点任务\n（一）清扫东街。3月底前完成。（环卫站负责）\n三、工作要求\n各村抓紧。\n\n青禾县环卫站\n2024年12月8日',
  )
  expect([year, duties[0]?.time?.edtf]).toEqual([2025, '../2025-03-31'])
})

it('chapters in plain words', async () => {
  const {
    organizations = [],
    phases = [],
    duties = [],
  } = await planOf(
    '净街方案\n青城发〔2024〕8号\n一、干什么\n1、扫东街。牵头人：温静\n二、谁来管\n村里成立净街行动领导组。组长是村支书李明远。\n一组：包片干部周若溪，组长何敬之\n三、怎么干\n（一）动员（3月5日—3月7日）。开会。\n（二）动手（3月8日—3月31日）。清扫。',
  )
  expect(organizations.map(posts)).toEqual([['组长|李明远|村支书']])
  expect(phases.map(({ name }) => name)).toEqual(['动员', '动手'])
  expect(duties.map(({ name, officer }) => [name, officer])).toEqual([['扫东街', ['温静']]])
})
