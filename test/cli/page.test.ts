/** `fangan page` from outside: one file, in the language of the reader, with what the check says; nothing overwritten. */

import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runFangan } from '../run-fangan.ts'
import { plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
})
afterEach(() => world.remove())

it('writes one file and says so', async () => {
  expect(await world.run('page', 'plan.yaml', '-o', 'plan.html')).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'wrote plan.html\n',
  })
  expect(world.files()).toEqual(['plan.html', 'plan.yaml'])
  expect(world.read('plan.html')).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(world.read('plan.html')).toContain('The check has found nothing.')
})

it('leaves a file that exists alone', async () => {
  world.write('plan.html', 'mine')
  const { status, stderr } = await world.run('page', 'plan.yaml', '-o', 'plan.html')
  expect(status).toBe(2)
  expect(stderr).toContain('--force')
  expect(world.read('plan.html')).toBe('mine')
})

it('shows the findings of the check in the language of the reader, by the rules of the project', async () => {
  world.write('plan.yaml', plan.replace('phase: 集中养护阶段}', 'phase: 收尾阶段}'))
  const shown = await world.run('page', 'plan.yaml', '--lang', 'zh-CN')
  expect(shown.status).toBe(0)
  expect(shown.stdout).toContain('<html lang="zh-CN">')
  expect(shown.stdout).toMatch(/<span class="badge error">错误<\/span>[^\n]*收尾阶段[^\n]*plan\.yaml:5 reference/)
  world.write('fangan.config.yaml', 'rules: {reference: off}\n')
  expect((await world.run('page', 'plan.yaml')).stdout).not.toContain('badge error')
})

it('takes documents and several plans', async () => {
  world.write('b.txt', '云汀镇冬季防火工作方案\n\n一、工作任务\n（一）清理林缘杂草。（牵头单位：林业站）\n')
  const { status, stdout } = await world.run('page', 'plan.yaml', 'b.txt')
  expect(status).toBe(0)
  expect(stdout.match(/<article /g)).toHaveLength(2)
  expect(stdout).toContain('href="#p2-title"')
})

it('refuses a plan that is not valid', async () => {
  world.write('bad.yaml', 'fangan: 1\ntitle: 方案\nduties: 3\n')
  const { status, stdout, stderr } = await world.run('page', 'bad.yaml')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('fangan check bad.yaml')
})

const examples = readdirSync(new URL('../../examples/', import.meta.url))

it.each(examples)('shows examples/%s', async (example) => {
  const { status, stdout } = await runFangan(['page', `examples/${example}`])
  expect(status).toBe(0)
  expect(stdout).toMatch(/<section id="duties"[\s\S]*<\/html>\n$/)
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(seeds))('documents as they are found', () => {
  const names = existsSync(seeds) ? readdirSync(seeds) : []
  it.each(names)('%s has a page', async (name) => {
    const { status, stdout } = await runFangan(['page', new URL(name, seeds).pathname])
    expect(status).toBe(0)
    expect(stdout).toMatch(/<article /)
  })
})
