#!/usr/bin/env node
/**
 * Starts the bundled program. Compiling it would be half of a short run, so the build leaves compiled forms beside it;
 * a Node other than the one that built finds that they do not fit, and compiles as usual.
 */

'use strict'

const { closeSync, openSync, readSync, statSync, writeSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/**
 * By the major version of V8: others may not know these. Most patterns run more than once, so compiling them to byte
 * code first is lost time; and in the budget of V8 11 a short run optimizes code that has nearly done its work, and
 * asks whether to at every change of a cache.
 */
const flags = {
  11: ['--no-regexp-tier-up', '--interrupt-budget=3000000', '--no-reset-interrupt-on-ic-update'],
  12: ['--no-regexp-tier-up'],
  13: ['--no-regexp-tier-up'],
}

const dist = join(__dirname, '../dist')

/** What runs most and shortest is bundled alone, without what other commands need. */
function bundleOf(command) {
  return join(dist, command === 'check' || command === 'parse' ? command : 'program')
}

/** A file and how long it is; one that is not there is empty. */
function sized(file) {
  return { file, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }
}

/** One buffer takes one file after the other: to touch new memory costs more than to read into it. */
function read({ file, size }, buffer) {
  const descriptor = openSync(file)
  const length = readSync(descriptor, buffer, 0, size, 0)
  closeSync(descriptor)
  return buffer.subarray(0, length)
}

/** Loads the program for a command and sets the process up for a short run; `engine` is what it may ask of Node. */
function load(command) {
  const setFlag = bound('v8', 'setFlagsFromString') ?? require('node:v8').setFlagsFromString
  for (const flag of flags[Number.parseInt(process.versions.v8, 10)] ?? []) setFlag(flag)
  return { ...compiled(bundleOf(command)), engine: { setFlag, isTerminal } }
}

function isTerminal(descriptor) {
  return (bound('tty_wrap', 'isTTY') ?? require('node:tty').isatty)(descriptor)
}

/**
 * The modules that set flags and know terminals bring all of Node's streams along, which takes a tenth of a short run.
 * The bindings below them are there at once; where Node no longer gives one out, its module is to be taken.
 */
function bound(binding, name) {
  const { noDeprecation } = process
  // Whoever runs us need not hear of that. Where Node was told so itself (--no-deprecation), it can only be read.
  Reflect.set(process, 'noDeprecation', true)
  try {
    return process.binding(binding)[name]
  } catch {
    return undefined
  } finally {
    Reflect.set(process, 'noDeprecation', noDeprecation)
  }
}

function compiled(bundle) {
  const file = `${bundle}.js`
  const [source, cache] = [file, `${bundle}.cache`].map(sized)
  const buffer = Buffer.allocUnsafeSlow(Math.max(source.size, cache.size))
  // The build writes ASCII only, which Latin-1 reads fastest.
  const text = read(source, buffer).latin1Slice()
  const script = new Script(text, { filename: file, cachedData: cache.size > 0 ? read(cache, buffer) : undefined })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, required, module)
  return { script, program: module.exports }
}

let reader

/** What a bundle asks for: what lies beside it, the bundle of `parse` among that, or a part of Node. */
function required(name) {
  if (name === './parse.js') {
    reader ??= compiled(bundleOf('parse')).program
    return reader
  }
  return require(name.startsWith('.') ? join(dist, name) : name)
}

if (require.main !== module) module.exports = { bundleOf, load }
// What scripts ask before anything else does not need the program.
else if (process.argv.slice(2).join() === '--version') writeSync(1, `${require('../package.json').version}\n`)
else {
  const { program, engine } = load(process.argv[2])
  const done = program.run(join(__dirname, 'check-worker.js'), engine)
  // Else Node would take its memory apart first.
  done.then((isWritten) => isWritten && process.exit())
}
