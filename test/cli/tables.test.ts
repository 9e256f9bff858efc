/** `fangan table` and `fangan checklist` from the command line: every view, every format, every example. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWorkbook, texts, wordRows } from '../render/office.ts'
import { World } from './world.ts'

const plan = `fangan: 1
title: 云汀镇秋季道路养护方案
organizations: [{name: 农业农村办公室, aliases: [农办]}]
phases: [集中养护阶段]
duties:
  - {id: d1, name: 修补村道破损路面, lead: 农业农村办公室, responsible: 各村, phase: 集中养护阶段, time: 2025年10月底前}
  - {id: d2, name: 疏通排水沟, responsible: 各村, text: 进展情况每周报送镇养护办。}
`

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
})
afterEach(() => world.remove())

describe('fangan table', () => {
  it('shows what is mine', async () => {
    const { status, stdout } = await world.run(
      'table',
      'plan.yaml',
      '--unit',
      '农办',
      '--role',
      'lead',
      '--format',
      'csv',
    )
    expect(status).toBe(0)
    expect(stdout).toBe('序号,任务,牵头单位,责任单位,完成时限\n1,修补村道破损路面,农业农村办公室,各村,2025年10月底前\n')
  })

  it.each([
    [['table'], 'out.xlsx', 'PK'],
    [['table'], 'out.HTM', '<!'],
    [['table'], 'out.csv', '序号,'],
    [['table', '--format', 'md'], 'out.csv', '# '],
    [['checklist'], 'out.docx', 'PK'],
    [['parse'], 'out.json', '{'],
    [['chart', 'gantt'], 'out.svg', '<s'],
    [['table'], 'out.text', '云汀'],
  ])('%j -o %s has the form that the ending says, where no other is asked for', async (command, out, begin) => {
    expect((await world.run(...command, 'plan.yaml', '-o', out)).status).toBe(0)
    expect(
      Buffer.from(world.readBytes(out))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .slice(0, begin.length),
    ).toBe(begin)
  })

  it('shows the columns that are asked for, by key or heading', async () => {
    const { stdout } = await world.run('table', 'plan.yaml', '--columns', 'id，任务,阶段', '--blank', '--format', 'csv')
    expect(stdout.split('\n').slice(0, 2)).toEqual(['编号,任务,阶段,完成情况', 'd1,修补村道破损路面,集中养护阶段,'])
    const wrong = await world.run('table', 'plan.yaml', '--columns', 'name,owner')
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toMatch(/owner is no value of --columns; it takes number, name, text, lead/)
  })

  it('names a unit that is called alike where there is none', async () => {
    const { status, stdout, stderr } = await world.run('table', 'plan.yaml', '--unit', '农村办公室')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/no plan names a unit 农村办公室\n {2}hint: did you mean 农业农村办公室\?/)
    expect((await world.run('table', 'plan.yaml', '--unit', '气象局')).stderr).toContain(
      'the units are 农业农村办公室、各村',
    )
  })

  it('writes a workbook with one sheet a unit, whole or not at all', async () => {
    const args = ['table', 'plan.yaml', '--format', 'xlsx', '--by', 'unit', '-o', 'out/table.xlsx']
    expect(await world.run(...args)).toEqual({ status: 0, stdout: '', stderr: 'wrote out/table.xlsx\n' })
    const book = readWorkbook(world.readBytes('out/table.xlsx'))
    expect(book.SheetNames).toEqual(['汇总', '农业农村办公室', '各村'])
    expect((await world.run(...args)).status).toBe(2)
    expect(world.files()).toEqual(['out', 'out/table.xlsx', 'plan.yaml'])
  })

  it('sends files through a pipe, but not to a terminal', async () => {
    const { stdout } = await world.run('table', 'plan.yaml', '--format', 'docx')
    expect(wordRows(Buffer.from(stdout, 'latin1'))[1]).toEqual([
      '1',
      '修补村道破损路面',
      '',
      '农业农村办公室',
      '各村',
      '2025年10月底前',
    ])
    world.isTTY = true
    const refused = await world.run('table', 'plan.yaml', '--format', 'docx')
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toMatch(/this format is a file.*\n {2}hint: name a file with -o FILE/)
  })

  it('writes nothing but the file that is named, whatever the plan is called', async () => {
    world.write('evil.yaml', 'fangan: 1\ntitle: ../../x\nduties: [{name: ../../y, lead: ../../z}]\n')
    for (const format of ['xlsx', 'docx', 'html']) {
      const run = await world.run('table', 'evil.yaml', '--by', 'unit', '--format', format, '-o', `t.${format}`)
      expect(run.status).toBe(0)
    }
    expect(world.files()).toEqual(['evil.yaml', 'plan.yaml', 't.docx', 't.html', 't.xlsx'])
  })
})

describe('fangan checklist', () => {
  it('lists by kind and unit', async () => {
    expect((await world.run('checklist', 'plan.yaml', '--kind', 'materials')).stdout).toBe(
      '云汀镇秋季道路养护方案\n\n台账和报送材料\n  ☐ 进展情况每周报送镇养护办。（报送：各村；时限：每周）\n',
    )
    const { stdout } = await world.run('checklist', 'plan.yaml', '--unit', '各村', '--format', 'xlsx')
    const rows = texts(readWorkbook(Buffer.from(stdout, 'latin1')), '各村')
    expect(rows.map(([box, text]) => `${box} ${text}`).slice(2, 5)).toEqual([
      '任务 ',
      '☐ 修补村道破损路面',
      '☐ 疏通排水沟',
    ])
    expect((await world.run('checklist', 'plan.yaml', '--kind', 'all')).status).toBe(2)
  })
})

async function rendersInEveryFormat(file: string, views: { table: string[]; checklist: string[] }): Promise<void> {
  const name = `input.${file.split('.').at(-1)}`
  world.write(name, readFileSync(file))
  world.write('plans.json', (await world.run('parse', name, '--format', 'json')).stdout)
  const input = /\.ya?ml$/.test(name) ? name : 'plans.json'
  const render = async (command: string, formats: string, views: string[], more: string[]) => {
    for (const by of views) {
      for (const format of formats.split(' ')) {
        const run = await world.run(command, input, '--format', format, '--by', by, ...more)
        expect([format, by, run.status, run.stderr]).toEqual([format, by, 0, ''])
        expect(run.stdout.length).toBeGreaterThan(0)
      }
    }
  }
  await render('table', 'terminal md csv tsv html xlsx docx json', views.table, ['--columns', '+id,+phase,+status'])
  await render('checklist', 'terminal md html xlsx docx', views.checklist, ['--kind', 'duties,checks,materials'])
}

describe('every example', () => {
  const files = readdirSync('examples').map((name) => `examples/${name}`)
  const views = { table: ['none', 'unit', 'phase', 'leader', 'date'], checklist: ['none', 'unit', 'phase'] }
  it.each(files)('%s renders in every format', { timeout: 60_000 }, (file) => rendersInEveryFormat(file, views))
})

const seeds = '../shared/seeds'
describe.skipIf(!existsSync(seeds))('every seed', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).map((name) => `${seeds}/${name}`) : []
  // They are long, and the other views only sort the same rows otherwise.
  const views = { table: ['unit'], checklist: ['none'] }
  it.each(files)('%s renders in every format', { timeout: 60_000 }, (file) => rendersInEveryFormat(file, views))
})
