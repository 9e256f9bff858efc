import { describe, expect, it } from 'vitest'
import { cpuClock } from '../cpu-clock.ts'
import { outline, tree } from './outline-text.ts'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ {4}/, ''))

/** A document, and its tree as indented lines. */
const cases: Record<string, [string, string]> = {
  'the standard order': [
    `
    方案
    一、甲目标
    （一）乙任务
    1.丙事项
    （1）丁细节
    （2）戊细节
    2.己事项
    （二）庚任务
    二、辛要求`,
    `
    一、 甲目标
      （一） 乙任务
        1. 丙事项
          （1） 丁细节
          （2） 戊细节
        2. 己事项
      （二） 庚任务
    二、 辛要求`,
  ],
  '1、 right under 一、': [
    `
    方案
    一、甲目标
    1、乙事项
    2、丙事项
    二、丁要求
    1、戊事项`,
    `
    一、 甲目标
      1、 乙事项
      2、 丙事项
    二、 丁要求
      1、 戊事项`,
  ],
  'items that open with a figure': [
    `
    方案
    一、甲目标
    1、乙事项
    2、24小时扑灭率达98%
    3、4月份和5月份各查一次
    3、丙事项`,
    `
    一、 甲目标
      1、 乙事项
      2、 24小时扑灭率达98%
      3、 丙事项`,
  ],
  'titles in 【】 over chapters': [
    `
    方案
    【活动主题】净街
    【活动项目】
    一、扫街比赛
    二、修灯比赛
    【注意事项】
    1、戴好手套`,
    `
    - 活动主题
    - 活动项目
      一、 扫街比赛
      二、 修灯比赛
    - 注意事项
      1、 戴好手套`,
  ],
  '1、 at the top': [
    `
    方案
    1、甲目标
    （1）乙事项
    （2）丙事项
    2、丁要求`,
    `
    1、 甲目标
      （1） 乙事项
      （2） 丙事项
    2、 丁要求`,
  ],
  'a level left out': [
    `
    方案
    一、甲目标
    1.乙事项
    ①丙细节
    ②丁细节
    2.戊事项`,
    `
    一、 甲目标
      1. 乙事项
        ① 丙细节
        ② 丁细节
      2. 戊事项`,
  ],
  'a number twice': [
    `
    方案
    一、甲目标
    二、乙任务
    三、丙内容
    三、丁步骤
    四、戊要求`,
    `
    一、 甲目标
    二、 乙任务
    三、 丙内容
    三、 丁步骤
    四、 戊要求`,
  ],
  'a number left out': [
    `
    方案
    一、甲目标
    二、乙任务
    四、丙要求`,
    `
    一、 甲目标
    二、 乙任务
    四、 丙要求`,
  ],
  'numbers that run on across headings': [
    `
    方案
    一、甲任务
    （一）乙方面
    1.丙事项
    2.丁事项
    （二）戊方面
    3.己事项
    4.庚事项`,
    `
    一、 甲任务
      （一） 乙方面
        1. 丙事项
        2. 丁事项
      （二） 戊方面
        3. 己事项
        4. 庚事项`,
  ],
  '（四） that runs on across chapters': [
    `
    方案
    一、甲目标
    （一）乙思想
    （二）丙原则
    二、丁任务
    （三）戊事项
    （四）己事项`,
    `
    一、 甲目标
      （一） 乙思想
      （二） 丙原则
    二、 丁任务
      （三） 戊事项
      （四） 己事项`,
  ],
  '一、 inside 三、': [
    `
    方案
    一、甲目标
    二、乙内容
    三、丙构成
    一、丁部分
    二、戊部分
    四、庚要求`,
    `
    一、 甲目标
    二、 乙内容
    三、 丙构成
      一、 丁部分
      二、 戊部分
    四、 庚要求`,
  ],
  'lost chapter headings': [
    `
    方案
    （一）甲事项
    （二）乙事项
    （三）丙事项
    （一）丁事项
    （二）戊事项`,
    `
    ?
      （一） 甲事项
      （二） 乙事项
      （三） 丙事项
    ?
      （一） 丁事项
      （二） 戊事项`,
  ],
  stages: [
    `
    方案
    一、甲步骤
    第一阶段：乙准备
    第二阶段：丙实施
    1.丁事项
    2.戊事项
    第三阶段：己总结
    二、庚要求`,
    `
    一、 甲步骤
      第一阶段： 乙准备
      第二阶段： 丙实施
        1. 丁事项
        2. 戊事项
      第三阶段： 己总结
    二、 庚要求`,
  ],
  'chapters and articles': [
    `
    办法
    第一章 总则
    第一条 为规范管理，制定本办法。
    第二条 本办法适用于各村。
    第二章 职责
    第三条 镇里抓总。
    第四条 村里落实。`,
    `
    第一章 总则
      第一条 为规范管理，制定本办法
      第二条 本办法适用于各村
    第二章 职责
      第三条 镇里抓总
      第四条 村里落实`,
  ],
  'a decimal outline': [
    `
    预案
    1 总则
    1.1 编制目的
    1.2 适用范围
    2 职责
    2.1 指挥机构
    2.1.1 县指挥部
    2.1.2 镇指挥部
    2.2 成员单位
    3 附则`,
    `
    1 总则
      1.1 编制目的
      1.2 适用范围
    2 职责
      2.1 指挥机构
        2.1.1 县指挥部
        2.1.2 镇指挥部
      2.2 成员单位
    3 附则`,
  ],
  'parts above chapters': [
    `
    计划
    第一部分 去年回顾
    一、甲工作
    二、乙工作
    第二部分 今年安排
    一、丙工作
    二、丁工作`,
    `
    第一部分 去年回顾
      一、 甲工作
      二、 乙工作
    第二部分 今年安排
      一、 丙工作
      二、 丁工作`,
  ],
  'class lines are no headings': [
    `
    方案
    一、卫生区划分
    七、一班
    八、二班
    二、检查办法`,
    `
    一、 卫生区划分
    二、 检查办法`,
  ],
  'words with 班 in them are headings': [
    `
    方案
    一、值班安排
    由办公室负责。
    二、班子建设
    （一）领导班子培训
    （二）开班动员
    （三）高二（3）班
    三、加强值班`,
    `
    一、 值班安排
    二、 班子建设
      （一） 领导班子培训
      （二） 开班动员
    三、 加强值班`,
  ],
  'years, hotlines and decimals are no headings': [
    `
    方案
    一、甲目标
    2024年底前完成。
    96110热线全年开通。
    3.5公里道路修补完毕。
    7.10日前完成验收。
    一、二、三等奖各1名。
    二、乙要求`,
    `
    一、 甲目标
    二、 乙要求`,
  ],
}

