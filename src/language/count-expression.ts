/** What is counted, and how: the shape of a count expression, with what stands around it in a text. */

import { FIXED_PHRASES, FRAMEWORK_NOUNS } from '../lexicon/fixed-phrases.ts'
import { type ListedParts, listAfter, listBefore, numberedParts } from './count-parts.ts'
import { parseNumeral } from './numerals.ts'
import { WordList } from './word-list.ts'

export interface CountPart {
  count?: number | string
  name: string
}

export interface CountExpression {
  start: number
  end: number
  text: string
  /** With quotation marks and the noun behind them: “三优”工程. */
  name: string
  count?: number
  /** The formula as written, where the count is more than number and measure word: 1+6+N, 六有, 三库一平台. */
  expression?: string
  measure?: string
  noun: string
  quoted: boolean
  parts?: CountPart[]
  /** The list ends with 等: it names only some of the parts. */
  open?: boolean
}

/** The measure words that count, as part of a pattern. */
export const MEASURE = '个|大|项|类|支|种|条|名|处|步|场|次|件|张|点|方面'

const fixedPhrases = new WordList(FIXED_PHRASES)
/** Whether a wording is a set phrase that counts nothing. */
export const isFixed = (wording: string) => fixedPhrases.opening(wording) !== undefined

const frameworkNouns = new WordList(FRAMEWORK_NOUNS)
/** The noun that stands at a place of a text and belongs to the name before it. */
export const nounAt = (text: string, at: number): string => frameworkNouns.opening(text, at) ?? ''

/** The expression with the parts that the text spells out behind it (from `after` on) or before it, if it has none yet. */
export function withParts(text: string, made: CountExpression, after: number): CountExpression {
  if (made.parts) return made
  const found =
    listAfter(text, after, made.count) ??
    listBefore(text, made.start, made.count) ??
    numberedParts(text, after, made.count)
  return found && found.parts.length > 1 ? listed(made, found) : made
}

/** The expression with the parts of a list. */
export function listed(made: CountExpression, found: ListedParts): CountExpression {
  return { ...made, parts: found.parts.map(partOf), ...(found.open ? { open: true } : {}) }
}

/** A part that counts something itself keeps its count: 搭建6大平台. */
function partOf(name: string): CountPart {
  const match =
    /(\d{1,4}|[Nn](?=[个项类支条大名种处场次件家])|[两三四五六七八九十]{1,3}(?=[个项类支条大名种处场次件家]))/.exec(
      name,
    )
  if (!match || /^\d+$/.test(name)) return { name }
  const count = match[0].toUpperCase() === 'N' ? 'N' : parseNumeral(match[0])
  return count === undefined ? { name } : { count, name }
}
