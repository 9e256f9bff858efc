/**
 * Reading a Word file of some thirty pages, from the start of a process to its outline, beside pandoc turning the same
 * file into plain text (left out where pandoc is not installed) and beside Node doing nothing. Medians of whole processes.
 *
 *   npm run bench:word [-- ROUNDS]
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { build } from 'esbuild'
import { clearedEnvironment, median } from './measure.mjs'

const root = new URL('../', import.meta.url)
const rounds = Number(process.argv[2] ?? 11)
const folder = mkdtempSync(join(tmpdir(), 'fangan-bench-'))
const file = join(folder, 'plan.docx')
const reader = join(folder, 'reader.mjs')

try {
  writeFileSync(file, await wordFile(29))
  await bundleReader()
  const commands = [
    { name: 'node -e 0', program: process.execPath, args: ['-e', '0'] },
    { name: 'fangan: read', program: process.execPath, args: [reader, file, 'read'] },
    { name: 'fangan: read, restore, outline', program: process.execPath, args: [reader, file] },
    {
      name: 'pandoc --to plain',
      program: 'pandoc',
      args: [file, '--to', 'plain', '--output', join(folder, 'plan.txt')],
    },
  ].filter(({ program, args }) => spawnSync(program, args).status === 0)
  const times = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, { program, args }] of commands.entries()) {
      const start = process.hrtime.bigint()
      spawnSync(program, args, { env: clearedEnvironment() })
      times[index].push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  console.log(`node ${process.version}, ${rounds} rounds, medians in ms`)
  for (const [index, { name }] of commands.entries()) console.log(name.padEnd(32), median(times[index]).toFixed(1))
} finally {
  rmSync(folder, { recursive: true })
}

async function bundleReader() {
  const contents = [
    "import { readFileSync } from 'node:fs'",
    "import { outlineDocument } from './src/outline/outline.ts'",
    "import { readDocument } from './src/read/read.ts'",
    "import { restore } from './src/restore/restore.ts'",
    'const [, , file, only] = process.argv',
    'const document = readDocument(readFileSync(file), file)',
    "if (only !== 'read') document.then((read) => restore(read)).then(({ document }) => outlineDocument(document))",
  ].join('\n')
  // in pieces, as in the program, so that a library is only loaded where it is used
  await build({
    stdin: { contents, resolveDir: fileURLToPath(root), sourcefile: 'reader.mjs' },
    outdir: folder,
    entryNames: 'reader',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
}

/** Chapters of numbered paragraphs, each with a table of duties. */
function wordFile(chapters) {
  const levels = ['%1、', '（%2）'].map((text, level) => ({ level, format: LevelFormat.CHINESE_COUNTING, text }))
  const numbered = (level, ...words) =>
    new Paragraph({ numbering: { reference: 'plan', level }, children: words.map((text) => new TextRun(text)) })
  const cell = (text) => new TableCell({ children: [new Paragraph(text)] })
  const children = Array.from({ length: chapters }, (_, chapter) => [
    numbered(0, `重点任务之${chapter + 1}`),
    ...Array.from({ length: 10 }, (_, at) =>
      numbered(
        1,
        `清理第${at + 1}批积存垃圾。各村要按照任务和时限，明确责任领导和具体责任人，`,
        '倒排工期，挂图作战，',
        '确保各项工作有序推进、按期完成。由县城管局牵头，县水务局配合，2026年9月底前完成。',
      ),
    ),
    new Table({
      rows: Array.from(
        { length: 8 },
        (_, at) => new TableRow({ children: [`任务${at + 1}`, '县城管局', '县水务局', '9月底前'].map(cell) }),
      ),
    }),
  ]).flat()
  const document = new Document({ numbering: { config: [{ reference: 'plan', levels }] }, sections: [{ children }] })
  return Packer.toBuffer(document)
}
