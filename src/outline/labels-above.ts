/**
 * Lines of labels that stand above the items which they govern: 牵头单位：县文旅局 over 1. and 2., and then 牵头单位：县教育局 over
 * 3. By its place such a line is of the item before it; that the first of them stands above the list tells that it is of
 * those behind it.
 */

import { labelLine, labelled } from '../language/labelled.ts'
import type { BodyPart, Outline, OutlineNode } from './node.ts'

/** Gives every label below the first of such a list to the item that it stands above. */
export function lowerLabels(outline: Outline, node: OutlineNode = outline.root): void {
  for (const child of node.children) lowerLabels(outline, child)
  const { children } = node
  const label = children.length > 1 ? closingLabel(outline, node) : undefined
  if (label === undefined || closingLabel(outline, children.at(-1) as OutlineNode) === label) return
  const above = children
    .slice(0, -1)
    .filter((child) => child.children.length === 0 && closingLabel(outline, child) === label)
  for (const child of above) {
    const next = children[children.indexOf(child) + 1] as OutlineNode
    next.body.unshift(child.body.pop() as BodyPart)
  }
}

/** The label of the line that ends the text of a node. */
function closingLabel(outline: Outline, { body }: OutlineNode): string | undefined {
  const last = body.at(-1)
  const text = last?.type === 'paragraph' ? outline.document.slice(last) : ''
  return labelLine(text, labelled(text, outline.labels))[0]?.label
}

/** The line above an item that governs it and those behind it. */
export function labelOver({ body, start }: OutlineNode): BodyPart | undefined {
  const [first] = body
  return first && first.end <= start ? first : undefined
}
