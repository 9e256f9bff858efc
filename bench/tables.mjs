/**
 * What tables and checklists of long plans cost, whole processes, by format and number of duties: the time should grow
 * no faster than the plan. The best of some rounds is printed.
 *
 *   npm run bench:tables [-- ROUNDS]
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearedEnvironment } from './measure.mjs'

const fangan = fileURLToPath(new URL('../bin/fangan.js', import.meta.url))
const rounds = Number(process.argv[2] ?? 3)
const sizes = [500, 1000, 2000, 4000]
const runs = [
  ...['terminal', 'md', 'csv', 'tsv', 'json', 'html', 'xlsx', 'docx'].map((format) => ['table', '--format', format]),
  ['table', '--format', 'xlsx', '--by', 'unit'],
  ['checklist', '--format', 'md', '--kind', 'duties,materials'],
  ['checklist', '--format', 'xlsx', '--by', 'unit'],
]

const units = ['农业农村办公室', '财政所', '综合执法队', '党政办公室', '文化服务中心', '妇联', '供销社']

function planOf(duties) {
  return {
    fangan: 1,
    title: '云汀镇大型方案',
    duties: Array.from({ length: duties / 20 }, (_, group) => ({
      name: `整治任务${group}`,
      duties: Array.from({ length: 20 }, (_, at) => ({
        name: `整治第${20 * group + at}处村道`,
        text: `每周三组织人员集中清扫第${group}片区，对乱堆乱放逐一登记，限期整改到位；整改不到位的，由综合执法队上门督促。`,
        lead: [units[at % 7]],
        responsible: [units[(at + 3) % 7], units[(at + group) % 7]],
        time: { text: '5月底前', edtf: '../2025-05-31' },
      })),
    })),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fangan-bench-'))

function seconds([command, ...options], size) {
  const args = [
    fangan,
    command,
    join(folder, `${size}.json`),
    ...options,
    '-o',
    join(folder, 'out'),
    '--force',
    '--quiet',
  ]
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { env: clearedEnvironment(), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

try {
  for (const size of sizes) writeFileSync(join(folder, `${size}.json`), JSON.stringify(planOf(size)))
  console.log(`${'duties'.padEnd(48)}${sizes.map((size) => String(size).padStart(8)).join('')}`)
  for (const run of runs) {
    const best = sizes.map((size) => Math.min(...Array.from({ length: rounds }, () => seconds(run, size))))
    console.log(run.join(' ').padEnd(48) + best.map((time) => time.toFixed(2).padStart(8)).join(''))
  }
} finally {
  rmSync(folder, { recursive: true })
}
