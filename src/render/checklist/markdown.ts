/**
 * The checklist as GitHub task lists. Every point carries its id in a comment, which a reader does not see and by
 * which the ticks can be read back.
 */

import type { List, ListItem } from 'mdast'
import type { Plan } from '../../plan/plan.ts'
import { markdown, phrasing } from '../markdown.ts'
import { idInComment } from '../progress/ticks.ts'
import { type ChecklistOptions, noteOf, type Point, pointLists } from './points.ts'

export function checklistAsMarkdown(plan: Plan, options: ChecklistOptions = {}): string {
  return markdown([
    { type: 'heading', depth: 1, children: phrasing(plan.title) },
    ...pointLists(plan, options).flatMap(({ heading, points }) => [
      { type: 'heading', depth: 2, children: phrasing(heading) } as const,
      list(points),
    ]),
  ])
}

function list(points: readonly Point[]): List {
  return { type: 'list', ordered: false, spread: false, children: points.map(item) }
}

function item(point: Point): ListItem {
  const { id, text, done, points } = point
  const note = noteOf(point)
  const wording = note === '' ? text : `${text}（${note}）`
  const children = [
    ...phrasing(wording),
    { type: 'text', value: ' ' } as const,
    { type: 'html', value: `<!-- ${idInComment(id)} -->` } as const,
  ]
  return {
    type: 'listItem',
    checked: done,
    spread: false,
    children: [{ type: 'paragraph', children }, ...(points.length > 0 ? [list(points)] : [])],
  }
}
