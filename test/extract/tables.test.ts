/** Tables of duties and of targets, as copies have them: headers again at the top of a page, 同上, units and what they do. */

import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Duty } from '../../src/plan/plan.ts'
import { planOf } from './plan-of.ts'

const answered = ({ name, lead, responsible, officer, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), officer?.join(), time?.edtf].map((part) => part ?? '').join('|')

it.each<[string, string, string[]]>([
  [
    'a header that stands again below a row of its own',
    '| 序号 | 任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n| 1 | 扫东街 | 环卫站 | 2024年6月底 |\n| 序号 | 任务 | 责任单位 | 完成时限 |\n| 2 | 修路灯 | 路灯所 | 2024年9月底 |',
    ['扫东街||环卫站||../2024-06-30', '修路灯||路灯所||../2024-09-30'],
  ],
  [
    'a column that is headed 完成期限',
    '| 任务 | 执行单位 | 完成期限 |\n|---|---|---|\n| 扫东街 | 环卫站 | 2024年6月底 |',
    ['扫东街||环卫站||../2024-06-30'],
  ],
  [
    'tasks and what they are about, whoever does them',
    '| 序号 | 重点任务 | 具体内容 |\n|---|---|---|\n| 1 | 扫东街 | 每天两扫。 |\n| 2 | 修路灯 | 换灯头。 |',
    ['扫东街||||', '修路灯||||'],
  ],
  ['points that are scored', '| 序号 | 项目 | 评分标准 |\n|---|---|---|\n| 1 | 街面 | 整洁得10分。 |', []],
  [
    'a cell that says 同上',
    '| 任务 | 牵头单位 | 责任单位 |\n|---|---|---|\n| 扫东街 | 城管办 | 环卫站 |\n| 修路灯 | 城管办 | 同上 |',
    ['扫东街|城管办|环卫站||', '修路灯|城管办|环卫站||'],
  ],
  [
    'units and what each of them has to do',
    '| 部门 | 职责 |\n|---|---|\n| 城管办 | 负责街巷清扫；制定考核办法。 |\n| 各村 | 负责门前清扫。 |',
    ['街巷清扫||城管办||', '制定考核办法||城管办||', '门前清扫||各村||'],
  ],
  [
    'a unit of which nothing is said but that it is in charge',
    '| 部门 | 职责 |\n|---|---|\n| 城管办 | 负责。清扫街巷；负责 |\n| 各村 | 门前清扫。 |',
    ['清扫街巷||城管办||', '门前清扫||各村||'],
  ],
  [
    'a cell that is an item with its heading',
    '| 任务 | 责任单位 |\n|---|---|\n| 清扫背街小巷。每天两扫，垃圾日清。 | 环卫站 |',
    ['清扫背街小巷||环卫站||'],
  ],
  [
    'a unit in the column of people, and one in a column without a role',
    '| 任务 | 部门 | 负责人 |\n|---|---|---|\n| 扫东街 | 城管办 | 李明远 |\n| 修路灯 | 城管办 | 路灯所 |',
    ['扫东街||城管办||', '修路灯||城管办,路灯所||'],
  ],
  [
    'what things are measured in',
    '| 任务 | 单位 | 数量 | 时限 |\n|---|---|---|---|\n| 铺设管网 | 公里 | 20 | 2024年6月底 |',
    ['铺设管网||||../2024-06-30'],
  ],
  [
    'what is kept in store is no work',
    '| 序号 | 名称 | 数量 | 存放地点 | 责任人 |\n|---|---|---|---|---|\n| 1 | 铁锹 | 40把 | 一号库 | 李明远 |\n| 2 | 编织袋 | 900条 | 泵房 | 周若溪 |',
    [],
  ],
])('%s', async (_, table, expected) => {
  const { title, duties = [] } = await planOf(`# 净街行动工作方案\n\n## 责任分工\n\n${table}\n`, 'plan.md')
  expect(title).toBe('净街行动工作方案')
  expect(duties.map(answered)).toEqual(expected)
})

