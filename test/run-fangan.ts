/**
 * `fangan ARGS…` at the root of the repository without a process: real files are read, nothing is written to disk,
 * and the streams come back as text. Messages are in English.
 */

import { fileURLToPath } from 'node:url'
import { diskAt } from '../src/cli/disk.ts'
import type { Io, Output } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'

const disk = diskAt(fileURLToPath(new URL('../', import.meta.url)))

export interface Run {
  status: number
  stdout: string
  stderr: string
}

export async function runFangan(args: readonly string[], stdin = ''): Promise<Run> {
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
    ...disk,
    today: () => '2025-06-01',
    processors: 1,
    writeFiles: () => {
      throw new Error('nothing here writes files')
    },
  }
  const status = await main(args, io)
  return { status, ...written }
}
