/**
 * The shipped examples and everything the program makes of them, compared with the files under `test/golden/`, one
 * folder an example. A change of behaviour shows as a difference to read; `UPDATE_GOLDEN=1` writes the files anew.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runFangan } from './run-fangan.ts'

const root = new URL('../', import.meta.url)
const examples = readdirSync(new URL('examples/', root)).sort()
const folderOf = (example: string) => basename(example, extname(example))

const outputs = {
  'plan.yaml': ['parse'],
  'table.md': ['table', '--format', 'md'],
  'checklist.md': ['checklist', '--format', 'md'],
  'check.json': ['check', '--format', 'json'],
  'assignments.md': ['split', '--format', 'md'],
}

describe.each(examples)('examples/%s', (example) => {
  const path = `examples/${example}`

  it.each(Object.entries(outputs))('gives the %s on record', async (name, args) => {
    const { status, stdout } = await runFangan([...args, path])
    expect(status).toBe(0)
    const file = new URL(`test/golden/${folderOf(example)}/${name}`, root)
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(new URL('.', file), { recursive: true })
      writeFileSync(file, stdout)
    } else expect(stdout).toBe(readFileSync(file, 'utf8'))
  })

  describe('as a plan file', () => {
    let plan = ''
    beforeAll(async () => {
      const { status, stdout } = await runFangan(['parse', path])
      expect(status).toBe(0)
      plan = stdout
    })

    it('has nothing to find fault with', async () => {
      expect(await runFangan(['check', '--format', 'json', '-'], plan)).toMatchObject({ status: 0, stdout: '[]\n' })
    })

    it('is written the same when it is read again', async () => {
      expect((await runFangan(['parse', '-'], plan)).stdout).toBe(plan)
    })

    it.each(['table', 'checklist'])('gives the same %s as the document', async (command) => {
      const args = [command, '--format', 'md']
      expect((await runFangan([...args, '-'], plan)).stdout).toBe((await runFangan([...args, path])).stdout)
    })
  })
})

it('has no golden folder without an example', () => {
  const folder = new URL('test/golden/', root)
  const kept = existsSync(folder) ? readdirSync(folder) : []
  expect(kept.filter((name) => !examples.map(folderOf).includes(name))).toEqual([])
})