describe('the tree of', () => {
  it.each(Object.entries(cases))('%s', async (_, [text, expected]) =>
    expect(tree(await outline(lines(text).join('\n')))).toEqual(lines(expected).filter((line) => line.trim() !== '')),
  )

  it('a run of 一是 in a paragraph', async () => {
    const one = await outline(
      '方案\n一、主要做法\n做到三点：一是抓宣传；二是抓管理；三是抓督查。\n二、工作要求\n各村落实。',
    )
    expect(tree(one)).toEqual(['一、 主要做法', '  一是 抓宣传', '  二是 抓管理', '  三是 抓督查', '二、 工作要求'])
    expect(one.root.children[0]?.children.every((child) => child.inline)).toBe(true)
  })

  it('stock titles that have run into the line before them', async () => {
    const one = await outline(
      '方案\n为办好事，制定本方案。 一、指导思想\n人人动手，抓好街巷的卫生。 二、工作目标\n做到干净。',
    )
    expect(tree(one)).toEqual(['一、 指导思想', '二、 工作目标'])
  })

  it('text before, between and behind', async () => {
    const one = await outline(
      '方案\n为办好事，制定本方案。\n一、目标\n做到干净。\n天天扫。\n二、要求\n各村落实。\n青禾县\n2024年3月1日',
    )
    expect(one.front.map((block) => one.document.slice(block))).toEqual(['方案'])
    expect(one.preamble.map((span) => one.document.slice(span))).toEqual(['为办好事，制定本方案。'])
    expect(one.root.children[0]?.body.map((part) => one.document.slice(part))).toEqual(['做到干净。', '天天扫。'])
    expect(one.back.map((block) => one.document.slice(block))).toEqual(['青禾县', '2024年3月1日'])
  })

  it('a hostile stack of marks stays shallow and quick', async () => {
    const spent = cpuClock()
    const text = Array.from({ length: 3000 }, () => '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n1）己').join('\n')
    const one = await outline(text)
    const depth = Math.max(...tree(one).map((line) => line.search(/\S/) / 2))
    expect(depth).toBeLessThan(14)
    expect(spent()).toBeLessThan(5000)
  })
})

