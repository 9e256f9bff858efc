/** The real process as `main` sees it: its streams, its environment, its disk. */

import { writeSync } from 'node:fs'
import { refuseLongFile } from '../read/read.ts'
import { InputError } from '../source/diagnostic.ts'
import { diskAt } from './disk.ts'
import type { Io, Output } from './io.ts'
import { startWorkers } from './threads.ts'

/** The real process, which may still be writing when all is done. */
export interface ProcessIo extends Io {
  readonly isStreaming: boolean
}

/** What Node's own modules give as well, but bring all of its streams along: so whoever starts the program hands it in. */
export interface Engine {
  /** Sets a flag of V8. */
  setFlag(flag: string): void
  isTerminal(descriptor: number): boolean
}

/** `worker` is the file that a thread starts from. */
export function processIo(worker?: string, engine?: Engine): ProcessIo {
  const stdout = output(1, () => process.stdout, engine)
  const stderr = output(2, () => process.stderr, engine)
  return {
    today,
    get processors() {
      return process.getBuiltinModule('node:os').availableParallelism()
    },
    ...(engine ? { takeTime: (optimized) => takeTime(optimized, engine) } : {}),
    ...(worker === undefined ? {} : { startWorkers: (count, data) => startWorkers(worker, count, data) }),
    env: process.env,
    get terminal() {
      const { stdin: input, stderr: output } = process
      // A terminal that cannot move its cursor cannot show questions.
      return input.isTTY && output.isTTY && process.env.TERM !== 'dumb' ? { input, output } : undefined
    },
    stdout,
    stderr,
    get isStreaming() {
      return stdout.isStreaming || stderr.isStreaming
    },
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
    ...diskAt(workingDirectory()),
  }
}

/** Where the process runs; that folder may be gone, and then what is named from it is not found there. */
function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return process.env.PWD ?? '/'
  }
}

/** In V8 11: what is hot is optimized with little inlined into it, or as it is by default. */
const optimizing = {
  soon: ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=200'],
  well: ['--interrupt-budget=135168'],
}

/**
 * A short run is set up not to optimize what it will hardly use again (bin/fangan.js); a longer one gains by it. In one
 * of a second the optimizer is at work nearly to the end: with little inlined, and only into what is really hot, it is
 * done sooner, for a quarter less in all.
 */
function takeTime(optimized: 'soon' | 'well', { setFlag }: Engine): void {
  if (!process.versions.v8.startsWith('11.')) return
  for (const flag of ['--reset-interrupt-on-ic-update', ...optimizing[optimized]]) setFlag(flag)
}

/** The day where the process runs, not in Greenwich. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * Writes to the descriptor itself, because opening Node's own stream takes a tenth of a start. The stream is needed
 * for a terminal on Windows, which wants more than bytes, and for a pipe that takes no more for now.
 */
function output(
  descriptor: 1 | 2,
  stream: () => NodeJS.WriteStream,
  engine?: Engine,
): Output & { readonly isStreaming: boolean } {
  let streaming = process.platform === 'win32'
  return {
    get isStreaming() {
      return streaming
    },
    write(content) {
      let rest = Buffer.from(content as string)
      try {
        while (!streaming && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException
        if (code === 'EPIPE') readerLeft()
        // A full disk is said, unless there is nobody to say it to.
        if (code !== 'EAGAIN' && descriptor === 2) return
        if (code !== 'EAGAIN') throw new InputError({ code: 'file-unwritable', values: { reason: code } })
        streaming = true
        stream().on('error', readerLeft)
      }
      if (rest.length > 0) stream().write(rest)
    },
    get isTTY() {
      return engine ? engine.isTerminal(descriptor) : stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
  }
}

/** Whoever reads us may stop early (`fangan table … | head`): that is the reader's right, not an error of ours. */
function readerLeft(): never {
  process.exit(process.exitCode ?? 0)
}
