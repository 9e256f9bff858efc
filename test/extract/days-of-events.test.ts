/** Plans of events and drills as clubs, schools and offices write them: what is done before, on and after the day, by whom, in which teams. */

import { describe, expect, it } from 'vitest'
import { bodies, teams } from './in-short.ts'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

const dutiesOf = async (title: string, body: string) => told((await section(title, body)).duties)
const itemOf = async (text: string) => (await dutiesOf('工作职责', `1、${text}\n2、宣传股负责做好报道。`))[0]

describe('the name of an item', () => {
  it.each([
    // the moment of an event is none of it
    ['演练前一天，宣传科在大厅张贴公告。', '宣传科在大厅张贴公告 responsible=宣传科'],
    ['演练结束后三日内，医务科牵头召开总结会。', '召开总结会 lead=医务科 @演练结束后三日内'],
    ['活动结束后，健康科负责收集活动资料。', '收集活动资料 responsible=健康科'],
    ['比赛当天下午，体育科负责选手检录。', '选手检录 responsible=体育科'],
    ['保卫科要在演出前一天对场馆用电进行检查。', '在演出前一天对场馆用电进行检查 responsible=保卫科'],
    ['各部门于活动结束当天下午5点前清理场地，归还桌椅。', '清理场地，归还桌椅 responsible=各部门'],
    ['活动中班主任每半小时清点一次人数。', '班主任每半小时清点一次人数 responsible=班主任'],
    ['6月20日前各车间上报排查整改台账。', '各车间上报排查整改台账 responsible=各车间 @../2024-06-20'],
    // nor is what a bracket has to say
    ['张贴通知（内容为时间、地点和路线，贴在各楼道）。', '张贴通知'],
    ['布置展台（竹器）。', '布置展台（竹器）'],
    // what it is, and in the next clause who does what for it
    ['问卷调查，编辑部负责发放和回收。', '问卷调查 responsible=编辑部'],
    ['裁判的选定，由各部门抽调人员按要求进行分配。', '裁判的选定 responsible=各部门'],
  ])('%s', async (text, name) => expect(await itemOf(text)).toBe(name))
})

describe('who acts', () => {
  it.each([
    ['总指挥宣布启动预案，各小组迅速到位。', '总指挥、各小组'],
    ['主持人宣布活动开始，介绍来宾。', '主持人'],
    ['校长致开幕词。', '校长'],
    ['若有队员受伤，由生活部陪同送往医院。', '生活部'],
    ['后勤负责音响的安装和调试。', '后勤'],
    ['安全科在厂区悬挂横幅，营造氛围。', '安全科'],
  ])('%s', async (text, units) => expect(await itemOf(text)).toContain(` responsible=${units}`))

  it('is no 隐患逐处, though a verb stands behind it', async () =>
    expect(await itemOf('隐患逐处拍照、编号、建档。')).toBe('隐患逐处拍照、编号、建档'))

  it('where a bracket behind a post names its holder', async () =>
    expect(
      await dutiesOf(
        '职责分工',
        '组长（李明远）：全面负责学生生活管理。\n保洁副组长（何敬之）：负责环境卫生的清理。\n生辅副组长（周若溪）：负责就寝检查。',
      ),
    ).toEqual([
      '全面负责学生生活管理 responsible=李明远',
      '环境卫生的清理 responsible=何敬之',
      '就寝检查 responsible=周若溪',
    ]))
})

describe('lines below an item', () => {
  it('each give somebody a part of it, where one of them is a unit', async () =>
    expect(
      await dutiesOf(
        '活动准备',
        '1、会场安排：悬挂会标，摆放展板。\n宣传科负责各会场的会标和展板。\n各分会场、结对点负责各自会场的布置。\n2、召开动员会。',
      ),
    ).toEqual([
      '会场安排 [各会场的会标和展板 responsible=宣传科 | 各自会场的布置 responsible=各分会场、结对点]',
      '召开动员会',
    ]))

  it('name the list that their label is of', async () =>
    expect(
      await dutiesOf(
        '活动准备',
        '1、专家安排：\n（1）每个义诊点安排4名专家。\n（2）每个宣传点安排2名专家。\n专家安排责任部门：医务科、护理部\n2、宣传报道：在媒体上报道。\n宣传报道责任科室：党办',
      ),
    ).toEqual([
      '专家安排 responsible=医务科、护理部 [每个义诊点安排4名专家 | 每个宣传点安排2名专家]',
      '宣传报道 responsible=党办',
    ]))

  it('are contests with the one who runs each', async () =>
    expect(await dutiesOf('活动内容', '篮球比赛负责人：李明远\n跳绳比赛负责人：周若溪')).toEqual([
      '篮球比赛 contact=李明远',
      '跳绳比赛 contact=周若溪',
    ]))

  it('divide work in as few as two', async () =>
    expect(await dutiesOf('工作分工', '场地布置、横幅悬挂：办公室（1月11日前完成）\n奖品购买：工会、财务科')).toEqual([
      '场地布置、横幅悬挂 responsible=办公室 @../2024-01-11',
      '奖品购买 responsible=工会、财务科',
    ]))
})

