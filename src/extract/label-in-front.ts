/** Headings that are one and the same label before what each item is about: 一、反馈问题：污水直排。…二、反馈问题：扬尘扰民。… */

import type { OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

const longestLabel = 8
const repeatedIn = new WeakMap<OutlineNode, ReadonlySet<string>>()

/** What stands behind the label that an item shares with others of its list; undefined where its heading is its own. */
export function namedBehindLabel(reading: Reading, node: OutlineNode): string | undefined {
  const { name, parent, body } = node
  const label = reading.name(node)
  const first = body[0]
  if (!parent || label.length > longestLabel || first?.type !== 'paragraph' || parent.children.length < 2)
    return undefined
  if (!'：:'.includes(reading.slice({ start: name.end, end: name.end + 1 }) || ' ')) return undefined
  const repeated = repeatedIn.get(parent) ?? namesTwice(reading, parent)
  repeatedIn.set(parent, repeated)
  return repeated.has(label) ? sentenceName(reading.slice(first)) : undefined
}

function namesTwice(reading: Reading, { children }: OutlineNode): Set<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const child of children) {
    const name = reading.name(child)
    if (once.has(name)) twice.add(name)
    else once.add(name)
  }
  return twice
}
