/**
 * Items whose figures stand right before their words, line by line: 1宣传部制作海报, 2监管部借桌椅, 3学术部出题. One such line
 * alone counts or dates something; a run that counts on from 1 numbers its lines.
 */

import { OpeningPattern } from '../language/opening-pattern.ts'
import type { Line } from './line.ts'
import type { Mark } from './marks.ts'

const bareFigure = new OpeningPattern('0123456789', /^(\d{1,2})[ \u3000]?(?=[\u4e00-\u9fff“《]{2})/)

/** So many lines that count on are a run. */
const shortestRun = 3
/** An item may go on in so many lines behind its own. */
const furtherLines = 2

/** The marks of all lines that such runs number. */
export function bareFigures(lines: readonly Line[]): ReadonlyMap<Line, Mark> {
  const found = new Map<Line, Mark>()
  let run: [Line, Mark][] = []
  let behind = 0
  const close = () => {
    if (run.length >= shortestRun && !countsOneThing(run)) for (const [line, mark] of run) found.set(line, mark)
    run = []
    behind = 0
  }
  for (const line of lines) {
    const mark = line.mark ? undefined : markOf(line)
    if (mark?.ordinal === run.length + 1) {
      run.push([line, mark])
      behind = 0
      continue
    }
    behind++
    if (line.mark || mark || behind > furtherLines) close()
    if (mark?.ordinal === 1) run.push([line, mark])
  }
  close()
  return found
}

function markOf({ text, block }: Line): Mark | undefined {
  const [written, figures] = block.type === 'paragraph' ? (bareFigure.exec(text) ?? []) : []
  if (written === undefined || figures === undefined) return undefined
  return { form: 'arabic', rank: 3, ordinal: Number(figures), text: figures, length: written.length }
}

/** 1班, 2班, 3班, and 1月, 2月, 3月: most go on alike, and the figure belongs to the word. */
function countsOneThing(run: readonly [Line, Mark][]): boolean {
  const firsts = run.map(([{ text }, { length }]) => text[length])
  return firsts.some((first) => firsts.filter((other) => other === first).length * 2 > firsts.length)
}
