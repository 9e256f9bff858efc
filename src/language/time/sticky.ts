/**
 * A pattern that is tried at one place of a text, with what it cannot do without: the characters that it can begin with
 * and the signs that the text must have. Most places begin otherwise, and asking that is cheaper than asking the
 * pattern, above all where it would have to be compiled first.
 */

import type { TimeText } from './text.ts'

export class Sticky {
  /** The characters that a match can begin with, each with those that can come next; an empty list for any. */
  readonly #first = new Map<number, string>()
  readonly #needs: number
  #pattern: RegExp | (() => RegExp)

  /**
   * `first` lists the characters that a match can begin with, or its first two; the pattern is sticky and matches
   * nothing empty; one of many words can be given as how it is made, and is made when it is first tried. `needs` are
   * the signs (see `TimeText`) that it has a match in no text without.
   */
  constructor(first: string | readonly string[], pattern: RegExp | (() => RegExp), needs = 0) {
    for (let index = 0; index < first.length; index++) {
      const start = first[index] as string
      const code = start.charCodeAt(0)
      this.#first.set(code, (this.#first.get(code) ?? '') + start.charAt(1))
    }
    this.#pattern = pattern
    this.#needs = needs
  }

  /** The codes of the characters that a match can begin with. */
  get starts(): Iterable<number> {
    return this.#first.keys()
  }

  /** Whether a text of these signs can have a match. */
  isIn(signs: number): boolean {
    return (signs & this.#needs) === this.#needs
  }

  /** The match that begins at `at`. */
  at({ text, signs }: TimeText, at: number): RegExpExecArray | null {
    if (!this.isIn(signs)) return null
    const next = this.#first.get(text.charCodeAt(at))
    if (next === undefined || (next !== '' && !next.includes(text.charAt(at + 1)))) return null
    if (typeof this.#pattern === 'function') this.#pattern = this.#pattern()
    this.#pattern.lastIndex = at
    return this.#pattern.exec(text)
  }
}

export const figureDigits = '0123456789'

/** The characters that words begin with. */
export function firstOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}
