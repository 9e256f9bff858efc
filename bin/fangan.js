#!/usr/bin/env node
/**
 * Starts the bundled program. Compiling it would be half of a short run, so the build leaves compiled forms beside it;
 * a Node other than the one that built finds that they do not fit, and compiles as usual.
 */

'use strict'

const { existsSync, readFileSync, writeSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

/**
 * By the major version of V8: others may not know these. Most patterns run more than once, so compiling them to byte
 * code first is lost time; and in the budget of V8 11 a short run optimizes code that has nearly done its work.
 */
const flags = {
  11: ['--no-regexp-tier-up', '--interrupt-budget=3000000'],
  12: ['--no-regexp-tier-up'],
  13: ['--no-regexp-tier-up'],
}

/** What runs most and shortest is bundled alone, without what other commands need. */
function bundleOf(command) {
  return join(__dirname, '../dist', command === 'check' || command === 'parse' ? command : 'program')
}

function load(command) {
  // Required here, because --version has no need of it.
  const { setFlagsFromString } = require('node:v8')
  for (const flag of flags[Number.parseInt(process.versions.v8, 10)] ?? []) setFlagsFromString(flag)
  const file = `${bundleOf(command)}.js`
  const cache = `${bundleOf(command)}.cache`
  // The build writes ASCII only, which Latin-1 reads fastest.
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module)
  return { script, program: module.exports }
}

if (require.main !== module) module.exports = { bundleOf, load }
// What scripts ask before anything else does not need the program.
else if (process.argv.slice(2).join() === '--version') writeSync(1, `${require('../package.json').version}\n`)
else load(process.argv[2]).program.run(join(__dirname, 'check-worker.js'))
