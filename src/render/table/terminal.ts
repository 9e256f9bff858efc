/**
 * The task breakdown table for a terminal: framed, fitted to the width, Chinese text wrapped by measured width.
 * Wording that would fill the screen is cut with …; the other forms have it whole.
 */

import width from 'fast-string-width'
import { getBorderCharacters, table } from 'table'
import type { Plan } from '../../plan/plan.ts'
import { printable } from '../printable.ts'
import { columnWidths } from './column-widths.ts'
import { type Column, type Row, tableRows, usedColumns } from './rows.ts'
import { wrap } from './wrap.ts'

/** The most lines that the wording of a task and of a group heading may take. */
const taskLines = 8
const groupLines = 2

/** Wording needs more room than names do. */
const weights: Partial<Record<Column, number>> = { name: 2, text: 3 }

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
      weight: weights[key] ?? 1,
    })),
    room,
  )
  const whole = widths.reduce((sum, one) => sum + one, frame(columns.length) - 4)
  const cells = rows.map((row, at) =>
    row.kind === 'group'
      ? columns.map((_, index) => (index === 0 ? fitted(groupHeading(row), whole, groupLines) : ''))
      : columns.map((_, index) => fitted(texts[at]?.[index] ?? '', widths[index] as number, taskLines)),
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

/** The text in lines of a width; where there are too many, the last one that is shown ends in …. */
function fitted(text: string, room: number, most: number): string {
  const lines = wrap(text, room)
  if (lines.length <= most) return lines.join('\n')
  const shown = lines.slice(0, most)
  const [last = ''] = wrap(shown.pop() as string, room - 1)
  return [...shown, `${last}…`].join('\n')
}
