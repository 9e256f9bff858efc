import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'

const phases = async (body: string) =>
  ((await section('实施步骤', body)).phases ?? []).map(({ name, time }) => [name, time?.edtf])

describe('phases', () => {
  it.each<[string, string]>([
    ['with the dates in the heading', '（一）准备阶段（2024年3月—4月）。摸底。\n（二）实施阶段（5月—9月）。动手。'],
    ['with the dates on a line', '（一）准备阶段（2024年3月—4月）\n摸底。\n（二）实施阶段（5月—9月）\n动手。'],
    ['numbered 第一阶段', '第一阶段：准备阶段（2024年3月至4月）。摸底。\n第二阶段：实施阶段（5月至9月）。动手。'],
    [
      'with blanks before the brackets',
      '（一）准备阶段　（2024年3月—4月）\n摸底。\n（二）实施阶段 （5月—9月）\n动手。',
    ],
    ['with ASCII marks', '(一)准备阶段(2024年3月-4月)。摸底。\n(二)实施阶段(5月-9月)。动手。'],
    [
      'with a bracket behind their count',
      '第一阶段（准备阶段）：摸底。时间：2024年3月—4月。\n第二阶段（实施阶段）：动手。时间：5月—9月。',
    ],
    [
      'counted in one paragraph, with a full stop behind their names',
      '第一阶段准备阶段。2024年3月至4月由各村摸底。第二阶段实施阶段。5月至9月动手。',
    ],
    ['told of in one sentence', '其中2024年3月至4月为准备阶段，5月至9月为实施阶段。'],
    [
      'with what is done right behind the bracket',
      '1.准备阶段（2024年3月—4月）各村摸底。\n2.实施阶段（5月—9月）各村动手。',
    ],
    ['told of in a sentence', '1、2024年3月至4月为准备阶段，摸底。\n2、5月至9月为实施阶段，动手。'],
    [
      'with numbered facts',
      '（一）准备阶段\n1.时间：2024年3月—4月\n2.任务：摸底。\n（二）实施阶段\n1.时间：5月—9月\n2.任务：动手。',
    ],
    ['numbered 1.', '1.准备阶段（2024年3月—4月）：摸底。\n2.实施阶段（5月—9月）：动手。'],
    [
      'in lines that open with a name and a bracket',
      '共分两个阶段：\n准备阶段（2024年3月—4月）：摸底。\n实施阶段（5月—9月）：动手。',
    ],
    ['in a row behind their times', '2024年3月—4月：准备阶段；5月—9月：实施阶段。'],
    ['without numbers', '准备阶段（2024年3月—4月）：摸底。\n实施阶段（5月—9月）：动手。'],
    ['without numbers, on lines of their own', '准备阶段（2024年3月—4月）\n摸底。\n实施阶段（5月—9月）\n动手。'],
    ['without numbers, dated in the text', '准备阶段：2024年3月—4月，摸底。\n实施阶段：5月—9月，动手。'],
    ['with the dates in the text', '（一）准备阶段。2024年3月—4月，摸底。\n（二）实施阶段。5月—9月，动手。'],
    [
      'in a table laid flat',
      '阶段 |\n时间 |\n工作步骤 |\n备注 |\n准备阶段 |\n2024年3月—4月 |\n摸底。 |\n|\n实施阶段 |\n2024年5月—9月 |\n动手。 |\n|',
    ],
    [
      'with the time stated at the end',
      '（一）准备阶段。摸底。时间为2024年3月—4月。\n（二）实施阶段。动手。时间为5月—9月。',
    ],
    [
      'counted with dashes behind the count',
      '第一阶段——准备阶段（2024年3月—4月）。摸底。\n第二阶段——实施阶段（5月—9月）。动手。',
    ],
    [
      'counted as those of the activity',
      '（一）活动第一阶段——准备阶段（2024年3月—4月）\n1.各村摸底。\n（二）活动第二阶段——实施阶段（5月—9月）\n1.各村动手。',
    ],
    [
      'counted as those of the work, before a colon',
      '1、工作第一阶段：准备阶段（2024年3月—4月）。摸底。\n2、工作第二阶段：实施阶段（5月—9月）。动手。',
    ],
    [
      'with the numeral behind 阶段, in numbered items',
      '1.阶段一：准备阶段（2024年3月—4月）\n摸底。\n2.阶段二：实施阶段（5月—9月）\n动手。',
    ],
  ])('%s', async (_, body) =>
    expect(await phases(body)).toEqual([
      ['准备阶段', '2024-03/2024-04'],
      ['实施阶段', '2024-05/2024-09'],
    ]),
  )

  it('counted as those of the activity under any heading', async () => {
    const plan = await section(
      '活动流程安排',
      '（一）活动第一阶段——发动（3月）\n1.各村发单子。\n（二）活动第二阶段——收集（4月）\n1.各村收旧衣。',
    )
    expect(plan.phases?.map(({ name }) => name)).toEqual(['发动', '收集'])
  })

  it('none where a day is only told what it is', async () => {
    const plan = await section(
      '活动安排',
      '（一）办好集中宣传。11月9日是防火日，各村要上街宣传。\n（二）抓好排查。各村要查隐患。',
    )
    expect(plan.phases ?? []).toEqual([])
    expect(plan.duties?.map(({ name }) => name)).toEqual(['办好集中宣传', '抓好排查'])
  })

  it('not the time of one thing beside them', async () =>
    expect(
      await phases(
        '1、第一阶段（2024年3月1日—8日）：自查，第二阶段（3月9日—15日）：整改，第三阶段（3月16日—20日）：总结。\n2、检查时间：3月9日至10日；检查人员：各村书记。',
      ),
    ).toEqual([
      ['自查', '2024-03-01/2024-03-08'],
      ['整改', '2024-03-09/2024-03-15'],
      ['总结', '2024-03-16/2024-03-20'],
    ]))

  it.each([
    ['确保2024年10月通过验收。', 2024],
    ['到2025年底建成，2024年10月通过验收。', undefined],
    ['根据青政发〔2023〕2号文件，2024年10月通过验收。', 2024],
    ['2024年的街面更净了。', undefined],
  ])('in the only year that the text names, with a month of it: %s', async (goal, year) => {
    const { year: found } = await planOf(`净街方案\n一、工作目标\n${goal}\n二、主要任务\n1.扫路，9月底前完成。`)
    expect(found).toBe(year)
  })

  it('in the year from which the preamble says that they go', async () => {
    const { phases: found } = await planOf(
      '净街行动方案\n从2024年3月开始，在全镇开展净街行动。方案如下：\n一、实施步骤\n第一阶段：摸底（3月1日至31日）。\n第二阶段：清扫（4月1日至30日）。',
    )
    expect(found?.map(({ time }) => time?.edtf)).toEqual(['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'])
  })

  it('of a year each, line by line', async () =>
    expect(await phases('2024年为启动建设年。搭好班子。\n2025年为全面推进年。铺开试点，总结经验。')).toEqual([
      ['启动建设年', '2024'],
      ['全面推进年', '2025'],
    ]))

  it.each<[string, string, [string, string][]]>([
    [
      'alone, but counted',
      '（一）第一阶段（准备阶段）（2024年3月-4月）\n1.扫路。\n2.修灯。',
      [['准备阶段', '2024-03/2024-04']],
    ],
    [
      'left open behind their dates',
      '第一阶段：准备阶段（2024.3.1—2024.4.30）……\n第二阶段：实施阶段（2024.5.1—2024.9.30）……',
      [
        ['准备阶段', '2024-03-01/2024-04-30'],
        ['实施阶段', '2024-05-01/2024-09-30'],
      ],
    ],
    [
      'in years that are left open',
      '第一阶段：20__年2月至4月，宣传发动阶段。摸底。\n第二阶段：20xx年5月至7月，全面清扫阶段。清扫。',
      [
        ['宣传发动阶段', '20XX-02/20XX-04'],
        ['全面清扫阶段', '20XX-05/20XX-07'],
      ],
    ],
    [
      'one of them called by a stock title',
      '（一）准备阶段（2024年3月）。摸底。\n（二）实施阶段,。时间为4月—9月。\n（三）总结阶段（10月）。总结。',
      [
        ['准备阶段', '2024-03'],
        ['实施阶段', '2024-04/2024-09'],
        ['总结阶段', '2024-10'],
      ],
    ],
    [
      'numbered right before a year',
      '1.2024年9月底前，摸清底数。\n2.2025年6月底前，全部整改。',
      [
        ['摸清底数', '../2024-09-30'],
        ['全部整改', '../2025-06-30'],
      ],
    ],
    [
      'days with a colon, named by what is done on them',
      '2024年6月1日—10日：各村登记，张榜公示；\n6月20日前：公布点位；\n7月1日—5日：清扫东街。',
      [
        ['各村登记', '2024-06-01/2024-06-10'],
        ['公布点位', '../2024-06-20'],
        ['清扫东街', '2024-07-01/2024-07-05'],
      ],
    ],
  ])('%s', async (_, body, expected) => expect(await phases(body)).toEqual(expected))

  it.each(['净街日程', '工作时间节点'])('below %s', async (title) => {
    const { phases: found } = await section(title, '6月2日，张贴海报。\n6月20日前，清扫东街。')
    expect(found?.map(({ name }) => name)).toEqual(['张贴海报', '清扫东街'])
  })

  it('in one line, some of which are of several months', async () => {
    const { phases = [] } = await section('进度安排', '3月：摸底；4月—8月：清沟；9月：总结。')
    expect(phases.map(({ time }) => time?.edtf)).toEqual(['2024-03', '2024-04/2024-08', '2024-09'])
  })

  it('line by line, each with the day by which it is done', async () => {
    const { phases: found } = await section(
      '调查时间安排',
      '全县街巷调查时间安排如下：\n2024年5月底前，完成工作部署。\n2024年9月底前，完成实地调查，建立台账。',
    )
    expect(found?.map(({ name, time, text }) => [name, time?.edtf, text])).toEqual([
      ['完成工作部署', '../2024-05-31', '完成工作部署'],
      ['完成实地调查', '../2024-09-30', '完成实地调查，建立台账'],
    ])
  })

  it('clause by clause', async () => {
    const { phases: found } = await section(
      '时间安排',
      '11月1日至10日，制定方案；11月11日至12月31日，开展整治；次年1月至3月，巩固提升。',
    )
    expect(found?.map(({ name, time }) => [name, time?.edtf])).toEqual([
      ['制定方案', '2024-11-01/2024-11-10'],
      ['开展整治', '2024-11-11/2024-12-31'],
      ['巩固提升', '2025-01/2025-03'],
    ])
  })

  it('named behind their count', async () => {
    const named = await phases(
      '1、第一阶段：摸清底数（2024年3月—4月）\n摸底。\n2、第二阶段：集中攻坚（5月—9月）\n动手。',
    )
    expect(named).toEqual([
      ['摸清底数', '2024-03/2024-04'],
      ['集中攻坚', '2024-05/2024-09'],
    ])
  })

  it('by their count, where the period stands before what is done', async () => {
    const found = await phases(
      '第一轮：2024年3月1日至31日，开展春季集中清扫，建立台账；\n第二轮：2024年9月，对照台账查漏补缺。',
    )
    expect(found).toEqual([
      ['第一轮', '2024-03-01/2024-03-31'],
      ['第二轮', '2024-09'],
    ])
  })

  it('with what is done behind a comma', async () => {
    const found = (
      await section(
        '实施步骤',
        '（一）宣传发动阶段（即日起至3月11日），召开动员会。\n（二）排查整治阶段（3月12日至5月30日），逐户排查。',
      )
    ).phases
    expect(found?.map(({ name, time, text }) => [name, time?.edtf, text])).toEqual([
      ['宣传发动阶段', '../2024-03-11', '召开动员会。'],
      ['排查整治阶段', '2024-03-12/2024-05-30', '逐户排查。'],
    ])
  })

  it('without dates', async () =>
    expect(await phases('（一）准备阶段。摸底。\n（二）实施阶段。动手。')).toEqual([
      ['准备阶段', undefined],
      ['实施阶段', undefined],
    ]))

  it('that come twice a year', async () =>
    expect(
      await phases(
        '（一）初检阶段（上半年2月1日前，下半年7月31日前）。初检。\n（二）巡查阶段（夏季6月5日—30日，秋季10月1日—31日）。巡查。',
      ),
    ).toEqual([
      ['初检阶段', '{..2024-02-01,..2024-07-31}'],
      ['巡查阶段', '{2024-06-05..2024-06-30,2024-10-01..2024-10-31}'],
    ]))

  it('hold what one unit leads and all take part in', async () => {
    const { duties } = await section(
      '实施步骤',
      '（一）摸底阶段（3月）。由城管办牵头，各村对背街小巷进行摸底。\n（二）整治阶段（4月）。水利站牵头，环卫所配合，疏通沟渠。',
    )
    expect(
      duties?.map(({ name, phase, lead, responsible, support }) => [name, phase, lead, responsible, support]),
    ).toEqual([
      ['对背街小巷进行摸底', '摸底阶段', ['城管办'], ['各村'], undefined],
      ['疏通沟渠', '整治阶段', ['水利站'], undefined, ['环卫所']],
    ])
  })

  it('hold the duties that are numbered under them', async () => {
    const { duties } = await section(
      '实施步骤',
      '（一）准备阶段（3月）\n1.摸底登记。\n2.制定清单。\n（二）总结阶段（9月）\n1.逐村验收。',
    )
    expect(duties?.map(({ name, phase }) => [name, phase])).toEqual([
      ['摸底登记', '准备阶段'],
      ['制定清单', '准备阶段'],
      ['逐村验收', '总结阶段'],
    ])
  })
})

