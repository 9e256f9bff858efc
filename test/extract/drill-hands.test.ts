/** Drills and campaigns as schools and hospitals set them out: groups with nothing but their work, cases before acts, lists within lists. */

import { describe, expect, it } from 'vitest'
import { bodiesOf, phases } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

describe('groups of which a line tells what they do, without 负责', () => {
  const head = '学校成立演练指挥部。\n总指挥：李明远（校长）'
  it.each([
    [`${head}\n下设工作组：\n疏散组：检查通道、引导疏散、清点人数。\n救护组：配备药箱；处理受伤人员。`],
    [`${head}\n1.疏散组：检查通道、引导疏散、清点人数。\n2.救护组：配备药箱、处理受伤人员。`],
    [`${head}\n● 下设工作组\n○ 疏散组：检查通道、引导疏散、清点人数。\n○ 救护组：配备药箱、处理受伤人员。`],
  ])('%s', async (text) =>
    expect(await bodiesOf(text)).toEqual([
      '演练指挥部 : 总指挥 李明远 (校长)',
      '疏散组 < 演练指挥部 | does',
      '救护组 < 演练指挥部 | does',
    ]),
  )

  it('all that a line says of it is what it does', async () => {
    const { organizations = [] } = await section(
      '组织领导',
      `${head}\n疏散组：检查通道；引导疏散。\n救护组：配备药箱。`,
    )
    expect(organizations.map(({ functions }) => functions)).toEqual([undefined, ['检查通道', '引导疏散'], ['配备药箱']])
  })

  it('a line that names who is in it tells that', async () =>
    expect((await bodiesOf(`${head}\n疏散组：总务处、保卫处\n救护组：温静、何敬之`)).slice(1)).toEqual([
      '救护组 < 演练指挥部 : 成员 温静; 成员 何敬之',
    ]))
})

it.each(['联系人李明远', '指导老师何敬之', '配合单位县财政局', '拍摄地点东街', '组织委员温静', '检录长周若溪'])(
  'a group is not there for %s',
  async (words) => {
    const { organizations = [] } = await section('组织领导', `成立演练指挥部。\n联络组：${words}\n安全组：检查通道。`)
    expect(organizations.flatMap(({ functions = [] }) => functions)).toEqual(['检查通道'])
  },
)

it('a count led in by a label stands below its group, and the next group beside that', async () => {
  const { organizations = [] } = await section(
    '组织机构',
    '1、演练指挥部\n总指挥：李明远\n职责：\n1、统一指挥；\n2、下达命令。\n2、演练工作小组\n（1）协调组\n组长：周若溪\n职责：\n1、制定方案；\n2、联系社区。\n（2）宣传组\n组长：温静\n职责：\n1、布置展板；\n2、拍摄照片。',
  )
  expect(organizations.map(({ name, parent, functions }) => [name, parent, functions])).toEqual([
    ['演练指挥部', undefined, ['统一指挥', '下达命令']],
    ['演练工作小组', '演练指挥部', undefined],
    ['协调组', '演练工作小组', ['制定方案', '联系社区']],
    ['宣传组', '演练工作小组', ['布置展板', '拍摄照片']],
  ])
})

it('an item stands below one whose bullet comes back behind it', async () => {
  const { duties } = await section(
    '主要任务',
    '● 培训师生\n○ 讲解避险方法\n○ 演示路线\n● 检查门窗\n○ 测试警报\n◆ 更换电池\n○ 张贴路线图',
  )
  expect(told(duties)).toEqual(['培训师生 [讲解避险方法 | 演示路线]', '检查门窗 [测试警报 [更换电池] | 张贴路线图]'])
})

describe('when and in which case is left out where much is said of what is done', () => {
  it.each([
    [
      '警报拉响后，班主任组织本班学生迅速、有序地按规定的路线撤离到操场，并在集合后立即清点人数，向总指挥报告实到人数和未到学生的姓名。',
      '组织本班学生迅速、有序地按规定的路线撤离到操场 responsible=班主任',
    ],
    [
      '发现火情时，立即向总指挥报告现场情况，启动应急预案，切断总电源，打开所有安全出口，组织离出口最近的班级先行撤离。',
      '发现火情时，立即向总指挥报告现场情况',
    ],
    [
      '每次入场前，逐一清点各班人数，并登记在册，缺席的学生由班主任联系家长问明去向，问明以后再报年级组长备案。',
      '逐一清点各班人数',
    ],
    [
      '及时通报演练情况，并向家长解释说明，对家长提出的疑问逐条记录，能答复的当场答复，不能答复的报学校研究后答复。',
      '及时通报演练情况',
    ],
    [
      '以往落后的班级要认真查找原因，并组织补练，补练的情况要记入班级台账，由年级组长签字后交到政教处统一保存备查。',
      '以往落后的班级要认真查找原因',
    ],
  ])('%s', async (text, duty) => {
    const { duties } = await section('主要任务', `1.${text}\n2.清扫会场。`)
    expect(told(duties?.slice(0, 1))).toEqual([duty])
  })
})

