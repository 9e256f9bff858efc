/**
 * The outside world as the command line sees it: streams, environment and files, handed in by whoever runs `main`.
 * A test hands in its own; `process-io.ts` hands in the real ones.
 */

export interface Output {
  write(content: string | Uint8Array): void
  isTTY: boolean
  /** Width of the terminal, where there is one. */
  columns: number | undefined
}

/** What is done on a part of many files at once: a thread, which may be given tasks ahead and does one after the other. */
export interface Worker {
  run(task: unknown): Promise<unknown>
  close(): void
}

/** A terminal that a person sits at: where keys come from and where questions go. */
export interface Terminal {
  input: {
    setRawMode(raw: boolean): unknown
    on(event: 'data', take: (chunk: Buffer) => void): unknown
    off(event: 'data', take: (chunk: Buffer) => void): unknown
    resume(): unknown
    pause(): unknown
  }
  output: { write(text: string): unknown; readonly columns: number; readonly rows: number }
}

export interface Io {
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  stdin(): Promise<Uint8Array>
  /** The terminal, where there is one to ask on: questions go to stderr, because stdout is for results. */
  terminal?: Terminal | undefined
  /** The working directory, absolute. */
  cwd: string
  /** The day that it is, as `2026-03-01`. */
  today(): string
  /** The bytes of a file. Throws an `InputError` that says why not. */
  readFile(path: string): Uint8Array
  isFile(path: string): boolean
  /** The files that arguments name, with those that patterns and directories stand for. Throws an `InputError` where one stands for none. */
  expand(paths: readonly string[]): Promise<string[]>
  /**
   * Writes files whole or not at all, directories made as needed. Throws an `InputError` before anything is written
   * where one of them exists and `force` is not set.
   */
  writeFiles(files: ReadonlyMap<string, string | Uint8Array>, options: { force: boolean }): void
  /** What an ES module on the disk exports. */
  importModule(path: string): Promise<unknown>
  /** What git says, run in a directory without a shell. Throws an `InputError` where it cannot be run or fails. */
  git(args: readonly string[], directory: string): Promise<string>
  /** Ends a wait whenever one of these files, or something in one of these directories, has changed and is at rest again. */
  changes(paths: readonly string[]): AsyncIterable<void>
  /** Starts threads that check files; undefined where there are none to be had. */
  startWorkers?(count: number, data: unknown): Worker[]
  /** Says that the run will be a long one, whose code is to be optimized: soon, or well if it takes longer. */
  takeTime?(optimized: 'soon' | 'well'): void
  /** How many threads the machine can run at once. */
  processors: number
}
