/** Plans of contests, festivals and campaigns: what their programmes, hosts and shared-out work give the reader. */

import { describe, expect, it } from 'vitest'
import type { Duty, Organization } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const parties = ({ name, lead, responsible, support, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), support?.join(), time?.edtf ?? time?.rrule]
    .map((one) => one ?? '')
    .join('|')
const posts = (organization: Organization | undefined) =>
  (organization?.posts ?? []).map(({ post, name = '', title = '' }) => `${post}|${name}|${title}`)
const duties = async (title: string, body: string) => ((await section(title, body)).duties ?? []).map(parties)

describe('the parts of a fair', () => {
  it('that are led by one unit each are duties of their own', async () => {
    const [fair] =
      (
        await section(
          '重点任务',
          '1.布展。竹器馆由县林业局牵头；茶馆由县农业局牵头，县供销社、县商务局配合。特产馆由云汀镇人民政府牵头。\n2.接待。',
        )
      ).duties ?? []
    expect(fair?.duties?.map(parties)).toEqual([
      '竹器馆|县林业局|||',
      '茶馆|县农业局||县供销社,县商务局|',
      '特产馆|云汀镇人民政府|||',
    ])
  })
})

describe('the day of an event', () => {
  it('has the steps that open with their hours for a workflow', async () => {
    const { workflows } = await section('活动流程', '13:30 在南门集合\n14:00 启动仪式，领取工具\n16:30—17:00 合影留念')
    expect(workflows).toMatchObject([{ name: '活动流程', steps: ['在南门集合', '启动仪式，领取工具', '合影留念'] }])
  })

  it('has groups, with their people before a dash and what they do behind it', async () => {
    const { organizations, duties } = await section(
      '人员分工',
      '策划组：许诺、安然——负责方案制定、场地申请\n后勤组：牛奔——负责采购树苗、借还工具',
    )
    expect(organizations).toMatchObject([
      { name: '策划组', posts: [{ name: '许诺' }, { name: '安然' }], functions: ['负责方案制定、场地申请'] },
      { name: '后勤组', posts: [{ name: '牛奔' }], functions: ['负责采购树苗、借还工具'] },
    ])
    expect(duties ?? []).toEqual([])
  })
})

describe('shared-out work', () => {
  it('is called by what is to be done, and not by who does it', async () => {
    const items = '（一）县直部门工作职责\n1.县图书馆负责书展的组织实施；\n2.县融媒体中心负责现场直播；'
    expect(await duties('工作职责', items)).toEqual(['书展的组织实施||县图书馆||', '现场直播||县融媒体中心||'])
  })

  it.each([
    ['1.县公安局要合理布置警力。', '合理布置警力||县公安局||'],
    ['1.各镇应当组织好观众。', '组织好观众||各镇||'],
  ])('is called so too where it is asked for: %s', async (line, expected) => {
    expect((await duties('工作分工', `${line}\n2.修灯。`))[0]).toBe(expected)
  })

  it('under the title of a unit or of a level is theirs', async () => {
    const items = '（一）县教育局工作职责\n1.落实场地；\n2.安排人员；\n（二）乡镇工作职责\n1.组织观众；\n2.维护秩序；'
    expect(await duties('工作职责', items)).toEqual([
      '落实场地||县教育局||',
      '安排人员||县教育局||',
      '组织观众||乡镇||',
      '维护秩序||乡镇||',
    ])
  })
})

