/** Documents as strings, and their outlines as indented lines, so that a test shows what it is about. */

import { nameOf, type Outline, type OutlineNode } from '../../src/outline/node.ts'
import { outlineDocument } from '../../src/outline/outline.ts'
import { readDocument } from '../../src/read/read.ts'

export async function outlines(text: string, file = 'plan.txt'): Promise<Outline[]> {
  return outlineDocument(await readDocument(new TextEncoder().encode(text), file))
}

export async function outline(text: string, file = 'plan.txt'): Promise<Outline> {
  const [one] = await outlines(text, file)
  return one as Outline
}

function lines(one: Outline, node: OutlineNode, show: (node: OutlineNode) => string): string[] {
  return node.children.flatMap((child) => [`${'  '.repeat(child.level - 1)}${show(child)}`, ...lines(one, child, show)])
}

/** Every heading on a line: its number and its name, indented by its level; a lost heading is `?`. */
export function tree(one: Outline): string[] {
  return lines(one, one.root, (node) => (node.inferred ? '?' : `${node.number ?? '-'} ${nameOf(one, node)}`))
}

/** Every heading with its role. */
export function roles(one: Outline): string[] {
  return lines(one, one.root, (node) => `${node.inferred ? '?' : nameOf(one, node)}: ${node.role}`)
}
