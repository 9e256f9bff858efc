/** `fangan split` and `fangan merge` from the command line: files, names, refusals, and what is said. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordRows } from '../render/office.ts'
import { document, World } from './world.ts'

const plan = `fangan: 1
title: 青禾县农田整治方案
# 这里的注释不属于任何条目
document: {issuer: 青禾县人民政府办公室, number: 青政办发〔2025〕3号}
duties:
  - {id: a, name: 清理灌溉渠道, lead: 水务局, support: 各乡镇, time: 2025年10月底前}
  - {id: b, name: 补种护坡林木, lead: 各有关部门}
`

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
})
afterEach(() => world.remove())

describe('fangan split', () => {
  it('writes a plan file for each unit and tells what went to nobody', async () => {
    const run = await world.run('split', 'plan.yaml', '-d', 'out')
    expect(run).toEqual({
      status: 0,
      stdout: '',
      stderr: `wrote out (sheets: 3)
no sheet for these, because they name nobody in particular (--unit NAME makes one): 各有关部门
青禾县农田整治方案: nobody to give these duties to; they stand in the sheet 未写明单位 (duties: 1)
  补种护坡林木
`,
    })
    expect(world.files()).toEqual(['out', 'out/各乡镇.yaml', 'out/未写明单位.yaml', 'out/水务局.yaml', 'plan.yaml'])
    const check = await world.run('check', 'out/各乡镇.yaml', 'out/水务局.yaml', '--format', 'json')
    expect([check.status, check.stdout]).toEqual([0, '[]\n'])
  })

  it('knows the units of the configuration', async () => {
    world.write(
      'fangan.config.yaml',
      'units: [{name: 各乡镇, members: [云汀镇]}, {name: 县水务局, aliases: [水务局]}]\n',
    )
    const { stdout } = await world.run('split', 'plan.yaml', '--unit', '云汀镇')
    expect(stdout).toMatch(/title: 青禾县农田整治方案任务分解（云汀镇）\n/)
    expect((await world.run('split', 'plan.yaml', '--unit', '水务局')).stdout).toMatch(/recipients: \[县水务局\]/)
  })

  it.each(['yaml', 'md', 'docx'])('leaves what exists, and writes nothing beside it (%s)', async (format) => {
    world.write(`out/水务局.${format}`, 'mine')
    const refused = await world.run('split', 'plan.yaml', '-d', 'out', '--format', format)
    expect([refused.status, world.files()]).toEqual([2, ['out', `out/水务局.${format}`, 'plan.yaml']])
    expect(refused.stderr).toMatch(/exists already[\s\S]*--force/)
    expect((await world.run('split', 'plan.yaml', '-d', 'out', '--format', format, '--force')).status).toBe(0)
    expect(world.files()).toHaveLength(5)
    expect(world.read(`out/水务局.${format}`)).not.toBe('mine')
  })

  it('stays in its directory and writes a file for each unit, whatever they are called', async () => {
    const names = ['../../x', 'CON', 'con', 'a/b', 'a\\b', '..', ' ', '水务\u202e局', '水务局', 'x'.repeat(300)]
    const duties = names.map((name, index) => `  - {id: d${index}, name: 任务, lead: ${JSON.stringify(name)}}`)
    world.write('evil.yaml', `fangan: 1\ntitle: ../../evil\nduties:\n${duties.join('\n')}\n`)
    expect((await world.run('split', 'evil.yaml', '-d', 'out')).status).toBe(0)
    const files = world.files().filter((name) => name.startsWith('out/'))
    // Neither `..` nor a blank names anybody.
    expect(files).toHaveLength(names.length - 2 + 1)
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length)
    expect(world.files().filter((name) => !name.startsWith('out'))).toEqual(['evil.yaml', 'plan.yaml'])
  })

  it('prints one unit, or all in a file', async () => {
    const { stdout } = await world.run('split', 'plan.yaml', '--unit', '水务局', '--format', 'md')
    expect(stdout).toMatch(/^# 任务交办单（水务局）\n/)
    expect((await world.run('split', 'plan.yaml', '--format', 'docx', '-o', 'all.docx')).status).toBe(0)
    const rows = wordRows(world.readBytes('all.docx'))
    expect(rows).toContainEqual(['交办单位', '青禾县人民政府办公室', '承办单位', '水务局'])
    expect(rows.filter(([cell]) => cell === '签 收 人')).toHaveLength(2)
  })

  it('gives each plan of a file a directory', async () => {
    world.write('two.yaml', `${plan}---\n${plan}`)
    expect((await world.run('split', 'two.yaml', '-d', 'out', '--quiet')).status).toBe(0)
    const units = ['各乡镇.yaml', '未写明单位.yaml', '水务局.yaml']
    const folders = ['青禾县农田整治方案', '青禾县农田整治方案-2']
    const files = folders.flatMap((folder) => [`out/${folder}`, ...units.map((name) => `out/${folder}/${name}`)])
    expect(world.files().filter((name) => name.startsWith('out/'))).toEqual(files.sort())
  })

  it('takes a document, and goes by phase', async () => {
    world.write('plan.txt', document)
    const { status, stdout } = await world.run('split', 'plan.txt', '--unit', '农业农村办公室')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/upper: duty-修补村道破损路面/)])
    const phases = await world.run('split', 'plan.txt', '--by', 'phase', '-d', 'phases')
    expect([phases.status, world.files().filter((name) => name.startsWith('phases/'))]).toEqual([
      0,
      ['phases/未写明阶段.yaml'],
    ])
  })

  it.each([
    [['--unit', '水利局'], /no plan names a unit 水利局\n {2}hint: did you mean 水务局\?/],
    [['--unit', '水务局', '--by', 'phase'], /--unit and --by phase cannot be used together/],
    [['-d', 'out', '-o', 'x.yaml'], /cannot be used together/],
    [['--by', 'leader'], /unit, phase/],
  ])('refuses %j', async (args, message) => {
    const run = await world.run('split', 'plan.yaml', ...args)
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
    expect(world.files()).toEqual(['plan.yaml'])
  })

  it('refuses a plan without duties, and one whose ids are given twice', async () => {
    world.write('empty.yaml', 'fangan: 1\ntitle: 云汀镇方案\n')
    world.write(
      'twice.yaml',
      'fangan: 1\ntitle: 云汀镇方案\nduties:\n  - {id: a, name: 甲, lead: 水务局}\n  - {id: a, name: 乙}\n',
    )
    expect(await world.run('split', 'empty.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no duties to divide/),
    })
    const twice = await world.run('split', 'twice.yaml', '-d', 'out')
    expect([twice.status, twice.stderr]).toEqual([
      2,
      expect.stringMatching(/^fangan: twice.yaml:5:5: the id a is given twice/),
    ])
  })
})

describe('fangan merge', () => {
  beforeEach(async () => {
    await world.run('split', 'plan.yaml', '-d', 's')
  })

  function report(unit: string, lines: string): void {
    const file = `s/${unit}.yaml`
    world.write(file, world.read(file).replace('    upper: a\n', `    upper: a\n${lines}`))
  }

  it('puts back together what was divided', async () => {
    const run = await world.run('merge', 's/水务局.yaml', 's/各乡镇.yaml', 's/未写明单位.yaml', '-o', 'merged.yaml')
    expect([run.status, run.stderr]).toEqual([
      0,
      'wrote merged.yaml\nsheets merged: 3; duties: 2, added by units: 0, with a new status: 0, differences: 0\n',
    ])
    const { stdout } = await world.run('diff', 'plan.yaml', 'merged.yaml', '--only', 'duties', '--exit-code')
    expect(stdout).toMatch(/no differences/)
  })

  it('tells where sheets differ, with their places, and ends with 1', async () => {
    report('水务局', '    status: doing\n')
    report('各乡镇', '    status: done\n    note: 已清理\n')
    const run = await world.run('merge', 's/水务局.yaml', 's/各乡镇.yaml', '--into', 'plan.yaml', '-o', 'new.yaml')
    expect(run.status).toBe(1)
    const line = (unit: string) =>
      world
        .read(`s/${unit}.yaml`)
        .split('\n')
        .findIndex((text) => text.includes('status:')) + 1
    expect(run.stderr).toBe(`wrote new.yaml
“清理灌溉渠道”: the sheets differ in status (状态); taken: doing
  s/水务局.yaml:${line('水务局')}: 水务局: doing
  s/各乡镇.yaml:${line('各乡镇')}: 各乡镇: done
sheets merged: 2; duties: 2, added by units: 0, with a new status: 1, differences: 1
`)
    // Comments, layout and shorthand stay as they are.
    const [first, second] = plan.split('time: 2025年10月底前}')
    expect(world.read('new.yaml')).toBe(`${first}time: 2025年10月底前, status: doing, note: 各乡镇：已清理}${second}`)
  })

  it('writes nothing where a sheet cannot be read', async () => {
    const run = await world.run('merge', 's/水务局.yaml', 's/气象局.yaml', '--into', 'plan.yaml', '-o', 'new.yaml')
    expect([run.status, world.files().includes('new.yaml')]).toEqual([2, false])
    world.write('two.yaml', `${plan}---\n${plan}`)
    const two = await world.run('merge', 's/水务局.yaml', '--into', 'two.yaml')
    expect([two.status, two.stdout, two.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/two.yaml: .*this file holds 2/),
    ])
    const kept = await world.run('merge', 's/水务局.yaml', '-o', 'plan.yaml')
    expect([kept.status, world.read('plan.yaml')]).toEqual([2, plan])
  })

  it('tells sheets that are of another plan, and prints no control characters', async () => {
    world.write(
      'other.yaml',
      'fangan: 1\ntitle: x\ndocument: {basis: [{title: "别的\\e[31m方案"}]}\nduties: [{id: q, name: "甲\\e[31m", upper: q}]\n',
    )
    const run = await world.run('merge', 'other.yaml', '--into', 'plan.yaml')
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/other.yaml: this sheet is of “别的方案”, not of “青禾县农田整治方案”/)
    expect(run.stderr).toMatch(/other.yaml:4: “甲” answers to q/)
    expect(run.stderr).not.toMatch(/\u001b/)
  })
})
