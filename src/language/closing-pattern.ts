/** A pattern that matches only where a text ends, with the characters that a match can end with. Most texts end otherwise. */

import { GatedPattern } from './gated-pattern.ts'

export class ClosingPattern extends GatedPattern {
  readonly #last: string

  /** Every match of `pattern` ends with the text, and with one of the characters of `last`. */
  constructor(last: string, pattern: RegExp) {
    super(pattern)
    this.#last = last
  }

  mayMatch(text: string): boolean {
    return text !== '' && this.#last.includes(text[text.length - 1] as string)
  }
}
