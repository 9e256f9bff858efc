/** Chapters that set up platforms and teams, each with who leads, who answers, who helps and whom it is made of. */
import { describe, expect, it } from 'vitest'
import { planOf } from './plan-of.ts'

interface SetUp {
  name: string
  lead?: string[]
  responsible?: string[]
  support?: string[]
  members?: string[]
}

function printed({ name, lead, responsible, support, members }: SetUp): string {
  const facts = Object.entries({ lead, responsible, support, members }).flatMap(([field, units]) =>
    units ? [`; ${field} ${units.join('、')}`] : [],
  )
  return name + facts.join('')
}

async function read(chapter: string) {
  const {
    platforms = [],
    teams = [],
    duties = [],
  } = await planOf(`云汀镇清河行动工作方案\n一、目标任务\n改善水质。\n${chapter}\n八、工作要求\n加强领导。`)
  return { platforms: platforms.map(printed), teams: teams.map(printed), duties: duties.map(({ name }) => name) }
}

describe('platforms under a heading that speaks of them', () => {
  it.each<[string, string, string[]]>([
    [
      'each with the verb that builds it',
      '二、平台建设\n（一）建设清河指挥平台。由水利站牵头，城管办、派出所参与，整合监控系统。\n（二）建设清河信息平台。由水利站牵头负责，各村具体实施。',
      ['清河指挥平台; lead 水利站; support 城管办、派出所', '清河信息平台; lead 水利站; responsible 各村'],
    ],
    [
      'each at the end of a sentence about it',
      '二、整合资源，建好“两个平台”\n（1）由党政办牵头，整合党校、村级活动室等资源，建立清河宣讲平台；\n（2）由水利站牵头，农技站配合，整合监测点等资源，建立清河监测平台。',
      ['清河宣讲平台; lead 党政办', '清河监测平台; lead 水利站; support 农技站'],
    ],
    [
      'as clauses that count on',
      '二、用好两个平台\n一是清河宣讲平台，以文化站为主阵地，由文化站牵头，各村负责，开展宣讲。二是清河管理平台，由水利站牵头，城管中队配合，问题随手拍。',
      ['清河宣讲平台; lead 文化站; responsible 各村', '清河管理平台; lead 水利站; support 城管中队'],
    ],
    [
      'in the chapter of what secures the work',
      '二、组织保障\n（一）搭建两大平台\n1.清河监管平台（牵头部门：水利站；技术支持：云网公司）：安装监控。\n2.清河兑换平台（牵头部门：社区办；责任单位：各社区）：凭积分兑换。',
      ['清河监管平台; lead 水利站; support 云网公司', '清河兑换平台; lead 社区办; responsible 各社区'],
    ],
    [
      'with the unit that answers behind the name',
      '二、宣传平台\n（一）清河媒体平台：文化站负责，开设专栏；\n（二）清河社区平台：各村负责，利用宣传栏开展活动。',
      ['清河媒体平台; responsible 文化站', '清河社区平台; responsible 各村'],
    ],
    [
      'one behind another between commas, each behind what it draws on',
      '二、搭建服务平台\n由水利站牵头，依托监测点、观测站建设清河监测平台，由文化站牵头，依托图书室、讲堂建设清河宣讲平台。',
      ['清河监测平台; lead 水利站', '清河宣讲平台; lead 文化站'],
    ],
    [
      'each the subject of who has it',
      '二、打造两大平台\n清河监测平台由水利站负责，城管办协助；清河宣讲平台由文化站负责，党政办协助。',
      ['清河监测平台; responsible 水利站; support 城管办', '清河宣讲平台; responsible 文化站; support 党政办'],
    ],
    [
      'with the units that belong to each',
      '二、搭建服务平台\n（一）清河监测平台\n牵头单位：水利站\n成员单位：城管办、派出所\n（二）清河宣讲平台\n牵头单位：文化站\n成员单位：党政办、中心学校',
      ['清河监测平台; lead 水利站; support 城管办、派出所', '清河宣讲平台; lead 文化站; support 党政办、中心学校'],
    ],
    [
      'grounds by names of their own',
      '二、服务阵地\n1.清河服务中心。由水利站牵头，利用旧校舍改建，财政所、卫生院配合，10月底前建成。\n2.村级护河院。由各村负责，依托旧村部改建，水利站给予指导。',
      ['清河服务中心; lead 水利站; support 财政所、卫生院', '村级护河院; responsible 各村; support 水利站'],
    ],
  ])('%s', async (_, chapter, expected) => {
    const { platforms, duties } = await read(chapter)
    expect(platforms).toEqual(expected)
    expect(duties).toEqual([])
  })

  it('and none where the heading asks for work on them', async () => {
    const { platforms, duties } = await read(
      '二、重点任务\n（一）加强平台建设\n1.加快清河平台升级。\n2.推进数据入库。\n（二）清理河道。清淤两次。',
    )
    expect(platforms).toEqual([])
    expect(duties).toEqual(['加强平台建设', '清理河道'])
  })
})

