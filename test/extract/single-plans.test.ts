/** Single plans as sites show them: pages half of whose breaks are lost, committees with their groups, rosters that run on. */

import { describe, expect, it } from 'vitest'
import { bodies, bodiesOf } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

describe('a line that holds two chapters, each straight before the first of its items', () => {
  const groups = '\n2.清沟组组 长:何敬之副组长:温静成 员:苗青 沈嘉禾职责:①负责清掏水沟;②看管车辆。'
  it.each([
    `一、组织机构及成员1.组委会主 任:李明远副主任:周若溪 温静2.执委会主 任:温静成 员:何敬之 各班班主任二、分组安排及职责1.清扫组组 长:周若溪成 员:沈嘉禾 苗青职责:①负责清扫街面;②填写台账。${groups}`,
    `一、组织机构1、组委会主任：李明远副主任：周若溪 温静2、执委会主任：温静成员：何敬之 各班班主任二、分组安排1、清扫组组长：周若溪成员：沈嘉禾 苗青职责：①负责清扫街面；②填写台账。${groups.replace('2.', '2、')}`,
  ])('%s', async (text) => {
    const plan = await planOf(text)
    expect(bodies(plan)).toEqual([
      '组委会 : 主任 李明远; 副主任 周若溪; 副主任 温静',
      expect.stringMatching(/^执委会 : 主任 温静; 成员 何敬之; 成员 \(各班班主任\)/),
      expect.stringMatching(/^清扫组 .*组长 周若溪; 成员 沈嘉禾; 成员 苗青/),
      expect.stringMatching(/^清沟组 .*组长 何敬之; 副组长 温静; 成员 苗青; 成员 沈嘉禾/),
    ])
    expect(plan.duties).toBeUndefined()
  })
})

describe('people of a post', () => {
  it.each([
    ['周大良 王 勇 何瑞霖朱永刚 李 阳', '成员 周大良; 成员 王勇; 成员 何瑞霖; 成员 朱永刚; 成员 李阳'],
    ['周大良 朱永刚李 阳 李文舟 黄 成', '成员 周大良; 成员 朱永刚; 成员 李阳; 成员 李文舟; 成员 黄成'],
    ['周大良 保安4人 学生干部若干人', '成员 周大良; 成员 (保安4人); 成员 (学生干部若干人)'],
    ['周大良、何敬之、保安4人、学生干部若干名', '成员 周大良; 成员 何敬之; 成员 (保安4人); 成员 (学生干部若干名)'],
    ['周大良、何敬之、范科、李会', '成员 周大良; 成员 何敬之; 成员 范科; 成员 李会'],
    ['周大良、何敬之参与人员:各村干部、全体保洁员', '成员 周大良; 成员 何敬之'],
    ['周大良、何敬之，参加人员：各村干部', '成员 周大良; 成员 何敬之'],
  ])('成员：%s', async (people, shown) => {
    expect(await bodiesOf(`成立净街领导小组。组长：李明远\n成员：${people}`)).toEqual([
      `净街领导小组 : 组长 李明远; ${shown}`,
    ])
  })
})

describe('an office whose seat is told behind its people', () => {
  it.each(['李明远', 'XX'])('%s', async (name) => {
    const text = `成立净街领导小组。领导小组下设办公室，由${name}同志兼任办公室主任，周若溪同志任办公室副主任，办公室设在镇党政办。`
    expect(await bodiesOf(text)).toEqual([
      '净街领导小组',
      `领导小组办公室 < 净街领导小组 @镇党政办 : 主任 ${name}; 副主任 周若溪`,
    ])
  })
})

