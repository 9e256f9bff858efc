import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { maximumBytes, readDocument } from '../../src/read/read.ts'
import { InputError } from '../../src/source/diagnostic.ts'

const latin1 = (signature: string) => Buffer.from(`${signature}${'\x00\x01'.repeat(40)}`, 'latin1')

async function refusal(bytes: Uint8Array, file = 'plan.txt'): Promise<InputError> {
  try {
    await readDocument(bytes, file)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('not refused')
}

test.each([
  ['Excel (.xlsx)', 'PK\x03\x04\x14\x00[Content_Types].xml xl/workbook.xml'],
  ['ZIP', 'PK\x03\x04\x14\x00plan.txt'],
  ['PDF', '%PDF-1.7\n'],
  ['RTF', '{\\rtf1\\ansi'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['GIF', 'GIF89a'],
  ['gzip', '\x1f\x8b\x08'],
  ['MHTML', 'From: <saved>\r\nMIME-Version: 1.0\r\n'],
])('%s is recognised whatever its name says, with what to do', async (format, signature) => {
  const error = await refusal(latin1(signature))
  expect(error.what).toEqual({ code: 'format-not-read', values: { format } })
  expect(error.hint).toBeDefined()
})

test.each([
  ['an empty file', Buffer.alloc(0), 'file-empty'],
  ['white space only', Buffer.from('\ufeff \u3000\r\n\n'), 'file-blank'],
  ['binary content', Buffer.from('方案\0'), 'file-binary'],
  ['a file beyond the limit', new Uint8Array(maximumBytes + 1), 'file-too-large'],
  ['a page without text', Buffer.from('<p><img></p>'), 'file-blank', 'plan.html'],
])('%s is refused', async (_, bytes, code, file = 'plan.txt') => {
  expect((await refusal(bytes, file)).what.code).toBe(code)
})

test('a line that nobody wrote is named', async () => {
  const error = await refusal(Buffer.from(`方案\r\n要求\r\n${'（'.repeat(1_000_001)}\n`))
  expect(error.what.code).toBe('line-too-long')
  expect(error.place?.start.line).toBe(3)
})

test('text under any name is read by what it holds', async () => {
  expect((await readDocument(Buffer.from('一、总体要求'), 'plan.pdf')).blocks).toHaveLength(1)
})

test('every line that is not blank is a paragraph, without the space around it', async () => {
  const document = await readDocument(Buffer.from('\ufeff　　甲\r\n\r\n 乙 \r丙\f丁\n\u00a0\n'), 'plan.txt')
  expect(document.blocks.map((block) => document.slice(block))).toEqual(['甲', '乙', '丙', '丁'])
  expect(document.blocks.every((block) => block.type === 'paragraph')).toBe(true)
  expect(document.position(document.blocks[0] as { start: number; end: number }).start).toEqual({
    line: 1,
    column: 3,
    offset: 3,
  })
  expect(document.position(document.blocks[1] as { start: number; end: number }).start.line).toBe(3)
})

test.each([
  ['headings with #', '# 方案\n## 一、要求\n各村清扫。', '方案|一、要求|各村清扫。'],
  ['lines in bold type', '**方案**\n\n**一、要求**\n\n清扫。\n\n**二、其他**', '方案|一、要求|清扫。|二、其他'],
  [
    'items that begin in bold type',
    '方案\n\n**（一）清扫。**各村清扫。\n\n**（二）修灯。**逐盏修。\n\n**三、植树**，每村十棵。',
    '方案|（一）清扫。各村清扫。|（二）修灯。逐盏修。|三、植树，每村十棵。',
  ],
  ['numbers that are escaped', '方案\n\n1\\. 清扫。\n\n2\\. 修灯。', '方案|1. 清扫。|2. 修灯。'],
  ['one line with #', '方案\n# 注：试行\n各村清扫。', '方案|# 注：试行|各村清扫。'],
  ['names that are hidden', '方案\n**镇党委书记**\n**县**镇', '方案|**镇党委书记**|**县**镇'],
])('a text file with %s', async (_, text, expected) => {
  const document = await readDocument(Buffer.from(text), 'plan.txt')
  expect(document.blocks.map((block) => document.slice(block)).join('|')).toBe(expected)
})

test.each([
  ['a heading', '# 方案\n要求', 'heading'],
  ['a table', '| 任务 | 单位 |\n|---|---|\n| 巡查 | 城管局 |', 'table'],
  ['neither', '方案\n要求', 'paragraph'],
])('standard input with %s', async (_, text, type) => {
  expect((await readDocument(Buffer.from(text), '-')).blocks[0]?.type).toBe(type)
})
