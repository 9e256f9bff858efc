/** A trace for a terminal. */

import { brokenLines, plainStyle, type TerminalOptions } from '../comparison/terminal.ts'
import type { Voice } from '../comparison/told.ts'
import { printableLine } from '../printable.ts'
import { clipped, shownWidth } from '../terminal-text.ts'
import { type Chapter, chapters, type Finding, type Traced, traceSummary } from './chapters.ts'

export function traceForTerminal(traced: Traced, voice: Voice, { width, style = plainStyle }: TerminalOptions): string {
  const { upper, lowers, trace } = traced
  const files = new Set(lowers.map(({ file }) => file))
  const title = `${style.strong(printableLine(upper.title))}  ${style.faint(printableLine(upper.file))}`
  const lines = [title, ...Array.from(files, (file) => `  ← ${style.faint(printableLine(file))}`)]
  for (const { sign, heading, findings } of chapters(traced, voice)) {
    lines.push('', style.strong(heading))
    for (const finding of findings) lines.push(...findingLines(finding, sign))
  }
  return `${lines.join('\n')}\n\n${traceSummary(trace, voice)}\n`

  function findingLines({ name, places, note }: Finding, sign: Chapter['sign']): string[] {
    const place = printableLine(places)
    const mark = sign === '+' ? style.fresh : sign === '~' ? style.changed : style.gone
    const shown = clipped(name, Math.max(20, width - shownWidth(place) - 6))
    const line = `  ${mark(sign)} ${shown}  ${style.faint(place)}`
    return note ? [line, ...brokenLines(note.label, note.pieces, { width, style, voice })] : [line]
  }
}
