/**
 * Words looked up at an edge of a text, or anywhere in it. A pattern of a hundred alternatives takes longer to compile
 * than most documents take to read, and tries them one after the other.
 */

export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #first: ReadonlySet<string>
  /** The lengths that words have, longest first. */
  readonly #lengths: readonly number[]

  constructor(words: readonly string[]) {
    this.#words = new Set(words)
    this.#first = new Set(words.map((word) => word[0] as string))
    this.#lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a)
  }

  /** The longest word that the text begins with. */
  opening(text: string): string | undefined {
    return this.#first.has(text[0] as string) ? this.#at(text, 0) : undefined
  }

  /** The longest word that the text ends with. */
  ending(text: string): string | undefined {
    for (const length of this.#lengths) {
      const word = length <= text.length ? text.slice(text.length - length) : ''
      if (this.#words.has(word)) return word
    }
    return undefined
  }

  /** Whether a word stands anywhere in the text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      if (this.#first.has(text[at] as string) && this.#at(text, at) !== undefined) return true
    }
    return false
  }

  #at(text: string, at: number): string | undefined {
    for (const length of this.#lengths) {
      const word = text.slice(at, at + length)
      if (this.#words.has(word)) return word
    }
    return undefined
  }
}
