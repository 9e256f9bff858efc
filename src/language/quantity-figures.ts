/**
 * The figures of a clause: number, unit and what is said of them (不少于, 以上, 左右). Ordinals, document numbers and
 * formulas are no figures.
 */

import { MEASURES } from '../lexicon/quantity-words.ts'
import type { Span } from '../source/place.ts'
import { everyMatch } from './every-match.ts'
import { parseNumeral } from './numerals.ts'

export type QuantityComparator = '=' | '>=' | '>' | '<=' | '<' | 'between' | '~'

const byLength = (a: string, b: string) => b.length - a.length
const MEASURE = [...MEASURES].sort(byLength).join('|')

const NUMBER =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(%)?(?:(?:-{1,2}|~|至|到)(\d+(?:\.\d+)?))?|[一二三四五六七八九十两][一二三四五六七八九十百两]{0,3}|[百千万]亿(?<=(?:达到?|突破|超过?|迈上)..)/g

const UNIT = new RegExp(
  `\\s?(?:[余多]\\s?)?(%|个?百分点|‰|(?:[百千]?[万亿]{0,2})个?(?:${MEASURE})(?:/(?:${MEASURE}|[年月日天人户]))?|[百千]?(?:万亿|亿|万)(?:元|级)?|EFlops|[KMGTP]?(?:W|B|bps|Pa|Flops)(?![A-Za-z])|(?:EB|PB|TB|GB|PFlops|MW|kW|GW)(?![A-Za-z]))`,
  'yi',
)

const SUFFIX = /(?:\s?(?:\(含\))?(及?以上|左右|上下|以内|之内|内(?![容涵部外])|以下|以外))/y

const FLOOR =
  /(?:不(?:得|应|能|可)?(?:低于|少于|小于|低於|少於)|至少(?:要|应|有|开展|组织|举办|召开|安排)?|最少|≥|>=)(?:一年|全年|每年|每月)?\s?$/

const CEILING =
  /(?:不(?:得|应|能|可)?(?:超过|高于|多于|大于|超出)|最多|最高|至多|≤|<=|控制在|压缩到|压减到|压缩至|压减至|缩短到|缩短至|降到|降至|降低到|降低至)\s?$/

const OVER = /(?:超过|突破|高于|大于|多于|超|逾|>|(?:规模|收入|产值|总量|总额)过)了?\s?$/
const UNDER = /(?:低于|少于|小于|<)\s?$/

const REACH =
  /(?:达到?|达到了|增加到|增长到|提高到|提升到|提升至|提高至|增至|升至|扩大到|扩大至|增加至|发展到|发展至|占比至|迈上)\s?$/

const ABOUT = /(?:大约|约为|约|将近|近)\s?$/
const HOLD = /(?:保持在?|稳定在|维持在|增长|增加|下降|降低|减少|提高|提升|上升|实现|为|占)\s?$/
const FLOOR_OF = /不(?:得|应|能)?(?:低于|少于)([\u4e00-\u9fff]{2,10})$/

/** What the comparing words end in, and what `HOLD` does: most numbers stand behind other characters. */
const compareLast = '于於少要应有展织办开排≥=年月过出多高≤在到至达了上破超逾><约为近'
const holdLast = '持在长加降低少高升现为占'

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (one) => one.charCodeAt(0)))

/** What `UNIT` and `SUFFIX` begin with, but for a blank. */
const unitFirst = codes(`余多%个百千万亿‰ekmgtpwbfEKMGTPWBF${MEASURES.map((measure) => measure[0]).join('')}`)
const suffixFirst = codes('(及以左上之内')

