/** Where an item comes from: `explain FILE#ITEM`, the list of doubts, and what low confidence writes. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
  world.write('document.txt', document)
})
afterEach(() => world.remove())

describe('fangan explain FILE#ITEM', () => {
  it('shows by what each field was read, where, in its own wording', async () => {
    const { status, stdout } = await world.run('explain', 'document.txt#修补村道破损路面')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^修补村道破损路面 {2}\S+\n/)
    expect(stdout).toContain('  lead: 农业农村办公室\n    document.txt:6:')
    expect(stdout).toMatch(/ {4}document\.txt:6:\d+ {2}bracket {2}.*农业农村办公室/)
    expect(stdout).toMatch(/ {4}document\.txt:6:\d+ {2}wording of time {2}10月底前/)
  })

  it('tells what else was considered, and why it was not taken', async () => {
    world.write(
      'choices.txt',
      `云汀镇2026年秋季河道清理工作方案

一、工作任务
（一）清理河面垃圾。根据《2025年河道管理办法》，水利站负责打捞河面漂浮物，每周清理一次，9月底前完成，10月上旬复查。各村要配合做好登记。（牵头单位：城管办；责任单位：水利站）
（二）修剪河岸草木。

二、工作要求
（一）及时报送。各部门6月25日前报送书面总结。
`,
    )
    const { stdout } = await world.run('explain', 'choices.txt#清理河面垃圾')
    expect(stdout.split('\n').filter((line) => line.includes('not taken'))).toEqual([
      '    choices.txt:4:27  not taken: 水利站 (subject of a sentence (doubtful)): says the same',
      '    choices.txt:4:62  not taken: 各村 (subject of a sentence (doubtful)): a surer rule found who answers',
      '    choices.txt:4:14  not taken: 2025年 = 2025 (wording of time): stands in the title of a document',
      '    choices.txt:4:40  not taken: 每周 = FREQ=WEEKLY (wording of time): what recurs gives way to a day',
      '    choices.txt:4:54  not taken: 10月上旬 = 2026-10-01/2026-10-10 (wording of time): an earlier wording goes first',
    ])
    expect((await world.run('explain', 'choices.txt#修剪河岸草木')).stdout).not.toContain('not taken')
    const { stdout: chinese } = await world.run('--lang', 'zh-CN', 'explain', 'choices.txt#safeguard-及时报送')
    expect(chinese).toMatch(/time: —\n {4}choices\.txt:8:\d+ {2}未采用：6月25日前 = .*，这类条目不从这里取/)
  })

  it('finds the item by its id as well', async () => {
    const id = /name: 修补村道破损路面[\s\S]*?id: (\S+)|id: (\S+)\s+name: 修补村道破损路面/.exec(
      (await world.run('parse', 'document.txt')).stdout,
    )
    const key = id?.[1] ?? id?.[2] ?? ''
    expect((await world.run('explain', `document.txt#${key}`)).stdout).toMatch(/^修补村道破损路面 /)
  })

  it('knows the place of what was written by hand', async () => {
    const { stdout } = await world.run('explain', 'plan.yaml#修补村道破损路面')
    expect(stdout).toContain('plan.yaml:5:')
  })

  it('tells what is near where there is no such item', async () => {
    const { status, stdout, stderr } = await world.run('explain', 'plan.yaml#修补村道')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/plan\.yaml.*修补村道/)
    expect(stderr).toContain('修补村道破损路面')
    expect((await world.run('explain', '#修补村道')).status).toBe(2)
    expect((await world.run('explain', 'plan.yaml#zzz')).stderr).toBe(
      'fangan: plan.yaml: no item has the id or the name zzz\n',
    )
  })
})

describe('what hangs on a weak rule', () => {
  const weak = `云汀镇秋季河道清理工作方案

一、工作任务
（一）清理河面垃圾。水利站负责打捞河面漂浮物，9月底前完成。
（二）修剪河岸草木。（牵头单位：园林所）
`
  it('is listed with its place and is of low confidence', async () => {
    world.write('weak.txt', weak)
    const { status, stdout, stderr } = await world.run('parse', 'weak.txt', '--doubts')
    expect(status).toBe(0)
    expect(stderr).toMatch(/weak\.txt:4:\d+ {2}清理河面垃圾: \w+ is read as 水利站 {2}.*doubtful/)
    expect(stderr).not.toContain('园林所')
    expect(stdout.match(/confidence: low/g)).toHaveLength(1)
  })

  it('is said to be nothing where all is plain', async () => {
    const { stdout, stderr } = await world.run('parse', 'document.txt', '--doubts')
    expect(stderr).toContain('nothing in document.txt hangs on a weak rule')
    expect(stdout).not.toContain('confidence')
  })
})
