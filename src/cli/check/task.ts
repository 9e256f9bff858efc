/** The work of a thread: a list of paths in, what became of each file out, everything as plain data. */

import { loadCatalogue } from '../../messages/catalogue.ts'
import { ConfigFiles } from '../config-files.ts'
import type { Io } from '../io.ts'
import { coloredStyle } from '../session.ts'
import { Checker, type CheckOptions, type FileResult } from './checker.ts'

export function checkTask(data: unknown, io: Io): (task: unknown) => Promise<FileResult[]> {
  const options = data as CheckOptions
  const checker = prepare(options, io)
  return async (task) => {
    const results: FileResult[] = []
    for (const path of task as string[]) results.push(await (await checker).check(path))
    return results
  }
}

async function prepare(options: CheckOptions, io: Io): Promise<Checker> {
  const catalogue = await loadCatalogue(options.language)
  const style = options.pretty === 'colored' ? await coloredStyle() : undefined
  return new Checker(options, io, catalogue, style, new ConfigFiles(io, options.config))
}
