/** Other forms in which offices write bodies, phases and teams, each beside how it is read. */

import { describe, expect, it } from 'vitest'
import { bodies, bodiesOf, phases, phasesOf, teamsOf } from './in-short.ts'
import { planOf, section } from './plan-of.ts'

describe('bodies', () => {
  it.each<[string, string[]]>([
    // how many hold each post
    [
      '成立净街领导小组，领导小组设组长1名，由镇长李明远担任；副组长2名，由副镇长周若溪、何敬之担任；成员若干名，由各站所负责人组成。',
      ['净街领导小组 : 组长 李明远 (镇长); 副组长 周若溪 (副镇长); 副组长 何敬之; 成员 (各站所负责人)'],
    ],
    // the members of the office on the line of its head
    [
      '净街委员会\n主任委员：李明远\n委员：周若溪 何敬之\n委员会下设办公室，办公室主任：温静（兼），成员：许令仪、江望舒。',
      [
        '净街委员会 : 主任委员 李明远; 委员 周若溪; 委员 何敬之',
        '委员会办公室 < 净街委员会 : 主任 温静; 成员 许令仪; 成员 江望舒',
      ],
    ],
    // what each of the groups in a list does, line by line
    [
      '成立净街领导小组，由镇长任组长。领导小组下设综合组、督查组。\n综合组：负责统筹协调。\n督查组：主要负责明察暗访。',
      ['净街领导小组 : 组长 (镇长)', '综合组 < 净街领导小组 | does', '督查组 < 净街领导小组 | does'],
    ],
    // a comma behind the name of the group
    [
      '县净街指挥部\n总指挥：李明远\n指挥部下设两个组：\n清扫组，组长：周若溪，牵头单位：县城管局\n交通组，牵头单位：县公安局',
      [
        '县净街指挥部 : 总指挥 李明远',
        '清扫组 < 县净街指挥部 : 组长 周若溪 | lead 县城管局',
        '交通组 < 县净街指挥部 | lead 县公安局',
      ],
    ],
    // conferences with no name but their kind, called together by somebody
    [
      '建立联席会议制度，由副县长担任召集人，县发改局、县财政局为成员单位。',
      ['联席会议 : 召集人 (副县长); 成员单位 (县发改局、县财政局)'],
    ],
    ['建立工作联席会议机制，分管副镇长任召集人。', ['工作联席会议 : 召集人 (分管副镇长)']],
    [
      '健全由副县长为召集人、有关部门负责人为成员的联席会议制度。',
      ['联席会议 : 召集人 (副县长); 成员 (有关部门负责人)'],
    ],
    ['健全联席会议制度，定期研究问题。', []],
    // groups that are put up with no body over them, by what each is for
    [
      '组建招商引资、企业服务2个工作组，分别由县招商局、县工信局牵头。',
      ['招商引资组 | lead 县招商局', '企业服务组 | lead 县工信局'],
    ],
    // what all are told to set up is none of this plan
    ['县和各镇要全面建立净街领导小组，做到有人管。', []],
    // whoever is in charge of a house holds the post
    ...['主要负责同志', '分管负责同志', '分管领导同志'].flatMap((who): [string, string[]][] => [
      [
        `成立净街领导小组，由${who}担任组长，各科室负责人为成员。`,
        [`净街领导小组 : 组长 (${who}); 成员 (各科室负责人)`],
      ],
      [`成立净街领导小组，组长由${who}担任。`, [`净街领导小组 : 组长 (${who})`]],
      [`成立净街领导小组。\n组长：由${who}担任`, [`净街领导小组 : 组长 (${who})`]],
    ]),
    ['成立工作领导小组，组长由镇长担任。', ['工作领导小组 : 组长 (镇长)']],
    // groups with no name but their kind, and what they are there for
    ['成立工作领导小组，统筹协调推进各项工作。', ['工作领导小组 | does']],
    ['成立工作专班，负责日常调度。', ['工作专班 | does']],
    ['成立工作专班，加大工作力度。', []],
    // below the office that the same sentence has named
    [
      '成立净街领导小组，组长由镇长担任。领导小组办公室设在城管办，内设综合组、宣传组。',
      [
        '净街领导小组 : 组长 (镇长)',
        '领导小组办公室 < 净街领导小组 @城管办',
        '综合组 < 领导小组办公室',
        '宣传组 < 领导小组办公室',
      ],
    ],
    // departments of a committee
    [
      '组委会\n主  任：李明远\n组委会下设秘书处、竞赛部和安保组。\n秘书处：负责会务。',
      ['组委会 : 主任 李明远', '秘书处 < 组委会 | does', '竞赛部 < 组委会', '安保组 < 组委会'],
    ],
    // whom to call stands behind the office
    [
      '成立净街指挥部，指挥长由镇长担任。指挥部办公室设在城管办，电话：6012233，联系人：温静。',
      ['净街指挥部 : 指挥长 (镇长)', '指挥部办公室 < 净街指挥部 @城管办 | contact 温静'],
    ],
    [
      '净街领导小组\n组长：李明远\n保洁组：组长何敬之，成员各班班主任',
      ['净街领导小组 : 组长 李明远', '保洁组 < 净街领导小组 : 组长 何敬之; 成员 (各班班主任)'],
    ],
    // columns without marks
    [
      '净街领导小组\n组　长　李明远　镇长\n副组长　周若溪　副镇长\n成　员　何敬之　派出所所长\n　　　　温　静　司法所所长\n成员单位　县住建局　县公安局　县城管局',
      [
        '净街领导小组 : 组长 李明远 (镇长); 副组长 周若溪 (副镇长); 成员 何敬之 (派出所所长); 成员 温静 (司法所所长); 成员单位 (县住建局、县公安局、县城管局)',
      ],
    ],
    // the post behind the list of those who hold it
    [
      '成立净街领导小组，组长由镇长担任；成员由各股室、下属单位负责人担任。',
      ['净街领导小组 : 组长 (镇长); 成员 (各股室、下属单位负责人)'],
    ],
    // the next line goes on with the committee, not with its members
    [
      '组织委员会\n主任：周若溪\n委员：各单位工会主席\n组委会下设办公室（县总工会），负责日常工作；下设竞赛组、后勤组。',
      [
        '组织委员会 : 主任 周若溪; 委员 (各单位工会主席)',
        '组委会办公室 < 组织委员会 @县总工会 | does',
        '竞赛组 < 组织委员会',
        '后勤组 < 组织委员会',
      ],
    ],
    // who leads each of the groups that were listed, in a sentence each
    [
      '成立现场指挥部，由县长任指挥长，下设救援组、治安组。\n救援组由县应急局牵头，县人武部参加，主要职责是搜救被困人员。\n治安组由县公安局牵头，会同县司法局组成。',
      [
        '现场指挥部 : 指挥长 (县长)',
        '救援组 < 现场指挥部 | lead 县应急局 | support 县人武部 | does',
        '治安组 < 现场指挥部 | lead 县公安局 | support 县司法局',
      ],
    ],
    ['理事长：李明远\n副理事长：周若溪、何敬之', ['理事会 : 理事长 李明远; 副理事长 周若溪; 副理事长 何敬之']],
    // remarks in brackets, with no mark between
    [
      '净街领导小组\n组长：李明远\n成员：何敬之（教导主任、负责联络）温静（总务主任、负责后勤）各班主任',
      ['净街领导小组 : 组长 李明远; 成员 何敬之 (教导主任、负责联络); 成员 温静 (总务主任、负责后勤); 成员 (各班主任)'],
    ],
    // no colons on the line of a group, and a name drawn apart
    [
      '净街领导小组\n组　长　李明远\n第一行动组　　组长何敬之　　组员方晓岚　许令仪\n第二行动组　　组长温　静　　组员江望舒　顾知微',
      [
        '净街领导小组 : 组长 李明远',
        '第一行动组 < 净街领导小组 : 组长 何敬之; 组员 方晓岚; 组员 许令仪',
        '第二行动组 < 净街领导小组 : 组长 温静; 组员 江望舒; 组员 顾知微',
      ],
    ],
    // an office called in short that the sentence sets up with its head
    [
      '设立镇街长办，主任由副镇长何敬之担任，成员由城管办、司法所负责人组成，办公地点设在城管办。',
      ['镇街长办 @城管办 : 主任 何敬之 (副镇长); 成员 (城管办、司法所负责人)'],
    ],
    // the office at the end of the sentence that gives out the posts, and what the body is called by its kind
    [
      '县净街领导小组由副县长任组长，各局分管负责人为成员，办公室设在县城管局。领导小组主要职责：统筹清扫；研究重大问题。',
      ['县净街领导小组 : 组长 (副县长); 成员 (各局分管负责人) | does', '办公室 < 县净街领导小组 @县城管局'],
    ],
    // groups of which only their work is told
    [
      '总指挥：李明远\n攻击组：负责模拟攻击，由县公安局承担。\n裁判组：负责评分。',
      ['指挥部 : 总指挥 李明远', '攻击组 < 指挥部 | responsible 县公安局 | does', '裁判组 < 指挥部 | does'],
    ],
    // names and units in turn
    [
      '第一督导组\n组长：李明远 局党组成员\n成员：周若溪 办公室 何敬之 社救股',
      ['第一督导组 : 组长 李明远 (局党组成员); 成员 周若溪 (办公室); 成员 何敬之 (社救股)'],
    ],
    ['一级网格长由镇长担任，二级网格长由村书记担任。', ['一级网格 : 网格长 (镇长)', '二级网格 : 网格长 (村书记)']],
    ['镇长任一级网格长，村书记任二级网格长。', ['一级网格 : 网格长 (镇长)', '二级网格 : 网格长 (村书记)']],
  ])('%s', async (text, expected) => expect(await bodiesOf(text)).toEqual(expected))

  it('of numbered groups, with what they do behind their people', async () => {
    const plan = await planOf(
      '净街方案\n一、工作要求\n认真。\n二、分组安排\n一组：李明远（组长）、周若溪，负责清扫东街。\n二组：何敬之（组长）、温静，负责清扫西街。\n三、附则\n施行。',
    )
    expect(bodies(plan)).toEqual(['一组 : 组长 李明远; 成员 周若溪 | does', '二组 : 组长 何敬之; 成员 温静 | does'])
  })

  it('with items for their posts and for what they are there for', async () => {
    const plan = await planOf(
      '净街方案\n一、目标\n路净。\n二、组织架构\n（一）领导小组\n1.组长：李明远\n2.成员：温静、沈嘉禾\n3.职责：（1）统筹清扫；（2）督促检查。\n三、附则\n施行。',
    )
    expect(bodies(plan)).toEqual(['领导小组 : 组长 李明远; 成员 温静; 成员 沈嘉禾 | does'])
    expect(plan.duties).toBeUndefined()
  })

  it('with groups below them do not help those', async () => {
    const plan = await planOf(
      '净街方案\n一、目标\n路净。\n二、组织架构\n（一）现场指挥部\n发生险情时成立现场指挥部，下设救援组、治安组。\n救援组由县应急局牵头，县人武部参加。\n三、附则\n施行。',
    )
    expect(bodies(plan)).toEqual([
      '现场指挥部',
      '救援组 < 现场指挥部 | lead 县应急局 | support 县人武部',
      '治安组 < 现场指挥部',
    ])
  })

  it('with headings: 职责 drawn as wide as 副组长', async () => {
    const plan = await planOf(
      '净街方案\n一、目标\n路净。\n二、工作机构\n（一）清扫组\n组  长：沈嘉禾\n副组长：温静\n职  责：负责清扫街巷。\n（二）交通组\n组  长：陆知行\n职  责：疏导交通。\n三、附则\n施行。',
    )
    expect(bodies(plan)).toEqual(['清扫组 : 组长 沈嘉禾; 副组长 温静 | does', '交通组 : 组长 陆知行 | does'])
  })

  it('with headings: the short name stands in the text, and the full name of the office', async () => {
    const plan = await planOf(
      '净街方案\n一、组织体系\n（一）县净街指挥部\n县净街指挥部（以下简称县净指）由县长任指挥长。\n（二）乡镇净街分指挥部\n由乡镇长任指挥长。\n（三）街长办公室\n县街长办公室设在县城管局。\n（四）工作组\n县净指下设2个工作组：\n1.清扫组：由县城管局牵头，县环卫所参加。\n2.交通组：由县公安局牵头。\n二、附则\n施行。',
    )
    expect(bodies(plan)).toEqual([
      '县净街指挥部 = 县净指 : 指挥长 (县长)',
      '乡镇净街分指挥部 < 县净街指挥部 : 指挥长 (乡镇长)',
      '县街长办公室 < 县净街指挥部 @县城管局',
      '清扫组 < 县净街指挥部 | lead 县城管局 | support 县环卫所',
      '交通组 < 县净街指挥部 | lead 县公安局',
    ])
  })
})

