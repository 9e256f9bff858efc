/** The real process as `main` sees it: its streams, its environment, its disk. */

import { refuseLongFile } from '../read/read.ts'
import { diskAt } from './disk.ts'
import type { Io, Output } from './io.ts'

export function processIo(): Io {
  return {
    env: process.env,
    stdout: stream(() => process.stdout),
    stderr: stream(() => process.stderr),
    async stdin() {
      const chunks: Buffer[] = []
      let length = 0
      for await (const chunk of process.stdin) {
        length += (chunk as Buffer).length
        refuseLongFile(length, '-')
        chunks.push(chunk as Buffer)
      }
      return Buffer.concat(chunks)
    },
    ...diskAt(process.cwd()),
  }
}

/** Node opens a standard stream when it is first asked for, which takes time: a run that says nothing should not pay. */
function stream(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  const writer = () => {
    opened ??= open().on('error', readerLeft)
    return opened
  }
  return {
    write: (text) => void writer().write(text),
    get isTTY() {
      return writer().isTTY === true
    },
    get columns() {
      return writer().columns
    },
  }
}

/** Whoever reads us may stop early (`fangan table … | head`): that is the reader's right, not an error of ours. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}
