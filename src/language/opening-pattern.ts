/**
 * A pattern that matches only where a text begins, with the characters that a match can begin with. Most texts begin
 * otherwise, and one look at the first character is cheaper than the pattern, above all where it would have to be
 * compiled first.
 */

export class OpeningPattern {
  readonly #first: string
  #codes: ReadonlySet<number> | undefined
  readonly #pattern: RegExp

  /** Every match of `pattern` begins with the text, and with one of the characters of `first`. */
  constructor(first: string, pattern: RegExp) {
    this.#first = first
    this.#pattern = pattern
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null
  }

  replace(text: string, replacement: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, replacement) : text
  }

  #mayMatch(text: string): boolean {
    this.#codes ??= new Set(Array.from(this.#first, (character) => character.charCodeAt(0)))
    return this.#codes.has(text.charCodeAt(0))
  }
}
