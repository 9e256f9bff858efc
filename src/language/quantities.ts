/**
 * Finds the numbers that a plan promises to reach: rates with a threshold, counts under a verb of promise, limits.
 * Dates, ordinals, document numbers and numbers that merely describe are left alone; what is not promised is no target.
 */

import { DIVISIONS, DURATIONS, METRIC_NOUN, POINTING_WORDS, REWARD_WORDS } from '../lexicon/quantity-words.ts'
import type { Span } from '../source/place.ts'
import { everyMatch } from './every-match.ts'
import { compare, type QuantityComparator, type Reading } from './quantity-comparison.ts'
import { type Figure, figures, unitOf } from './quantity-figures.ts'
import { balanced, governingVerb, JOINING, KEPT_HEAD, nounOf, subjectsOf, trimTail } from './quantity-subject.ts'
import { sign, signsOf } from './signs.ts'
import { foldFigures } from './time-text.ts'

export type { QuantityComparator } from './quantity-comparison.ts'

export interface Quantity {
  /** Offsets of the wording in the text. */
  start: number
  end: number
  subject: string
  comparator: QuantityComparator
  value?: number
  min?: number
  max?: number
  unit: string
  text: string
}

/** What a text without figures must say to promise a number. */
const IN_WORDS = /至少|不[得应能]?(?:少于|低于|超过|高于)|[百千万]亿|以上|以外/
const LIST_BREAK = /[、和及与](?=(?:累计|新增|每年)?[一-龥]{0,3}\d)/
const CONDITION = /^(?:对于?|凡是?|若|如果?|一旦|因|出现)/

function isCondition(clause: string): boolean {
  return '对凡若如一因出'.includes(clause[0] ?? ' ') && CONDITION.test(clause)
}

/** No subject is longer than this; it also keeps reading linear where a text has no punctuation. */
const REACH_BACK = 160

/** A noun right of a number, behind what is covered. */
const NOUN_FIRST = /^\u0001*[\u4e00-\u9fff“A-Za-z\d]/

/** Units that name a point, not an amount: 3日, 5点. */
const POINTS = new Set(['日', '点', '度', '期'])

const SHARED_HEAD = /^.{1,3}[级型类]$/

