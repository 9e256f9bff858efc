/**
 * The man pages: shipped, complete, and roff that its readers accept. That they say what the program says is held by
 * `npm run fresh`; mandoc and groff judge them where they are installed.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { topics } from '../src/messages/topics/topics.ts'
import { runFangan } from './run-fangan.ts'

const root = new URL('../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { man: string[]; files: string[] }
const pages = [
  ['man/fangan.1', 'COMMANDS'],
  ['man/fangan.zh_CN.1', '命令'],
] as const

const present = (program: string) => spawnSync(program, ['-V']).error === undefined
const plain = (text: string) => text.replace(/.\u0008/g, '').replace(/\u001b\[[\d;]*m/g, '')

it('are what the package installs', () => {
  expect(manifest.man).toEqual(pages.map(([path]) => path))
  expect(manifest.files).toContain('man')
})

describe.each(pages)('%s', (path, title) => {
  const file = fileURLToPath(new URL(path, root))
  const text = readFileSync(file, 'utf8')

  it('has every command with its options, and every topic', async () => {
    const { stdout: help } = await runFangan(['help'])
    const commands = Array.from(help.matchAll(/^ {2}([a-z]+) (?:\[options\]|<|\[)/gm), ([, name]) => name)
    expect(commands.length).toBeGreaterThan(10)
    const inside = text.slice(text.indexOf(`.SH "${title}"`))
    expect(Array.from(inside.matchAll(/^\.SS "([a-z]+)"$/gm), ([, name]) => name).slice(0, commands.length)).toEqual(
      commands,
    )
    for (const option of ['unit', 'format', 'rule', 'as\\-of']) expect(text).toContain(`\\-\\-${option}\\fR`)
    const sections = Array.from(text.matchAll(/^\.SH /gm)).length
    expect(sections).toBe(
      'NAME SYNOPSIS DESCRIPTION OPTIONS COMMANDS ENVIRONMENT FILES SEE-ALSO'.split(' ').length + topics.length,
    )
  })

  it('has no line that roff would take for a request', () => {
    const requests = text
      .split('\n')
      .filter((line) => /^[.']/.test(line) && !/^\.(?:\\"|TH|SH|SS|PP|TP|RS|RE|nf|fi|nh|ad|br)(?: |$)/.test(line))
    expect(requests).toEqual([])
  })

  it.runIf(present('mandoc'))('passes the lint of mandoc but for the date that it does not have', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', file], { encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([])
  })

  it.runIf(present('man') && present('groff'))('is set by man without a complaint, in lines that fit', () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '90', MANOPT: '', MAN_KEEP_FORMATTING: '' }
    const { stdout, stderr } = spawnSync('man', ['-P', 'cat', '-l', file], { encoding: 'utf8', env })
    expect(stderr).toBe('')
    const lines = plain(stdout).split('\n')
    expect(lines.length).toBeGreaterThan(500)
    expect(lines.filter((line) => line.replace(/[\u2e80-\uffef]/g, '  ').length > 120)).toEqual([])
  })
})
