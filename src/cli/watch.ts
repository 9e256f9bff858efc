/**
 * Waits for files to change. Editors write in several steps, and a checkout touches many files, so that a change
 * counts when nothing more has happened for a moment.
 */

/** Watches a path until it is told to stop; node:fs has one, a test brings its own. */
export type Watcher = (path: string, changed: () => void) => { close(): void }

export async function* changesOf(paths: readonly string[], watch: Watcher, rest = 100): AsyncGenerator<void> {
  let wake = () => {}
  let pending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      pending = true
      wake()
    }, rest)
  }
  const watchers = paths.map((path) => watch(path, changed))
  try {
    for (;;) {
      if (!pending) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      pending = false
      yield
    }
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
