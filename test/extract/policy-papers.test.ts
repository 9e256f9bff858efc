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
    const text = '（一）发展茶园。县农业局6月底前编制规划。本措施自印发之日起施行，有效期至2026年12月31日。'
    expect(told((await section('主要任务', text)).duties)).toEqual(['发展茶园 responsible=县农业局 @../2024-06-30'])
  })
})

describe('for whom something is done', () => {
  it.each<[string, string[]]>([
    ['1.法律援助。县司法局、县总工会为农民工提供法律援助。', ['法律援助 responsible=县司法局、县总工会']],
    ['1.技术服务。县农技站为种粮大户提供技术指导。', ['技术服务 responsible=县农技站']],
    ['1.暖心服务。为农民工提供法律援助。', ['暖心服务']],
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
    ['整治重点', '（一）医疗机构。1.虚构医药服务；2.分解住院、挂床住院。\n（二）药店。1.串换药品；2.超范围经营。', []],
    ['打击重点', '1.以投资名义吸收资金的行为。\n2.未取得许可擅自经营。\n3.价格欺诈、哄抬物价问题。', []],
    ['整治内容', '1.整治占道经营行为。\n2.解决乱停乱放问题。', ['整治占道经营行为', '解决乱停乱放问题']],
    [
      '整治重点',
      '1.无证经营行为。\n责任单位：县市场局\n2.超范围经营行为。\n责任单位：县商务局',
      ['无证经营行为 responsible=县市场局', '超范围经营行为 responsible=县商务局'],
    ],
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
