/**
 * From arguments to files: patterns that the shell did not expand, and directories, which stand for the plan files in
 * them. A plain file name is taken as it is, whether the file exists or not: reading it will say what is wrong.
 */

import { type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '../source/diagnostic.ts'

const pattern = /[*?{}[\]]|[@!+]\(/
const named = /\.[a-z0-9]{1,6}$/i

/** What a directory holds beside plans. */
const neverPlans = [
  '**/node_modules/**',
  '**/fangan.config.{yaml,yml,json}',
  '**/package.json',
  '**/package-lock.json',
  '**/*.baseline.json',
]

export async function expand(paths: readonly string[], cwd: string): Promise<string[]> {
  // The usual case, and ten thousand look-ups on the disk saved.
  if (paths.every((path) => path === '-' || (named.test(path) && !pattern.test(path)))) return [...paths]
  const files: string[] = []
  for (const path of paths) {
    const found = path === '-' ? undefined : entryAt(resolve(cwd, path))
    if (found?.isDirectory()) files.push(...(await filesIn(path, cwd)))
    else if (found || !pattern.test(path)) files.push(path)
    else files.push(...(await matching([path.replace(/\\(?![*?{}[\]()!@+])/g, '/')], cwd, path)))
  }
  return Array.from(new Set(files))
}

/** What stands at a path, if the system can say it: a circle of links or a name too long is no file either. */
export function entryAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

async function filesIn(directory: string, cwd: string): Promise<string[]> {
  const { escapePath } = await import('tinyglobby')
  const base = escapePath(directory.replace(/\\/g, '/').replace(/\/+$/, '') || '/')
  return matching([`${base}/**/*.{yaml,yml,json}`], cwd, directory)
}

async function matching(patterns: string[], cwd: string, path: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(patterns, { cwd, ignore: neverPlans, expandDirectories: false })
  if (files.length === 0) {
    throw new InputError({ code: 'glob-without-match' }, { file: path, hint: { code: 'hint-glob' } })
  }
  return files.sort()
}