it('whoever signs below the last item does not answer for it', async () => {
  const { duties } = await planOf(
    '枫岭小学演练方案\n一、准备\n1、班主任检查门窗。\n2、教务处准备广播。\n二、程序及要求\n1、警报响起，由班主任带领学生撤离。\n2、警报解除，由教务处组织各班返回。\n3、评价演练情况。\n\n云亭街道中心小学',
  )
  expect(told(duties).join()).not.toContain('云亭街道中心小学')
})

describe('stages in a paragraph', () => {
  const stages =
    '第一阶段：动员阶段 召开大会，讨论方案，完成准备。第二阶段：讨论阶段 1.召开党员大会，进行动员。2、组织讨论。 第三阶段：实施阶段 各科室开展服务。'
  it.each([
    ['behind the title of the paper', `枫岭医院优质服务方案\n枫岭医院优质服务方案${stages}`],
    ['on a line of their own', `枫岭医院优质服务方案\n${stages}`],
  ])('%s', async (_, text) =>
    expect(phases(await planOf(text)).map((one) => one.split(' ')[0])).toEqual(['动员阶段', '讨论阶段', '实施阶段']),
  )
})

describe('groups on lines of their own, right over what each does', () => {
  it.each([
    ['裁判组职责：', '宣传组职责：'],
    ['裁判组的主要任务', '宣传组的主要任务'],
    ['裁判组：', '宣传组：'],
    ['裁判组负责评判工作。具体包括：', '宣传组负责报道工作，主要有：'],
    ['裁判组：负责评判工作，包括：', '宣传组：负责报道工作，包括：'],
  ])('%s', async (first, second) => {
    const { organizations = [], duties } = await section(
      '工作分工',
      `成立组委会。\n${first}\n（1）编排号码；\n（2）审查资格。\n${second}\n（1）制作横幅；\n（2）接待记者。`,
    )
    const told = organizations.slice(1).map(({ name, functions = [] }) => [name, ...functions.slice(-2)])
    expect(told).toEqual([
      ['裁判组', '编排号码', '审查资格'],
      ['宣传组', '制作横幅', '接待记者'],
    ])
    expect(duties).toBeUndefined()
  })

  it('classes of a contest are none', async () =>
    expect(
      await bodiesOf('成立组委会。\n小学组：\n（1）跳绳；\n（2）拔河。\n中学组：\n（1）长跑；\n（2）篮球。'),
    ).toEqual(['组委会']))
})

it('a list of offices goes on over one that nothing is said of', async () => {
  const { duties, organizations } = await planOf(
    '枫岭校运动会分工\n各部门：\n一、学院办公室\n（一）起草开幕词。\n（二）安排座位。\n二、学工部\n（一）维持秩序。\n三、卫生所\n在场边设救护站。\n四、保卫处\n（一）安排保卫人员。\n五、宣传部\n联系人：周若溪',
  )
  expect(told(duties)).toEqual([
    '起草开幕词 responsible=学院办公室',
    '安排座位 responsible=学院办公室',
    '维持秩序 responsible=学工部',
    '在场边设救护站 responsible=卫生所',
    '安排保卫人员 responsible=保卫处',
  ])
  expect(organizations).toBeUndefined()
})

describe('what bodies will do', () => {
  it.each([
    ['镇政府将在集市设点，开展宣传。', '镇政府将在集市设点，开展宣传 responsible=镇政府'],
    ['县水利局将组织检查组下乡。', '县水利局将组织检查组下乡 responsible=县水利局'],
    ['县领导到所联系的镇督查。', '县领导到所联系的镇督查'],
  ])('%s', async (text, duty) =>
    expect(told((await section('主要任务', `1.${text}\n2.清扫会场。`)).duties?.slice(0, 1))).toEqual([duty]),
  )
})

it('hours in a bracket behind a day are no part of a name', async () =>
  expect(told((await section('主要任务', '1.前期布置（6月26日上午7:30—9:00）\n2.颁奖(14:00-15:00)')).duties)).toEqual([
    '前期布置 @2024-06-26',
    '颁奖',
  ]))

it('a stage in quotes behind its days is called by them', async () => {
  const plan = await section(
    '实施步骤',
    '第一阶段（3月—5月），为“摸底攻坚阶段”。重点摸清底数。\n第二阶段（6月—8月），为“全面提升阶段”。查漏补缺。',
  )
  expect(phases(plan)).toEqual(['摸底攻坚阶段 @2024-03/2024-05', '全面提升阶段 @2024-06/2024-08'])
})

it('a body that a sentence calls what it is has its whole name', async () =>
  expect(await bodiesOf('县政府森林防火指挥部是全县森林防火工作的指挥机构，负责扑救。\n总指挥：副县长李明远')).toEqual([
    '县政府森林防火指挥部 : 总指挥 李明远 (副县长)',
  ]))

