/** A JSON plan file in one layout: keys in the order of the format, its own indentation or two spaces; NDJSON stays one plan a line. */

import { type Shape, shapeOf } from '../plan/shape.ts'
import { rankOf, shapeBelow } from './key-order.ts'

/** The text formatted; undefined where it is no JSON. Of one plan a line, a line that is none stays as it is. */
export function formatJson(text: string, isLines: boolean): string | undefined {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const feed = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const body = text.slice(bom.length)
  if (isLines) return bom + body.split(/\r?\n/).map(compact).join(feed)
  try {
    const indent = /[\r\n]([ \t]+)\S/.exec(body.slice(0, 1000))?.[1] ?? '  '
    return `${bom}${rewritten(body, indent).replaceAll('\n', feed)}${feed}`
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function compact(line: string): string {
  if (line.trim() === '') return ''
  try {
    return rewritten(line)
  } catch (error) {
    if (error instanceof SyntaxError) return line
    throw error
  }
}

/** Stands before a number that is carried through as text. In a text that has it already digits may be lost. */
const mark = '\ue000'

/** Numbers keep the digits that they are written with, those too that no number of JavaScript can hold. */
function rewritten(text: string, indent?: string): string {
  const value = JSON.parse(text)
  const write = (one: unknown) => JSON.stringify(ordered(one, shapeOf('plan')), undefined, indent)
  if (/\ue000|\\ue000/i.test(text)) return write(value)
  const carried = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') || String(Number(token)) === token ? token : `"${mark}${token}"`,
  )
  return write(JSON.parse(carried)).replace(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1')
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, shape))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (shape) entries.sort(([a], [b]) => rankOf(a, shape) - rankOf(b, shape))
  return Object.fromEntries(entries.map(([key, child]) => [key, ordered(child, shapeBelow(shape, key))]))
}