describe('phases', () => {
  it.each<[string, string[]]>([
    [
      '（3月-4月）动员部署阶段。召开动员会。\n（5月-10月）全面清扫阶段。清扫街巷。',
      ['动员部署阶段 @2024-03/2024-04', '全面清扫阶段 @2024-05/2024-10'],
    ],
    ['第一季度，摸底调研。\n第二季度，集中清扫。', ['摸底调研 @2024-01/2024-03', '集中清扫 @2024-04/2024-06']],
    [
      '行动分为两个阶段：一是动员部署阶段，时间从2024年4月1日至4月10日，各镇开会；二是集中清扫阶段，时间从4月11日至5月31日。',
      ['动员部署阶段 @2024-04-01/2024-04-10', '集中清扫阶段 @2024-04-11/2024-05-31'],
    ],
  ])('%s', async (text, expected) => expect(await phasesOf(text)).toEqual(expected))

  it.each<[string, string[]]>([
    // when each is stands where they are counted
    [
      '从2024年4月到12月，分两个阶段进行：动员部署（4月）、集中清扫（5月至12月）。\n（一）动员部署。开会。\n（二）集中清扫。扫路。',
      ['动员部署 @2024-04', '集中清扫 @2024-05/2024-12'],
    ],
    [
      '即日起至4月10日为动员部署阶段；4月11日至5月31日为集中清扫阶段。',
      ['动员部署阶段 @../2024-04-10', '集中清扫阶段 @2024-04-11/2024-05-31'],
    ],
    // listed in brackets, with how many they are behind them
    [
      '行动时间为2024年4月至6月，分为动员部署（4月）、集中清扫（5月）、总结验收（6月）三个阶段。',
      ['动员部署 @2024-04', '集中清扫 @2024-05', '总结验收 @2024-06'],
    ],
    // only a blank behind the name
    [
      '从2024年5月1日开始到12月31日结束，具体分为：\n宣传准备阶段 5月1日-5月15日\n集中清扫阶段 5月16日-12月31日',
      ['宣传准备阶段 @2024-05-01/2024-05-15', '集中清扫阶段 @2024-05-16/2024-12-31'],
    ],
    // clauses that each say by when
    [
      '2024年4月中旬前完成规划设计，5月底前完成清扫整地，2025年3月底前完成检查验收。',
      ['完成规划设计 @../2024-04-20', '完成清扫整地 @../2024-05-31', '完成检查验收 @../2025-03-31'],
    ],
  ])('told in a chapter of 时间安排: %s', async (text, expected) =>
    expect(phases(await section('时间安排', text))).toEqual(expected),
  )

  it('of a chapter that is a 进度计划', async () => {
    const plan = await section('进度计划', '1.需求调研：2024年3月底前完成。\n2.系统开发：2024年6月底前完成。')
    expect(phases(plan)).toEqual(['需求调研 @../2024-03-31', '系统开发 @../2024-06-30'])
  })

  it.each<[string, string]>([
    ['净街方案\n一、目标\n路净。\n二、实施步骤\n行动从2023年3月开始，到11月结束。\n', '../2023-03-31'],
    ['净街方案\n2023年1月\n一、目标\n路净。\n二、实施步骤\n', '../2023-03-31'],
  ])('are in the year that stands above them: %s', async (before, expected) => {
    const plan = await planOf(
      `${before}（一）动员部署（3月底前）。开会。\n（二）集中清扫（4月至9月）。扫路。\n三、要求\n认真。`,
    )
    expect(phases(plan)).toEqual([`动员部署 @${expected}`, '集中清扫 @2023-04/2023-09'])
  })
})

