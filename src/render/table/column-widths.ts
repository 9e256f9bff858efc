/** Shares the width of a table out to its columns: who needs little gets what it needs, the rest is shared by weight. */

export interface ColumnNeed {
  /** Width of the heading, below which no column goes. */
  minimum: number
  /** Width at which nothing wraps. */
  natural: number
  weight: number
}

/** A wide character needs two columns, so nothing readable fits into less. */
const least = 4

/** The width of each column; together they fill no more than `room`, unless the minima alone do. */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const widths = needs.map(({ minimum, natural }) => Math.max(minimum, natural, least))
  const open = new Set(needs.keys())
  let left = room
  for (let settled = true; settled && open.size > 0; ) {
    settled = false
    const weights = Array.from(open).reduce((sum, index) => sum + (needs[index]?.weight ?? 1), 0)
    const share = Math.max(left, 0) / weights
    for (const index of open) {
      const need = needs[index] as ColumnNeed
      const floor = Math.max(need.minimum, least)
      const fair = share * need.weight
      if (fair < floor) widths[index] = floor
      else if ((widths[index] as number) > fair) continue
      open.delete(index)
      left -= widths[index] as number
      settled = true
    }
    if (!settled) for (const index of open) widths[index] = Math.floor(share * (needs[index]?.weight ?? 1))
  }
  return widths
}