it('give their year, and the day of an event gives the year of a plan that has no other', async () => {
  const { phases, duties } = await planOf(
    '净街方案\n云汀镇人民政府\n2024年12月28日\n一、实施步骤\n（一）摸底阶段（2025年1月—2月）。各村完成街巷登记，2月20日前报城管办。\n（二）实施阶段（2025年3月—6月）。逐条清扫。',
  )
  expect(phases?.map(({ time }) => time?.edtf)).toEqual(['2025-01/2025-02', '2025-03/2025-06'])
  expect(duties?.[0]?.time?.edtf).toBe('../2025-02-20')
  const spaced = await planOf(
    '净街方案\n一、实施步骤\n（一）摸底阶段(2025 年 1 月)。各村完成街巷登记，1 月 20 日前报城管办。\n（二）实施阶段(2025 年 3 月—6 月)。逐条清扫。',
  )
  expect(spaced.duties?.[0]?.time?.edtf).toBe('../2025-01-20')
  const event = await planOf(
    '净街演练方案\n一、演练时间：2026年5月12日\n二、演练准备\n1.5月8日前，教务处召开会议。\n2.检查路线。',
  )
  expect(event.year).toBe(2026)
})

it('are the steps of an event that its time tells one by one', async () => {
  const { phases } = await planOf(
    '净街活动方案\n一、活动时间\n前期准备：2026年10月8日至10日\n清扫街巷：10月12日—18日\n二、活动内容\n1.扫路。\n2.修灯。',
  )
  expect(phases?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['前期准备', '2026-10-08/2026-10-10'],
    ['清扫街巷', '2026-10-12/2026-10-18'],
  ])
})