it('a task over several rows, which keeps no evidence of what only they say', async () => {
  const table =
    '| 序号 | 任务 | 措施 | 牵头单位 | 完成时限 |\n|---|---|---|---|---|\n| 1 | 净街 | 扫东街 | 环卫站 | 2024年6月底 |\n| | | 修路灯 | 路灯所 | 2024年9月底 |'
  const text = `# 净街行动工作方案\n\n## 责任分工\n\n${table}\n`
  const { plans, evidence } = await parse(new TextEncoder().encode(text), 'plan.md')
  const task = plans[0]?.duties?.[0] as Duty
  expect(task.duties?.map(answered)).toEqual(['扫东街|环卫站|||../2024-06-30', '修路灯|路灯所|||../2024-09-30'])
  const told =
    evidence()[0]
      ?.get('/duties/0')
      ?.read.map(({ field }) => field) ?? []
  expect(told.filter((field) => !(field in task))).toEqual([])
  expect(told).toContain('name')
})

it('cells that | closes, over one line and two', async () => {
  const { duties = [] } = await planOf(
    '净街任务分解表\n序号 |\n任务 |\n分管领导 |\n责任单位 |\n1 |\n扫东街。 |\n温 静 |\n环卫站\n各村 |\n2 |\n修路灯。 |\n李明远 |\n路灯所 |',
  )
  expect(duties.map(answered)).toEqual(['扫东街||环卫站,各村|温静|', '修路灯||路灯所|李明远|'])
})

it.each<[string, string[]]>([
  // the last of several years says what is to be reached
  ['| 指标 | 2024年 | 2027年 |\n|---|---|---|\n| 绿地面积（公顷） | 20 | 35 |\n', ['绿地面积=35公顷']],
  [
    '| 主要指标 | 单位 | 2025年目标值 | 2026年目标值 |\n|---|---|---|---|\n| 清扫率 | % | 95 | ≥98 |\n',
    ['清扫率=95%', '清扫率>=98%'],
  ],
])('indicators of several years, in an attachment: %j', async (table, expected) => {
  const { targets = [] } = await planOf(
    `# 净街方案\n\n## 一、主要任务\n\n1.扫路。\n\n附件1\n\n主要指标表\n\n${table}`,
    'plan.md',
  )
  expect(targets.map(({ subject, comparator, value, unit }) => `${subject}${comparator}${value}${unit}`)).toEqual(
    expected,
  )
})

it('lines with tabs, where a line of its own heads the rows below it', async () => {
  const rows = [
    '序号\t任务\t牵头单位\t完成时限',
    '一、街面',
    '1\t扫东街\t环卫站\t6月底',
    '2\t扫西街\t\t7月底',
    '二、灯具',
    '3\t修路灯\t路灯所\t8月底',
    '云汀镇人民政府',
  ]
  const { duties = [] } = await planOf(`净街任务分解表\n${rows.join('\n')}`)
  expect(duties.map(({ name, duties: own }) => [name, own?.map((one) => `${one.name} ${one.lead}`)])).toEqual([
    ['街面', ['扫东街 环卫站', '扫西街 环卫站']],
    ['灯具', ['修路灯 路灯所']],
  ])
})

it('indicators with the number that each is to reach', async () => {
  const { targets = [] } = await planOf(
    '# 净街方案\n\n| 指标名称 | 单位 | 2024年目标值 |\n|---|---|---|\n| 清扫率 | % | 98 |\n| 新建公厕 | 座 | ≥12 |\n| 投诉率 | | 3%以下 |\n| 口号 | | 见附件 |\n',
    'plan.md',
  )
  expect(targets.map(({ subject, comparator, value, unit }) => `${subject}${comparator}${value}${unit}`)).toEqual([
    '清扫率=98%',
    '新建公厕>=12座',
    '投诉率<=3%',
  ])
})

it('what is held to, each over a table of what is done for it', async () => {
  const table = (task: string) => `\n| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | ${task} | 环卫站 |\n`
  const { duties = [], principles } = await planOf(
    `# 净街方案\n## 一、重点任务\n### （一）坚持服务为本\n${table('扫东街')}\n### （二）坚持监管为要\n${table('查占道')}`,
    'plan.md',
  )
  expect(principles).toBeUndefined()
  expect(duties.map(({ name, duties: below = [] }) => [name, ...below.map(answered)])).toEqual([
    ['坚持服务为本', '扫东街||环卫站||'],
    ['坚持监管为要', '查占道||环卫站||'],
  ])
})
