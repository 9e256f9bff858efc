/** Office files as another program prints them. Needs LibreOffice and poppler, and is left out where they are missing. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { tableSheets } from '../../src/render/table/sheets.ts'
import { tableView } from '../../src/render/table/views.ts'
import { wordFile } from '../../src/render/word-file.ts'
import { workbook } from '../../src/render/workbook.ts'

const missing = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version']).error !== undefined)
if (missing.length > 0) console.warn(`printing is not tested: ${missing.join(' and ')} not installed`)

const plan = canonical({
  fangan: 1,
  title: '云汀镇村庄清洁方案',
  duties: Array.from({ length: 6 }, (_, group) => ({
    name: `第${group + 1}组任务`,
    duties: Array.from({ length: 12 }, (_, at) => ({ name: `清扫第${at + 1}条村道`, lead: '建设中心' })),
  })),
})

it.skipIf(missing.length > 0).each([
  ['xlsx', workbook],
  ['docx', wordFile],
] as const)('%s repeats its headings on every page', { timeout: 180_000 }, async (format, write) => {
  const folder = mkdtempSync(join(tmpdir(), 'fangan-print-'))
  try {
    const file = join(folder, `table.${format}`)
    writeFileSync(file, await write(tableSheets(tableView(plan))))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'table.pdf'), '-'], { encoding: 'utf8' })
    const pages = text.split('\f').filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.replace(/\s/g, '')).toContain('序号任务牵头单位')
    expect(text.replace(/\s/g, '')).toContain('合计：72项任务，牵头单位1个')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
