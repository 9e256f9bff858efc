/** Checklists: duties with who answers, points to verify, and ids that can be read back. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { checklistAsMarkdown } from '../../src/render/checklist/markdown.ts'
import { checklistForTerminal } from '../../src/render/checklist/terminal.ts'

const plan = canonical({
  fangan: 1,
  title: '云汀镇村庄清洁方案',
  duties: [
    {
      id: 'd1',
      name: '道路整治',
      duties: [
        {
          id: 'd2',
          name: '清扫村道',
          lead: '建设中心',
          responsible: ['各村', '财政所'],
          time: { text: '5月底前' },
          status: 'done',
        },
        { id: 'd3', name: '备料', status: 'dropped' },
      ],
    },
  ],
  checklists: [{ name: '督查重点', items: [{ id: 'p1', text: '是否存在乱堆乱放' }] }, { name: '空' }],
})

it('is drawn with boxes in the terminal', () => {
  expect(checklistForTerminal(plan)).toBe(`云汀镇村庄清洁方案

任务
  ☐ 道路整治
    ☑ 清扫村道（牵头：建设中心；责任：各村、财政所；时限：5月底前）
    ☐ 备料（不再执行）

督查重点
  ☐ 是否存在乱堆乱放
`)
})

describe('the Markdown checklist', () => {
  it('is a GitHub task list that carries the ids', () => {
    expect(checklistAsMarkdown(plan)).toBe(`# 云汀镇村庄清洁方案

## 任务

- [ ] 道路整治 <!-- d1 -->
  - [x] 清扫村道（牵头：建设中心；责任：各村、财政所；时限：5月底前） <!-- d2 -->
  - [ ] 备料（不再执行） <!-- d3 -->

## 督查重点

- [ ] 是否存在乱堆乱放 <!-- p1 -->
`)
  })

  it('keeps a comment closed, whatever the id', () => {
    const hostile = canonical({ fangan: 1, title: '甲', duties: [{ id: 'x--><script>', name: '乙' }] })
    expect(checklistAsMarkdown(hostile)).not.toContain('<script>-->')
    expect(checklistAsMarkdown(hostile).match(/-->/g)).toHaveLength(1)
  })

  it('is a title alone where there is nothing to tick', () => {
    expect(checklistAsMarkdown(canonical({ fangan: 1, title: '甲' }))).toBe('# 甲\n')
  })
})
