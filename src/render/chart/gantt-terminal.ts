/** The gantt chart for a terminal: names, an axis of characters, and the wording of each time, fitted to the width. */

import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { clipped, padded, shownWidth } from '../terminal-text.ts'
import { type Gantt, type GanttPanel, type GanttRow, gantt, ticks } from './gantt.ts'

export function ganttForTerminal(plan: Plan, options: { width: number }): string {
  const chart = gantt(plan)
  const parts = [
    printableLine(chart.title),
    ...chart.panels.map((panel) => drawn(panel, options.width)),
    ...undatedLines(chart, options.width),
  ]
  return `${parts.join('\n')}\n`
}

function drawn(panel: GanttPanel, width: number): string {
  const { first, last, rows } = panel
  const widest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, shownWidth(text.slice(0, 80))), 0)
  const names = Math.min(widest(rows.map(label)), Math.max(8, Math.floor(width * 0.34)))
  const wordings = Math.min(widest(rows.map(({ wording }) => wording)), Math.max(0, Math.floor(width * 0.22)))
  const room = Math.max(10, width - names - wordings - 4)
  const column = (day: number) =>
    Math.min(room - 1, Math.max(0, Math.floor(((day - first) / (last + 1 - first)) * room)))
  const { marks, years } = ticks(panel, Math.floor(room / 5))
  const axis = (labels: readonly { day: number; label: string }[]) => {
    let line = ''
    for (const { day, label } of labels) {
      const at = column(day)
      const used = shownWidth(line)
      if (used > 0 && used >= at) continue
      if (at + shownWidth(label) > room) break
      line += ' '.repeat(at - used) + label
    }
    return `${' '.repeat(names + 2)}${line}`
  }
  const grid = new Set(marks.map(({ day }) => column(day)))
  const lines = rows.map((row) => {
    const cells = Array.from({ length: room }, (_, at) => (grid.has(at) ? '┊' : ' '))
    paint(cells, row, column)
    const wording = clipped(row.wording, wordings)
    return `${padded(clipped(label(row), names), names)}  ${cells.join('')}  ${wording}`.trimEnd()
  })
  return [...(years.length > 0 ? [axis(years)] : []), axis(marks), ...lines].join('\n')
}

function label({ name, nested }: GanttRow): string {
  return (nested ? '  ' : '') + printableLine(name.slice(0, 200))
}

function paint(cells: string[], { span, kind, done }: GanttRow, column: (day: number) => number): void {
  const { from, to } = span
  if (to !== undefined && (from === undefined || (from === to && kind === 'duty'))) {
    cells[column(to)] = done ? '◇' : '◆'
    return
  }
  const end = to === undefined ? cells.length - 1 : column(to)
  const bar = done ? '─' : kind === 'phase' ? '█' : '━'
  for (let at = column(from as number); at <= end; at++) cells[at] = bar
  if (to === undefined) cells[end] = '▶'
}

function undatedLines({ undated }: Gantt, width: number): string[] {
  if (undated.length === 0) return []
  const lines = undated.map(({ name, wording }) =>
    clipped(`  · ${name}${wording === '' ? '' : `（${wording}）`}`, width),
  )
  return ['', '没有具体日期的事项', ...lines]
}
