/** Hands of schools, hospitals, firms and streets: what each gives the reader, in the smallest plan that shows it. */

import { describe, expect, it } from 'vitest'
import type { Duty, Organization } from '../../src/plan/plan.ts'
import { planOf, section } from './plan-of.ts'

const posts = (organization: Organization | undefined) =>
  (organization?.posts ?? []).map(({ post, name = '', title = '' }) => `${post}|${name}|${title}`)
const parties = ({ name, lead, responsible, support, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), support?.join(), time?.edtf ?? time?.rrule]
    .map((one) => one ?? '')
    .join('|')

describe('groups', () => {
  it('whose people stand in a bracket behind their name', async () => {
    const { organizations = [], duties } = await section(
      '组织领导',
      '成立净街指挥部：\n总指挥：李明远（站长）\n下设两个工作组：\n1.宣传教育组（牵头人：文化站站长周若溪；成员：温静、何敬之），负责标语和广播。\n2.应急保障组（组长：危海平；成员：物资科、车队），负责物资。',
    )
    expect(organizations.map(({ name }) => name)).toEqual(['净街指挥部', '宣传教育组', '应急保障组'])
    expect(posts(organizations[1])).toEqual(['牵头人|周若溪|文化站站长', '成员|温静|', '成员|何敬之|'])
    expect(posts(organizations[2])).toEqual(['组长|危海平|', '成员||物资科、车队'])
    expect(duties).toBeUndefined()
  })

  it('whose head has a title in brackets and no colon', async () => {
    const { organizations = [] } = await section(
      '组织领导',
      '（一）领导小组\n组长：李明远\n（二）工作组\n1.培训组：组长周若溪（文化站站长），成员温静、何敬之。负责授课。\n2.检查组：组长 欧阳清河，成员由各村干部组成。负责巡查。',
    )
    expect(posts(organizations.find(({ name }) => name === '培训组'))).toEqual([
      '组长|周若溪|文化站站长',
      '成员|温静|',
      '成员|何敬之|',
    ])
    expect(posts(organizations.find(({ name }) => name === '检查组'))[0]).toBe('组长|欧阳清河|')
  })

  it('an office whose head stands before the one to call', async () => {
    const { organizations = [] } = await section(
      '组织领导',
      '成立净街指挥部：\n总指挥：李明远\n指挥部办公室设在城管办，办公室主任由周若溪兼任，联系人：温静，电话：6012233。',
    )
    expect(posts(organizations.find(({ kind }) => kind === 'office'))).toEqual(['主任|周若溪|'])
  })
})

it('a group whose posts have no colon, below the head of another body', async () => {
  const { organizations = [] } = await section(
    '组织机构',
    '领导小组组长：李明远\n执行组：组长 温静 组员 周若溪、何敬之\n后勤组：组长 欧阳清河；组员 司马远',
  )
  expect(organizations.slice(1).map(posts)).toEqual([
    ['组长|温静|', '组员|周若溪|', '组员|何敬之|'],
    ['组长|欧阳清河|', '组员|司马远|'],
  ])
})

it('what recurs within a month recurs', async () => {
  const { duties } = await section('活动内容', '1.修灯。6月每周六开展一次巡查。\n2.扫街。时间：6月每周五下午')
  expect(duties?.map(parties)).toEqual(['修灯||||FREQ=WEEKLY;BYDAY=SA', '扫街||||FREQ=WEEKLY;BYDAY=FR'])
})

describe('a month by weeks', () => {
  const weeks = '第一周（9月1日—9月6日）：学法规、签承诺。城管办9月5日前发放手册。\n第二周（9月7日—9月13日）：查隐患。'

  it('has a phase each week, named behind its period', async () => {
    const { phases, duties } = await section('每周主题', weeks)
    expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
      ['学法规、签承诺', '2024-09-01/2024-09-06'],
      ['查隐患', '2024-09-07/2024-09-13'],
    ])
    expect(duties?.map(parties)).toEqual(['发放手册||城管办||../2024-09-05'])
  })

  it.each([
    '第一周（9月1日—6日）\n1.查路灯。（温静、何敬之）\n2.月度例会\n第二至三周（9月9日—20日）\n净街比武（宣传委员 周若溪）',
    '第一周 9月1日—6日\n1.查路灯。（温静、何敬之）\n2.月度例会\n第二至三周 9月9日—20日\n净街比武（宣传委员 周若溪）',
  ])('has what is done in it below it: %s', async (calendar) => {
    const { phases, duties } = await section('每周安排', calendar)
    expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
      ['第一周', '2024-09-01/2024-09-06'],
      ['第二至三周', '2024-09-09/2024-09-20'],
    ])
    expect(duties?.map((duty) => `${duty.phase} ${parties(duty)}`)).toEqual([
      '第一周 查路灯||温静,何敬之||',
      '第一周 月度例会||||',
      '第二至三周 净街比武||周若溪||',
    ])
  })

  it.each(['第一周\n1.查路灯。\n2.月度例会\n第二周\n净街比武', '第1周：\n查路灯。\n月度例会\n第2周：\n净街比武'])(
    'without days is no phase: %s',
    async (calendar) => {
      const { phases, duties } = await section('工作安排', calendar)
      expect(phases).toBeUndefined()
      expect(duties?.map(({ name }) => name)).toEqual(['查路灯', '月度例会', '净街比武'])
    },
  )

  it('as stages are', async () => {
    const { phases } = await section('实施步骤', weeks.replaceAll('周（', '阶段（'))
    expect(phases?.map(({ name }) => name)).toEqual(['学法规、签承诺', '查隐患'])
  })
})

