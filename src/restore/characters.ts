/** Which characters a document has. Most kinds of noise cannot be without one of a few, which most documents have not. */

export class Characters {
  /** A bit for each code unit. */
  readonly #bits = new Int32Array(0x10000 >> 5)

  constructor(text: string) {
    const bits = this.#bits
    const { length } = text
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      bits[code >> 5] = (bits[code >> 5] as number) | (1 << code)
    }
  }

  /** Whether one of these is there. */
  hasOneOf(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      if (((this.#bits[code >> 5] as number) & (1 << code)) !== 0) return true
    }
    return false
  }
}
