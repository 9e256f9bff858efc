import { describe, expect, it } from 'vitest'
import { sectionTitles } from '../../src/lexicon/section-titles.ts'
import { titleOfNoun } from '../../src/outline/titles/noun-titles.ts'
import { titleRole } from '../../src/outline/titles.ts'
import { cpuClock } from '../cpu-clock.ts'
import { outline, roles } from './outline-text.ts'

describe('titleRole', () => {
  it('has every stock title once', () => {
    const titles = Object.values(sectionTitles).flat()
    expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([])
  })

  it.each<[string, string]>([
    ['指导思想', 'guidance'],
    ['总体要求', 'guidance'],
    ['工作目标', 'goals'],
    ['总体目标', 'goals'],
    ['行动目标', 'goals'],
    ['措施', 'tasks'],
    ['逐月安排', 'tasks'],
    ['活动过程', 'phases'],
    ['整治目标', 'goals'],
    ['活动目的：', 'goals'],
    ['活动的目的及意义', 'goals'],
    ['目的、意义', 'goals'],
    ['目标与指标', 'goals'],
    ['净街目标和主要预期目标', 'goals'],
    ['活动内容及时间', 'tasks'],
    ['主题和内容', 'tasks'],
    ['责任划分', 'tasks'],
    ['活动安排——“八个一”', 'phases'],
    ['活动时间、地点、及参与人员', 'event'],
    ['负责人：', 'event'],
    ['组织领导及职责分工', 'organizations'],
    ['组织领导和工作保障', 'safeguards'],
    ['资金筹措', 'budget'],
    ['实施对象', 'event'],
    ['任务分配', 'tasks'],
    ['责任单位及分工', 'tasks'],
    ['责任部门和职责', 'tasks'],
    ['组织机构分工及职责', 'organizations'],
    ['演练组织机构', 'organizations'],
    ['基本原则', 'principles'],
    ['行动原则', 'principles'],
    ['组织领导', 'organizations'],
    ['组织机构及职责', 'organizations'],
    ['成立组织机构', 'organizations'],
    ['重点任务', 'tasks'],
    ['主要任务及分工', 'tasks'],
    ['主要内容和工作分工', 'tasks'],
    ['目标任务及部门职责', 'tasks'],
    ['活动内容', 'tasks'],
    ['整治重点', 'tasks'],
    ['整治范围及重点', 'tasks'],
    ['活动时间、场地', 'event'],
    ['组织机构和保障措施', 'safeguards'],
    ['工作机制与保障措施', 'safeguards'],
    ['任务清单', 'tasks'],
    ['重点任务清单', 'tasks'],
    ['突出重点任务', 'tasks'],
    ['实施步骤', 'phases'],
    ['方法步骤', 'phases'],
    ['行动步骤', 'phases'],
    ['时间安排', 'phases'],
    ['工作要求', 'safeguards'],
    ['保障措施', 'safeguards'],
    ['组织保障', 'safeguards'],
    ['督查重点', 'checks'],
    ['工作流程', 'workflow'],
    ['经费预算', 'budget'],
    ['活动时间', 'event'],
    ['会议地点', 'event'],
    ['参会人员', 'event'],
    ['评选条件', 'terms'],
    ['重点监管路段', 'terms'],
    ['重点车辆', 'terms'],
    ['责任追究', 'safeguards'],
    ['开幕式议程', 'workflow'],
    ['活动推进与分工', 'tasks'],
    ['活动安排与分工', 'phases'],
    ['创建工作的指导思想', 'guidance'],
    ['指导思想和工作目标', 'goals'],
    ['工作目标（2024—2026年）', 'goals'],
    ['“净街行动”实施步骤', 'phases'],
    ['护航目标', 'goals'],
    ['重点工作及时间节点', 'tasks'],
    ['参赛组别及规模', 'terms'],
    ['活动日程', 'phases'],
    ['组织单位', 'event'],
    ['成立组织', 'organizations'],
    ['活动保障', 'safeguards'],
    ['背景分析', 'guidance'],
    ['工作思路', 'guidance'],
    ['责任追究', 'safeguards'],
    ['目标设定', 'goals'],
    ['实施路径', 'tasks'],
    ['时间规划', 'phases'],
    ['重点禁烧区域', 'terms'],
    ['活动日程安排表', 'phases'],
    ['任务分工表', 'tasks'],
    ['评审办法', 'terms'],
    ['奖项及奖品设置', 'terms'],
    ['竞赛形式', 'terms'],
    ['赛场纪律', 'terms'],
    ['出场顺序', 'terms'],
    ['裁判员名单', 'terms'],
    ['净街大赛计分方法', 'terms'],
    ['活动形式', 'tasks'],
    ['会程安排', 'phases'],
    ['参演部门', 'event'],
    ['组织与领导', 'organizations'],
    ['工作班子', 'organizations'],
    ['任务举措', 'tasks'],
    ['工作抓手', 'tasks'],
    ['时间及步骤', 'phases'],
    ['推进保障', 'safeguards'],
    ['工作纪律', 'safeguards'],
    ['其他要求', 'safeguards'],
    ['捐款用途', 'terms'],
    ['募捐标准', 'terms'],
    ['走访对象', 'event'],
    ['存在问题', 'guidance'],
    ['活动总要求', 'safeguards'],
  ])('%s: %s', (title, role) => expect(titleRole(title)).toBe(role))

  it.each([
    '清扫背街小巷',
    '持续减少审批事项',
    '落实部门工作职责',
    '做好收尾',
    '第一阶段',
    '锁定目标',
    '举办读书节系列活动',
    '公布评选名单',
    '制定评分办法',
    '检录',
    '',
    '制定各村清扫计划与实施步骤',
  ])('none of %j', (title) => expect(titleRole(title)).toBeUndefined())
})

