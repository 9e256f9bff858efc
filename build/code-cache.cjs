/**
 * Writes dist/program.cache, the compiled form of the program, in a process of its own: it does what short runs do, so
 * that what they need has been compiled, and keeps that.
 */

'use strict'

const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { load } = require('../bin/fangan.js')

const runs = [
  ['check', '--quiet', 'examples/chenghu-chongdian-anquan.yaml'],
  ['parse', 'examples/yunting-cunzhuang-qingjie.txt'],
  ['table', 'examples/fengling-dushujie.txt', '--lang', 'zh-CN'],
]

async function warm() {
  const root = join(__dirname, '..')
  process.chdir(root)
  const { script, program } = load()
  for (const run of runs) {
    process.argv = [...process.argv.slice(0, 2), ...run]
    await program.run()
    if (process.exitCode !== 0) throw new Error(`fangan ${run.join(' ')} ended with ${process.exitCode}`)
  }
  writeFileSync(join(root, 'dist/program.cache'), script.createCachedData())
}

warm().catch((error) => {
  console.error(error)
  process.exit(1)
})