describe('teams', () => {
  it.each<[string, string[]]>([
    [
      '镇里组建志愿服务总队，由镇长任总队长；下设理论宣讲、助学支教2支志愿服务分队。',
      ['志愿服务总队 : 总队长 (镇长)', '理论宣讲志愿服务分队 < 志愿服务总队', '助学支教志愿服务分队 < 志愿服务总队'],
    ],
    [
      '1.县宣讲团。由讲师、部门负责同志和党校教师组成，赴各镇宣讲。\n2.青年宣讲团。由团县委牵头，选拔优秀青年组成。',
      ['县宣讲团 | of 讲师 部门负责同志 党校教师', '青年宣讲团 | of 优秀青年 | lead 团县委'],
    ],
    [
      '组建“百花”文艺志愿服务团，由李明远任团长，下设戏曲、书画2个服务小分队。',
      [
        '“百花”文艺志愿服务团 : 团长 李明远',
        '戏曲服务小分队 < “百花”文艺志愿服务团',
        '书画服务小分队 < “百花”文艺志愿服务团',
      ],
    ],
    [
      '1.护河队。选拔熟悉水性的村民组成，负责巡河。\n2.护林队。由林农组成。',
      ['护河队 | of 熟悉水性的村民', '护林队 | of 林农'],
    ],
  ])('%s', async (text, expected) => expect(await teamsOf(text)).toEqual(expected))

  it('of a chapter of 队伍 that has one in short is the one that its text sets up', async () => {
    const plan = await planOf(
      '净街方案\n一、目标\n路净。\n二、执法队伍\n从城管办、派出所抽调12人组成联合执法队，李明远任队长。\n三、要求\n认真。',
    )
    expect(plan.teams?.map(({ name }) => name)).toEqual(['联合执法队'])
  })

  it('of a list behind what they are and how many', async () => {
    const plan = await planOf(
      '净街方案\n一、目标\n路净。\n二、志愿队伍\n镇级志愿服务队伍（3支）：理论宣讲队、文艺轻骑队、科技兴农队。\n村级志愿服务队伍：每村组建1支。\n三、要求\n认真。',
    )
    expect(plan.teams?.map(({ name }) => name)).toEqual(['理论宣讲队', '文艺轻骑队', '科技兴农队'])
  })

  it('of a chapter of 队伍 are those that its text sets up', async () => {
    const plan = await planOf(
      '护林方案\n一、目标\n无火。\n二、扑火队伍\n镇成立半专业扑火队1支，共30人，队长由李明远担任；各村成立应急扑火队，队长由村书记担任。\n三、要求\n认真。',
    )
    expect(plan.teams?.map(({ name, posts }) => [name, posts?.[0]?.name ?? posts?.[0]?.title])).toEqual([
      ['半专业扑火队', '李明远'],
      ['应急扑火队', '村书记'],
    ])
  })
})

