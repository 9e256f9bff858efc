/** Progress for a terminal: what is overdue first, then what comes next, and the units in a table. */

import { printableLine } from '../printable.ts'
import { framed } from '../table/frame.ts'
import { clipped, shownWidth } from '../terminal-text.ts'
import { itemsIn, noteText, type Progress, progressStates, totalsLine } from './progress.ts'

const signs = { overdue: '!', due: '☐', open: '☐', done: '☑', dropped: '—' }

export function progressForTerminal(progress: Progress): string {
  const lists = progressStates.flatMap(({ state, word }) => {
    const items = itemsIn(progress, state)
    if (items.length === 0) return []
    const lines = items.map((item) => {
      const note = printableLine(noteText(item))
      return `  ${signs[state]} ${item.due ?? '          '}  ${printableLine(item.name)}${note === '' ? '' : `（${note}）`}`
    })
    return [`\n${word}\n${lines.join('\n')}\n`]
  })
  return `${printableLine(progress.title)}\n${totalsLine(progress)}\n${lists.join('')}${unitTable(progress)}`
}

function unitTable({ units }: Progress): string {
  if (units.length === 0) return ''
  const states = progressStates.filter(({ state }) => units.some((unit) => unit[state] > 0))
  const headings = ['单位', '任务', ...states.map(({ word }) => word)]
  const rows = units.map((unit) => [
    clipped(unit.unit, 40),
    String(unit.total),
    ...states.map(({ state }) => (unit[state] > 0 ? String(unit[state]) : '')),
  ])
  const widths = headings.map((heading, at) =>
    rows.reduce((most, row) => Math.max(most, shownWidth(row[at] ?? '')), shownWidth(heading)),
  )
  return `\n${framed(
    widths,
    [headings, ...rows].map((row) => ({ cells: row.map((cell) => [cell]) })),
  )}`
}