it('give the year of a plan that has none but in the text of the first', async () => {
  const { phases } = await planOf(
    '净街方案\n一、实施步骤\n1.准备阶段：2026年3月1日至7日，摸底。\n2.清扫阶段：3月8日至31日，扫街。',
  )
  expect(phases?.map(({ time }) => time?.edtf)).toEqual(['2026-03-01/2026-03-07', '2026-03-08/2026-03-31'])
})

it('phases counted below no heading are phases, whatever they are called', async () => {
  const { phases: found } = await planOf(
    '净街工作方案\n为了路净，净街分两个阶段实施：\n第一阶段单位自查。三月底前由各单位自查。第二阶段挂牌督办。四月中旬挂牌。',
  )
  expect(found?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['单位自查', '../XXXX-03-31'],
    ['挂牌督办', 'XXXX-04-11/XXXX-04-20'],
  ])
})

it.each<[string, string, string[]]>([
  [
    '时间安排',
    '分两步：\n动员部署（3月）：制定方案。\n集中清扫（4月—11月）：扫路。',
    ['动员部署 2024-03', '集中清扫 2024-04/2024-11'],
  ],
  [
    '实施时间',
    '自即日起至2024年底。\n（一）学习动员（即日起至4月底）。\n（二）集中清扫（5月—11月）。',
    ['学习动员 ../2024-04-30', '集中清扫 2024-05/2024-11'],
  ],
  ['实施步骤', '2024年：启动建设。\n2025年：全面推进。', ['启动建设 2024', '全面推进 2025']],
  [
    '时间安排',
    '第一季度：宣传发动。\n第二、三季度：集中清扫。\n第四季度：检查总结。',
    ['宣传发动 2024-01/2024-03', '集中清扫 2024-04/2024-09', '检查总结 2024-10/2024-12'],
  ],
  [
    '进度安排',
    '（一）第一阶段（4月10日—4月30日）：摸底阶段\n逐街登记。\n（二）第二阶段（5月1日—8月31日）：清扫阶段\n逐街清扫。',
    ['摸底阶段 2024-04-10/2024-04-30', '清扫阶段 2024-05-01/2024-08-31'],
  ],
  [
    '实施步骤',
    '此次行动共分三个阶段：3月为摸底阶段，4月至5月为清扫阶段，6月为总结阶段。',
    ['摸底阶段 2024-03', '清扫阶段 2024-04/2024-05', '总结阶段 2024-06'],
  ],
  [
    '时间进度',
    '准备阶段  3月1日—3月10日\n清扫阶段  3月11日—11月20日',
    ['准备阶段 2024-03-01/2024-03-10', '清扫阶段 2024-03-11/2024-11-20'],
  ],
  [
    '时间安排',
    '上半年：召开动员会，签订责任书。\n下半年：开展净街周活动。',
    ['上半年 2024-01/2024-06', '下半年 2024-07/2024-12'],
  ],
])('the phases of %s: %s', async (title, body, expected) => {
  const { phases: found } = await section(title, body)
  expect(found?.map(({ name, time }) => `${name} ${time?.edtf}`)).toEqual(expected)
})