describe('platforms', () => {
  it('of a chapter that is called so have blocks of labels', async () => {
    const { platforms = [] } = await section(
      '服务平台',
      '平台名称：惠企直通平台\n牵头单位：县工信局\n配合单位：县财政局\n平台名称：银企对接平台\n牵头单位：县金融办',
    )
    expect(platforms.map(({ name, lead, support }) => [name, lead, support])).toEqual([
      ['惠企直通平台', ['县工信局'], ['县财政局']],
      ['银企对接平台', ['县金融办'], undefined],
    ])
  })
})

describe('platforms in a text', () => {
  it('are those of the text where the heading counts them', async () => {
    const { platforms = [] } = await section(
      '平台建设',
      '（一）“2”大平台。建设一网通办平台（县审批局牵头）、一网统管平台（县城管局牵头）。\n（二）应用场景。建设场景。',
    )
    expect(platforms.map(({ name, lead }) => [name, lead])).toEqual([
      ['一网通办平台', ['县审批局']],
      ['一网统管平台', ['县城管局']],
    ])
  })
})

describe('heads of rivers and roads', () => {
  it('told in items are no work', async () => {
    const { duties = [] } = await section(
      '组织体系',
      '（一）镇级设立总路长、副总路长，由书记、镇长分别担任。\n（二）村级设立路长，由村支书担任。',
    )
    expect(duties).toEqual([])
  })
})

