/** `fangan fmt`: in place, to a file or to standard output; only looked at with `--check` and `--diff`. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('tidy.yaml', tidied)
  world.write('untidy.yaml', untidy)
})
afterEach(() => world.remove())

const untidy = `title:  "云汀镇方案" # 标题
fangan: 1
`
const tidied = `fangan: 1
title: 云汀镇方案 # 标题
`

it('formats in place, and has nothing to do afterwards', async () => {
  const first = await world.run('fmt', '.')
  expect(first).toEqual({ status: 0, stdout: '', stderr: 'formatted: 1 (files: 2)\n' })
  expect(world.read('untidy.yaml')).toBe(tidied)
  expect(world.read('tidy.yaml')).toBe(tidied)
  expect((await world.run('fmt', '.', '--check')).status).toBe(0)
})

it('only tells with --check and --diff', async () => {
  const check = await world.run('fmt', 'tidy.yaml', 'untidy.yaml', '--check')
  expect(check).toEqual({ status: 1, stdout: 'untidy.yaml\n', stderr: 'to be formatted: 1 (files: 2)\n' })
  const { status, stdout } = await world.run('fmt', 'untidy.yaml', '--diff')
  expect(status).toBe(0)
  expect(stdout).toContain('-title:  "云汀镇方案" # 标题\n')
  expect(stdout).toContain('+title: 云汀镇方案 # 标题\n')
  expect(world.read('untidy.yaml')).toBe(untidy)
})

it('shows a terminal nothing that steers it', async () => {
  world.write('steering.yaml', 'fangan: 1\ntitle:  "云汀镇" # \u009b2J题\n')
  expect((await world.run('fmt', 'steering.yaml', '--diff')).stdout).toContain('# \u009b2J题')
  world.isTTY = true
  expect((await world.run('fmt', 'steering.yaml', '--diff')).stdout).toContain('# �2J题')
})

it('writes elsewhere', async () => {
  world.stdin = untidy
  expect(await world.run('fmt', '-')).toEqual({ status: 0, stdout: tidied, stderr: '' })
  expect((await world.run('fmt', 'untidy.yaml', '-o', 'new.yaml')).status).toBe(0)
  expect([world.read('new.yaml'), world.read('untidy.yaml')]).toEqual([tidied, untidy])
  const { status, stderr } = await world.run('fmt', 'untidy.yaml', '-o', 'new.yaml')
  expect([status, stderr.includes('--force')]).toEqual([2, true])
  expect((await world.run('fmt', 'tidy.yaml', 'untidy.yaml', '-o', 'new.yaml')).status).toBe(2)
})

it('leaves what it cannot read, says why, and formats the others', async () => {
  world.write('broken.yaml', 'fangan: 1\ntitle: [\n')
  world.write('text.txt', '云汀镇方案\n\n一、要求\n')
  world.write('old.yaml', Buffer.from('66616e67616e3a20310a7469746c653a202020b7bdb0b80a', 'hex'))
  const { status, stderr } = await world.run('fmt', 'broken.yaml', 'text.txt', 'old.yaml', 'untidy.yaml')
  expect(status).toBe(2)
  expect(stderr).toContain('fangan: broken.yaml:')
  expect(stderr).toContain('fangan: text.txt: a document is not a plan file')
  expect(stderr).toContain('fangan: old.yaml: the file is not UTF-8')
  expect(stderr).toContain('formatted: 1 (files: 4)')
  expect(world.read('untidy.yaml')).toBe(tidied)
})
