/** One plan, numbered in the usual way and in the ways that copies damage it or no standard knows: it is read alike. */

import { expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { phases } from './in-short.ts'
import { planOf } from './plan-of.ts'
import { told } from './told-duties.ts'

const usual = `云亭镇河道清洁工作方案

一、工作目标
全镇河道无漂浮物。

二、重点任务
（一）清理水面垃圾。组织打捞队清理水面漂浮物。（责任单位：水利站）
（二）拆除沿河违建。对违法建筑依法拆除。（责任单位：综合执法队）
（三）整治排污口。排查并封堵直排口。（责任单位：环保站）

三、实施步骤
（一）宣传发动阶段（3月1日—3月15日）。召开动员会。
（二）集中整治阶段（3月16日—5月31日）。全面开展整治。

四、保障措施
（一）加强领导。党政主要领导亲自抓。
（二）强化督查。定期通报情况。
`

const figures = '一二三四'

/** The items of the chapters, each numbered anew. */
function items(mark: (figure: number, han: string) => string): string {
  return usual.replaceAll(/^（([一二三四])）/gm, (_, han: string) => mark(figures.indexOf(han) + 1, han))
}

function chapters(mark: (figure: number, han: string) => string): string {
  return usual.replaceAll(/^([一二三四])、/gm, (_, han: string) => mark(figures.indexOf(han) + 1, han))
}

/** 1、 over 1.1、 and 1.2、 */
function decimals(point: string): string {
  let chapter = 0
  return usual.replaceAll(/^(?:([一二三四])、|（([一二三四])）)/gm, (_, outer?: string, inner?: string) => {
    if (outer !== undefined) chapter = figures.indexOf(outer) + 1
    return inner === undefined ? `${chapter}${point}` : `${chapter}.${figures.indexOf(inner) + 1}${point}`
  })
}

function model(plan: Plan): unknown {
  const { title, goals = [], duties, safeguards = [] } = plan
  return {
    title,
    goals: goals.map(({ name, text }) => text ?? name),
    duties: told(duties),
    phases: phases(plan),
    safeguards: safeguards.map(({ name }) => name),
  }
}

const expected = model(await planOf(usual))

it('is a plan of three duties, two phases and two safeguards', () =>
  expect(expected).toEqual({
    title: '云亭镇河道清洁工作方案',
    goals: ['全镇河道无漂浮物。'],
    duties: ['清理水面垃圾 responsible=水利站', '拆除沿河违建 responsible=综合执法队', '整治排污口 responsible=环保站'],
    phases: ['宣传发动阶段 @XXXX-03-01/XXXX-03-15', '集中整治阶段 @XXXX-03-16/XXXX-05-31'],
    safeguards: ['加强领导', '强化督查'],
  }))

it.each([
  ['（一', items((_, han) => `（${han}`)],
  ['(一', items((_, han) => `(${han}`)],
  ['（一、', items((_, han) => `（${han}、`)],
  ['一）、', items((_, han) => `${han}）、`)],
  ['〈一〉', items((_, han) => `〈${han}〉`)],
  ['[1]', items((figure) => `[${figure}]`)],
  ['[1] and a blank', items((figure) => `[${figure}] `)],
  ['1- and a blank', items((figure) => `${figure}- `)],
  ['【1】 and a blank', items((figure) => `【${figure}】 `)],
  ['第1、', items((figure) => `第${figure}、`)],
  ['1：', items((figure) => `${figure}：`)],
  ['1-', items((figure) => `${figure}-`)],
  ['No.1', items((figure) => `No.${figure} `)],
  ['❶', items((figure) => '❶❷❸❹'[figure - 1] as string)],
  ['其一，', items((_, han) => `其${han}，`)],
  ['a)', items((figure) => `${'abcd'[figure - 1]})`)],
  ['1、（一）', items((figure, han) => `${figure}、（${han}）`)],
  ['（一）（一）', items((_, han) => `（${han}）（${han}）`)],
  ['01 over the item', items((figure) => `0${figure}\n`)],
  ['{一}', items((_, han) => `{${han}}`)],
  ['「一」', items((_, han) => `「${han}」`)],
  ['1/', items((figure) => `${figure}/`)],
  ['1】', items((figure) => `${figure}】`)],
  ['(A)', items((figure) => `(${'ABCD'[figure - 1]})`)],
  ['ⅰ.', items((figure) => `${'ⅰⅱⅲⅳ'[figure - 1]}.`)],
  ['（一）1、', items((figure, han) => `（${han}）${figure}、`)],
  ['（一） over the item', items((_, han) => `（${han}）\n`)],
  ['1. over the item', items((figure) => `${figure}.\n`)],
  ['a tab behind 1.', items((figure) => `${figure}.\t`)],
  ['1)…2)… in one line', items((figure) => `${figure})`).replaceAll(/\n(?=[23]\))/g, '')],
  ['1、 and 1.1、', decimals('、')],
  ['1. and 1.1.', decimals('.')],
  ['1 and 1.1 in one line', decimals(' ').replaceAll(/\n(?=\d\.\d)/g, ' ')],
  ['一；', chapters((_, han) => `${han}；`)],
  ['一－', chapters((_, han) => `${han}－`)],
  ['一 over the title', chapters((_, han) => `${han}\n`)],
  ['第一部分 over 一、', chapters((_, han) => `第${han}部分 `).replaceAll(/^（([一二三四])）/gm, '$1、')],
  ['—— before stages', usual.replaceAll(/^（[一二]）(?=[^。]*阶段)/gm, '—— ')],
  ['1.一、', chapters((figure, han) => `${figure}.${han}、`)],
  ['01 over the title', chapters((figure) => `0${figure}\n`)],
  ['PART 01 over the title', chapters((figure) => `PART 0${figure}\n`)],
  ['I.', chapters((figure) => `${['I', 'II', 'III', 'IV'][figure - 1]}. `)],
  ['【一】 over （一）', chapters((_, han) => `【${han}】`)],
  ['（一）…（责任单位：水利站）（二）…', usual.replaceAll(/\n(?=（[二三]）)/g, '')],
  ['1.…（责任单位：水利站）2.…', items((figure) => `${figure}.`).replaceAll(/\n(?=[23]\.)/g, '')],
])('%s', async (_, text) => expect(model(await planOf(text))).toEqual(expected))

it.each([
  '（一等奖）奖杯一座。\n（二等奖）证书一张。',
  '1：50的图纸。\n2：30开会。',
  '《一》是书名。',
  '（一期）新建水厂。\n修路。',
])('what only looks like such numbers: %s', async (text) => {
  const { sections = [] } = await planOf(`净街方案\n一、范围\n${text}\n二、其他\n无。`)
  expect(sections[1]?.text ?? sections[0]?.text).toContain(text.split('\n')[0])
})