describe('groups behind how many there are', () => {
  it.each([
    '组委会下设办公室及三个组：清扫组、后勤组及档案组。',
    '组委会下设办公室和三个工作组，即清扫组、后勤组、档案组。',
    '组委会下设办公室、三个工作小组，分别为清扫组、后勤组、档案组。',
  ])('%s', async (sentence) => {
    expect(await bodiesOf(`组委会主任：李明远\n${sentence}`)).toEqual([
      '组委会 : 主任 李明远',
      '组委会办公室 < 组委会',
      '清扫组 < 组委会',
      '后勤组 < 组委会',
      '档案组 < 组委会',
    ])
  })

  it('in a heading whose list stands behind a colon', async () => {
    const list = '（二）组委会下设仲裁委员会、组委会办公室及三个组：清扫组、后勤组及档案组。'
    expect(
      await bodiesOf(
        `（一）组委会\n主任：李明远\n${list}\n1、仲裁委员会\n主任：周若溪\n2、组委会办公室（设在环卫站）\n主任：何敬之`,
      ),
    ).toEqual([
      '组委会 : 主任 李明远',
      '组委会办公室 < 组委会 @环卫站 : 主任 何敬之',
      '仲裁委员会 < 组委会 : 主任 周若溪',
      '清扫组 < 组委会',
      '后勤组 < 组委会',
      '档案组 < 组委会',
    ])
    expect(
      await bodiesOf(
        '（一）领导小组\n组长：李明远\n（二）领导小组下设两个组：清扫组、宣传组。\n1、清扫组\n组长：周若溪',
      ),
    ).toEqual(['领导小组 : 组长 李明远', '清扫组 < 领导小组 : 组长 周若溪', '宣传组 < 领导小组'])
  })
})

describe('a small group and the leading group, joined by 和', () => {
  it('in a heading', async () => {
    const plan = await planOf(
      '净街计划\n一、建立健全“净街”宣传小组和群防群治工作领导小组。组长由书记担任。\n二、清扫街巷。每天一次。',
    )
    expect(bodies(plan)).toEqual(['“净街”宣传小组', '群防群治工作领导小组 : 组长 (书记)'])
  })

  it('in a sentence', async () => {
    expect(await bodiesOf('学校成立净街检查小组和净街工作领导小组。')).toEqual(['净街检查小组', '净街工作领导小组'])
  })
})

it.each(['男子组', '女子甲组', '小学组', '教工组', '甲组', '学生男女混合组'])(
  '%s is a class of a contest and no body',
  async (name) => {
    const { organizations } = await section('竞赛项目', `1、${name}：扫街 清沟\n2、公开组：扫街`)
    expect(organizations).toBeUndefined()
  },
)

it.each(['本届运动会的指导思想及目的', '本次活动主题', '此次活动的目的', '比赛项目及裁判', '竞赛项目和裁判员安排'])(
  '%s asks for nothing',
  async (title) => {
    const { duties } = await planOf(
      `净街活动方案\n一、${title}\n1、让街巷干净。\n2、让街坊高兴。\n二、活动时间\n2024年5月。`,
    )
    expect(duties).toBeUndefined()
  },
)

it('a field of the work as the last chapter is one of the duties', async () => {
  const { duties, safeguards } = await planOf(
    '净街计划\n一、清扫街巷。每天一次。\n二、清掏水沟。每月一次。\n三、宣传教育方面：办好专栏。\n（1）加强街坊的宣传教育。利用节日。\n（2）加强商户的宣传教育。上门讲解。',
  )
  expect(told(duties).at(-1)).toBe('宣传教育方面 [加强街坊的宣传教育 | 加强商户的宣传教育]')
  expect(safeguards).toBeUndefined()
})

it('whoever leads and whoever joins in, right behind the work', async () => {
  const { duties } = await section(
    '工作任务',
    '（一）配合县城管局清扫街面配合领导：李明远副局长配合部门：环卫站\n（二）清掏水沟协办领导：周若溪协办单位：水利站',
  )
  expect(told(duties)).toEqual([
    '配合县城管局清扫街面 support=环卫站 officer=李明远副局长',
    '清掏水沟 support=水利站 officer=周若溪',
  ])
})

