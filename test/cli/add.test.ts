/** `fangan add`: what is written, what is refused with nothing written, and what is only told. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
})
afterEach(() => world.remove())

const plan = `# 养护方案
fangan: 1
title: 云汀镇秋季道路养护方案
year: 2025
organizations:
  - {name: 农业农村办公室, aliases: [农业办]} # 牵头
phases:
  - 集中养护阶段
duties:
  - name: 修补村道破损路面 # 重点
    lead: 农业农村办公室
    time: 2025年10月底前
`

it('adds to the file and tells where', async () => {
  const flags = ['--lead', '农业办', '--phase', '集中养护阶段', '--time', '10月20日前', '--support', '各村、各站所']
  const { status, stdout, stderr } = await world.run('add', 'duty', 'plan.yaml', '--name', '清理边沟', ...flags)
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: 'added 清理边沟 (duty-清理边沟): plan.yaml:13\n',
  })
  const lines = ['name: 清理边沟', 'phase: 集中养护阶段', 'lead: 农业办', 'support: [各村, 各站所]', 'time: 10月20日前']
  expect(world.read('plan.yaml')).toBe(`${plan}  - ${lines.join('\n    ')}\n`)
})

it('puts each kind where the format has it', async () => {
  const run = (...args: string[]) => world.run('add', ...args, '-o', '-')
  expect((await run('phase', 'plan.yaml', '--name', '总结阶段')).stdout).toContain('  - 集中养护阶段\n  - 总结阶段\n')
  expect((await run('target', 'plan.yaml', '--text', '村道完好率不低于95%')).stdout).toContain(
    'targets:\n  - subject: 村道完好率\n    comparator: ">="\n    value: 95\n    unit: "%"\n    text: 村道完好率不低于95%\norganizations',
  )
  expect((await run('duty', 'plan.yaml', '--name', '备料', '--under', '修补村道破损路面')).stdout).toContain(
    '    duties:\n      - name: 备料\n',
  )
  const posts = ['--posts', '组长=李明远（副镇长）', '--posts', '成员']
  expect(
    (await run('organization', 'plan.yaml', '--name', '养护专班', '--kind', 'working-group', ...posts)).stdout,
  ).toContain('{name: 养护专班, kind: working-group, posts: [{post: 组长, name: 李明远, title: 副镇长}, {post: 成员}]}')
  expect(
    (await run('platform', 'plan.yaml', '--name', '讲堂', '--resources', '党群服务中心、文化站')).stdout,
  ).toContain('platforms:\n  - name: 讲堂\n    resources: [党群服务中心, 文化站]\nphases')
  expect(world.read('plan.yaml')).toBe(plan)
})

it.each([
  [['duty'], '--name is missing'],
  [['team', '--name', '一队', '--phase', '集中养护阶段'], '--phase does not go with team'],
  [['duty', '--name', '清沟', '--phase', '集中养护'], 'did you mean 集中养护阶段?'],
  [['duty', '--name', '清沟', '--under', '无此任务'], '--under: the plan has nothing that is called 无此任务'],
  [['duty', '--name', '清沟', '--time', '2025年9月31日前'], 'there is no 2025年9月31日'],
  [['duty', '--name', '清沟', '--time', '2025年11月至2025年9月'], 'fangan explain reversed-time'],
  [['duty', '--name', '清沟', '--id', 'org-农业农村办公室'], 'the id org-农业农村办公室 is taken already'],
  [['target', '--name', '完好率', '--value', '很多'], '很多 is no value of --value'],
  [['organization', '--name', '专班', '--posts', '='], '--posts'],
  [['duty', '--name', '清沟', '--done', '昨天'], 'fangan explain edtf'],
  [['duty', '--name', '清沟', '--phase', '养护'], 'did you mean 集中养护阶段?'],
  [['duty', '--name', '清沟', '--upper', '--dry-run'], 'option --upper <value> needs a value'],
  [['duty', '--name', '清沟', '-o', '--force'], 'option -o, --output <file> needs a value'],
  [['duty', '--name', ' ', '--lead', '农业办'], '--name is missing'],
])('refuses with nothing written: %j', async ([kind, ...flags], message) => {
  const { status, stderr } = await world.run('add', kind as string, 'plan.yaml', ...flags)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(world.read('plan.yaml')).toBe(plan)
})

it('tells of a unit that is new, with the name it may have been meant to be', async () => {
  const add = (...flags: string[]) => world.run('add', 'duty', 'plan.yaml', '--name', '清沟', '--dry-run', ...flags)
  expect((await add('--lead', '农业农村力公室')).stderr).toBe(
    'note: 农业农村力公室 is named here for the first time; did you mean 农业农村办公室? (--new-unit if not)\n',
  )
  // Though several-leads has named it, on another account.
  const { stderr } = await add('--lead', '农业农村力公室、农业办')
  expect(stderr).toContain('(several-leads)')
  expect(stderr).toContain('did you mean 农业农村办公室?')
  expect((await add('--lead', '县融媒体中心')).stderr).toContain('县融媒体中心 is named here for the first time')
  expect((await add('--lead', '县融媒体中心', '--new-unit')).stderr).toBe('')
})

it('tells what the rules find now, once, and not what they found before', async () => {
  const many = plan + Array.from('甲乙丙丁戊己庚', (name) => `  - {name: ${name}, lead: 农业办}\n`).join('')
  world.write('many.yaml', many)
  const before = await world.run('check', 'many.yaml', '--format', 'json')
  expect(before.stdout).toContain('no-oversight')
  const { stderr } = await world.run('add', 'duty', 'many.yaml', '--name', '辛', '--dry-run')
  expect(stderr).toContain('(duty-without-party)')
  expect(stderr).not.toContain('no-oversight')
})

it('shows what it would do, and asks which plan of several', async () => {
  const { stdout } = await world.run('add', 'phase', 'plan.yaml', '--name', '总结阶段', '--dry-run')
  expect(stdout).toContain('+  - 总结阶段\n')
  expect(world.read('plan.yaml')).toBe(plan)
  world.write('two.yaml', `${plan}---\nfangan: 1\ntitle: 第二份\n`)
  expect((await world.run('add', 'phase', 'two.yaml', '--name', '总结阶段')).status).toBe(2)
  expect((await world.run('add', 'phase', 'two.yaml', '--name', '总结阶段', '--plan', '2')).status).toBe(0)
  expect(world.read('two.yaml')).toBe(`${plan}---\nfangan: 1\ntitle: 第二份\nphases:\n  - name: 总结阶段\n`)
})

it('takes no document and no plan that is unsound', async () => {
  world.write('plan.txt', '云汀镇方案\n\n一、要求\n')
  expect((await world.run('add', 'phase', 'plan.txt', '--name', '总结阶段')).stderr).toContain(
    'a document is not a plan file',
  )
  world.write('bad.yaml', 'fangan: 1\n')
  expect((await world.run('add', 'phase', 'bad.yaml', '--name', '总结阶段')).stderr).toContain('fangan check bad.yaml')
})
