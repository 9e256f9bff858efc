/** Plans as schools, firms and other houses write them for themselves: lists without numbers, people and what is theirs, rules of a contest. */

import { describe, expect, it } from 'vitest'
import type { Duty } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const told = ({ name, lead, responsible, time, phase }: Duty) =>
  [name, lead?.join(), responsible?.join(), time?.edtf, phase].map((part) => part ?? '').join('|')
const all = (duties: readonly Duty[] = []): string[] =>
  duties.flatMap((duty) => [told(duty), ...all(duty.duties).map((line) => `  ${line}`)])

describe('what is done in a phase, one to a line', () => {
  it.each<[string, string, string[]]>([
    [
      'with semicolons',
      '召开动员会，明确分工；\n制定台账。',
      ['召开动员会，明确分工||||动员部署', '制定台账||||动员部署'],
    ],
    [
      'with a name before a colon',
      '账目核对：往来款项逐笔核对；\n实地盘点：设备逐台清点；\n汇总清单，3月20日前上报。',
      ['账目核对||||动员部署', '实地盘点||||动员部署', '汇总清单，3月20日前上报|||../2024-03-20|动员部署'],
    ],
    [
      'below what leads over to them',
      '按下列办法分类清理：\n杂物：集中清运；\n废品：就近变卖。',
      ['杂物||||动员部署', '废品||||动员部署'],
    ],
    ['and not sentences of one account', '各村张贴海报。气氛热烈。', []],
  ])('%s', async (_, body, expected) => {
    const { duties } = await section(
      '实施步骤',
      `（一）动员部署（2024年3月底前）\n${body}\n（二）总结（2024年4月）\n常态开展。`,
    )
    expect(all(duties)).toEqual(expected)
  })
})

it('the first month of a year goes by its old name too', async () => {
  const { duties } = await planOf(
    '青禾小学2023—2024学年第一学期工作计划\n一、每月安排\n十一月份\n1、读书会。\n十二月份\n1、歌会。\n元月份\n1、考评。\n2、家访。',
  )
  expect(all(duties)).toEqual(['读书会|||2023-11|', '歌会|||2023-12|', '考评|||2024-01|', '家访|||2024-01|'])
})

describe('who is where', () => {
  it.each<[string, string, string[]]>([
    [
      'at each place',
      '1.路口值守：\n东门西侧:温静、何敬之(禁止车辆进入)\n西门岗亭（内侧）：周若溪  李明远（引导停车）',
      ['路口值守||||', '  东门西侧||温静,何敬之||', '  西门岗亭（内侧）||周若溪,李明远||'],
    ],
    [
      'on each floor',
      '1.各楼层引导：\n一楼：温静\n二楼：何敬之、周若溪；',
      ['各楼层引导||||', '  一楼||温静||', '  二楼||何敬之,周若溪||'],
    ],
    ['and not what is there', '1.包干区：\n一班：操场\n二班：走廊', ['包干区||||']],
    [
      'clause by clause',
      '1.任课教师负责组织学生疏散；班主任在操场，负责清点学生人数；年级组长，负责清点本组人员。',
      ['组织学生疏散||任课教师||', '  清点学生人数||班主任||', '  清点本组人员||年级组长||'],
    ],
    [
      'in which case',
      '1.发布红色预警的，由教务处负责调整课程。\n2.当日停电，且放学前未恢复的，由总务处及时通知家长。',
      ['调整课程||教务处||', '及时通知家长||总务处||'],
    ],
  ])('%s', async (_, body, expected) => {
    const { duties } = await section('主要任务', body)
    expect(all(duties)).toEqual(expected)
  })

  it('a group of which nothing is told but its people is one, wherever it stands', async () => {
    const { organizations, duties } = await section('人员安排', '1.物品登记：温静、何敬之\n2.救护小组：周若溪、李明远')
    expect(all(duties)).toEqual(['物品登记||温静,何敬之||'])
    expect(organizations?.map(({ name, posts }) => [name, posts?.map((post) => post.name)])).toEqual([
      ['救护小组', ['周若溪', '李明远']],
    ])
  })

  it('offices drawn as wide as the others have their share', async () => {
    const { duties } = await section(
      '部门分工',
      '校    办：发布信息、安排值班\n总务处：准备抢险物资\n团　　委：组织志愿者服务',
    )
    expect(all(duties)).toEqual(['发布信息、安排值班||校办||', '准备抢险物资||总务处||', '组织志愿者服务||团委||'])
  })
})

describe('the rules of a contest give nobody anything to do', () => {
  it.each([
    ['申报作品类别', '1.科学类\n2.益智类'],
    ['净街标兵、净街能手和净街先锋岗申报条件', '1.爱岗敬业；\n2.成绩突出。'],
    ['录取名次', '1.个人赛前8名颁发证书。\n2.团体赛前3名颁发奖牌。'],
    ['竞赛办法', '1.采用瑞士制编排。\n2.男女分组比赛。'],
    ['岗位条件及要求', '1.年满18周岁。\n2.身体健康。'],
    ['知识产权', '1.归作者所有。\n2.主办方可以展出。'],
    ['经费', '1.食宿自理。\n2.场地由主办方承担。'],
    ['有下列情形之一的，不得参评：', '1.受过处分的。\n2.考核不合格的。'],
  ])('%s', async (title, body) => {
    const { duties } = await section(title, body)
    expect(all(duties)).toEqual([])
  })

  it('nor is a word that ends in 达 a figure to reach', async () => {
    const { targets } = await section('工作目标', '1.内容40分，表达60分。\n2.出勤率达95%。')
    expect(targets?.map(({ subject, value }) => [subject, value])).toEqual([['出勤率', 95]])
  })
})

