/** Ticks that stay in the browser: under the title of the plan, by id. A browser may refuse to keep anything. */

export interface KeptTicks {
  ticks: Map<string, boolean>
  /** Whether they outlive the page. */
  isKept: boolean
  keep(): void
  forget(): void
}

export function keptTicks(title: string): KeptTicks {
  const key = `fangan:${title}`
  const kept: KeptTicks = {
    ticks: new Map(),
    isKept: true,
    keep() {
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept.ticks)))
      } catch {
        kept.isKept = false
      }
    },
    forget() {
      kept.ticks.clear()
      try {
        localStorage.removeItem(key)
      } catch {
        kept.isKept = false
      }
    },
  }
  try {
    const entries = Object.entries(JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>)
    kept.ticks = new Map(entries.map(([id, ticked]) => [id, ticked === true]))
  } catch (error) {
    // What is there but cannot be read is written anew with the next tick.
    kept.isKept = error instanceof SyntaxError
  }
  return kept
}