describe('people, one by one', () => {
  it.each<[string, string, string[]]>([
    ['组织领导', '1.李明远 镇长\n2.周  勇 副镇长、派出所所长', []],
    ['组织领导', '（一）领导小组\n1.李明远 镇长\n2.周若溪 财政所所长', []],
    ['小组成员', '1.李明远\n2.周若溪', []],
    ['组织领导', '1.李明远 镇长。负责清扫东街。\n2.周若溪 副镇长。负责修补路面。', ['李明远 镇长', '周若溪 副镇长']],
    ['主要任务', '1.安全\n2.文明', ['安全', '文明']],
  ])('are no work: %s', async (title, text, expected) => {
    const { duties = [] } = await section(title, text)
    expect(duties.map(({ name }) => name)).toEqual(expected)
  })
})

describe('groups', () => {
  it.each<[string, string[]]>([
    [
      '成立净街推进小组，由镇长任组长。推进小组下设办公室，办公室设在环卫站。',
      ['净街推进小组 : 组长 (镇长)', '推进小组办公室 < 净街推进小组 @环卫站'],
    ],
    // others found their own
    ['成立净街领导小组，由镇长任组长。各村比照镇里成立净街小组。', ['净街领导小组 : 组长 (镇长)']],
  ])('%s', async (text, expected) => expect(bodies(await section('组织领导', text))).toEqual(expected))

  it('into which people part to learn are work, and founding one names nobody who answers', async () => {
    const plan = await section(
      '重点任务',
      '（一）组建学习小组。每月学一次。\n（二）划分村民小组。每组20户。\n（三）成立互助小组。组建邻里互助小组。\n（四）健全党小组。每院一个。',
    )
    expect(plan.duties?.map(({ name }) => name)).toEqual(['组建学习小组', '划分村民小组', '健全党小组'])
    expect(bodies(plan)).toEqual(['邻里互助小组'])
  })
})