it.each([
  ['（2024年3月）', '净街行动方案', undefined],
  ['（二〇二四年三月五日）', '净街行动方案', '2024-03-05'],
  ['（2024年3月—6月）', '净街行动方案（2024年3月—6月）', undefined],
  ['（试行）', '净街行动方案（试行）', undefined],
])('%s below the title', async (line, title, issued) => {
  const plan = await planOf(`净街行动方案\n${line}\n　　为了净街，制定本方案。\n一、工作目标\n街巷干净。`)
  expect([plan.title, plan.document?.issued]).toEqual([title, issued])
})

describe('what is asked of somebody by a day', () => {
  it.each([
    ['（一）各村务必于3月14日前上报名册。\n（二）注意安全。', ['上报名册||各村|../2024-03-14|']],
    ['（一）请各单位于3月14日前报送总结。\n（二）注意安全。', ['报送总结||各单位|../2024-03-14|']],
    [
      '（一）请各单位做好发动工作，并按要求于3月12日前报送联系人。\n（二）注意安全。',
      ['报送联系人||各单位|../2024-03-12|'],
    ],
    ['（一）请各单位高度重视。\n（二）注意安全。', []],
  ])('%s', async (body, expected) => {
    const { duties } = await planOf(`2024年净街方案\n一、工作目标\n街巷干净。\n二、工作要求\n${body}`)
    expect(all(duties)).toEqual(expected)
  })
})

describe('chapters that tell of an event, and give nothing out', () => {
  it.each([
    ['参训要求', '1.每人每月不少于10节。\n2.不得缺席。'],
    ['听讲形式', '1.集中听讲。\n2.分散自学。'],
    ['其他', '1.复评事宜另行通知。\n2.优秀作品结集。'],
    ['活动组织', '主办单位：县体育局\n承办单位：县体校'],
  ])('%s', async (title, body) => {
    const { duties } = await section(title, body)
    expect(all(duties)).toEqual([])
  })
})

it('a number that people call opens an item behind its own, and lessons are counted', async () => {
  const { duties, targets } = await planOf(
    '2024年净街计划\n一、工作目标\n每人听课每月不少于4节。\n二、每月安排\n十月份\n1、读书会。\n十一月份\n1、119消防演练\n2、家访',
  )
  expect(all(duties)).toEqual(['读书会|||2024-10|', '119消防演练|||2024-11|', '家访|||2024-11|'])
  expect(targets?.map(({ value, unit }) => [value, unit])).toEqual([[4, '节']])
})

describe('bodies in passing', () => {
  const bodies = async (text: string) => {
    const { organizations = [] } = await section('组织领导', text)
    return organizations.map(({ name, lead, posts }) =>
      [name, lead?.join(), posts?.map(({ post, name: who, title }) => [post, who ?? title].join(' ')).join()].map(
        (part) => part ?? '',
      ),
    )
  }
  it('that are made up of units, and one below them', async () => {
    expect(await bodies('由县教育局、县财政局组成净街评审小组，下设专家评选委员会。')).toEqual([
      ['净街评审小组', '', '成员单位 县教育局、县财政局'],
      ['专家评选委员会', '', ''],
    ])
  })
  it('of which only one leads another', async () => {
    expect(await bodies('成立净街领导小组，李明远任组长；下设工作专班，由财务部牵头，生产部配合。')).toEqual([
      ['净街领导小组', '', '组长 李明远'],
      ['工作专班', '财务部', ''],
    ])
  })
  it('whose members stand behind their units', async () => {
    expect(await bodies('组长：李明远\n组员：安质部 何敬之 温静、工程部 周若溪、各队负责人')).toEqual([
      ['领导小组', '', '组长 李明远,组员 何敬之,组员 温静,组员 周若溪,组员 各队负责人'],
    ])
  })
  it('beside which an office of the house has its share', async () => {
    const { duties } = await section(
      '组织领导',
      '学校成立净街领导小组，由校长任组长。总务处负责协调全校保洁，汇总问题。领导小组办公室负责日常工作。指挥部负责统筹推进各项工作。',
    )
    expect(all(duties)).toEqual(['协调全校保洁||总务处||'])
  })
  it('that a numbered sentence sets up over a roster', async () => {
    expect(
      await bodies('1.学校成立净街工作领导小组，统筹推进净街工作。进一步完善制度。\n组  长：温  静\n成  员：何敬之'),
    ).toEqual([['净街工作领导小组', '', '组长 温静,成员 何敬之']])
  })
  it('and what their people do is none of their names', async () => {
    const { duties } = await section(
      '演练分工',
      '抢险组：由桥梁队8人组成，组长李明远，负责切断电源；\n救护组：温静任组长，负责包扎；\n后勤组：何敬之任组长，负责车辆。',
    )
    expect(all(duties)).toEqual([])
  })
})

it('the last day of a phase is called so', async () => {
  const { phases } = await section(
    '赛程安排',
    '（一）推荐阶段\n推荐截止时间：8月6日。\n（二）初赛阶段\n时间：8月上旬。',
  )
  expect(phases?.map(({ time }) => time?.edtf)).toEqual(['../2024-08-06', '2024-08-01/2024-08-10'])
})
