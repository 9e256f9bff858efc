/**
 * What a document says about its own wording: which character follows which, how often, and which one is read how.
 * Where a character was lost, the rest of the document is the best witness of what stood there.
 */

/** One syllable of pinyin, as annotations have it. */
export const syllable = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}'
const annotation = new RegExp(`(?<=([\\u4e00-\\u9fff])?)[(（]\\s?(${syllable})\\s?[)）]`, 'g')
const noise = new RegExp(`[(（]\\s?${syllable}\\s?[)）]|[ \\t\\u3000]+|,(?=[,，、。；;：:？?！!])`, 'g')

/** Text without annotations, spaces, and the commas that some sites put before every mark. */
export function plainText(text: string): string {
  return text.replace(noise, '')
}

export class DocumentWords {
  readonly #pairs = new Map<number, number>()
  readonly #triples = new Map<number, number>()
  readonly #counts = new Uint32Array(0x10000)
  readonly #readings = new Map<string, Set<string>>()
  readonly #isFamiliar: (character: string) => boolean
  #total = 0

  /** Counts texts that hold no damage, and words that count as being there several times. */
  constructor(texts: readonly string[], words: readonly string[], isFamiliar: (character: string) => boolean) {
    this.#isFamiliar = isFamiliar
    for (const text of texts) {
      this.#read(text)
      this.#count(plainText(text), 1)
    }
    for (const word of words) this.#count(word, timesOfWord)
  }

  /** The characters that the document's annotations read in one way; undefined where they read none so. */
  readAs(reading: string | undefined): ReadonlySet<string> | undefined {
    return reading === undefined ? undefined : this.#readings.get(reading)
  }

  #read(text: string): void {
    for (const [, character, reading = ''] of text.matchAll(annotation)) {
      if (character === undefined) continue
      this.#readings.set(reading, (this.#readings.get(reading) ?? new Set()).add(character))
    }
  }

  #count(text: string, times: number): void {
    let [second, before] = [0, 0]
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 0x20 || unit === 0x3000) continue
      const after = folded(unit)
      this.#counts[after] = (this.#counts[after] as number) + times
      this.#total += times
      if (before > 0) increase(this.#pairs, before * 0x10000 + after, times)
      if (second > 0) increase(this.#triples, (second * 0x10000 + before) * 0x10000 + after, times)
      second = before
      before = after
    }
  }

  count(character: string): number {
    return this.#counts[folded(character.charCodeAt(0))] as number
  }

  /** How often one character follows another. */
  pairs(before: string, after: string): number {
    if (before === '' || after === '') return 0
    return this.#pairs.get(folded(before.charCodeAt(0)) * 0x10000 + folded(after.charCodeAt(0))) ?? 0
  }

  /** How likely characters are to follow what stands before them, as the logarithm of a probability. */
  likelihood(before: readonly string[], characters: readonly string[]): number {
    const all = [...before, ...characters]
    let sum = 0
    for (let at = before.length; at < all.length; at++) {
      const [second = '', first = '', character] = [all[at - 2], all[at - 1], all[at] as string]
      const byItself = (this.count(character) + (this.#isFamiliar(character) ? 0.5 : 0.0001)) / (this.#total + 2000)
      const behindOne = this.pairs(first, character) / Math.max(this.count(first), 1)
      const context = this.pairs(second, first)
      const behindBoth = context > 0 ? (behindOne + this.#triple(second, first, character) / context) / 2 : behindOne
      sum += Math.log(0.8 * behindBoth + 0.2 * byItself)
    }
    return sum
  }

  /**
   * The one of several characters that fits between others; undefined where the document does not tell. It must have
   * followed what stands before it, or, where `right` is enough, have stood before what follows.
   */
  between(
    before: readonly string[],
    candidates: readonly string[],
    after: readonly string[],
    right = false,
  ): string | undefined {
    const [one = '', other = ''] = [before.at(-1), after[0]]
    const fits = candidates
      .filter((character) => {
        // a sentence may end behind any word
        const isEnough = right || character === '。'
        return this.pairs(one, character) > 0 || (isEnough && this.pairs(character, other) > 0)
      })
      .map((character) => ({ character, likelihood: this.likelihood(before, [character, ...after]) }))
      .sort((one, other) => other.likelihood - one.likelihood)
    const [best, second] = fits
    const next = second?.likelihood ?? Number.NEGATIVE_INFINITY
    return best && best.likelihood - next > clearly ? best.character : undefined
  }

  #triple(second: string, first: string, character: string): number {
    if (second === '' || first === '') return 0
    const [one, two, three] = [second, first, character].map((each) => folded(each.charCodeAt(0))) as [
      number,
      number,
      number,
    ]
    return this.#triples.get((one * 0x10000 + two) * 0x10000 + three) ?? 0
  }
}

function increase(counts: Map<number, number>, key: number, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** A fixed word is evidence from many documents. */
const timesOfWord = 3
/** A choice is clear when it is this much more likely than the next. */
const clearly = Math.log(3)

/** Both widths of a mark are the same here, and so are all digits, all letters, and all line ends. */
function folded(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) unit -= 0xfee0
  if (unit >= 0x30 && unit <= 0x39) return 0x30
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 0x61
  return unit === 0x0d ? 0x0a : unit
}
