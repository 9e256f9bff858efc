import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'

describe('what a plan states', () => {
  it('guiding thought', async () =>
    expect((await section('指导思想', '让街巷干净，让居民满意。')).guidance).toBe('让街巷干净，让居民满意。'))

  it('goals with their text', async () =>
    expect((await section('工作目标', '街巷天天干净。')).goals).toMatchObject([
      { name: '工作目标', text: '街巷天天干净。' },
    ]))

  it('goals below 目标任务 where they say how far and not what to do', async () => {
    const { goals, duties } = await section(
      '目标任务',
      '（1）垃圾清运率达到95%以上；\n（2）投诉量控制在3件以内；\n（3）杜绝焚烧垃圾。',
    )
    expect([goals?.map(({ name }) => name), duties]).toEqual([['目标任务'], undefined])
  })

  it('a safeguard that is a chapter by itself', async () => {
    const { safeguards } = await section('责任追究', '失职的，依规追究责任。')
    expect(safeguards).toMatchObject([{ name: '责任追究', text: '失职的，依规追究责任。' }])
    expect((await section('工作要求', '各村要重视。')).safeguards).toBeUndefined()
  })

  it('goals, but none of the headings that the text has lost', async () => {
    const { goals } = await planOf(
      '净街演练方案\n演练目的\n让街坊熟悉分工。\n1.时间：5月8日\n2.地点：街口\n扫帚自备。\n1.集合\n2.分组',
    )
    expect(goals?.map(({ name }) => name)).toEqual(['演练目的'])
  })

  it('principles', async () =>
    expect(
      (await section('基本原则', '（一）群众为主。一起扫。\n（二）先易后难。先扫路边。')).principles,
    ).toMatchObject([
      { name: '群众为主', text: '一起扫。' },
      { name: '先易后难', text: '先扫路边。' },
    ]))

  it('principles on a line each', async () => {
    const { principles } = await section('工作原则', '全员参与、不留死角；\n先易后难、注重实效。')
    expect(principles?.map(({ name }) => name)).toEqual(['全员参与、不留死角', '先易后难、注重实效'])
  })

  it('principles in a row', async () => {
    const { principles } = await section('指导原则', '条块结合，以块为主；上下联动，整体推进；以人为本，突出民生。')
    expect(principles?.map(({ name }) => name)).toEqual([
      '条块结合，以块为主',
      '上下联动，整体推进',
      '以人为本，突出民生',
    ])
  })

  it('principles set off by ——', async () =>
    expect(
      (await section('基本原则', '——坚持群众为主。一起扫。\n——坚持先易后难。先扫路边。')).principles?.map(
        ({ name }) => name,
      ),
    ).toEqual(['坚持群众为主', '坚持先易后难']))

  it('targets in the items of a list and in the cells of a table of tasks', async () => {
    const { targets } = await section(
      '工作目标',
      '1.居民满意度达到95%以上；\n2.新改户厕65个；\n3.硬化通组路9公里，全年抽检不少于1200批次。',
    )
    const brief = (found: typeof targets) => found?.map(({ subject, value, unit }) => `${subject} ${value}${unit}`)
    expect(brief(targets)).toEqual(['居民满意度 95%', '新改户厕 65个', '通组路 9公里', '全年抽检 1200批次'])
    const inCells = await planOf(
      '# 净街方案\n\n## 一、主要任务\n\n| 任务 | 牵头单位 | 完成时限 |\n| - | - | - |\n| 建设公厕20座 | 城管局 | 3个工作日 |\n',
      'plan.md',
    )
    expect(brief(inCells.targets)).toEqual(['公厕 20座'])
  })

  it('documents that the guiding thought goes by, and not those to be studied', async () => {
    const { document } = await section(
      '指导思想',
      '深入贯彻《江河保护规划》精神，依据《河道管理办法》和《城市清洁标准》，让街巷干净。',
    )
    expect(document?.basis?.map(({ title }) => title)).toEqual(['河道管理办法', '城市清洁标准'])
  })

  it.each<[string, string | undefined, string[]?]>([
    ['完善街道、社区、楼栋三联动机制，共同清扫。', '街道、社区、楼栋三联动机制', ['街道', '社区', '楼栋']],
    ['开展“路面净美、墙面洁美、水面清美”活动（简称“三美”）。', '“三美”活动', ['路面净美', '墙面洁美', '水面清美']],
    // the count is of something else
    ['街道、社区四联动。', undefined],
    ['开展“路面净美、墙面洁美”活动（简称“三美”）。', undefined],
  ])('counts behind the list of what they count: %s', async (text, name, parts) => {
    const { frameworks } = await section('主要任务', `1.净街。${text}\n2.修灯。`)
    expect(frameworks?.[0]?.name).toBe(name)
    expect(frameworks?.[0]?.parts?.map((part) => part.name)).toEqual(parts)
  })

  it('safeguards', async () =>
    expect((await section('保障措施', '（一）加强领导。书记抓。\n（二）严格考核。月月评。')).safeguards).toMatchObject([
      { name: '加强领导', text: '书记抓。' },
      { name: '严格考核', text: '月月评。' },
    ]))

  it('nothing that it does not', async () => {
    const plan = await planOf('净街方案\n一、主要任务\n1.扫路。\n2.修灯。')
    for (const key of ['guidance', 'goals', 'principles', 'safeguards'] as const) expect(plan[key]).toBeUndefined()
  })
})