describe('the way of an event', () => {
  const acts = '1、宣传部做好海报四张。\n2、外联部联系书店。'
  it.each([
    ['headings with a number', (name: string, number: string) => `（${number}）${name}`],
    ['lines without one', (name: string) => name],
    ['lines with a colon', (name: string) => `${name}：`],
  ])('goes from early to late in %s', async (_, head) => {
    const body = ['前期准备', '中期活动', '后期工作'].map(
      (name, at) => `${head(name, '一二三'[at] as string)}\n${acts}`,
    )
    const plan = await section('活动内容', body.join('\n'))
    expect(plan.phases?.map(({ name }) => name)).toEqual(['前期准备', '中期活动', '后期工作'])
    expect(plan.duties).toHaveLength(6)
  })

  it('is no list of sentences that each say who acts', async () => {
    const plan = await section(
      '演练步骤',
      '1.总指挥宣布启动预案，各小组迅速到位。\n2.抢险组封锁现场，疏散人员。\n3.各组长向总指挥报告处置情况。',
    )
    expect(plan.phases).toBeUndefined()
    expect(plan.duties).toHaveLength(3)
  })

  it('goes on by its periods, whoever acts in each', async () => {
    const plan = await section(
      '工作步骤',
      '（一）各镇开展自查自纠（3月—4月）\n（二）县级部门组织抽查（5月—6月）\n（三）领导小组总结验收（7月）',
    )
    expect(plan.phases).toHaveLength(3)
  })
})

describe('teams one to a line', () => {
  it.each([
    ['第一队：办公室、财务科，队长何敬之\n第二队：各养护站，队长：王启林', '第一队', '队长'],
    ['红队：办公室、财务科（领队：何敬之）\n蓝队：各养护站（领队：王启林）', '红队', '领队'],
  ])('%s', async (lines, name, post) =>
    expect(teams(await section('参赛分队', lines))[0]).toBe(`${name} : ${post} 何敬之 | of 办公室 财务科`),
  )

  it('are not made of what they do', async () => {
    const lines = '宣传队：发放传单、讲解政策，队长何敬之\n清扫队：清扫街道、清理沟渠，队长王启林'
    const { teams = [] } = await section('志愿服务', lines)
    expect(teams.flatMap(({ members = [] }) => members)).toEqual([])
  })
})

describe('labels of posts on lines of their own', () => {
  const head = '领导小组 : 组长 李明远'
  it.each([
    [
      '组长\n李明远\n副组长\n何敬之、周若溪\n成员\n温静、闵安',
      `${head}; 副组长 何敬之; 副组长 周若溪; 成员 温静; 成员 闵安`,
    ],
    [
      '组　长\n李明远　校长\n副组长\n何敬之　副校长\n成　员\n各班班主任',
      `${head} (校长); 副组长 何敬之 (副校长); 成员 (各班班主任)`,
    ],
    [
      '组长 李明远\n成员\n温静、七年级班主任\n闵安、八年级班主任',
      `${head}; 成员 温静; 成员 (七年级班主任); 成员 闵安; 成员 (八年级班主任)`,
    ],
    // a number stands before them, or how many there are behind
    [
      '（一）组长\n李明远　镇长\n（二）成员\n温静　党政办主任\n闵安　财政所所长',
      `${head} (镇长); 成员 温静 (党政办主任); 成员 闵安 (财政所所长)`,
    ],
    ['1.组长（1名）：李明远\n2.成员（若干）：温静、闵安', `${head}; 成员 温静; 成员 闵安`],
    ['组长：李明远，联络员：王启林（电话：1234567）。', `${head}; 联络员 王启林`],
  ])('%s', async (lines, posts) => expect(bodies(await section('组织领导', lines))).toEqual([posts]))
})

it('activities behind stars are items of a list', async () =>
  expect(
    await dutiesOf('活动内容', '★理发：由巧手志愿服务队负责，每次安排3人。\n★义诊：由社区卫生服务站负责。'),
  ).toEqual(['理发 responsible=巧手志愿服务队', '义诊 responsible=社区卫生服务站']))

it('a star that is read aloud is no mark of an item', async () => {
  const { sections = [] } = await section('活动内容', '★级饭店评定由县文旅局负责。\n★代表必办事项。')
  expect(sections.find(({ name }) => name === '活动内容')?.text).toContain('★级饭店')
})
