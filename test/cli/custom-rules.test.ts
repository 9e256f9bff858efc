/** Custom rules: the example of docs/custom-rules.md, in both languages, works as it stands there, and the rules of a project are listed and explained. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fencedBlocks } from '../console-blocks.ts'
import { plan, World } from './world.ts'

const blockOf = (page: string, language: string) => {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
  return fencedBlocks(text).find((block) => block.language === language)?.text ?? ''
}

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

it.each([
  ['custom-rules.md', '清沟: in none of 东片区、西片区'],
  ['custom-rules.zh-CN.md', '清沟：不在东片区、西片区之内'],
])('the example of %s finds what it says it finds', async (page, message) => {
  world.write('fangan.config.yaml', blockOf(page, 'yaml'))
  world.write('rules/ours.mjs', blockOf(page, 'js'))
  world.write(
    'plan.yaml',
    'fangan: 1\ntitle: 云汀镇秋季道路养护方案\nduties:\n  - {name: 修路, lead: 村委会, place: 东片区}\n  - {name: 清沟, lead: 村委会, place: 北片区}\n',
  )
  const { stdout } = await world.run('check', 'plan.yaml', '--format', 'json')
  expect(JSON.parse(stdout).filter(({ rule }: { rule: string }) => rule === 'duty-names-place')).toMatchObject([
    { severity: 'error', message, place: { start: { line: 5 } } },
  ])
})

describe('custom rules of the project', () => {
  const rule = `export const rules = [{
    id: 'ours/place', severity: 'warning', summary: 'every duty says where it is done', why: 'Areas share the duties.', check() {},
  }]`

  it('are listed and explained', async () => {
    world.write('fangan.config.yaml', 'plugins: [./rules.mjs]\n')
    world.write('rules.mjs', rule)
    expect((await world.run('rules')).stdout).toMatch(/\nours\/place +warning +every duty says where it is done\n$/)
    expect(JSON.parse((await world.run('rules', '--json')).stdout).at(-1)).toEqual({
      id: 'ours/place',
      severity: 'warning',
      summary: 'every duty says where it is done',
      why: 'Areas share the duties.',
    })
    const { status, stdout } = await world.run('explain', 'ours/place')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# ours\/place\n\nEvery duty says where it is done.*\n\nAreas share the duties\.\n$/)
    expect((await world.run('explain', 'ours/plaec')).stderr).toContain('did you mean ours/place?')
    expect((await world.run('explain', 'zzz')).stderr).toBe(
      'fangan: there is no rule zzz\n  hint: fangan rules lists them\n',
    )
  })

  it.each(['check() { null.x }', "async check() { throw 'Cannot: null\\nmore' }"])(
    'that fail are said: %s',
    async (check) => {
      world.write('fangan.config.yaml', 'plugins: [./rules.mjs]\n')
      world.write('rules.mjs', rule.replace('check() {}', check))
      world.write('plan.yaml', plan)
      const { status, stderr } = await world.run('check', 'plan.yaml')
      expect(status).toBe(2)
      expect(stderr).toMatch(/^fangan: rules\.mjs: the rule ours\/place of this file failed: Cannot.*null.*\n/)
      expect(stderr).not.toContain('more')
    },
  )

  it.each([
    ["{ message: '甲' }", 'pointer'],
    ["{ message: '甲', pointer: 'duties' }", 'pointer'],
    ["{ pointer: '/title' }", 'message'],
    ["{ message: '甲', pointer: '/title', related: [{ message: '乙' }] }", 'related'],
    ["{ message: '甲', pointer: '/title', repair: {} }", 'repair'],
    ['null', 'message'],
  ])('that report %s are told of its %s', async (finding, part) => {
    world.write('fangan.config.yaml', 'plugins: [./rules.mjs]\n')
    world.write('rules.mjs', rule.replace('check() {}', `check(plan, report) { report(${finding}) }`))
    world.write('plan.yaml', plan)
    const { status, stderr } = await world.run('check', 'plan.yaml')
    expect(status).toBe(2)
    expect(stderr).toMatch(
      new RegExp(`^fangan: rules\\.mjs: the rule ours/place .* whose ${part} is missing or of the wrong kind\n`),
    )
  })

  it('that cannot be loaded are said', async () => {
    world.write('fangan.config.yaml', 'plugins: [./gone.mjs]\n')
    world.write('plan.yaml', plan)
    expect(await world.run('rules')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('gone.mjs'),
    })
    // An item of a file needs no rules.
    expect((await world.run('explain', 'plan.yaml#集中养护阶段')).status).toBe(0)
  })
})
