/** The outline as the plan carries it: every heading with the text that stands right under it, nothing left out. */

import type { OutlineNode } from '../outline/node.ts'
import type { Section } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { filled, type Reading } from './reading.ts'

function textOf(reading: Reading, node: OutlineNode): string {
  const parts: string[] = []
  for (const part of node.body)
    parts.push(part.type === 'paragraph' ? reading.slice(part) : tableText(reading, part.rows))
  // the clauses of a running sentence are text here, whatever else they are
  for (const child of node.children) {
    if (child.inline) parts.push(reading.slice({ start: child.start, end: child.body.at(-1)?.end ?? child.name.end }))
  }
  return parts.length === 1 ? (parts[0] as string) : parts.join('\n')
}

function tableText(reading: Reading, rows: readonly (readonly Span[])[]): string {
  const cellText = (cell: Span) => reading.slice(cell).replace(/\s*\n\s*/g, ' ')
  return rows.map((row) => row.map(cellText).join(' | ')).join('\n')
}

function section(reading: Reading, node: OutlineNode): Section {
  const children = node.children.filter((child) => !child.inline)
  return filled({
    level: node.level,
    number: node.number,
    name: node.inferred ? undefined : reading.name(node),
    text: textOf(reading, node),
    inferred: node.inferred ? true : undefined,
    source: reading.placeOf(node),
    sections: children.map((child) => section(reading, child)),
  })
}

/** The sections of the whole text; the lines of the title page and of the close come as sections without a name. */
export function extractSections(reading: Reading): Section[] {
  const { root, front, back } = reading.outline
  const rest = (blocks: readonly Span[]): Section[] =>
    blocks.length === 0
      ? []
      : [
          {
            level: 1,
            text: blocks.map((block) => reading.slice(block)).join('\n'),
            source: reading.place({
              start: (blocks[0] as Span).start,
              end: (blocks.at(-1) as Span).end,
            }),
          },
        ]
  return [...rest(front), ...rest(root.body), ...root.children.map((child) => section(reading, child)), ...rest(back)]
}
