/**
 * Where a run of shifted bytes may begin and end. In GBK a byte was lost (or one too many was left), and from there on
 * every pair of bytes is read one off, until an odd byte brings the reading back into step.
 */

import { syllable } from './document-words.ts'
import type { GbkBytes } from './gbk-bytes.ts'

/** The place at which the bytes go out of step. */
export interface Opening {
  start: number
  /** Where the wrong characters begin. */
  from: number
  /** The bytes that the place itself still shows. */
  bytes: readonly number[]
  /** Whether the first byte of all is missing. At a line start none is: there, one too many was left of the indent. */
  lost: boolean
  /** The reading in an annotation that was put between the two bytes of a character. */
  reading?: string
}

/** A place at which they may be in step again. */
export interface Ending {
  end: number
  bytes: readonly number[]
  /** Whether the last byte is missing. */
  open: boolean
  /** The reading of the last character, from its annotation. */
  reading?: string
}

const openings = new RegExp(
  `[?？]?(?<indent>[。、])(?<=^[ \\t\\u3000\\u00a0]*[?？]?.)|[?？](?<reading>${syllable})[)）]|(?<=[^\\x00-\\x2b\\x2d-\\x7f])[?？]?(?<mark>[!?;:！？；：])(?=[^\\x00-\\x7f])`,
  'gm',
)
/** Runs are short: a full-width mark or a Latin letter is never far. */
const longest = 48

export function* findOpenings(text: string): Generator<Opening> {
  for (const match of text.matchAll(openings)) {
    const { indent, reading, mark } = match.groups as Record<string, string | undefined>
    const [start, from] = [match.index, match.index + match[0].length]
    if (indent) yield { start, from, bytes: [indent === '。' ? 0xa3 : 0xa2], lost: false }
    else if (reading) yield { start, from, bytes: [], lost: true, reading }
    else if (mark) yield { start, from, bytes: [0xa3, fullWidth(mark) & 0xff], lost: true }
  }
}

/** All places at which the run behind an opening may end, the nearest first. */
export function findEndings(text: string, opening: Opening, gbk: GbkBytes): Ending[] {
  const endings: Ending[] = []
  const bytes = [...opening.bytes]
  for (let at = opening.from; at <= text.length && at - opening.from < longest; at++) {
    const character = text[at] ?? '\n'
    const annotation = annotationAt(text, at)
    if (annotation) {
      endings.push({ ...annotation, bytes: [...bytes], open: true })
      break
    }
    if (/[@-~]/.test(character)) {
      const exact = { end: at + 1, bytes: [...bytes, character.charCodeAt(0)], open: false }
      const { reading } = annotationAt(text, at + 1) ?? {}
      endings.push(reading ? { ...exact, reading } : exact)
      if (reading) break
    }
    const folded = fullWidth(character)
    const pair = folded || gbk.bytes(character)
    const isStandIn = /^[?？][,，。、；;：:]/.test(text.slice(at, at + 2))
    if (isStandIn) {
      endings.push({ end: at + 1, bytes: [...bytes], open: true })
      break
    }
    if (pair === 0 || pair < 0xa400 || !opening.lost) endings.push({ end: at, bytes: [...bytes], open: true })
    if (pair === 0) break
    bytes.push(pair >> 8, pair & 0xff)
  }
  return endings
}

/** The bytes of a full-width mark, letter or digit, also of one that was made half-width; 0 for anything else. */
function fullWidth(character: string): number {
  const unit = character.charCodeAt(0)
  if (unit > 0x20 && unit < 0x7f) return 0xa380 + unit
  return unit >= 0xff01 && unit <= 0xff5e ? 0xa380 + unit - 0xfee0 : 0
}

/** An annotation, also one whose bracket went with a byte; that one belongs to the damage. */
function annotationAt(text: string, at: number): { end: number; reading: string } | undefined {
  const [found, bracket, reading = ''] = annotation.exec(text.slice(at, at + 10)) ?? []
  return found === undefined ? undefined : { end: /[(（]/.test(bracket as string) ? at : at + found.length, reading }
}

const annotation = new RegExp(`^([(（?？])\\s?(${syllable})\\s?[)）]`)
