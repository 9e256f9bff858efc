/** A pattern that matches only where a text begins, with the characters that a match can begin with. Most texts begin otherwise. */

import { GatedPattern } from './gated-pattern.ts'

export class OpeningPattern extends GatedPattern {
  readonly #first: string
  #codes: ReadonlySet<number> | undefined

  /** Every match of `pattern` begins with the text, and with one of the characters of `first`. */
  constructor(first: string, pattern: RegExp) {
    super(pattern)
    this.#first = first
  }

  mayMatch(text: string): boolean {
    this.#codes ??= new Set(Array.from(this.#first, (character) => character.charCodeAt(0)))
    return this.#codes.has(text.charCodeAt(0))
  }
}