describe('an activity in a programme', () => {
  it.each([
    [
      'activities that say who hosts them',
      '（一）灯谜会\n时间：2月26日\n承办单位：县图书馆\n（二）龙灯巡游\n时间：2月27日\n承办单位：县文化馆',
    ],
    [
      'activities at a place',
      '（一）灯谜会\n时间：2月26日\n表演地点及路线：广场\n承办：县图书馆\n（二）龙灯巡游\n时间：2月27日\n集合地点：广场\n承办：县文化馆',
    ],
  ])('is no phase: %s', async (_, body) => {
    const { phases, duties: given = [] } = await section('活动安排', body)
    expect(phases).toBeUndefined()
    expect(given.map(parties)).toEqual(['灯谜会||县图书馆||2024-02-26', '龙灯巡游||县文化馆||2024-02-27'])
  })

  it('is no phase where it is put on by its name', async () => {
    const body = '（一）文艺晚会\n3月28日晚，在体育场举行。\n（二）开幕式\n3月29日上午，在体育场举行。'
    const { phases, duties: given = [] } = await section('活动安排', body)
    expect(phases).toBeUndefined()
    expect(given.map(parties)).toEqual(['文艺晚会||||2024-03-28', '开幕式||||2024-03-29'])
  })

  it('has the hosts that its line names before a remark in a bracket', async () => {
    const body =
      '（一）开展咨询\n1.活动时间：6月16日。\n2.组织单位：县应急局、各乡镇。（咨询点设在广场门前。各乡镇自设咨询点。）\n（二）开展演练\n1.活动时间：6月17日。\n2.组织单位：县应急局。'
    expect(await duties('活动内容', body)).toEqual([
      '开展咨询||县应急局,各乡镇||2024-06-16',
      '开展演练||县应急局||2024-06-17',
    ])
  })

  it.each([
    ['counts', '（一）活动一：看望老人\n组织单位：云汀镇团委\n（二）活动二：种树\n组织单位：云汀镇妇联'],
    ['labels', '1.活动内容：看望老人\n时间：随时\n主办：云汀镇团委\n2.活动内容：种树\n时间：随时\n主办：云汀镇妇联'],
  ])('is called by what stands behind its label: %s', async (_, body) => {
    expect((await duties('活动内容', body)).map((one) => one.split('|')[0])).toEqual(['看望老人', '种树'])
  })

  it.each([
    ['赛事名称', '青禾杯长跑赛'],
    ['竞赛规模', '约二百人'],
    ['比赛线路', '自东门至西门'],
    ['参赛单位', '各村'],
  ])('%s is a fact and no duty', async (title, text) => {
    expect(await duties('赛事安排', `（一）${title}：${text}\n（二）发令。由云汀镇科协负责。`)).toEqual([
      '发令||云汀镇科协||',
    ])
  })
})

it('groups with rosters of their own stand below the safeguards too', async () => {
  const { organizations = [], safeguards } = await section(
    '组织保障',
    '成立领导小组，组长李明远。\n（一）工作组人员及职责分工如下：\n1、活动组\n组长：周若溪\n成员：温静\n2、安保组\n组长：何敬之\n（二）加强宣传\n营造氛围。',
  )
  expect(
    organizations.filter(({ kind }) => kind === 'working-group').map(({ name, posts }) => [name, posts?.[0]?.name]),
  ).toEqual([
    ['活动组', '周若溪'],
    ['安保组', '何敬之'],
  ])
  expect(safeguards?.map(({ name }) => name)).toEqual(['加强宣传'])
})

describe('a heading', () => {
  it.each([
    ['1.布置（责任单位：县文化馆、县供销社）。挂横幅。', '布置||县文化馆,县供销社||'],
    ['1.布置（牵头单位：县文化馆；配合单位：县供销社）：挂横幅。', '布置|县文化馆||县供销社|'],
    ['1.布置（负责人：周若溪，时间：3月28日）。挂横幅。', '布置||||2024-03-28'],
  ])('is no longer than the bracket of who answers, whatever text follows: %s', async (line, expected) => {
    expect((await duties('主要任务', `${line}\n2.修灯。`))[0]).toBe(expected)
  })
})

