/** Preloaded into a program that is measured: leaves the most memory that it ever held, in MB, in a file. */

'use strict'

const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)))
}