/** All quantities of a text, in order. */
export function findQuantities(text: string): Quantity[] {
  const signs = signsOf(text)
  const inWords = (signs & sign.numeral) !== 0 && (signs & sign.atLeast) !== 0
  if ((signs & sign.figure) === 0 && !(inWords && IN_WORDS.test(text))) return []
  const folded = foldFigures(text).replaceAll('％', '%')
  const { masked, brackets } = mask(folded)
  const found: Quantity[] = []
  const before = new Subjects(text)
  let promised = false
  for (const clause of clauses(masked)) {
    const made: ClauseReading = clause.hasFigure
      ? readClause(text, masked, clause, before, promised)
      : nothingIn(clause)
    found.push(...made.quantities)
    if (clause.endsSentence) before.clear()
    else before.add(made.subject)
    promised = made.promised && before.last !== ''
  }
  for (const bracket of brackets) found.push(...readBracket(text, folded, bracket))
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

/** Titles and brackets are covered, so that they neither split a clause nor count in it; offsets stay. */
function mask(folded: string): { masked: string; brackets: Span[] } {
  const brackets: Span[] = []
  if (!/[《(（〔[［]/.test(folded)) return { masked: folded, brackets }
  const masked = folded.replace(
    /《[^《》]{0,200}》|[(（〔[［][^()（）〔〕[\]［］]{0,300}[)）〕\]］]/g,
    (whole, at: number) => {
      if (!whole.startsWith('《')) brackets.push({ start: at + 1, end: at + whole.length - 1 })
      return '\u0001'.repeat(whole.length)
    },
  )
  return { masked, brackets }
}

interface Clause extends Span {
  /** Whether it holds a character that a number can begin with. */
  hasFigure: boolean
  endsSentence: boolean
}

const kinds = { figure: 1, comma: 2, colon: 4, stop: 8 } as const
const kindOf = new Uint8Array(0x10000)
for (const [characters, kind] of [
  ['0123456789一二三四五六七八九十两百千万', kinds.figure],
  [',，', kinds.comma],
  [':：', kinds.colon],
  ['。;；!！?？\n', kinds.stop],
] as const)
  for (const one of characters) kindOf[one.charCodeAt(0)] = kind

const isFigure = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code < 58
}

/** Whether a comma only groups the figures of a number: 1,200. */
function groupsFigures(text: string, at: number): boolean {
  if (!isFigure(text, at - 1) || isFigure(text, at + 4)) return false
  return isFigure(text, at + 1) && isFigure(text, at + 2) && isFigure(text, at + 3)
}

function clauses(masked: string): Clause[] {
  const found: Clause[] = []
  let start = 0
  let hasFigure = false
  for (let at = 0; at < masked.length; at++) {
    const kind = kindOf[masked.charCodeAt(at)]
    if (kind === 0) continue
    if (kind === kinds.figure) hasFigure = true
    else if (kind !== kinds.comma || !groupsFigures(masked, at)) {
      if (at > start) found.push({ start, end: at, hasFigure, endsSentence: kind === kinds.stop })
      start = at + 1
      hasFigure = false
    }
  }
  if (start < masked.length) found.push({ start, end: masked.length, hasFigure, endsSentence: false })
  return found
}

/** What the clauses of a sentence speak of, told only when a number asks for it: few sentences have one. */
class Subjects {
  readonly #text: string
  #told: (string | Span)[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** A subject, or the clause that tells it. */
  add(subject: string | Span): void {
    if (subject !== '') this.#told.push(subject)
  }

  clear(): void {
    if (this.#told.length > 0) this.#told = []
  }

  /** The subject that was named last. */
  get last(): string {
    for (let last = this.#told.pop(); last !== undefined; last = this.#told.pop()) {
      const subject =
        typeof last === 'string'
          ? last
          : nounOf(this.#text.slice(last.start, Math.min(last.end, last.start + REACH_BACK)))
      if (subject === '') continue
      this.#told = [subject]
      return subject
    }
    return ''
  }
}

interface ClauseReading {
  quantities: readonly Quantity[]
  subject: string | Span
  promised: boolean
}

function nothingIn(clause: Span): ClauseReading {
  return { quantities: [], subject: clause, promised: false }
}

function readClause(
  text: string,
  masked: string,
  clause: Span,
  before: Subjects,
  promisedBefore: boolean,
): ClauseReading {
  const found = figures(masked, clause)
  if (found.length === 0) return nothingIn(clause)
  const whole = masked.slice(clause.start, clause.end)
  if (REWARD_WORDS.test(whole) || isCondition(whole.trim())) return nothingIn(clause)
  const quantities: Quantity[] = []
  let told: string | Span = clause
  let from = clause.start
  let promised = promisedBefore
  let head = ''
  let firstHead: string | undefined
  for (let i = 0; i < found.length; i++) {
    const figure = found[i] as Figure
    if (figure.start < from) continue
    from = Math.max(from, figure.start - REACH_BACK)
    const left = masked.slice(from, figure.start)
    const compared = compare(left, figure)
    const right = followingNoun(masked, figure, clause.end)
    if (!isCountable(figure, compared, masked, left)) continue
    const verb = governingVerb(left)
    const circle = isCircle(figure, masked)
    const counted = !circle && figure.unit !== '%' && !figure.unit.includes('百分点')
    const gap = verb ? left.slice(verb.end, left.length - compared.length) : left
    const postposed = right === ''
    if (!compared.explicit && !figure.implied && !circle) {
      const isRate = !counted && METRIC_NOUN.test(trimTail(left))
      const inherits = promised && (from > clause.start ? left.length <= 4 || postposed : postposed && left !== '')
      const promises =
        verb !== undefined && !POINTING_WORDS.test(gap) && (postposed || gap === '' || gap.endsWith('的'))
      if (!(isRate || (counted && (promises || inherits)) || (!counted && figure.value === 100 && left !== '')))
        continue
    } else if (POINTING_WORDS.test(gap) && !postposed && counted && !compared.explicit) continue
    if (
      !compared.explicit &&
      figure.unit.endsWith('项') &&
      /(?:活动|行动|举措|措施)$/.test(right) &&
      !KEPT_HEAD.test(left)
    )
      continue
    if (verb) {
      promised = true
      const kept = KEPT_HEAD.exec(left.slice(0, verb.start))?.[0] ?? ''
      head = kept !== '' ? kept + verb.word : verb.word.startsWith('新') ? verb.word : ''
      firstHead = head
    } else if (from === clause.start) head = KEPT_HEAD.exec(left)?.[0] ?? ''
    else head = firstHead ?? ''
    const behind = text.slice(figure.end, figure.end + right.length).trim()
    const noun = behind.startsWith('的') ? behind.slice(1) : behind
    const subjects = subjectsOf({
      text,
      left: text.slice(from, figure.start - compared.length),
      noun,
      head,
      gap,
      counted,
      before: before.last,
      verb: verb !== undefined,
      figure,
    })
    const end = figure.end + right.length
    const shared = SHARED_HEAD.test(noun) ? sharedTail(text, masked, found[i + 1], clause.end, noun) : ''
    const made = { comparator: compared.comparator, unit: unitOf(text, figure) }
    for (const subject of subjects) {
      const name = balanced(subject + shared)
      if (name === '') continue
      quantities.push({
        start: skipBlank(text, from),
        end,
        subject: name,
        ...made,
        ...(figure.min === undefined
          ? { value: figure.value as number }
          : { min: figure.min, max: figure.max as number }),
        text: text.slice(skipBlank(text, from), end).trim(),
      })
      told = name
    }
    promised = promised || (counted && compared.explicit)
    from = end + ('、和及与'.includes(masked[end] ?? '?') ? 1 : 0)
  }
  distribute(quantities, whole)
  return { quantities, subject: told, promised }
}

/** Behind the few blanks and commas that stand at a place. */
function skipBlank(text: string, at: number): number {
  const last = Math.min(at + 8, text.length)
  let end = at
  while (end < last && ('、,，'.includes(text[end] as string) || (text[end] as string).trim() === '')) end++
  return end
}

const VALUE = /\d+(?:\.\d+)?/g

/** 分别达到80%、90%: the values go to the subjects in turn. */
function distribute(quantities: Quantity[], clause: string): void {
  if (!clause.includes('分别')) return
  const starts = [...new Set(quantities.map((q) => q.start))]
  const first = quantities.filter((q) => q.start === starts[0])
  if (first.length < 2 || quantities.length !== first.length) return
  const values = everyMatch(VALUE, clause.slice(clause.indexOf('分别'))).map((m) => Number(m[0]))
  if (values.length === first.length) for (const [i, q] of first.entries()) q.value = values[i] as number
}

/** Whether a figure can be a target at all, by what it is counted in and what stands next to it. */
function isCountable(figure: Figure, compared: Reading, masked: string, left: string): boolean {
  const next = masked.slice(figure.end, figure.end + 6)
  if (figure.chinese && !compared.explicit) return false
  if (figure.chinese && figure.suffix === '内') return false
  if (!figure.suffix && (next.startsWith('月') || next.startsWith('年') || next.startsWith('个月'))) return false
  if ('个项类'.includes(figure.unit.slice(-1)) && DIVISIONS.test(next)) return false
  if (figure.suffix === '' && POINTS.has(figure.unit)) return false
  if (DURATIONS.has(figure.unit)) {
    if (left.endsWith('月')) return false
    if (figure.suffix === '' && !compared.explicit) return isCircle(figure, masked)
  }
  if (figure.unit === '人' && /^(?:口|大|才)/.test(next)) return false
  // 产值超5亿元企业2家: of which the next figure counts some
  if (figure.unit.endsWith('元') && /^(?:以上)?(?:企业|项目|集群|园区|品牌)[\d一二三四五六七八九十]/.test(next))
    return false
  // a condition in a relative clause: 收入过200亿元的企业
  if (next.startsWith('的')) {
    if (figure.unit === '%') return compared.length > 0
    return (
      figure.suffix.endsWith('以上') && (governingVerb(left)?.end === left.length || /(?:组建|成立|设立)$/.test(left))
    )
  }
  return true
}

/** 15分钟生活圈: the minutes are the promise. */
const isCircle = (figure: Figure, masked: string) =>
  figure.unit === '分钟' && !figure.chinese && /^[\u4e00-\u9fff]{0,6}圈/.test(masked.slice(figure.end, figure.end + 7))

/** The noun right of a count, up to where the next count of a list begins. */
function followingNoun(masked: string, figure: Figure, end: number): string {
  const rest = masked.slice(figure.end, Math.min(end, figure.end + 80))
  if (!NOUN_FIRST.test(rest)) return ''
  const cut = LIST_BREAK.exec(rest)?.index ?? rest.length
  let last = cut
  while (last > 0 && (rest[last - 1] === '。' || (rest[last - 1] as string).trim() === '')) last--
  return rest.slice(0, last)
}

/** 90名国家级、150名省级科技人才: what the first is, the last one says. */
function sharedTail(text: string, masked: string, next: Figure | undefined, end: number, noun: string): string {
  if (!next) return ''
  const following = text.slice(next.end, next.end + followingNoun(masked, next, end).length)
  const mark = following.search(/[级型类]/)
  return mark >= 0 && mark < 4 && noun.length <= 4 ? following.slice(mark + 1) : ''
}

/** (80%以上) says it of the nouns before the bracket; a longer bracket is a clause of its own. */
function readBracket(text: string, folded: string, bracket: Span): Quantity[] {
  const inner = folded.slice(bracket.start, bracket.end)
  if (!/\d/.test(inner) || REWARD_WORDS.test(inner)) return []
  const found = figures(folded, bracket)
  const figure = found[0]
  if (!figure || found.length > 1) return []
  // 登山（约2个小时）: how long it takes
  if (/(?:小时|分钟)$/.test(figure.unit) && /约$/.test(folded.slice(bracket.start, figure.start))) return []
  const lead = folded.slice(bracket.start, figure.start)
  const compared = compare(lead, figure)
  if (!compared.explicit || figure.end !== bracket.end || lead.length > compared.length + 1) return []
  const back = Math.max(bracket.start - 61, 0)
  const from = back + folded.slice(back, bracket.start - 1).search(/[^,，。;；:：\n]*$/)
  const own = nounOf(text.slice(from, bracket.start - 1).trim()).replace(/^(?:达到|要求)/, '')
  const subjects = /率(?:[、和及]|与)/.test(own) ? own.split(JOINING) : [own]
  return subjects
    .filter((subject) => subject !== '')
    .map((subject) => ({
      start: from,
      end: bracket.end + 1,
      subject,
      comparator: compared.comparator,
      ...(figure.min === undefined
        ? { value: figure.value as number }
        : { min: figure.min, max: figure.max as number }),
      unit: unitOf(text, figure),
      text: text.slice(from, bracket.end + 1).trim(),
    }))
}
