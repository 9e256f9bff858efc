import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { outlines, tree } from './outline-text.ts'

const plan = (word: string) => `一、${word}目标\n做到${word}。\n二、${word}要求\n坚持${word}。`
const titles = async (text: string, file?: string) =>
  (await outlines(text, file)).map((one) => one.title && one.document.slice(one.title))

describe('a collection', () => {
  it.each<[string, string[]]>([
    ['篇一 / 篇二', ['清洁工作方案篇一', '清洁工作方案篇二']],
    ['篇 1 / 篇 2', ['清洁工作方案 篇1', '清洁工作方案 篇2']],
    ['【篇一】', ['【篇一】', '【篇二】']],
    ['第一篇：', ['第一篇：清洁工作方案', '第二篇：绿化工作方案']],
    ['【第一篇】', ['【第一篇】', '【第二篇】']],
    ['第1篇', ['第1篇：清洁工作方案', '第2篇：绿化工作方案']],
    ['title + digit', ['清洁工作计划1', '清洁工作计划2']],
    ['title + space + digit', ['清洁工作计划 1', '清洁工作计划 2']],
    ['范文一 / 范文二', ['清洁工作方案范文一', '清洁工作方案范文二']],
    ['方案一：', ['方案一：净街方案', '方案二：绿化方案']],
    ['（一）behind the title', ['清洁工作方案（一）', '清洁工作方案（二）']],
    ['three', ['方案篇一', '方案篇二', '方案篇三']],
    ['a later page of many', ['净街方案优秀范本篇7', '净街方案优秀范本篇8', '净街方案优秀范本篇9']],
    ['a later page, 第四篇', ['【第四篇】', '【第五篇】']],
    ['【篇一】 before the title', ['【篇一】清洁工作方案', '【篇二】绿化工作方案']],
    ['【第一篇】 before the title', ['【第一篇】清洁工作方案', '【第二篇】绿化工作方案']],
    ['篇一： before the title', ['篇一：清洁工作方案', '篇二：绿化工作方案']],
    ['（篇一） behind the title', ['清洁工作方案（篇一）', '清洁工作方案（篇二）']],
    ['between signs', ['#清洁工作方案 篇1#', '#清洁工作方案 篇2#']],
    ['范文一： before the title', ['范文一：清洁工作方案', '范文二：绿化工作方案']],
    ['样本一', ['清洁工作方案 样本一', '清洁工作方案 样本二']],
    ['title, praise + digit', ['清洁工作方案精选1', '清洁工作方案精选2']],
    ['title of a copy told to be whole', ['清洁工作方案完整版1', '清洁工作方案完整版2']],
    ['praise and a bracket', ['清洁工作方案优秀篇（1）', '清洁工作方案优秀篇（2）']],
    ['策划案 + digit', ['清洁活动策划案1', '清洁活动策划案2']],
    ['title + numeral', ['清洁工作计划一', '清洁工作计划二']],
    ['之一', ['清洁工作计划之一', '清洁工作计划之二']],
    ['with some left out', ['清洁工作方案篇一', '清洁工作方案篇三']],
  ])('marked %s', async (_, marks) => {
    const text = marks.map((mark, index) => `${mark}\n${plan(['干净', '整齐', '安静'][index] as string)}`).join('\n')
    const found = await outlines(text)
    expect(await titles(text)).toEqual(marks)
    expect(found.map((one) => tree(one)[0])).toEqual(
      ['干净', '整齐', '安静'].slice(0, marks.length).map((w) => `一、 ${w}目标`),
    )
  })

  it.each<[string, string, string[]]>([
    [
      '篇1',
      '净街计划集锦二篇净街计划 篇1 一、任务 1、扫街。2、洗路。（甲科） 净街计划 篇2 为把树栽好，制定本计划。一、任务 1、栽树。2、浇水。',
      ['净街计划 篇1', '净街计划 篇2'],
    ],
    [
      'a numeral behind the title',
      '净街行动实施方案一为了净街，制定本方案。一、任务1.扫街。2.洗路。净街行动实施方案二为了洗路，制定本方案。一、任务1.洗路。2.刷栏。',
      ['净街行动实施方案一', '净街行动实施方案二'],
    ],
    [
      'a title that no stop stands before',
      '净街计划(通用2篇)春季净街计划 篇1一、任务1.把东街扫干净，责任人：甲科2.把西街洗干净，做到天天清洗，责任人：乙科春季净街计划 篇2一、任务1.栽树。2.浇水。',
      ['春季净街计划 篇1', '春季净街计划 篇2'],
    ],
  ])('that has lost its line breaks, marked by %s', async (_, text, expected) => {
    expect(await titles(text)).toEqual(expected)
  })

  it.each([
    '净街行动实施方案一经印发，各村照办；净街行动实施方案二字另行解释，各村各组各户都要照着办理，做到家喻户晓，人人知道，不留死角，不走过场，切实见到成效。',
  ])('is none where the title only goes on: %s', async (text) => expect(await outlines(text)).toHaveLength(1))

  it('leaves out what stands before the first', async () => {
    const text = `清洁工作方案（精选2篇）\n下面是小结。\n清洁方案篇一\n${plan('干净')}\n清洁方案篇二\n${plan('整齐')}`
    expect(await titles(text)).toEqual(['清洁方案篇一', '清洁方案篇二'])
  })

  it('covers the text without gaps', async () => {
    const text = `方案篇一\n${plan('干净')}\n方案篇二\n${plan('整齐')}`
    const [first, second] = await outlines(text)
    expect(first?.span.end).toBe(second?.span.start)
    expect(second?.span.end).toBe(text.length)
  })
})

