/** Items that are called as facts of an event are, and are given out. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

it.each([
  '（一）布置会场（责任人：温静）\n悬挂横幅。\n（二）邀请嘉宾（责任人：李明远；时间：4月1日前）\n发出请柬。',
  '（一）布置会场\n责任单位：县文旅局\n（二）邀请嘉宾\n责任单位：县工商联\n发出请柬。',
])('%s', async (text) => {
  const { duties = [] } = await section('具体工作安排', text)
  expect(duties.map(({ name, contact, responsible }) => [name, (contact ?? responsible)?.length])).toEqual([
    ['布置会场', 1],
    ['邀请嘉宾', 1],
  ])
})

it('without anybody who answers they are facts still', async () => {
  const { duties = [] } = await section('具体工作安排', '（一）布置会场\n悬挂横幅。\n（二）邀请嘉宾\n县工商联会员。')
  expect(duties.map(({ name }) => name)).toEqual(['布置会场'])
})

it('a bracket that is closed lines further on says who answers and by when', async () => {
  const text =
    '（一）方队安排（负责人：何敬之\n温静、周若溪\n时间3月28日-4月15日）\n通知企业组成方队。\n（二）制作横幅（责任单位：\n县文旅局\n完成时间：4月10日前）\n制作横幅20条。'
  const { duties = [] } = await section('具体工作安排', text)
  expect(told(duties)).toEqual([
    '方队安排 contact=何敬之、温静、周若溪 @2024-03-28/2024-04-15',
    '制作横幅 responsible=县文旅局 @../2024-04-10',
  ])
})

it.each(['（责任人：吴 昊、何敬之）', '（责任人：吴　昊 何敬之）', '，由吴 昊、何敬之负责。', '（吴 昊、何敬之）'])(
  'a name of two characters that is drawn apart is one: 布置会场%s',
  async (behind) => {
    const { duties = [] } = await section('重点任务', `1.布置会场${behind}`)
    expect(duties.map(({ responsible, contact }) => responsible ?? contact)).toEqual([['吴昊', '何敬之']])
  },
)
