/** Who answers for more than the line it stands on: for the items above it, as the one before, for the rows of a section, sentence by sentence. */

import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

const dutiesOf = async (body: string, title = '主要任务') => told((await section(title, body)).duties)

describe('a line of labels below several items', () => {
  it('answers for those above it that have none', async () => {
    const items =
      '（一）清理沟渠。清淤5公里。\n（二）更新泵站。更换水泵。\n责任单位：县水利局，完成时限：5月底前\n（三）补栽行道树。补齐缺株。\n（四）修补路面。\n责任单位：县交通局'
    expect(await dutiesOf(items)).toEqual([
      '清理沟渠 responsible=县水利局 @../2024-05-31',
      '更新泵站 responsible=县水利局 @../2024-05-31',
      '补栽行道树 responsible=县交通局',
      '修补路面 responsible=县交通局',
    ])
  })

  it.each([
    ['where each of the others has its own', '责任单位：县城管局\n', ' responsible=县城管局'],
    ['where another has people', '责任人：何敬之\n', ' contact=何敬之'],
  ])('is of the last alone, %s', async (_, label, answered) => {
    const items = `（一）清理沟渠。清淤5公里。\n（二）修灯。更换灯具。\n${label}（三）修补路面。\n责任单位：县交通局`
    expect(await dutiesOf(items)).toEqual(['清理沟渠', `修灯${answered}`, '修补路面 responsible=县交通局'])
  })
})

describe('who answers for a list, told below its last item', () => {
  const list = (last: string, other: string) =>
    `（一）清洁街巷\n1.清理沟渠。\n2.清运垃圾。\n${last}\n（二）整修道路\n1.修补路面。\n2.补栽行道树。\n3.更换路灯。\n${other}`
  const cleaning = '清洁街巷 responsible=县城管局、各村 [清理沟渠 | 清运垃圾]'
  it.each([
    ['by labels', '责任单位：县城管局、各村', '责任单位：县交通局'],
    ['as an item of the list', '3.县城管局、各村等按职责分工负责', '4.由县交通局负责。'],
    ['as an item of one list', '3.县城管局、各村负责。', '责任单位：县交通局'],
  ])('%s', async (_, last, other) => expect((await dutiesOf(list(last, other)))[0]).toBe(cleaning))

  it('is of the whole list in each of the others', async () =>
    expect((await dutiesOf(list('责任单位：县城管局、各村', '责任单位：县交通局\n完成时限：5月底前')))[1]).toBe(
      '整修道路 responsible=县交通局 @../2024-05-31 [修补路面 | 补栽行道树 | 更换路灯]',
    ))

  it.each([
    ['where items above it have their own', '责任单位：县交通局\n2.清运垃圾。'],
    ['where one list alone is closed so', ''],
  ])('is of the last item %s', async (_, own) => {
    const lists = list('责任单位：县城管局', own === '' ? '' : '责任单位：县交通局')
    const found = await dutiesOf(own === '' ? lists : lists.replace('2.清运垃圾。', own))
    expect(found[0]).toContain('清运垃圾 responsible=县城管局')
  })
})

it.each([
  ['by brackets', '（牵头单位：县人社局，配合单位：团县委）', ' lead=县人社局 support=团县委'],
  ['by labels', '责任单位：县人社局', ' responsible=县人社局'],
])('a heading that ends as units do is work where another is named %s', async (_, named, told) =>
  expect(
    await dutiesOf(`（一）搭建载体\n1.青年创业服务中心。提供全链条服务。${named}\n2.人才特区。推进园区扩建。${named}`),
  ).toEqual([`搭建载体 [青年创业服务中心${told} | 人才特区${told}]`]),
)

it.each([
  ['县数据局要在3月底前出台清单，各村要于5月底前完成归集。'],
  ['县数据局3月底前出台清单，各村5月底前完成归集。'],
])('who does what by which day stands between commas: %s', async (text) =>
  expect((await dutiesOf(`（一）归集数据。${text}`))[0]).toContain(
    '[出台清单 responsible=县数据局 @../2024-03-31 | 完成归集 responsible=各村 @../2024-05-31]',
  ),
)