describe('whose event it is', () => {
  it.each([
    ['由县农业局主办，各镇广泛参与。', 'lead=县农业局 support=各镇'],
    ['县农业局主办，县文化馆承办。', 'lead=县农业局 responsible=县文化馆'],
    ['活动由县农业局主办，县文化馆承办，各镇协办。', 'lead=县农业局 responsible=县文化馆 support=各镇'],
    ['由县农业局主办、县文化馆承办。', 'lead=县农业局 responsible=县文化馆'],
    ['如遇下雨，则有主持人宣布改期。', ''],
  ])('%s', async (text, parties) =>
    expect(told((await section('主要任务', `1.办好丰收节。${text}\n2.清扫会场。`)).duties?.slice(0, 1))).toEqual([
      `办好丰收节 ${parties}`.trim(),
    ]),
  )
})

it('groups that are counted stand over the offices in charge of them', async () => {
  const { organizations = [] } = await section(
    '筹备部门',
    '第一组：节目策划组\n负责部门：人力资源部\n任务：\na、编排节目单。\nb、筛选节目。\n第二组：礼仪组\n负责人员：周若溪\n任务：\na、摆放座椅。\nb、引导观众。',
  )
  expect(organizations.map(({ name, functions }) => [name, functions])).toEqual([
    ['节目策划组', ['编排节目单', '筛选节目']],
    ['礼仪组', ['摆放座椅', '引导观众']],
  ])
})

it('what is at hand for a drill is no work', async () =>
  expect(
    told(
      (await planOf('枫岭幼儿园演练方案\n一、演练内容\n1.撤离。\n2.灭火。\n二、演练道具\n毛巾每人一条，水盆、灭火器。'))
        .duties,
    ),
  ).not.toContain('演练道具'))

it('people whose names are left out run on, each with what he is', async () =>
  expect(
    await bodiesOf('成立净街领导小组。\n组长：XXX镇党委书记XXX镇党委副书记、镇长\n成员：XXX宣传办主任XXX派出所所长'),
  ).toEqual([
    '净街领导小组 : 组长 XXX (镇党委书记); 组长 XXX (镇党委副书记、镇长); 成员 XXX (宣传办主任); 成员 XXX (派出所所长)',
  ]))

it('periods of the work are phases, whatever each is called', async () => {
  const plan = await section(
    '工作安排',
    '1、晚会筹备期（3月1日—3月20日）\n①征集节目：由宣传组负责。\n2、晚会倒计时期（3月21日—3月31日）\n①彩排：由节目组负责。\n3、晚会整改期（4月）\n①分发礼品。',
  )
  expect(phases(plan)).toEqual([
    '晚会筹备期 @2024-03-01/2024-03-20',
    '晚会倒计时期 @2024-03-21/2024-03-31',
    '晚会整改期 @2024-04',
  ])
  expect(told(plan.duties)).toEqual(['征集节目 responsible=宣传组', '彩排 responsible=节目组', '分发礼品'])
})

it('titles that admonish are parted from a text that has run into them, where all lines have', async () => {
  const { sections = [] } = await planOf(
    `县水务局帮扶工作计划为做好全年的帮扶工作，巩固已有的成果，结合我局实际，制定本计划。一、明确工作目标围绕全年任务，持续巩固成果，帮扶村的道路、水利设施得到改善，群众收入稳定增长。二、加强组织领导为扎实推进结对帮扶，成立以局长为组长的帮扶工作领导小组，办公室设在局办公室，负责日常工作。三、严格落实责任各股室要按照分工抓好落实，每月报告一次进展，年底进行考核。四、加强组织领导体系建设，定期研究。${'各股室按月报告进展，遇到问题及时协调解决。'.repeat(10)}`,
  )
  expect(sections.flatMap(({ number, name }) => (number === undefined ? [] : [name]))).toEqual([
    '明确工作目标',
    '加强组织领导',
    '严格落实责任',
    expect.stringContaining('加强组织领导体系建设'),
  ])
})

describe('labels that a blank parts from what they tell', () => {
  it.each([
    ['（牵头单位 县交通局；责任单位 县住建局、各镇）', 'lead=县交通局 responsible=县住建局、各镇'],
    ['（牵头单位 县林业局，配合单位 县财政局）', 'lead=县林业局 support=县财政局'],
    ['（责任单位 县水利局）', 'responsible=县水利局'],
  ])('%s', async (bracket, parties) =>
    expect(
      told((await section('主要任务', `1.修补路面。修补破损处。${bracket}\n2.清扫会场。`)).duties?.slice(0, 1)),
    ).toEqual([`修补路面 ${parties}`]),
  )

  it('members who are offices', async () =>
    expect(await bodiesOf('成立迎新领导小组。\n组长 党委副书记靳知微\n成员 学生工作部、教务处及各学院负责人')).toEqual([
      '迎新领导小组 : 组长 靳知微 (党委副书记); 成员 (学生工作部、教务处及各学院负责人)',
    ]))
})

it('a colon parts people of a roster from what they are', async () =>
  expect(
    await bodiesOf(
      '成立检查整治组。\n组长：李明远：副镇长\n成员：周若溪：应急负责人\n温　静：交管负责人\n各村文明劝导员',
    ),
  ).toEqual([
    '检查整治组 : 组长 李明远 (副镇长); 成员 周若溪 (应急负责人); 成员 温静 (交管负责人); 成员 (各村文明劝导员)',
  ]))
