/** The task breakdown table in its three forms: which rows and columns there are, and what must never get through. */

import width from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { usedColumns } from '../../src/render/table/columns.ts'
import { tableAsCsv } from '../../src/render/table/csv.ts'
import { tableAsMarkdown } from '../../src/render/table/markdown.ts'
import { tableRows } from '../../src/render/table/rows.ts'
import { tableForTerminal } from '../../src/render/table/terminal.ts'
import { tableView } from '../../src/render/table/views.ts'

const plan = canonical({
  fangan: 1,
  title: '云汀镇村庄清洁方案',
  organizations: [{ name: '清洁办公室', contact: ['李明远'] }, '督查组'],
  platforms: ['积分超市', { name: '宣讲平台', lead: ['党政办', '文化站'] }],
  duties: [
    {
      name: '道路整治',
      time: { text: '5月底前' },
      text: '先主后次',
      duties: [
        { name: '清扫村道', text: '每周三集中清扫。\n拍照留存。', responsible: '各村（社区）' },
        { name: '修补路面', lead: '建设中心', duties: [{ name: '备料', support: '财政所' }] },
      ],
    },
    '总结经验',
  ],
})

const single = canonical({ fangan: 1, title: '甲', duties: ['乙', { name: '丙', lead: '丁' }] })

describe('the rows', () => {
  it('are the duties and whatever else somebody answers for, in groups', () => {
    expect(
      tableRows(plan).map(({ kind, groups, cells }) => [kind, groups.join('/'), cells.number, cells.name]),
    ).toEqual([
      ['group', '', '', '组织'],
      ['task', '组织', '1', '清洁办公室'],
      ['group', '', '', '平台'],
      ['task', '平台', '2', '宣讲平台'],
      ['group', '', '', '任务'],
      ['group', '任务', '', '道路整治'],
      ['task', '任务/道路整治', '3', '清扫村道'],
      ['task', '任务/道路整治', '4', '修补路面'],
      ['task', '任务/道路整治/修补路面', '5', '备料'],
      ['task', '任务', '6', '总结经验'],
    ])
  })

  it('have no groups where there are only duties without parts', () => {
    expect(tableRows(single).map(({ kind }) => kind)).toEqual(['task', 'task'])
  })

  it('leave out columns in which nothing stands', () => {
    expect(usedColumns(tableRows(single)).map(({ heading }) => heading)).toEqual(['序号', '任务', '牵头单位'])
    expect(usedColumns([]).map(({ heading }) => heading)).toEqual(['任务'])
  })
})

describe('the terminal table', () => {
  it.each([40, 60, 80, 100, 200])('has lines of one width, at most %i', (columns) => {
    const lines = tableForTerminal(tableView(plan), { width: columns }).trimEnd().split('\n').slice(1, -1)
    const widths = new Set(lines.map((line) => width(line)))
    expect(widths.size).toBe(1)
    const [most = 0] = widths
    if (columns >= 80) expect(most).toBeLessThanOrEqual(columns)
  })

  it('is no wider than it needs to be', () => {
    expect(tableForTerminal(tableView(single), { width: 200 })).toBe(
      [
        '甲',
        '┌──────┬──────┬──────────┐',
        '│ 序号 │ 任务 │ 牵头单位 │',
        '├──────┼──────┼──────────┤',
        '│ 1    │ 乙   │          │',
        '├──────┼──────┼──────────┤',
        '│ 2    │ 丙   │ 丁       │',
        '└──────┴──────┴──────────┘',
        '合计：2项任务，牵头单位1个',
        '',
      ].join('\n'),
    )
  })

  it('begins no line with a mark that closes', () => {
    const text = '村道、巷道、沟渠、房前、屋后、田边，各处（含空地）都要清扫。'.repeat(5)
    const wordy = canonical({ fangan: 1, title: '甲', duties: [{ name: '乙', text, lead: '丙' }] })
    for (let columns = 30; columns < 60; columns++) {
      expect(tableForTerminal(tableView(wordy), { width: columns })).not.toMatch(/│ [、，。）]/)
    }
  })

  it('cuts wording that would fill the screen', () => {
    const wordy = canonical({ fangan: 1, title: '甲', duties: [{ name: '乙', text: '很长的话'.repeat(1000) }] })
    const table = tableForTerminal(tableView(wordy), { width: 80 })
    expect(table.split('\n').length).toBeLessThan(20)
    expect(table).toContain('…')
  })

  it('lets nothing through that steers a terminal', () => {
    const hostile = canonical({
      fangan: 1,
      title: '\u001b]0;题\u0007甲\u202e',
      duties: [{ name: '\u001b[31m乙\u001b[0m\u0000', text: '丙\r\n丁\t戊\u009b2J', lead: '己\u0008' }],
    })
    for (const output of [
      tableForTerminal(tableView(hostile), { width: 80 }),
      tableAsMarkdown(tableView(hostile)),
      tableAsCsv([tableView(hostile)], { bom: false }),
    ]) {
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(output).toContain('乙')
    }
  })

  it('is made of a plan without duties too', () => {
    expect(tableForTerminal(tableView(canonical({ fangan: 1, title: '甲' })), { width: 80 })).toBe('甲\n')
  })

  it('takes thousands of rows', () => {
    const duties = Array.from({ length: 2000 }, (_, at) => ({
      name: `任务${at}`,
      duties: [{ name: '子任务', lead: '甲' }],
    }))
    expect(tableForTerminal(tableView(canonical({ fangan: 1, title: '甲', duties })), { width: 80 })).toContain(
      '任务1999',
    )
  })
})

describe('the Markdown table', () => {
  it('is a GitHub table with groups in bold', () => {
    expect(tableAsMarkdown(tableView(plan))).toContain('| **道路整治** | 先主后次')
    expect(tableAsMarkdown(tableView(plan))).toContain('每周三集中清扫。<br>拍照留存。')
  })

  it('escapes what would be markup', () => {
    const marked = canonical({ fangan: 1, title: '*甲*', duties: [{ name: '乙|丙', text: '<b>丁</b> [戊](己)' }] })
    const output = tableAsMarkdown(tableView(marked))
    expect(output).toContain('# \\*甲\\*')
    expect(output).toContain('乙\\|丙')
    expect(output).toContain('\\<b>')
    expect(output).toContain('\\[戊]')
  })
})

describe('the CSV table', () => {
  it('names the group of every row, and the plan where there are several', () => {
    const lines = tableAsCsv([tableView(single), tableView(plan)], { bom: false }).split('\n')
    expect(lines[0]).toBe('方案,所属,序号,任务,具体内容,牵头单位,责任单位,配合单位,责任人,完成时限')
    expect(lines).toContain('云汀镇村庄清洁方案,任务 / 道路整治 / 修补路面,5,备料,,,,财政所,,')
  })

  it('defuses formulas', () => {
    const hostile = canonical({ fangan: 1, title: '甲', duties: ['=1+1', '+2', '-3', '@甲'] })
    expect(tableAsCsv([tableView(hostile)], { bom: true })).toBe("\ufeff序号,任务\n1,'=1+1\n2,'+2\n3,'-3\n4,'@甲\n")
  })
})
