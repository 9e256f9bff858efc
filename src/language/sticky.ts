/**
 * A pattern that is tried at one place of a text, with the characters that it can begin with. Most places begin
 * otherwise, and asking a set is cheaper than asking the pattern, above all where that would have to be compiled first.
 */

export class Sticky {
  readonly #first: ReadonlySet<string>
  readonly #pattern: RegExp

  /** `first` lists the characters that a match can begin with; the pattern is sticky and matches nothing empty. */
  constructor(first: string, pattern: RegExp) {
    this.#first = new Set(first)
    this.#pattern = pattern
  }

  /** The match that begins at `at`. */
  at(text: string, at: number): RegExpExecArray | null {
    if (!this.#first.has(text[at] as string)) return null
    this.#pattern.lastIndex = at
    return this.#pattern.exec(text)
  }
}

export const figureDigits = '0123456789'

/** The characters that words begin with. */
export function firstOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}
