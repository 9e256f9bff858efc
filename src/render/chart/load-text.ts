/** The load matrix as text: framed for a terminal, and as a block diagram of Mermaid. */

import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { columnWidths } from '../table/column-widths.ts'
import { framed, frameWidth } from '../table/frame.ts'
import { clipped, shownWidth } from '../terminal-text.ts'
import { wrap } from '../wrap.ts'
import { fieldText, type LoadBy, loadMatrix, roleLegend } from './load.ts'
import { quoted } from './mermaid.ts'

export function loadForTerminal(plan: Plan, options: { width: number; by?: LoadBy }): string {
  const { title, columns, units } = loadMatrix(plan, options)
  const head = `${clipped(title, options.width)}\n`
  if (units.length === 0) return `${head}方案没有写明责任单位\n`
  const rows = units.map(({ name, fields, total }) => [printableLine(name), ...[...fields, total].map(fieldText)])
  const headings = ['单位', ...columns.map((heading) => printableLine(heading)), '合计']
  const needs = headings.map((heading, at) => {
    const content = rows.reduce((most, row) => Math.max(most, shownWidth((row[at] ?? '').slice(0, 200))), 4)
    // Numbers are not broken, headings and names may be.
    const natural = Math.max(content, Math.min(shownWidth(heading.slice(0, 200)), 16))
    return { minimum: at === 0 ? 8 : Math.min(content, 5), natural, weight: at === 0 ? 2 : 1 }
  })
  const widths = columnWidths(needs, options.width - frameWidth(headings.length))
  const lines = [headings, ...rows].map((row) => ({
    cells: row.map((cell, at) => {
      const found = wrap(cell.slice(0, 400), widths[at] as number)
      return found.length <= 4
        ? found
        : [...found.slice(0, 3), `${clipped(found[3] as string, (widths[at] as number) - 1)}…`]
    }),
  }))
  return `${head}${framed(widths, lines)}${roleLegend}\n`
}

export function loadAsMermaid(plan: Plan, options: { by?: LoadBy } = {}): string {
  const { columns, units } = loadMatrix(plan, options)
  const lines = ['block-beta', `    columns ${columns.length + 2}`]
  const field = (id: string, label: string) => (label === '' ? 'space' : `${id}[${quoted(label)}]`)
  lines.push(`    ${[roleLegend, ...columns, '合计'].map((heading, at) => field(`h${at}`, heading)).join(' ')}`)
  for (const [row, { name, fields, total }] of units.entries()) {
    const cells = [name, ...[...fields, total].map(fieldText)]
    lines.push(`    ${cells.map((cell, at) => field(`r${row}c${at}`, cell)).join(' ')}`)
  }
  return `${lines.join('\n')}\n`
}
