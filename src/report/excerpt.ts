/** A line of a file with its number, and carets under a part of it, placed by the width that characters take on a screen. */

import width from 'fast-string-width'
import type { Position } from '../source/place.ts'
import { oneLine } from './one-line.ts'

/** A line of a plan may be a whole paragraph; this many characters before and after the place are shown. */
const before = 30
const after = 50

export function excerpt(text: string, place: Position, mark: (carets: string) => string): string {
  const { offset, line } = place.start
  const ahead = text.slice(Math.max(offset - before, 0), offset)
  const lineStart = Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\r')) + 1
  const from = wholeCharacter(text, offset - ahead.length + lineStart)
  const isCutBefore = lineStart === 0 && offset > before
  const most = text.slice(offset, offset + after + 1)
  const rest = most.split(/[\r\n]/, 1)[0] ?? ''
  const isCut = rest.length > after
  const until = wholeCharacter(text, offset + Math.min(rest.length, after))
  const end = Math.min(Math.max(place.end.offset, offset), until)

  const prefix = (isCutBefore ? '…' : '') + visible(text.slice(from, offset))
  const marked = visible(text.slice(offset, end))
  const number = String(line)
  const gutter = ' '.repeat(number.length)
  const carets = mark('^'.repeat(Math.max(width(marked), 1)))
  return [
    `  ${number} | ${prefix}${marked}${visible(text.slice(end, until))}${isCut ? '…' : ''}\n`,
    `  ${gutter} | ${' '.repeat(width(prefix))}${carets}\n`,
  ].join('')
}

/** An offset that does not stand within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

/** Tabs become spaces, and what would steer the terminal or take no width becomes a visible sign. */
function visible(text: string): string {
  return oneLine(text.replace(/\t/g, '  ').replace(/\ufeff/g, ''))
}
