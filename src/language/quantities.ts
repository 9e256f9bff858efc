/**
 * Finds the numbers that a plan promises to reach: rates with a threshold, counts under a verb of promise, limits.
 * Dates, ordinals, document numbers and numbers that merely describe are left alone; what is not promised is no target.
 */

import {
  DIVISIONS,
  DURATIONS,
  MEASURES,
  METRIC_NOUN,
  METRIC_NOUN_TAIL,
  OPENING_WORDS,
  POINTING_WORDS,
  PROMISE_VERBS,
  REWARD_WORDS,
} from '../lexicon/quantity-words.ts'
import { parseNumeral } from './numerals.ts'
import { foldTimes } from './point-scanner.ts'

export type QuantityComparator = '=' | '>=' | '>' | '<=' | '<' | 'between' | '~'

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

const byLength = (a: string, b: string) => b.length - a.length
const MEASURE = [...MEASURES].sort(byLength).join('|')
const SIGN = /\d|至少|不[得应能]?(?:少于|低于|超过|高于)|[百千万]亿|以上|以外/
const NUMBER =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(%)?(?:(?:-{1,2}|~|至|到)(\d+(?:\.\d+)?))?|[一二三四五六七八九十两][一二三四五六七八九十百两]{0,3}|(?<=达到?|突破|超过?|迈上)[百千万]亿/g
const UNIT = new RegExp(
  `\\s?(?:[余多]\\s?)?(%|个?百分点|‰|(?:[百千]?[万亿]{0,2})个?(?:${MEASURE})|[百千]?(?:万亿|亿|万)(?:元|级)?|EFlops|[KMGTP]?(?:W|B|bps|Pa|Flops)(?![A-Za-z])|(?:EB|PB|TB|GB|PFlops|MW|kW|GW)(?![A-Za-z]))`,
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
const KEPT_HEAD = /(?:人均)?每(?:年|月|季度|周|天|日|学期|半年|个?[\u4e00-\u9fff]{2,4}(?=至少))|人均|累计|年均|新增/
const TAIL_WORDS =
  /(?:保持在?|稳定在|维持在|要|应当?|须|必须|均|都|各|分别|力争|争取|确保|可|将|能|需|总数|数量要|比例要)+$/
const PROMISE = new RegExp(`(?:${[...PROMISE_VERBS].sort(byLength).join('|')})`, 'g')
const LIST_BREAK = /[、和及与](?=(?:累计|新增|每年)?[一-龥]{0,3}\d)/
/** 参与, 普及, 和谐 hold a conjunction that joins nothing. */
const JOINING = /、|(?<![参赋给授])与|(?<![普涉以惠])及(?![时格])|(?<![饱共总缓])和(?![谐平睦解])/
const CONDITION = /^(?:对于?|凡是?|若|如果?|一旦|因|出现)/
/** No subject is longer than this; it also keeps reading linear where a text has no punctuation. */
const REACH_BACK = 160
const SHARED_HEAD = /^.{1,3}[级型类]$/

interface Clause {
  start: number
  end: number
}

interface Figure {
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

/** All quantities of a text, in order. */
export function findQuantities(text: string): Quantity[] {
  if (!/[\d０-９]/.test(text) && !SIGN.test(text)) return []
  const folded = foldTimes(text).replace(/[％]/g, '%')
  const { masked, brackets } = mask(folded)
  const found: Quantity[] = []
  let before = ''
  let promised = false
  for (const clause of clauses(masked)) {
    const made = readClause(text, masked, clause, before, promised)
    found.push(...made.quantities)
    before = /[。;；!！?？\n]/.test(masked[clause.end] ?? '') ? '' : made.subject || before
    promised = before !== '' && made.promised
  }
  for (const bracket of brackets) found.push(...readBracket(text, folded, bracket))
  return found.sort((a, b) => a.start - b.start)
}

/** Titles and brackets are covered, so that they neither split a clause nor count in it; offsets stay. */
function mask(folded: string): { masked: string; brackets: Clause[] } {
  const brackets: Clause[] = []
  const masked = folded.replace(/《[^《》]{0,200}》|[(〔[][^()〔〕[\]]{0,300}[)〕\]]/g, (whole, at: number) => {
    if (!whole.startsWith('《')) brackets.push({ start: at + 1, end: at + whole.length - 1 })
    return '\u0001'.repeat(whole.length)
  })
  return { masked, brackets }
}

function* clauses(masked: string): Generator<Clause> {
  let start = 0
  const ends = /[,，](?!\d{3}(?!\d))|(?<!\d)[,，]|[。;；!！?？:：\n]/g
  for (const mark of masked.matchAll(ends)) {
    if (mark.index > start) yield { start, end: mark.index }
    start = mark.index + 1
  }
  if (start < masked.length) yield { start, end: masked.length }
}

function figures(masked: string, clause: Clause): Figure[] {
  const found: Figure[] = []
  const part = masked.slice(clause.start, clause.end)
  for (const match of part.matchAll(NUMBER)) {
    const start = clause.start + match.index
    const last = found[found.length - 1]
    if (last && start < last.end) continue
    const figure = figureAt(masked, clause, start, match)
    if (figure) found.push(figure)
  }
  return found
}

function figureAt(masked: string, clause: Clause, start: number, match: RegExpMatchArray): Figure | undefined {
  const before = masked[start - 1] ?? ''
  if (/[第〔[A-Za-z.+\d前年届]/.test(before) && !/^(?:每年|全年)$/.test(masked.slice(start - 2, start)))
    return undefined
  const chinese = match[1] === undefined && !/亿/.test(match[0])
  const implied = match[1] === undefined && !chinese
  let end = start + (implied ? 0 : match[0].length)
  if (masked[end] === '+' || (match[3] && !match[4] && masked[end] === '-')) return undefined
  let unit = match[3] ?? ''
  if (match[4] && masked[end] === '%') unit = ''
  if (unit === '' || match[4]) {
    UNIT.lastIndex = end
    const found = UNIT.exec(masked)
    if (!found && unit === '') return undefined
    if (found) {
      unit = found[1] as string
      end += found[0].length
    }
  }
  if (end > clause.end) return undefined
  SUFFIX.lastIndex = end
  const suffix = SUFFIX.exec(masked)
  if (suffix) end += suffix[0].length
  const number = (t: string | undefined) => Number((t ?? '').replaceAll(',', ''))
  const made: Figure = {
    start,
    end,
    unit,
    suffix: suffix?.[1] ?? '',
    chinese,
    implied,
    more: /[余多]/.test(masked.slice(start, end)),
  }
  if (implied) return { ...made, value: 1 }
  if (chinese) {
    const value = parseNumeral(match[0])
    return value === undefined ? undefined : { ...made, value }
  }
  const value = number((match[1] ?? '') + (match[2] ?? ''))
  if (match[4] === undefined) return { ...made, value }
  return number(match[4]) > value ? { ...made, min: value, max: number(match[4]) } : undefined
}

interface Reading {
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

function compare(left: string, figure: Figure): Reading {
  const tail = left.slice(-16)
  const share = /^(?:%|个?百分点)$/.test(figure.unit)
  let length = 0
  let comparator: QuantityComparator | undefined
  for (const [pattern, meaning] of COMPARING) {
    const word = pattern.exec(tail)?.[0]
    if (word === undefined) continue
    length = word.length
    // what reaches 100% cannot go beyond
    comparator = pattern === REACH && figure.value === 100 && figure.unit === '%' ? '=' : meaning
    break
  }
  if (comparator === undefined && figure.unit === '%' && FLOOR_OF.test(tail)) comparator = '>='
  if (comparator === undefined && figure.more) comparator = '>'
  const { suffix } = figure
  if (suffix === '左右' || suffix === '上下') comparator = '~'
  else if (suffix.endsWith('以上')) comparator = comparator === '>' ? '>' : '>='
  else if (suffix === '以外') comparator = '>'
  else if (suffix !== '') comparator = '<='
  const explicit = comparator !== undefined && !(figure.more && suffix === '' && length === 0)
  if (figure.min !== undefined) comparator = 'between'
  const held = !explicit && share ? HOLD.exec(tail)?.[0] : undefined
  if (held === undefined) return { comparator: comparator ?? '=', explicit, length }
  // 增长 5%: the verb says what the share is of, 保持在 does not
  return {
    comparator: comparator ?? '=',
    explicit: true,
    length: /保持|稳定|维持|实现|为|占/.test(held) ? held.length : 0,
  }
}

interface ClauseReading {
  quantities: Quantity[]
  subject: string
  promised: boolean
}

function readClause(
  text: string,
  masked: string,
  clause: Clause,
  before: string,
  promisedBefore: boolean,
): ClauseReading {
  const quantities: Quantity[] = []
  const whole = masked.slice(clause.start, clause.end)
  const found = REWARD_WORDS.test(whole) || CONDITION.test(whole.trim()) ? [] : figures(masked, clause)
  const reading: ClauseReading = {
    quantities,
    subject: nounOf(text.slice(clause.start, Math.min(clause.end, clause.start + REACH_BACK))),
    promised: false,
  }
  if (found.length === 0) return reading
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
    const counted = !circle && figure.unit !== '%' && !/百分点/.test(figure.unit)
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
      /项$/.test(figure.unit) &&
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
    const noun = text
      .slice(figure.end, figure.end + right.length)
      .trim()
      .replace(/^的/, '')
    const subjects = subjectsOf({
      text,
      left: text.slice(from, figure.start - compared.length),
      noun,
      head,
      gap,
      counted,
      before,
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
      reading.subject = name
    }
    promised = promised || (counted && compared.explicit)
    from = end + (/[、和及与]/.test(masked[end] ?? '') ? 1 : 0)
  }
  distribute(quantities, whole)
  return { ...reading, promised }
}

/** A noun cut out of a sentence may keep one half of a pair of quotation marks. */
const balanced = (noun: string) => (noun.includes('“') === noun.includes('”') ? noun : noun.replace(/[“”]/g, '')).trim()

const skipBlank = (text: string, at: number): number =>
  at + (/^[\s、,，]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0)

/** The unit as written, in plain width. */
function unitOf(text: string, figure: Figure): string {
  let end = figure.end - figure.suffix.length
  while (end > figure.start && /[\s(（含）)]/.test(text[end - 1] ?? '')) end--
  return text.slice(end - figure.unit.length, end).normalize('NFKC')
}

/** 分别达到80%、90%: the values go to the subjects in turn. */
function distribute(quantities: Quantity[], clause: string): void {
  if (!clause.includes('分别')) return
  const starts = [...new Set(quantities.map((q) => q.start))]
  const first = quantities.filter((q) => q.start === starts[0])
  if (first.length < 2 || quantities.length !== first.length) return
  const values = [...clause.slice(clause.indexOf('分别')).matchAll(/\d+(?:\.\d+)?/g)].map((m) => Number(m[0]))
  if (values.length === first.length) for (const [i, q] of first.entries()) q.value = values[i] as number
}

/** Whether a figure can be a target at all, by what it is counted in and what stands next to it. */
function isCountable(figure: Figure, compared: Reading, masked: string, left: string): boolean {
  const next = masked.slice(figure.end, figure.end + 6)
  if (figure.chinese && !compared.explicit) return false
  if (figure.chinese && figure.suffix === '内') return false
  if (/^(?:个?月|年)/.test(next) && !figure.suffix) return false
  if (/[个项类]$/.test(figure.unit) && DIVISIONS.test(next)) return false
  if (/^(?:日|点|度|期)$/.test(figure.unit) && figure.suffix === '') return false
  if (DURATIONS.has(figure.unit)) {
    if (/[月]$/.test(left)) return false
    if (figure.suffix === '' && !compared.explicit) return isCircle(figure, masked)
  }
  if (figure.unit === '人' && /^(?:口|大|才)/.test(next)) return false
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
  const lead = rest.replace(/^\u0001+/, '')
  if (lead === '' || !/^[\u4e00-\u9fff“A-Za-z\d]/.test(lead)) return lead.length < rest.length && lead === '' ? '' : ''
  const cut = LIST_BREAK.exec(rest)
  return (cut ? rest.slice(0, cut.index) : rest).replace(/[。\s]+$/, '')
}

interface Verb {
  word: string
  start: number
  end: number
}

/** The verb that promises the count: the last one, but not one inside a modifier (打造具有推广价值的). */
function governingVerb(left: string): Verb | undefined {
  let first: Verb | undefined
  let last: Verb | undefined
  for (const match of left.slice(-60).matchAll(PROMISE)) {
    const start = Math.max(left.length - 60, 0) + match.index
    last = { word: match[0], start, end: start + match[0].length }
    first ??= last
  }
  return last && left.endsWith('的') ? first : last
}

const trimTail = (left: string) => left.replace(/\s+$/, '').replace(TAIL_WORDS, '')

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

function subjectsOf({ left, noun, head, gap, counted, before, verb, figure }: SubjectParts): string[] {
  if (noun !== '' && counted) return [head + (verb && gap.endsWith('的') ? gap : '') + noun.replace(/^对(?=.)/, '')]
  let own = trimTail(left).replace(/^[\s、,，]+/, '')
  if (/^(?:于|在)?$/.test(own) && noun !== '') return [noun]
  const distributed = /(?:均|都|分别|各)+$/.test(left.trim()) || /率[、和及与].*率$/.test(own)
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
const opened = (clause: string) =>
  trimTail(
    clause
      .trim()
      .replace(OPENING_WORDS, '')
      .replace(/^到?20\d\d年(?:底|末)?前?/, '')
      .replace(OPENING_WORDS, ''),
  )

/** The clause's own noun: without what opens the clause and without the verb that promises it. */
function nounOf(clause: string): string {
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

/** 90名国家级、150名省级科技人才: what the first is, the last one says. */
function sharedTail(text: string, masked: string, next: Figure | undefined, end: number, noun: string): string {
  if (!next) return ''
  const following = text.slice(next.end, next.end + followingNoun(masked, next, end).length)
  const mark = following.search(/[级型类]/)
  return mark >= 0 && mark < 4 && noun.length <= 4 ? following.slice(mark + 1) : ''
}

/** (80%以上) says it of the nouns before the bracket; a longer bracket is a clause of its own. */
function readBracket(text: string, folded: string, bracket: Clause): Quantity[] {
  const inner = folded.slice(bracket.start, bracket.end)
  if (!/\d/.test(inner) || REWARD_WORDS.test(inner)) return []
  const found = figures(folded, bracket)
  const figure = found[0]
  if (!figure || found.length > 1) return []
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
