/** How villages, neighbourhoods and small schools write: the hand of pages that compile model texts. */

import { describe, expect, it } from 'vitest'
import { bodies, phases, teams } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

/** The one duty of a chapter, without its name. */
const answers = async (said: string) => {
  const { duties } = await section('主要任务', `1.清理沟渠。${said}\n2.修补路面。`)
  return told(duties)[0]?.replace(/^清理沟渠 ?/, '')
}

describe('people of a village answer by their posts', () => {
  it.each([
    ['立界桩，由包组村干部和党员中心户负责。', 'responsible=包组村干部、党员中心户'],
    ['立界桩，由村文书负责。', 'responsible=村文书'],
    ['立界桩，由文化专干、妇联主席负责。', 'responsible=文化专干、妇联主席'],
    ['由包案领导、派出所民警、住户亲属共同负责看管。', 'responsible=包案领导、派出所民警、住户亲属'],
    ['由镇农技站、中心小学共同承担。', 'responsible=镇农技站、中心小学'],
    ['由镇党委书记、镇长轮流值守。', 'responsible=镇党委书记、镇长'],
    ['由社区民警负责在桥头设立岗亭。', 'responsible=社区民警'],
    ['各楼栋长负责在楼栋群内推送消息。', 'responsible=各楼栋长'],
    ['村水管员每月清洗水池。', 'responsible=村水管员 @FREQ=MONTHLY'],
    ['每月疏浚一次，村医负责。', 'responsible=村医 @FREQ=MONTHLY'],
    ['由保洁人员负责。', 'responsible=保洁人员'],
    ['各经营户自行负责门前三包。', 'responsible=各经营户'],
    ['社区干部分片包干，逐户走访。', 'responsible=社区干部'],
    ['由村红白理事会、物业负责。', 'responsible=村红白理事会、物业'],
  ])('%s', async (said, expected) => {
    expect(await answers(said)).toBe(expected)
  })
})

describe('who carries out, and who only helps', () => {
  it.each([
    ['镇林业站负责组织，各村、各学校实施。', 'responsible=镇林业站、各村、各学校'],
    ['由镇水利站提供技术指导，各村清淤队具体实施。', 'responsible=各村清淤队 support=镇水利站'],
    ['镇水利站负责指导。各村清淤。', 'support=镇水利站'],
  ])('%s', async (said, expected) => {
    expect(await answers(said)).toBe(expected)
  })
})

