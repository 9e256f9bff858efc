/** `fangan new` without a terminal: templates, flags, last year's plan, and what is refused before anything is written. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.today = '2026-02-01'
})
afterEach(() => world.remove())

const given = ['--template', 'work-plan', '--title', '云汀镇道路养护工作方案']

describe('from a template', () => {
  it('writes a plan that check has nothing to say to, named by its title', async () => {
    const { status, stdout, stderr } = await world.run('new', ...given, '--issuer', '云汀镇人民政府')
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('wrote 云汀镇道路养护工作方案.yaml')
    expect(world.files()).toEqual(['云汀镇道路养护工作方案.yaml'])
    const checked = await world.run('check', '--fail-on', 'info', '--format', 'json', '云汀镇道路养护工作方案.yaml')
    expect(checked).toMatchObject({ status: 0, stdout: '[]\n' })
  })

  it('writes to standard output for -', async () => {
    const { status, stdout } = await world.run('new', '-', '--yes')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# yaml-language-server: /)
    expect(world.files()).toEqual([])
  })

  it('writes JSON where the name says so', async () => {
    await world.run('new', 'plan.json', '--yes')
    expect(JSON.parse(world.read('plan.json'))).toMatchObject({ fangan: 1, year: 2026 })
  })

  it('takes every main answer by flag, and any other by its path', async () => {
    const { status, stdout } = await world.run(
      ...['new', '-', ...given, '--issuer', '云汀镇人民政府', '--number', '云汀政发〔2027〕3号', '--level', 'town'],
      ...['--period', '2027年3月至11月', '--set', 'document.issued=2027-02-20', '--set', 'phases[0].name=部署阶段'],
      ...['--set', 'duties[0].support=镇财政所、镇派出所', '--set', 'safeguards='],
    )
    expect(status).toBe(0)
    world.stdin = stdout
    const plan = JSON.parse((await world.run('parse', '--format', 'json', '-')).stdout)
    expect(plan).toMatchObject({
      title: '云汀镇道路养护工作方案',
      year: 2027,
      document: { issuer: '云汀镇人民政府', number: '云汀政发〔2027〕3号', issued: '2027-02-20' },
      phases: [{ name: '部署阶段', time: { edtf: '2027-03' } }, {}, {}],
    })
    expect(plan.duties[0]).toMatchObject({ phase: '部署阶段', support: ['镇财政所', '镇派出所'] })
    expect(plan).not.toHaveProperty('safeguards')
  })

  it('takes a whole plan by flags, and check has nothing to say to it', async () => {
    const set = {
      'phases[0]': '{name: 摸底阶段, time: 3月至4月, text: 逐路清点破损路面}',
      'phases[1]': '{name: 养护阶段, time: 5月至9月, text: 按清单分片养护}',
      'phases[2]': '{name: 验收阶段, time: 10月, text: 逐路验收}',
      'organizations[0].name': '云汀镇道路养护工作领导小组',
      'organizations[0].aliases': '领导小组',
      'organizations[0].posts': '[{post: 组长, name: 李明远, title: 镇长}, {post: 成员, title: 各村党支部书记}]',
      'organizations[1].name': '领导小组办公室',
      'organizations[1].parent': '领导小组',
      'organizations[1].seat': '镇交通办',
      'organizations[1].posts.name': '周若兰',
      platforms: '{name: 养护一张图, responsible: 镇交通办}',
      teams: '{name: 道路巡查队, members: [养路工, 网格员], responsible: 镇交通办}',
      duties: '[{name: 清点破损路面, phase: 摸底阶段, lead: 镇交通办, time: 4月底前}]',
      'duties[1].name': '修补破损路面',
      'duties[1].phase': '养护阶段',
      'duties[1].lead': '镇交通办',
      'duties[1].responsible': '各村民委员会',
      'duties[1].support': '镇财政所、镇派出所',
      'duties[1].time': '9月20日前',
      targets: '',
      checklists: '',
    }
    const flags = Object.entries(set).flatMap(([key, value]) => ['--set', `${key}=${value}`])
    const main = ['--issuer', '云汀镇人民政府', '--level', 'town', '--year', '2027']
    expect(await world.run('new', 'plan.yaml', ...given, ...main, ...flags)).toMatchObject({ status: 0 })
    const checked = await world.run('check', '--fail-on', 'info', '--format', 'json', 'plan.yaml')
    expect(checked).toMatchObject({ status: 0, stdout: '[]\n' })
    expect(JSON.parse((await world.run('parse', '--format', 'json', 'plan.yaml')).stdout)).toMatchObject({
      title: '云汀镇道路养护工作方案',
      year: 2027,
      phases: [
        { time: { edtf: '2027-03/2027-04' } },
        { time: { edtf: '2027-05/2027-09' } },
        { time: { edtf: '2027-10' } },
      ],
      organizations: [{ level: 'town' }, { seat: '镇交通办', posts: [{ post: '主任', name: '周若兰' }] }],
      duties: [{ lead: ['镇交通办'] }, { support: ['镇财政所', '镇派出所'], time: { edtf: '../2027-09-20' } }],
    })
  })

  it.each([
    [['--title', '甲方案'], 'there is no terminal to ask on: --template is missing'],
    [['--template', 'work-plan'], 'there is no terminal to ask on: --title is missing'],
    [['--template', 'work-paln', '--yes'], 'there is no template work-paln'],
    [[...given, '--period', '某个时候'], '--period: 某个时候 cannot be read'],
    [[...given, '--set', 'titel=甲'], '--set titel: fangan has no key titel'],
    [[...given, '--set', 'type=plan'], 'type'],
    [[...given, '--set', 'phases[5].name=甲'], 'there are only 3 entries; the next is phases[3]'],
    [['plan.md', '--yes'], 'a plan file ends in .yaml'],
    [['--from', 'none.yaml', '--year', '2026'], 'there is no such file'],
    [['--from', 'old.yaml', '--template', 'work-plan'], '--template'],
    [['--year', '99', '--yes'], '--year'],
    [['--yes', '--templates', 'nowhere'], 'nowhere: there is no such file'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const { status, stderr } = await world.run('new', ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr.match(/^fangan: /gm)).toHaveLength(1)
    expect(world.files()).toEqual([])
  })

  it('overwrites only when told to', async () => {
    world.write('plan.yaml', 'mine')
    expect(await world.run('new', 'plan.yaml', '--yes')).toMatchObject({ status: 2 })
    expect(world.read('plan.yaml')).toBe('mine')
    expect(await world.run('new', 'plan.yaml', '--yes', '--force')).toMatchObject({ status: 0 })
    expect(world.read('plan.yaml')).toContain('fangan: 1')
  })

  it('makes a harmless file name of a hostile title, and harmless YAML', async () => {
    const title = '../../etc/x: {a} #\u001b[31m\n方案'
    const { status, stderr } = await world.run('new', '--yes', '--title', title)
    expect(status).toBe(0)
    expect(stderr).not.toContain('\u001b')
    const [file = ''] = world.files()
    expect(world.files()).toHaveLength(1)
    expect(file).not.toMatch(/[/\\\u001b]/)
    expect(JSON.parse((await world.run('parse', '--format', 'json', file)).stdout)).toMatchObject({ title })
  })
})

describe('templates', () => {
  it('are listed for people', async () => {
    const { status, stdout } = await world.run('new', '--list-templates')
    expect(status).toBe(0)
    expect(stdout.match(/^\S+(?= )/gm)).toEqual([
      ...['implementation-plan', 'work-plan', 'activity-plan', 'rectification', 'three-year-action', 'emergency-plan'],
    ])
  })

  it('of a folder are there too, with where they are from, and take the place of one of that name', async () => {
    world.write('ours/street-care.yaml', '# 街道养护\nfangan: 1\ntitle: "{title}"\nyear: {year}\n')
    world.write('ours/work-plan.yaml', 'fangan: 1\ntitle: 我们的工作方案\n')
    world.write('ours/broken.yaml', 'fangan: 1\ntitle: [')
    const { status, stdout, stderr } = await world.run(
      'new',
      '--list-templates',
      '--format',
      'json',
      '--templates',
      'ours',
    )
    const list = JSON.parse(stdout) as { id: string; origin: string; title: string }[]
    expect(list.filter(({ origin }) => origin !== 'built-in').map(({ id, origin }) => [id, origin])).toEqual([
      ['street-care', 'ours/street-care.yaml'],
      ['work-plan', 'ours/work-plan.yaml'],
    ])
    expect(list).toHaveLength(7)
    expect(status).toBe(2)
    expect(stderr).toContain('ours/broken.yaml')
  })

  it('of the folder that the configuration names are used', async () => {
    world.write('fangan.config.yaml', 'templates: [./ours]\n')
    world.write('ours/street-care.yaml', '# 街道养护\nfangan: 1\ntitle: {title}\nyear: {year}\n')
    const { status, stdout } = await world.run('new', '-', '--template', 'street-care', '--title', '甲街道养护方案')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '# 街道养护\nfangan: 1\ntitle: 甲街道养护方案\nyear: 2026\n',
    })
  })
})

describe('from last year’s plan', () => {
  it('tells what was moved and cleared, and writes the plan of this year', async () => {
    world.write(
      '2025.yaml',
      '# 记\nfangan: 1\ntitle: 甲镇2025年养护方案\nyear: 2025\nphases: [{name: 甲阶段, time: 3月}]\n',
    )
    const { status, stderr } = await world.run('new', '2026.yaml', '--from', '2025.yaml', '--year', '2026')
    expect(status).toBe(0)
    expect(world.read('2026.yaml')).toBe(
      '# 记\nfangan: 1\ntitle: 甲镇2026年养护方案\nyear: 2026\nphases: [{name: 甲阶段, time: 3月}]\n',
    )
    expect(stderr).toContain('2025.yaml, the plan of 2025, becomes the plan of 2026:')
    expect(stderr).toContain('  title: 甲镇2025年养护方案 → 甲镇2026年养护方案')
  })

  it('tells where a comment names somebody who was cleared, and leaves the comment', async () => {
    const posts = 'organizations:\n  - name: 组\n    # 周若兰去年刚上任\n    posts: [{post: 组长, name: 周若兰}]\n'
    world.write('2025.yaml', `fangan: 1\ntitle: 甲方案\nyear: 2025\n${posts}`)
    const { stdout, stderr } = await world.run('new', '-', '--from', '2025.yaml', '--year', '2026')
    expect(stdout).toContain('    # 周若兰去年刚上任\n    posts: [{post: 组长}]')
    expect(stderr).toContain('look at it (1):\n  #: 周若兰去年刚上任')
  })

  it('takes a document', async () => {
    world.write(
      'old.txt',
      '甲镇养护工作方案\n一、工作步骤\n（一）部署阶段（2025年3月）。开会部署。\n（二）养护阶段（2025年4月至6月）。逐条养护。\n',
    )
    const { status, stdout } = await world.run(
      'new',
      '-',
      '--from',
      'old.txt',
      '--year',
      '2027',
      '--set',
      'document.issuer=甲镇人民政府',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('2027年4月至6月')
    expect(stdout).toContain('issuer: 甲镇人民政府')
    expect(stdout).not.toMatch(/2025|source:|sections:/)
  })

  it('asks for the year by its flag, and takes one plan at a time', async () => {
    world.write('old.yaml', 'fangan: 1\ntitle: 甲方案\n---\nfangan: 1\ntitle: 乙方案\n')
    expect((await world.run('new', '--from', 'old.yaml', '--yes')).stderr).toContain('this file has 2')
    world.write('old.yaml', 'fangan: 1\ntitle: 甲方案\n')
    expect((await world.run('new', '--from', 'old.yaml')).stderr).toContain('--year is missing')
  })
})
