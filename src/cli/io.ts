/**
 * The outside world as the command line sees it: streams, environment and files, handed in by whoever runs `main`.
 * A test hands in its own; `process-io.ts` hands in the real ones.
 */

export interface Output {
  write(text: string): void
  isTTY: boolean
  /** Width of the terminal, where there is one. */
  columns: number | undefined
}

export interface Io {
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  stdin(): Promise<Uint8Array>
  /** The bytes of a file. Throws an `InputError` that says why not. */
  readFile(path: string): Uint8Array
  /**
   * Writes files whole or not at all, directories made as needed. Throws an `InputError` before anything is written
   * where one of them exists and `force` is not set.
   */
  writeFiles(files: ReadonlyMap<string, string>, options: { force: boolean }): void
}