it('groups and the office behind the only squad are its own, an office by its name that of a body', async () => {
  expect(
    await bodiesOf(
      '（一）净街工作专班\n组长：李明远\n（二）综合办公室\n设在城管办。\n主任：周若溪\n（三）宣传组\n组长：何敬之\n（四）督查组\n职责：每日督查。',
    ),
  ).toEqual([
    '净街工作专班 : 组长 李明远',
    '综合办公室 < 净街工作专班 @城管办 : 主任 周若溪',
    '宣传组 < 净街工作专班 : 组长 何敬之',
    '督查组 < 净街工作专班 | does',
  ])
  expect(
    await bodiesOf(
      '（一）云亭村村务理事会\n理事长：李明远\n（二）禁毒专班\n组长：温静\n（三）村务理事会办公室\n主任：周若溪',
    ),
  ).toEqual([
    '云亭村村务理事会 : 理事长 李明远',
    '禁毒专班 : 组长 温静',
    '村务理事会办公室 < 云亭村村务理事会 : 主任 周若溪',
  ])
})

it('led by somebody who is told before their name', async () => {
  expect(await bodiesOf('成立由主要领导挂帅的净街行动领导小组，统筹资源。')).toEqual(['净街行动领导小组'])
  expect(
    await bodiesOf('成立净街行动领导小组，由李明远任组长。\n各单位要成立由主要领导负责的领导小组，抓好落实。'),
  ).toEqual(['净街行动领导小组 : 组长 李明远'])
  const long = '云亭县治理背街小巷占道经营突出问题加强街面秩序长效管理建设专项行动工作专班'
  expect(await bodiesOf(`由县城管局牵头，成立${long}，专班办公室设在县城管局。`)).toEqual([
    `${long} | lead 县城管局`,
    `专班办公室 < ${long} @县城管局`,
  ])
})

it.each<[string, string[]]>([
  ['筹备委员会：李明远、周若溪。', ['筹备委员会 : 成员 李明远; 成员 周若溪']],
  [
    '1.主席团：李明远（校长）、周若溪。\n2.秘书处：何敬之、温静。\n3.裁判组：许令仪、江望舒。',
    [
      '主席团 : 成员 李明远 (校长); 成员 周若溪',
      '秘书处 : 成员 何敬之; 成员 温静',
      '裁判组 : 成员 许令仪; 成员 江望舒',
    ],
  ],
  ['1.领导小组：李明远、周若溪。', ['领导小组 : 成员 李明远; 成员 周若溪']],
  [
    '（一）仲裁委员会\n组长：李明远（校长）\n成员：周若溪、温静',
    ['仲裁委员会 : 组长 李明远 (校长); 成员 周若溪; 成员 温静'],
  ],
])('whose people are named and no more: %j', async (text, expected) => expect(await bodiesOf(text)).toEqual(expected))

it('of judges below a list of their posts', async () => {
  expect(
    await bodiesOf(
      '1.后勤组\n组长：温静\n职责：布置会场。\n（三）裁判员名单\n1.总裁判长：李明远\n2.发令员：何敬之\n3.计时员：许令仪',
    ),
  ).toEqual(['后勤组 : 组长 温静 | does', '裁判组 : 总裁判长 李明远; 发令员 何敬之; 计时员 许令仪'])
})

it.each<[string, string[]]>([
  ['（一）县防汛抗旱指挥部及职责', ['县防汛抗旱指挥部 : 指挥长 (县长); 成员 (各局局长) | does']],
  ['（一）县防汛抗旱指挥部组成与主要职责', ['县防汛抗旱指挥部 : 指挥长 (县长); 成员 (各局局长) | does']],
  ['（一）领导小组组成人员及职责', ['领导小组 : 指挥长 (县长); 成员 (各局局长) | does']],
])('under a heading that also tells what it does: %s', async (heading, expected) =>
  expect(
    await bodiesOf(
      `${heading}\n由县长任指挥长，各局局长为成员。负责领导全县抗洪，统一调度。\n（二）值守要求\n保持通信畅通。`,
    ),
  ).toEqual(expected),
)