describe('Markdown', () => {
  it('gives levels by its headings', async () => {
    const text = '# 方案\n\n## 一、目标\n\n做到干净。\n\n### （一）近期\n\n### （二）远期\n\n## 二、要求\n'
    expect(tree(await outline(text, 'plan.md'))).toEqual(['一、 目标', '  （一） 近期', '  （二） 远期', '二、 要求'])
  })

  it('needs no numbers', async () => {
    const text = '# 方案\n\n## 目标\n\n### 近期\n\n### 远期\n\n## 要求\n'
    expect(tree(await outline(text, 'plan.md'))).toEqual(['- 目标', '  - 近期', '  - 远期', '- 要求'])
  })

  it('counts its lists', async () => {
    const text = '# 方案\n\n## 任务\n\n1. 扫路\n2. 修灯\n   - 路口\n   - 巷口\n3. 种树\n'
    expect(tree(await outline(text, 'plan.md'))).toEqual([
      '- 任务',
      '  1. 扫路',
      '  2. 修灯',
      '    - 路口',
      '    - 巷口',
      '  3. 种树',
    ])
  })

  it('takes a labelled bullet for the line of a label', async () => {
    const text = '# 方案\n\n## 任务\n\n1. 扫路\n   - 牵头单位：甲局\n   - 责任单位：乙局\n2. 修灯\n'
    const one = await outline(text, 'plan.md')
    expect(tree(one)).toEqual(['- 任务', '  1. 扫路', '  2. 修灯'])
    expect(one.root.children[0]?.children[0]?.body.map((part) => one.document.slice(part))).toEqual([
      '牵头单位：甲局',
      '责任单位：乙局',
    ])
  })

  it('cuts a bold heading sentence from its text', async () => {
    const text = '# 方案\n\n## 原则\n\n- **农户为主。** 垃圾从灶台边分起。\n- **先易后难。** 先清路边。\n'
    expect(tree(await outline(text, 'plan.md'))).toEqual(['- 原则', '  - 农户为主', '  - 先易后难'])
  })

  it('puts a table under its heading', async () => {
    const text = '# 方案\n\n## 任务\n\n| 任务 | 责任单位 |\n| --- | --- |\n| 扫路 | 甲局 |\n'
    const one = await outline(text, 'plan.md')
    expect(one.root.children[0]?.body.map((part) => part.type)).toEqual(['table'])
  })
})

