/**
 * What a short run of the built program costs, told without a clock: the patterns that a text of 20 KB has compiled, each
 * dearer than hundreds of its runs, and the modules that Node loads for it.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangan-start-up-'))
  writeFileSync(join(folder, 'probe.cjs'), probe)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Loaded before the program: tells what it has loaded, and the patterns that it has asked, when it ends. */
const probe = `
const { exec } = RegExp.prototype
const patterns = new Set()
RegExp.prototype.exec = function (text) {
  patterns.add(String(this))
  return exec.call(this, text)
}
process.on('exit', () => {
  require('node:fs').writeSync(2, JSON.stringify({ modules: process.moduleLoadList, patterns: [...patterns] }))
})
`

function probed(...args: string[]): { modules: string[]; patterns: string[] } {
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'probe.cjs'), ...args], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return JSON.parse(stderr)
}

/** A text of 7,000 characters, which are 20 KB: the plain-text examples, one after the other. */
function document(): string {
  const names = ['yunting-cunzhuang-qingjie.txt', 'fengling-dushujie.txt']
  const text = names.map((name) => readFileSync(new URL(`examples/${name}`, root), 'utf8')).join('\n')
  const file = join(folder, 'document.txt')
  writeFileSync(file, text.repeat(2).slice(0, 7000))
  return file
}

it('compiles no more patterns for a text of 20 KB than a short run can bear', () => {
  const { patterns } = probed('bin/fangan.js', 'parse', document())
  const characters = patterns.join('').length
  // Room for some two dozen more: what most texts have no match for is not among them, and a new rule adds to them only
  // where its words are in these texts. Above them, see which patterns can be left alone until a word, an opening, an
  // ending or a sign of theirs is seen (src/language/gated-pattern.ts, src/language/signs.ts).
  expect(patterns.length).toBeLessThanOrEqual(295)
  expect(characters).toBeLessThanOrEqual(42_000)
  // And they are counted.
  expect(patterns.length).toBeGreaterThan(150)
})

it.each([
  ['parse', 'examples/fengling-dushujie.txt'],
  ['check', 'examples/chenghu-chongdian-anquan.yaml'],
])('has Node load no more for %s than it needs to compile and to read', (command, example) => {
  expect(probed('bin/fangan.js', command, example, '--quiet').modules).toContain('NativeModule vm')
  expect(streamsOf('bin/fangan.js', command, example, '--quiet')).toEqual([])
})

it('has findings told, and many files checked, without the streams of Node', () => {
  const names = Array.from({ length: 25 }, (_, at) => join(folder, `plan-${at}.yaml`))
  const plan = `fangan: 1
title: 云汀镇秋季道路养护方案
safeguards:
  - {name: 加强督促检查, text: 发现问题尽快处置到位。}
`
  for (const name of names) writeFileSync(name, plan)
  expect(streamsOf('bin/fangan.js', 'check', '--quiet', ...names)).toEqual([])
})

/** What Node loads for a run, beyond what it loads for none, that has to do with streams. */
function streamsOf(...args: string[]): string[] {
  const bare = new Set(probed('--eval', '0').modules)
  return probed(...args).modules.filter((name) => !bare.has(name) && /stream|abort|heap_utils/.test(name))
}
