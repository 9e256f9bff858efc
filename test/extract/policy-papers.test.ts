/** Policy papers of offices: labour divided inside the safeguards, flows with dates, wrongs that are acted against, heads of houses, units that are called after building. */

import { describe, expect, it } from 'vitest'
import { bodiesOf, phases } from './in-short.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

const labour =
  '| 责任单位 | 工作职责 | 完成时间 |\n| --- | --- | --- |\n| 县统计局 | 负责业务培训 | 2024年4月底 |\n| 县财政局 | 落实普查经费 | 2024年3月底 |'

describe('who does what, told among the safeguards', () => {
  it.each<[string, string, string[]]>([
    [
      'in a table',
      `（一）加强组织领导。提高认识。\n（二）明确部门职责。\n\n${labour}`,
      ['业务培训 responsible=县统计局 @../2024-04-30', '落实普查经费 responsible=县财政局 @../2024-03-31'],
    ],
    [
      'in a table of units alone',
      '（一）加强组织领导。提高认识。\n（二）明确职责分工。具体如下：\n\n| 单位 | 职责 |\n| --- | --- |\n| 县统计局 | 负责业务培训 |\n| 县财政局 | 落实普查经费 |',
      ['业务培训 responsible=县统计局', '落实普查经费 responsible=县财政局'],
    ],
    [
      'but for what is paid',
      '（一）保障经费。各项经费如下：\n\n| 项目 | 金额（万元） | 责任单位 |\n| --- | --- | --- |\n| 路灯 | 3 | 县路灯所 |',
      [],
    ],
    [
      'clause by clause behind what is meant',
      '（一）加强监督管理。健全联合执法机制。县卫健局负责医疗机构监管，县市场局负责药品质量监管，县医保局负责医保基金监管。\n（二）加强宣传引导。营造氛围。',
      [
        '加强监督管理 [医疗机构监管 responsible=县卫健局 | 药品质量监管 responsible=县市场局 | 医保基金监管 responsible=县医保局]',
      ],
    ],
    [
      'with a day for others',
      '（一）强化督促考核。县督查室会同县文旅局跟踪督查。各乡镇要制定落实方案，2024年2月底前报县文旅局。',
      ['强化督促考核 lead=县督查室 support=县文旅局 @../2024-02-29 [制定落实方案 responsible=各乡镇 @../2024-02-29]'],
    ],
  ])('%s', async (_, safeguards, duties) => {
    const { duties: found } = await section('保障措施', safeguards)
    expect(told(found)).toEqual(duties)
  })

  it('gives nobody anything by what a paper says of itself', async () => {
    const text = '（一）发展茶园。县农业局6月底前编制规划。本措施自印发之日起施行，有效期至2027年6月30日。'
    expect(told((await section('主要任务', text)).duties)).toEqual(['发展茶园 responsible=县农业局 @../2024-06-30'])
  })
})

describe('for whom something is done', () => {
  it.each<[string, string[]]>([
    ['1.送书下乡。县文化馆、县图书馆为种粮大户提供农技书籍。', ['送书下乡 responsible=县文化馆、县图书馆']],
    ['1.技术服务。县农技站为种粮大户提供技术指导。', ['技术服务 responsible=县农技站']],
    ['1.暖心服务。为种粮大户提供农技书籍。', ['暖心服务']],
  ])('stands between who does it and the verb: %s', async (text, duties) =>
    expect(told((await section('主要任务', text)).duties)).toEqual(duties),
  )
})

describe('the steps of a flow that each have a time', () => {
  it.each<[string, string[]]>([
    [
      '（一）划分小区。2024年5月至7月，各镇绘制小区图。\n（二）单位清查（2024年8月1日—10月31日）。开展清查。\n（三）发布公报。2024年12月，发布公报。',
      ['划分小区 @2024-05/2024-07', '单位清查 @2024-08-01/2024-10-31', '发布公报 @2024-12'],
    ],
    ['（一）申报。村民提出申请。\n（二）审核。2024年5月，镇里审核。', []],
  ])('are its phases: %s', async (steps, read) =>
    expect(phases(await planOf(`一、普查业务流程\n${steps}`))).toEqual(read),
  )
})

