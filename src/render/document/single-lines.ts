/**
 * Names, units and wordings of times in one line each, whatever the file that they come from: a line that breaks inside
 * a name would be a paragraph of the document, and one like 二、 a chapter of it. Only texts have lines of their own.
 */

import { printableLine } from '../printable.ts'

/** Fields that hold prose. */
const texts = new Set(['text', 'guidance'])

/** A plan, or a part of one, whose other fields hold no line breaks. */
export function singleLines<T>(value: T): T {
  return within(value, false)
}

function within<T>(value: T, isText: boolean): T {
  if (typeof value === 'string') return (isText ? value : printableLine(value.replace(/\s*\n\s*/g, '\n')).trim()) as T
  if (Array.isArray(value)) return value.map((one) => within(one, false)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => {
    return [key, key === 'time' ? { ...one, text: one.text && within(one.text, false) } : within(one, texts.has(key))]
  })
  return Object.fromEntries(entries) as T
}
