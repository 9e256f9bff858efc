/**
 * A pattern that turns on words, or on 负责 and its like where they give out a whole piece of work. 负责人, 负责日常工作 and
 * 组织培训 stand in most texts and give out none.
 */

import { WordedPattern } from './worded-pattern.ts'

/** What stands behind 负责 where it gives the whole: the end of a clause, or 组织, 统筹, 筹备, 落实 or 实施. */
const behind = '。；;，,、组统筹落实'

export class ChargePattern extends WordedPattern {
  readonly #charges: readonly string[]

  /** Every match of `pattern` holds one of the words, or one of the charges, of two characters each, before such an end. */
  constructor(words: readonly string[], charges: readonly string[], pattern: RegExp) {
    super(words, pattern)
    this.#charges = charges
  }

  override mayMatch(text: string): boolean {
    return super.mayMatch(text) || this.#charges.some((charge) => givesWhole(text, charge))
  }
}

function givesWhole(text: string, charge: string): boolean {
  for (let at = text.indexOf(charge); at >= 0; at = text.indexOf(charge, at + 2))
    if (behind.includes(text[at + 2] ?? '。')) return true
  return false
}
