/** The outline as the plan carries it: every heading with the text that stands right under it, nothing left out. */

import type { OutlineNode } from '../outline/node.ts'
import type { Section } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { filled, type Reading } from './reading.ts'

function textOf(reading: Reading, node: OutlineNode): string {
  const parts = node.body.map((part) =>
    part.type === 'paragraph'
      ? reading.slice(part)
      : part.rows.map((row) => row.map((cell) => reading.slice(cell).replace(/\s*\n\s*/g, ' ')).join(' | ')).join('\n'),
  )
  // the clauses of a running sentence are text here, whatever else they are
  const clauses = node.children
    .filter((child) => child.inline)
    .map((child) => reading.slice({ start: child.start, end: child.body.at(-1)?.end ?? child.name.end }))
  return [...parts, ...clauses].join('\n')
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
