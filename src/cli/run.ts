/** Hands the real process to `main`: the one place that touches its arguments and its exit status. */

import { main } from './main.ts'
import { processIo } from './process-io.ts'

/** Runs the program; `worker` is the file that threads start from, which calls `serve`. */
export async function run(worker?: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo(worker))
}

/** Runs a thread that checks what it is given. */
export async function serve(): Promise<void> {
  const { answer } = await import('./threads.ts')
  const { checkTask } = await import('./check/task.ts')
  const io = processIo()
  // The flags are those of the whole process, and loading the program has set them for a short run.
  io.takeTime?.()
  answer((data) => checkTask(data, io))
}