describe('wrongs that are acted against', () => {
  it.each<[string, string, string[]]>([
    ['整治重点', '（一）诊所。1.虚构诊疗记录；2.分解收费、冒名就诊。\n（二）药店。1.串换药品；2.超范围经营。', []],
    ['整治重点', '1.私拉电线。\n2.操作证未按期复审，标识不规范。\n3.台账不规范。\n4.违规用电未整改。', []],
    ['打击重点', '1.以投资名义吸收资金的行为。\n2.未取得许可擅自经营。\n3.价格欺诈、哄抬物价问题。', []],
    ['整治内容', '1.整治占道经营行为。\n2.解决乱停乱放问题。', ['整治占道经营行为', '解决乱停乱放问题']],
    [
      '整治重点',
      '1.无证经营行为。\n责任单位：县市场局\n2.超范围经营行为。\n责任单位：县商务局',
      ['无证经营行为 responsible=县市场局', '超范围经营行为 responsible=县商务局'],
    ],
    [
      '整治重点',
      '1.违规占道经营。由县城管局负责清理。\n2.乱搭乱建现象。\n3.乱停乱放问题。',
      ['违规占道经营 responsible=县城管局', '乱搭乱建现象', '乱停乱放问题'],
    ],
    ['工作重点', '1.违法建设拆除\n2.非法采砂打击\n3.无证经营查处', ['违法建设拆除', '非法采砂打击', '无证经营查处']],
  ])('are looked for, and given to nobody, in %s: %s', async (title, text, duties) =>
    expect(told((await section(title, text)).duties)).toEqual(duties),
  )
})

describe('the heads of houses', () => {
  it.each<[string, string]>([
    ['县政府办公室主任、县统计局局长任副组长', '副组长 (县政府办公室主任); 副组长 (县统计局局长)'],
    [
      '市政府分管副秘书长、市应急局局长和市消防支队支队长任副组长',
      '副组长 (市政府分管副秘书长); 副组长 (市应急局局长); 副组长 (市消防支队支队长)',
    ],
    ['县委常委、常务副县长任副组长', '副组长 (县委常委、常务副县长)'],
    ['局党组成员、医保中心主任任副组长', '副组长 (局党组成员、医保中心主任)'],
    ['县委宣传部副部长、县文明办主任任副组长', '副组长 (县委宣传部副部长、县文明办主任)'],
  ])('are a person each: %s', async (held, read) =>
    expect(await bodiesOf(`成立县普查领导小组，由县长任组长，${held}。`)).toEqual([
      `县普查领导小组 : 组长 (县长); ${read}`,
    ]),
  )
})

describe('units with a bracket in their name', () => {
  it.each<[string, string[]]>([
    [
      '成立县市容指挥部，县长任总指挥，建设(住宅)局、政府采购中心、交警大队、消防大队为成员单位。',
      ['县市容指挥部 : 总指挥 (县长); 成员单位 (建设(住宅)局、政府采购中心、交警大队、消防大队)'],
    ],
    [
      '成立县市容指挥部。指挥部办公室设在县城管（执法）局，由局长任主任。',
      ['县市容指挥部', '指挥部办公室 < 县市容指挥部 @县城管（执法）局 : 主任 (局长)'],
    ],
  ])('%s', async (text, read) => expect(await bodiesOf(text)).toEqual(read))
})

describe('names that go on behind a quotation, and levels behind a place', () => {
  it.each<[string, string]>([
    ['打造“健康枫岭”一体化平台，归集数据。', '健康枫岭一体化平台'],
    ['打造“枫惠保”普惠金融服务平台，归集数据。', '枫惠保普惠金融服务平台'],
  ])('%s', async (text, name) =>
    expect((await section('主要任务', `1.完善服务。${text}`)).platforms?.map((one) => one.name)).toEqual([name]),
  )

  it('keeps the levels of a collective together', async () =>
    expect(
      told((await section('主要任务', '1.建设步道。（县水利局牵头，县林业局、沿江各市、县（区）政府配合）')).duties),
    ).toEqual(['建设步道 lead=县水利局 support=县林业局、沿江各市、县（区）政府']))
})

