import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/read/read.ts'
import { InputError } from '../../src/source/diagnostic.ts'

const sector = 512
const streamSectors = 8

/** A compound file whose streams each fill eight sectors, in the order given, behind one sector of chains and one of names. */
function compoundFile(streams: Record<string, Buffer>): Buffer {
  const names = Object.keys(streams)
  const file = Buffer.alloc(sector * (3 + names.length * streamSectors))
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.writeUInt16LE(9, 0x1e)
  file.writeUInt32LE(1, 0x2c)
  file.writeUInt32LE(1, 0x30)
  file.writeUInt32LE(4096, 0x38)
  file.writeUInt32LE(0xfffffffe, 0x3c)
  file.writeUInt32LE(0xfffffffe, 0x44)
  file.fill(0xff, 0x50, sector)
  const chains = file.subarray(sector, 2 * sector).fill(0xff)
  chains.writeUInt32LE(0xfffffffd, 0)
  chains.writeUInt32LE(0xfffffffe, 4)
  const name = (at: number, text: string, type: number, start: number, size: number) => {
    const entry = file.subarray(2 * sector + at * 128)
    entry.write(text, 'utf16le')
    entry.writeUInt16LE(text.length * 2 + 2, 64)
    entry[66] = type
    entry.writeUInt32LE(start, 116)
    entry.writeUInt32LE(size, 120)
  }
  name(0, 'Root Entry', 5, 0xfffffffe, 0)
  names.forEach((text, index) => {
    const first = 2 + index * streamSectors
    name(index + 1, text, 2, first, sector * streamSectors)
    for (let at = first; at < first + streamSectors; at++)
      chains.writeUInt32LE(at + 1 < first + streamSectors ? at + 1 : 0xfffffffe, at * 4)
    file.set(streams[text] as Buffer, (first + 1) * sector)
  })
  return file
}

/** A Word 97 file of one piece in two bytes a character, and one in one. */
function word97(chinese: string, western = '', flags = 0): Buffer {
  const main = Buffer.alloc(sector * streamSectors)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0xc1, 2)
  main.writeUInt16LE(0x0200 | flags, 0x0a)
  main.writeUInt32LE(chinese.length + western.length, 0x4c)
  main.write(chinese, 1024, 'utf16le')
  main.write(western, 3072, 'latin1')
  const table = Buffer.alloc(sector * streamSectors)
  table[0] = 2
  table.writeUInt32LE(4 + 2 * 12, 1)
  table.writeUInt32LE(chinese.length, 9)
  table.writeUInt32LE(chinese.length + western.length, 13)
  table.writeUInt32LE(1024, 17 + 2)
  table.writeUInt32LE((3072 * 2) | 0x40000000, 25 + 2)
  return compoundFile({ WordDocument: main, '1Table': table })
}

async function lines(file: Uint8Array): Promise<string[]> {
  const document = await readDocument(file, 'plan.wps')
  return document.blocks.map((block) => document.slice(block))
}

async function refusal(file: Uint8Array): Promise<string> {
  const error = await readDocument(file, 'plan.doc').catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) throw error
  expect(error.hint).toBeDefined()
  return error.what.code
}

test('paragraphs and cells are lines, western pieces too', async () => {
  expect(await lines(word97('总体要求\r任务\x07单位\x07\x07一\v二\r', 'PDCA\x93\x94\r'))).toEqual([
    '总体要求',
    '任务',
    '单位',
    '一',
    '二',
    'PDCA“”',
  ])
})

test('fields give their results, pictures and notes nothing', async () => {
  const field = '甲\x13HYPERLINK "\x13PAGE\x141\x15"\x14乙\x15丙\x01\x02\x05丁\x1f戊\x1e己'
  expect(await lines(word97(field))).toEqual(['甲乙丙丁戊-己'])
})

test('a file with a password is named as such', async () => {
  expect(await refusal(word97('甲', '', 0x0100))).toBe('file-encrypted')
  expect(await refusal(compoundFile({ EncryptedPackage: Buffer.alloc(0) }))).toBe('file-encrypted')
})

test('a workbook is none', async () => {
  expect(await refusal(compoundFile({ Workbook: Buffer.alloc(0) }))).toBe('format-not-read')
})

test.each([
  ['cut short', (file: Buffer) => file.subarray(0, 2000)],
  ['a chain in a circle', (file: Buffer) => file.writeUInt32LE(2, sector + 4 * 9) && file],
  ['names in a circle', (file: Buffer) => file.writeUInt32LE(1, sector + 4) && file],
  [
    'a piece outside the file',
    (file: Buffer) => file.writeUInt32LE(0x3fffffff, (2 + streamSectors + 1) * sector + 19) && file,
  ],
  ['an older version', (file: Buffer) => file.writeUInt16LE(0x65, 3 * sector + 2) && file],
  ['no sectors at all', (file: Buffer) => file.fill(0, 8)],
])('damage is told, not followed: %s', async (_, damage) => {
  const file = word97('甲')
  expect(await refusal(damage(file) || file)).toBe('doc-damaged')
})