describe('the committee of a meet', () => {
  const rosters = async (body: string) =>
    ((await section('组织机构', body)).organizations ?? []).map(({ name, parent = '', posts = [] }) => [
      name,
      parent,
      posts.map(({ post, name: who = '', title = '' }) => `${post}${who}${title}`).join(),
    ])

  it('runs into its roster behind a mark', async () => {
    expect(
      await rosters(
        '（一）组委会主任：李明远\n副主任：周若溪、温静\n（二）执行委员会主任：周若溪\n副主任：温静\n执行委员会下设裁判组、后勤组。',
      ),
    ).toEqual([
      ['组委会', '', '主任李明远,副主任周若溪,副主任温静'],
      ['执行委员会', '', '主任周若溪,副主任温静'],
      ['裁判组', '执行委员会', ''],
      ['后勤组', '执行委员会', ''],
    ])
  })

  it('has an office and groups in one list', async () => {
    expect(await rosters('成立灯会领导小组，组长李明远。领导小组下设办公室及活动组、安保组两个工作组。')).toEqual([
      ['灯会领导小组', '', '组长李明远'],
      ['领导小组办公室', '灯会领导小组', ''],
      ['活动组', '灯会领导小组', ''],
      ['安保组', '灯会领导小组', ''],
    ])
  })

  it.each([
    ['筹备工作分为会务组、赛事组、医疗组共3个小组。', ['会务组', '赛事组', '医疗组']],
    ['各队抽签分为红旗组、蓝旗组，先后入场。', []],
  ])('is parted into groups that are counted: %s', async (line, names) => {
    expect((await rosters(line)).map(([name]) => name)).toEqual(names)
  })

  it('calls a group by its heading among others, group or not', async () => {
    expect(await rosters('1.礼仪服务：\n组长：周若溪\n组员：团委、主席团助理\n2.设备组：\n组长：温静')).toEqual([
      ['礼仪服务', '', '组长周若溪,组员团委、主席团助理'],
      ['设备组', '', '组长温静'],
    ])
  })

  it('lists its groups with their heads in brackets', async () => {
    expect(
      await rosters(
        '成立龙舟赛指挥部，总指挥李明远。指挥部下设2个工作小组：赛务组（组长：周若溪）、水上救护组（组长：温静、何敬之），分别负责筹办工作。',
      ),
    ).toEqual([
      ['龙舟赛指挥部', '', '总指挥李明远'],
      ['赛务组', '龙舟赛指挥部', '组长周若溪'],
      ['水上救护组', '龙舟赛指挥部', '组长温静,组长何敬之'],
    ])
  })

  it('has an office that is only told of with its head', async () => {
    expect(
      await rosters(
        '成立灯会领导小组，组长李明远。\n领导小组办公室主任由周若溪同志兼任，副主任由温静同志兼任（联系人：何敬之，电话：6012233）。',
      ),
    ).toEqual([
      ['灯会领导小组', '', '组长李明远'],
      ['领导小组办公室', '灯会领导小组', '主任周若溪,副主任温静'],
    ])
  })

  it('gives a roster to the group of its own section', async () => {
    expect(
      (await rosters('1.顾问与统筹\n统筹组：\n2.节目组\n组长：周若溪\n组员：温静')).map(([name, , people]) => [
        name,
        people,
      ]),
    ).toContainEqual(['节目组', '组长周若溪,组员温静'])
  })

  it('gives one post each in the order of the names', async () => {
    expect(
      await rosters('成立龙舟赛指挥部，总指挥李明远。指挥部下设办公室，办公室主任、副主任分别由周若溪、温静担任。'),
    ).toEqual([
      ['龙舟赛指挥部', '', '总指挥李明远'],
      ['指挥部办公室', '龙舟赛指挥部', '主任周若溪,副主任温静'],
    ])
  })
})

describe('work by units', () => {
  it('has units for chapters, whatever some may be called after', async () => {
    const plan = await planOf(
      '青禾县运动会工作安排\n一、县政府办公室\n（一）负责起草开幕词。\n二、县公安局\n（一）制定安全预案。\n三、县医疗站\n（一）设立救护点。',
    )
    expect(plan.duties?.map(parties)).toEqual([
      '负责起草开幕词||县政府办公室||',
      '制定安全预案||县公安局||',
      '设立救护点||县医疗站||',
    ])
    expect(plan.organizations?.every(({ kind }) => kind === 'unit')).not.toBe(false)
  })

  it('is told of who acts under whose lead', async () => {
    const body = '1.县文化馆、县图书馆在组委会的统一领导下，负责预赛的组织，印发通知。\n2.修灯。'
    expect((await duties('工作分工', body))[0]).toBe('预赛的组织||县文化馆,县图书馆||')
  })
})

it('what is told of an activity behind a space is none of its name', async () => {
  const body = '（一）灯谜会 时间：5月16日 地点：广场\n（二）龙灯巡游 时间：5月17日 地点：东门'
  expect(await duties('活动安排', body)).toEqual(['灯谜会||||2024-05-16', '龙灯巡游||||2024-05-17'])
})

it('a plan run together without line ends has chapters behind any word', async () => {
  const { phases = [] } = await planOf(
    '青禾县朗诵赛活动方案一、活动目的：为丰富职工业余生活，让更多的人爱上读书、说好普通话，在全县形成多读书、读好书的风气，展示各单位职工的风采，县文化馆决定在春天里举办一次朗诵赛，各单位都可以组队，形式不限，配乐不限，人数不限，家属也可以上台，希望大家踊跃报名，认真准备，以饱满的精神参加比赛，赛出友谊，赛出水平。二、活动主题：书香青禾三、主承办单位：县文化馆四、参赛人员：全体职工五、活动步骤：1、宣传发动。印发通知。2、预赛。各镇自行组织。3、决赛。三月下旬举行。六、参赛要求：1、讲普通话。2、衣着整齐。',
  )
  expect(phases.map(({ name }) => name)).toEqual(['宣传发动', '预赛', '决赛'])
})