describe('a calendar of which a copy has laid the cells flat, one a line', () => {
  const rows = (close: string, cells: readonly string[]) => cells.map((cell) => `${cell}${close}`).join('\n')

  it.each(['', ' |'])('closed with “%s”', async (close) => {
    const { duties } = await planOf(
      `2009年净街协会工作计划\n具体工作：\n${rows(close, ['时间', '活动内容', '参加范围', '一月', '新春扫街 新春联欢会', '街坊 全体会员', '二月', '清沟比赛', '部分会员', '5月4日', '修灯比赛 评比会', '会员'])}`,
    )
    expect(told(duties)).toEqual([
      '新春扫街 @2009-01',
      '新春联欢会 @2009-01',
      '清沟比赛 @2009-02',
      '修灯比赛 评比会 @2009-05-04',
    ])
    expect(duties?.map(({ participants }) => participants)).toEqual([['街坊'], ['全体会员'], ['部分会员'], ['会员']])
  })

  it('with a place in its last column', async () => {
    const { duties } = await planOf(
      '2024年净街协会工作计划\n日期\n活动内容\n地点\n5月1日\n新春扫街\n东街\n5月4日\n清沟比赛\n西街\n二、工作要求\n各村要高度重视。',
    )
    expect(told(duties)).toEqual(['新春扫街 @2024-05-01', '清沟比赛 @2024-05-04'])
  })

  it('in which weeks are counted before their days', async () => {
    const { duties } = await planOf(
      '2024年净街协会工作计划\n周次 日期 工作内容 责任人\n1 9月1日-7日 新春扫街 李明远\n2 9月8日-14日 清沟比赛 周若溪',
    )
    expect(told(duties)).toEqual([
      '新春扫街 contact=李明远 @2024-09-01/2024-09-07',
      '清沟比赛 contact=周若溪 @2024-09-08/2024-09-14',
    ])
  })
})

it.each(['（三）环境卫生综合整治1、清理死角。扫净街面。', '（三）环境卫生综合整治1.清理死角。扫净街面。'])(
  'the first item right behind the title: %s',
  async (line) => {
    const { duties } = await section(
      '主要任务',
      `（一）宣传。办好专栏。\n（二）巡查。每月一次。\n${line}\n2、清掏水沟。`,
    )
    expect(told(duties).at(-1)).toBe('环境卫生综合整治 [清理死角 | 清掏水沟]')
  },
)

it.each(['加强领导，明确职责，成立工作机构', '提高认识，建立健全组织', '加强领导，成立专班'])(
  '%s over the group that is set up is no work',
  async (title) => {
    const { organizations, duties } = await section(
      '主要措施',
      `（一）${title}。\n1、成立净街领导小组：组长：李明远成员：周若溪\n（二）清扫街面。每天一次。`,
    )
    expect(organizations?.map(({ name }) => name)).toEqual(['净街领导小组'])
    expect(told(duties)).toEqual(['清扫街面 @FREQ=DAILY'])
  },
)

describe('what stands right behind the people of a roster', () => {
  it.each([
    ['温静 沈嘉禾领导小组下设办公室，由环卫站站长任办公室主任。', '温静; 成员 沈嘉禾'],
    ['温静、沈嘉禾领导小组下设办公室，由环卫站站长任办公室主任。', '温静; 成员 沈嘉禾'],
  ])('%s', async (line, people) => {
    expect(await bodiesOf(`成立净街领导小组：组长：李明远成员：${line}`)).toEqual([
      `净街领导小组 : 组长 李明远; 成员 ${people}`,
      '领导小组办公室 < 净街领导小组 : 主任 (环卫站站长)',
    ])
  })

  it('an office behind 护士长, and the next title behind its seat', async () => {
    const text = '成立净街领导小组。组长：李明远成员：各科主任、护士长办公室设在医务处领导小组职责：统筹清扫工作。'
    expect(await bodiesOf(text)).toEqual([
      '净街领导小组 : 组长 李明远; 成员 (各科主任、护士长) | does',
      '办公室 < 净街领导小组 @医务处',
    ])
  })

  it('somebody who looks after the daily work', async () => {
    const text = '成立净街领导小组。组长：李明远\n领导小组下设办公室于环卫站，周若溪具体负责日常工作。'
    expect((await bodiesOf(text)).at(-1)).toContain('负责日常工作 周若溪')
  })
})

