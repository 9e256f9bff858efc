/**
 * From the place of a value to the place of some words in it: a rule that objects to one word of a paragraph names the
 * word, and the finding points at it. Where the file writes the words otherwise (escaped, in the other script, over
 * two lines) the place of the whole value is kept.
 */

import { occurrence } from '../source/occurrence.ts'
import type { Point, Position } from '../source/place.ts'

/** Words are looked for this far into a value: a place is a help, and a hostile file must not make it dear. */
const reach = 20_000

export function narrow(place: Position, quote: string | undefined, text: string | undefined, nth = 0): Position {
  if (quote === undefined || quote === '' || text === undefined) return place
  const { start, end } = place
  const value = text.slice(start.offset, Math.min(end.offset, start.offset + reach))
  const at = occurrence(value, quote, nth)
  if (at < 0) return place
  const from = moved(start, value.slice(0, at))
  return { start: from, end: moved(from, quote) }
}

/** The point behind a text that begins at a point. */
function moved({ line, column, offset }: Point, text: string): Point {
  const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  return {
    line: line + breaks,
    column: breaks === 0 ? column + text.length : text.length - last + 1,
    offset: offset + text.length,
  }
}
