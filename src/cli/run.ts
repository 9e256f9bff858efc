/** Hands the real process to `main`: the one place that touches its arguments and its exit status. */

import { main } from './main.ts'
import { type Engine, processIo } from './process-io.ts'

/**
 * Runs the program; `worker` is the file that threads start from, which calls `serve`, and `engine` what Node gives.
 * Resolves with whether everything has been written, so that the process may end at once.
 */
export async function run(worker?: string, engine?: Engine): Promise<boolean> {
  const io = processIo(worker, engine)
  process.exitCode = await main(process.argv.slice(2), io)
  return !io.isStreaming
}

/** The reading of documents, for the bundle of `check`: it has no part in that and takes it from the bundle of `parse`. */
export const reading = () => import('../parse.ts')