it.each(['1.', '（一）'])('posts that items give out, counted %s', async (mark) => {
  const two = mark === '1.' ? '2.' : '（二）'
  const three = mark === '1.' ? '3.' : '（三）'
  const plan = await section(
    '演练组织机构',
    `${mark}总指挥由环卫站站长担任，负责整个演练的指挥\n${two}现场指挥由保洁班长担任，负责现场处置\n${three}清扫组由保洁公司人员组成，负责清扫街面`,
  )
  expect(bodies(plan)).toEqual([
    '指挥部 : 总指挥 (环卫站站长); 现场指挥 (保洁班长)',
    '清扫组 < 指挥部 : 成员 (保洁公司人员) | does',
  ])
  expect(plan.duties).toBeUndefined()
})

it('a group whose heads are called otherwise than by a post', async () => {
  expect(await bodiesOf('镇里成立以书记为主要领导，分管领导为活动指导的领导小组，组织各村参与。')).toEqual(['领导小组'])
})

describe('acts in phases', () => {
  it.each([
    ['镇环卫站按照任务分工，清扫主街。', ['清扫主街 responsible=镇环卫站']],
    ['镇环卫站围绕行动计划，逐街清扫。', ['逐街清扫 responsible=镇环卫站']],
    ['镇环卫站对照台账进行检查，逐街销号。', ['对照台账进行检查 responsible=镇环卫站']],
    ['各机关、企事业单位和各村根据要求，制定办法。', []],
  ])('%s', async (text, shown) => {
    const { duties } = await section(
      '实施步骤',
      `（一）动员阶段（3月）。召开大会。\n（二）推进阶段（4月）。${text}\n（三）总结阶段（5月）。评比表彰。`,
    )
    expect(told(duties).map((one) => one.replace(/ @.*/, ''))).toEqual(shown)
  })
})

it.each([
  ['人员疏散疏散组按照路线，带领街坊疏散', '人员疏散 responsible=疏散组'],
  ['组建保洁团队保洁团队的组建是前提，由各村推荐', '保洁团队'],
  ['器材准备准备足够的扫把、铁锹', '器材准备'],
  ['演练总结演练结束后，由各组讲评', '演练总结'],
  ['清扫小组清扫东街、西街', '清扫小组清扫东街、西街'],
])('text that takes up the words of its heading: %s', async (item, shown) => {
  const { duties = [], teams = [] } = await section('演练内容', `1.清扫街面\n2.${item}\n3.清掏水沟`)
  expect([...told(duties), ...teams.map(({ name }) => name)].join('|')).toContain(shown)
})

it.each(['1、相机：1台。\n2、大铁桶：3个\n3、木柴、纱布：少许', '1.扫把20把\n2.铁锹10把\n3.垃圾袋若干'])(
  'what is to be at hand is no duty: %s',
  async (items) => {
    const { duties } = await section('活动准备', items)
    expect(duties).toBeUndefined()
  },
)

