/**
 * The task breakdown table for a terminal: framed, fitted to the width, Chinese text wrapped by measured width.
 * Wording that would fill the screen is cut with …; the other forms have it whole.
 */

import truncatedWidth from 'fast-string-truncated-width'
import width from 'fast-string-width'
import { getBorderCharacters, table } from 'table'
import type { Plan } from '../../plan/plan.ts'
import { printable } from '../printable.ts'
import { columnWidths } from './column-widths.ts'
import { type Row, tableRows, usedColumns } from './rows.ts'

/** The most lines that the wording of a task and of a group heading may take. */
const taskLines = 8
const groupLines = 2

export function tableForTerminal(plan: Plan, options: { width: number }): string {
  const title = line(plan.title)
  const rows = tableRows(plan)
  const columns = usedColumns(rows.filter((row) => row.kind === 'task'))
  if (rows.length === 0) return `${title}\n`
  const texts = rows.map((row) => columns.map(({ key }) => line(row.cells[key])))
  const room = options.width - frame(columns.length)
  const widths = columnWidths(
    columns.map(({ key, heading }, index) => ({
      minimum: width(heading),
      // A group heading spans all columns and asks none of them for room.
      natural: texts.reduce((most, row, at) => (isGroup(rows[at]) ? most : Math.max(most, width(row[index] ?? ''))), 0),
      weight: key === 'text' ? 2 : 1,
    })),
    room,
  )
  const whole = widths.reduce((sum, one) => sum + one, frame(columns.length) - 4)
  const cells = rows.map((row, at) =>
    row.kind === 'group'
      ? columns.map((_, index) => (index === 0 ? cut(groupHeading(row), whole * groupLines) : ''))
      : columns.map((_, index) => cut(texts[at]?.[index] ?? '', (widths[index] ?? 0) * taskLines)),
  )
  const groups = rows.flatMap((row, at) => (isGroup(row) ? [{ row: at + 1, col: 0, colSpan: columns.length }] : []))
  const drawn = table([columns.map(({ heading }) => heading), ...cells], {
    border: getBorderCharacters('norc'),
    columns: widths.map((one) => ({ width: one })),
    spanningCells: columns.length > 1 ? groups : [],
  })
  return `${title}\n${drawn}`
}

/** What the lines and paddings of a table with so many columns take of its width. */
function frame(columns: number): number {
  return 3 * columns + 1
}

function isGroup(row: Row | undefined): boolean {
  return row?.kind === 'group'
}

function groupHeading({ groups, cells }: Row): string {
  const time = cells.time === '' ? '' : `（${cells.time}）`
  const text = cells.text === '' ? '' : `：${cells.text}`
  return line('\u3000'.repeat(groups.length) + cells.name + time + text)
}

function line(text: string): string {
  return printable(text).replace(/\n+/g, ' ')
}

function cut(text: string, limit: number): string {
  const { truncated, index } = truncatedWidth(text, { limit, ellipsis: '…' })
  return truncated ? `${text.slice(0, index)}…` : text
}
