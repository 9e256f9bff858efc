/** `fangan add` on a pseudo-terminal: questions, completed names, a look at the change, and Ctrl-C. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clear, controlC, down, enter, isBuilt, opened, Person, tab } from './person.ts'

const plan = `fangan: 1
title: 云汀镇秋季道路养护方案
year: 2025
phases:
  - 集中养护阶段 # 九月
duties:
  - name: 修补村道破损路面
    lead: 农业农村办公室
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangan-add-'))
  writeFileSync(join(folder, 'plan.yaml'), plan)
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => readFileSync(join(folder, 'plan.yaml'), 'utf8')

describe.skipIf(!opened || !isBuilt)('on a terminal (needs a build and pseudo-terminals)', { timeout: 60_000 }, () => {
  it('asks for a duty and writes it when it has been seen', async () => {
    const person = new Person(['add', 'duty', 'plan.yaml'], folder)
    await person.answers('名称', enter, '清理边沟', enter)
    await person.answers('属于哪项任务？', enter)
    await person.answers('所属阶段', '养护阶', enter)
    await person.sees('方案里没有这个名称')
    await person.types(clear, '集中', tab, enter)
    await person.answers('牵头单位', '农业', tab, enter)
    await person.answers('责任单位', enter)
    await person.answers('配合单位', '各村', enter)
    await person.answers('时间', '9月31日前', enter)
    await person.sees('没有这一天')
    await person.types(clear, '9月30日前')
    await person.sees('→ ../2025-09-30')
    await person.types(enter)
    await person.sees('+  - name: 清理边沟')
    await person.answers('写入文件吗？', enter)
    expect(await person.ended).toBe(0)
    const lines = [
      '- name: 清理边沟',
      'phase: 集中养护阶段',
      'lead: 农业农村办公室',
      'support: 各村',
      'time: 9月30日前',
    ]
    expect(file()).toBe(`${plan}  ${lines.join('\n    ')}\n`)
  })

  it('reads a target as it is typed, and leaves the file where that is wished', async () => {
    const person = new Person(['add', 'target', 'plan.yaml'], folder)
    await person.answers('原话', '村道完好率不低于95%')
    await person.sees('→ 村道完好率 >= 95 %')
    await person.types(enter)
    await person.answers('牵头单位', enter)
    await person.answers('写入文件吗？', down, enter)
    expect(await person.ended).toBe(2)
    expect(file()).toBe(plan)
  })

  it('ends with Ctrl-C and nothing written', async () => {
    const person = new Person(['add', 'organization', 'plan.yaml'], folder, { language: 'en' })
    await person.answers('name', '养护专班', enter)
    await person.answers('kind', down, controlC)
    expect(await person.ended).toBe(2)
    expect(file()).toBe(plan)
  })
})