it('whose office stands behind its people in the same sentence', async () =>
  expect(
    await bodiesOf('安全月活动领导小组由局长任组长，总工程师李明远任副组长，领导小组办公室设在局运行科。'),
  ).toEqual([
    '安全月活动领导小组 : 组长 (局长); 副组长 李明远 (总工程师)',
    '领导小组办公室 < 安全月活动领导小组 @局运行科',
  ]))

it.each<[string, string[]]>([
  [
    '1.舞台组：李明远（舞台设计）、周若溪（负责灯光）\n2.音响组：何敬之（负责收集伴奏曲目、调试话筒）',
    ['舞台组 : 成员 李明远; 成员 周若溪 | does', '音响组 : 成员 何敬之 | does'],
  ],
  [
    '1.节目组：负责节目筛选、排练\n2.后勤组：场地布置、物资准备\n3.宣传组：李明远、周若溪',
    ['节目组 | does', '后勤组 | does', '宣传组 : 成员 李明远; 成员 周若溪'],
  ],
])('with what they do right behind their names, in brackets or not: %j', async (text, expected) =>
  expect(await bodiesOf(text)).toEqual(expected),
)

it('gets no post from a bracket behind work that is called after order', async () =>
  expect(
    await bodiesOf(
      '1.领导组\n组长：李明远\n成员：周若溪\n2.音响设备。（负责人：何敬之）\n3.安全保卫与纪律组织。（负责人：各班主任、各校领队）',
    ),
  ).toEqual(['领导组 : 组长 李明远; 成员 周若溪']))

it.each([
  ['年初对镇文明建设委员会作了分工，小组成员如下：', '镇文明建设委员会'],
  ['现对镇文明委成员进行调整，调整后成员如下：', '镇文明委'],
  ['经研究，决定对原镇净街委员会组成人员进行调整充实，名单如下：', '镇净街委员会'],
  ['镇净街领导小组成员调整如下：', '镇净街领导小组'],
  ['因人事变动，现将镇食安委成员调整如下：', '镇食安委'],
  ['调整后的镇防汛指挥部成员名单如下：', '镇防汛指挥部'],
])('whose people are others now: %s', async (sentence, name) =>
  expect(await bodiesOf(`${sentence}\n主任：李明远\n副主任：周若溪\n成员：各村书记`)).toEqual([
    `${name} : 主任 李明远; 副主任 周若溪; 成员 (各村书记)`,
  ]),
)

it('are not what is told anew of anything else', async () =>
  expect(await bodiesOf('现将净街任务明确如下：\n组长：李明远\n副组长：周若溪')).toEqual([
    '领导小组 : 组长 李明远; 副组长 周若溪',
  ]))

it('are not made of those to whom something is handed in, nor called by when they end', async () => {
  const text =
    '成立县城镇净街工作小组（工作完成后自行撤销），由副镇长楼明远任组长。\n成员调整的，按程序报净街工作小组组长批准。'
  expect(await bodiesOf(text)).toEqual(['县城镇净街工作小组 : 组长 楼明远 (副镇长)'])
  const { organizations } = await section('组织领导', text)
  expect(organizations?.[0]?.level).toBe('county')
})
it('with what they do counted behind a label that the roster runs into', async () =>
  expect(
    await bodiesOf(
      '1.联络组 组长：李明远 成员：周若溪、温静 职责：①邀请来宾；②填写奖状。\n2.宣传组组长：何敬之成员：许令仪、江望舒职责：①负责宣传；②撰写解说词。',
    ),
  ).toEqual([
    '联络组 : 组长 李明远; 成员 周若溪; 成员 温静 | does',
    '宣传组 : 组长 何敬之; 成员 许令仪; 成员 江望舒 | does',
  ]))

it.each([
  '成立净街领导小组，加强组织领导。领导小组组长由镇长李明远担任，副组长由副镇长担任，各站所负责人为成员。',
  '成立净街领导小组，领导小组组长由镇长李明远担任，副组长由副镇长担任，各站所负责人为成员。',
])('whose head is told with their name, and the others behind it: %s', async (text) =>
  expect(await bodiesOf(text)).toEqual(['净街领导小组 : 组长 李明远 (镇长); 副组长 (副镇长); 成员 (各站所负责人)']),
)

