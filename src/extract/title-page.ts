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
    // 净街行动实施方案 青城发〔2024〕8号: the page has the number behind the title
    const mayBeBoth = text.length < longestTitle && text.endsWith('号') && hasOneOf(text, ' \u3000')
    const space = mayBeBoth ? text.search(/[ \u3000]\S+$/) : -1
    const parted = space > 0 && numberOf(text.slice(space).trim()) !== undefined && looksTitled(text.slice(0, space))
    return parted
      ? [text.slice(0, space), text.slice(space).trim()].map((part) => ({ text: part, span }))
      : [{ text, span }]
  })
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
