/**
 * What a promised number is said of: the noun behind a count, the clause before a rate, several nouns in a list.
 */

import { METRIC_NOUN, METRIC_NOUN_TAIL, OPENING_WORDS, PROMISE_VERBS } from '../lexicon/quantity-words.ts'
import type { Figure } from './quantity-figures.ts'

const byLength = (a: string, b: string) => b.length - a.length
export const KEPT_HEAD =
  /(?:人均)?每(?:年|月|季度|周|天|日|学期|半年|个?[\u4e00-\u9fff]{2,4}(?=至少))|人均|累计|年均|新增/

const TAIL_WORDS =
  /(?:保持在?|稳定在|维持在|要|应当?|须|必须|均|都|各|分别|力争|争取|确保|可|将|能|需|总数|数量要|比例要)+$/

/** 参与, 普及, 和谐 hold a conjunction that joins nothing. */
export const JOINING = /、|(?<![参赋给授])与|(?<![普涉以惠])及(?![时格])|(?<![饱共总缓])和(?![谐平睦解])/

const PROMISE = new RegExp(`(?:${[...PROMISE_VERBS].sort(byLength).join('|')})`, 'g')

interface SubjectParts {
  text: string
  left: string
  noun: string
  head: string
  gap: string
  counted: boolean
  before: string
  verb: boolean
  figure: Figure
}

interface Verb {
  word: string
  start: number
  end: number
}

/** The verb that promises the count: the last one, but not one inside a modifier (打造具有推广价值的). */
export function governingVerb(left: string): Verb | undefined {
  let first: Verb | undefined
  let last: Verb | undefined
  for (const match of left.slice(-60).matchAll(PROMISE)) {
    const start = Math.max(left.length - 60, 0) + match.index
    last = { word: match[0], start, end: start + match[0].length }
    first ??= last
  }
  return last && left.endsWith('的') ? first : last
}

export const trimTail = (left: string) => left.replace(/\s+$/, '').replace(TAIL_WORDS, '')

export function subjectsOf({ left, noun, head, gap, counted, before, verb, figure }: SubjectParts): string[] {
  if (noun !== '' && counted) return [head + (verb && gap.endsWith('的') ? gap : '') + noun.replace(/^对(?=.)/, '')]
  let own = trimTail(left).replace(/^[\s、,，]+/, '')
  if (/^(?:于|在)?$/.test(own) && noun !== '') return [noun]
  const distributed = /(?:均|都|分别|各)+$/.test(left.trim()) || /率[、和及与].*率$/.test(own)
  // what another figure was said of is not part of this subject
  own = own.replace(/^[^、]*\d[^、]*、(?=[^、]{2})/, '')
  own = counted ? nounOf(own) : opened(own)
  if (own.startsWith('占') || own === '' || /^(?:比例|比重|数量|总量)$/.test(own))
    own = own === before ? own : before + own
  own = own.replace(/(?<=.)不(?:得|应|能)?(?:低于|少于)(?=[\u4e00-\u9fff]+$)/, '占')
  if (distributed) {
    const parts = own.split(JOINING).filter((part) => part !== '')
    const tail = METRIC_NOUN_TAIL.exec(own)?.[0] ?? ''
    if (parts.length > 1) return parts.map((part) => (METRIC_NOUN.test(part) ? part : part + tail))
  }
  const list = /^.*等(?=[\u4e00-\u9fff]{2})/.exec(own)
  if (list?.[0].includes('、')) own = own.slice(list[0].length)
  const kept = counted && !KEPT_HEAD.test(own) ? head : ''
  return [kept + own + (noun !== '' && !counted && !/^[全]/.test(noun) && figure.suffix === '' ? noun : '')]
}

/** A clause without the words and the year that it opens with. */
export const opened = (clause: string) =>
  trimTail(
    clause
      .trim()
      .replace(OPENING_WORDS, '')
      .replace(/^到?20\d\d年(?:底|末)?前?/, '')
      .replace(/^\d{1,2} ?月(?: ?\d{1,2} ?日)?(?:底|末|份)?(?:之|以)?前/, '')
      .replace(OPENING_WORDS, ''),
  )

/** The clause's own noun: without what opens the clause and without the verb that promises it. */
export function nounOf(clause: string): string {
  let noun = opened(clause)
  const start = noun.search(PROMISE)
  PROMISE.lastIndex = 0
  const kept = KEPT_HEAD.exec(noun)
  if (start >= 0 && !kept) {
    const verb = governingVerb(noun)
    if (verb && verb.end < noun.length && /^[\u4e00-\u9fff]{0,4}$/.test(noun.slice(0, verb.start)))
      noun = noun.slice(verb.end)
  }
  return trimTail(noun).replace(/(?:保持|达到?|实现)在?$/, '')
}

/** A noun cut out of a sentence may keep one half of a pair of quotation marks. */
export const balanced = (noun: string) =>
  (noun.includes('“') === noun.includes('”') ? noun : noun.replace(/[“”]/g, '')).trim()
