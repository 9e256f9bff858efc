/**
 * What every node of an outline is for, from the chapters downward: a heading is asked with what the one above it is,
 * and once those below it have theirs, they may tell better what it is itself.
 */

import { WordList } from '../../language/word-list.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode } from '../node.ts'
import { titleRole } from '../titles.ts'
import { isAdmonition, isPrinciple, namesMeasures, share } from './by-children.ts'
import { settleChildren } from './containers.ts'
import { roleOf } from './of-heading.ts'

/** Gives every node of the outline its role. */
export function assignRoles(outline: Outline): void {
  const { root } = outline
  const hasTasks = hasTaskChapter(outline)
  root.role = 'container'
  assignBelow(outline, root, hasTasks)
  markPrincipleRun(outline)
  admonishAtEnd(outline, hasTasks)
}

function assign(outline: Outline, node: OutlineNode, parent: NodeRole, hasTasks: boolean): void {
  node.role = roleOf(outline, node, parent, hasTasks)
  assignBelow(outline, node, hasTasks)
}

function assignBelow(outline: Outline, node: OutlineNode, hasTasks: boolean): void {
  const { role } = node
  for (const child of node.children) assign(outline, child, role, hasTasks)
  settleChildren(outline, node, (child) => {
    child.role = 'duty'
    for (const below of child.children) assign(outline, below, 'duty', hasTasks)
  })
}

function hasTaskChapter(outline: Outline): boolean {
  return outline.root.children.some((child) => {
    const name = nameOf(outline, child)
    return titleRole(name) === 'tasks' && !namesMeasures(name)
  })
}

/** 一是坚持…二是坚持… at the head of a plan whose chapter heading is lost are its principles. */
function markPrincipleRun(outline: Outline): void {
  const run = outline.root.children.filter((child) => child.mark?.form === 'ordinal-word' && child.role === 'duty')
  if (run.length < 3) return
  const names = run.map((child) => nameOf(outline, child))
  if (share(names, isPrinciple) >= 0.6) for (const child of run) child.role = 'principle'
}

const closesPlan = new WordList('保障 组织领导 要求 组织实施 监督 考核'.split(' '))

/** The last chapter of a plan admonishes even where its title is none of the stock ones. */
function admonishAtEnd(outline: Outline, hasTasks: boolean): void {
  const chapters = outline.root.children
  const last = chapters.at(-1)
  if (!last || chapters.length < 3 || last.role !== 'duty') return
  if (!closesPlan.isIn(nameOf(outline, last))) return
  const names = last.children.map((child) => nameOf(outline, child))
  if (share(names, isAdmonition) < 0.4) return
  assign(outline, last, 'container', hasTasks)
  last.role = 'safeguards'
  for (const child of last.children) assign(outline, child, 'safeguards', hasTasks)
}
