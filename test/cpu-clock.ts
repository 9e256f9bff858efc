/**
 * What work costs in CPU time, which others on the machine do not lengthen as they do the time on the clock. The bounds of
 * tests are generous: they part what grows with its input from what grows with its square.
 */

/** Starts to count; what it gives tells the milliseconds of CPU time that this process has used since. */
export function cpuClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
