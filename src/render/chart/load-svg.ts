/** The load matrix as a picture: numbers in the colours of their roles, on a ground the deeper the more there is to do. */

import type { Plan } from '../../plan/plan.ts'
import { unitRoles } from '../../plan/units.ts'
import { printableLine } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { type Counts, type LoadBy, type LoadMatrix, loadMatrix, roleMarks, sum } from './load.ts'
import type { Drawing } from './picture.ts'
import { element, fill, stroke, text, textWidth } from './svg.ts'

const margin = 24
const rowHeight = 28
const columnWidth = 96
const legendHeight = 30
const headingSize = 12
const headingLines = 3

export function loadDrawing(plan: Plan, options: { by?: LoadBy } = {}): Drawing {
  const matrix = loadMatrix(plan, options)
  const { title, units, columns } = matrix
  if (units.length === 0) {
    return { title, width: 560, height: 24, children: [text(margin, 10, '方案没有写明责任单位', { ink: 'faint' })] }
  }
  const names = units.reduce((most, { name }) => Math.max(most, textWidth(name.slice(0, 60))), 90)
  const left = margin + Math.min(names, 260) + 12
  const right = left + (columns.length + 1) * columnWidth
  const headHeight = headingsHeight(matrix)
  const top = legendHeight + headHeight
  const bottom = top + units.length * rowHeight
  const most = units.reduce((most, { fields }) => fields.reduce((more, field) => Math.max(more, sum(field)), most), 1)
  const children = [...legend(), ...headings([...columns, '合计'], left, headHeight)]
  for (const [at, { name, fields, total }] of units.entries()) {
    const y = top + at * rowHeight
    children.push(text(margin, y + rowHeight / 2, name, { room: left - margin - 10 }))
    for (const [column, field] of fields.entries()) {
      children.push(...fieldDrawn(field, left + column * columnWidth, y, (0.45 * sum(field)) / most))
    }
    children.push(...fieldDrawn(total, left + columns.length * columnWidth, y, 0))
    children.push(element('line', { ...stroke('rule'), x1: margin, x2: right, y1: y, y2: y }))
  }
  children.push(element('line', { ...stroke('rule'), x1: margin, x2: right, y1: bottom, y2: bottom }))
  for (let column = 0; column <= columns.length + 1; column++) {
    const x = left + column * columnWidth
    children.push(element('line', { ...stroke('rule'), x1: x, x2: x, y1: legendHeight, y2: bottom }))
  }
  return { title, width: right + margin, height: bottom, children }
}

function legend(): string[] {
  let x = margin
  return unitRoles.map(({ role, word }) => {
    const label = `${roleMarks[role]} ${word}`
    const drawn = text(x, 8, label, { ink: role })
    x += textWidth(label) + 18
    return drawn
  })
}

function headingLinesOf(heading: string): string[] {
  const room = Math.floor((columnWidth - 12) / (headingSize * 0.52))
  const lines = wrap(printableLine(heading.slice(0, 200)), room)
  return lines.length <= headingLines
    ? lines
    : [...lines.slice(0, headingLines - 1), `${lines[headingLines - 1]?.slice(0, -1)}…`]
}

function headingsHeight({ columns }: LoadMatrix): number {
  return 12 + 16 * columns.reduce((most, heading) => Math.max(most, headingLinesOf(heading).length), 1)
}

function headings(columns: readonly string[], left: number, height: number): string[] {
  return columns.flatMap((heading, at) => {
    const lines = headingLinesOf(heading)
    return lines.map((line, index) => {
      const y = legendHeight + height / 2 + (index - (lines.length - 1) / 2) * 16
      return text(left + (at + 0.5) * columnWidth, y, line, { size: headingSize, anchor: 'middle', bold: true })
    })
  })
}

function fieldDrawn(counts: Counts, x: number, y: number, depth: number): string[] {
  if (sum(counts) === 0) return []
  const ground =
    depth > 0
      ? [
          element('rect', {
            ...fill('soft'),
            'fill-opacity': depth.toFixed(2),
            x: x + 1,
            y: y + 1,
            width: columnWidth - 2,
            height: rowHeight - 2,
          }),
        ]
      : []
  // A place for each role, so that numbers of one kind stand below each other.
  const marks = unitRoles.flatMap(({ role }, at) =>
    counts[role] > 0
      ? [
          text(x + ((at + 0.5) * columnWidth) / 3, y + rowHeight / 2, `${roleMarks[role]}${counts[role]}`, {
            size: 12,
            ink: role,
            anchor: 'middle',
          }),
        ]
      : [],
  )
  return [...ground, ...marks]
}
