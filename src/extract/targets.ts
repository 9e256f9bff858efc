/** Targets: every number that the plan promises to reach, wherever it stands but in the thought that guides it. */

import { findQuantities } from '../language/quantities.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Target } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { isDutyTable } from './duty-tables.ts'
import { filled, type Reading } from './reading.ts'

const silent = new Set(['principles', 'principle', 'attachments'])

/** What a node says: its paragraphs, the cells of duty tables, and its name where that is the whole of it. */
function wordsOf(reading: Reading, node: OutlineNode): Span[] {
  const words = node.body.flatMap((part): Span[] => {
    if (part.type === 'paragraph') return [part]
    return isDutyTable(reading.outline, part.rows) ? part.rows.slice(1).flat() : []
  })
  return node.body.length === 0 && node.children.length === 0 ? [node.name] : words
}

function inNode(reading: Reading, node: OutlineNode): Target[] {
  return wordsOf(reading, node).flatMap((span) =>
    findQuantities(reading.slice(span)).map(({ subject, comparator, value, min, max, unit, text, start, end }) => ({
      id: '',
      ...filled({ subject, comparator, value, min, max, unit, text }),
      source: reading.place({ start: span.start + start, end: span.start + end }),
    })),
  )
}

export function extractTargets(reading: Reading): Target[] {
  return [reading.outline.root, ...reading.nodes]
    .filter((node) => !silent.has(node.role))
    .flatMap((node) => inNode(reading, node))
}