describe('works that nothing counts, each over lines of who answers', () => {
  it.each<[string, string, string[]]>([
    [
      'behind what the chapter says',
      '一、完善县城\n坚持精细管理，提升品质。\n改造道路。完成5条道路改造。\n责任领导：李明远\n责任单位：县住建委、县城管局\n完成时限：2024年10月底\n美化乡村。建成示范村15个。\n牵头单位：县农办\n责任单位：各乡镇',
      [
        '完善县城 [改造道路 responsible=县住建委、县城管局 officer=李明远 @../2024-10-31 | 美化乡村 lead=县农办 responsible=各乡镇]',
      ],
    ],
    [
      'closed with commas',
      '一、完善县城\n改造道路，完成5条道路改造。\n责任单位：县住建委\n美化乡村，建成示范村15个。\n责任单位：各乡镇',
      ['完善县城 [改造道路，完成5条道路改造 responsible=县住建委 | 美化乡村，建成示范村15个 responsible=各乡镇]'],
    ],
    [
      'with a bracket each',
      '一、完善县城\n改造道路。完成5条道路改造。（县住建委）\n美化乡村。建成示范村15个。（县农办）',
      ['完善县城 [改造道路 responsible=县住建委 | 美化乡村 responsible=县农办]'],
    ],
    [
      'where labels of other kinds stand between',
      '一、关爱学生\n开设课程。\n活动时间：全年\n活动要求：全员参与。\n责任单位：教务处',
      ['关爱学生 responsible=教务处 @2024'],
    ],
  ])('%s', async (_, text, read) => expect(told((await planOf(`枫岭县2024年工作分工\n${text}`)).duties)).toEqual(read))
})

describe('who holds a post together with another', () => {
  it.each<[string, string[]]>([
    [
      '成立县医共体领导小组，由县委书记、县长任双组长，有关单位负责人为成员。',
      ['县医共体领导小组 : 组长 (县委书记); 组长 (县长); 成员 (有关单位负责人)'],
    ],
    [
      '成立县旅游领导小组，由县长任组长，县委常委、县委宣传部部长和分管副县长任副组长。',
      ['县旅游领导小组 : 组长 (县长); 副组长 (县委常委、县委宣传部部长); 副组长 (分管副县长)'],
    ],
    [
      '（一）评建领导小组\n组 长：党委书记 校长\n副组长：其他校领导',
      ['评建领导小组 : 组长 (党委书记); 组长 (校长); 副组长 (其他校领导)'],
    ],
    [
      '成立县改革领导小组。领导小组下设街巷净化、河岸绿化两个专项小组，组长分别由分管领导担任。',
      [
        '县改革领导小组',
        '街巷净化专项小组 < 县改革领导小组 : 组长 (分管领导)',
        '河岸绿化专项小组 < 县改革领导小组 : 组长 (分管领导)',
      ],
    ],
    [
      '1.设立县“花长制”办公室。办公室设在县园林局，办公室主任由县园林局局长兼任。',
      ['县“花长制”办公室 @县园林局 : 主任 (县园林局局长)'],
    ],
    [
      '成立州净街领导小组\n组　长：旦增禾　州委副书记、州长\n成　员：扎西朗　州财政局局长',
      ['州净街领导小组 : 组长 旦增禾 (州委副书记、州长); 成员 扎西朗 (州财政局局长)'],
    ],
  ])('%s', async (text, read) => expect(await bodiesOf(text)).toEqual(read))
})