describe('a label below the last of several items that name nobody', () => {
  it.each([
    [
      'answers for all of them',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n3、刷新护栏。补齐缺口。\n责任单位：各村',
      ['清理沟渠 responsible=各村', '修补路面 responsible=各村', '刷新护栏 responsible=各村'],
    ],
    [
      'answers for the last where another names its own',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n责任单位：镇水利站\n3、刷新护栏。补齐缺口。\n责任单位：各村',
      ['清理沟渠', '修补路面 responsible=镇水利站', '刷新护栏 responsible=各村'],
    ],
    [
      'is of the last where it only says whom to ask',
      '1、清理沟渠。清除淤泥。\n2、修补路面。填平坑洼。\n3、刷新护栏。补齐缺口。\n联系人：温静',
      ['清理沟渠', '修补路面', '刷新护栏 contact=温静'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(told((await section('主要任务', body)).duties)).toEqual(expected)
  })
})

it('a unit that is given staff is no subject', async () => {
  expect(await answers('配备2名专职社工负责登记。')).toBe('')
})

describe('a last chapter that reads as admonitions', () => {
  const items = '1、加强宣传教育，利用宣传栏宣传。\n2、完善工作机制，每月通报。\n3、强化监督检查，逐村检查。'
  it.each([
    ['工作任务', '一、工作目标\n沟渠畅通。', true],
    ['主要措施', '一、工作目标\n沟渠畅通。', true],
    ['主要做法', '一、工作目标\n沟渠畅通。', true],
    ['主要措施', '一、实施步骤\n（一）动员阶段（3月）。开会。\n（二）实施阶段（4月）。清淤。', false],
    ['主要措施', '一、重点工作\n1、清理沟渠。\n2、修补路面。', false],
    ['保障措施', '一、工作目标\n沟渠畅通。', false],
  ])('%s behind %s', async (title, before, isWork) => {
    const { duties = [] } = await planOf(`净沟行动工作计划\n为净沟，制定本计划。\n${before}\n二、${title}\n${items}`)
    expect(duties.some(({ name }) => name.startsWith('加强宣传教育'))).toBe(isWork)
  })
})

describe('bodies in the items of a plan', () => {
  const of = async (said: string) =>
    bodies(await section('主要任务', `1.清理沟渠。逐段清理。\n2.${said}\n3.修补路面。逐段修补。`))
  it.each([
    [
      '充实调整镇护河委员会，由镇长任主任，副镇长任副主任，各站所负责人为委员，下设办公室，设在镇水利站，由站长兼任办公室主任。',
      [
        '镇护河委员会 : 主任 (镇长); 副主任 (副镇长); 委员 (各站所负责人)',
        '办公室 < 镇护河委员会 @镇水利站 : 主任 (站长)',
      ],
    ],
    ['健全村级护河理事会，由村支书兼任会长，老党员为成员。', ['村级护河理事会 : 会长 (村支书); 成员 (老党员)']],
    ['组建以党员、村民代表为主体的护河议事会，村支书任会长。', ['护河议事会 : 会长 (村支书)']],
  ])('%s', async (said, expected) => {
    expect(await of(said)).toEqual(expected)
  })

  it('a group with its head is nothing to be done', async () => {
    const { duties } = await section(
      '主要任务',
      '1.学校成立以校长为组长，副校长为副组长，各班主任为成员的护河领导小组，下设办公室于德育处。\n2.修补路面。逐段修补。',
    )
    expect(told(duties)).toEqual(['修补路面'])
  })

  it('nor is the chapter on how it is led', async () => {
    const { duties } = await planOf(
      '护河计划\n为护河，制定本计划。\n1、领导体制。成立护河领导小组，村支书任组长。\n2、清理沟渠。逐段清理。\n3、修补路面。逐段修补。',
    )
    expect(told(duties)).toEqual(['清理沟渠', '修补路面'])
  })

  it('people whose names are left out', async () => {
    expect(bodies(await section('组织领导', '组长：xxx。\n副组长：xxx等。\n成员xxx等。'))).toEqual([
      '领导小组 : 组长 xxx; 副组长 xxx; 成员 xxx',
    ])
  })
})

describe('teams that one item sets up, with their heads in turn', () => {
  it.each(['分别由李明远、温静担任队长', '队长分别由李明远、温静担任', '分别由李明远和温静任队长'])(
    '%s',
    async (heads) => {
      const plan = await section(
        '主要任务',
        `1.清理沟渠。逐段清理。\n2.成立党员护河队、青年助学队，${heads}。\n3.修补路面。`,
      )
      expect(teams(plan)).toEqual(['党员护河队 : 队长 李明远', '青年助学队 : 队长 温静'])
    },
  )
})

describe('platforms with a name in quotes', () => {
  it.each([
    ['主要任务', '依托文化站，打造“时光存折”平台，志愿者每服务一小时积一分。', ['时光存折平台']],
    ['主要任务', '打造“红荷驿站”“暖心书屋”两大阵地，为住户提供服务。', ['红荷驿站', '暖心书屋']],
    ['主要任务', '建立“爱心小铺”，接受捐赠。', []],
    ['主要任务', '建立“三色”平台管理机制。', []],
    ['搭建服务平台', '建立“爱心小铺”，接受捐赠。', ['爱心小铺']],
    ['搭建服务平台', '建立“一事一议”机制，定期议事。', []],
    // beside those in quotes others
    [
      '搭建服务平台',
      '建立“爱心小铺”，接受捐赠。建立理论宣讲平台、助学平台、文体平台。',
      ['爱心小铺', '理论宣讲平台', '助学平台', '文体平台'],
    ],
  ])('%s: %s', async (chapter, said, expected) => {
    const body = chapter === '主要任务' ? `1.清理沟渠。逐段清理。\n2.为民服务。${said}` : said
    const { platforms = [] } = await section(chapter, body)
    expect(platforms.map(({ name }) => name)).toEqual(expected)
  })
})

it('platforms in quotes of one sentence are each answered for by their own', async () => {
  const { platforms = [] } = await section('平台建设', '由文化站牵头打造“暖心书屋”平台，由团委牵头打造“时光存折”平台。')
  expect(platforms.map(({ name, lead }) => [name, lead])).toEqual([
    ['暖心书屋平台', ['文化站']],
    ['时光存折平台', ['团委']],
  ])
})

describe('what an item of one long sentence is called', () => {
  it.each([
    ['为了方便住户出行，清理门前沟渠，每段由专人看护，每天巡查两次，及时补修。', '清理门前沟渠'],
    ['完善制度，村里每月检查一次沟渠，对淤塞严重的路段挂牌通报，年底进行评比表彰。', '完善制度'],
    ['完善制度，落实经费，村里每月检查一次沟渠，对淤塞严重的路段挂牌通报，年底进行评比。', '完善制度，落实经费'],
    ['沟渠畅通，每月检查一次，对淤塞严重的路段挂牌通报，限期进行整改，年底再行评比。', undefined],
  ])('%s', async (said, name) => {
    const { duties = [] } = await section('主要任务', `1.修补路面。逐段修补。\n2.${said}`)
    expect(duties[1]?.name).toBe(name ?? said.slice(0, -1))
  })
})

describe('steps and stages', () => {
  const of = async (text: string) =>
    phases(
      await planOf(
        `净沟行动工作计划\n为净沟，制定本计划。\n${text}\n（一）加强领导。高度重视。\n（二）严格考核。纳入考核。`,
      ),
    )
  it.each([
    [
      'steps in one paragraph',
      '净沟分三步走：第一步，宣传发动。3月15日前召开会议。第二步，集中清淤。3月16日至9月30日清淤。第三步，巩固提升。10月评比。',
      ['宣传发动 @../XXXX-03-15', '集中清淤 @XXXX-03-16/XXXX-09-30', '巩固提升 @XXXX-10'],
    ],
    [
      'steps with a bracket each',
      '第一步：宣传发动（3月1日—15日）\n召开会议。\n第二步：集中清淤（3月16日—9月30日）\n清除淤泥。',
      ['宣传发动 @XXXX-03-01/XXXX-03-15', '集中清淤 @XXXX-03-16/XXXX-09-30'],
    ],
    [
      'stages that state their time',
      '净沟分两个阶段：第一阶段，宣传发动，时间为3月1日至3月15日，召开会议。第二阶段，集中清淤，时间为3月16日至9月30日。',
      ['宣传发动 @XXXX-03-01/XXXX-03-15', '集中清淤 @XXXX-03-16/XXXX-09-30'],
    ],
    ['steps without a time', '第一步：村民申请。\n填写表格。\n第二步：村里审核。\n逐户走访。', []],
  ])('%s', async (_, text, expected) => {
    expect(await of(text)).toEqual(expected)
  })

  it('what counts the stages is none', async () => {
    const plan = await section(
      '实施步骤',
      '净沟分两个阶段。一是动员阶段（3月1日至15日），开会。二是清淤阶段（3月16日至9月），清淤。',
    )
    expect(phases(plan)).toEqual(['动员阶段 @2024-03-01/2024-03-15', '清淤阶段 @2024-03-16/2024-09'])
  })

  it('work of a season that somebody leads is no stage', async () => {
    const { duties } = await planOf(
      '净沟行动工作计划\n为净沟，制定本计划。\n（一）四季清淤\n1、春季开展清淤（3月—4月）。牵头单位：水利站；配合单位：各村。\n2、夏季开展护堤（6月—8月）。牵头单位：林业站。\n（二）完善机制\n每月开会。',
    )
    expect(told(duties)[0]).toBe(
      '四季清淤 [春季开展清淤 lead=水利站 support=各村 @XXXX-03/XXXX-04 | 夏季开展护堤 lead=林业站 @XXXX-06/XXXX-08]',
    )
  })
})

it.each([
  [
    '村里成立由村书记任组长，温静为成员的净沟领导小组，并抽调10名党员组成党员清淤队，由李明远兼任队长。',
    ['党员清淤队 : 队长 李明远 | of 10名党员'],
  ],
  ['成立党员护河队，下设政策宣讲、平安巡逻两个小组，每月活动。', ['党员护河队']],
])('a team behind a group, or over groups: %s', async (said, expected) => {
  const plan = await section('组织领导', said)
  expect(teams(plan)).toEqual(expected)
  expect(bodies(plan).filter((one) => !one.startsWith('净沟领导小组'))).toEqual([])
})

it.each([
  [
    '成立净沟领导小组，由村书记担当组长，驻村民警担当副组长，楼栋长为成员。',
    '净沟领导小组 : 组长 (村书记); 副组长 (驻村民警); 成员 (楼栋长)',
  ],
  [
    '成立净沟领导小组，组长由镇长担任，成员由村镇建设办、派出所等部门负责人组成。',
    '净沟领导小组 : 组长 (镇长); 成员 (村镇建设办、派出所等部门负责人)',
  ],
])('a group by the words of its sentence: %s', async (said, expected) => {
  expect(bodies(await section('组织领导', said))).toEqual([expected])
})

it.each([
  ['组织党员逐段清淤，各支部抓好落实。', 'responsible=各支部'],
  ['逐段清淤，镇水利站具体实施。', 'responsible=镇水利站'],
  ['制定清淤方案，认真组织实施。', ''],
  ['清除淤泥，由保洁员和公益岗人员负责。', 'responsible=保洁员、公益岗人员'],
])('who carries it out in the last clause: %s', async (said, expected) => {
  expect(await answers(said)).toBe(expected)
})

it('a safeguard that says to make clear who does what', async () => {
  const { safeguards = [] } = await section('保障措施', '1.明确责任分工。村书记负总责。\n2.加强督促检查。每季度检查。')
  expect(safeguards.map(({ name }) => name)).toEqual(['明确责任分工', '加强督促检查'])
})

it('grounds that are built up among other work are work too', async () => {
  const { duties, platforms = [] } = await planOf(
    '净沟行动工作计划\n为净沟，制定本计划。\n一、加强宣传引导\n逐户宣传。\n二、加强阵地建设\n打造“红荷议事厅”、“暖心小广场”两个阵地，完善制度。\n三、加强日常巡查\n每天巡查。',
  )
  expect(told(duties)[1]).toBe('加强阵地建设')
  expect(platforms.map(({ name }) => name)).toEqual(['红荷议事厅', '暖心小广场'])
})

it.each([
  ['净沟工作办公室下设宣传组、清淤组。', ['净沟工作办公室', '宣传组 < 净沟工作办公室', '清淤组 < 净沟工作办公室']],
  [
    '调整镇护河委员会，由镇党委书记任主任，镇长任副主任，委员会下设办公室，武装部长兼任办公室主任。',
    ['镇护河委员会 : 主任 (镇党委书记); 副主任 (镇长)', '委员会办公室 < 镇护河委员会 : 主任 (武装部长)'],
  ],
  ['组长：王xx\n成员：卫xx\n尤xx各班班主任', ['领导小组 : 组长 王xx; 成员 卫xx; 成员 尤xx; 成员 (各班班主任)']],
])('who leads, in the words of small units: %s', async (said, expected) => {
  expect(bodies(await section('组织领导', said))).toEqual(expected)
})

it('people before what they do in a division of labour', async () => {
  const { duties } = await section(
    '人员分工',
    '1、布置场地：李明远、温静，3月9日完成挂横幅。\n2、讲解：派出所王警官、网格员。',
  )
  expect(told(duties)).toEqual([
    '布置场地 responsible=李明远、温静 @2024-03-09',
    '讲解 responsible=派出所王警官、网格员',
  ])
})

it('all the teams of a county are none of its own', async () => {
  expect(teams(await section('队伍建设', '组建全县志愿服务队伍。'))).toEqual([])
})

describe('what a plan asks at its end, where the chapter is lost', () => {
  const of = async (end: string) => {
    const { duties, safeguards = [] } = await planOf(
      `净沟方案\n为净沟，制定本方案。\n（一）宣传阶段（3月1日—15日）。召开会议。\n（二）清淤阶段（3月16日—30日）。逐段清淤。\n${end}`,
    )
    return [told(duties), safeguards.map(({ name }) => name)]
  }
  it('is asked of all', async () =>
    expect(await of('1、统一思想，加强领导。高度重视。\n2、落实责任，形成合力。分片包干。')).toEqual([
      [],
      ['统一思想，加强领导', '落实责任，形成合力'],
    ]))
  it('work of the last stage is done in it', async () =>
    expect(await of('1、清理沟底。清除淤泥。\n2、修补沟壁。填平坑洼。')).toEqual([['清理沟底', '修补沟壁'], []]))
})
