/** The gantt chart as a picture: phases as bars, duties as bars or, where only a deadline is known, as a diamond. */

import type { Plan } from '../../plan/plan.ts'
import { type Gantt, type GanttPanel, type GanttRow, gantt, ticks } from './gantt.ts'
import type { Drawing } from './picture.ts'
import { element, escaped, fill, stroke, text, textWidth } from './svg.ts'

const width = 1080
const margin = 24
const rowHeight = 26
const headHeight = 44
const indent = 16
const right = width - margin

export function ganttDrawing(plan: Plan): Drawing {
  const chart = gantt(plan)
  const left = labelsEnd(chart)
  const children: string[] = []
  let y = 0
  for (const panel of chart.panels) {
    children.push(...panelDrawn(panel, left, y))
    y += headHeight + panel.rows.length * rowHeight + 24
  }
  const list = undatedDrawn(chart, y)
  return { title: chart.title, width, height: y + list.height, children: [...children, ...list.children] }
}

/** Where names end and the axis begins: as wide as the longest name, within bounds. */
function labelsEnd({ panels }: Gantt): number {
  let widest = 120
  for (const { rows } of panels) {
    for (const { name, nested } of rows) {
      widest = Math.max(widest, textWidth(name.slice(0, 60)) + (nested ? indent : 0))
    }
  }
  return margin + Math.min(widest, 330) + 16
}

function panelDrawn(panel: GanttPanel, left: number, top: number): string[] {
  const { first, last, rows } = panel
  const x = (day: number) => left + ((day - first) / (last + 1 - first)) * (right - left)
  const bottom = top + headHeight + rows.length * rowHeight
  const { marks, years } = ticks(panel, 26)
  const children: string[] = []
  for (const [at] of rows.entries()) {
    if (at % 2 === 1) continue
    const y = top + headHeight + at * rowHeight
    children.push(element('rect', { ...fill('band'), x: margin, y, width: right - margin, height: rowHeight }))
  }
  for (const [at, { day, label }] of years.entries()) {
    const room = x(years[at + 1]?.day ?? last + 1) - x(day) - 8
    const fits = textWidth(label, 12) <= room
    if (fits) children.push(text(x(day) + 4, top + 10, label, { size: 12, bold: true }))
  }
  for (const [at, { day, label }] of marks.entries()) {
    const room = x(marks[at + 1]?.day ?? last + 1) - x(day)
    children.push(element('line', { ...stroke('rule'), x1: x(day), x2: x(day), y1: top + 22, y2: bottom }))
    if (textWidth(label, 11) + 5 <= room) {
      children.push(text(x(day) + 4, top + 33, label, { size: 11, ink: 'faint' }))
    }
  }
  children.push(element('line', { ...stroke('rule'), x1: margin, x2: right, y1: bottom, y2: bottom }))
  let phase: GanttRow | undefined
  for (const [at, row] of rows.entries()) {
    if (row.kind === 'phase') phase = row
    const y = top + headHeight + (at + 0.5) * rowHeight
    const from = margin + (row.nested ? indent : 4)
    const style = { bold: row.kind === 'phase', room: left - from - 10, ...(row.done ? { ink: 'faint' as const } : {}) }
    children.push(text(from, y, row.name, style), ...rowDrawn(row, row.nested ? phase : undefined, { x, y, left }))
  }
  return children
}

interface Place {
  x: (day: number) => number
  y: number
  left: number
}

function rowDrawn(
  { span, kind, wording, done }: GanttRow,
  phase: GanttRow | undefined,
  { x, y, left }: Place,
): string[] {
  const { from, to } = span
  const ink = kind === 'phase' ? 'strong' : 'soft'
  const height = kind === 'phase' ? 14 : 10
  const children: string[] = []
  let begin: number
  let end: number
  if (to !== undefined && (from === undefined || (from === to && kind === 'duty'))) {
    const size = 6
    const at = Math.min((x(to) + x(to + 1)) / 2, right - size)
    if (from === undefined) {
      // Any day until then; a phase says from when on.
      const start = phase?.span.from !== undefined && phase.span.from <= to ? x(phase.span.from) : at - 40
      const x1 = Math.max(left, start)
      children.push(
        element('line', { ...stroke('soft', 1.5), 'stroke-dasharray': '2 4', x1, x2: at - size, y1: y, y2: y }),
      )
    }
    const points = `${at - size},${y} ${at},${y - size} ${at + size},${y} ${at},${y + size}`
    children.push(element('polygon', { ...fill(done ? 'faint' : 'mark'), points }))
    begin = at - size
    end = at + size
  } else {
    begin = x(from as number)
    end = to === undefined ? right - 8 : Math.max(x(to + 1), begin + 3)
    const box = { x: begin, y: y - height / 2, width: end - begin, height }
    // Beside a bar over the whole axis there is no room for its wording.
    children.push(
      element(
        'rect',
        { ...fill(done ? 'faint' : ink), ...box, rx: 2 },
        element('title', {}, escaped(wording.slice(0, 500))),
      ),
    )
    if (to === undefined) {
      const points = `${end},${y - height / 2 - 3} ${right},${y} ${end},${y + height / 2 + 3}`
      children.push(element('polygon', { ...fill(ink), points }))
    }
  }
  const needs = textWidth(wording, 11)
  if (wording !== '' && end + 8 + needs <= right) {
    children.push(text(end + 6, y, wording, { size: 11, ink: 'faint' }))
  } else if (wording !== '' && begin - 8 - needs >= left && from !== undefined) {
    children.push(text(begin - 6, y, wording, { size: 11, ink: 'faint', anchor: 'end' }))
  } else if (wording !== '' && begin - 52 - needs >= left && from === undefined) {
    // On paper of its own, because the line that leads to the deadline runs here.
    const x = begin - 50 - needs
    const box = { x: x - 3, y: y - 8, width: needs + 6, height: 16 }
    children.push(element('rect', { ...fill('paper'), ...box, rx: 3 }))
    children.push(text(x, y, wording, { size: 11, ink: 'faint' }))
  }
  return children
}

/** Two columns below the axis. */
function undatedDrawn({ undated }: Gantt, top: number): { children: string[]; height: number } {
  if (undated.length === 0) return { children: [], height: 0 }
  const children = [text(margin, top + 10, '没有具体日期的事项', { bold: true })]
  const lines = Math.ceil(undated.length / 2)
  const column = (right - margin) / 2
  for (const [at, { name, wording }] of undated.entries()) {
    const x = margin + (at < lines ? 0 : column)
    const y = top + 34 + (at % lines) * 22
    const note = wording === '' ? '' : `（${wording}）`
    children.push(element('circle', { ...fill('soft'), cx: x + 4, cy: y, r: 3 }))
    children.push(text(x + 14, y, `${name}${note}`, { size: 12, room: column - 28 }))
  }
  return { children, height: 34 + lines * 22 }
}
