/** What a list is called: a list of points, or of steps. */

import { isWorded } from '../language/worded.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Reading } from './reading.ts'
import { extractTitle } from './title.ts'

/** What is listed under no heading at all is called as its plan is, or else as the first of it. */
export function calledAs(reading: Reading, node: OutlineNode): string {
  const name = [reading.nearestName(node), extractTitle(reading), ...node.children.map((child) => reading.name(child))]
  return name.find(isWorded) ?? ''
}
