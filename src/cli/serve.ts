/** What the bundle of `check` has: the program, and what a thread of it runs. */

import { type Engine, processIo } from './process-io.ts'

export { run } from './run.ts'

/** Runs a thread that checks what it is given; `engine` is what Node gives. */
export async function serve(engine: Engine): Promise<void> {
  const { answer } = await import('./threads.ts')
  const { checkTask } = await import('./check/task.ts')
  const io = processIo(undefined, engine)
  // The flags are those of the whole process, and loading the program has set them for a short run.
  io.takeTime?.('soon')
  answer((data) => checkTask(data, io))
}
