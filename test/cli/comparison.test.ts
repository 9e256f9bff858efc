/** `fangan diff` and `fangan trace` as they are run: formats, files, places, exit statuses, hostile names. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

const later = plan.replace('lead: 农业农村办公室,', 'lead: 财政所, time: 2025年10月底前,')

const upper = `fangan: 1
title: 青禾县道路养护工作方案
duties:
  - {id: d1, name: 修补县道乡道破损路面, time: 2025年10月底前}
  - {id: d2, name: 疏通道路两侧排水沟}
`
const lower = `fangan: 1
title: 云汀镇道路养护工作方案
duties:
  - {name: 修补村道, upper: d1, time: 2025年11月底前}
  - {name: 栽种行道树}
`

describe('fangan diff', () => {
  it('tells what changed, item by item, with the places on both sides', async () => {
    world.write('a.yaml', plan)
    world.write('b.yaml', later)
    const { status, stdout, stderr } = await world.run('diff', 'a.yaml', 'b.yaml')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`云汀镇秋季道路养护方案  a.yaml → b.yaml

Duties
  ~ 修补村道破损路面  a.yaml:5 → b.yaml:5
      lead: 农业农村办公室 → 财政所
      deadline: (none) → 2025年10月底前

differences: 2 (deadlines moved 1, lead changed 1)
`)
  })

  it('speaks Chinese, in colours where they are wanted', async () => {
    world.write('a.yaml', plan)
    world.write('b.yaml', later)
    const { stdout } = await world.run('diff', 'a.yaml', 'b.yaml', '--lang', 'zh-CN', '--color', 'always')
    expect(stdout).toContain('\u001b[31m\u001b[9m农业农村办公室\u001b[29m\u001b[39m → \u001b[32m财政所\u001b[39m')
    expect(stdout).toContain('差异 2 处（时限变动 1，牵头变更 1）')
  })

  it('breaks its lines to the width of the terminal', async () => {
    const long = '沿线各段逐一登记、逐一核实、逐一修复，并对修复后的路面每月回访一次，发现新的破损及时处理'
    world.write('a.yaml', `fangan: 1\ntitle: 甲\nduties: [{name: 修补路面, text: ${long}}]\n`)
    world.write(
      'b.yaml',
      `fangan: 1\ntitle: 甲\nduties: [{name: 修补路面, text: ${long.replaceAll('逐一', '逐处')}}]\n`,
    )
    world.columns = 50
    const { stdout } = await world.run('diff', 'a.yaml', 'b.yaml')
    const widths = stdout.split('\n').map((line) => line.replace(/[^\x00-\xff]/g, 'xx').length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(50)
    expect(stdout.split('\n').filter((line) => line.startsWith('            ')).length).toBeGreaterThan(0)
  })

  it('writes JSON whose changes have places', async () => {
    world.write('a.yaml', plan)
    world.write('b.yaml', later)
    const { stdout } = await world.run('diff', 'a.yaml', 'b.yaml', '--format', 'json')
    const { same, plans } = JSON.parse(stdout)
    expect(same).toBe(false)
    expect(plans).toHaveLength(1)
    expect(plans[0].before).toEqual({ file: 'a.yaml', title: '云汀镇秋季道路养护方案' })
    expect(plans[0].changes[0]).toEqual({
      change: 'lead',
      kind: 'duty',
      before: [{ id: 'duty-修补村道破损路面', name: '修补村道破损路面', pointer: '/duties/0', line: 5, column: 5 }],
      after: [{ id: 'duty-修补村道破损路面', name: '修补村道破损路面', pointer: '/duties/0', line: 5, column: 5 }],
      from: ['农业农村办公室'],
      to: ['财政所'],
      roles: [],
    })
  })

  it('writes Markdown in which no name can do harm', async () => {
    const hostile = '<img src=x onerror=alert(1)> | **粗** [链](javascript:1) `x`'
    world.write('a.yaml', plan)
    world.write('b.yaml', `${plan}  - {name: '${hostile}', lead: 财政所}\n`)
    await world.run('diff', 'a.yaml', 'b.yaml', '--format', 'md', '-o', 'out.md', '--lang', 'zh-CN')
    const text = world.read('out.md')
    expect(text).toContain('- 新增：\\<img')
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\*\*粗|(?<!\\)\[链/)
  })

  it('lets no control character reach the terminal', async () => {
    world.write('a.yaml', plan)
    world.write('b.yaml', `${plan}  - {name: "红\\e[31m色\\u202e", lead: 财政所}\n`)
    expect((await world.run('diff', 'a.yaml', 'b.yaml')).stdout).toContain('+ 红色  b.yaml:6')
  })

  it.each([
    ['a.yaml', 'a.yaml', 0],
    ['a.yaml', 'b.yaml', 1],
    ['a.txt', 'a.txt', 0],
    ['a.txt', 'a.json', 0],
    ['a.yaml', 'none.yaml', 2],
    ['-', '-', 2],
  ])('ends %s %s with status %i where it is asked for', async (before, after, status) => {
    world.write('a.yaml', plan)
    world.write('b.yaml', later)
    world.write('a.txt', document)
    await world.run('parse', 'a.txt', '--format', 'json', '-o', 'a.json')
    expect((await world.run('diff', before, after, '--exit-code')).status).toBe(status)
  })

  it('reads the first or the second from standard input', async () => {
    world.write('a.yaml', plan)
    world.stdin = later
    expect((await world.run('diff', '-', 'a.yaml')).stdout).toContain('<stdin>:5 → a.yaml:5')
    expect((await world.run('diff', 'a.yaml', '-')).stdout).toContain('a.yaml:5 → <stdin>:5')
  })

  it('looks only at the parts that are asked for', async () => {
    world.write('a.yaml', plan)
    world.write('b.yaml', later.replace('集中养护阶段]', '全面养护阶段]'))
    const { stdout } = await world.run('diff', 'a.yaml', 'b.yaml', '--only', 'phases，teams')
    expect(stdout).toContain('Phases')
    expect(stdout).not.toContain('Duties')
    const wrong = await world.run('diff', 'a.yaml', 'b.yaml', '--only', 'tasks')
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
    expect(wrong.stderr).toContain('duties, plan, document, phases')
  })

  it('pairs the plans of compilations, and tells of those that differ', async () => {
    const second = plan.replaceAll('道路养护', '河塘清淤')
    world.write('a.yaml', `${plan}---\n${second}---\n${plan.replaceAll('道路养护', '森林防火')}`)
    world.write('b.yaml', `${second.replace('农业农村办公室', '水利站')}---\n${plan}`)
    const { stdout, status } = await world.run('diff', 'a.yaml', 'b.yaml', '--exit-code')
    expect(status).toBe(1)
    expect(stdout).toContain('lead: 农业农村办公室 → 水利站')
    expect(stdout).toContain('云汀镇秋季森林防火方案  a.yaml\n\nonly in a.yaml')
    expect(stdout).toContain('plans without differences: 1')
    const one = await world.run('diff', 'a.yaml', 'b.yaml', '--plan', '道路', '--exit-code')
    expect(one).toMatchObject({ status: 0, stderr: '' })
    const none = await world.run('diff', 'a.yaml', 'b.yaml', '--plan', '校园')
    expect(none.status).toBe(2)
    expect(none.stderr).toContain('1 云汀镇秋季道路养护方案')
  })
})

describe('fangan trace', () => {
  it('tells what is not answered, late or not asked for', async () => {
    world.write('upper.yaml', upper)
    world.write('lower.yaml', lower)
    const { status, stdout } = await world.run('trace', 'upper.yaml', 'lower.yaml')
    expect(status).toBe(0)
    expect(stdout).toBe(`青禾县道路养护工作方案  upper.yaml
  ← lower.yaml

Asked for above, answered by none (1)
  − 疏通道路两侧排水沟  upper.yaml:5

Due later than above (1)
  ! 修补县道乡道破损路面 → 修补村道  upper.yaml:4 → lower.yaml:4
      deadline: 2025年10月底前 → 2025年11月底前 (days later: 30)

Not asked for above (1)
  + 栽种行道树  lower.yaml:5

asked for above: 2, answered: 1 (links by upper: 1, by wording: 0)
`)
  })

  it('writes JSON and Markdown', async () => {
    world.write('upper.yaml', upper)
    world.write('lower.yaml', lower)
    const told = JSON.parse((await world.run('trace', 'upper.yaml', 'lower.yaml', '--format', 'json')).stdout)
    expect(told).toMatchObject({ asked: 2, late: [{ days: 30, by: 'upper' }] })
    expect(told.uncovered).toEqual([
      { id: 'd2', name: '疏通道路两侧排水沟', pointer: '/duties/1', file: 'upper.yaml', line: 5, column: 5 },
    ])
    const { stdout } = await world.run('trace', 'upper.yaml', 'lower.yaml', '--format', 'md', '--lang', 'zh-CN')
    expect(stdout).toContain('### 上级有要求、下级没有对应的任务（1）\n\n- 疏通道路两侧排水沟 `upper.yaml:5`')
  })

  it.each([
    ['lower.yaml', 1],
    ['whole.yaml', 0],
    ['none.yaml', 2],
  ])('ends %s with status %i where it is asked for', async (below, status) => {
    world.write('upper.yaml', upper)
    world.write('lower.yaml', lower)
    world.write('whole.yaml', lower.replace('{name: 栽种行道树}', '{name: 清沟, upper: d2}').replace('11月', '9月'))
    expect((await world.run('trace', 'upper.yaml', below, '--exit-code')).status).toBe(status)
  })

  it('wants one plan above', async () => {
    world.write('upper.yaml', `${upper}---\n${plan}`)
    world.write('lower.yaml', lower)
    const many = await world.run('trace', 'upper.yaml', 'lower.yaml')
    expect(many.status).toBe(2)
    expect(many.stderr).toContain('1 青禾县道路养护工作方案；2 云汀镇秋季道路养护方案')
    expect((await world.run('trace', 'upper.yaml', 'lower.yaml', '--plan', '1')).status).toBe(0)
  })
})
