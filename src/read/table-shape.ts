/**
 * Whether a table is a grid of data or a frame that only lays out text. Frames have but one row or column, hold other
 * tables, or have one cell with nearly all of the text; a grid has short cells in several rows and columns.
 */

export interface CellShape {
  characters: number
  /** Whether it holds what no cell of a grid holds: a table, a heading of the page. */
  structured: boolean
}

/** A cell of so much text that is also most of its table is the text of the document. */
const longestCell = 600
const mostOfTable = 0.7

export function isFrame(rows: readonly (readonly CellShape[])[]): boolean {
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return true
  let longest = 0
  let all = 0
  for (const { characters, structured } of rows.flat()) {
    if (structured) return true
    longest = Math.max(longest, characters)
    all += characters
  }
  return longest > longestCell && longest > all * mostOfTable
}
