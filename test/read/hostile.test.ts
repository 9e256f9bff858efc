/** Files that were made to do harm: each ends soon, in little memory, with one clear message or a harmless reading. */

import { Buffer } from 'node:buffer'
import { describe, expect, test, vi } from 'vitest'
import { catalogueIn } from '../../src/messages/catalogue.ts'
import { sentence } from '../../src/messages/messages.ts'
import { readDocument } from '../../src/read/read.ts'
import { InputError } from '../../src/source/diagnostic.ts'
import { cpuClock } from '../cpu-clock.ts'
import { cell, packed, paragraph, row, table, text, wordFile } from './word-file.ts'

const english = catalogueIn('en')
const chinese = catalogueIn('zh-CN')

/** In milliseconds; on a quiet machine each takes a fraction of it. */
const deadline = 10_000
vi.setConfig({ testTimeout: 3 * deadline })

const document = (inside: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`
const docx = (xml: string) => packed({ 'word/document.xml': xml })

/** A Word file whose list gives the last part another size. */
function saysToBe(size: number, whole: Uint8Array): Buffer {
  const bytes = Buffer.from(whole)
  bytes.writeUInt32LE(size, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  return bytes
}

/** A Word file whose list names its one part again and again. */
function manyParts(count: number): Uint8Array {
  const whole = Buffer.from(docx(document('')))
  const start = whole.indexOf('PK\x01\x02', 0, 'latin1')
  const end = whole.indexOf('PK\x05\x06', 0, 'latin1')
  const entries = Buffer.concat(Array<Buffer>(count).fill(whole.subarray(start, end)))
  const directory = start + entries.length
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(entries.length), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(directory), 8)
  locator.writeUInt32LE(1, 16)
  const close = Buffer.from(whole.subarray(end))
  close.fill(0xff, 8, 20)
  return Buffer.concat([whole.subarray(0, start), entries, record, locator, close])
}

/** The code of the error that a file ends in; its sentences must be whole in both languages. */
async function refusal(bytes: Uint8Array, file: string): Promise<string> {
  const spent = cpuClock()
  const error = await readDocument(bytes, file).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(spent()).toBeLessThan(deadline)
  if (!(error instanceof InputError)) throw error ?? new Error('not refused')
  for (const catalogue of [english, chinese]) {
    for (const message of error.hint ? [error.what, error.hint] : [error.what])
      expect(sentence(catalogue, message)).toMatch(/^[^{}\n]{4,}$/)
  }
  return error.what.code
}

async function blocks(bytes: Uint8Array, file: string): Promise<number> {
  const spent = cpuClock()
  const { blocks } = await readDocument(bytes, file)
  expect(spent()).toBeLessThan(deadline)
  return blocks.length
}

describe('Word files', () => {
  const billion = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`

  test.each([
    ['a bomb of one part', () => docx(document(paragraph('甲'.repeat(7_000_000)))), 'archive-ratio'],
    ['a bomb of parts that are not read', () => saysToBe(210_000_000, docx(document(''))), 'archive-expands'],
    ['100,000 parts', () => manyParts(100_000), 'archive-entries'],
    ['entities without end', () => docx(billion + document(text('&j;'))), 'docx-doctype'],
    ['an entity from elsewhere', () => docx(`<!DOCTYPE w SYSTEM "file:///etc/passwd">${document('')}`), 'docx-doctype'],
    ['an entity that nobody declared', () => docx(document(text('&j;'))), 'docx-damaged'],
    ['nesting without end', () => docx(document('<w:sdt>'.repeat(100_000))), 'docx-too-deep'],
    [
      'a table of 10,000 columns',
      () => wordFile({ body: table(row(...Array<string>(10_000).fill('甲')), row('乙')) }),
      'table-too-large',
    ],
    [
      'rows of wide spans',
      () => wordFile({ body: table(row(cell('甲', '<w:gridSpan w:val="900"/>'), '乙').repeat(3000)) }),
      'table-too-large',
    ],
    ['XML that ends in the middle', () => docx(document(paragraph('甲')).slice(0, -20)), 'docx-damaged'],
    ['no main part', () => packed({ 'word/other.xml': '' }), 'docx-without-text'],
    ['no text', () => docx(document('')), 'file-blank'],
  ])('%s', async (_, make, code) => {
    expect(await refusal(make(), 'plan.docx')).toBe(code)
  })

  test('a file that was cut short', async () => {
    const whole = wordFile({ body: paragraph('甲') })
    expect(await refusal(whole.subarray(0, whole.length - 30), 'plan.docx')).toBe('docx-damaged')
  })

  test('a part that is longer than it says', async () => {
    const whole = docx(document(paragraph('甲'.repeat(100_000))))
    expect(await refusal(saysToBe(100, whole), 'plan.docx')).toBe('docx-damaged')
  })
})

describe('web pages', () => {
  const repeated = (unit: string, size = 1_000_000) => Buffer.from(unit.repeat(Math.ceil(size / unit.length)))

  test.each([
    ['1 MB of <div>', '<div>', 'markup-too-deep'],
    ['1 MB of <b>', '<b>', 'markup-too-deep'],
    ['1 MB of tables in tables', '<table><tr><td>', 'markup-too-deep'],
    ['tags that are opened again in every paragraph', '<p><b x=1><i>', 'markup-too-large'],
  ])('%s', async (_, unit, code) => {
    expect(await refusal(repeated(unit), 'plan.html')).toBe(code)
  })

  test('open tags multiplied by paragraphs', async () => {
    const tags = Array.from({ length: 400 }, (_, at) => `<font size=${at}>`).join('')
    expect(await refusal(Buffer.from(`<p>${tags}</p>${'<p>甲'.repeat(60_000)}`), 'plan.html')).toBe('markup-too-large')
  })

  test('a table of 10,000 columns', async () => {
    expect(await refusal(Buffer.from(`<table>${`<tr>${'<td>甲'.repeat(10_000)}`.repeat(2)}`), 'plan.html')).toBe(
      'table-too-large',
    )
  })

  test('rows of wide spans', async () => {
    expect(await refusal(Buffer.from(`<table>${'<tr><td colspan=900>甲<td>乙'.repeat(3000)}`), 'plan.html')).toBe(
      'table-too-large',
    )
  })

  test.each([
    ['</div>', 1],
    ['<p>甲', 250_000],
    ['<br>', 0],
    ['&', 1],
    ['&amp;\r', 1],
    ['<', 1],
    ['<!--', 0],
    ['<td>', 0],
    ['甲<table>', 0],
    ['</p>', 0],
    ['<a>甲', 1],
    ['<li>甲\r\n', 200_000],
  ])('1 MB of %s', async (unit) => {
    const bytes = repeated(unit)
    const spent = cpuClock()
    const error = await readDocument(Buffer.concat([Buffer.from('<p>甲</p>'), bytes]), 'plan.html').then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(spent()).toBeLessThan(deadline)
    if (error) expect(error).toBeInstanceOf(InputError)
  })
})

test.each([
  [
    'a table of 10,000 columns',
    `${'| 甲 '.repeat(10_000)}|\n${'|---'.repeat(10_000)}|\n${'| 乙 '.repeat(10_000)}|\n`,
    'plan.md',
  ],
  ['1 MB of tags in text', '<div>'.repeat(200_000), 'plan.md'],
])('as Markdown: %s', async (_, source, file) => {
  expect(await blocks(Buffer.from(source), file)).toBeGreaterThanOrEqual(0)
})
