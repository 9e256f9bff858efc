import { expect, it } from 'vitest'
import { section } from './plan-of.ts'

it.each<[string, string[]]>([
  ['（一）办理流程：受理、审核、公示、发放。', ['受理', '审核', '公示', '发放']],
  ['（一）办理流程\n①受理申请→②上门核实→③公示发放', ['受理申请', '上门核实', '公示发放']],
  [
    '（一）上门服务。通过热线收集居民在修补方面的需求。服务站派单，维修队接单，解决难题，办理成效由居民来评价。',
    ['收集居民需求', '服务站派单', '维修队接单', '居民评价'],
  ],
  [
    '（一）完善机制。健全居民“点单”、站点“派单”、志愿者“接单”、居民“评单”相贯通的模式。',
    ['居民点单', '站点派单', '志愿者接单', '居民评单'],
  ],
])('the steps of %s', async (body, steps) => {
  const { workflows } = await section('主要任务', `${body}\n（二）修补路面。`)
  expect(workflows?.map((one) => one.steps)).toEqual([steps])
})

it.each([
  '（一）办理流程：由服务站受理居民的申请，并在三天内给出答复。',
  '（一）办理流程：详见附件、公告、通知。',
  '（一）上门服务。服务站派单后，维修队接单上门。',
  '（一）上门服务。维修队接单后，由服务站派单。',
])('no steps in %s', async (body) => {
  const { workflows } = await section('主要任务', `${body}\n（二）修补路面。`)
  expect(workflows).toBeUndefined()
})

it.each([
  ['优化办理流程', '（市审批局牵头，市大数据中心配合）'],
  ['简化办事程序', '（市审批局负责）'],
])('%s among tasks over items with their units is work', async (title, answer) => {
  const { workflows, duties } = await section(
    '主要任务',
    `（一）编制事项清单。市审批局编制清单。\n（二）${title}\n1.精简材料。整合表单。${answer}\n2.再造环节。并联审批。${answer}`,
  )
  expect([workflows, duties?.map(({ name, duties: below }) => [name, below?.map((one) => one.name)])]).toEqual([
    undefined,
    [
      ['编制事项清单', undefined],
      [title, ['精简材料', '再造环节']],
    ],
  ])
})

it('by the clock, with lines that are told of a step', async () => {
  const { workflows, duties } = await section(
    '活动内容',
    '1.活动地点：广场\n2.活动流程\n9:00-9:10 开场致辞\n致辞人：社区负责人\n9:10-9:20 （一）净街讲座\n主讲人：李明远\n9:20-9:30 互动环节\n由主讲人提问。',
  )
  expect(workflows?.map((one) => one.steps)).toEqual([['开场致辞', '净街讲座', '互动环节']])
  expect(duties).toBeUndefined()
})
