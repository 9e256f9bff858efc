/** The results of many files in the order of the files, from this thread or, where it pays, from others beside it. */

import type { Worker } from '../io.ts'
import { coloredStyle, type Session } from '../session.ts'
import type { CheckOptions, FileResult } from './checker.ts'
import { checkTask } from './task.ts'

/** A thread has a start of its own and a copy of the program: below so many files it costs more than it saves. */
const worthThreads = 2000
/** So many files are done before the program has been optimized. */
const shortRun = 20
/** Files that a thread takes at a time: few enough to share the work evenly, many enough not to talk all the time. */
const taskSize = 50

export async function* results(
  paths: readonly string[],
  options: CheckOptions,
  jobs: number | undefined,
  session: Session,
  streams: boolean,
): AsyncGenerator<FileResult> {
  const { io } = session
  const many = paths.length > worthThreads
  const count = many ? Math.min(jobs ?? io.processors, Math.ceil(paths.length / taskSize)) : 1
  const start = count > 1 ? io.startWorkers : undefined
  // To ask whether the output is a terminal takes a tenth of a short run: only where there is something to show.
  const colored = () => streams && session.isColored(io.stdout)
  // Threads leave the optimizer no processor of its own.
  if (paths.length > shortRun) io.takeTime?.(many && !start ? 'well' : 'soon')
  const run = checkTask(options, io, async () => (colored() ? coloredStyle() : undefined))
  if (!start) {
    for (const path of paths) for (const result of await run([path])) yield result
    return
  }
  // This thread is one of them: it has the program loaded already, and would have nothing to do but wait.
  const workers = start(count - 1, { ...options, colored: colored() })
  try {
    yield* inOrder(tasksOf(paths), workers, run)
  } finally {
    for (const worker of workers) worker.close()
  }
}

function tasksOf(paths: readonly string[]): string[][] {
  const tasks: string[][] = []
  for (let at = 0; at < paths.length; at += taskSize) tasks.push(paths.slice(at, at + taskSize))
  return tasks
}

/** Everyone takes the next task when free; the answers come out in the order of the tasks. */
async function* inOrder(
  tasks: readonly string[][],
  workers: readonly Worker[],
  run: (task: unknown) => Promise<FileResult[]>,
): AsyncGenerator<FileResult> {
  const settle: ((answer: Promise<FileResult[]>) => void)[] = []
  const answers = tasks.map((_, at) => {
    const answer = new Promise<FileResult[]>((resolve) => {
      settle[at] = resolve
    })
    // Whoever waits for the first failed answer hears of it; the others are nobody's.
    answer.catch(() => {})
    return answer
  })
  let next = 0
  const work = async (start: (task: unknown) => Promise<FileResult[]>): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      const answer = start(tasks[at])
      settle[at]?.(answer)
      await answer
    }
  }
  for (const worker of workers) {
    const start = (task: unknown) => worker.run(task) as Promise<FileResult[]>
    // One task ahead: this thread has no ear for a worker that is done while it is busy itself.
    for (const ahead of [start, start]) work(ahead).catch(() => {})
  }
  work(async (task) => {
    await new Promise(setImmediate)
    return run(task)
  }).catch(() => {})
  for (const answer of answers) yield* await answer
}