describe('tables', () => {
  it('that list what is to be done in one cell, by weeks that have their days beside them', async () => {
    const { duties } = await planOf(
      '# 净街计划\n\n## 每周安排\n\n| 周次 | 时间 | 工作内容 | 责任部门 |\n| --- | --- | --- | --- |\n| 第1周 | 2024年9月1日—7日 | 1.收心教育。2.召开教研会，检查教案。 | 教务处 |\n| 第2周 | 2024年9月8日—14日 | 大扫除 | 总务处 |\n',
      'plan.md',
    )
    expect(duties?.map((one) => [one.number, one.name, one.responsible?.join(), one.time?.edtf])).toEqual([
      ['1.', '收心教育', '教务处', '2024-09-01/2024-09-07'],
      ['2.', '召开教研会，检查教案', '教务处', '2024-09-01/2024-09-07'],
      [undefined, '大扫除', '总务处', '2024-09-08/2024-09-14'],
    ])
  })

  it('laid flat with a column of another kind', async () => {
    const cells = ['序号', '活动名称', '完成时限', '牵头部门', '开展频次']
    const rows = ['1', '扫街', '9月4日前', '城管办', '一次', '2', '修灯', '9月9日前', '路灯所', '不限']
    const { duties } = await section('活动安排', `安排见下表：\n${[...cells, ...rows].join('\n')}`)
    expect(duties?.map(parties)).toEqual(['扫街|城管办|||../2024-09-04', '修灯|路灯所|||../2024-09-09'])
  })

  it('by month, under a heading that only holds them', async () => {
    const { duties } = await planOf(
      '# 净街行动方案\n\n青城发〔2024〕8号\n\n## 一、月度安排\n\n| 月份 | 主要工作 | 责任科室 |\n| --- | --- | --- |\n| 7月 | 扫街 | 城管办 |\n| 8月上旬 | 修灯 | 路灯所 |\n\n## 二、工作要求\n\n抓紧。\n',
      'plan.md',
    )
    expect(duties?.map(parties)).toEqual(['扫街||城管办||2024-07', '修灯||路灯所||2024-08-01/2024-08-10'])
  })
})

it.each<[string, string, string]>([
  [
    'with their dates in brackets and what is done behind a colon',
    '活动步骤',
    '动员部署（9月1日—9月5日）：印发方案，召开动员会。\n集中清扫（9月6日—9月20日）：各村清扫街巷。',
  ],
  ['with their dates in a column', '工作进度', '9月1日—9月5日　动员部署\n9月6日—9月20日　集中清扫'],
  [
    'called after what is pushed on',
    '推行步骤',
    '第一阶段：动员部署（9月1日—9月5日）\n第二阶段：集中清扫（9月6日—9月20日）',
  ],
])('phases %s', async (_, title, body) => {
  const { phases } = await section(title, body)
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['动员部署', '2024-09-01/2024-09-05'],
    ['集中清扫', '2024-09-06/2024-09-20'],
  ])
})

it('what stands behind the heading of a unit, clause by clause, is its own', async () => {
  const { duties } = await section(
    '任务分工',
    '（一）团委\n招募志愿者，9月3日前完成培训；负责会场引导、秩序维护。\n（二）保卫处\n负责入场安检。',
  )
  expect(duties?.map(parties)).toEqual([
    '招募志愿者，9月3日前完成培训||团委||../2024-09-03',
    '会场引导、秩序维护||团委||',
    '入场安检||保卫处||',
  ])
})

