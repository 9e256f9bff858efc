/** A piece of wording and where it stands in the source; a line feed stands for a line end or a hard break. */

export interface Piece {
  text: string
  original: number
  length: number
}
