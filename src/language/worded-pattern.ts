/** A pattern with the words of which every match holds one. Most texts hold none, and looking for a word costs next to nothing. */

import { GatedPattern } from './gated-pattern.ts'

export class WordedPattern extends GatedPattern {
  readonly words: readonly string[]
  /** A character that all words have: one look for it is enough for most texts. Empty where they have none. */
  #shared: string | undefined

  constructor(words: readonly string[], pattern: RegExp) {
    super(pattern)
    this.words = words
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
