/** Spans without the space around them; ideographic, no-break and zero-width spaces and byte order marks count as space. */

import type { Span } from './place.ts'

export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13)
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x85
  if (unit <= 0x206f) return unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f
  return unit === 0x3000 || unit === 0xfeff
}
