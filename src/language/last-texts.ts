/**
 * What was read of the last texts asked for. Several extractors ask the same of a paragraph, a line or a name; a text
 * read lately is not read again. Only as many are kept as there are slots, so that no document is kept for long.
 */

/** A power of two. */
const slots = 512

export class LastTexts<T, C = undefined> {
  readonly #read: (text: string, context?: C) => T
  /** Each text in the slot that its length and three of its characters give; a later one takes the place of an earlier. */
  readonly #texts: (string | undefined)[] = new Array(slots).fill(undefined)
  readonly #contexts: (C | undefined)[] = new Array(slots).fill(undefined)
  readonly #found: (T | undefined)[] = new Array(slots).fill(undefined)

  /** `read` depends on nothing but the text and a context, and nobody changes what it gives. */
  constructor(read: (text: string, context?: C) => T) {
    this.#read = read
  }

  of(text: string, context?: C): T {
    const { length } = text
    if (length === 0) return this.#read(text, context)
    const edges = 7 * text.charCodeAt(0) + 13 * text.charCodeAt(length >> 1) + 31 * text.charCodeAt(length - 1)
    const slot = (length + edges) & (slots - 1)
    if (this.#texts[slot] === text && this.#contexts[slot] === context) return this.#found[slot] as T
    const found = this.#read(text, context)
    this.#texts[slot] = text
    this.#contexts[slot] = context
    this.#found[slot] = found
    return found
  }
}