it.each<[string, string[]]>([
  [
    '5月7日，举办净街讲座。\n5月12日，开展净街演练。\n5月20日，召开总结会。',
    ['2024-05-07', '2024-05-12', '2024-05-20'],
  ],
  [
    '（一）5月7日上午，举办净街讲座。\n（二）5月12日、5月13日开展净街演练。\n（三）5月20日，召开总结会。',
    ['2024-05-07', '{2024-05-12,2024-05-13}', '2024-05-20'],
  ],
])('days of their own are no phases, each is what is put on then: %s', async (lines, times) => {
  const { phases: found, duties } = await section('时间安排', lines)
  expect(found).toBeUndefined()
  expect(duties?.map(({ time }) => time?.edtf)).toEqual(times)
})

it('months on the way are phases, and not duties as well', async () => {
  const { phases: found, duties } = await section(
    '时间安排',
    '3月份，制定净街方案。\n4—5月，开展自查自纠。\n6月，组织检查验收。',
  )
  expect(found?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['制定净街方案', '2024-03'],
    ['开展自查自纠', '2024-04/2024-05'],
    ['组织检查验收', '2024-06'],
  ])
  expect(duties).toBeUndefined()
})

it('months of activities are no phases: each is what is put on in it', async () => {
  const { phases: found, duties } = await section('活动安排', '3月：开展净街月活动。\n4月：开展植树活动。')
  expect(found).toBeUndefined()
  expect(duties?.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['开展净街月活动', '2024-03'],
    ['开展植树活动', '2024-04'],
  ])
})

