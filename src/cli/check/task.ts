/** The work of a thread: a list of paths in, what became of each file out, everything as plain data. */

import type { Style } from '../../report/style.ts'
import { ConfigFiles } from '../config-files.ts'
import type { Io } from '../io.ts'
import { coloredStyle } from '../session.ts'
import { Checker, type CheckOptions, type FileResult } from './checker.ts'

export function checkTask(
  data: unknown,
  io: Io,
  style: () => Promise<Style | undefined> = async () => ((data as CheckOptions).colored ? coloredStyle() : undefined),
): (task: unknown) => Promise<FileResult[]> {
  const checker = prepare(data as CheckOptions, io, style)
  return async (task) => {
    const results: FileResult[] = []
    for (const path of task as string[]) results.push(await checker.check(path))
    return results
  }
}

function prepare(options: CheckOptions, io: Io, style: () => Promise<Style | undefined>): Checker {
  return new Checker(options, io, style, new ConfigFiles(io, options.config))
}
