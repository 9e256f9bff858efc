/** The checklist for a terminal: one point a line, a box to tick before it, parties and time behind it. */

import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { type ChecklistOptions, noteOf, type Point, pointLists } from './points.ts'

export function checklistForTerminal(plan: Plan, options: ChecklistOptions = {}): string {
  const lists = pointLists(plan, options).map(
    ({ heading, points }) => `\n${printableLine(heading)}\n${drawn(points, '  ')}`,
  )
  return `${printableLine(plan.title)}\n${lists.join('')}`
}

function drawn(points: readonly Point[], indent: string): string {
  return points
    .map((point) => {
      const note = noteOf(point)
      const behind = note === '' ? '' : `（${printableLine(note)}）`
      const box = point.done ? '☑' : '☐'
      return `${indent}${box} ${printableLine(point.text)}${behind}\n${drawn(point.points, `${indent}  `)}`
    })
    .join('')
}
