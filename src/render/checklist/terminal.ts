/** The checklist for a terminal: one point a line, a box to tick before it, parties and time behind it. */

import type { Plan } from '../../plan/plan.ts'
import { printable } from '../printable.ts'
import { type Point, pointLists } from './points.ts'

export function checklistForTerminal(plan: Plan): string {
  const lists = pointLists(plan).map(({ heading, points }) => `\n${line(heading)}\n${drawn(points, '  ')}`)
  return `${line(plan.title)}\n${lists.join('')}`
}

function drawn(points: readonly Point[], indent: string): string {
  return points
    .map(({ text, note, done, points }) => {
      const behind = note === '' ? '' : `（${line(note)}）`
      return `${indent}${done ? '☑' : '☐'} ${line(text)}${behind}\n${drawn(points, `${indent}  `)}`
    })
    .join('')
}

function line(text: string): string {
  return printable(text).replace(/\n+/g, ' ')
}
