/**
 * The wording of a run of shifted bytes, put in step again. Of the one or two characters that lost a byte, the
 * annotation beside them and the document's own words choose; what they do not decide becomes 〓, the printer's sign
 * for a character that is not to be had.
 */

import { type DocumentWords, plainText } from './document-words.ts'
import type { GbkBytes } from './gbk-bytes.ts'
import type { Ending, Opening } from './shifted-runs.ts'

const missingCharacter = '〓'

const privateUse = /[\ue000-\uf8ff]/
/** So much more likely must a wording be that nothing else speaks for, as a logarithm. */
export const gain = 8
/** A longer wording is always less likely than a shorter one; so much of it is no reason against it. */
const oneMore = 2
/** The number of a heading as far as it may have been read: an indent is followed by little else that begins so. */
const begunNumber = /^(?:（[一二三四五六七八九十]{0,2})?$/
/** The same with one character more. */
const goesOnAsNumber = /^（(?:[一二三四五六七八九十]{1,3}）?)?$/

export class ByteRepair {
  readonly #text: string
  readonly #gbk: GbkBytes
  readonly #words: DocumentWords
  readonly #familiar: ReadonlySet<string>
  /** Whether pairs that are no character of GBK are gone altogether; other copies keep them as private-use characters. */
  readonly #losesPairs: boolean

  constructor(text: string, gbk: GbkBytes, words: DocumentWords, familiar: ReadonlySet<string>) {
    this.#text = text
    this.#gbk = gbk
    this.#words = words
    this.#familiar = familiar
    this.#losesPairs = !privateUse.test(text)
  }

  /** The characters of the bytes in step; undefined where they are none that people write. */
  characters(opening: Opening, ending: Ending): string[] | undefined {
    const { bytes, open } = ending
    const characters = this.#inStep(opening, ending)
    if (!characters) return undefined
    const counted = characters.length
    if (open) {
      const candidates = this.#pairsWith(bytes.at(-1), undefined)
      const closes = !opening.lost && /^（[一二三四五六七八九十]{1,3}$/.test(characters.join(''))
      const read = this.#readAs(closes ? ['）'] : candidates, this.#words.readAs(ending.reading))
      characters.push(this.#choose(characters.slice(-2), read, this.after(ending)))
    } else if (ending.reading !== undefined) {
      const allowed = this.#words.readAs(ending.reading)
      if (allowed && !allowed.has(characters.at(-1) ?? '')) return undefined
    }
    if (opening.lost) {
      const candidates = this.#straddled(this.#pairsWith(undefined, bytes[0]), opening)
      const after = [...characters, ...this.after(ending)].slice(0, 2)
      // an annotation that went astray proves the damage, so what follows is enough to choose by
      characters.unshift(this.#choose(this.before(opening), candidates, after, opening.reading !== undefined))
    }
    return counted === 0 && characters.includes(missingCharacter) ? undefined : characters
  }

  /** The characters of which both bytes are there, and of pairs of bytes that went because they meant nothing. */
  #inStep(opening: Opening, { bytes, open, end }: Ending): string[] | undefined {
    const characters: string[] = []
    const until = bytes.length - (open ? 1 : 0)
    for (let at = opening.lost ? 1 : 0; at < until; at += 2) {
      const [lead, trail, ...rest] = bytes.slice(at, at + 4) as [number, number, ...number[]]
      const character = this.#gbk.character(lead, trail)
      const isWritten = character !== undefined && this.#isWritten(character)
      const before = [...this.before(opening), ...characters].slice(-2)
      const isLast = at + 2 >= until
      const next = isLast ? undefined : (this.#gbk.character(rest[0] as number, rest[1] as number) ?? '')
      const after = next === undefined ? this.after({ end }) : [next]
      const plainly = isWritten ? this.#words.likelihood(before, [character, ...after]) : Number.NEGATIVE_INFINITY
      const fits = isWritten && this.#follows(before.at(-1) ?? '', character)
      const read = characters.join('')
      const counts = !opening.lost && begunNumber.test(read)
      const number = counts && this.#losesPairs && read !== '' ? this.#numeral(lead, trail) : undefined
      if (number || (counts && goesOnAsNumber.test(read + character))) {
        characters.push(...(number ?? [character as string]))
        continue
      }
      const refilled = this.#losesPairs && !fits ? this.#refilled(before, lead, trail, after, plainly) : undefined
      if (refilled) characters.push(...refilled)
      else if (isWritten) characters.push(character)
      else return undefined
    }
    return characters
  }

  /**
   * Two characters between whose outer bytes a pair is gone that is none of GBK's characters, where the document's
   * words speak more for them than for the one that the outer bytes make: `plainly` is its likelihood.
   */
  #refilled(
    before: readonly string[],
    lead: number,
    trail: number,
    after: readonly string[],
    plainly: number,
  ): string[] | undefined {
    let best: { characters: string[]; likelihood: number } | undefined
    const seconds = this.#pairsWith(undefined, trail).filter((second) => this.#follows(second, after[0] ?? ''))
    for (const first of this.#pairsWith(lead, undefined)) {
      const follows = this.#follows(before.at(-1) ?? '', first)
      for (const second of seconds) {
        const joined = this.#follows(first, second)
        if (first === second || (!follows && !joined)) continue
        if (!this.#isGone(this.#gbk.bytes(first) & 0xff, this.#gbk.bytes(second) >> 8)) continue
        const likelihood = this.#words.likelihood(before, [first, second, ...after])
        if (
          likelihood > plainly + (joined ? -oneMore : gain) &&
          likelihood > (best?.likelihood ?? Number.NEGATIVE_INFINITY)
        ) {
          best = { characters: [first, second], likelihood }
        }
      }
    }
    return best?.characters
  }

  /** The last numeral of a heading's number and its bracket, where the pair of bytes between them is gone. */
  #numeral(lead: number, trail: number): string[] | undefined {
    const bracket = this.#gbk.bytes('）')
    if (trail !== (bracket & 0xff)) return undefined
    const numeral = Array.from('一二三四五六七八九十').find((one) => {
      const bytes = this.#gbk.bytes(one)
      return bytes >> 8 === lead && this.#isGone(bytes & 0xff, bracket >> 8)
    })
    return numeral === undefined ? undefined : [numeral, '）']
  }

  /** Whether the pair of bytes is one that means nothing, which some copies leave out. */
  #isGone(lead: number, trail: number): boolean {
    const character = this.#gbk.character(lead, trail)
    return character === undefined || privateUse.test(character)
  }

