/** What the commands do with good input: where results go, what is said, and what is never overwritten. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
  world.write('document.txt', document)
})
afterEach(() => world.remove())

describe('fangan check', () => {
  it('is silent on stdout about a sound plan', async () => {
    expect(await world.run('check', 'plan.yaml')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'no problems (files: 1, plans: 1)\n',
    })
    expect(await world.run('check', 'plan.yaml', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('reports findings with their place', async () => {
    world.write('plan.yaml', plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段, time: {edtf: 2025-02-30}}'))
    const { status, stdout, stderr } = await world.run('check', 'plan.yaml')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^plan\.yaml:5:44 {2}error {2}.*“无此阶段”.* {2}reference\n/)
    expect(stdout).toMatch(/\nplan\.yaml:5:63 {2}error {2}.*2025-02-30.* {2}edtf\n/)
    expect(stderr).toBe('errors: 2, warnings: 0, notes: 0 (files: 1)\n')
  })

  it('reports the schema', async () => {
    world.write('plan.yaml', `${plan}dutys: []\n`)
    const { status, stdout } = await world.run('check', 'plan.yaml')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^plan\.yaml:6:1 {2}error {2}.*dutys.* {2}schema\n/)
  })

  it('writes JSON', async () => {
    world.write('plan.yaml', plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段}'))
    const { stdout } = await world.run('check', 'plan.yaml', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'plan.yaml', rule: 'reference', severity: 'error', item: '/duties/0/phase' },
    ])
    expect((await world.run('check', 'document.txt', '--format', 'json')).stdout).toBe('[]\n')
  })

  it('takes standard input for what it is', async () => {
    world.stdin = plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段}')
    expect((await world.run('check', '-')).stdout).toMatch(/^<stdin>:5:/)
    world.stdin = `# 注释\n${plan}`
    expect((await world.run('check', '-')).status).toBe(0)
    world.stdin = JSON.stringify({ fangan: 1, title: '甲' })
    expect((await world.run('check', '-')).stderr).toBe('no problems (files: 1, plans: 1)\n')
    world.stdin = document
    expect((await world.run('check', '-')).status).toBe(0)
  })
})

describe('fangan parse', () => {
  it('writes YAML that loads again, JSON and NDJSON', async () => {
    const yaml = await world.run('parse', 'document.txt')
    expect(yaml.status).toBe(0)
    world.write('again.yaml', yaml.stdout)
    expect((await world.run('check', 'again.yaml')).status).toBe(0)
    const json = await world.run('parse', 'document.txt', '--format', 'json')
    expect(JSON.parse(json.stdout)).toMatchObject({ fangan: 1, title: '云汀镇秋季道路养护工作方案' })
    const ndjson = await world.run('parse', 'document.txt', 'plan.yaml', '--format', 'ndjson')
    expect(
      ndjson.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).fangan),
    ).toEqual([1, 1])
  })

  it('writes places into YAML only where asked for', async () => {
    expect((await world.run('parse', 'document.txt', '--source')).stdout.match(/offset:/g)?.length).toBeGreaterThan(
      (await world.run('parse', 'document.txt')).stdout.match(/offset:/g)?.length ?? 0,
    )
  })

  it('writes a file, and never over another', async () => {
    const first = await world.run('parse', 'document.txt', '-o', 'out/a.yaml')
    expect(first).toEqual({ status: 0, stdout: '', stderr: 'wrote out/a.yaml\n' })
    const text = world.read('out/a.yaml')
    world.write('out/a.yaml', 'mine')
    const second = await world.run('parse', 'document.txt', '-o', 'out/a.yaml')
    expect(second.status).toBe(2)
    expect(second.stderr).toMatch(/out\/a\.yaml: .*exists.*\n {2}hint: .*--force/)
    expect(world.read('out/a.yaml')).toBe('mine')
    expect((await world.run('parse', 'document.txt', '-o', 'out/a.yaml', '--force')).status).toBe(0)
    expect(world.read('out/a.yaml')).toBe(text)
    expect(world.files().filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes one file a plan into a directory', async () => {
    world.write('a.yaml', 'fangan: 1\ntitle: "甲/乙: ../方案?"\n---\nfangan: 1\ntitle: 丙\n---\nfangan: 1\ntitle: 丙\n')
    const { status, stderr } = await world.run('parse', 'a.yaml', '-d', 'plans')
    expect(status).toBe(0)
    expect(stderr).toBe('wrote plans (plans: 3)\n')
    expect(world.files().filter((name) => name.startsWith('plans/'))).toEqual([
      'plans/丙-2.yaml',
      'plans/丙.yaml',
      'plans/甲 乙 .. 方案.yaml',
    ])
    const again = await world.run('parse', 'a.yaml', '-d', 'plans')
    expect(again.status).toBe(2)
  })

  it('writes nothing where nothing could be read', async () => {
    const { status } = await world.run('parse', 'gone.txt', '-o', 'out.yaml')
    expect(status).toBe(2)
    expect(world.files()).toEqual(['document.txt', 'plan.yaml'])
  })

  it('says where it cannot write', async () => {
    world.write('file', '')
    const { status, stderr } = await world.run('parse', 'document.txt', '-o', 'file/out.yaml')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^fangan: file\/out\.yaml: .*cannot be written/)
  })
})

describe('fangan table', () => {
  it('makes the table of a plan file and of a document', async () => {
    for (const file of ['plan.yaml', 'document.txt']) {
      const { status, stdout } = await world.run('table', file)
      expect(status).toBe(0)
      expect(stdout).toContain('修补村道破损路面')
      expect(stdout).toContain('农业农村办公室')
    }
  })

  it('fits the terminal, --width, or 100 columns', async () => {
    const columns = async (...args: string[]) => {
      const { stdout } = await world.run('table', 'document.txt', ...args)
      return stdout.split('\n').find((line) => line.startsWith('┌'))?.length ?? 0
    }
    expect(await columns()).toBeLessThanOrEqual(100)
    expect(await columns('--width', '60')).toBeLessThanOrEqual(60)
    world.columns = 70
    expect(await columns()).toBeLessThanOrEqual(70)
  })

  it('refuses a plan file with errors and says how to see them', async () => {
    world.write('plan.yaml', `${plan}dutys: []\n`)
    const { status, stdout, stderr } = await world.run('table', 'plan.yaml')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/plan\.yaml: .*not valid.*\n {2}hint: fangan check plan\.yaml/)
  })

  it('writes Markdown and CSV', async () => {
    expect((await world.run('table', 'plan.yaml', '--format', 'md')).stdout).toMatch(
      /^# 云汀镇秋季道路养护方案\n\n\| 序号 \| 任务/,
    )
    const csv = await world.run('table', 'plan.yaml', '--format', 'csv', '--bom')
    expect(csv.stdout).toBe('\ufeff序号,任务,牵头单位\n1,修补村道破损路面,农业农村办公室\n')
  })
})

describe('fangan checklist', () => {
  it('makes lists to tick', async () => {
    expect((await world.run('checklist', 'plan.yaml')).stdout).toContain('☐ 修补村道破损路面（牵头：农业农村办公室）')
    expect((await world.run('checklist', 'plan.yaml', '--format', 'md')).stdout).toMatch(
      /^- \[ \] 修补村道破损路面（牵头：农业农村办公室） <!-- \S+ -->$/m,
    )
  })
})