describe('a collection that only titles part', () => {
  const long = (word: string) => `为${word}，制定本计划。${`街巷要${word}。`.repeat(50)}`
  it.each<[string, string[], string]>([
    ['as they are', ['青荷村净街计划', '云汀镇护河实施方案'], '净街计划（精选2篇）\n'],
    ['counted', ['1、青荷村净街计划', '2、云汀镇护河实施方案'], '净街计划范文大全\n'],
    ['counted 一、二、', ['一、青荷村净街计划', '二、云汀镇护河实施方案'], '净街计划范文大全\n'],
    ['in 《》', ['《青荷村净街计划》', '《云汀镇护河实施方案》'], '净街计划二篇\n'],
    ['with no title of the page', ['青荷村净街计划', '云汀镇护河实施方案'], ''],
  ])('%s', async (_, [one = '', other = ''], page) => {
    const text = `${page}${one}\n${long('干净')}\n${plan('干净')}\n${other}\n${long('整齐')}\n${plan('整齐')}`
    expect(await titles(text)).toEqual([one, other])
  })

  it.each([
    ['a plan that is sent out', '关于印发净街方案的通知\n现将方案印发给你们。', '青荷村净街方案', '云汀镇净街方案'],
    ['chapters called by their kind', '净街范文大全', '青荷村净街计划', '具体实施方案'],
    ['a chapter that is counted', '净街范文大全', '青荷村净街方案', '（二）护河组织分工'],
    ['what is to be done', '净街范文大全', '青荷村净街计划', '制定全村护河方案'],
  ])('%s is none', async (_, page, one, other) => {
    const text = `${page}\n${one}\n${long('干净')}\n${other}\n${long('整齐')}`
    expect(await titles(text)).toHaveLength(1)
  })
})

it('the title of the page above that of its only plan is none', async () => {
  const text = `净街方案范文\n青荷村净街方案（最新）\n时间 2024年8月25日 作者 某某 来源 网络投稿\n青荷村净街方案\n为净街，制定本方案。${'街巷要净。'.repeat(50)}`
  expect(await titles(text)).toHaveLength(1)
})

it('a plan above the second is the first', async () => {
  const text = `净街计划（精选3篇）\n${`${plan('干净')}\n`.repeat(12)}净街计划2\n${plan('整齐')}\n净街计划3\n${plan('安静')}`
  expect(await titles(text)).toEqual([undefined, '净街计划2', '净街计划3'])
})

it('a list of the titles above the plans is none of them', async () => {
  const list = '净街计划篇一\n净街计划篇二\n'
  const found = await outlines(`${list}净街计划篇一\n${plan('干净')}\n净街计划篇二\n${plan('整齐')}`)
  expect(found.map((one) => tree(one)[0])).toEqual(['一、 干净目标', '一、 整齐目标'])
})

it('titles that have run into their text', async () => {
  const text = `净街计划篇一20xx年要净街，${'街巷干净，'.repeat(12)}。\n净街计划篇二一、目标街巷干净，${'街巷干净，'.repeat(12)}。\n净街计划篇三为护河，制定本计划。`
  expect(await titles(text)).toEqual(['净街计划篇一', '净街计划篇二', '净街计划篇三'])
})

