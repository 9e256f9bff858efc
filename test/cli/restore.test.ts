/** `fangan restore`: the clean text, the report in both forms, and where they go. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('copy.txt', copy)
})
afterEach(() => world.remove())

const copy = `时间:2024-03-01 09:30:00 工作方案 我要投稿

云汀镇河道管护方案

　　。ㄒ唬加强领导,,落实责任。各村要在某某村先行试点。
`
const clean = '云汀镇河道管护方案\n\n　　（一）加强领导,落实责任。各村要在某某村先行试点。\n'

it('prints the clean text', async () => {
  expect(await world.run('restore', 'copy.txt')).toEqual({ status: 0, stdout: clean, stderr: '' })
  world.stdin = copy
  expect((await world.run('restore', '-')).stdout).toBe(clean)
})

it('keeps from a terminal what would steer it, and from nothing else', async () => {
  world.write('steering.txt', '云汀镇\u001b]0;题\u0007河道\u009b2J管护\u001b[2J方案')
  const whole = '云汀镇\u001b]0;题\u0007河道\u009b2J管护\u001b[2J方案\n'
  expect((await world.run('restore', 'steering.txt')).stdout).toBe(whole)
  world.isTTY = true
  expect((await world.run('restore', 'steering.txt')).stdout).toBe(whole.replace(/[\u0007\u001b\u009b]/g, '�'))
})

it('writes it to a file, or one a document to a directory', async () => {
  world.write('more/copy.txt', '二、要求')
  expect((await world.run('restore', 'copy.txt', '-o', 'clean.txt')).status).toBe(0)
  expect(world.read('clean.txt')).toBe(clean)
  const { status, stderr } = await world.run('restore', 'copy.txt', 'more/copy.txt', '-d', 'clean')
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'wrote clean (texts: 2)\n' })
  expect(world.read('clean/copy.txt')).toBe(clean)
  expect(world.read('clean/copy-2.txt')).toBe('二、要求\n')
  expect((await world.run('restore', 'copy.txt', '-o', 'clean.txt')).status).toBe(2)
})

it('reports every change by pass, and what is suspected', async () => {
  const { status, stdout } = await world.run('restore', 'copy.txt', '--report')
  expect(status).toBe(0)
  expect(stdout).toBe(`copy.txt

shifted-bytes  characters that were read one byte off in GBK: 1
  5:3  。ㄒ唬 → （一）

doubled-punctuation  stray commas before other marks, marks written twice: 1
  5:10  , → (taken away)

site-lines  lines and sentences of the site that the copy was taken from: 1
  1:1  时间:2024-03-01 09:30:00 工作方案 我要投稿 → (taken away)

suspected, and left as it is
  5:21  names made unrecognisable (places: 1)  某某  noise.redacted-name

changes: 3, suspicions: 1
`)
  const chinese = await world.run('restore', 'copy.txt', '--report', '--lang', 'zh-CN')
  expect(chinese.stdout).toContain('存疑，保留原样')
  expect(chinese.stdout).toMatch(/修改 3 处，存疑 1 处\n$/)
})

it('reports as JSON, and can write the text beside it', async () => {
  const { stdout } = await world.run('restore', 'copy.txt', '--report', '--format', 'json', '-o', 'clean.txt')
  const [file] = JSON.parse(stdout)
  expect(file.file).toBe('copy.txt')
  expect(file.changes[0]).toMatchObject({ pass: 'shifted-bytes', was: '。ㄒ唬', became: '（一）' })
  expect(file.changes[0].place.start).toEqual({ line: 5, column: 3, offset: copy.indexOf('。ㄒ唬') })
  expect(file.suspicions).toMatchObject([{ id: 'noise.redacted-name', count: 1, wording: '某某' }])
  expect(world.read('clean.txt')).toBe(clean)
})

it('keeps or converts the script as told', async () => {
  world.write('old.txt', '門額題“雲汀書院”。')
  expect((await world.run('restore', 'old.txt', '--script', 'keep')).stdout).toBe('門額題“雲汀書院”。\n')
  expect((await world.run('restore', 'old.txt', '--script', 'simplified')).stdout).toBe('门额题“云汀书院”。\n')
})

it('goes on after an input that cannot be read, and ends with 2', async () => {
  const { status, stdout, stderr } = await world.run('restore', 'missing.txt', 'copy.txt')
  expect({ status, stdout }).toEqual({ status: 2, stdout: clean })
  expect(stderr).toContain('missing.txt')
})
