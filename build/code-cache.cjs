/**
 * Writes a compiled form of the program into dist/, for the command of the argument or, without one, for all others, in
 * a process of its own: it does what short runs do, so that what they need has been compiled, and keeps that.
 */

'use strict'

const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { bundleOf, load } = require('../bin/fangan.js')

const runs = {
  check: [['check', 'examples/chenghu-chongdian-anquan.yaml']],
  parse: [['parse', 'examples/yunting-cunzhuang-qingjie.txt', 'examples/fengling-dushujie.txt']],
  undefined: [
    ['table', 'examples/chenghu-chongdian-anquan.yaml'],
    ['table', 'examples/fengling-dushujie.txt', '--lang', 'zh-CN'],
  ],
}

async function warm(command) {
  process.chdir(join(__dirname, '..'))
  const { script, program } = load(command)
  for (const run of runs[command]) {
    process.argv = [...process.argv.slice(0, 2), ...run]
    await program.run()
    if (process.exitCode !== 0) throw new Error(`fangan ${run.join(' ')} ended with ${process.exitCode}`)
  }
  writeFileSync(`${bundleOf(command)}.cache`, script.createCachedData())
}

warm(process.argv[2]).catch((error) => {
  console.error(error)
  process.exit(1)
})
