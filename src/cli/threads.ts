/** Threads of the real process: each does the tasks that it is given one after the other, and answers in order. */

import { InputError } from '../source/diagnostic.ts'
import type { Worker } from './io.ts'

/** What a thread answers: the result of a task, or why there is none. */
type Answer = { result: unknown } | { error: string }

/** Room for new objects, in MB: what a plan leaves behind is little, and with more of it every thread grows to its bound. */
const youngGeneration = 8

export function startWorkers(file: string, count: number, data: unknown): Worker[] {
  const threads = process.getBuiltinModule('node:worker_threads')
  return Array.from({ length: count }, () => {
    const thread = new threads.Worker(file, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    })
    const waiting: { resolve: (result: unknown) => void; reject: (error: Error) => void }[] = []
    thread.on('message', (answer: Answer) => {
      const asked = waiting.shift()
      if ('result' in answer) asked?.resolve(answer.result)
      else asked?.reject(new Error(answer.error))
    })
    thread.on('error', (error) => {
      for (const { reject } of waiting.splice(0)) reject(error)
    })
    return {
      run: (task) =>
        new Promise((resolve, reject) => {
          waiting.push({ resolve, reject })
          thread.postMessage(task)
        }),
      close: () => void thread.terminate(),
    }
  })
}

/** In a thread: answers every task with what `prepare` makes of the data that all tasks share. */
export function answer(prepare: (data: unknown) => (task: unknown) => Promise<unknown>): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const handle = prepare(workerData)
  parentPort?.on('message', async (task: unknown) => {
    const answered: Answer = await handle(task).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: error instanceof InputError ? error.what.code : String((error as Error).stack) }),
    )
    parentPort.postMessage(answered)
  })
}
