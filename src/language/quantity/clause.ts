/**
 * The promised numbers of one clause, read from left to right: what one figure was promised by and said of holds for the
 * next ones of its list.
 */

import { REWARD_WORDS } from '../../lexicon/quantity-words.ts'
import type { Span } from '../../source/place.ts'
import { ClosingPattern } from '../closing-pattern.ts'
import { everyMatch } from '../every-match.ts'
import { WordList } from '../word-list.ts'
import { type Figure, figures, unitOf } from './figures.ts'
import { type Quantity, valuesOf } from './quantity.ts'
import { followingNoun, isPromised, ofAim, type Statement, statementOf } from './statement.ts'
import { balanced, KEPT_HEAD, subjectsOf } from './subject.ts'
import { REACH_BACK, type ToldSubjects } from './told-subjects.ts'

export interface ClauseReading {
  quantities: readonly Quantity[]
  /** What the clause speaks of, or the clause that tells it. */
  subject: string | Span
  promised: boolean
}

const CONDITION = new WordList('对 凡 若 如 一旦 因 出现'.split(' '))
const SHARED_HEAD = new ClosingPattern('级型类', /^.{1,3}[级型类]$/)
const VALUE = /\d+(?:\.\d+)?/g

/** A clause that promises no number. */
export function nothingIn(clause: Span): ClauseReading {
  return { quantities: [], subject: clause, promised: false }
}

/**
 * A clause of a text and of the same text masked; `before` is told by the clauses before it, as is `promised`, and
 * `measure` is the last character of what the number before it is counted in.
 */
export function readClause(
  text: string,
  masked: string,
  clause: Span,
  before: ToldSubjects,
  promised: boolean,
  measure: string | undefined,
): ClauseReading {
  const found = figures(masked, clause)
  if (found.length === 0) return nothingIn(clause)
  const whole = masked.slice(clause.start, clause.end)
  if (REWARD_WORDS.test(whole) || CONDITION.opening(whole.trim()) !== undefined) return nothingIn(clause)
  const reader = new ClauseReader(text, masked, clause, before, promised)
  // 支持100名骨干进修，500名教师参加轮训: a clause that opens with a figure of the same measure goes on with the promise
  const [first] = found
  if (promised && first?.start === clause.start && measure !== undefined && first.unit.endsWith(measure))
    reader.goesOn = true
  for (let i = 0; i < found.length; i++) reader.read(found[i] as Figure, found[i + 1])
  distribute(reader.quantities, whole)
  return reader
}

class ClauseReader implements ClauseReading {
  readonly quantities: Quantity[] = []
  subject: string | Span
  promised: boolean
  /** Whether its first figure is the next one of a list that the clause before began. */
  goesOn = false
  readonly #text: string
  readonly #masked: string
  readonly #clause: Span
  readonly #before: ToldSubjects
  /** Where the words of the next figure begin. */
  #from: number
  /** What the last verb has put before its noun. */
  #head = ''

  constructor(text: string, masked: string, clause: Span, before: ToldSubjects, promised: boolean) {
    this.#text = text
    this.#masked = masked
    this.#clause = clause
    this.#before = before
    this.#from = clause.start
    this.subject = clause
    this.promised = promised
  }

  read(figure: Figure, next: Figure | undefined): void {
    if (figure.start < this.#from) return
    this.#from = Math.max(this.#from, figure.start - REACH_BACK)
    const statement = statementOf(this.#masked, figure, this.#from, this.#clause.end)
    const first = this.#from === this.#clause.start
    if (
      !statement ||
      !(isPromised(statement, this.promised, first) || (first && this.goesOn && statement.right !== ''))
    )
      return
    if (statement.verb) this.promised = true
    const end = figure.end + statement.right.length
    this.#add(statement, this.#namesIn(statement, next), end)
    if (statement.counted && statement.compared.explicit) this.promised = true
    this.#from = end + ('、和及与'.includes(this.#masked[end] ?? '?') ? 1 : 0)
  }

  /** What the number is said of, one name for each thing. */
  #namesIn(statement: Statement, next: Figure | undefined): string[] {
    const { figure, left, right, compared, verb, gap, counted, ofAll } = statement
    const text = this.#text
    const behind = text.slice(figure.end, figure.end + right.length).trim()
    // 强村达4个的目标任务: what is said behind the figure is no name
    const noun = behind.startsWith('的') ? (ofAim.opening(behind) ? '' : behind.slice(1)) : behind
    const subjects = subjectsOf({
      left: ofAll ? '' : text.slice(this.#from, figure.start - compared.length),
      noun,
      head: this.#headOf(statement, left),
      gap,
      counted,
      // 清淤沟渠6条、4.2公里: two measures of one thing
      before: this.quantities.length > 0 && typeof this.subject === 'string' ? this.subject : this.#before.last,
      verb: verb !== undefined,
      figure,
    })
    const shared = SHARED_HEAD.test(noun) ? this.#sharedTail(next, noun) : ''
    return subjects.map((subject) => balanced(subject + shared)).filter((name) => name !== '')
  }

  /** 每年, 新增: what the name of a count opens with. */
  #headOf({ verb }: Statement, left: string): string {
    if (verb) {
      const kept = KEPT_HEAD.exec(left.slice(0, verb.start))?.[0] ?? ''
      this.#head = kept !== '' ? kept + verb.word : verb.word.startsWith('新') ? verb.word : ''
      return this.#head
    }
    return this.#from === this.#clause.start ? (KEPT_HEAD.exec(left)?.[0] ?? '') : this.#head
  }

  /** 90名国家级、150名省级科技人才: what the first is, the last one says. */
  #sharedTail(next: Figure | undefined, noun: string): string {
    if (!next) return ''
    const length = followingNoun(this.#masked, next, this.#clause.end).length
    const following = this.#text.slice(next.end, next.end + length)
    const mark = following.search(/[级型类]/)
    return mark >= 0 && mark < 4 && noun.length <= 4 ? following.slice(mark + 1) : ''
  }

  #add({ figure, compared }: Statement, names: readonly string[], end: number): void {
    const text = this.#text
    const start = skipBlank(text, this.#from)
    const unit = unitOf(text, figure)
    for (const subject of names) {
      this.quantities.push({
        start,
        end,
        subject,
        comparator: compared.comparator,
        unit,
        ...valuesOf(figure),
        text: text.slice(start, end).trim(),
      })
      this.subject = subject
    }
  }
}

/** Behind the few blanks and commas that stand at a place. */
function skipBlank(text: string, at: number): number {
  const last = Math.min(at + 8, text.length)
  let end = at
  while (end < last && ('、,，'.includes(text[end] as string) || (text[end] as string).trim() === '')) end++
  return end
}

/** 分别达到80%、90%, 分别达到3万吨、2万吨: the values go to the subjects in turn. */
function distribute(quantities: Quantity[], clause: string): void {
  if (!clause.includes('分别')) return
  const first = quantities.filter((q) => q.start === quantities[0]?.start)
  if (first.length < 2) return
  const others = quantities.slice(first.length)
  if (others.length === first.length - 1) {
    for (const [i, { value, unit, comparator }] of others.entries())
      Object.assign(first[i + 1] as Quantity, {
        value,
        unit,
        comparator: comparator === '=' ? first[0]?.comparator : comparator,
      })
    quantities.length = first.length
    return
  }
  if (others.length > 0) return
  const values = everyMatch(VALUE, clause.slice(clause.indexOf('分别'))).map((m) => Number(m[0]))
  if (values.length === first.length) for (const [i, q] of first.entries()) q.value = values[i] as number
}
