/**
 * What a promised number is said of: the noun behind a count, the clause before a rate, several nouns in a list.
 */

import { METRIC_NOUN_TAILS, METRIC_NOUNS, OPENING_WORDS, PROMISE_VERBS } from '../../lexicon/quantity-words.ts'
import { ClosingPattern } from '../closing-pattern.ts'
import { OpeningPattern } from '../opening-pattern.ts'
import { blanks, hasOneOf } from '../signs.ts'
import { WordList } from '../word-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import type { Figure } from './figures.ts'

const metricNouns = new WordList(METRIC_NOUNS)
const metricTails = new WordList(METRIC_NOUN_TAILS)

export const KEPT_HEAD = new WordedPattern(
  ['每', '人均', '累计', '年均', '新增'],
  /(?:人均)?每(?:年|月|季度|周|天|日|学期|半年|个?[\u4e00-\u9fff]{2,4}(?=至少))|人均|累计|年均|新增/,
)

const TAIL_WORDS =
  /(?:保持在?|稳定在|维持在|要|应当?|须|必须|均|都|各|分别|力争|争取|确保|可|将|能|需|总数|数量要|比例要)+$/

/** What `TAIL_WORDS` end in. */
const tailLast = '持在要应当须必均都各别争取保可将能需数'

/** 参与, 普及, 和谐 hold a conjunction that joins nothing. */
export const JOINING = /、|(?<![参赋给授])与|(?<![普涉以惠])及(?![时格])|(?<![饱共总缓])和(?![谐平睦解])/

const promiseVerbs = new WordList(PROMISE_VERBS)

interface SubjectParts {
  left: string
  noun: string
  head: string
  gap: string
  counted: boolean
  before: string
  verb: boolean
  figure: Figure
}

export interface Verb {
  word: string
  start: number
  end: number
}

/** 更新改造, 创新创建: what makes a word of its own of 新. */
const newInside = '更创翻革刷清最全'

/** 清运量, 培训率, 培训班 and the 新 of 更新 promise nothing. */
function isInNoun(left: string, start: number, word: string): boolean {
  if ('量率班'.includes(left[start + word.length] ?? ' ')) return true
  return left[start] === '新' && newInside.includes(left[start - 1] ?? ' ')
}

/** The verb that promises the count: the last one, but not one inside a modifier (打造具有推广价值的). */
export function governingVerb(left: string): Verb | undefined {
  let first: Verb | undefined
  let last: Verb | undefined
  for (let start = Math.max(left.length - 60, 0); start < left.length; ) {
    const word = promiseVerbs.opening(left, start)
    if (word === undefined || isInNoun(left, start, word)) {
      start++
      continue
    }
    last = { word, start, end: start + word.length }
    first ??= last
    start = last.end
  }
  if (last === undefined) return briefVerb(left)
  return left.endsWith('的') ? first : last
}

/** 配护林员300名, 全县设检查站40处: a verb of one character that opens a clause; 建档, 修订 and 配合 are others. */
const briefVerbs = '配建购修植栽种架挖设'
const BRIEF =
  /^(?:全[省市县区镇乡村校]|各[\u4e00-\u9fff]{1,2})?(?:配(?![合套比])|建(?![立设成档议制言构造])|购(?=[\u4e00-\u9fff]{2})|修(?![订改复缮养正])|植|栽|种(?!类)|架|挖|设(?=[^，,。；;]{0,8}[站点卡牌箱栏](?![长员])))(?=[\u4e00-\u9fff“]{2})/
const longestBefore = 3

function briefVerb(left: string): Verb | undefined {
  const found = hasOneOf(left.slice(0, longestBefore + 1), briefVerbs) ? BRIEF.exec(left)?.[0] : undefined
  if (found === undefined) return undefined
  return { word: found.slice(-1), start: found.length - 1, end: found.length }
}

/** What stands before a figure, without the words that only lead to it. */
export function trimTail(left: string): string {
  const trimmed = left.trimEnd()
  return tailLast.includes(trimmed.slice(-1)) ? trimmed.replace(TAIL_WORDS, '') : trimmed
}

