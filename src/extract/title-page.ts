/** The lines of a title page, and of what closes a document: dates, document numbers, and whatever else is on a line of its own. */

import { numberOf } from '../language/document-number.ts'
import { hasOneOf } from '../language/signs.ts'
import { boxLabel } from '../outline/paper-box.ts'
import { looksTitled } from '../outline/titles/document-title.ts'
import type { Block, TableCell } from '../source/document.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

export interface Line {
  text: string
  span: Span
}

/** The lines of some blocks; a number behind the title and the labels of a box are lines of their own. */
export function lines(reading: Reading, blocks: readonly (Span | Block)[]): Line[] {
  return blocks.flatMap((span) => {
    if ('type' in span && span.type === 'table') return boxLines(reading, span.rows)
    const text = reading.slice(span).trim()
    const parts = text.length < longestTitle && text.includes('号') ? titleAndNumber(text) : undefined
    return (parts ?? [text]).map((part) => ({ text: part, span }))
  })
}

/** 净街行动实施方案 青城发〔2024〕8号, 青城发〔2024〕8号 净街行动实施方案: the page has both on one line. */
function titleAndNumber(text: string): [string, string] | undefined {
  if (!hasOneOf(text, ' \u3000')) return undefined
  const space = text.endsWith('号') ? text.search(/[ \u3000]\S+$/) : text.search(/(?<=号)[ \u3000]/)
  if (space <= 0) return undefined
  const first = text.slice(0, space)
  const last = text.slice(space).trim()
  const [title, number] = text.endsWith('号') ? [first, last] : [last, first]
  return numberOf(number) !== undefined && looksTitled(title) ? [first, last] : undefined
}

/** What the box above a paper tells, a line for each label: 文号：青政发〔2024〕3号. */
function boxLines(reading: Reading, rows: readonly (readonly TableCell[])[]): Line[] {
  return rows.flatMap((cells) =>
    cells.slice(1).flatMap((span, index) => {
      const label = boxLabel(reading.slice(cells[index] as TableCell))
      const told = reading.slice(span).trim()
      return label === '' || told === '' ? [] : [{ text: `${label}：${told}`, span }]
    }),
  )
}

/** Longer than any title, in characters: a paragraph that ends in 方案. */
export const longestTitle = 100

const longestOpening = 400

/** The first words of the preamble. */
export function outlineOpening(reading: Reading): string {
  const [first] = reading.outline.preamble
  return first ? reading.slice(first).slice(0, longestOpening) : ''
}