it('chapters and items of a page that has lost its line breaks open behind brackets, and above their items', async () => {
  const much = '扫完街再修灯，修完灯再植树。'.repeat(40)
  const flat = `净街工作方案\n一、总体要求。为让街巷干净，${much}二、清扫背街小巷（一）早晚清扫。${much}〔责任单位：城管办〕（二）分段包干。每段一人。（县城管局负责）三、修好每盏路灯（三）登记造册。逐盏登记。（县住建局负责）四、植树。`
  expect(tree(await outline(flat))).toEqual([
    '一、 总体要求',
    '二、 清扫背街小巷',
    '  （一） 早晚清扫',
    '  （二） 分段包干',
    '三、 修好每盏路灯',
    '  （三） 登记造册',
    '四、 植树',
  ])
})

it('what is counted by 一是 on such a page opens right behind the heading', async () => {
  const much = '扫完街再修灯，修完灯再植树。'.repeat(40)
  const flat = `净街工作方案\n一、总体要求。为让街巷干净，${much}二、完善服务一是设立岗亭。${much}二是设立热线。每天值守。三、修好路灯。每周一是净街日。${much}二是擦灯日。这是要事之一是实情。${much}`
  expect(tree(await outline(flat))).toEqual([
    '一、 总体要求',
    '二、 完善服务',
    '  一是 设立岗亭',
    '  二是 设立热线',
    '三、 修好路灯',
  ])
})

it('chapters of a page that has lost its line breaks open by their titles, whatever stands before them', async () => {
  const much = '街口、桥头、站前、河边、巷尾都要扫到，扫完的路段插上小旗，'.repeat(18)
  const flat = `净街演练方案一、演练目的让街坊熟悉分工二、演练时间5月8日上午三、参加对象二、三年级学生四、组织机构分工及职责成立净街领导小组，由李明远任组长。1.清扫组：负责扫路2.运输组：负责清运.3.修灯组：负责修灯五、活动要求1.${much}听从指挥。2.带好工具。`
  expect(tree(await outline(flat))).toEqual([
    '一、 演练目的',
    '二、 演练时间',
    '三、 参加对象',
    '四、 组织机构分工及职责',
    '  1. 清扫组',
    '  2. 运输组',
    '  3. 修灯组',
    '五、 活动要求',
    expect.stringMatching(/^ {2}1\. /),
    '  2. 带好工具',
  ])
})

it('titles in 【】 are headings where there are several', async () => {
  expect(
    tree(
      await outline(
        '净街策划书\n【活动主题】\n干净一条街\n【活动时间】5月8日\n【活动内容】\n1.扫路\n2.修灯\n【花絮】\n照片若干。',
      ),
    ),
  ).toEqual(['- 活动主题', '- 活动时间', '- 活动内容', '  1. 扫路', '  2. 修灯', '- 花絮'])
  expect(tree(await outline('净街方案\n【活动主题】干净一条街\n一、扫路\n二、修灯'))).toEqual([
    '一、 扫路',
    '二、 修灯',
  ])
})

it('a title with a noun before it is one without a number too, but not that of the document', async () => {
  expect(
    tree(
      await outline(
        '净街任务分工\n净街日安排如下。\n1.扫路\n2.修灯\n开幕式议程：\n1.升旗\n2.致辞\n现场人员分工\n警戒：保安室',
      ),
    ),
  ).toEqual(['1. 扫路', '2. 修灯', '- 开幕式议程', '  1. 升旗', '  2. 致辞', '- 现场人员分工'])
})

it.each<[string, string[]]>([
  ['01 目标\n1.净街\n02 任务\n1.扫街\n2.修灯', ['01 目标', '  1. 净街', '02 任务', '  1. 扫街', '  2. 修灯']],
  // one alone counts nothing
  ['一、目标\n05 净街\n二、任务', ['一、 目标', '二、 任务']],
  ['一、目标\n01 净街\n二、任务\n01 扫街\n02 修灯', ['一、 目标', '  01 净街', '二、 任务', '  01 扫街', '  02 修灯']],
  [
    '第一章 总则\n第一节 目标\n净街。\n第二章 任务\n第一节 扫街\n扫街。\n第二节 修灯\n修灯。',
    ['第一章 总则', '  第一节 目标', '第二章 任务', '  第一节 扫街', '  第二节 修灯'],
  ],
])('%j stands where its chapters are', async (text, expected) =>
  expect(tree(await outline(`净街方案\n${text}`))).toEqual(expected),
)

