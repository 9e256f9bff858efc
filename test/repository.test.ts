/**
 * What the repository as a whole must keep to, whoever adds to it: no path of somebody's machine, no dependence on
 * documents that are not shipped, and no registry, neither in the settings nor in the lock file.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const isCheckout = existsSync(new URL('.git', root))

/** The files git knows, with their text; what is deleted but not yet committed is left out. */
function trackedFiles(): { path: string; text: string }[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: fileURLToPath(root), encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(new URL(path, root)))
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

const tracked = isCheckout ? trackedFiles() : []

function holding(pattern: RegExp, files = tracked): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
}

const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'action.yml',
  'bench',
  'bin',
  'biome.json',
  'build',
  'build.mjs',
  'docs',
  'examples',
  'man',
  'package-lock.json',
  'package.json',
  'schemas',
  'src',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
]

// The patterns are spelled with a class so that this file does not match itself.
describe.runIf(isCheckout)('the repository', () => {
  it('names no path of a machine', () => {
    const paths = /(?:^|[\s"'`(=:])[/](?:work|home[/]\w+|root|Users[/]\w+)[/]/m
    expect(holding(paths)).toEqual([])
  })

  it('leans on nothing beside it, except in tests that skip when it is absent', () => {
    const beside = /\bshared[/](?:seeds|corpus|gold|spec|hooks)\b|\.\.[/]shared\b/
    const leaning = tracked.filter(({ text }) => beside.test(text))
    const allowed = ({ path, text }: { path: string; text: string }) =>
      path.startsWith('test/') && /\b(?:skipIf|runIf)\b/.test(text)
    expect(leaning.filter((file) => !allowed(file)).map(({ path }) => path)).toEqual([])
  })

  it('locks versions, not the registry they came from', () => {
    const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
    }
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
    expect(packages.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([])
  })

  it('keeps at its top what belongs there, and no leavings of a profiler', () => {
    const top = new Set(tracked.map(({ path }) => path.split('/')[0]).filter((name) => !name?.startsWith('.')))
    expect([...top].sort()).toEqual(TOP_LEVEL)
  })

  it('names no registry', () => {
    expect(holding(/\bregistry\s*=\s*http|npm_config[_]registry|\bregistry[.][a-z]+[.]/i)).toEqual([])
  })
})