describe('platforms and teams', () => {
  it.each(['平台与队伍', '平台和队伍建设'])('in one table below %s', async (heading) => {
    const { platforms, teams, duties } = await read(
      `二、${heading}\n| 类别 | 名称 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| 平台 | 清河宣讲平台 | 党校 | 文化站 |\n| 队伍 | 护河宣讲队 | 党政办 | 党校 |\n| 队伍 | 河道整治队 | 城管办 | 水利站 |`,
    )
    expect(platforms).toEqual(['清河宣讲平台; lead 党校; support 文化站'])
    expect(teams).toEqual(['护河宣讲队; lead 党政办; support 党校', '河道整治队; lead 城管办; support 水利站'])
    expect(duties).not.toContain('护河宣讲队')
  })

  it('with a bracket each, between commas', async () => {
    const { platforms } = await read(
      '二、平台建设\n依托党校建设清河宣讲平台（牵头单位：党政办），依托文化站建设清河文化平台（牵头单位：文化站），依托卫生院建设清河健康平台（牵头单位：卫生院）。',
    )
    expect(platforms).toEqual(['清河宣讲平台; lead 党政办', '清河文化平台; lead 文化站', '清河健康平台; lead 卫生院'])
  })
})

describe('teams', () => {
  it.each<[string, string, string[]]>([
    [
      'of which each heading counts one',
      '二、队伍建设\n（一）组建一支专业化宣讲队伍。由党校牵头，选聘讲师、党员组成。\n（二）组建一支群众性文艺队伍。由文化站牵头，招募文艺骨干组成。',
      ['专业化宣讲队伍; lead 党校; members 讲师、党员', '群众性文艺队伍; lead 文化站; members 文艺骨干'],
    ],
    [
      'behind their number and a full stop',
      '二、队伍建设\n组建“三支队伍”。即：护河宣讲队、河道整治队、助学服务队。',
      ['护河宣讲队', '河道整治队', '助学服务队'],
    ],
    [
      'counted in a sentence',
      '二、队伍建设\n组建三支队伍：1.护河宣讲队，由党员干部组成，开展宣讲。2.法律服务队，由司法所牵头。3.河道整治队，由各村保洁员组成。',
      ['护河宣讲队; members 党员干部', '法律服务队; lead 司法所', '河道整治队; members 各村保洁员'],
    ],
    [
      'before their number, each with who leads it',
      '二、队伍建设\n组建护河宣讲（党政办牵头）、法律服务（司法所牵头）、助学支教（中心学校牵头）3支服务队。',
      ['护河宣讲服务队; lead 党政办', '法律服务服务队; lead 司法所', '助学支教服务队; lead 中心学校'],
    ],
    [
      'behind their number and whom each is made of',
      '二、队伍建设\n组建三支志愿服务队：由楼长组成的邻里互助队，由退休教师组成的课后辅导队，由村医组成的健康服务队。',
      ['邻里互助队; members 楼长', '课后辅导队; members 退休教师', '健康服务队; members 村医'],
    ],
    [
      'before their number, with whom each is made of',
      '二、队伍建设\n组建由党员组成的护河宣讲队、由民兵组成的护河巡查队两支队伍。',
      ['护河宣讲队; members 党员', '护河巡查队; members 民兵'],
    ],
    [
      'that one unit leads and others make up',
      '二、服务队伍\n1.护河宣讲队。由党政办牵头，退休教师参加，开展宣讲。\n2.河道整治队。由城管办牵头，各村保洁员组成，每周清扫。',
      ['护河宣讲队; lead 党政办; members 退休教师', '河道整治队; lead 城管办; members 各村保洁员'],
    ],
    [
      'below another, by what each is for',
      '二、队伍建设\n成立“清河”志愿服务总队，由镇长任总队长，下设护河宣讲、河道整治2支分队。',
      ['“清河”志愿服务总队', '护河宣讲分队', '河道整治分队'],
    ],
    [
      'that one unit leads and others help to set up',
      '二、服务队伍\n1.护河宣讲队。由党政办牵头，文化站、学校配合组建，队员由教师、老党员等组成，开展宣讲。\n2.护河巡查队。由水利站牵头组建，派出所配合，吸纳民兵、护林员参加。',
      [
        '护河宣讲队; lead 党政办; support 文化站、学校; members 教师、老党员',
        '护河巡查队; lead 水利站; support 派出所; members 民兵、护林员',
      ],
    ],
    [
      'that several are charged with',
      '二、建强服务队伍\n党政办、文化站负责组建护河宣讲队；水利站、农技站负责组建护河巡查队。',
      ['护河宣讲队; responsible 党政办、文化站', '护河巡查队; responsible 水利站、农技站'],
    ],
    [
      'below one above, each with who leads it and takes part',
      '二、服务队伍\n组建“清河”志愿服务队，由副镇长何家富任队长，下设两个小分队：宣传小分队（文化站牵头，巾帼志愿者参加，负责宣传）、清淤小分队（水利站牵头，各村民兵参加，负责清淤）。',
      ['“清河”志愿服务队', '宣传小分队; lead 文化站; members 巾帼志愿者', '清淤小分队; lead 水利站; members 各村民兵'],
    ],
    [
      'line by line behind a stop, with labels',
      '二、组建队伍\n护河宣讲服务队。牵头单位：党政办，配合单位：文化站、中心学校。主要由教师、老党员组成。\n护河巡查服务队。牵头单位：水利站，配合单位：派出所。主要由民兵、护林员组成。',
      [
        '护河宣讲服务队; lead 党政办; support 文化站、中心学校; members 教师、老党员',
        '护河巡查服务队; lead 水利站; support 派出所; members 民兵、护林员',
      ],
    ],
    [
      'an item that is a sentence about one',
      '二、建立两支队伍\n1.河道保洁队，由各村负责组建，每村不少于3人；\n2.志愿护河队，由党政办牵头，机关青年、中小学教师组成。',
      ['河道保洁队; responsible 各村', '志愿护河队; lead 党政办; members 机关青年、中小学教师'],
    ],
    [
      'counted and then told of between semicolons',
      '二、组建帮扶队伍\n组建两支队伍：护河特派员队伍，由水利站负责管理，每人联系2个村；护河巡查队，由派出所牵头，各村配合。',
      ['护河特派员队伍; responsible 水利站', '护河巡查队; lead 派出所; support 各村'],
    ],
    [
      'line by line below a sentence that counts them',
      '二、组建服务团队\n由水利站牵头，抽调专家，组建两支服务队：\n护河宣讲队：党政办牵头，队长由文化站站长担任，入户宣讲；\n护河清淤队：水利站牵头，派出所配合，清理沟渠。',
      ['护河宣讲队; lead 党政办', '护河清淤队; lead 水利站; support 派出所'],
    ],
    [
      'one of each level',
      '二、队伍建设\n（一）总队。县成立护河志愿服务总队，县委书记任总队长。\n（二）大队。乡镇成立护河志愿服务大队，乡镇党委书记任大队长。',
      ['护河志愿服务总队', '护河志愿服务大队'],
    ],
    [
      'whose members stand behind the head',
      '二、服务队伍\n1.护河清淤队：由水利站站长何家富任队长，农技人员、种养大户为队员。\n2.护河劝导队：由李明远任队长，成员主要由村干部、网格员组成。',
      ['护河清淤队; members 农技人员、种养大户', '护河劝导队; members 村干部、网格员'],
    ],
    [
      'that are chosen out of a few houses',
      '二、建强护河队伍\n（一）护河讲师团。由党政办、水利站牵头，从学校、卫生院选聘12名讲师组成。\n（二）护河辅导员队伍。由学校牵头，文化站、派出所负责选派。',
      [
        '护河讲师团; lead 党政办、水利站; members 学校、卫生院',
        '护河辅导员队伍; lead 学校; responsible 文化站、派出所',
      ],
    ],
    [
      'in the chapter of what secures the work',
      '二、组织保障\n（一）建立两支队伍\n1、护河宣传队伍（牵头部门：党政办；配合部门：团委、各村）：由教师、志愿者组成，入户宣传。\n2、护河督导队伍（牵头部门：水利站；责任单位：各村）：开展定时督导。',
      [
        '护河宣传队伍; lead 党政办; support 团委、各村; members 教师、志愿者',
        '护河督导队伍; lead 水利站; responsible 各村',
      ],
    ],
  ])('%s', async (_, chapter, expected) => {
    const { teams, duties } = await read(chapter)
    expect(teams).toEqual(expected)
    expect(duties).toEqual([])
  })
})

it('what units answer for one by one under 主要职责 is theirs to do', async () => {
  const { duties } = await read(
    '二、主要职责\n1.隐患排查。排查沟渠，发现问题及时上报。牵头部门：水利站，配合部门：城管办。\n2.矛盾化解。牵头部门：司法所，配合部门：派出所。',
  )
  expect(duties).toEqual(['隐患排查', '矛盾化解'])
})

it('各村设立服务站: who sets it up is none of its name', async () => {
  const { organizations = [] } = await planOf(
    '云汀镇工作方案\n一、机构设置\n1、镇设立护河服务所\n所长：何家富（镇长）\n2、各村设立护河服务站\n站长由村主任担任。',
  )
  const bodies = organizations.filter(({ kind }) => kind === 'body')
  expect(bodies.map(({ name }) => name)).toEqual(['护河服务所', '护河服务站'])
})
