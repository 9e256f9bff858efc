/**
 * Inputs that cannot be read: one clear message that names the file, exit status 2, nothing on stdout and nothing
 * written, whatever the command.
 */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...new Uint8Array(600)])
const pdf = new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')
const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251)
const undecodable = Uint8Array.from([...new TextEncoder().encode('一、工作任务\n'.repeat(20)), 0xff, 0xff, 0x80, 0x30])

const bomb = `fangan: 1
title: 炸弹
a: &a [x, x, x, x, x, x, x, x, x]
${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`).join('\n')}
`

const unreadable: [name: string, content: string | Uint8Array, says: RegExp][] = [
  ['empty.txt', '', /empty/],
  ['empty.yaml', '', /./],
  ['blank.txt', ' \n\u3000\n', /white space/],
  ['binary.txt', binary, /binary|neither/],
  ['binary.yaml', binary, /binary|neither/],
  ['old.doc', ole, /Word 97/],
  ['old.txt', ole, /Word 97/],
  ['paper.pdf', pdf, /PDF/],
  ['paper.txt', pdf, /PDF/],
  ['paper.yaml', pdf, /PDF/],
  ['pack.zip', zip, /ZIP/],
  ['pack.txt', zip, /ZIP/],
  ['pack.md', zip, /ZIP/],
  ['pack.json', zip, /ZIP/],
  ['undecodable.txt', undecodable, /neither UTF-8/],
  ['syntax.yaml', 'fangan: 1\ntitle: 甲\nduties:\n  - name: [乙\n', /^fangan: syntax\.yaml:\d+:\d+: /],
  ['tab.yaml', 'fangan: 1\ntitle: 甲\nduties:\n\t- name: 乙\n', /^fangan: tab\.yaml:4:1: /],
  ['other.yaml', 'version: 3\nservices: {}\n', /fangan/],
  ['list.json', '[1, 2]', /./],
  ['broken.json', '{"fangan": 1, "title": ', /^fangan: broken\.json:1:\d+: /],
  ['twice.yaml', 'fangan: 1\ntitle: 甲\ntitle: 乙\n', /^fangan: twice\.yaml:3:1: .*title/],
  ['bomb.yaml', bomb, /alias/i],
  ['future.yaml', 'fangan: 9\ntitle: 甲\n', /9/],
]

describe.each(['parse', 'check', 'table', 'checklist'])('fangan %s', (command) => {
  it.each(unreadable)('refuses %s', async (name, content, says) => {
    world.write(name, content)
    const { status, stdout, stderr } = await world.run(command, name)
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(new RegExp(`^fangan: ${name.replace('.', '\\.')}[^\\n]*\\n(?: {2}hint: [^\\n]*\\n)?$`))
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(world.files()).toEqual([name])
  })

  it('refuses what is not there, and a directory', async () => {
    world.write('plans/a.yaml', plan)
    expect(await world.run(command, 'gone.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'fangan: gone.txt: there is no such file\n',
    })
    // To check a directory is to check the plans in it.
    if (command === 'check') return
    expect((await world.run(command, 'plans/')).stderr).toMatch(
      /^fangan: plans\/: this is a directory.*\n {2}hint: .*plans\/\*/,
    )
  })

  it.each(['circle', 'circle/*.yaml', 'a'.repeat(5000)])(
    'refuses what the system cannot look up: %.20s',
    async (name) => {
      symlinkSync('circle', join(world.folder, 'circle'))
      const { status, stdout, stderr } = await world.run(command, name)
      expect(stderr).toMatch(/^fangan: [^\n]*\n(?: {2}hint: [^\n]*\n)?$/)
      expect(status).toBe(2)
      expect(stdout).toBe('')
    },
  )

  it('says so in Chinese', async () => {
    expect((await world.run(command, 'gone.txt', '--lang', 'zh-CN')).stderr).toBe('fangan: gone.txt: 文件不存在\n')
  })
})

it('whose name turns text around is told in the order in which it is written', async () => {
  const { stderr } = await world.run('check', 'a\u202etxt.yaml')
  expect(stderr).toBe('fangan: a�txt.yaml: there is no such file\n')
})

describe('a very large input', () => {
  it.each(['line.txt', 'line.md', 'line.yaml', 'line.json'])(
    'is refused as %s before it fills the memory',
    async (name) => {
      world.write(name, new Uint8Array(50_000_000).fill(0x61))
      const { status, stderr } = await world.run('check', name)
      expect(stderr).toMatch(/^fangan: line\.\w+: .*48 MB.*\n {2}hint: .*\n$/)
      expect(status).toBe(2)
    },
  )

  it('is refused when one line of it is', async () => {
    world.write('line.txt', 'a'.repeat(2_000_000))
    expect(await world.run('parse', 'line.txt')).toMatchObject({ status: 2, stderr: expect.stringContaining('line 1') })
  })
})

it.skipIf(process.platform === 'win32')('that never ends is refused too', async () => {
  for (const command of ['parse', 'check']) {
    const { status, stderr } = await world.run(command, '/dev/zero')
    expect(stderr).toMatch(/^fangan: \/dev\/zero: .*MB/)
    expect(status).toBe(2)
  }
})

it('is no reason to write a file where a directory is named', async () => {
  world.write('sound.yaml', plan)
  const before = world.files()
  for (const args of [
    ['-o', 'tables/'],
    ['-o', 'tables/', '--force'],
  ]) {
    const { status, stderr } = await world.run('table', 'sound.yaml', ...args)
    expect(stderr).toBe('fangan: tables/: this is a directory, not a file\n')
    expect(status).toBe(2)
  }
  expect(world.files()).toEqual(before)
})

describe('one bad input among several', () => {
  it('does not stop the rest', async () => {
    world.write('good.yaml', plan)
    world.write('good.txt', document)
    world.write('bad.txt', '')
    const { status, stdout, stderr } = await world.run(
      'parse',
      'bad.txt',
      'good.yaml',
      'gone.txt',
      'good.txt',
      '--format',
      'ndjson',
    )
    expect(status).toBe(2)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stderr).toMatch(/^fangan: bad\.txt: .*\nfangan: gone\.txt: .*\n$/)
  })

  it('outweighs findings in the exit status', async () => {
    world.write('wrong.yaml', plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段}'))
    expect((await world.run('check', 'wrong.yaml')).status).toBe(1)
    expect((await world.run('check', 'wrong.yaml', 'gone.yaml')).status).toBe(2)
  })
})
