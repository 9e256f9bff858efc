import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { InputError } from '../../src/source/diagnostic.ts'

const text = '青禾县安全生产工作方案\r\n一、总体要求\n到2025年，各单位（含云汀镇）完成整改。\n'
/** 工作方案 in GBK, which is not valid UTF-8. */
const gbk = Buffer.from([0xb9, 0xa4, 0xd7, 0xf7, 0xb7, 0xbd, 0xb0, 0xb8, 0x0a])

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
  ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le'), `\ufeff${text}`],
  ['UTF-16 BE', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), `\ufeff${text}`],
  ['UTF-16 LE without a byte order mark', Buffer.from(text, 'utf16le'), text],
  ['UTF-16 BE without a byte order mark', swapped(Buffer.from(text, 'utf16le')), text],
  ['GB18030', gbk, '工作方案\n'],
  ['GB18030, four bytes', Buffer.from([0x95, 0x32, 0x82, 0x36, 0xb9, 0xa4]), '𠀀工'],
  ['ASCII', Buffer.from('plan: 1\n'), 'plan: 1\n'],
])('%s', (_, bytes, expected) => {
  expect(decode(bytes, 'a.txt')).toBe(expected)
})

function refusal(bytes: Uint8Array): InputError {
  try {
    decode(bytes, 'a.txt')
  } catch (error) {
    if (error instanceof InputError) return error
  }
  throw new Error('not refused')
}

test('a bad byte in UTF-8 is named by its offset', () => {
  const bytes = Buffer.concat([Buffer.from('青禾县'), Buffer.from([0xff]), Buffer.from('方案'.repeat(30_000))])
  expect(refusal(bytes).what).toEqual({ code: 'text-undecodable', values: { offset: 9 } })
})

test('a bad byte far into GB18030 is named by its offset', () => {
  const good = Buffer.concat(Array.from({ length: 20_000 }, () => gbk))
  const { what } = refusal(Buffer.concat([good, Buffer.from([0xff, 0xff]), gbk]))
  expect(what).toEqual({ code: 'text-undecodable', values: { offset: good.length } })
})

test('UTF-16 that breaks off in the middle of a character is undecodable', () => {
  expect(refusal(Buffer.from([0xff, 0xfe, 0x52, 0x97, 0x31])).what.code).toBe('text-undecodable')
})

test('control characters make a file binary; a few left by a converter do not', () => {
  expect(refusal(Buffer.from('方案\0\0\0')).what.code).toBe('file-binary')
  expect(refusal(Buffer.from('\x01\x02\x03\x04方案')).what.code).toBe('file-binary')
  expect(decode(Buffer.from(`${'单位\x07'}${text.repeat(4)}`), 'a.txt')).toContain('\x07')
})