describe('titleOfNoun', () => {
  it.each<[string, string]>([
    ['净街日主题', 'event'],
    ['网格划分', 'terms'],
    ['站点设置', 'terms'],
    ['报到日期', 'event'],
    ['参赛对象', 'event'],
    ['参加活动人员', 'event'],
    ['安全目标', 'goals'],
    ['运动会目的', 'goals'],
    ['出席领导', 'event'],
    ['座位安排', 'terms'],
    ['颁奖', 'terms'],
    ['疏散原则：', 'principles'],
  ])('%s: %s', (title, role) => expect(titleOfNoun(title)).toBe(role))

  it.each(['科学划分', '环节设置', '确定净街主题', '压缩办理时间', '实现年度目标', '帮扶对象', '落实责任目标', '时间'])(
    'none of %j',
    (title) => expect(titleOfNoun(title)).toBeUndefined(),
  )
})

const cases: Record<string, [string, string[]]> = {
  'stock titles': [
    '方案\n一、指导思想\n让街巷干净。\n二、工作目标\n每天干净。\n三、工作原则\n（一）群众为主。一起扫。\n四、主要任务\n（一）清扫道路。\n（二）修补路灯。\n五、实施步骤\n（一）准备阶段。摸底。\n六、保障措施\n（一）加强领导。书记抓。',
    [
      '指导思想: guidance',
      '工作目标: goals',
      '工作原则: principles',
      '  群众为主: principle',
      '主要任务: tasks',
      '  清扫道路: duty',
      '  修补路灯: duty',
      '实施步骤: phases',
      '  准备阶段: phase',
      '保障措施: safeguards',
      '  加强领导: safeguard',
    ],
  ],
  'a series of events below a month': [
    '计划\n一、活动安排\n（一）三月份\n1、“净街”系列活动\n时间：3月1日\n负责部门：项目部\n2、修灯。\n（二）四月份\n1、扫路。\n2、植树。',
    [
      '活动安排: tasks',
      '  三月份: duty',
      '    “净街”系列活动: duty',
      '    修灯: duty',
      '  四月份: duty',
      '    扫路: duty',
      '    植树: duty',
    ],
  ],
  'those who compete, in groups': [
    '方案\n一、竞赛分组\n1.青年组：18至35岁。\n2.中年组：36岁以上。\n二、比赛项目\n1.低年级组：跳绳。\n2.高年级组：踢毽子。',
    ['竞赛分组: terms', '  青年组: text', '  中年组: text', '比赛项目: terms', '  低年级组: text', '  高年级组: text'],
  ],
  'parts of the work that each have their time': [
    '方案\n一、工作安排\n（一）部署启动（3月底前）\n（二）推进落实（4月—11月）\n（三）总结提升（12月）\n二、主要工作\n（一）植树（3月12日）\n（二）义诊（4月7日）\n（三）读书会（4月23日）',
    [
      '工作安排: phases',
      '  部署启动（3月底前）: phase',
      '  推进落实（4月—11月）: phase',
      '  总结提升（12月）: phase',
      '主要工作: tasks',
      '  植树（3月12日）: duty',
      '  义诊（4月7日）: duty',
      '  读书会（4月23日）: duty',
    ],
  ],
  'what is to be got ready': [
    '方案\n一、主要任务\n（一）做好救援准备\n1.检修车辆。\n2.开展演练。\n（二）汛前准备\n1.清理沟渠。\n2.加固堤坝。',
    [
      '主要任务: tasks',
      '  做好救援准备: duty',
      '    检修车辆: duty',
      '    开展演练: duty',
      '  汛前准备: tasks',
      '    清理沟渠: duty',
      '    加固堤坝: duty',
    ],
  ],
  'who commands, and what is done in the event': [
    '方案\n一、组织指挥\n总指挥：李明远\n二、主要任务\n（一）抓扑救\n1.队伍建设。组建一支队。\n2.应急处置。半小时内到场。',
    ['组织指挥: organizations', '主要任务: tasks', '  抓扑救: duty', '    队伍建设: duty', '    应急处置: duty'],
  ],
  'aims that somebody answers for': [
    '方案\n一、工作目标\n1.街面干净，群众满意。（牵头单位：环卫站；参与单位：各村）\n2.路灯都亮。\n二、主要任务\n3.清扫道路。（牵头单位：环卫站）',
    ['工作目标: goals', '  街面干净，群众满意: duty', '  路灯都亮: text', '主要任务: tasks', '  清扫道路: duty'],
  ],
  'aims in a text of their own below 目标任务': [
    '方案\n一、目标任务\n力争街巷保洁率100%，投诉零发生。\n二、主要任务\n（一）扫路。\n（二）修灯。',
    ['目标任务: goals', '主要任务: tasks', '  扫路: duty', '  修灯: duty'],
  ],
  'what is asked for in the chapter of the bodies': [
    '方案\n一、主要任务\n（一）清扫道路。\n（二）修补路灯。\n二、组织领导\n（一）成立净街行动领导小组。由镇长任组长。\n（二）设立净街行动专班。由副镇长任组长。\n（三）强化督查考核。每季排名。\n（四）保障经费投入。列入预算。',
    [
      '主要任务: tasks',
      '  清扫道路: duty',
      '  修补路灯: duty',
      '组织领导: organizations',
      '  成立净街行动领导小组: organization',
      '  设立净街行动专班: organization',
      '  强化督查考核: safeguard',
      '  保障经费投入: safeguard',
    ],
  ],
  'a chapter that says something of its own': [
    '方案\n一、把背街小巷扫干净\n（一）定时清扫。\n（二）分段包干。\n二、把路灯修好\n（一）登记造册。',
    ['把背街小巷扫干净: duty', '  定时清扫: duty', '  分段包干: duty', '把路灯修好: duty', '  登记造册: duty'],
  ],
  'a system that is built among tasks': [
    '方案\n一、构建人才体系\n（一）人才服务保障体系。\n1.人才公寓。建一百套。\n2.人才住房。\n（二）人才培养体系。\n1.工匠学堂。',
    [
      '构建人才体系: duty',
      '  人才服务保障体系: duty',
      '    人才公寓: duty',
      '    人才住房: duty',
      '  人才培养体系: duty',
      '    工匠学堂: duty',
    ],
  ],
  'how many works stand below': [
    '方案\n一、工作目标\n街面干净。\n二、三大行动\n1.扫主街。\n2.换灯泡。\n三、推进机制\n（一）专班推进。每周调度。\n（二）考核激励。每季排名。',
    [
      '工作目标: goals',
      '三大行动: tasks',
      '  扫主街: duty',
      '  换灯泡: duty',
      '推进机制: safeguards',
      '  专班推进: safeguard',
      '  考核激励: safeguard',
    ],
  ],
  'staff is no team': [
    '方案\n一、主要任务\n1.补充保洁队伍。招聘十名。\n2.修灯。',
    ['主要任务: tasks', '  补充保洁队伍: duty', '  修灯: duty'],
  ],
  'actions by number': [
    '方案\n第一部分 重点工作\n行动一：清扫街巷\n（1）扫主街。每天扫。\n行动二：修补路灯\n（2）换灯泡。逐盏换。',
    ['重点工作: tasks', '  清扫街巷: duty', '    扫主街: duty', '  修补路灯: duty', '    换灯泡: duty'],
  ],
  'words that count, at the start of several lines': [
    '方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、保障措施\n首先，强化投入。镇里列支经费。\n其次，强化宣传。张贴海报。\n最后，强化考核。每季排名。',
    [
      '主要任务: tasks',
      '  扫路: duty',
      '  修灯: duty',
      '保障措施: safeguards',
      '  强化投入: safeguard',
      '  强化宣传: safeguard',
      '  强化考核: safeguard',
    ],
  ],
  'one such word is none': [
    '方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、保障措施\n首先，各村要强化投入。镇里列支经费。',
    ['主要任务: tasks', '  扫路: duty', '  修灯: duty', '保障措施: safeguards'],
  ],
  'boxes of projects in a programme': [
    '方案\n一、重点任务\n（一）清扫街巷\n1.扫主街。每天扫。\n专栏1 净街工程\n1.添置扫帚。买一百把。\n（二）修补路灯\n2.换灯泡。逐盏换。\n专栏2：“一灯一长”工程\n——选灯长。每盏一名。\n——立灯牌。每盏一块。\n3.查电线。逐条查。',
    [
      '重点任务: tasks',
      '  清扫街巷: duty',
      '    扫主街: duty',
      '    净街工程: duty',
      '      添置扫帚: duty',
      '  修补路灯: duty',
      '    换灯泡: duty',
      '      “一灯一长”工程: duty',
      '        选灯长: duty',
      '        立灯牌: duty',
      '    查电线: duty',
    ],
  ],
  'titles at the end of the lines before their chapters': [
    '净街工作方案\n为净化街巷，制定本方案。 一、指导思想\n让街巷干净。 二、工作步骤\n（一）准备阶段。摸底。\n（二）清扫阶段。扫街。',
    ['指导思想: guidance', '工作步骤: phases', '  准备阶段: phase', '  清扫阶段: phase'],
  ],
  'platforms and teams': [
    '方案\n一、工作内容\n（一）搭建两个平台\n（1）宣传平台：整合公告栏、大喇叭等资源。\n（2）兑换平台：整合超市、供销社等资源。\n（二）组建两支队伍\n（1）劝导志愿服务队：由网格员组成。\n（2）巡护志愿服务队：由楼栋长组成。',
    [
      '工作内容: tasks',
      '  搭建两个平台: container',
      '    宣传平台: platform',
      '    兑换平台: platform',
      '  组建两支队伍: container',
      '    劝导志愿服务队: team',
      '    巡护志愿服务队: team',
    ],
  ],
  'a body set up among tasks': [
    '方案\n一、工作内容\n1.成立花园管理中心。由书记任主任。\n2.清扫街巷。每天一遍。',
    ['工作内容: tasks', '  成立花园管理中心: organization', '  清扫街巷: duty'],
  ],
  'a roster under a heading': [
    '方案\n一、人员安排\n组长：李明远\n成员：周若溪、何敬之\n二、主要任务\n1.扫路。\n2.修灯。',
    ['人员安排: organization', '主要任务: tasks', '  扫路: duty', '  修灯: duty'],
  ],
  'stages by their names': [
    '方案\n一、怎么推进\n（一）摸底阶段（3月）。登记。\n（二）整治阶段（4月）。动手。\n二、主要任务\n1.扫路。',
    ['怎么推进: phases', '  摸底阶段（3月）: phase', '  整治阶段（4月）: phase', '主要任务: tasks', '  扫路: duty'],
  ],
  'principles by 坚持': [
    '方案\n一、怎么看\n（一）坚持群众为主。一起扫。\n（二）坚持先易后难。先扫路边。\n（三）坚持花小钱。用旧料。\n二、主要任务\n1.扫路。',
    [
      '怎么看: principles',
      '  坚持群众为主: principle',
      '  坚持先易后难: principle',
      '  坚持花小钱: principle',
      '主要任务: tasks',
      '  扫路: duty',
    ],
  ],
  'admonitions at the end by 加强': [
    '方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、怎么保证\n（一）加强组织领导。书记抓。\n（二）加大宣传力度。天天讲。\n（三）严格督查考核。月月查。',
    [
      '主要任务: tasks',
      '  扫路: duty',
      '  修灯: duty',
      '怎么保证: safeguards',
      '  加强组织领导: safeguard',
      '  加大宣传力度: safeguard',
      '  严格督查考核: safeguard',
    ],
  ],
  'questions to verify': [
    '方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、现场看什么\n（1）路面是否干净；\n（2）路灯是否都亮；\n（3）是否有人值守。',
    [
      '主要任务: tasks',
      '  扫路: duty',
      '  修灯: duty',
      '现场看什么: container',
      '  路面是否干净: check',
      '  路灯是否都亮: check',
      '  是否有人值守: check',
    ],
  ],
  'facts of an event, and events': [
    '方案\n一、净街赛主题\n干净一条街。\n二、安全目标\n无事故。\n三、活动内容\n（一）扫街比赛\n1.比赛时间：5月8日\n2.责任人：李明远\n3.要求：自带扫帚。\n（二）修灯\n三、每周主题\n1.扫路。\n2.修灯。',
    [
      '净街赛主题: event',
      '安全目标: goals',
      '活动内容: tasks',
      '  扫街比赛: duty',
      '    比赛时间: event',
      '    责任人: event',
      '    要求: terms',
      '  修灯: duty',
      '每周主题: duty',
      '  扫路: duty',
      '  修灯: duty',
    ],
  ],
  'a chapter of nothing but what the plan tells of itself': [
    '方案\n一、竞赛要求和目标\n（一）竞赛目标：无事故。\n（二）竞赛要求：守规则。\n二、净街任务\n1.扫街。',
    ['竞赛要求和目标: container', '  竞赛目标: goals', '  竞赛要求: terms', '净街任务: tasks', '  扫街: duty'],
  ],
  'a chapter of two facts that its title names': [
    '方案\n一、活动主题及原则\n（一）主题：邻里一家。\n（二）原则\n1.以人为本，突出参与性。\n2.因地制宜，突出特色。\n二、活动内容\n1.扫街。',
    [
      '活动主题及原则: container',
      '  主题: event',
      '  原则: principles',
      '    以人为本，突出参与性: principle',
      '    因地制宜，突出特色: principle',
      '活动内容: tasks',
      '  扫街: duty',
    ],
  ],
  'an item of tasks before phases that have lost their chapter': [
    '方案\n一、主要任务\n（一）清扫街面。每天清扫。\n（二）疏通水渠。由水利站负责。\n1.准备阶段（3月）。制定方案。\n2.实施阶段（4月—5月）。动手清理。',
    [
      '主要任务: tasks',
      '  清扫街面: duty',
      '  疏通水渠: duty',
      '    准备阶段（3月）: phase',
      '    实施阶段（4月—5月）: phase',
    ],
  ],
  'topics to be spoken of, and what a chapter means': [
    '方案\n一、宣传重点\n（一）节约用水的意义。\n（二）防火的新办法。\n二、“邻里精神”的时代内涵\n互助互爱。\n三、宣传内容\n（一）张贴标语。由宣传组负责。\n（二）发放折页。',
    [
      '宣传重点: terms',
      '  节约用水的意义: text',
      '  防火的新办法: text',
      '“邻里精神”的时代内涵: terms',
      '宣传内容: tasks',
      '  张贴标语: duty',
      '  发放折页: duty',
    ],
  ],
  'what enriches the meaning of something, and a chapter of measures': [
    '方案\n一、主要任务\n（一）丰富创建内涵。\n（二）落实帮扶措施。\n二、应急救援措施\n（一）备好药品。',
    ['主要任务: tasks', '  丰富创建内涵: duty', '  落实帮扶措施: duty', '应急救援措施: tasks', '  备好药品: duty'],
  ],
  'paragraphs without numbers that open in one mould': [
    '方案\n一、主要任务\n1.清扫街面。每天清扫一遍。\n二、工作重点\n重点抓三件事。\n在服务居民上下功夫。街道将上门走访每一户人家。\n在服务商户上下功夫。街道将为商户办好三件实事。\n在服务老人上下功夫。街道将给老人配好送餐的人。\n三、工作要求\n认真组织。',
    [
      '主要任务: tasks',
      '  清扫街面: duty',
      '工作重点: tasks',
      '  在服务居民上下功夫: duty',
      '  在服务商户上下功夫: duty',
      '  在服务老人上下功夫: duty',
      '工作要求: safeguards',
    ],
  ],
  'exhortations in pairs that have lost their chapter': [
    '方案\n（1）清扫街面。\n（2）疏通水渠。\n1、加强领导、精心组织。各组认真组织。\n2、全员参与、注重实效。发动职工参与。\n3、将总结于6月24日前上报。',
    [
      '?: tasks',
      '  清扫街面: duty',
      '  疏通水渠: duty',
      '?: safeguards',
      '  加强领导、精心组织: safeguard',
      '  全员参与、注重实效: safeguard',
      '  将总结于6月24日前上报: safeguard',
    ],
  ],
  'chapters that set up a group, and say what for': [
    '方案\n一、成立组织，加强领导\n成立净街领导小组，镇长任组长。\n二、重点任务\n（一）清扫街面。\n（二）成立机构，配齐人员。各村安排两人。',
    ['成立组织，加强领导: organizations', '重点任务: tasks', '  清扫街面: duty', '  成立机构，配齐人员: duty'],
  ],
  'a council that meets, and is there already': [
    '方案\n一、重点任务\n（一）清扫街面。\n（二）每季度召开一次居民议事会。\n（三）修补路灯。',
    ['重点任务: tasks', '  清扫街面: duty', '  每季度召开一次居民议事会: duty', '  修补路灯: duty'],
  ],
  'items without numbers beside counted ones': [
    '方案\n一、工作重点\n抓好三件事。\n在清扫上下功夫。组织保洁员每天清扫背街小巷。\n在劝导上下功夫。安排志愿者轮流上街劝导。\n在管护上下功夫。落实门前三包责任到户。\n二、工作任务\n1.扫街。\n2.修灯。',
    [
      '工作重点: tasks',
      '  在清扫上下功夫: duty',
      '  在劝导上下功夫: duty',
      '  在管护上下功夫: duty',
      '工作任务: tasks',
      '  扫街: duty',
      '  修灯: duty',
    ],
  ],
  'duties under a phase': [
    '方案\n一、实施步骤\n（一）准备阶段（3月）\n1.摸底登记。\n2.制定清单。\n（二）实施阶段（4月）\n1.动手清理。',
    [
      '实施步骤: phases',
      '  准备阶段（3月）: phase',
      '    摸底登记: duty',
      '    制定清单: duty',
      '  实施阶段（4月）: phase',
      '    动手清理: duty',
    ],
  ],
}

describe('the roles of', () => {
  it.each(Object.entries(cases))('%s', async (_, [text, expected]) =>
    expect(roles(await outline(text))).toEqual(expected),
  )
})

it('are found in a time that grows with the number of headings under one', async () => {
  const text = `# 方案\n\n## 主要任务\n\n${'- 扫路边。\n'.repeat(6000)}`
  const spent = cpuClock()
  expect(roles(await outline(text, 'plan.md'))).toHaveLength(6001)
  expect(spent()).toBeLessThan(4000)
})