describe('targets', () => {
  it.each<[string, object]>([
    ['参与率不低于80%。', { subject: '参与率', comparator: '>=', value: 80, unit: '%' }],
    ['垃圾清运率达到100%。', { subject: '垃圾清运率', value: 100, unit: '%' }],
    ['居民满意率达到95%以上。', { subject: '居民满意率', comparator: '>=', value: 95, unit: '%' }],
    ['每村建成示范街巷不少于2条。', { comparator: '>=', value: 2, unit: '条' }],
  ])('%s', async (text, target) => {
    const { targets } = await section('工作目标', text)
    expect(targets).toHaveLength(1)
    expect(targets?.[0]).toMatchObject(target)
  })
})

describe('frameworks', () => {
  it('with their parts', async () =>
    expect((await section('工作目标', '达到“三净”（路面净、墙面净、水面净）标准。')).frameworks).toMatchObject([
      { expression: '三净', parts: [{ name: '路面净' }, { name: '墙面净' }, { name: '水面净' }] },
    ]))

  it('with their parts behind a dash', async () =>
    expect((await section('工作目标', '实现“三个提升”——提升认识，提升能力，提升质量。')).frameworks).toMatchObject([
      { name: '“三个提升”', parts: [{ name: '提升认识' }, { name: '提升能力' }, { name: '提升质量' }] },
    ]))

  it('whose parts are the headings below', async () => {
    const { frameworks } = await section(
      '主要任务',
      '开展“三大行动”。\n（一）净街行动。扫路。\n（二）亮灯行动。修灯。\n（三）植绿行动。种树。',
    )
    expect(frameworks?.[0]?.parts?.map(({ name }) => name)).toEqual(['净街行动', '亮灯行动', '植绿行动'])
  })
})

describe('checklists and workflows', () => {
  it('points to verify', async () =>
    expect(
      (await section('督查重点', '（1）路面是否干净；\n（2）路灯是否都亮；\n（3）有无人员值守。')).checklists,
    ).toMatchObject([{ items: [{ text: '路面是否干净' }, { text: '路灯是否都亮' }, { text: '有无人员值守' }] }]))

  it('questions that stand several to an item', async () => {
    const { checklists, duties } = await planOf(
      '净街方案\n一、检查内容\n（一）路面方面。路面是否干净；有无积水。\n（二）路灯方面。路灯是否都亮；灯杆是否稳固。\n二、主要任务\n1.扫路。\n2.修灯。',
    )
    expect(checklists?.map(({ items }) => items?.map(({ text }) => text))).toEqual([
      ['路面是否干净', '有无积水', '路灯是否都亮', '灯杆是否稳固'],
    ])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路', '修灯'])
  })

  it.each<[string, string[]]>([
    ['推行群众下单、站所接单、服务送单。', ['群众下单', '站所接单', '服务送单']],
    ['按照个人申报、科室推荐、专家评审、结果公示等程序步骤评选。', ['个人申报', '科室推荐', '专家评审', '结果公示']],
    ['接到报修→核实→派工→验收', ['接到报修', '核实', '派工', '验收']],
    ['居民申请--村级初审--镇级审核', ['居民申请', '村级初审', '镇级审核']],
    ['形成“点单—派单—接单—评单”流程。', ['点单', '派单', '接单', '评单']],
    [
      '居民通过楼栋群点单、社区派单、队伍接单、居民评单，三天内答复。',
      ['居民通过楼栋群点单', '社区派单', '队伍接单', '居民评单'],
    ],
  ])('the steps of %s', async (text, steps) =>
    expect((await section('工作流程', text)).workflows?.map((one) => one.steps)).toEqual([steps]),
  )

  it('the steps behind the name of a flow', async () => {
    const { workflows } = await section('主要任务', '1.评选星级志愿者。评选流程：个人申报—小组推荐—公示。\n2.修灯。')
    expect(workflows).toMatchObject([{ name: '评选流程', steps: ['个人申报', '小组推荐', '公示'] }])
  })

  it('no steps along a route', async () =>
    expect((await section('主要任务', '1.清扫路线：东街→西街→南街。\n2.修灯。')).workflows).toBeUndefined())
})