it('what each has of a whole may stand behind 其中：', async () =>
  expect(
    (await dutiesOf('（一）办好实事。推出3件事，其中：县人社局负责就业事项，县医保局负责退休事项。'))[0],
  ).toContain('[就业事项 responsible=县人社局 | 退休事项 responsible=县医保局]'))

it('a label that several headings share is no name', async () =>
  expect(
    await dutiesOf(
      '（一）反馈问题：北街扬尘突出。\n责任单位：县住建局\n（二）反馈问题：南渠污水直排。\n责任单位：县水利局',
    ),
  ).toEqual(['北街扬尘突出 responsible=县住建局', '南渠污水直排 responsible=县水利局']))

it.each(['促进城乡协调发展，缩小差距。', '每个街道建设1所中心，加强管理。'])('%s names nobody', async (text) =>
  expect(await dutiesOf(`（一）推动融合。${text}`)).toEqual(['推动融合']),
)

it('同上 behind a label is what was said behind it before', async () => {
  const items =
    '1.清理沟渠。责任单位：各村，责任领导：李明远，完成时限：3月底前。\n2.修灯。责任单位：同上，责任领导：周若溪，完成时限：同上。\n3.修补路面。责任单位：县交通局，责任领导：同前。'
  expect(await dutiesOf(items)).toEqual([
    '清理沟渠 responsible=各村 officer=李明远 @../2024-03-31',
    '修灯 responsible=各村 officer=周若溪 @../2024-03-31',
    '修补路面 responsible=县交通局 officer=周若溪',
  ])
})

describe('a column of 类别', () => {
  const header = '类别\t任务\t责任单位\t时限'
  it.each([
    [
      'said again in each row',
      ['清洁\t清沟\t县水利局\t3月底', '清洁\t清街\t县环卫所\t4月底', '照明\t修灯\t路灯所\t5月底'],
    ],
    ['said once', ['清洁\t清沟\t县水利局\t3月底', '\t清街\t县环卫所\t4月底', '照明\t修灯\t路灯所\t5月底']],
  ])('%s holds its rows', async (_, rows) =>
    expect(await dutiesOf([header, ...rows].join('\n'))).toEqual([
      '清洁 [清沟 responsible=县水利局 @../2024-03-31 | 清街 responsible=县环卫所 @../2024-04-30]',
      '照明 [修灯 responsible=路灯所 @../2024-05-31]',
    ]),
  )

  it('holds nothing below the title of another section', async () => {
    const rows = [
      '一、街巷',
      '清洁\t清沟\t县水利局\t3月底',
      '\t清街\t县环卫所\t4月底',
      '二、村庄',
      '\t修灯\t路灯所\t5月底',
    ]
    expect(
      await dutiesOf([header, ...rows.map((row) => (row.includes('\t') ? row : `${row}\t\t\t`))].join('\n')),
    ).toEqual([
      '街巷 [清洁 [清沟 responsible=县水利局 @../2024-03-31 | 清街 responsible=县环卫所 @../2024-04-30]]',
      '村庄 [修灯 responsible=路灯所 @../2024-05-31]',
    ])
  })

  it('tells where it was read', async () => {
    const text = `净街方案\n一、主要任务\n${header}\n清洁\t清沟\t县水利局\t3月底\n清洁\t清街\t县环卫所\t4月底\n照明\t修灯\t路灯所\t5月底`
    const { plans, evidence } = await parse(new TextEncoder().encode(text), 'plan.txt')
    const told = evidence()[0]
      ?.get('/duties/0')
      ?.read.map(({ field, rule }) => [field, rule])
    expect([plans[0]?.duties?.[0]?.name, told]).toEqual(['清洁', [['name', 'cell']]])
  })

  it('that says something else in each row holds none', async () =>
    expect(await dutiesOf(`${header}\n清洁\t清沟\t县水利局\t3月底\n照明\t修灯\t路灯所\t5月底`)).toEqual([
      '清沟 responsible=县水利局 @../2024-03-31',
      '修灯 responsible=路灯所 @../2024-05-31',
    ]))
})

