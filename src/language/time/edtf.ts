/** What plans need of EDTF (ISO 8601-2), written and read: `../2026-03`, `2026-03/..`, `2026-03/2026-05`, `{2026-03,2026-05}`. */

/** By the end of a day. */
export function until(last: string): string {
  return `../${last}`
}

/** From a day on. */
export function since(first: string): string {
  return `${first}/..`
}

/** From one edge to another, both taken in; one time where they are the same. */
export function between(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}

/** All of these times. */
export function setOf(times: readonly string[]): string {
  return `{${times.map((time) => time.replace(/^\.\.\//, '..').replace('/', '..')).join(',')}}`
}

/** The last edge of an interval, or the time itself. */
export function lastEdge(edtf: string): string {
  return edtf.slice(edtf.lastIndexOf('/') + 1)
}

/** The year that a time names last. */
export function lastYear(edtf: string): string | undefined {
  let figures = 0
  for (let at = edtf.length - 1; at >= 0; at--) {
    const code = edtf.charCodeAt(at)
    figures = (code >= 48 && code < 58) || edtf[at] === 'X' ? figures + 1 : 0
    if (figures === 4) return edtf.slice(at, at + 4)
  }
  return undefined
}

/** Ends no later than it begins. Two redacted years may differ, so only what hangs on one year is compared. */
export function isBackward(from: string, to: string, oneYear: boolean): boolean {
  if (from === to || (!oneYear && (from.slice(0, 4).includes('X') || to.slice(0, 4).includes('X')))) return false
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) >= to.slice(0, length)
}