describe('titles in the line of what stands below them', () => {
  it.each<[string, string[]]>([
    [
      '一、总体要求 坚持生态优先，年底前达标。\n二、重点任务（一）清理河道行动 1.清理垃圾。各村清理。\n2.修补堤岸。各村修补。\n（二）宣传引导行动 3.入户宣传。各村入户。',
      [
        '一、 总体要求',
        '二、 重点任务',
        '  （一） 清理河道行动',
        '    1. 清理垃圾',
        '    2. 修补堤岸',
        '  （二） 宣传引导行动',
        '    3. 入户宣传',
      ],
    ],
    [
      '一、实施步骤第一阶段：宣传发动（3月）。召开会议。\n第二阶段：集中清扫（4月）。各村清扫。',
      ['一、 实施步骤', '  第一阶段： 宣传发动（3月）', '  第二阶段： 集中清扫（4月）'],
    ],
    ['一、净街安排 1.3月8日前扫路。\n2.修灯。', ['一、 净街安排', '  1. 3月8日前扫路', '  2. 修灯']],
    [
      '一、步骤\n（一）准备阶段（3月1日至5日）1.印发方案。\n2.召开会议。\n（二）实施阶段（3月6日至9日）1.扫路。\n2.修灯。',
      [
        '一、 步骤',
        '  （一） 准备阶段（3月1日至5日）',
        '    1. 印发方案',
        '    2. 召开会议',
        '  （二） 实施阶段（3月6日至9日）',
        '    1. 扫路',
        '    2. 修灯',
      ],
    ],
    // a figure in a title, and what is cited
    ['一、落实第（一）项要求\n二、清扫东街1、2号楼', ['一、 落实第（一）项要求', '二、 清扫东街1、2号楼']],
    ['一、按附件（一）清扫\n二、清扫3.5公里街道', ['一、 按附件（一）清扫', '二、 清扫3.5公里街道']],
  ])('%j', async (text, expected) => expect(tree(await outline(`净街方案\n${text}`))).toEqual(expected))

  it('two that are known to have run into their text lead to the others', async () => {
    const others =
      '四、经费来源净街经费由街道从年度预算中列支，专款专用。\n五、工作措施\n（一）搭建服务平台依托党群中心设立净街驿站，配齐工具。\n（二）强化宣传引导利用广播每天宣传一次，各楼张贴海报。'
    expect(
      tree(
        await outline(
          `净街方案\n一、工作目标到2026年底街道全部达标，垃圾日产日清。\n二、组织领导为切实加强净街工作的领导，成立领导小组。\n${others}`,
        ),
      ),
    ).toEqual([
      '一、 工作目标',
      '二、 组织领导',
      '四、 经费来源',
      '五、 工作措施',
      '  （一） 搭建服务平台',
      '  （二） 强化宣传引导',
    ])
    expect(tree(await outline(`净街方案\n一、工作目标\n街道达标。\n${others}`))).not.toContain('  （一） 搭建服务平台')
  })

  it.each(['推进城乡对口帮扶工作，各村分别落实到位。', '强化土地要素保障能力，优先安排用地指标。'])(
    'and no word of a title is cut in two: %s',
    async (item) => {
      const chapters =
        '一、工作目标到2026年底街道全部达标，垃圾日产日清。\n二、组织领导为切实加强净街工作的领导，成立领导小组。'
      const sections = tree(await outline(`净街方案\n${chapters}\n三、工作措施\n（一）${item}`))
      expect(sections.at(-1)).toBe(`  （一） ${item.slice(0, -1)}`)
    },
  )
})
