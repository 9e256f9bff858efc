/**
 * Files on a real disk. Reading refuses what cannot be a plan before it fills the memory; writing goes through a
 * temporary file and a rename, so that a file is there whole or not at all.
 */

import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MessageCode } from '../messages/messages.ts'
import { refuseLongFile } from '../read/read.ts'
import { InputError } from '../source/diagnostic.ts'
import { entryAt, expand } from './expand.ts'
import { git } from './git.ts'
import type { Io } from './io.ts'
import { changesOf } from './watch.ts'

/** Reads and writes below a working directory. */
export function diskAt(
  cwd: string,
): Pick<Io, 'cwd' | 'readFile' | 'isFile' | 'expand' | 'writeFiles' | 'importModule' | 'git' | 'changes'> {
  return {
    cwd,
    isFile: (path) => entryAt(resolve(cwd, path))?.isFile() === true,
    expand: (paths) => expand(paths, cwd),
    async importModule(path) {
      const { importModule } = await import('./import-module.ts')
      return importModule(pathToFileURL(resolve(cwd, path)).href)
    },
    git,
    changes: (paths) =>
      changesOf(
        // Of a file its directory: many editors put a new file in the place of the old one.
        Array.from(new Set(paths.map((path) => dirname(resolve(cwd, path))))),
        (path, changed) => watch(path, changed),
      ),
    readFile(path) {
      const file = isAbsolute(path) ? path : resolve(cwd, path)
      return guarded(path, 'file-unreadable', () => {
        const descriptor = openSync(file, 'r')
        try {
          return contentOf(descriptor, path)
        } finally {
          closeSync(descriptor)
        }
      })
    },
    writeFiles(files, { force }) {
      for (const path of files.keys()) {
        // what is meant as a directory would become a file of that name
        if (path.endsWith('/')) throw new InputError({ code: 'file-is-directory' }, { file: path })
        if (force) continue
        const status = guarded(path, 'file-unwritable', () => statSync(resolve(cwd, path), { throwIfNoEntry: false }))
        if (status?.isFile())
          throw new InputError({ code: 'file-exists' }, { file: path, hint: { code: 'hint-force' } })
      }
      for (const [path, content] of files) guarded(path, 'file-unwritable', () => replace(resolve(cwd, path), content))
    },
  }
}

/** What files are read into, one behind the other: to touch new memory for each would cost as much as to read it. */
let store = Buffer.alloc(0)
let used = 0
const storeSize = 1 << 18
/** Nearly every plan file is shorter. */
const usualSize = 1 << 16
/** Of what is longer so much is read at a time. */
const chunkSize = 1 << 20

/** A run of many files is made of such questions to the system: a short file is asked for its bytes and nothing else. */
function contentOf(descriptor: number, path: string): Uint8Array {
  if (store.length - used < usualSize) {
    store = Buffer.allocUnsafeSlow(storeSize)
    used = 0
  }
  const start = used
  while (used < store.length) {
    const length = readSync(descriptor, store, used, store.length - used, null)
    used += length
    if (length === 0) return store.subarray(start, used)
  }
  refuseLongFile(fstatSync(descriptor).size, path)
  return rest(descriptor, path, store.subarray(start))
}

/** What comes behind the first bytes, by and by: a pipe or a device has no size, and may have no end. */
function rest(descriptor: number, path: string, first: Uint8Array): Uint8Array {
  const chunks = [first]
  let size = first.length
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(chunkSize)
    const length = readSync(descriptor, chunk, 0, chunkSize, null)
    if (length === 0) return Buffer.concat(chunks)
    size += length
    refuseLongFile(size, path)
    chunks.push(chunk.subarray(0, length))
  }
}

function directoryRead(path: string): InputError {
  const hint = { code: 'hint-directory', values: { path: path.replace(/\/+$/, '') } } as const
  return new InputError({ code: 'file-is-directory' }, { file: path, hint })
}

function replace(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const old = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe is written to; renaming a file over it would take it away from everybody.
  if (old && !old.isFile()) {
    writeFileSync(path, content)
    return
  }
  const file = old ? realpathSync(path) : path
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content, { flag: 'wx', ...(old ? { mode: old.mode } : {}) })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Runs a step on a file; what the system refuses becomes an input error about that file. */
function guarded<T>(path: string, otherwise: MessageCode, step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (error instanceof InputError || typeof code !== 'string') throw error
    if (code === 'ENOENT') throw new InputError({ code: 'file-missing' }, { file: path })
    if (code === 'EISDIR' && otherwise === 'file-unreadable') throw directoryRead(path)
    if (code === 'EISDIR') throw new InputError({ code: 'file-is-directory' }, { file: path })
    throw new InputError({ code: otherwise, values: { reason: code } }, { file: path })
  }
}