it('who runs an activity in particular answers as who hosts it does', async () => {
  const body = '1.朗诵会\n承办单位：县教育局\n具体组织单位：青禾中学\n2.修灯。'
  expect((await duties('活动内容', body))[0]).toBe('朗诵会||县教育局,青禾中学||')
})

it.each([
  ['2026年春节即将到来，为丰富生活，制定本方案。', 2026],
  ['2026年3月29日至4月1日，青禾县将举办运动会，制定本方案。', 2026],
  ['为扎实推进我镇2026年环境卫生建设，制定本方案。', 2026],
  ['2025年春节办得很好，制定本方案。', undefined],
])('the year of a plan is the one of the event that its preamble looks ahead to: %s', async (preamble, year) => {
  expect((await planOf(`文体活动方案\n${preamble}\n一、活动安排\n（一）秧歌。`)).year).toBe(year)
})

it('a programme by the clock is put on step by step, and gives nothing to do where nobody answers', async () => {
  const { duties, workflows = [] } = await section('议程安排', '（一）09:00—09:30暖场节目\n（二）9：30领导致辞')
  expect(duties).toBeUndefined()
  expect(workflows[0]?.steps).toEqual(['暖场节目', '领导致辞'])
})

it('an item of a programme by the clock is called by what comes then', async () => {
  const { duties: given = [] } = await section(
    '演练程序',
    '（一）09:00—09:30后勤组发放头盔\n（二）9：30疏散组引导学生下楼',
  )
  expect(given.map(({ name, time }) => [name, time?.text])).toEqual([
    ['后勤组发放头盔', '09:00—09:30'],
    ['疏散组引导学生下楼', '9：30'],
  ])
})

it.each([
  ['1.联系场地\n2.招募人员\n1.集合\n2.出发', ['联系场地', '招募人员', '集合', '出发']],
  ['1.开幕式\n2.闭幕式\n1.团体项目\n2.个人项目', []],
])(
  'what is counted anew below a fact of the event stood under a lost title, where it tells no more of the event: %s',
  async (items, names) => {
    const { duties: given = [] } = await planOf(
      `青禾县种树活动方案\n一、活动主题：种树\n二、活动时间：3月12日\n${items}`,
    )
    expect(given.map(({ name }) => name)).toEqual(names)
  },
)

describe('contests', () => {
  it('by whose rules and prizes nobody has anything to do, but what is to be handed in by a day', async () => {
    const { duties = [] } = await planOf(
      '青禾县职工拔河比赛方案\n一、比赛形式\n1.必答题：每题10分。\n2.抢答题：答错扣10分。\n二、评审标准\n1.步伐整齐（40%）。\n2.口号响亮（60%）。\n三、奖品设置\n1.一等奖1名，奖金500元。\n2.二等奖2名，奖金300元。\n四、报名办法\n1.每队限报10人。\n2.各车间于3月10日前将报名表交工会。',
    )
    expect(duties.map(parties)).toEqual(['报名表交工会||各车间||../XXXX-03-10'])
  })

  it('whose judges have each their post', async () => {
    const { organizations = [] } = await section(
      '组织机构',
      '1.裁判组：总 裁 判 长：李明远田 赛 裁 判 长：温静 径赛裁判员：何敬之、周若溪\n2.后勤组：组 长：欧阳清河 组 员：司马远 职责：负责茶水供应。',
    )
    expect(posts(organizations.find(({ name }) => name === '裁判组'))).toEqual([
      '总裁判长|李明远|',
      '田赛裁判长|温静|',
      '径赛裁判员|何敬之|',
      '径赛裁判员|周若溪|',
    ])
    expect(posts(organizations.find(({ name }) => name === '后勤组'))).toEqual(['组长|欧阳清河|', '组员|司马远|'])
  })
})

it('works with nothing but an office behind each are its to do under any heading', async () => {
  const { duties = [] } = await section('服务安排', '1.安全监督：行政部\n2.饮水供应：后勤科\n3.播音：由宣传科确定人选')
  expect(duties.map(parties)).toEqual(['安全监督||行政部||', '饮水供应||后勤科||', '播音||宣传科||'])
})

it('what bullets list in a plain text has them for no part of its name', async () => {
  const { duties = [] } = await section('活动内容', '● 清扫街道；\n● 慰问老人；\n- 修补路灯。')
  expect(duties.map(({ name }) => name)).toEqual(['清扫街道', '慰问老人', '修补路灯'])
})