/** What a figure is said of: one subject, or each of those that share it. */
export function subjectsOf({ left, noun, head, gap, counted, before, verb, figure }: SubjectParts): string[] {
  if (noun !== '' && counted && isLimit(figure)) return [ofLimit(left) + noun]
  if (noun !== '' && counted) return [head + (verb && gap.endsWith('的') ? gap : '') + towards.replace(noun, '')]
  let own = marksFirst.replace(trimTail(left), '')
  if (hasOneOf(own, '要须需')) own = toldFirst.replace(own, '')
  if (own.includes('由') || own.includes('从')) own = own.replace(fromBefore, '')
  if (noun !== '' && (own === '' || own === '于' || own === '在')) return [noun]
  const inTurn = '均都别各'.includes(left.trimEnd().slice(-1)) && IN_TURN.test(left.trimEnd())
  const distributed = inTurn || (own.endsWith('率') && RATES.test(own))
  // what another figure was said of is not part of this subject
  if (own.includes('、')) own = own.replace(/^[^、]*\d[^、]*、(?=[^、]{2})/, '')
  // 全镇12个村实现光纤通达率: who reaches it is no part of what is reached
  if (!counted && own.includes('实现')) own = own.replace(/^[^实]*\d[^实]*实现(?=.{2})/, '')
  // 确保安全、确保合格率: the last promise is the number's
  if (own.includes('、确保')) own = own.slice(own.lastIndexOf('、确保') + 1)
  own = counted ? nounOf(own) : opened(own)
  if (own === '' || own.startsWith('占') || AMOUNTS.has(own)) own = own === before ? own : before + own
  if (own.includes('不')) own = own.replace(/(?<=.)不(?:得|应|能)?(?:低于|少于)(?=[\u4e00-\u9fff]+$)/, '占')
  if (distributed) {
    const parts = own.split(JOINING).filter((part) => part !== '')
    const tail = metricTails.ending(own) ?? ''
    if (parts.length > 1) return parts.map((part) => (metricNouns.ending(part) !== undefined ? part : part + tail))
  }
  const list = own.includes('、') ? /^.*等(?=[\u4e00-\u9fff]{2})/.exec(own) : null
  if (list?.[0].includes('、')) own = own.slice(list[0].length)
  const kept = counted && !KEPT_HEAD.test(own) ? head : ''
  return [kept + own + (noun !== '' && !counted && !noun.startsWith('全') && figure.suffix === '' ? noun : '')]
}

const limits = new Set(['分钟', '小时', '工作日', '个工作日', '天', '日'])

/** 24小时内, 3个工作日内: how long something may take. */
function isLimit({ unit, suffix }: Figure): boolean {
  return suffix.endsWith('内') && limits.has(unit)
}

/** 一般投诉24小时内办结: what it may take that long for; 接到火情15分钟内 says from when, which is no part of it. */
function ofLimit(left: string): string {
  const what = leadsToLimit.replace(left.slice(left.lastIndexOf('、') + 1).trim(), '')
  const saysSince =
    what.startsWith('接到') || what.startsWith('收到') || '后起时0123456789'.includes(what.at(-1) ?? ' ')
  return what.length > longestLimited || saysSince ? '' : what
}

/** 须在, 应, 原则上 */
const leadsToLimit = new ClosingPattern('要应须可将当上在于', /(?:[要应须可将]|必须|应当|原则上)[在于]?$|[在于]$/)
const longestLimited = 12

const towards = new OpeningPattern('对', /^对(?=.)/)
const marksFirst = new OpeningPattern(`${blanks}、,，`, /^[\s、,，]+/)

const whom = Array.from('局委办院村镇乡位门校站所')
/** 县住建局要新建管网, 各村须完成清淤: who is told to is no part of what is promised. */
const toldFirst = new WordedPattern(
  whom.flatMap((last) => ['要', '须', '需'].map((told) => last + told)),
  new RegExp(`^[\\u4e00-\\u9fff、]{1,16}[${whom.join('')}][要须需](?!求)(?:加快|完成|确保|实现|做到)?(?=.{2})`),
)

/** 办理时间由5天缩短至3天: what it was before. */
const fromBefore = /[由从](?:目前|现在|原来|当前)?的?\d+(?:\.\d+)?[%％\u4e00-\u9fff]{0,4}$/

const IN_TURN = /(?:均|都|分别|各)+$/
const RATES = new WordedPattern(['率、', '率和', '率及', '率与'], /率[、和及与].*率$/)
const AMOUNTS = new Set(['比例', '比重', '数量', '总量'])

/** A clause without the words and the year that it opens with. */
export function opened(clause: string): string {
  const own = clause.trim().replace(OPENING_WORDS, '')
  const dated = DATE_FIRST.includes(own[0] ?? ' ')
    ? DAY_FIRST.replace(own.replace(/^(?:[到、]?20\d\d年(?:底|末)?前?)+(?:分别|各)?/, ''), '').replace(
        OPENING_WORDS,
        '',
      )
    : own
  return trimTail(dated)
}

const DATE_FIRST = '到0123456789'
const DAY_FIRST = new WordedPattern(['前'], /^\d{1,2} ?月(?: ?\d{1,2} ?日)?(?:底|末|份)?(?:之|以)?前/)

/** What a verb takes with it: a word or two, who does it (教务处负责发放), and for whom it is done (为18所幼儿园更换). */
const beforeVerb = /^(?:[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff、]{2,16}负责|[为向给][^，,；;]{2,30})$/

const reached = new ClosingPattern('持达到现在', /(?:保持|达到?|实现)在?$|(?<=[率度数资])[到在]$/)

/** The clause's own noun: without what opens the clause and without the verb that promises it. */
export function nounOf(clause: string): string {
  let noun = opened(clause)
  // “优秀组织奖”: what is in quotes is a name, and no verb in it promises anything
  const before = noun.endsWith('”') ? noun.slice(0, noun.lastIndexOf('“') + 1) : noun
  const verb = KEPT_HEAD.test(noun) ? undefined : governingVerb(before)
  if (verb && verb.end < noun.length && beforeVerb.test(noun.slice(0, verb.start))) noun = noun.slice(verb.end)
  return reached.replace(trimTail(noun), '')
}

/** A noun cut out of a sentence may keep one half of a pair of quotation marks. */
export const balanced = (noun: string) =>
  (noun.includes('“') === noun.includes('”') ? noun : noun.replace(/[“”]/g, '')).trim()
