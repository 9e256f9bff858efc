/** 任务交办单: what stands in which row, by role, with the blanks to fill in; as Markdown and as a Word file. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import type { Duty } from '../../src/plan/plan.ts'
import { type AssignmentOptions, assignment } from '../../src/render/assignment/assignment.ts'
import { assignmentAsMarkdown } from '../../src/render/assignment/markdown.ts'
import { assignmentFile } from '../../src/render/assignment/word-file.ts'
import { part, wordRows } from './office.ts'

const plan = canonical(
  load(
    `fangan: 1
title: 青禾县农田整治方案任务分解（水务局）
year: 2025
document: {recipients: 水务局, basis: {title: 青禾县农田整治方案, number: 青政办发〔2025〕3号, issuer: 青禾县人民政府办公室}}
platforms: [{name: 渠道热线, lead: 县水务局}, {name: 一张图, lead: 财政局}]
phases: [{name: 集中整治阶段, time: 2025年9月至10月}]
duties:
  - name: 修复水毁设施
    time: 2025年11月底前
    duties:
      - {name: 清理淤堵渠道, text: "清淤12公里。（牵头单位：水务局）", lead: 水务局, responsible: 各乡镇, support: 财政局, officer: 李明远, contact: 苏映雪}
      - {name: 加固护坡, responsible: [财政局], support: [农业局, 水务局], phase: 集中整治阶段, time: 每月25日, status: doing, note: 已开工}
  - name: 整治田块
    lead: 水务局
    phase: 集中整治阶段
    duties: [{name: 平整土地, status: todo}]
`,
    'plan.yaml',
  ).plans[0]?.value,
)

const forUnit: AssignmentOptions = { name: '水务局', unit: '水务局', parties: new Set(['水务局', '县水务局']) }

describe('an assignment', () => {
  const sheet = assignment(plan, forUnit)

  it('lists what the unit leads, then what it is responsible for, then what it supports, numbered through', () => {
    expect(sheet.groups.map(({ role, items }) => [role, items.map(({ number, name }) => number + name)])).toEqual([
      ['牵头', ['1渠道热线', '2清理淤堵渠道', '3整治田块', '4平整土地']],
      ['配合', ['5加固护坡']],
    ])
    expect([sheet.total, sheet.basis, sheet.issuer]).toEqual([
      '共5项：牵头4项，配合1项',
      '《青禾县农田整治方案》（青政办发〔2025〕3号）',
      '青禾县人民政府办公室',
    ])
  })

  it('tells of each who is on it, by when, and what it is a part of', () => {
    const [, channel, , land, bank] = sheet.groups.flatMap(({ items }) => items)
    expect(channel).toEqual({
      number: '2',
      name: '清理淤堵渠道',
      belongs: '属于：修复水毁设施',
      text: '清淤12公里。',
      parties: [
        { label: '牵头', names: '水务局' },
        { label: '责任', names: '各乡镇' },
        { label: '配合', names: '财政局' },
        { label: '责任领导', names: '李明远' },
      ],
      // The duty has no time of its own, and the one above it has.
      time: '2025年11月底前',
      day: '',
      phase: '',
      contact: '苏映雪',
      status: '',
    })
    expect([land?.time, land?.phase, land?.status]).toEqual(['2025年9月至10月', '集中整治阶段', ''])
    expect([bank?.time, bank?.status]).toEqual(['每月25日', '进行中；已开工'])
  })

  it('tells the day where the wording leaves the year to the plan, and when a task was done', () => {
    const duties: Duty[] = [
      {
        id: 'x',
        name: '甲',
        lead: ['水务局'],
        time: { text: '5月底前', edtf: '../2025-05-31' },
        status: 'done',
        done: '2025-05-28',
      },
    ]
    const [group] = assignment({ ...plan, duties }, forUnit).groups
    const item = group?.items.at(-1)
    expect([item?.time, item?.day, item?.status]).toEqual(['5月底前', '2025年5月31日', '已完成（2025年5月28日）'])
  })

  it('of nobody is a list without roles and without anything to sign', () => {
    const list = assignment(plan, { name: '集中整治阶段', parties: new Set() })
    expect([list.title, list.isSigned, list.groups.map(({ role }) => role)]).toEqual(['任务清单', false, ['']])
    expect(list.groups[0]?.items.map(({ name }) => name)).toEqual(['清理淤堵渠道', '加固护坡', '整治田块', '平整土地'])
    expect(list.about).toEqual([{ label: '时间', text: '2025年9月至10月' }])
    expect(assignmentAsMarkdown(list)).not.toMatch(/签/)
  })
})

describe('as Markdown', () => {
  it('has every row with its blanks', () => {
    const text = assignmentAsMarkdown(assignment(plan, forUnit))
    expect(text).toMatch(/^# 任务交办单（水务局）\n/)
    expect(text).toMatch(/\| 交办单位 +\| 青禾县人民政府办公室 +\| 承办单位 +\| 水务局 +\|/)
    expect(text).toMatch(
      /\| 5 +\| 加固护坡<br>（属于：修复水毁设施） +\| +\| 责任：财政局<br>配合：农业局、水务局 +\| 每月25日<br>（集中整治阶段） +\| +\| 进行中；已开工 +\|/,
    )
    expect(text).toMatch(/签收人[\s\S]*负责人（签字）[\s\S]*承办单位（盖章）/)
  })

  it('lets nothing out of its cell', () => {
    const evil = { ...plan, duties: [{ id: 'x', name: '甲|乙\n<script>\u001b[31m', lead: ['水务局'] }] }
    const text = assignmentAsMarkdown(assignment(evil, forUnit))
    expect(text).toContain('甲\\|乙<br>\\<script>')
    expect(text).not.toMatch(/\u001b/)
  })
})

describe('as a Word file', () => {
  it('is a form for each unit, with the tasks between what is signed and what is filled in', async () => {
    const file = await assignmentFile([assignment(plan, forUnit), assignment(plan, forUnit)])
    const rows = wordRows(file)
    expect(rows).toHaveLength(34)
    expect(rows.slice(0, 8)).toEqual([
      ['编　　号', '', '交办日期', '　　　　年　　月　　日'],
      ['交办单位', '青禾县人民政府办公室', '承办单位', '水务局'],
      ['交办依据', '《青禾县农田整治方案》（青政办发〔2025〕3号）'],
      ['交办事项', '共5项：牵头4项，配合1项'],
      ['签 收 人', '', '签收时间', '　　　　年　　月　　日'],
      ['序号', '交办事项和工作要求', '责任分工', '完成时限', '责任人', '完成情况'],
      ['一、牵头事项（4项）'],
      ['1', '渠道热线\n平台建设', '牵头：\n县水务局', '', '', ''],
    ])
    expect(rows[8]).toEqual([
      '2',
      '清理淤堵渠道\n清淤12公里。\n属于：修复水毁设施',
      '牵头：\n水务局\n责任：\n各乡镇\n配合：\n财政局\n责任领导：\n李明远',
      '2025年11月底前',
      '苏映雪',
      '',
    ])
    const xml = part(file, 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(await assignmentFile([assignment(plan, forUnit), assignment(plan, forUnit)])).toEqual(file)
  })

  it('holds nothing that no XML may hold', async () => {
    const evil = { ...plan, duties: [{ id: 'x', name: '甲\u0000\u001b[31m<b>&', lead: ['水务局\u0007'] }] }
    const file = await assignmentFile([assignment(evil, { ...forUnit, parties: new Set(['水务局\u0007']) })])
    expect(part(file, 'word/document.xml')).not.toMatch(/[\u0000-\u0008\u000b\u001b]/)
    expect(wordRows(file)[7]?.[1]).toBe('甲&lt;b&gt;&amp;')
  })
})
