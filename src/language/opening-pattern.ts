/** A pattern that matches only where a text begins, with the characters that a match can begin with. Most texts begin otherwise. */

import { GatedPattern } from './gated-pattern.ts'
import { hasOneOf } from './signs.ts'

export class OpeningPattern extends GatedPattern {
  readonly #first: string
  readonly #held: string
  #codes: ReadonlySet<number> | undefined

  /**
   * Every match of `pattern` begins with the text, and with one of the characters of `first`; where `held` is given, the
   * text has one of its characters too.
   */
  constructor(first: string, pattern: RegExp, held = '') {
    super(pattern)
    this.#first = first
    this.#held = held
  }

  mayMatch(text: string): boolean {
    this.#codes ??= new Set(Array.from(this.#first, (character) => character.charCodeAt(0)))
    return this.#codes.has(text.charCodeAt(0)) && (this.#held === '' || hasOneOf(text, this.#held))
  }
}
