/**
 * A pattern with the words of which every match holds one. Most texts hold none, and looking for a word costs next to
 * nothing beside compiling a pattern and trying it at every character.
 */

import { everyMatch } from './every-match.ts'

export class WordedPattern {
  readonly words: readonly string[]
  /** A character that all words have: one look for it is enough for most texts. Empty where they have none. */
  #shared: string | undefined
  readonly #pattern: RegExp

  constructor(words: readonly string[], pattern: RegExp) {
    this.words = words
    this.#pattern = pattern
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#pattern.exec(text) : null
  }

  matchAll(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? everyMatch(this.#pattern, text) : []
  }

  replace(text: string, replacement: string | ((match: string) => string)): string {
    return this.mayMatch(text) ? text.replace(this.#pattern, replacement as string) : text
  }

  /** Whether a word of the pattern stands in the text. */
  mayMatch(text: string): boolean {
    const { words } = this
    this.#shared ??= words.length > 2 ? sharedBy(words) : ''
    if (this.#shared !== '' && !text.includes(this.#shared)) return false
    for (let at = 0; at < words.length; at++) if (text.includes(words[at] as string)) return true
    return false
  }
}

function sharedBy(words: readonly string[]): string {
  const [first = '', ...others] = words
  for (const character of first) if (others.every((word) => word.includes(character))) return character
  return ''
}
