/**
 * The shipped examples and everything the program makes of them, compared with the files under `test/golden/`, one
 * folder an example. A change of behaviour shows as a difference to read; `UPDATE_GOLDEN=1` writes the files anew.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { diskAt } from '../src/cli/disk.ts'
import type { Io, Output } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'

const root = new URL('../', import.meta.url)
const disk = diskAt(fileURLToPath(root))
const examples = readdirSync(new URL('examples/', root)).sort()

const outputs = {
  'plan.yaml': ['parse'],
  'table.md': ['table', '--format', 'md'],
  'checklist.md': ['checklist', '--format', 'md'],
  'check.json': ['check', '--format', 'json'],
}

/** Runs `fangan ARGS…` in English at the root of the repository, without a process. */
async function run(args: readonly string[], stdin = ''): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write: (text) => {
      written[name] += text
    },
    isTTY: false,
    columns: undefined,
  })
  const io: Io = {
    env: { LANG: 'en_US.UTF-8', NO_COLOR: '1' },
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: async () => new TextEncoder().encode(stdin),
    readFile: disk.readFile,
    writeFiles: () => {
      throw new Error('no example writes a file')
    },
  }
  const status = await main(args, io)
  return { status, ...written }
}

function golden(example: string, name: string): URL {
  return new URL(`test/golden/${basename(example, extname(example))}/${name}`, root)
}

describe.each(examples)('examples/%s', (example) => {
  const path = `examples/${example}`

  it.each(Object.entries(outputs))('gives the %s on record', async (name, args) => {
    const { status, stdout } = await run([...args, path])
    expect(status).toBe(0)
    const file = golden(example, name)
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(new URL('.', file), { recursive: true })
      writeFileSync(file, stdout)
    } else expect(stdout).toBe(readFileSync(file, 'utf8'))
  })

  describe('as a plan file', () => {
    let plan = ''
    beforeAll(async () => {
      const { status, stdout } = await run(['parse', path])
      expect(status).toBe(0)
      plan = stdout
    })

    it('has nothing to find fault with', async () => {
      expect(await run(['check', '--format', 'json', '-'], plan)).toMatchObject({ status: 0, stdout: '[]\n' })
    })

    it('is written the same when it is read again', async () => {
      expect((await run(['parse', '-'], plan)).stdout).toBe(plan)
    })

    it.each(['table', 'checklist'])('gives the same %s as the document', async (command) => {
      const args = [command, '--format', 'md']
      expect((await run([...args, '-'], plan)).stdout).toBe((await run([...args, path])).stdout)
    })
  })
})

it('has no golden folder without an example', () => {
  const folder = new URL('test/golden/', root)
  const kept = existsSync(folder) ? readdirSync(folder) : []
  const names = examples.map((example) => basename(example, extname(example)))
  expect(kept.filter((name) => !names.includes(name))).toEqual([])
})