it('a table of phases says in its cells whose what is', async () => {
  const { phases, duties } = await planOf(
    '# 净街行动方案\n\n青城发〔2024〕8号\n\n## 一、实施步骤\n\n| 阶段 | 时间 | 工作内容 |\n| --- | --- | --- |\n| 摸底阶段 | 3月1日—3月20日 | 城管办制定街巷清单；各村3月18日前上报名册 |\n| 实施阶段 | 4月 | 集中整治 |\n\n## 二、工作要求\n\n抓紧。\n',
    'plan.md',
  )
  expect(phases?.map(({ name }) => name)).toEqual(['摸底阶段', '实施阶段'])
  expect(duties?.map((duty) => `${duty.phase} ${parties(duty)}`)).toEqual([
    '摸底阶段 上报名册||各村||../2024-03-18',
    '摸底阶段 制定街巷清单||城管办||',
  ])
})

describe('who answers', () => {
  it.each([
    ['由各村负责，城管办指导。', '修灯||各村|城管办|'],
    ['每周六上午在各村开展巡查。', '修灯||||FREQ=WEEKLY;BYDAY=SA'],
  ])('%s', async (sentence, expected) => {
    const { duties } = await section('重点工作', `（一）修灯。${sentence}\n（二）扫街。`)
    expect(duties?.map(parties)[0]).toBe(expected)
  })

  it('is no unit with what it does on which day', async () => {
    const { duties, organizations = [] } = await section(
      '重点工作',
      '（一）及时报送。各村于每周五向领导小组办公室报送进展。\n（二）扫街。',
    )
    expect(duties?.map(parties)[0]).toBe('及时报送||各村||FREQ=WEEKLY;BYDAY=FR')
    expect(organizations.map(({ name }) => name)).toEqual(['各村'])
  })
})

it('what numbered lines below an activity state of it is its own', async () => {
  const { duties = [] } = await section(
    '活动内容',
    '（一）净街比赛\n1.比赛时间：5月8日\n2.集合地点：文化站\n3.参赛人员：各村志愿者\n4.责任人：李明远\n（二）修灯比赛\n1.时间：5月9日。\n2.主题：一盏不少，夜夜都亮，家家放心。',
  )
  expect(duties.map(({ time, place, participants, contact }) => [time?.edtf, place, participants, contact])).toEqual([
    ['2024-05-08', '文化站', ['各村志愿者'], ['李明远']],
    ['2024-05-09', undefined, undefined, undefined],
  ])
  expect(duties.flatMap(({ duties: below = [] }) => below)).toEqual([])
})

describe('who is told to do it', () => {
  it.each<[string, string]>([
    ['李明远负责布置会场。', '李明远'],
    ['周若溪、何敬之负责摄影和签到，当天交稿。', '周若溪,何敬之'],
    ['总务处的温静负责茶水供应。一名志愿者引路。', '温静'],
    ['王老师负责接待家长。', '王老师'],
    ['全面负责现场工作。', ''],
    ['向上级负责到底。', ''],
    ['前场由陆一鸣负责，后场由石磊负责。', '陆一鸣'],
  ])('%s', async (sentence, expected) => {
    const { duties } = await section('重点工作', `1.${sentence}\n2.扫街。`)
    expect(duties?.[0]?.responsible?.join() ?? '').toBe(expected)
  })

  it('by items that are each headed by their unit, in a phase or anywhere', async () => {
    const { phases, duties } = await section(
      '工作安排',
      '1、筹备期（5月1日—5月4日）\n（1）宣传部：制作海报。\n（2）外联部：负责联系家委会。\n2、执行期（5月5日—8日）\n（1）宣传部：拍摄照片。\n（2）文艺部：组织节目。',
    )
    expect(phases?.map(({ name }) => name)).toEqual(['筹备期', '执行期'])
    expect(duties?.map(({ name, phase, responsible }) => `${phase} ${responsible} ${name}`)).toEqual([
      '筹备期 宣传部 制作海报',
      '筹备期 外联部 联系家委会',
      '执行期 宣传部 拍摄照片',
      '执行期 文艺部 组织节目',
    ])
  })

  it('by items that are headed by people, where work is divided', async () => {
    const lines = '1.李明远：布置会场，检查音响。\n2.周若溪、温静：编排节目。\n3.王老师：维持秩序。'
    const holders = async (title: string) => {
      const { duties = [] } = await section(title, lines)
      return (duties[0]?.duties ?? duties).map(({ responsible }) => responsible?.join())
    }
    expect(await holders('人员分工')).toEqual(['李明远', '周若溪,温静', '王老师'])
    expect(await holders('会场布置（总负责：李校长）')).toEqual(['李明远', '周若溪,温静', '王老师'])
    const { duties } = await section('重点工作', '1.安全：每天巡查。\n2.文化：每周放映。')
    expect(duties?.map(({ responsible }) => responsible)).toEqual([undefined, undefined])
  })

  it('by lines with a dash, or that name a piece of work and say who is in charge', async () => {
    const { duties } = await section(
      '活动分工',
      '秩序维护——保卫科\n茶水供应——总务处\n场地布置：温静负责舞台、灯光和座位',
    )
    expect(duties?.map(({ name, responsible }) => `${name} ${responsible}`)).toEqual([
      '秩序维护 保卫科',
      '茶水供应 总务处',
      '场地布置 温静',
    ])
  })

  it('as groups that are made up of units or people', async () => {
    const { organizations = [] } = await section(
      '活动组织',
      '1.会务组：办公室\n任务：布置会场。\n2.后勤组：李明远、周若溪\n3.礼仪组：女生部、团委',
    )
    expect(organizations.map((one) => [one.name, one.responsible?.join() ?? posts(one)?.join()])).toEqual([
      ['会务组', '办公室'],
      ['后勤组', '成员|李明远|,成员|周若溪|'],
      ['礼仪组', '女生部,团委'],
    ])
  })
})

