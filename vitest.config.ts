/**
 * The tests measure time as CPU time (test/cpu-clock.ts). The clock on the wall only stops what hangs, on a machine that
 * others use too.
 */

import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { testTimeout: 60_000 } })
