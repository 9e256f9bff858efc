/**
 * Words looked up at an edge of a text, or anywhere in it. A pattern of a hundred alternatives takes longer to compile
 * than most documents take to read, and tries them one after the other; here the first or the last character, as its
 * code, tells the few that can stand there.
 */

type Lookup = ReadonlyMap<number, readonly string[]>

export class WordList {
  readonly words: readonly string[]
  #opening: Lookup | undefined
  #ending: Lookup | undefined
  /** By the low byte of a code, whether a word can begin with it: most characters of a text are passed over by it. */
  #firsts: Uint8Array | undefined

  constructor(words: readonly string[]) {
    this.words = words
  }

  /** The longest word that the text, from `start` on, begins with. */
  opening(text: string, start = 0): string | undefined {
    const words = this.#byFirst.get(text.charCodeAt(start)) ?? none
    for (let index = 0; index < words.length; index++)
      if (text.startsWith(words[index] as string, start)) return words[index]
    return undefined
  }

  /** All words that the text, from `start` on, begins with, the longest first. */
  openings(text: string, start = 0): readonly string[] {
    return this.#byFirst.get(text.charCodeAt(start))?.filter((word) => text.startsWith(word, start)) ?? []
  }

  /** The longest word that the text, up to `end`, ends with. */
  ending(text: string, end = text.length): string | undefined {
    const words = this.#byLast.get(text.charCodeAt(end - 1)) ?? none
    for (let index = 0; index < words.length; index++)
      if (text.endsWith(words[index] as string, end)) return words[index]
    return undefined
  }

  /** All words that the text, up to `end`, ends with, the longest first. */
  endings(text: string, end = text.length): readonly string[] {
    return this.#byLast.get(text.charCodeAt(end - 1))?.filter((word) => text.endsWith(word, end)) ?? []
  }

  /** Whether a word stands anywhere in the text. */
  isIn(text: string): boolean {
    const words = this.#byFirst
    this.#firsts ??= lowBytes(words.keys())
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (this.#firsts[code & 0xff] === 0) continue
      const here = words.get(code) ?? none
      for (let index = 0; index < here.length; index++) if (text.startsWith(here[index] as string, at)) return true
    }
    return false
  }

  get #byFirst(): Lookup {
    this.#opening ??= grouped(this.words, (word) => word.charCodeAt(0))
    return this.#opening
  }

  get #byLast(): Lookup {
    this.#ending ??= grouped(this.words, (word) => word.charCodeAt(word.length - 1))
    return this.#ending
  }
}

const none: readonly string[] = []

function lowBytes(codes: Iterable<number>): Uint8Array {
  const bytes = new Uint8Array(0x100)
  for (const code of codes) bytes[code & 0xff] = 1
  return bytes
}

/** The words by one of their characters, the longest of each first. */
function grouped(words: readonly string[], code: (word: string) => number): Lookup {
  const found = new Map<number, string[]>()
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string
    const others = found.get(code(word))
    if (others) others.push(word)
    else found.set(code(word), [word])
  }
  for (const others of found.values()) if (others.length > 1) others.sort((a, b) => b.length - a.length)
  return found
}