it.each<[string, string]>([
  ['that sections name more than once', '自2024年8月1日开始，至2024年12月底结束，分两个阶段进行。'],
  [
    'beside years of which they name no month',
    '对2021年以来的问题开展自查，自2024年8月起，2024年底前销号，2024年12月总结。',
  ],
])('days without a year are of the one year %s', async (_, opening) => {
  const { phases: found } = await planOf(
    `净街整治实施方案\n一、整治内容\n背街小巷。\n二、方法步骤\n${opening}\n第一阶段：动员部署（8月1日至8月15日）。印发方案。\n第二阶段：集中整治（8月16日至11月30日）。逐条整治。`,
  )
  expect(found?.map(({ time }) => time?.edtf)).toEqual(['2024-08-01/2024-08-15', '2024-08-16/2024-11-30'])
})

describe('phases', () => {
  it.each<[string, string, string[]]>([
    [
      'run on into the next year',
      '（一）动员部署（2023年11月20日前）。印发方案。\n（二）排查整治（11月21日—12月31日）。逐户登记。\n（三）集中清理（2024年1月1日—2月20日）。清运垃圾。\n（四）总结提升（2月21日—29日）。各村上报总结。',
      ['../2023-11-20', '2023-11-21/2023-12-31', '2024-01-01/2024-02-20', '2024-02-21/2024-02-29'],
    ],
    [
      'begin with one that names no year',
      '（一）排查摸底（11月15日前）。逐户登记。\n（二）集中清理（2025年12月10日前）。清运垃圾。\n（三）总结提升（2026年1月20日前）。各村上报总结。',
      ['../2025-11-15', '../2025-12-10', '../2026-01-20'],
    ],
    [
      'name years that are further apart',
      '（一）动员部署（2023年11月20日前）。印发方案。\n（二）排查整治（5月底前）。逐户登记。\n（三）集中清理（2025年3月前）。清运垃圾。',
      ['../2023-11-20', '../XXXX-05-31', '../2025-02-28'],
    ],
  ])('that %s', async (_, body, expected) => {
    const { phases } = await planOf(`云亭镇净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、实施步骤\n${body}`)
    expect(phases?.map(({ time }) => time?.edtf)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    [
      '实施流程',
      '（一）摸底（1—2月）。逐户登记。\n（二）试点（3月）。每村一户。\n（三）推开（4—9月）。按户施工。',
      ['摸底', '试点', '推开'],
    ],
    [
      '活动步骤',
      '4月份宣传发动，各村讨论，4月20日前报镇。\n5—11月组织实施，每月10日开会。\n12月总结表彰，评选先进。',
      ['宣传发动', '组织实施', '总结表彰'],
    ],
    [
      '实施步骤',
      '动员部署（2024年9月—12月）；清理整治（2025年1月—6月）；总结验收（2025年7月）。',
      ['动员部署', '清理整治', '总结验收'],
    ],
    [
      '推进安排',
      '第九条 动员部署（2024年9月—12月）；清理整治（2025年1月—6月）；总结验收（2025年7月）。',
      ['动员部署', '清理整治', '总结验收'],
    ],
  ])('of a chapter called %s', async (title, body, expected) => {
    const { phases } = await planOf(`云亭镇净街方案\n一、${title}\n${body}\n二、主要任务\n1.扫路。\n2.修灯。`)
    expect(phases?.map(({ name }) => name)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      '整治分三个阶段。动员部署阶段：4月份，印发方案。自查自纠阶段：5至9月份，各村自查。总结阶段：11月，上报总结。',
      ['动员部署阶段 @2024-04', '自查自纠阶段 @2024-05/2024-09', '总结阶段 @2024-11'],
    ],
    [
      '动员部署阶段（4月份）。印发方案。自查自纠阶段（5月至9月）。各村自查。',
      ['动员部署阶段 @2024-04', '自查自纠阶段 @2024-05/2024-09'],
    ],
    [
      '动员部署阶段（4月底前）主要印发方案；自查自纠阶段（9月底前）主要逐户检查。',
      ['动员部署阶段 @../2024-04-30', '自查自纠阶段 @../2024-09-30'],
    ],
    [
      '动员阶段从4月1日开始至4月30日结束。自查阶段从5月1日开始至9月30日结束。',
      ['动员阶段 @2024-04-01/2024-04-30', '自查阶段 @2024-05-01/2024-09-30'],
    ],
    [
      '第一阶段（动员部署，4月1日至30日）：印发方案。第二阶段（5月至9月，自查阶段）：各村自查。',
      ['动员部署 @2024-04-01/2024-04-30', '自查阶段 @2024-05/2024-09'],
    ],
  ])('in one paragraph: %s', async (body, expected) => {
    const { phases } = await planOf(`云亭镇2024年净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n二、实施步骤\n${body}`)
    expect(phases?.map(({ name, time }) => `${name} @${time?.edtf}`)).toEqual(expected)
  })

  it('whose months begin again run on into the year after that of the plan', async () => {
    const { phases } = await planOf(
      '云亭镇2024年净街方案\n一、实施步骤\n（一）准备阶段（10月10日至11月10日）。登记。\n（二）清理阶段（11月11日至1月20日）。清运。\n（三）总结阶段（1月21日至1月31日）。上报。',
    )
    expect(phases?.map(({ time }) => time?.edtf)).toEqual([
      '2024-10-10/2024-11-10',
      '2024-11-11/2025-01-20',
      '2025-01-21/2025-01-31',
    ])
  })

  it('whose months go back and forth are all of the year of the plan', async () => {
    const { phases } = await planOf(
      '云亭镇2024年净街方案\n一、实施步骤\n（一）准备阶段（10月）。登记。\n（二）清理阶段（3月）。清运。\n（三）总结阶段（12月）。上报。',
    )
    expect(phases?.map(({ time }) => time?.edtf)).toEqual(['2024-10', '2024-03', '2024-12'])
  })
})

it.each([
  ['时间及步骤', ['动员部署（3月底前）', '集中清扫（4月—5月）']],
  ['推进计划', ['第一季度', '第二季度']],
  ['阶段划分', ['动员部署', '集中清扫']],
  ['实施计划', ['动员部署（3月底前）', '集中清扫（4月—5月）', '总结']],
])('below %s, whatever they are called', async (title, names) => {
  const { phases } = await planOf(
    `2024年净街方案\n一、重点事项\n1.扫街。由环卫站负责。\n2.修灯。由电管站负责。\n二、${title}\n（一）${names[0]}。印发方案，开动员会。\n（二）${names[1]}。全面清扫，逐条验收。\n${names[2] ? `（三）${names[2]}。各村报总结。\n` : ''}三、工作要求\n各村要重视。`,
  )
  expect(phases?.map(({ name }) => name)).toEqual(names.map((name) => name.replace(/（.*/, '')))
})

it('are none of the work that 重点事项 gives out', async () => {
  const { duties } = await planOf(
    '净街方案\n一、重点事项\n1.扫街。由环卫站负责。\n2.修灯。由电管站负责。\n二、工作要求\n各村要重视。',
  )
  expect(duties?.map(({ name }) => name)).toEqual(['扫街', '修灯'])
})

it('two works, one early and one late, are no phases', async () => {
  const { phases: found } = await section('主要任务', '1、前期准备：\n（1）清点工具。\n2、后期维护：\n（1）修补路面。')
  expect(found).toBeUndefined()
})

it.each([
  ['活动流程', ['活动前期', '活动中期', '活动后期']],
  ['活动步骤', ['活动前期', '活动后期']],
  ['活动安排', ['前期准备', '活动当天', '后期总结']],
])('from early to late, without days, in %s', async (title, names) => {
  const items = names
    .map((name, index) => `${index + 1}、${name}：\n（1）由总务处清点工具。\n（2）发布公告。`)
    .join('\n')
  const { phases: found, duties = [] } = await section(title, items)
  expect(found?.map(({ name }) => name)).toEqual(names)
  expect(duties.map(({ name, responsible }) => [name, responsible])).toEqual(
    names.flatMap(() => [
      ['由总务处清点工具', ['总务处']],
      ['发布公告', undefined],
    ]),
  )
})
