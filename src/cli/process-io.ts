/** The real process as `main` sees it: its streams, its environment, its disk. */

import { writeSync } from 'node:fs'
import { refuseLongFile } from '../read/read.ts'
import { diskAt } from './disk.ts'
import type { Io, Output } from './io.ts'

export function processIo(): Io {
  return {
    env: process.env,
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
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

/**
 * Node's own stream is opened only where it is needed, because that takes a tenth of a start: for a terminal on
 * Windows, which wants more than bytes, for the width of one, and for a pipe that takes no more for now.
 */
function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  const stream = () => {
    opened ??= open().on('error', readerLeft)
    return opened
  }
  return {
    write(text) {
      let rest = Buffer.from(text)
      try {
        while (!opened && rest.length > 0 && process.platform !== 'win32') {
          rest = rest.subarray(writeSync(descriptor, rest))
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') readerLeft(error as NodeJS.ErrnoException)
      }
      if (rest.length > 0) stream().write(rest)
    },
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
  }
}

/** Whoever reads us may stop early (`fangan table … | head`): that is the reader's right, not an error of ours. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}
