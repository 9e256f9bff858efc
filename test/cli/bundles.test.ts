/**
 * The built program beside the source: `check` and `parse` have bundles of their own, which leave to one another, or to
 * files apart, what they seldom need. Whatever they are given, they say what the program says.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runFangan } from '../run-fangan.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangan-bundles-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true }))

const files = {
  'sound.yaml':
    'fangan: 1\ntitle: 云汀镇清淤工作方案\nyear: 2026\nduties:\n  - name: 清淤\n    responsible: [农业农村办]\n',
  // only the library reads an anchor and a fraction
  'library.yaml':
    'fangan: 1\ntitle: 云汀镇清淤工作方案\ntargets:\n  - &a {subject: 清淤, value: 1.5}\nx-again: *a\nx-none:\n',
  'unsound.yaml': 'fangan: 1\ntitle: 云汀镇清淤工作方案\nyear: 2026.5\n',
  'broken.yaml': 'fangan: 1\ntitle: "云汀镇\n',
  'stray.yaml':
    'fangan: 1\ntitle: 云汀镇清淤工作方案\nduties:\n  - name: "清淤：\\t"\n    lead: 无此单位\n    x-a: {b: 1}\n',
  'undecodable.txt': Buffer.from([0x41, 0x42, 0xff, 0x30, 0x80, 0xff, 0xff]),
  'empty.txt': '',
}

it.skipIf(process.platform === 'win32')('starts where the folder it stands in is gone', () => {
  const gone = mkdtempSync(join(tmpdir(), 'fangan-gone-'))
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" check plan.yaml'
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', script, 'sh', gone, process.execPath, join(root, 'bin/fangan.js')],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } },
  )
  expect(stderr).toBe('fangan: plan.yaml: there is no such file\n')
  expect(status).toBe(2)
})

it.each([
  ['all that it can', ['--pending-deprecation', '--trace-deprecation', '--throw-deprecation', '--trace-warnings']],
  ['nothing that is deprecated', ['--no-deprecation']],
])('starts without a word on how where Node is asked to complain of %s', (_, flags) => {
  const args = [...flags, 'bin/fangan.js', 'check', 'examples/chenghu-chongdian-anquan.yaml', '--quiet']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

function built(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/fangan.js', ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', NO_COLOR: '1' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe.each(['check', 'parse'])('fangan %s as it is built', (command) => {
  it.each([...Object.keys(files), 'missing.yaml'])('says of %s what the source says', async (name) => {
    const args = [command, join(folder, name)]
    expect(built(args)).toEqual(await runFangan(args))
  })

  it.each(['chenghu-chongdian-anquan.yaml', 'fengling-dushujie.txt', 'qinghe-jiujin-ban.md'])(
    'reads %s as the source does',
    async (name) => {
      const args = [command, '--format', 'json', `examples/${name}`]
      expect(built(args)).toEqual(await runFangan(args))
    },
  )
})

it('writes all of a long result into a pipe before it ends', async () => {
  const args = ['parse', '--format', 'ndjson', ...Array<string>(40).fill('examples/fengling-dushujie.txt')]
  const { status, stdout } = built(args)
  expect(status).toBe(0)
  expect(stdout.length).toBeGreaterThan(300_000)
  expect(stdout).toBe((await runFangan(args)).stdout)
})
