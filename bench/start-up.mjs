/**
 * What fangan costs from start to end, against Node doing nothing. All commands take turns, round after round, so that
 * a slow moment of the machine falls on all of them; medians are printed, and ratios to bare Node beside the budget.
 *
 *   npm run bench:start-up [-- ROUNDS]
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearedEnvironment, median } from './measure.mjs'

const root = new URL('../', import.meta.url)
const fangan = fileURLToPath(new URL('bin/fangan.js', root))
const plan = fileURLToPath(new URL('examples/chenghu-chongdian-anquan.yaml', root))
const rounds = Number(process.argv[2] ?? 21)

const folder = mkdtempSync(join(tmpdir(), 'fangan-bench-'))
const document = join(folder, 'document.txt')
writeFileSync(document, documentOf(20 * 1024))
const longDocument = join(folder, 'long-document.txt')
writeFileSync(longDocument, documentOf(212 * 1024))

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], budget: 1 },
  { name: 'fangan --version', args: [fangan, '--version'], budget: 1.4 },
  { name: 'fangan check (one plan)', args: [fangan, 'check', plan], budget: 2.4 },
  { name: 'fangan parse (20 KB text)', args: [fangan, 'parse', document], budget: 3 },
  { name: 'fangan parse (212 KB text)', args: [fangan, 'parse', longDocument], budget: 3 },
]

try {
  const times = commands.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const time = run(command)
      if (round >= 0) times[index].push(time)
    }
  }
  report(times.map(median))
} finally {
  rmSync(folder, { recursive: true })
}

/** Milliseconds of one whole process. */
function run({ name, args }) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env: clearedEnvironment(), encoding: 'utf8' })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return time
}

/** A text of so many bytes: the plain-text examples, one after the other until there is enough. */
function documentOf(size) {
  const names = ['yunting-cunzhuang-qingjie.txt', 'fengling-dushujie.txt']
  const text = names.map((name) => readFileSync(new URL(`examples/${name}`, root), 'utf8')).join('\n')
  const bytes = Buffer.from(text.repeat(Math.ceil(size / Buffer.byteLength(text))))
  return new TextDecoder().decode(bytes.subarray(0, size)).replace(/\ufffd+$/, '')
}

function report(medians) {
  const bare = medians[0]
  console.log(`node ${process.version}, ${rounds} rounds, medians of whole processes\n`)
  console.log(`${'command'.padEnd(28)}${'ms'.padStart(8)}${'ratio'.padStart(8)}${'budget'.padStart(8)}`)
  for (const [index, { name, budget }] of commands.entries()) {
    const columns = [medians[index].toFixed(1), (medians[index] / bare).toFixed(2), budget.toFixed(1)]
    console.log(name.padEnd(28) + columns.map((column) => column.padStart(8)).join(''))
  }
}
