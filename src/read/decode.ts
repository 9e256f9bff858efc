/**
 * Bytes → text, exactly as it lies on disk (a byte order mark stays the first character). Chinese office files come
 * in four encodings: a byte order mark names UTF-8 or UTF-16; valid UTF-8 is UTF-8; what is neither is GB18030,
 * which includes GBK and GB2312, unless a web page says that it is Big5.
 */

import { Buffer, isUtf8, transcode } from 'node:buffer'
import { InputError } from '../source/diagnostic.ts'
import { hasUnusual } from '../source/unusual.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** The text of a file; an `InputError` where the bytes are no text in any known encoding. */
export function decode(bytes: Uint8Array, file: string): string {
  const text = decodeAs(bytes, recognise(bytes), file)
  refuseBinary(text, file)
  return text
}

function recognise(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const utf8 = isUtf8(bytes)
  if (utf8 && !bytes.subarray(0, 4096).includes(0)) return 'utf-8'
  return unmarkedUtf16(bytes) ?? (utf8 ? 'utf-8' : saysBig5(bytes) ? 'big5' : 'gb18030')
}

/** Whether a web page declares Big5. What it declares else is GB18030 or, as often, wrong. */
function saysBig5(bytes: Uint8Array): boolean {
  return /^\s*<[\s\S]*?charset\s*=\s*["']?big5/i.test(head(bytes))
}

/** UTF-16 without a byte order mark: nearly every pair of bytes is then a letter, a mark or a Han character in one of the two orders. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 2) return undefined
  const end = Math.min(bytes.length, 4096)
  let little = 0
  let big = 0
  for (let at = 0; at < end; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number]
    if (usual((second << 8) | first)) little++
    if (usual((first << 8) | second)) big++
  }
  const enough = (end / 2) * 0.95
  if (little >= enough && little > big) return 'utf-16le'
  if (big >= enough && big > little) return 'utf-16be'
  return undefined
}

function usual(unit: number): boolean {
  return (
    unit === 9 ||
    unit === 10 ||
    unit === 13 ||
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x2010 && unit < 0x2030) ||
    (unit >= 0x3000 && unit < 0x3030) ||
    (unit >= 0x4e00 && unit < 0xa000) ||
    (unit >= 0xff00 && unit < 0xffef)
  )
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, file: string): string {
  // twice as fast as Buffer's toString, and four to ten times on mixed text
  if (encoding === 'utf-8') return transcode(bytes, 'utf8', 'ucs2').toString('utf16le')
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // a file that is UTF-8 but for one place gets further as UTF-8 than as GB18030
    const offset =
      encoding === 'gb18030'
        ? Math.max(firstBadByte(bytes, 'utf-8'), firstBadByte(bytes, 'gb18030'))
        : firstBadByte(bytes, encoding)
    throw new InputError(
      { code: 'text-undecodable', values: { offset } },
      { file, hint: { code: 'hint-save-as-utf8' } },
    )
  }
}

/** Where a decoder stops: whole blocks first, then the block that fails byte by byte. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  const size = 65536
  const whole = new TextDecoder(encoding, { fatal: true })
  let start = 0
  try {
    for (; start < bytes.length; start += size) whole.decode(bytes.subarray(start, start + size), { stream: true })
    whole.decode()
  } catch {
    const again = new TextDecoder(encoding, { fatal: true })
    let at = 0
    try {
      for (; at < start; at += size) again.decode(bytes.subarray(at, Math.min(at + size, start)), { stream: true })
      for (; at < bytes.length; at++) again.decode(bytes.subarray(at, at + 1), { stream: true })
    } catch {
      return at
    }
  }
  return Math.max(bytes.length - 1, 0)
}

/** Control characters do not occur in text, save for a few that a converter left behind; no converter leaves NUL. */
function refuseBinary(text: string, file: string): void {
  if (!hasUnusual(text)) return
  const allowed = Math.max(text.length / 100, 2)
  const controls = /[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]/g
  let count = 0
  let found = text.includes('\0')
  while (!found && controls.test(text)) found = ++count > allowed
  if (found) throw new InputError({ code: 'file-binary' }, { file, hint: { code: 'hint-save-as-text' } })
}

/** The first bytes as Latin-1, in which signatures can be looked for by expression. */
export function head(bytes: Uint8Array, length = 1024): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')
}
