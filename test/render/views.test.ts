/** What a reader asks of the table: by unit, phase, leader and date; what is mine; which columns. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { deadline } from '../../src/render/deadline.ts'
import { tableAsJson } from '../../src/render/table/json.ts'
import { tableAsMarkdown } from '../../src/render/table/markdown.ts'
import { type TableOptions, tableView, totalsText } from '../../src/render/table/views.ts'

const plan = canonical({
  fangan: 1,
  title: '甲',
  organizations: [{ name: '云汀镇财政所', aliases: ['财政所'] }],
  phases: ['部署阶段', { name: '收尾阶段', lead: '党政办' }],
  duties: [
    {
      name: '筹资',
      phase: '收尾阶段',
      duties: [
        { name: '拨款', lead: '财政所', officer: '李明远', time: { text: '年底前', edtf: '../2025-12-31' } },
        { name: '公示', lead: '党政办', support: '云汀镇财政所', time: { text: '5月', edtf: '2025-05' } },
      ],
    },
    {
      name: '动员',
      phase: '部署阶段',
      responsible: ['各村', '财政所'],
      time: { text: '每月5日', rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' },
    },
    { name: '总结', text: '写好总结' },
  ],
})

function shown(options: TableOptions): string[] {
  return tableView(plan, options).rows.map(
    ({ kind, groups, cells }) =>
      '  '.repeat(groups.length) + (kind === 'group' ? `# ${cells.name}` : `${cells.number} ${cells.name}`),
  )
}

describe('a view', () => {
  it('by unit says what is mine as lead, as responsible, as support', () => {
    expect(shown({ by: 'unit' })).toEqual([
      '# 党政办',
      '  # 牵头（2项）',
      '    1 收尾阶段',
      '    3 公示',
      '# 云汀镇财政所',
      '  # 牵头（1项）',
      '    2 拨款',
      '  # 责任（1项）',
      '    4 动员',
      '  # 配合（1项）',
      '    3 公示',
      '# 各村',
      '  # 责任（1项）',
      '    4 动员',
      '# 未写明单位',
      '  5 总结',
    ])
  })

  it('by phase takes the phase from the duty above', () => {
    expect(shown({ by: 'phase' })).toEqual([
      '# 部署阶段',
      '  4 动员',
      '# 收尾阶段',
      '  1 收尾阶段',
      '  2 拨款',
      '  3 公示',
      '# 未写明阶段',
      '  5 总结',
    ])
  })

  it('by leader and by date', () => {
    expect(shown({ by: 'leader' }).slice(0, 3)).toEqual(['# 李明远', '  2 拨款', '# 未写明责任领导'])
    expect(shown({ by: 'date' })).toEqual([
      '# 2025年5月',
      '  3 公示',
      '# 2025年12月',
      '  2 拨款',
      '# 常态化工作',
      '  4 动员',
      '# 未写明时限',
      '  1 收尾阶段',
      '  5 总结',
    ])
  })

  it('of one unit knows it by any of its names and keeps the groups that are left', () => {
    const mine = ['# 任务', '  # 筹资', '    2 拨款', '    3 公示', '  4 动员']
    expect(shown({ unit: '财政所' })).toEqual(mine)
    expect(shown({ unit: '云汀镇 财政所' })).toEqual(mine)
    expect(shown({ unit: '财政所', role: 'support' })).toEqual(['# 任务', '  # 筹资', '    3 公示'])
    expect(shown({ unit: '财政所', by: 'unit', role: 'lead' })).toEqual([
      '# 云汀镇财政所',
      '  # 牵头（1项）',
      '    2 拨款',
    ])
    expect(shown({ role: 'responsible' })).toEqual(['# 任务', '  4 动员'])
    expect(shown({ unit: '无此单位' })).toEqual([])
  })

  it('counts what it shows', () => {
    expect(tableView(plan).totals).toEqual({ tasks: 5, leads: 2, units: 3, listed: 5 })
    expect(totalsText(tableView(plan, { by: 'unit' }).totals)).toBe('合计：5项任务（分列7项次），牵头单位2个')
    expect(totalsText(tableView(plan, { unit: '各村' }).totals)).toBe('合计：1项任务，牵头单位0个')
  })
})

describe('the columns', () => {
  const headings = (options: TableOptions) => tableView(plan, options).columns.map(({ heading }) => heading)

  it('are those that are used, with the others on demand', () => {
    expect(headings({})).toEqual([
      '序号',
      '任务',
      '具体内容',
      '牵头单位',
      '责任单位',
      '配合单位',
      '责任领导',
      '完成时限',
    ])
    expect(headings({ columns: ['+编号', '+phase'] }).slice(-3)).toEqual(['完成时限', '阶段', '编号'])
    expect(headings({ columns: ['时限', 'lead', '任务', 'contact'].slice(1) })).toEqual(['牵头单位', '任务', '责任人'])
    expect(headings({ columns: ['+confidence', '+编号'] }).slice(-3)).toEqual(['完成时限', '可信度', '编号'])
    expect(headings({ blank: true }).at(-1)).toBe('完成情况')
    expect(headings({ blank: true, columns: ['name'] })).toEqual(['任务', '完成情况'])
  })
})

describe('the deadline', () => {
  it.each([
    [{ edtf: '2025-10' }, '2025年10月'],
    [{ edtf: '../2025-05-31' }, '2025年5月'],
    [{ edtf: 'XXXX-05-31' }, '5月'],
    [{ edtf: '20XX-09-01/20XX-09-07' }, '20××年9月'],
    [{ edtf: '2025-35' }, '2025年9月'],
    [{ edtf: '2025' }, '2025年内'],
    [{ edtf: '[2025-03,2025-07]' }, '2025年7月'],
    [{ edtf: '2025-07~' }, '2025年7月'],
    [{ edtf: '2025-07/..' }, '常态化工作'],
    [{ text: '尽快' }, '时限未写明日期'],
    [undefined, '未写明时限'],
  ])('of %j stands under %s', (time, heading) => {
    expect(deadline(time).heading).toBe(heading)
  })

  it('sorts months before the end of their year, known years first', () => {
    const times = ['2025-05-31', '2025-05', '2025-12', '2025', '2026-01', 'XXXX-01']
    expect(times.map((edtf) => deadline({ edtf }).order).toSorted()).toEqual(
      times.map((edtf) => deadline({ edtf }).order),
    )
  })
})

it('marks what a weak rule read, and nothing else, where that is asked for', () => {
  const doubted = canonical({
    fangan: 1,
    title: '云汀镇村庄清洁方案',
    duties: [{ name: '清扫村道', confidence: 'low' }, { name: '修补路面', confidence: 'high' }, { name: '清理河道' }],
  })
  const view = tableView(doubted, { columns: ['name', 'confidence'] })
  expect(
    tableAsMarkdown(view)
      .match(/^\|.*\|$/gm)
      ?.slice(2),
  ).toEqual(['| 清扫村道 | 存疑   |', '| 修补路面 |        |', '| 清理河道 |        |'])
  expect(JSON.parse(tableAsJson([view]))[0].rows.map((row: { confidence: unknown }) => row.confidence)).toEqual([
    'low',
    'high',
    null,
  ])
})
