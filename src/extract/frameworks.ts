/** Named counts and what they count: “1+6+N”模式, “六有”标准, “七大战役”. The parts stand in the sentence, or are the headings below. */

import { type CountExpression, findCounts } from '../language/counts.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Framework } from '../plan/plan.ts'
import { filled, type Reading } from './reading.ts'

/** Headings right under a node that are as many as a count in its text promises. */
function partsBelow(reading: Reading, node: OutlineNode, count: number): { name: string }[] {
  const children = node.children.filter((child) => !child.inferred)
  return children.length === count && count >= 2 ? children.map((child) => ({ name: reading.name(child) })) : []
}

function framework(reading: Reading, node: OutlineNode, found: CountExpression, base: number): Framework {
  const below = typeof found.count === 'number' && !found.parts?.length ? partsBelow(reading, node, found.count) : []
  return {
    id: '',
    ...filled({
      name: found.name,
      expression: found.expression,
      parts: found.parts?.length ? found.parts : below,
      source: reading.place({ start: base + found.start, end: base + found.end }),
    }),
  }
}

/** What stands in quotes is the name; 活动 or 目标 behind it changes with the sentence. */
function kernel(name: string): string {
  return /“([^”]+)”/.exec(name)?.[1] ?? name
}

export function extractFrameworks(reading: Reading): Framework[] {
  const frameworks: Framework[] = []
  for (const node of [reading.outline.root, ...reading.nodes]) {
    const spans = node.body.filter((part) => part.type === 'paragraph')
    for (const span of [...(node.level > 0 && !node.inferred ? [node.name] : []), ...spans]) {
      for (const found of findCounts(reading.slice(span))) {
        const one = framework(reading, node, found, span.start)
        // a count without a name in quotes is only told of as a framework when what it counts is known
        if (!found.quoted && !(one.expression !== undefined && one.parts && one.parts.length > 0)) continue
        const known = frameworks.find((other) => kernel(other.name) === kernel(one.name))
        if (!known) frameworks.push(one)
        else if (!known.parts && one.parts) known.parts = one.parts
      }
    }
  }
  return frameworks
}
