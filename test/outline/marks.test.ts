import { describe, expect, it } from 'vitest'
import { readChapterMark, readMark } from '../../src/outline/marks.ts'

const brief = (text: string) => {
  const mark = readMark(text)
  return mark && [mark.form, mark.ordinal, text.slice(mark.length)].join(' ')
}

describe('readMark', () => {
  it.each<[string, string]>([
    ['一、工作目标', 'han 1 工作目标'],
    ['一、 工作目标', 'han 1 工作目标'],
    ['一、　工作目标', 'han 1 工作目标'],
    ['十二、附则', 'han 12 附则'],
    ['二十、附则', 'han 20 附则'],
    ['一.工作目标', 'han 1 工作目标'],
    ['一．工作目标', 'han 1 工作目标'],
    ['四：认真对待', 'han 4 认真对待'],
    ['四:认真对待', 'han 4 认真对待'],
    ['壹、工作目标', 'han 1 工作目标'],
    ['Ⅲ、工作目标', 'han 3 工作目标'],
    ['第2章 工作目标', 'chapter 2 工作目标'],
    ['第三节 工作目标', 'section 3 工作目标'],
    ['PART 02 工作目标', 'chapter 2 工作目标'],
    ['02 工作目标', 'padded 2 工作目标'],
    ['01工作目标', 'padded 1 工作目标'],
    ['03|工作目标', 'padded 3 工作目标'],
    ['第2阶段：净街', 'stage 2 净街'],
    ['（一）组织领导', 'han-paren 1 组织领导'],
    ['(一)组织领导', 'han-paren 1 组织领导'],
    ['（一)组织领导', 'han-paren 1 组织领导'],
    ['（ 一 ）组织领导', 'han-paren 1 组织领导'],
    ['（一）、组织领导', 'han-paren 1 组织领导'],
    ['(十一)组织领导', 'han-paren 11 组织领导'],
    ['一）组织领导', 'han-paren 1 组织领导'],
    ['〔一〕组织领导', 'han-paren 1 组织领导'],
    ['1.清扫道路', 'arabic 1 清扫道路'],
    ['1。清扫道路', 'arabic 1 清扫道路'],
    ['1、8:30集合', 'arabic 1 8:30集合'],
    ['2、6月2日至30日，张贴海报', 'arabic 2 6月2日至30日，张贴海报'],
    ['1.8月18日前，移交数据', 'arabic 1 8月18日前，移交数据'],
    ['1. 3月9日:召开动员会', 'arabic 1 3月9日:召开动员会'],
    ['1.3月9号集合', 'arabic 1 3月9号集合'],
    ['2、2024年9月为总结阶段', 'arabic 2 2024年9月为总结阶段'],
    ['2、9月底前完成编班', 'arabic 2 9月底前完成编班'],
    ["二'领导机构", 'han 2 领导机构'],
    ['1. 2024青禾县净街节开幕式', 'arabic 1 2024青禾县净街节开幕式'],
    ['2.2024年底前完成编班', 'arabic 2 2024年底前完成编班'],
    ['1. 清扫道路', 'arabic 1 清扫道路'],
    ['1．清扫道路', 'arabic 1 清扫道路'],
    ['1﹒清扫道路', 'arabic 1 清扫道路'],
    ['1、清扫道路', 'arabic 1 清扫道路'],
    ['1,清扫道路', 'arabic 1 清扫道路'],
    ['1，清扫道路', 'arabic 1 清扫道路'],
    ['12.清扫道路', 'arabic 12 清扫道路'],
    ['1.“一支队伍”', 'arabic 1 “一支队伍”'],
    ['⒈清扫道路', 'arabic 1 清扫道路'],
    ['⒓清扫道路', 'arabic 12 清扫道路'],
    ['（1）清扫道路', 'arabic-paren 1 清扫道路'],
    ['(1)清扫道路', 'arabic-paren 1 清扫道路'],
    ['(2)、清扫道路', 'arabic-paren 2 清扫道路'],
    ['〔1〕清扫道路', 'arabic-paren 1 清扫道路'],
    ['⑴清扫道路', 'arabic-paren 1 清扫道路'],
    ['⑶清扫道路', 'arabic-paren 3 清扫道路'],
    ['1)清扫道路', 'half-paren 1 清扫道路'],
    ['1）清扫道路', 'half-paren 1 清扫道路'],
    ['①清扫道路', 'circled 1 清扫道路'],
    ['②、清扫道路', 'circled 2 清扫道路'],
    ['⑳清扫道路', 'circled 20 清扫道路'],
    ['第一章 总则', 'chapter 1 总则'],
    ['第二章总则', 'chapter 2 总则'],
    ['第一条 为规范管理', 'article 1 为规范管理'],
    ['第十二条为规范管理', 'article 12 为规范管理'],
    ['第一部分 基本情况', 'part 1 基本情况'],
    ['第一阶段：宣传发动', 'stage 1 宣传发动'],
    ['第一阶段:宣传发动', 'stage 1 宣传发动'],
    ['第二个阶段：组织实施', 'stage 2 组织实施'],
    ['第三阶段（9月）', 'stage 3 （9月）'],
    ['第一步：摸底', 'stage 1 摸底'],
    ['第二轮：摸底', 'stage 2 摸底'],
    ['第3周：摸底', 'stage 3 摸底'],
    ['第三至四周（9月9日—20日）', 'stage 3 （9月9日—20日）'],
    ['第5-6周 9月23日—10月4日', 'stage 5 9月23日—10月4日'],
    ['2.7—8月走访农户', 'arabic 2 7—8月走访农户'],
    ['3.9月份开展净街', 'arabic 3 9月份开展净街'],
    ['1.1月度检查', 'outline 1 月度检查'],
    ['1.月考分析', 'arabic 1 月考分析'],
    ['2、年级组会议', 'arabic 2 年级组会议'],
    ['3.日常保洁', 'arabic 3 日常保洁'],
    ['㈠食品小组', 'han-paren 1 食品小组'],
    ['4.1 220千伏青禾变', 'outline 1 220千伏青禾变'],
    ['三、四月份工作安排', 'han 3 四月份工作安排'],
    ['一是抓宣传', 'ordinal-word 1 抓宣传'],
    ['三是“一户一册”', 'ordinal-word 3 “一户一册”'],
    ['一要有人', 'yao 1 有人'],
    ['——坚持群众需要', 'dash  坚持群众需要'],
    ['--坚持群众需要', 'dash  坚持群众需要'],
    ['1.1编制目的', 'outline 1 编制目的'],
    ['1.1 编制目的', 'outline 1 编制目的'],
    ['2.3.1 县林业局', 'outline 1 县林业局'],
    ['4.12 Ⅳ级响应', 'outline 12 Ⅳ级响应'],
    ['A.加分', 'letter 1 加分'],
    ['B、扣分', 'letter 2 扣分'],
    ['a.加分', 'letter 1 加分'],
  ])('%s', (text, expected) => expect(brief(text)).toBe(expected))

  it.each([
    '工作目标',
    '2024年3月',
    '2024.3.1',
    '7.10日前完成',
    '96110热线',
    '2.0版本',
    '3.5公里',
    '1.5倍',
    '一、二、三等奖各一名',
    '一、二等奖',
    '七、八年级学生',
    '七、八月份',
    '十、十一月：',
    '第一责任人',
    '第一阶段性成果',
    '第三方评估',
    '一定要做好',
    '一要素',
    '一是',
    '三月底前',
    '（试行）',
    '（2024—2026年）',
    '(甲)',
    '12345',
    '01路公交沿线',
    '05级新生',
    '03栋楼前',
    '02网格巡查',
    'Ⅰ：特别重大',
    '1',
    '1.',
    'CT检查',
    'A座三楼',
    '—9月',
    '',
  ])('finds none in %j', (text) => expect(readMark(text)).toBeUndefined())

  it('reads at an offset', () => {
    expect(readMark('做到：一是准，二是快', 3)).toMatchObject({ form: 'ordinal-word', ordinal: 1 })
    expect(readMark('做到：一是准，二是快', 1)).toBeUndefined()
  })

  it('ranks the standard order 一、（一）1.（1）①', () => {
    const ranks = ['第一章甲', '一、甲', '（一）甲', '第一阶段：甲', '1.甲', '（1）甲', '①甲', '1）甲', '一是甲'].map(
      (text) => readMark(text)?.rank as number,
    )
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })
})

describe('readChapterMark', () => {
  it.each<[string, number]>([
    ['1 总则', 1],
    ['2组织指挥体系', 2],
    ['3　预警', 3],
  ])('%s', (text, expected) => expect(readChapterMark(text, expected)).toMatchObject({ ordinal: expected }))
  it.each<[string, number]>([
    ['2 总则', 1],
    ['3月底前', 3],
    ['1 名同志负责，其他人配合。', 1],
  ])('not %s', (text, expected) => expect(readChapterMark(text, expected)).toBeUndefined())
})
