/** The tree of organizations as a picture, from left to right, because Chinese names want wide and low boxes. */

import type { Plan } from '../../plan/plan.ts'
import { type OrganizationNode, organizationTree } from './organization-tree.ts'
import type { Drawing } from './picture.ts'
import { element, fill, stroke, text, textWidth } from './svg.ts'

const margin = 24
const gap = { across: 44, down: 12 }
const boxWidth = { least: 130, most: 290 }
const lineHeight = 18
const padding = 10
/** Lines under a name; more would hide the tree. */
const mostNotes = 6

interface Box {
  node: OrganizationNode
  depth: number
  height: number
  notes: string[]
  children: Box[]
  /** What the box and all that hangs under it take from top to bottom. */
  room: number
  y: number
}

export function organizationDrawing(plan: Plan): Drawing {
  const widths: number[] = []
  const boxes = organizationTree(plan).map((root) => measured(root, 0, widths))
  let y = 0
  for (const box of boxes) {
    place(box, y)
    y += box.room + 2 * gap.down
  }
  const lefts = [margin]
  for (const width of widths) lefts.push((lefts.at(-1) as number) + width + gap.across)
  const children: string[] = []
  const draw = (box: Box) => {
    children.push(...boxDrawn(box, lefts[box.depth] as number, widths[box.depth] as number))
    if (box.children.length > 0) {
      const x1 = (lefts[box.depth] as number) + (widths[box.depth] as number)
      const x2 = x1 + gap.across
      const turn = (x1 + x2) / 2
      const middles = box.children.map((child) => child.y + child.height / 2)
      const [own, first, last] = [box.y + box.height / 2, middles[0] as number, middles.at(-1) as number]
      // In one stroke, because lines drawn over each other look thicker.
      const ends = middles.map((y) => `M${round(turn)} ${round(y)}H${round(x2)}`).join('')
      const spine = `M${round(turn)} ${round(Math.min(own, first))}V${round(Math.max(own, last))}`
      children.push(
        element('path', { ...stroke('faint'), d: `M${round(x1)} ${round(own)}H${round(turn)}${spine}${ends}` }),
      )
    }
    for (const child of box.children) draw(child)
  }
  for (const box of boxes) draw(box)
  if (boxes.length === 0) children.push(text(margin, 10, '方案没有写明组织机构', { ink: 'faint' }))
  const width = boxes.length === 0 ? 320 : (lefts.at(-1) as number) - gap.across + margin
  return { title: plan.title, width: Math.max(width, 560), height: Math.max(y, 24), children }
}

function measured(node: OrganizationNode, depth: number, widths: number[]): Box {
  const notes = node.notes.slice(0, mostNotes)
  if (node.notes.length > mostNotes) notes[mostNotes - 1] = `等${node.notes.length - mostNotes + 1}项`
  const height = 2 * padding + lineHeight * (1 + notes.length)
  let needs = textWidth(node.name.slice(0, 60), 14) * 1.06
  for (const note of notes) needs = Math.max(needs, textWidth(note.slice(0, 60), 12))
  widths[depth] = Math.min(boxWidth.most, Math.max(widths[depth] ?? boxWidth.least, needs + 24))
  const children = node.children.map((child) => measured(child, depth + 1, widths))
  const below = children.reduce((sum, { room }) => sum + room + gap.down, -gap.down)
  return { node, depth, height, notes, children, room: Math.max(height, below), y: 0 }
}

/** A box in the middle of what hangs under it, and that in the middle of the room of both. */
function place(box: Box, top: number): void {
  box.y = top + (box.room - box.height) / 2
  const below = box.children.reduce((sum, { room }) => sum + room + gap.down, -gap.down)
  let y = top + (box.room - below) / 2
  for (const child of box.children) {
    place(child, y)
    y += child.room + gap.down
  }
}

function boxDrawn({ node, notes, y, height }: Box, x: number, width: number): string[] {
  const isHead = node.kind === 'leading-group'
  const room = width - 20
  return [
    element('rect', { ...fill('band'), x, y, width, height, rx: 5 }),
    element('rect', {
      ...stroke(isHead ? 'strong' : 'soft', isHead ? 2 : 1),
      'stroke-dasharray': node.kind === 'team' ? '4 3' : undefined,
      x,
      y,
      width,
      height,
      rx: 5,
    }),
    text(x + 10, y + padding + lineHeight / 2, node.name, { size: 14, bold: true, room }),
    ...notes.map((note, at) =>
      text(x + 10, y + padding + lineHeight * (at + 1.5), note, { size: 12, ink: 'faint', room }),
    ),
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