describe('one paragraph that gives out several acts by their days', () => {
  it.each([
    [
      '工作安排',
      '3月，由县城管局制定计划；4月，县文化馆组织宣传。6月底前，各镇完成清沟；同时做好登记。10月县督查室开展检查。',
    ],
    [
      '活动安排',
      '3月，制定计划（县城管局）；4月，组织宣传（县文化馆）；6月底前，各镇完成清沟；10月，开展检查（县督查室）。',
    ],
    ['实施步骤', '3月由县城管局制定计划；4月县文化馆组织宣传；6月底前各镇完成清沟；10月县督查室开展检查。'],
  ])('under %s', async (title, text) =>
    expect(await dutiesOf(text, title)).toEqual([
      '制定计划 responsible=县城管局 @2024-03',
      '组织宣传 responsible=县文化馆 @2024-04',
      '完成清沟 responsible=各镇 @../2024-06-30',
      '开展检查 responsible=县督查室 @2024-10',
    ]),
  )
})

describe('clauses below a heading on a line of its own', () => {
  it('that each close with a bracket are its parts', async () =>
    expect(
      await dutiesOf(
        '（一）清洁方面\n推行门前三包（县城管局牵头，各镇落实）；清沟五条（县水利局，10月底前）；每月评比一次（县文明办）。\n（二）照明\n修灯。（路灯所）',
      ),
    ).toEqual([
      '清洁方面 [推行门前三包 lead=县城管局 responsible=各镇 | 清沟五条 responsible=县水利局 @../2024-10-31 | 每月评比一次 responsible=县文明办 @FREQ=MONTHLY]',
      '照明 responsible=路灯所',
    ]))
})

it('a blank within a bracket ends no name', async () =>
  expect(
    await dutiesOf(
      '1.清理沟渠（县水利局 3月底）；修补主街破损路面（县交通局）；修剪沿街行道树木（县林业局）。\n2.修灯。',
    ),
  ).toEqual([
    '清理沟渠 responsible=县水利局 @2024-03-31 [修补主街破损路面 responsible=县交通局 | 修剪沿街行道树木 responsible=县林业局]',
    '修灯',
  ]))

it('clauses that count speak of fields', async () => {
  const text =
    '一是聚焦重点领域。开展检查，由县医保局牵头。二是聚焦重点行为。由县公安局负责。三是聚焦机制。由县医保局负责。'
  expect(await dutiesOf(text, '工作重点')).toEqual([
    '聚焦重点领域 lead=县医保局',
    '聚焦重点行为 responsible=县公安局',
    '聚焦机制 responsible=县医保局',
  ])
})

it('whoever leads in all has the first of what it does for a name', async () => {
  const text = '水利局负责牵头抓总，制定清单；交通局负责拆除碍航设施；各镇负责日常保洁。'
  expect(await dutiesOf(text, '任务分工')).toEqual([
    '制定清单 lead=水利局',
    '拆除碍航设施 responsible=交通局',
    '日常保洁 responsible=各镇',
  ])
})

describe('a unit that a later sentence names', () => {
  it.each([
    [
      '县交警大队要逐台建档。4月底前完成排查。县交通局每月通报一次。',
      ' responsible=县交警大队、县交通局 @../2024-04-30',
    ],
    // what all are told is told in passing
    ['县交警大队要逐台建档。各镇要高度重视。', ' responsible=县交警大队'],
    ['各中队坚持每日巡逻。', ' responsible=各中队 @FREQ=DAILY'],
  ])('%s', async (text, answered) =>
    expect(await dutiesOf(`1.源头管控。${text}\n2.修灯。`)).toEqual([`源头管控${answered}`, '修灯']),
  )
})

it.each([
  ['链长：李明远，牵头单位：县工信局', ' lead=县工信局 officer=李明远'],
  ['具体负责：县工信局 协办：各镇 督办：县督查室', ' responsible=县工信局 support=各镇、县督查室'],
])('labels of other words: %s', async (labels, answered) =>
  expect(await dutiesOf(`1.建材产业链。${labels}\n2.修灯。`)).toEqual([`建材产业链${answered}`, '修灯']),
)

it.each(['更新泵站', '检修水厂监测站', '走访敬老院和卫生所'])('%s works on what is there', async (name) => {
  const { organizations, duties = [] } = await planOf(
    `净街方案\n一、主要任务\n1.${name}\n2.修灯\n二、附则\n自即日起施行。`,
  )
  expect([organizations, duties[0]?.name]).toEqual([undefined, name])
})
