/** Checklists by unit and phase, the materials that a plan asks for, and the lists that are printed and signed. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { checklistAsMarkdown } from '../../src/render/checklist/markdown.ts'
import { materials } from '../../src/render/checklist/materials.ts'
import { checklistSheets } from '../../src/render/checklist/sheets.ts'
import { wordFile } from '../../src/render/word-file.ts'
import { workbook } from '../../src/render/workbook.ts'
import { part, readWorkbook, texts, wordRows } from './office.ts'

const plan = canonical({
  fangan: 1,
  title: '云汀镇清洁方案',
  phases: ['部署阶段', '收尾阶段'],
  duties: [
    {
      id: 'd1',
      name: '清扫村道',
      lead: '建设中心',
      responsible: ['各村'],
      time: { text: '5月底前' },
      phase: '部署阶段',
      text: '逐处登记造册，建立问题台账。各村于每月25日前向镇清洁办报送工作进展。',
    },
    { id: 'd2', name: '总结经验', phase: '收尾阶段', status: 'done', text: '推广好做法。' },
    { id: 'd3', name: '旧任务', lead: '各村', status: 'dropped' },
  ],
  checklists: [
    {
      name: '督查重点',
      items: [
        { id: 'p1', text: '是否乱堆乱放', responsible: '各村' },
        { id: 'p2', text: '是否定期清扫' },
      ],
    },
  ],
})

describe('the materials', () => {
  it('are the sentences that ask to keep or to report, with who and when', () => {
    expect(materials(plan)).toEqual([
      {
        id: 'd1-material-1',
        text: '逐处登记造册，建立问题台账。',
        kind: 'keep',
        units: ['建设中心'],
        time: '5月底前',
      },
      {
        id: 'd1-material-2',
        text: '各村于每月25日前向镇清洁办报送工作进展。',
        kind: 'report',
        units: ['各村'],
        time: '每月25日前',
      },
    ])
  })

  it('are named once, and not where a plan only speaks of records', () => {
    const text = '及时归档活动照片。加强信用记录建设。向群众讲清资料用途。及时归档活动照片。'
    const found = materials(
      canonical({
        fangan: 1,
        title: '甲',
        duties: [
          { name: '乙', text },
          { name: '丙', text },
        ],
      }),
    )
    expect(found.map(({ text }) => text)).toEqual(['及时归档活动照片。'])
  })
})

describe('a checklist', () => {
  it('by unit lists what each has to do, check and keep', () => {
    expect(checklistAsMarkdown(plan, { by: 'unit', kind: ['duties', 'checks', 'materials'] })).toBe(`# 云汀镇清洁方案

## 建设中心：任务

- [ ] 清扫村道（牵头：建设中心；责任：各村；时限：5月底前） <!-- d1 -->

## 建设中心：台账和报送材料

- [ ] 逐处登记造册，建立问题台账。（留存：建设中心；时限：5月底前） <!-- d1-material-1 -->

## 各村：任务

- [ ] 清扫村道（牵头：建设中心；责任：各村；时限：5月底前） <!-- d1 -->
- [ ] 旧任务（牵头：各村；不再执行） <!-- d3 -->

## 各村：检查要点

- [ ] 是否乱堆乱放（责任：各村） <!-- p1 -->

## 各村：台账和报送材料

- [ ] 各村于每月25日前向镇清洁办报送工作进展。（报送：各村；时限：每月25日前） <!-- d1-material-2 -->

## 未写明单位：任务

- [x] 总结经验 <!-- d2 -->

## 未写明单位：检查要点

- [ ] 是否定期清扫 <!-- p2 -->
`)
  })

  it('by phase, of one unit, of one kind', () => {
    const headings = (options: Parameters<typeof checklistAsMarkdown>[1]) =>
      checklistAsMarkdown(plan, options).match(/(?<=^## ).*/gm)
    expect(headings({ by: 'phase', kind: ['duties'] })).toEqual([
      '部署阶段：任务',
      '收尾阶段：任务',
      '未写明阶段：任务',
    ])
    expect(headings({ unit: '各村', kind: ['duties'] })).toEqual(['各村：任务'])
    expect(headings({ kind: ['materials'] })).toEqual(['台账和报送材料'])
    expect(headings({ unit: '无此单位' })).toBeNull()
  })
})

describe('a printed checklist', () => {
  it('has a box, who, when, and lines to sign, in every format', async () => {
    const sheets = checklistSheets(plan)
    const rows = [
      ['完成', '事项', '责任分工', '时限', '情况说明'],
      ['任务', '', '', '', ''],
      ['☐', '清扫村道', '牵头：建设中心\n责任：各村', '5月底前', ''],
      ['☑', '总结经验', '', '', ''],
      ['—', '旧任务', '牵头：各村', '', '不再执行'],
      ['督查重点', '', '', '', ''],
      ['☐', '是否乱堆乱放', '责任：各村', '', ''],
      ['☐', '是否定期清扫', '', '', ''],
    ]
    expect(texts(readWorkbook(await workbook(sheets)), '清单').slice(1, -2)).toEqual(rows)
    const word = await wordFile(sheets)
    expect(wordRows(word)).toEqual(rows.map((row) => (row.slice(1).join('') === '' ? row.slice(0, 1) : row)))
    expect(part(word, 'word/document.xml')).toContain('负责人（签字）')
    expect(part(word, 'word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('is one sheet a unit, to be handed out', () => {
    const titles = checklistSheets(plan, { by: 'unit' }).map(({ title }) => title)
    expect(titles).toEqual([
      '云汀镇清洁方案清单（建设中心）',
      '云汀镇清洁方案清单（各村）',
      '云汀镇清洁方案清单（未写明单位）',
    ])
    expect(checklistSheets(canonical({ fangan: 1, title: '甲' })).map(({ rows }) => rows)).toEqual([[]])
  })
})