describe('who answers for an item is no unit', () => {
  it.each([
    '要求年级组每周组织一次清扫。',
    '本学期联合云汀派出所做好巡查。',
    '净化美化校园定期开展清扫。',
    '街面立即安排清扫队组织清扫。',
  ])('%s', async (sentence) => {
    const { duties } = await section('重点工作', `（一）净街。${sentence}\n（二）修灯。`)
    expect(duties?.map(parties)[0]?.split('|').slice(0, 4).join('|')).toBe('净街|||')
  })
})

describe('what a phase says', () => {
  it.each<[string, string[]]>([
    ['城管办制定站点标准，各村3月25日前上报名册。', ['上报名册||各村||../2024-03-25', '制定站点标准||城管办||']],
    ['城管办牵头举办技能比武，各村选派选手参加。', ['举办技能比武|城管办||各村|']],
    ['城管办组织全员学习规程，3月25日前参训率达到100%。', ['组织全员学习规程||城管办||../2024-03-25']],
  ])('%s', async (sentence, expected) => {
    const { duties } = await section(
      '实施步骤',
      `（一）筹备阶段（2024年3月）。${sentence}\n（二）实施阶段（4月）。常态开展。`,
    )
    expect(duties?.map(parties)).toEqual(expected)
  })
})

describe('a division of labour by lines', () => {
  it('gives each piece of work to those behind it, and nothing to who is only on the stage', async () => {
    const { duties } = await section(
      '人员分工',
      '现场总协调：何敬之\n节目编排：温静、周若溪\n主持人：李明远\n后勤保障：总务处\n秩序维护：各班班主任、保卫科',
    )
    expect(duties?.map(parties)).toEqual([
      '节目编排||温静,周若溪||',
      '后勤保障||总务处||',
      '秩序维护||各班班主任,保卫科||',
    ])
  })

  it('does so where work is allotted', async () => {
    const { duties } = await section(
      '物品准备及工作分配',
      '1、音响设备：温静\n2、横幅、席卡：周若溪\n3、班级引导：各班班主任',
    )
    expect(duties?.map(parties)).toEqual(['音响设备||温静||', '横幅、席卡||周若溪||', '班级引导||各班班主任||'])
  })

  it('does so in numbered lines too', async () => {
    const { duties } = await section(
      '工作人员安排',
      '1.主持人：温静\n2.摄影：周若溪、何敬之\n3.后勤保障：总务处\n4.摄影摄像：信息中心',
    )
    expect(duties?.map(parties)).toEqual(['后勤保障||总务处||', '摄影摄像||信息中心||'])
  })
})

it('stations of three levels are bodies, each with its seat, below headings that only hold them', async () => {
  const { organizations = [], duties } = await planOf(
    '净街志愿服务实施方案\n一、体系建设\n（一）建强站点\n1.净街服务总站。设在文化站，站长由李明远担任。\n2.村服务分站（9个）。设在村委会，站长由村书记担任。\n3.楼栋服务点。由楼栋长任点长，负责上报信息。\n（二）组建队伍\n1.清扫志愿服务队：由村民组成。\n2.修灯志愿服务队：由电工组成。\n二、工作要求\n抓紧。',
  )
  expect(organizations.map(({ name, seat, count }) => [name, seat, count])).toEqual([
    ['净街服务总站', '文化站', undefined],
    ['村服务分站', '村委会', 9],
    ['楼栋服务点', undefined, undefined],
  ])
  expect(posts(organizations[2])).toEqual(['点长||楼栋长'])
  expect(duties).toBeUndefined()
})

it('a title broken behind the motto of the event', async () => {
  const { title } = await planOf(
    '青禾小学第九届“向阳花开”\n校园艺术节活动方案\n为展示社团课程，制定本方案。\n一、活动时间\n5月18日',
  )
  expect(title).toBe('青禾小学第九届“向阳花开”校园艺术节活动方案')
})
