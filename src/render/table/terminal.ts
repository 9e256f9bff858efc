/**
 * The task breakdown table for a terminal: framed, fitted to the width, Chinese text wrapped by measured width.
 * Wording that would fill the screen is cut with …; the other forms have it whole.
 */

import width from 'fast-string-width'
import { printableLine } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { columnWidths } from './column-widths.ts'
import type { ColumnKey } from './columns.ts'
import { framed, frameWidth, spanWidth } from './frame.ts'
import type { Row } from './rows.ts'
import { type TableView, totalsText } from './views.ts'

/** The most lines that the wording of a task and of a group heading may take. */
const taskLines = 8
const groupLines = 2

/** Wording needs more room than names do. */
const weights: Partial<Record<ColumnKey, number>> = { name: 2, text: 3 }

export function tableForTerminal(
  { title, rows, taskColumns: columns, totals }: TableView,
  options: { width: number },
): string {
  const heading = printableLine(title)
  if (rows.length === 0) return `${heading}\n`
  const texts = rows.map((row) => columns.map(({ key }) => printableLine(row.cells[key])))
  const widths = columnWidths(
    columns.map(({ key, heading }, index) => ({
      minimum: width(heading),
      // A group heading spans all columns and asks none of them for room.
      natural: rows.reduce((most, { kind }, at) => {
        return kind === 'group' ? most : Math.max(most, width(texts[at]?.[index] ?? ''))
      }, 0),
      weight: weights[key] ?? 1,
    })),
    options.width - frameWidth(columns.length),
  )
  const whole = spanWidth(widths)
  const body = rows.map((row, at) =>
    row.kind === 'group'
      ? { span: fitted(groupHeading(row), whole, groupLines) }
      : { cells: columns.map((_, index) => fitted(texts[at]?.[index] ?? '', widths[index] as number, taskLines)) },
  )
  const drawn = framed(widths, [{ cells: columns.map(({ heading }) => wrap(heading, width(heading))) }, ...body])
  return `${heading}\n${drawn}${totalsText(totals)}\n`
}

/** A group in one line: its name, indented as deep as it stands, with its time and wording. */
export function groupHeading({ groups, cells }: Row): string {
  const time = cells.time === '' ? '' : `（${cells.time}）`
  const text = cells.text === '' ? '' : `：${cells.text}`
  return printableLine('\u3000'.repeat(groups.length) + cells.name + time + text)
}

/** The text in lines of a width; where there are too many, the last one that is shown ends in …. */
function fitted(text: string, room: number, most: number): string[] {
  // No line takes more characters than it has columns, but for the marks that it may have to carry over.
  const enough = text.slice(0, 2 * room * (most + 1))
  const lines = wrap(enough, room)
  if (lines.length <= most) return lines
  const shown = lines.slice(0, most)
  const [last = ''] = wrap(shown.pop() as string, room - 1)
  return [...shown, `${last}…`]
}
