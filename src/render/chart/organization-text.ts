/** The tree of organizations as text: Mermaid, Graphviz (dot), and lines for a terminal. */

import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { clipped } from '../terminal-text.ts'
import { quoted } from './mermaid.ts'
import { type OrganizationNode, organizationTree } from './organization-tree.ts'

interface Numbered {
  node: OrganizationNode
  /** Names of plans are no names of diagrams: nodes are numbered. */
  id: string
  parent?: string
}

function numbered(plan: Plan): Numbered[] {
  const all: Numbered[] = []
  const visit = (node: OrganizationNode, parent?: string) => {
    const id = `o${all.length + 1}`
    all.push({ node, id, ...(parent === undefined ? {} : { parent }) })
    for (const child of node.children) visit(child, id)
  }
  for (const root of organizationTree(plan)) visit(root)
  return all
}

export function organizationsAsMermaid(plan: Plan): string {
  const lines = ['flowchart LR']
  for (const { node, id, parent } of numbered(plan)) {
    // The break is ours; what the plan says is quoted line by line.
    const label = [node.name, ...node.notes].map((line) => quoted(line).slice(1, -1)).join('<br/>')
    lines.push(`    ${id}["${label}"]`)
    if (parent !== undefined) lines.push(`    ${parent} --> ${id}`)
  }
  return `${lines.join('\n')}\n`
}

export function organizationsAsDot(plan: Plan): string {
  const lines = [
    'digraph organizations {',
    `  label=${dotText(plan.title)}`,
    '  labelloc=t',
    '  rankdir=LR',
    '  node [shape=box, fontname="Noto Sans CJK SC"]',
  ]
  for (const { node, id, parent } of numbered(plan)) {
    const label = [node.name, ...node.notes].map((line) => dotText(line).slice(1, -1)).join('\\n')
    lines.push(`  ${id} [label="${label}"${node.kind === 'team' ? ', style=dashed' : ''}]`)
    if (parent !== undefined) lines.push(`  ${parent} -> ${id}`)
  }
  return `${lines.join('\n')}\n}\n`
}

/** Graphviz resolves entities of HTML in labels and takes a backslash as the beginning of an escape. */
function dotText(text: string): string {
  return `"${printableLine(text).replace(/\\/g, '\\\\').replace(/&/g, '&amp;').replace(/"/g, '\\"')}"`
}

export function organizationsForTerminal(plan: Plan, options: { width: number }): string {
  const lines = [clipped(plan.title, options.width)]
  const visit = (node: OrganizationNode, first: string, further: string) => {
    lines.push(clipped(`${first}${printableLine(node.name)}`, options.width))
    const stem = node.children.length > 0 ? '│ ' : '  '
    for (const note of node.notes) lines.push(clipped(`${further}${stem}${printableLine(note)}`, options.width))
    for (const [at, child] of node.children.entries()) {
      const isLast = at === node.children.length - 1
      visit(child, `${further}${isLast ? '└─ ' : '├─ '}`, `${further}${isLast ? '   ' : '│  '}`)
    }
  }
  for (const root of organizationTree(plan)) visit(root, '', '')
  return `${lines.join('\n')}\n`
}