describe('one plan', () => {
  it.each<[string, string]>([
    ['without marks', `清洁方案\n${plan('干净')}`],
    ['with one mark only', `清洁方案篇一\n${plan('干净')}`],
    ['that speaks of 两篇', `清洁方案\n${plan('干净')}\n每人写心得2篇`],
    [
      'whose later marks are of several collections',
      `清洁方案\n${plan('干净')}\n绿化方案篇三\n栽树。\n修渠方案篇四\n修渠。`,
    ],
    [
      'with a chapter that is titled as a document is',
      `净街文档范文网\n青禾中学净街活动方案\n一、活动目标\n${'街巷干净，'.repeat(70)}。\n（二）净街组织分工\n${'各班扫一条街，'.repeat(50)}。`,
    ],
    [
      'whose parts are called 篇, with titles of chapters',
      '净街行动计划\n第一篇 总体要求\n一、目标\n街巷干净。\n第二篇：重点任务\n二、任务\n1.扫街。\n第三篇 保障措施\n三、要求\n加强领导。',
    ],
    [
      'whose parts are called 篇, with chapters right below them',
      '净街行动计划\n第一篇 街巷新貌\n第一章 目标\n街巷干净。\n第二篇 齐心净街\n第二章 任务\n1.扫街。',
    ],
    [
      'whose parts count their own 一、',
      `净街方案\n第一部分 目标\n街巷干净。\n第二部分 任务\n一、扫街\n扫街。\n二、修灯\n修灯。\n三、种树\n种树。\n第三部分 要求\n各社区按照要求抓好落实。\n一、领导\n负责。\n二、督查\n督查。\n三、考核\n考核。`,
    ],
    ['whose marks do not count from one', `清洁方案\n${plan('干净')}\n方案篇三\n三、附则\n略。`],
  ])('%s', async (_, text) => expect(await outlines(text)).toHaveLength(1))
})

describe('a notice that counts its own demands', () => {
  const notice =
    '关于印发《青禾县净街任务分工》的通知\n青政办〔2024〕3号\n各乡镇：\n现将《青禾县净街任务分工》印发给你们。\n一、高度重视。各乡镇要动员。\n二、压实责任。各乡镇要落实。\n三、加强督导。每季通报。\n青禾县人民政府\n2024年3月1日\n'
  const plan = '一、清扫街面\n1.扫主街。\n二、修补路面\n2.补坑洼。\n三、亮化路灯\n3.换灯泡。'

  it('is the front of the plan that it sends out', async () => {
    const { plans } = await parse(new TextEncoder().encode(`${notice}青禾县净街任务分工\n${plan}`), 'plan.txt')
    expect(plans.map(({ title }) => title)).toEqual(['青禾县净街任务分工'])
    expect(plans[0]?.document).toMatchObject({ number: '青政办〔2024〕3号', issued: '2024-03-01' })
    expect(plans[0]?.duties?.map(({ name }) => name)).toEqual(['清扫街面', '修补路面', '亮化路灯'])
  })

  it('is a plan of its own where another follows', async () => {
    const { plans } = await parse(new TextEncoder().encode(`${notice}云汀镇修渠工作方案\n${plan}`), 'plan.txt')
    expect(plans.length).toBe(2)
  })
})

describe('a page pasted as one line', () => {
  it('is cut at its numbers and stock titles', async () => {
    const text =
      '为把社区花园管好，结合实际，制定本方案。一、指导思想坚持居民自愿、花小钱、办实事，让花园由居民自己建、自己管、自己享受成果。二、工作目标（一）建成花园八处。每处都有人认领，有人浇水。（二）成立花友会一个。每月活动一次，做好记录。三、工作要求（一）加强领导。社区书记负总责。（二）加强宣传。楼栋群每周发一次照片。'
    const [one, ...others] = await outlines(text)
    expect(others).toEqual([])
    expect(one && tree(one)).toEqual([
      '一、 指导思想',
      '二、 工作目标',
      '  （一） 建成花园八处',
      '  （二） 成立花友会一个',
      '三、 工作要求',
      '  （一） 加强领导',
      '  （二） 加强宣传',
    ])
  })
})