it('whose head is told with their name, and whose office behind the members', async () =>
  expect(await bodiesOf('成立净街领导小组。领导小组组长由镇长担任，各站所负责人为成员，办公室设在镇城管办。')).toEqual([
    '净街领导小组 : 组长 (镇长); 成员 (各站所负责人)',
    '办公室 < 净街领导小组 @镇城管办',
  ]))

it.each<[string, string[]]>([
  [
    '成立净街领导小组，由镇长任组长，各站所负责人为成员。领导小组下设报道组，由党政办3名同志组成；下设督查组，由纪检办人员组成。',
    [
      '净街领导小组 : 组长 (镇长); 成员 (各站所负责人)',
      '报道组 < 净街领导小组 : 成员 (党政办3名同志)',
      '督查组 < 净街领导小组 : 成员 (纪检办人员)',
    ],
  ],
  [
    '成立净街领导小组，镇长任组长。领导小组下设专项工作组，由我镇65名人员组成，确保各项工作落实。',
    ['净街领导小组 : 组长 (镇长)', '专项工作组 < 净街领导小组 : 成员 (我镇65名人员)'],
  ],
])('below the one that leads, each with those who are in it: %s', async (text, expected) =>
  expect(await bodiesOf(text)).toEqual(expected),
)

it.each<[string, string[]]>([
  [
    '清扫组工作职责：负责清扫；转运垃圾。\n后勤组的主要职责是：负责物资保障。\n应急组总体工作职责：负责抢险。',
    ['清扫组 | does', '后勤组 | does', '应急组 | does'],
  ],
  ['语文教研组职责：负责教研。', []],
])('of which nothing else is told than what they do: %s', async (text, expected) =>
  expect(await bodiesOf(text)).toEqual(expected),
)

it.each<[string, string, string[]]>([
  [
    '资产清查领导小组',
    '云亭公司资产清查工作领导小组人员名单',
    ['资产清查领导小组 : 组长 李明远 (总经理); 成员 周若溪 (财务部主任)'],
  ],
  [
    '安全领导小组',
    '云亭公司食品安全领导小组人员名单',
    ['安全领导小组 : 组长 (总经理)', '云亭公司食品安全领导小组 : 组长 李明远 (总经理); 成员 周若溪 (财务部主任)'],
  ],
])('%s and the list that is attached: %s', async (name, list, expected) => {
  const plan = await planOf(
    `资产清查方案\n一、组织领导\n成立${name}，总经理任组长。\n附件\n${list}\n组长：李明远  总经理\n成员：周若溪  财务部主任`,
  )
  expect(bodies(plan)).toEqual(expected)
})

it('of the villages are told of together, and are no other group', async () => {
  const plan = await planOf(
    '净街方案\n一、组织领导\n1.东村清扫组\n组长：李明远\n2.西村清扫组\n组长：周若溪\n二、职责任务\n清扫组职责：负责清扫。\n三、附则\n施行。',
  )
  expect(bodies(plan)).toEqual(['东村清扫组 : 组长 李明远', '西村清扫组 : 组长 周若溪'])
})

const twoRosters =
  '（一）云亭中学第七届灯会组委会成员名单\n组长：李明远\n成员：周若溪、温静\n（二）云亭中学第七届灯会专家组成员名单\n组长：何敬之\n成员：许令仪、江望舒'

it.each<[string, string]>([
  ['headings of a chapter', `灯会方案\n一、组织机构\n${twoRosters}`],
  ['a heading that names both', `灯会方案\n一、成立灯会组委会和灯会专家组。\n${twoRosters}`],
  [
    'the preamble in short',
    `灯会方案\n为办好灯会，同时成立灯会组委会及灯会专家组。\n一、承办单位\n教务处\n二、组织机构\n${twoRosters}`,
  ],
])('each over the list of its own, in %s', async (_, text) =>
  expect(bodies(await planOf(`${text}\n三、其他\n另行通知。`))).toEqual([
    '云亭中学第七届灯会组委会 : 组长 李明远; 成员 周若溪; 成员 温静',
    '云亭中学第七届灯会专家组 : 组长 何敬之; 成员 许令仪; 成员 江望舒',
  ]),
)

it('two, of which one judges, are joined by 及 as well', async () =>
  expect(await bodiesOf('学校成立灯会组委会及灯会专家组，负责组织和评审。')).toEqual(['灯会组委会', '灯会专家组']))
