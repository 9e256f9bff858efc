/**
 * Quotation marks that a conversion made half-width, turned round or made corners of, and brackets of one kind used for
 * another. Only pairs are changed, and only where nothing else can be meant.
 */

import { hasOneOf } from '../language/signs.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const straight = /[^\n\r|]*"[^\n\r|]*/g
const turned = /[“〝]([^“”〝〞\n\r]{1,80})〞/g
const nested = /<(?<=《[^《》\n\r]{0,60}<)([\u4e00-\u9fff][^<>《》\n\r]{1,80})>(?=[^《\n\r]{0,40}》)/g
const tortoise = /〔([^〔〕\n\r]{1,40})〕/g
/** Within a line, and not around a label, which stands in them as in 【】. */
const corners = /(?<=[^\s])「([^「」：:\n\r]{1,80})」|「([^「」：:\n\r]{1,80})」(?=[^\s])/g
const innerCorners = /『([^『』：:\n\r]{1,80})』/g
/** What stands in these brackets in a document number: a year, also one made unrecognisable. */
const year = /^\s*(?:\d{2,4}|[0-9xX*×_-]{2,6})?\s*$/
const fewest = 3

export const quotationMarks: Pass = {
  id: 'quotation-marks',
  signs: '"〞<〔「',
  restore(text) {
    const edits: Edit[] = []
    const pair = (match: RegExpMatchArray, opening: string, closing: string) => {
      const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
      if (text[start] !== opening) edits.push({ start, end: start + 1, text: opening })
      edits.push({ start: end - 1, end, text: closing })
    }
    if (text.includes('"')) for (const match of text.matchAll(straight)) edits.push(...paired(match[0], match.index))
    if (text.includes('〞')) for (const match of text.matchAll(turned)) pair(match, '“', '”')
    if (text.includes('<')) for (const match of text.matchAll(nested)) pair(match, '〈', '〉')
    if (text.includes('「')) {
      for (const match of text.matchAll(corners)) pair(match, '“', '”')
      for (const match of text.matchAll(innerCorners)) pair(match, '‘', '’')
    }
    for (const match of bracketsForRound(text)) pair(match, '（', '）')
    return edits.sort((one, other) => one.start - other.start)
  },
}

/** Straight quotes in turn, where they are all of the piece's quotes, even in number, and stand in Chinese. */
function paired(piece: string, offset: number): Edit[] {
  const places = Array.from(piece.matchAll(/"/g), ({ index }) => index)
  if (places.length % 2 === 1 || /[“”]/.test(piece)) return []
  const isChinese = places.every(
    (at, turn) => turn % 2 === 1 || /^"[^"]*[\u4e00-\u9fff]/.test(piece.slice(at, at + 80)),
  )
  if (!isChinese) return []
  return places.map((at, turn) => ({ start: offset + at, end: offset + at + 1, text: turn % 2 === 0 ? '“' : '”' }))
}

/** A text that has no round brackets at all and many of these writes them for round ones. */
function bracketsForRound(text: string): RegExpMatchArray[] {
  if (!text.includes('〔') || hasOneOf(text, '（）()')) return []
  const found = [...text.matchAll(tortoise)].filter(([, inside = '']) => !year.test(inside))
  return found.length < fewest ? [] : found
}
