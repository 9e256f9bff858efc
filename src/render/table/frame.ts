/**
 * Draws a table with lines, for a terminal. Cells come wrapped to the widths of their columns; a row that spans has
 * one cell for all of them. Packages that draw tables take time by the square of the rows where some of them span.
 */

import { padded } from '../terminal-text.ts'

export type FramedRow = { cells: readonly (readonly string[])[] } | { span: readonly string[] }

/** What the lines and paddings of a table with so many columns take of its width. */
export function frameWidth(columns: number): number {
  return 3 * columns + 1
}

/** The width of a cell that spans columns of these widths. */
export function spanWidth(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, frameWidth(widths.length) - 4)
}

export function framed(widths: readonly number[], rows: readonly FramedRow[]): string {
  const whole = spanWidth(widths)
  const lines: string[] = []
  for (const [at, row] of rows.entries()) {
    lines.push(border(widths, rows[at - 1], row))
    if ('span' in row) for (const text of row.span) lines.push(`│ ${padded(text, whole)} │`)
    else lines.push(...cellLines(widths, row.cells))
  }
  lines.push(border(widths, rows.at(-1), undefined))
  return `${lines.join('\n')}\n`
}

function cellLines(widths: readonly number[], cells: readonly (readonly string[])[]): string[] {
  const height = Math.max(1, ...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) => {
    const texts = widths.map((room, column) => padded(cells[column]?.[line] ?? '', room))
    return `│ ${texts.join(' │ ')} │`
  })
}

/** The line between two rows; a column reaches up and down only where the rows have it. */
function border(widths: readonly number[], above: FramedRow | undefined, below: FramedRow | undefined): string {
  const [left, right] = above === undefined ? '┌┐' : below === undefined ? '└┘' : '├┤'
  const up = above !== undefined && 'cells' in above
  const down = below !== undefined && 'cells' in below
  const cross = up ? (down ? '┼' : '┴') : down ? '┬' : '─'
  return `${left}${widths.map((room) => '─'.repeat(room + 2)).join(cross)}${right}`
}