describe('labels and lists of a roster that a page has damaged', () => {
  it('a stop in place of the colon, and who answers right behind the people', async () => {
    expect(
      await bodiesOf(
        '1.净街领导小组组长：李明远（村支书）\n副组长：周若溪（村主任）\n成员。护林员、各村党支部书记等。\n扑救组：\n负责人：何敬之负责部门：村委会、护林队\n善后组：\n负责人：温静\n责任部门。村委会、妇联。',
      ),
    ).toEqual([
      '净街领导小组 : 组长 李明远 (村支书); 副组长 周若溪 (村主任); 成员 (护林员、各村党支部书记等)',
      expect.stringMatching(/^扑救组 < 净街领导小组 : 负责人 何敬之/),
      expect.stringMatching(/^善后组 < 净街领导小组 : 负责人 温静/),
    ])
  })

  it('a remark behind the name of a body, which the next line has in full', async () => {
    const text =
      '（一）防火指挥部（调整后的组成人员）\n镇防火指挥部组成人员如下：\n总指挥：李明远\n副总指挥：周若溪\n成员：温静、苗青'
    expect(await bodiesOf(text)).toEqual(['镇防火指挥部 : 总指挥 李明远; 副总指挥 周若溪; 成员 温静; 成员 苗青'])
  })

  it('who they are, in a chapter on bodies', async () => {
    const { duties } = await planOf(
      '净街竞赛方案\n一、活动组织机构\n（一）活动主要负责人：李明远、周若溪\n（二）竞赛工作人员：何敬之、温静等\n二、参赛对象\n全体员工。',
    )
    expect(duties).toBeUndefined()
  })

  it.each(['森林防火指挥系统', '应急组织指挥系统'])('%s is the chapter on them', async (title) => {
    const { duties } = await planOf(
      `净街预案\n一、${title}\n（一）指挥部\n总指挥：李明远\n副总指挥：周若溪\n二、主要任务\n清扫街面。`,
    )
    expect(told(duties)).not.toContain(title)
  })
})

it.each(['下列情况的由村委会和镇里处理：', '以下情形之一由镇里处置：'])('cases below %s are no work', async (lead) => {
  const { duties } = await section(
    '处置办法',
    `按照属地管理原则处置。${lead}\n（一）出现明火的火灾；\n（二）威胁村庄的火灾。`,
  )
  expect(told(duties).join()).not.toContain('火灾')
})

it.each([
  ['镇政府机关、运管所干部职工清扫东街两侧卫生', '镇政府机关、运管所干部职工'],
  ['第二中学师生负责清扫校门前的街面', '第二中学师生'],
  ['机关党员干部打扫北街', '机关党员干部'],
])('the people of units answer: %s', async (item, who) => {
  const { duties } = await section('活动分工', `1、${item}。\n2、环卫站清运垃圾。`)
  expect(told(duties)[0]).toContain(`responsible=${who}`)
})

it('who sees to a part of the work in a bracket does not answer for it all', async () => {
  const { duties } = await section(
    '主要任务',
    '1. 清理学校周边。全面清理。各中小学校负责具体实施（各小学由中心小学统筹组织）。\n2. 清沟。水利所负责实施。',
  )
  expect(told(duties)).toEqual(['清理学校周边 responsible=各中小学校', '清沟 responsible=水利所'])
})

it('stock titles that count in brackets, on a page without breaks', async () => {
  const { duties = [] } = await planOf(
    `净街制度一、总则（一）适用范围本制度适用于本街道辖区内的所有社区、单位及居民。（二）基本原则1.全民参与原则：${'鼓励街坊参与。'.repeat(20)}二、组织领导（一）成立净街领导小组1.组长：李明远2.副组长：周若溪三、主要任务（一）清扫街面每天一次。（二）清掏水沟每月一次。`,
  )
  expect(told(duties).join()).not.toContain('适用范围本制度')
})

it('those who are in charge where work is divided, one of them by a post', async () => {
  const { duties } = await section('人员分工', '1.会长：负责全面工作。\n2.秘书：负责会议记录。\n3.外联：负责对外联系。')
  expect(told(duties)).toEqual(['全面工作 responsible=会长', '会议记录 responsible=秘书', '对外联系 responsible=外联'])
})

it('a programme of events with days is no way in phases', async () => {
  const { phases, duties } = await section(
    '活动安排',
    '1、宣传发动：3月28日—4月20日\n2、启动仪式：4月23日\n3、书画作品展：4月23日—26日\n4、亲子共读活动（学生、家长）：4月23日—26日\n5、征文比赛：4月23日—26日',
  )
  expect(phases).toBeUndefined()
  expect(told(duties)).toContain('书画作品展 @2024-04-23/2024-04-26')
})
