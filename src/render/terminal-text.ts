/** Text fitted to columns of a terminal, by the width that it takes there: a Chinese character takes two. */

import width from 'fast-string-width'
import { printableLine } from './printable.ts'

export function shownWidth(text: string): number {
  return width(text)
}

/** The text in at most `room` columns, with … where something is missing. */
export function clipped(text: string, room: number): string {
  if (room <= 0) return ''
  // Marks without a width could go on for ever; what a reader sees does not.
  const line = printableLine(text.slice(0, 4 * room + 100))
  if (line.length <= 4 * room && width(line) <= room && text.length <= 4 * room + 100) return line
  let used = 0
  let shown = ''
  for (const character of line) {
    const needs = width(character)
    if (used + needs > room - 1) break
    used += needs
    shown += character
  }
  return `${shown}…`
}

export function padded(text: string, room: number): string {
  return text + ' '.repeat(Math.max(0, room - width(text)))
}
