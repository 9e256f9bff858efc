/**
 * Items whose figures stand right before their words, line by line: 1宣传部制作海报, 2监管部借桌椅, 3学术部出题. One such line
 * alone counts or dates something; a run that counts on from 1 numbers its lines.
 */

import { isPersonName } from '../language/person.ts'
import { measureWords } from '../lexicon/measure-words.ts'
import type { Line } from './line.ts'
import type { Mark } from './marks.ts'

/** How many characters of a text are figures that open it, and a blank behind them, before two that begin words. */
function figuresOf(text: string): { figures: string; length: number } | undefined {
  let end = 0
  while (end < 3 && isFigure(text[end])) end++
  if (end === 0 || end > 2) return undefined
  const length = text[end] === ' ' || text[end] === '\u3000' ? end + 1 : end
  return opensWords(text[length]) && opensWords(text[length + 1]) ? { figures: text.slice(0, end), length } : undefined
}

function isFigure(character = ''): boolean {
  return character >= '0' && character <= '9'
}

function opensWords(character = ''): boolean {
  return (character >= '\u4e00' && character <= '\u9fff') || character === '“' || character === '《'
}

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
    if (run.length >= shortestRun && numbersLines(run)) for (const [line, mark] of run) found.set(line, mark)
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
  const found = block.type === 'paragraph' ? figuresOf(text) : undefined
  if (!found) return undefined
  const { figures, length } = found
  return { form: 'arabic', rank: 3, ordinal: Number(figures), text: figures, length }
}

/** Whether the figures are none of 1个中心, 2条主线, 3大工程, and none of the rows of a list of people: 1 李明远, 2 周若溪. */
function numbersLines(run: readonly [Line, Mark][]): boolean {
  return !countsOneThing(run) && !mostOf(run, countsThings) && !mostOf(run, namesSomebody)
}

/** 1班, 2班, 3班, and 1月, 2月, 3月: most go on alike, and the figure belongs to the word. */
function countsOneThing(run: readonly [Line, Mark][]): boolean {
  const firsts = run.map(([{ text }, { length }]) => text[length])
  return firsts.some((first) => firsts.filter((other) => other === first).length * 2 > firsts.length)
}

function mostOf(run: readonly [Line, Mark][], is: (line: Line, mark: Mark) => boolean): boolean {
  return run.filter(([line, mark]) => is(line, mark)).length * 2 > run.length
}

function countsThings({ text }: Line, mark: Mark): boolean {
  if (mark.length > mark.text.length) return false
  const [first = '', next = ''] = text.slice(mark.length)
  return first === '大' || (first in measureWords && !measureWords[first]?.includes(next))
}

function namesSomebody({ text }: Line, { length }: Mark): boolean {
  return isPersonName(text.slice(length).split(/[ \u3000\d]/, 1)[0] as string)
}