/** What a number right behind belongs to. */
const leftParts = codes('第〔[.+前年届0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

const shares = new Set(['%', '百分点', '个百分点'])

function matchAt(pattern: RegExp, first: ReadonlySet<number>, text: string, at: number): RegExpExecArray | null {
  if (at >= text.length || !(first.has(text.charCodeAt(at)) || text.charAt(at).trim() === '')) return null
  pattern.lastIndex = at
  return pattern.exec(text)
}

export interface Figure {
  start: number
  end: number
  value?: number
  min?: number
  max?: number
  unit: string
  suffix: string
  chinese: boolean
  implied: boolean
  /** 3000余名 */
  more: boolean
}

export interface Reading {
  comparator: QuantityComparator
  /** Said in so many words, not only by a number. */
  explicit: boolean
  /** How many characters before the number belong to the comparison. */
  length: number
}

const COMPARING: readonly (readonly [RegExp, QuantityComparator])[] = [
  [FLOOR, '>='],
  [CEILING, '<='],
  [REACH, '>='],
  [OVER, '>'],
  [UNDER, '<'],
  [ABOUT, '~'],
]

export function figures(masked: string, clause: Span): Figure[] {
  const found: Figure[] = []
  for (const match of everyMatch(NUMBER, masked.slice(clause.start, clause.end))) {
    const start = clause.start + match.index
    const last = found[found.length - 1]
    if (last && start < last.end) continue
    const figure = figureAt(masked, clause, start, match)
    if (figure) found.push(figure)
  }
  return found
}

/** Ordinals, numbers of documents, versions, and what is counted back from: 第3, 〔2025, A4, 前3. */
function belongsLeft(masked: string, start: number): boolean {
  const before = masked.charCodeAt(start - 1)
  if (!leftParts.has(before)) return false
  const pair = masked.slice(start - 2, start)
  return pair !== '每年' && pair !== '全年'
}

function figureAt(masked: string, clause: Span, start: number, match: RegExpExecArray): Figure | undefined {
  if (belongsLeft(masked, start)) return undefined
  const chinese = match[1] === undefined && !match[0].includes('亿')
  const implied = match[1] === undefined && !chinese
  let end = start + (implied ? 0 : match[0].length)
  if (masked[end] === '+' || (match[3] && !match[4] && masked[end] === '-')) return undefined
  let unit = match[3] ?? ''
  if (match[4] && masked[end] === '%') unit = ''
  if (unit === '' || match[4]) {
    const found = matchAt(UNIT, unitFirst, masked, end)
    if (!found && unit === '') return undefined
    if (found) {
      unit = found[1] as string
      end += found[0].length
    }
  }
  if (end > clause.end) return undefined
  const suffix = matchAt(SUFFIX, suffixFirst, masked, end)
  if (suffix) end += suffix[0].length
  const wording = masked.slice(start, end)
  const more = wording.includes('余') || wording.includes('多')
  const made: Figure = { start, end, unit, suffix: suffix?.[1] ?? '', chinese, implied, more }
  if (implied) made.value = 1
  else if (chinese) {
    const value = parseNumeral(match[0])
    if (value === undefined) return undefined
    made.value = value
  } else {
    const value = Number((match[1] as string).replaceAll(',', '') + (match[2] ?? ''))
    const max = match[4] === undefined ? undefined : Number(match[4])
    if (max === undefined) made.value = value
    else if (max > value) {
      made.min = value
      made.max = max
    } else return undefined
  }
  return made
}

/** The unit as written, in plain width. */
export function unitOf(text: string, figure: Figure): string {
  let end = figure.end - figure.suffix.length
  while (end > figure.start && /[\s(（含）)]/.test(text[end - 1] ?? '')) end--
  return text.slice(end - figure.unit.length, end).normalize('NFKC')
}

export function compare(left: string, figure: Figure): Reading {
  const tail = left.slice(-16)
  const closing = tail.trimEnd().slice(-1)
  const share = shares.has(figure.unit)
  let length = 0
  let comparator: QuantityComparator | undefined
  for (const [pattern, meaning] of compareLast.includes(closing) ? COMPARING : []) {
    const word = pattern.exec(tail)?.[0]
    if (word === undefined) continue
    length = word.length
    // what reaches 100% cannot go beyond
    comparator = pattern === REACH && figure.value === 100 && figure.unit === '%' ? '=' : meaning
    break
  }
  if (comparator === undefined && figure.unit === '%' && tail.includes('不') && FLOOR_OF.test(tail)) comparator = '>='
  if (comparator === undefined && figure.more) comparator = '>'
  const { suffix } = figure
  if (suffix === '左右' || suffix === '上下') comparator = '~'
  else if (suffix.endsWith('以上')) comparator = comparator === '>' ? '>' : '>='
  else if (suffix === '以外') comparator = '>'
  else if (suffix !== '') comparator = '<='
  const explicit = comparator !== undefined && !(figure.more && suffix === '' && length === 0)
  if (figure.min !== undefined) comparator = 'between'
  const held = !explicit && share && holdLast.includes(closing) ? HOLD.exec(tail)?.[0] : undefined
  if (held === undefined) return { comparator: comparator ?? '=', explicit, length }
  // 增长 5%: the verb says what the share is of, 保持在 does not
  return {
    comparator: comparator ?? '=',
    explicit: true,
    length: /保持|稳定|维持|实现|为|占/.test(held) ? held.length : 0,
  }
}
