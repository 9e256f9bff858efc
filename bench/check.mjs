/**
 * `fangan check` with places and all rules against ajv-cli, which checks the schema alone and gives no places, on the
 * same plan files in the same run: 1, 100, 1,000 files, and 10,000 in two threads. The two take turns; medians of whole
 * processes are printed beside the budgets, and the most memory that fangan held. Spectral, which gives places too,
 * brings some 240 packages and is not installed here: where there is one, its `dist/index.js` can be named, and takes
 * its turn once, on 1,000 files.
 *
 *   npm run bench:check [-- --quick] [-- --spectral FILE]     quick: without the 10,000 files
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearedEnvironment, median } from './measure.mjs'
import { planOf } from './plans.mjs'

const root = new URL('../', import.meta.url)
const path = (name) => fileURLToPath(new URL(name, root))
const [fangan, ajv, schema] = [
  path('bin/fangan.js'),
  path('node_modules/ajv-cli/dist/index.js'),
  path('schemas/plan.schema.json'),
]

const trials = [
  { files: 1, rounds: 9, faster: 4 },
  { files: 100, rounds: 7, faster: 2 },
  { files: 1000, rounds: 5, faster: 1.2, memory: 120 },
  { files: 10_000, rounds: 3, faster: 1.7, memory: 180, flags: ['--jobs', '2'] },
]

if (!existsSync(ajv)) {
  console.log('ajv-cli is not installed: npm ci')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'fangan-bench-'))
try {
  console.log(`node ${process.version}; medians of whole processes in ms\n`)
  console.log(row('files', 'fangan', 'ajv-cli', 'faster', 'budget', 'MB', 'budget'))
  for (const trial of process.argv.includes('--quick') ? trials.slice(0, 3) : trials) console.log(measured(trial))
  const at = process.argv.indexOf('--spectral')
  if (at >= 0) console.log(`\nspectral, 1,000 files: ${besideSpectral(process.argv[at + 1])}`)
} finally {
  rmSync(folder, { recursive: true })
}

function measured({ files, rounds, faster, memory, flags = [] }) {
  const directory = join(folder, String(files))
  mkdirSync(directory)
  const names = Array.from({ length: files }, (_, at) => join(directory, `plan-${at}.yaml`))
  for (const [at, name] of names.entries()) writeFileSync(name, planOf(at))
  const ours = [fangan, 'check', '--quiet', ...flags, ...names]
  const theirs = [
    ajv,
    'validate',
    '--spec=draft2020',
    '--all-errors',
    '--strict=false',
    '-s',
    schema,
    '-d',
    `${directory}/*.yaml`,
  ]
  const times = { ours: [], theirs: [] }
  for (let round = -1; round < rounds; round++) {
    const [a, b] = [run(ours), run(theirs)]
    if (round < 0) continue
    times.ours.push(a)
    times.theirs.push(b)
  }
  const [a, b] = [median(times.ours), median(times.theirs)]
  const peak = memory ? peakOf(ours) : undefined
  return row(
    files,
    a.toFixed(0),
    b.toFixed(0),
    `${(b / a).toFixed(2)} ×`,
    `${faster} ×`,
    peak?.toFixed(0) ?? '',
    memory ?? '',
  )
}

/** The same schema as the one rule of a ruleset, on the files of the trial of 1,000. */
function besideSpectral(program) {
  const ruleset = join(folder, 'ruleset.json')
  const functionOptions = { schema: JSON.parse(readFileSync(schema, 'utf8')), allErrors: true, dialect: 'draft2020-12' }
  // biome-ignore lint/suspicious/noThenProperty: so it is called in a ruleset
  const plan = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } }
  writeFileSync(ruleset, JSON.stringify({ rules: { plan } }))
  const names = Array.from({ length: 1000 }, (_, at) => join(folder, '1000', `plan-${at}.yaml`))
  const theirs = run([program, 'lint', '--ruleset', ruleset, ...names])
  const ours = median([1, 2, 3].map(() => run([fangan, 'check', '--quiet', ...names])))
  return `fangan ${ours.toFixed(0)} ms, spectral ${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(1)} × faster (budget 40 ×)`
}

function run(args, env = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...clearedEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${args.slice(0, 6).join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
  return time
}

function peakOf(args) {
  const file = join(folder, 'peak')
  run(['--require', path('bench/peak-memory.cjs'), ...args], { PEAK_FILE: file })
  return Number(readFileSync(file, 'utf8'))
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(9)).join('')
}
