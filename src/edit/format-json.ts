/** A JSON plan file in one layout: keys in the order of the format, its own indentation or two spaces; NDJSON stays one plan a line. */

import { type Shape, shapeOf } from '../plan/shape.ts'
import { rankOf, shapeBelow } from './key-order.ts'

/** The text formatted; undefined where it is no JSON. */
export function formatJson(text: string, isLines: boolean): string | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const feed = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const body = text.slice(mark.length)
  try {
    if (isLines) return mark + body.split(/\r?\n/).map(compact).join(feed)
    const indent = /[\r\n]([ \t]+)\S/.exec(body.slice(0, 1000))?.[1] ?? '  '
    const written = JSON.stringify(ordered(JSON.parse(body), shapeOf('plan')), undefined, indent)
    return `${mark}${written.replaceAll('\n', feed)}${feed}`
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function compact(line: string): string {
  return line.trim() === '' ? '' : JSON.stringify(ordered(JSON.parse(line), shapeOf('plan')))
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, shape))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (shape) entries.sort(([a], [b]) => rankOf(a, shape) - rankOf(b, shape))
  return Object.fromEntries(entries.map(([key, child]) => [key, ordered(child, shapeBelow(shape, key))]))
}
