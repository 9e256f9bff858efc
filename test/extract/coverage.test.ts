/** The ledger: what was read and what was not, with the places of what was not. */

import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { type Coverage, readShare } from '../../src/source/coverage.ts'

async function ledger(text: string, file = 'plan.md'): Promise<Coverage> {
  return (await parse(new TextEncoder().encode(text), file)).coverage()
}

describe('the ledger', () => {
  it('counts every character once, but for white space', async () => {
    const text = '# 净街方案\n\n一、总体要求\n\n让街巷干净。\n\n二、主要任务\n\n（一）扫路。由城管局负责。\n'
    const { characters, unread } = await ledger(text)
    expect(Object.values(characters).reduce((sum, one) => sum + one, 0)).toBe(text.replace(/[\s#]/g, '').length)
    expect(unread).toEqual([])
  })

  it('counts what stands before the name of an item once', async () => {
    const text =
      '净街演练方案\n\n一、演练准备\n1.5月8日前，环卫所召开班组会议，讲解清扫流程和路线。\n2.5月11日，各班组熟悉路线。\n'
    const { characters } = await ledger(text, 'plan.txt')
    expect(Object.values(characters).reduce((sum, one) => sum + one, 0)).toBe(text.replace(/\s/g, '').length)
  })

  it.each([
    ['a heading in brackets', '净街方案\n\n【主要任务】\n1.扫路。\n2.修路。\n【工作要求】\n1.守时。\n2.节约。\n'],
    [
      'the bars of a table of duties',
      '净街方案\n\n一、主要任务\n| 任务 | 责任单位 | 时限 |\n| 扫路 | 县城管局 | 3月 |\n| 修路 | 县交通局 | 5月 |\n\n二、工作要求\n守时。\n',
    ],
    [
      'an item that is counted inside a sentence without its stop',
      '净街方案\n\n一、工作要求\n1.守时守纪。\n2.垃圾清运率达到95%以上.　　3.每条巷子有不少于1名的管护员。\n',
    ],
    ['a mark behind a space after a heading', '净街方案\n\n一、工作要求 ：\n1.守时守纪 。\n2.节约用水　；\n'],
    [
      'what restoration takes away and puts in',
      '净街方案\n青政办发〔202512\n【打印本页】【关闭窗口】\n一、主要任务\n1.扫路。\n2.修路。\n',
    ],
    [
      'a line that is the title of the page and that of its first plan',
      '2023年净街工作计划(通用2篇)\n\n2023年净街工作计划(通用2篇)2023年净街工作计划 篇1一、指导思想让街巷干净，人人动手。二、主要任务1.扫路，每天一次。2.修路，每月一次。三、工作要求守时守纪，节约用水。\n2023年净街工作计划 篇2一、指导思想让街巷常绿，人人动手。二、主要任务1.种树，每年一次。2.浇水，每天一次。三、工作要求守时守纪，爱护树木。\n',
    ],
    ['the bullets of a list', '净街方案\n\n一、主要任务\n1.扫路。\n● 清扫街道。\n◆清扫河道。\n- 清扫桥面。\n'],
    ['a bullet inside a title', '● 青禾县城管局\n● 净街行动\n● 实施方案\n一、主要任务\n1.扫路。\n● 清扫街道。\n'],
    ['the bars of any other table', '净街方案\n\n一、主要任务\n| 颜色 | 形状 |\n|---|---|\n| 红 | 圆 |\n| 黄 | 方 |\n'],
  ])('counts %s whole', async (_, text) => {
    const { characters } = await ledger(text, 'plan.txt')
    expect(Object.values(characters).reduce((sum, one) => sum + one, 0)).toBe(text.replace(/\s/g, '').length)
  })

  it('lists the rows of a table that says nothing of duties', async () => {
    const found = await ledger('# 净街方案\n\n一、主要任务\n\n扫路。\n\n| 颜色 | 形状 |\n|---|---|\n| 红 | 圆 |\n')
    expect(found.unread.map(({ text, place }) => [place.start.line, text])).toEqual([
      [7, '颜色 形状'],
      [9, '红 圆'],
    ])
    expect(readShare(found)).toBeLessThan(1)
  })

  it('lists what looks like parties and is none', async () => {
    const { unread } = await ledger('# 净街方案\n\n一、主要任务\n\n扫路边的垃圾（最好的队伍是由大家一起来牵头）。\n')
    expect(unread.map(({ text }) => text)).toEqual(['（最好的队伍是由大家一起来牵头）'])
  })
})
