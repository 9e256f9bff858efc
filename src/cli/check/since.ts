/** What changed since a revision, as git tells it: line ranges by the path of the file. */

import { resolve } from 'node:path'
import { changedLines, type LineRanges } from '../../gate/changed-lines.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Io } from '../io.ts'

/** Absolute path → changed lines; a file that git does not know yet has changed as a whole. */
export async function changedSince(revision: string, io: Io): Promise<Map<string, LineRanges>> {
  const up = (await io.git(['rev-parse', '--show-cdup'], io.cwd)).trimEnd()
  const top = resolve(io.cwd, up)
  const commit = await commitOf(revision, io)
  const diff = await io.git(
    [
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-renames',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      commit,
      '--',
    ],
    top,
  )
  const untracked = await io.git(['ls-files', '--others', '--exclude-standard', '-z'], top)
  const changed = new Map<string, LineRanges>()
  for (const [path, ranges] of changedLines(diff)) changed.set(resolve(top, path), ranges)
  for (const path of untracked.split('\0'))
    if (path !== '') changed.set(resolve(top, path), [[1, Number.MAX_SAFE_INTEGER]])
  return changed
}

async function commitOf(revision: string, io: Io): Promise<string> {
  const unknown = new InputError(
    { code: 'git-unknown-revision', values: { revision } },
    { hint: { code: 'hint-fetch' } },
  )
  // What begins with a dash would be an option of git.
  if (revision.startsWith('-')) throw unknown
  try {
    return (await io.git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], io.cwd)).trim()
  } catch (error) {
    if (error instanceof InputError && error.what.code === 'git-failed') throw unknown
    throw error
  }
}
