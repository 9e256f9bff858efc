/** A heading in its place: its words with what the heading above it is, which decides what the same words mean. */

import { type NodeRole, nameOf, type Outline, type OutlineNode } from '../node.ts'

export interface HeadingPlace {
  outline: Outline
  node: OutlineNode
  name: string
  /** The role of the heading above it. */
  parent: NodeRole
  /** What that hands on to headings that say nothing of themselves. */
  inherits: NodeRole | undefined
  /** Whether the plan has a chapter of tasks. */
  hasTasks: boolean
}

/** Roles that a container passes on to what stands under it. */
const inherited: Partial<Record<NodeRole, NodeRole>> = {
  principles: 'principle',
  platforms: 'platform',
  teams: 'team',
  tasks: 'duty',
  phases: 'phase',
  safeguards: 'safeguard',
  checks: 'check',
  goals: 'text',
  guidance: 'text',
  terms: 'text',
  event: 'text',
  text: 'text',
  organizations: 'text',
  attachments: 'duty',
  container: 'duty',
}

/** What stands under these is of one kind, whatever it is called. */
const members: Partial<Record<NodeRole, NodeRole>> = {
  principles: 'principle',
  principle: 'text',
  phases: 'phase',
  platforms: 'platform',
  teams: 'team',
}

export function placeOf(outline: Outline, node: OutlineNode, parent: NodeRole, hasTasks: boolean): HeadingPlace {
  return { outline, node, name: nameOf(outline, node), parent, inherits: inherited[parent], hasTasks }
}

/** What a heading is under one that holds a single kind of things. */
export function memberRole(parent: NodeRole): NodeRole | undefined {
  return members[parent]
}
