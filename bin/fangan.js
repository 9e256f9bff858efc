#!/usr/bin/env node
/**
 * Starts the bundled program. Compiling it would be half of a short run, so the build leaves its compiled form beside
 * it; a Node other than the one that built finds that this does not fit, and compiles as usual.
 */

'use strict'

const { existsSync, readFileSync, writeSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

function load() {
  const file = join(__dirname, '../dist/program.js')
  const cache = join(__dirname, '../dist/program.cache')
  // The build writes ASCII only, which Latin-1 reads fastest.
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module)
  return { script, program: module.exports }
}

if (require.main !== module) module.exports = { load }
// What scripts ask before anything else does not need the program.
else if (process.argv.slice(2).join() === '--version') writeSync(1, `${require('../package.json').version}\n`)
else load().program.run(join(__dirname, 'check-worker.js'))
