/**
 * How many megabytes of plain text a second fangan reads on one core, beside a floor (the lines of the text, and one
 * pattern tried on each) and beside remark-parse reading the same bytes as Markdown. All take turns; medians are
 * printed, as ratios to the floor and with the budgets of the project.
 *
 *   npm run bench:throughput [-- ROUNDS]
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { median } from './measure.mjs'

const root = new URL('../', import.meta.url)
const rounds = Number(process.argv[2] ?? 5)
const megabyte = 1e6

const { outlineDocument, parse, readDocument, remark, restore } = await library()
const small = textOf(megabyte)
const large = textOf(10 * megabyte)
const documents = Array.from({ length: 500 }, () => textOf(20_000))

const outline = async (bytes) => {
  const { document } = await restore(await readDocument(bytes, 'document.txt'), {})
  return outlineDocument(document)
}

const measures = [
  { name: 'floor, 10 MB', bytes: large.length, run: () => floor(large) },
  { name: 'read, restore, outline, 1 MB', bytes: small.length, run: () => outline(small) },
  { name: 'read, restore, outline, 10 MB', bytes: large.length, run: () => outline(large), budget: 10 },
  { name: 'parse, 1 MB', bytes: small.length, run: () => parse(small, 'document.txt') },
  {
    name: 'parse, 500 documents of 20 KB',
    bytes: 500 * documents[0].length,
    run: async () => {
      for (const bytes of documents) await parse(bytes, 'document.txt')
    },
    budget: 6,
  },
  // once is enough: it takes seconds, and ten megabytes would take minutes
  { name: 'remark-parse, 1 MB', bytes: small.length, run: () => remark().parse(small.toString('utf8')), once: true },
]

const times = measures.map(() => [])
for (let round = 0; round < rounds; round++) {
  for (const [index, { run, once }] of measures.entries()) {
    if (once && round > 0) continue
    const start = performance.now()
    await run()
    times[index].push(performance.now() - start)
  }
}
report(times.map(median))

/** What any reader of lines has to do. */
function floor(bytes) {
  let marked = 0
  for (const line of bytes.toString('utf8').split('\n')) if (/^[一二三四五六七八九十]{1,3}、/.test(line)) marked++
  return marked
}

/** A text of about so many bytes: the plain-text examples, one after the other until there is enough. */
function textOf(size) {
  const names = ['yunting-cunzhuang-qingjie.txt', 'fengling-dushujie.txt']
  const texts = names.map((name) => readFileSync(new URL(`examples/${name}`, root), 'utf8').trimEnd())
  const lines = []
  for (let length = 0, index = 0; length < size; index++) {
    for (const line of texts[index % texts.length].split('\n')) {
      if (length >= size) break
      lines.push(line)
      length += Buffer.byteLength(line) + 1
    }
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

async function library() {
  const folder = mkdtempSync(join(tmpdir(), 'fangan-bench-'))
  const contents = [
    "import { unified } from 'unified'",
    "import remarkParse from 'remark-parse'",
    'export const remark = () => unified().use(remarkParse)',
    "export { outlineDocument } from './src/outline/outline.ts'",
    "export { parse } from './src/parse.ts'",
    "export { readDocument } from './src/read/read.ts'",
    "export { restore } from './src/restore/restore.ts'",
  ]
  try {
    // in pieces, as in the program, so that a library is only loaded where it is used
    await build({
      stdin: { contents: contents.join('\n'), resolveDir: fileURLToPath(root) },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      entryNames: 'library',
      outExtension: { '.js': '.mjs' },
      outdir: folder,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'\nvar require = createRequire('file:///')" },
    })
    return await import(pathToFileURL(join(folder, 'library.mjs')).href)
  } finally {
    process.on('exit', () => rmSync(folder, { recursive: true }))
  }
}

function report(medians) {
  const speeds = medians.map((time, index) => measures[index].bytes / 1000 / time)
  console.log(`node ${process.version}, ${rounds} rounds, medians\n`)
  const head = ['ms', 'MB/s', 'of floor', 'budget MB/s']
  console.log(`${'work'.padEnd(32)}${head.map((title) => title.padStart(12)).join('')}`)
  for (const [index, { name, budget }] of measures.entries()) {
    const speed = speeds[index]
    const columns = [medians[index].toFixed(0), speed.toFixed(2), (speed / speeds[0]).toFixed(3)]
    console.log(name.padEnd(32) + [...columns, budget ? `>= ${budget}` : ''].map((text) => text.padStart(12)).join(''))
  }
  const growth = medians[2] / medians[1]
  console.log(`\nread, restore, outline: 10 MB take ${growth.toFixed(1)} times as long as 1 MB (budget <= 12)`)
}
