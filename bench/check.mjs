/**
 * `fangan check` with places and all rules against ajv-cli, which checks the schema alone and gives no places, on the
 * same plan files in the same run: 1, 100, 1,000 files, and 10,000 in two threads. The two take turns; medians of whole
 * processes are printed beside the budgets, and the most memory that fangan held.
 *
 *   npm run bench:check [-- --quick]     without the 10,000 files
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** A sound plan of some 6 KB, different from all others in its title, its names and its numbers. */
function planOf(at) {
  const example = readFileSync(new URL('examples/chenghu-chongdian-anquan.yaml', root), 'utf8')
  const bare = example.replace(/^#.*\n/gm, '').replace(/ +# .*$/gm, '')
  // ajv-cli reads YAML 1.1, in which a bare date is no text.
  const quoted = bare.replace(/(?<=[:/ ])(\d{4}-\d\d-\d\d)$/gm, "'$1'")
  return quoted.replace(/^title: /m, `title: 第${at + 1}号`)
}

function run(args, env = {}) {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...cleared } = process.env
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...cleared, ...env },
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

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function row(...cells) {
  return cells.map((cell) => String(cell).padStart(9)).join('')
}
