/** How questions are put: by whoever has a terminal, or by a test that knows the answers. */

/** What becomes of an answer as it is typed: a remark to show, or why it cannot be taken. */
export interface Reading {
  shown?: string
  wrong?: string
}

export interface LineQuestion {
  message: string
  /** What is taken where nothing is typed. */
  otherwise?: string
  hint?: string
  /** Judges what is typed, as it is typed; nothing typed is not judged. */
  read?: (text: string) => Reading
  /** Words that what is typed may be completed to. */
  words?: readonly string[]
  /** Several words are typed, with 、 between them. */
  several?: boolean
}

export interface Choice<T> {
  value: T
  label: string
  hint?: string
}

export interface ChoiceQuestion<T> {
  message: string
  choices: readonly Choice<T>[]
}

export interface Ask {
  /** One line of text, trimmed; empty where the question was skipped. */
  line(question: LineQuestion): Promise<string>
  choose<T>(question: ChoiceQuestion<T>): Promise<T>
  /** Something to read, between the questions. */
  say(text: string): void
}

const separator = /[、，,；;\s]/

/** The words that the last piece of a text may become, those that begin with it first. */
export function completions(text: string, words: readonly string[], several: boolean): string[] {
  const { start, piece } = lastPiece(text, several)
  if (piece === '') return []
  const before = new Set(several ? text.slice(0, start).split(separator) : [])
  const fitting = words.filter((word) => word !== piece && word.includes(piece) && !before.has(word))
  return [...fitting.filter((word) => word.startsWith(piece)), ...fitting.filter((word) => !word.startsWith(piece))]
}

/** A text with its last piece completed. */
export function completed(text: string, word: string, several: boolean): string {
  return text.slice(0, lastPiece(text, several).start) + word
}

function lastPiece(text: string, several: boolean): { start: number; piece: string } {
  let start = 0
  if (several) for (start = text.length; start > 0 && !separator.test(text[start - 1] ?? ''); ) start--
  return { start, piece: text.slice(start) }
}