describe('those before 由 are what is looked after', () => {
  it.each<[string, string[]]>([
    [
      '（一）各村、居民区，由属地村负责；\n（二）商户由各社区负责。',
      ['各村、居民区 responsible=属地村', '商户 responsible=各社区'],
    ],
    [
      '县水利局、县农业局：分别负责沟渠清淤，农膜回收。\n县财政局：负责落实经费。',
      ['沟渠清淤，农膜回收 responsible=县水利局、县农业局', '落实经费 responsible=县财政局'],
    ],
    [
      '1.各学院成立评建小组，制定方案。\n2.教务处修订方案。',
      ['各学院成立评建小组，制定方案 responsible=各学院', '教务处修订方案 responsible=教务处'],
    ],
  ])('%s', async (text, read) => expect(told((await section('职责分工', text)).duties)).toEqual(read))
})

it('a platform of its own name among tasks is a task and a platform', async () => {
  const plan = await section('主要任务', '1.建设“枫叶”赏花平台。标注花期。（县文旅局牵头）\n2.培育民宿。（县文旅局）')
  expect(plan.platforms?.map(({ name }) => name)).toEqual(['枫叶赏花平台'])
  expect(told(plan.duties)).toEqual(['建设“枫叶”赏花平台 lead=县文旅局', '培育民宿 responsible=县文旅局'])
})

describe('tables with cells that are merged downwards', () => {
  it.each<[string, string]>([
    [
      'the bars kept',
      '| 一级指标 | 主要任务 | 牵头部门 | 完成时间 |\n| --- | --- | --- | --- |\n| 办学思路 | 完善章程 | 规划处 | 2024年6月 |\n|  | 健全例会 | 教务处 | 2024年9月 |\n| 教师队伍 | 引进人才 | 人事处 | 2025年6月 |',
    ],
  ])('%s', async (_, table) =>
    expect(told((await section('任务分解', table)).duties)).toEqual([
      '办学思路 [完善章程 lead=规划处 @../2024-06-30 | 健全例会 lead=教务处 @../2024-09-30]',
      '教师队伍 [引进人才 lead=人事处 @../2025-06-30]',
    ]),
  )
})

describe('a flattened table of tasks', () => {
  const row = (count: number, task: string, lead: string) => `${count}\n${task}\n李明远\n${lead}\n县发改局\n2024年9月\n`
  const header = '序号\n工作任务\n牵头领导\n牵头单位\n责任单位\n完成时限\n'
  const first = '引进项目6个 lead=县商务局 responsible=县发改局 officer=李明远 @../2024-09-30'
  const second = '修建公路 lead=县交通局 responsible=县发改局 officer=李明远 @../2024-09-30'
  it.each<[string, string, string[]]>([
    [
      'right below the title of the paper',
      `枫岭县2024年重点工作任务分解\n${header}${row(1, '引进项目6个', '县商务局')}${row(2, '修建公路', '县交通局')}`,
      [first, second],
    ],
    [
      'with a section before its first row',
      `枫岭县2024年重点工作任务分解\n${header}一、产业发展（1项）\n${row(1, '引进项目6个', '县商务局')}二、基础设施（1项）\n${row(2, '修建公路', '县交通局')}`,
      [`产业发展（1项） [${first}]`, `基础设施（1项） [${second}]`],
    ],
  ])('%s', async (_, text, read) => {
    const plan = await planOf(text)
    expect(plan.title).toBe('枫岭县2024年重点工作任务分解')
    expect(told(plan.duties)).toEqual(read)
  })
})

it('numbers that are aimed at are given to nobody', async () => {
  const text =
    '一、工作目标\n（一）任务指标\n1.锻炼人数比例达到45%以上。\n2.人均场地面积达到2平方米。\n二、主要任务\n1.建设场馆。（县体育局）'
  expect(told((await planOf(`枫岭县健身计划\n${text}`)).duties)).toEqual(['建设场馆 responsible=县体育局'])
})

it('what is handed in once something is done is called by what is handed in', async () => {
  const { duties } = await section(
    '实施步骤',
    '（一）自查阶段（3月—4月）。各乡镇自查后，于4月30日前将自查报告报县食安办。',
  )
  expect(told(duties)).toEqual(['自查报告报县食安办 responsible=各乡镇 @../2024-04-30'])
})