  #follows(before: string, after: string): boolean {
    return /[、，。]/.test(before + after) || this.#words.pairs(before, after) > 0
  }

  #choose(before: readonly string[], candidates: readonly string[], after: readonly string[], right = false): string {
    if (candidates.length === 1) return candidates[0] as string
    return this.#words.between(before, candidates, after, right) ?? missingCharacter
  }

  /** The characters with a known first or second byte. */
  #pairsWith(lead: number | undefined, trail: number | undefined): string[] {
    const found: string[] = []
    for (let byte = 0x40; byte <= 0xfe; byte++) {
      const character = this.#gbk.character(lead ?? byte, trail ?? byte)
      if (character !== undefined && this.#isWritten(character)) found.push(character)
    }
    return found
  }

  /** Of several characters those that the document reads so elsewhere; all where it never reads anything so. */
  #readAs(candidates: readonly string[], known: ReadonlySet<string> | undefined): readonly string[] {
    const read = candidates.filter((character) => known?.has(character))
    return read.length > 0 ? read : candidates
  }

  /**
   * An annotation inside a character was meant for the one that the last byte before and the lost byte would make.
   */
  #straddled(candidates: readonly string[], opening: Opening): readonly string[] {
    const known = this.#words.readAs(opening.reading)
    const left = this.#gbk.bytes(this.#text[opening.start - 1] ?? '') & 0xff
    const read = candidates.filter((character) => {
      const straddling = this.#gbk.character(left, this.#gbk.bytes(character) >> 8)
      return straddling !== undefined && known?.has(straddling)
    })
    return read.length > 0 ? read : candidates
  }

  /** The two characters before; a comma that some sites put before every mark is none. */
  before({ start }: Opening): string[] {
    return Array.from(plainText(this.#text.slice(Math.max(start - 16, 0), start)).replace(/,$/, '')).slice(-2)
  }

  after({ end }: { end: number }): string[] {
    return Array.from(plainText(this.#text.slice(end, end + 16))).slice(0, 2)
  }

  #isWritten(character: string): boolean {
    return this.#familiar.has(character) || (/[\u4e00-\u9fff]/.test(character) && this.#words.count(character) > 1)
  }
}
