/** Targets: every number that the plan promises to reach, wherever it stands but in the thought that guides it. */

import { findQuantities } from '../language/quantities.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Target } from '../plan/plan.ts'
import { filled, type Reading } from './reading.ts'

const silent = new Set(['principles', 'principle', 'attachments'])

function inNode(reading: Reading, node: OutlineNode): Target[] {
  return node.body.flatMap((part) =>
    part.type !== 'paragraph'
      ? []
      : findQuantities(reading.slice(part)).map(({ subject, comparator, value, min, max, unit, text, start, end }) => ({
          id: '',
          ...filled({ subject, comparator, value, min, max, unit, text }),
          source: reading.place({ start: part.start + start, end: part.start + end }),
        })),
  )
}

export function extractTargets(reading: Reading): Target[] {
  return [reading.outline.root, ...reading.nodes]
    .filter((node) => !silent.has(node.role))
    .flatMap((node) => inNode(reading, node))
}
