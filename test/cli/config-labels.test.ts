/** `labels` in the configuration: labels that only some offices use are read as those of every document are. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

const config =
  'labels: {lead: [主抓单位], responsible: [承办股组], support: [帮办单位], time: [销号时间], officer: [挂帅领导]}\n'

const document = `云汀镇秋季道路养护工作方案

为做好秋季道路养护工作，制定本方案。

一、工作任务
（一）修补村道破损路面。对破损路面逐条修补。
主抓单位：交通办；承办股组：养护股、财政所；销号时间：2025年10月底前
（二）疏通道路两侧排水沟。清理淤泥。（主抓单位：水利站，帮办单位：各村）
（三）补齐道路标牌。更换破损标牌。
　　主 抓 单 位：安监站
（四）清理路障。清理占道堆物。
- 挂帅领导：李明远

二、任务清单

| 序号 | 任务 | 主抓单位 | 承办股组 | 销号时间 |
| --- | --- | --- | --- | --- |
| 1 | 检查桥梁 | 交通办 | 养护股 | 2025年9月底前 |
`

interface Answers {
  name: string
  lead?: string[]
  responsible?: string[]
  support?: string[]
  officer?: string[]
  time?: string
}

async function duties(): Promise<Answers[]> {
  const { stdout, status } = await world.run('parse', 'plan.md', '--format', 'ndjson')
  expect(status).toBe(0)
  const { duties = [] } = JSON.parse(stdout) as Plan
  return duties.flatMap(function flat(duty): Answers[] {
    const { name, lead, responsible, support, officer, time, duties: below = [] } = duty
    const own = { lead, responsible, support, officer, time: time?.edtf }
    return [{ name, ...JSON.parse(JSON.stringify(own)) }, ...below.flatMap(flat)]
  })
}

describe('labels of an office', () => {
  it('give their roles in lines, brackets, lists and tables', async () => {
    world.write('plan.md', document)
    world.write('fangan.config.yaml', config)
    expect(await duties()).toEqual([
      { name: '修补村道破损路面', lead: ['交通办'], responsible: ['养护股', '财政所'], time: '../2025-10-31' },
      { name: '疏通道路两侧排水沟', lead: ['水利站'], support: ['各村'] },
      { name: '补齐道路标牌', lead: ['安监站'] },
      { name: '清理路障', officer: ['李明远'] },
      { name: '检查桥梁', lead: ['交通办'], responsible: ['养护股'], time: '../2025-09-30' },
    ])
    const { stdout } = await world.run('explain', 'plan.md#修补村道破损路面')
    expect(stdout).toMatch(/lead: 交通办\n.*主抓单位：交通办/)
  })

  it('are no labels where no configuration names them', async () => {
    world.write('plan.md', document)
    expect((await duties()).filter(({ lead, support }) => lead || support)).toEqual([])
  })

  it('hold for check, which parses documents too', async () => {
    world.write('plan.md', document.replace('帮办单位：各村', '帮办单位：水利站'))
    const rules = async () => {
      const { stdout } = await world.run('check', 'plan.md', '--format', 'json')
      return (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)
    }
    expect(await rules()).not.toContain('lead-also-supports')
    world.write('fangan.config.yaml', config)
    expect(await rules()).toContain('lead-also-supports')
  })

  it('hold for new, which makes a plan of a document of last year too', async () => {
    world.write('old.md', document)
    world.write('fangan.config.yaml', config)
    const { stdout } = await world.run('new', '-', '--from', 'old.md', '--year', '2026', '--quiet')
    expect(stdout).toMatch(/name: 疏通道路两侧排水沟\n(?: {4}.*\n)*? {4}lead: \[水利站\]/)
  })

  it.each([
    ['labels: {leads: [主抓单位]}\n', ':1:10: leads', 'did you mean lead?'],
    ['labels: [主抓单位]\n', ':1:9: labels should be a mapping', ''],
    ['labels: {lead: 主抓单位}\n', ':1:16: lead should be a list', ''],
    ['labels: {lead: ["主抓单位："]}\n', ':1:17: a label in lead has 2 to 12 characters', ''],
  ])('%j is refused', async (text, says, hint) => {
    world.write('plan.md', document)
    world.write('fangan.config.yaml', text)
    const { status, stderr } = await world.run('parse', 'plan.md')
    expect(status).toBe(2)
    expect(stderr).toContain(`fangan.config.yaml${says}`)
    expect(stderr).toContain(hint)
  })
})