describe('what is asked of whoever takes part', () => {
  it('is no work, nor is who judges', async () => {
    const { duties: given = [] } = await section(
      '比赛安排',
      '1.初赛由各村自行组织。\n2.每位选手限时5分钟，超时扣分。\n3.参赛队员须着运动服。\n4.评委由音乐教师担任。\n5.工会购买奖品。',
    )
    expect(given.map(parties)).toEqual(['初赛自行组织||各村||', '工会购买奖品||工会||'])
  })

  it('stands beside what offices are in charge of', async () => {
    const { duties: given = [] } = await planOf(
      '青禾小学开学典礼方案\n一、活动时间：9月1日\n二、活动内容\n（一）升旗。\n（二）表彰。\n三、活动要求：\n1.总务处负责旗台布置;\n2.学生精神饱满，穿好校服;\n3.信息处负责音响、摄影，美术组负责背景黑板，体育组负责场地划分;',
    )
    expect(given.slice(2).map(parties)).toEqual([
      '旗台布置||总务处||',
      '音响、摄影||信息处||',
      '背景黑板||美术组||',
      '场地划分||体育组||',
    ])
  })
})

it.each([
  ['青春启航 逐梦前行\n——青禾小学2025年开学典礼方案\n一、活动时间：9月1日', '青禾小学2025年开学典礼方案'],
  ['【青禾小学歌手大赛活动方案】为丰富校园生活，举办本次大赛。\n一、活动主题\n唱响青禾', '青禾小学歌手大赛活动方案'],
])('the title behind a motto, and in brackets before the text: %s', async (text, title) =>
  expect((await planOf(text)).title).toBe(title),
)

describe('one event', () => {
  it('has what is told of it beside its time and place for no work of its own', async () => {
    const { duties: [oath, ...others] = [] } = await section(
      '具体安排',
      '（一）宣誓\n1.时间：5月7日\n2.地点：一楼大厅\n3.参加人员：全院护士\n4.领誓人：李明远\n5.活动内容及要求：\n（1）列队。\n（2）合唱。\n6.活动准备：横幅、院旗\n（二）登山\n1.时间：5月8日\n2.地点：青禾山',
    )
    expect(oath?.duties).toBeUndefined()
    expect([oath?.time?.edtf, oath?.participants]).toEqual(['2024-05-07', ['全院护士']])
    expect(others.map(({ name }) => name)).toEqual(['登山'])
  })

  it('by the clock gives those lines out that say whose they are', async () => {
    const { duties: given = [] } = await section(
      '活动流程',
      '8:00—8:20 入场（德育处负责）\n8:20—8:40 开幕式\n8:40—11:00 趣味比赛（体育组负责）',
    )
    expect(given.map(parties)).toEqual(['入场||德育处||', '趣味比赛||体育组||'])
  })

  it('whose rules say how long a turn is aims at nothing by that', async () => {
    const { targets } = await planOf(
      '青禾县跳绳比赛方案\n一、比赛规则\n1.每人跳1分钟以内，不少于2次。\n二、比赛时间：5月8日',
    )
    expect(targets).toBeUndefined()
  })
})

it.each([
  [
    '活动安排',
    '5月8日（周四）升旗仪式上启动，大队部负责。\n5月9日（周五）各班召开主题班会。\n5月12日（周一）颁奖，校长室负责。',
    [
      '升旗仪式上启动||大队部||2024-05-08',
      '各班召开主题班会||各班||2024-05-09',
      '颁奖，校长室负责||校长室||2024-05-12',
    ],
  ],
  [
    '活动安排',
    '周一：启动仪式（德育处）\n周二：主题班会（年级组）\n周三：手抄报比赛（美术组）',
    ['启动仪式||德育处||', '主题班会||年级组||', '手抄报比赛||美术组||'],
  ],
  [
    '会务分工',
    '会场布置：办公室、后勤处，5月20日前完成\n材料准备：教导处\n签到接待：团委，负责来宾引导',
    ['会场布置||办公室,后勤处||../2024-05-20', '材料准备||教导处||', '签到接待||团委||'],
  ],
  [
    '演练步骤',
    '1.上午9:50，教务处讲解要求。\n2.10:05，信号组拉响警报。',
    ['教务处讲解要求||教务处||', '信号组拉响警报||信号组||'],
  ],
])('%s: what is done on each day and at each hour, and whose it is', async (title, body, expected) =>
  expect(await duties(title, body)).toEqual(expected),
)

it('a contest whose flow is told by days goes in phases', async () => {
  const { phases = [] } = await section(
    '比赛流程',
    '（一）报名（5月1日—10日）：填表。\n（二）决赛（5月25日）：现场竞答。',
  )
  expect(phases.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['报名', '2024-05-01/2024-05-10'],
    ['决赛', '2024-05-25'],
  ])
})
