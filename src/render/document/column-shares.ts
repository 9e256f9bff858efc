/** How wide the columns of a table on paper are: as wide as they ask to be, and none too narrow for two characters. */

import type { SheetColumn } from '../sheet.ts'

/** Two characters of 小四 and the margins of a cell, as a share of the 156 mm that a line is long. */
const narrowest = 0.07

/** The share of the line that each column takes; together they are 1. */
export function columnShares(columns: readonly SheetColumn[]): number[] {
  // of many columns some are to stay wider than others
  const least = Math.min(narrowest, 0.7 / columns.length)
  const narrow = new Set<SheetColumn>()
  for (;;) {
    const wide = columns.filter((column) => !narrow.has(column))
    const asked = wide.reduce((sum, { width }) => sum + width, 0)
    const share = ({ width }: SheetColumn) => (width / asked) * (1 - least * narrow.size)
    const more = wide.filter((column) => share(column) < least)
    if (more.length === 0) return columns.map((column) => (narrow.has(column) ? least : share(column)))
    for (const column of more) narrow.add(column)
  }
}
