/** Hands the real process to `main`: the one place that touches its arguments and its exit status. */

import { main } from './main.ts'
import { processIo } from './process-io.ts'

export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo())
}
