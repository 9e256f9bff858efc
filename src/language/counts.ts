/**
 * Count expressions: a number together with what it counts (“六有”, 1+6+N, 七大行动, 三个阶段) and, where the text
 * around it says so, the things counted. A plan that announces six must list six, so these are what such a check reads.
 */

import { FIXED_PHRASES, FRAMEWORK_NOUNS } from '../lexicon/fixed-phrases.ts'
import { type ListedParts, listAfter, listBefore, numberedParts } from './count-parts.ts'
import { everyMatch } from './every-match.ts'
import { listedCounts } from './listed-counts.ts'
import { parseNumeral } from './numerals.ts'
import { hasSign, sign } from './signs.ts'
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

const SIGN = /[二两双三四五六七八九十\d０-９]/
/** What a name in quotes begins with where it counts, and what no formula is without. */
const NUMERAL_FIRST = /^[一二两双三四五六七八九十\dNnＮ０-９]/
const namedSign = /[“"「『][一二两双三四五六七八九十\dNnＮ０-９]|\d[+＋]/
const QUOTED = /[“"「『]([^“”"「」『』\s、，。；：,;:]{2,16})[”"」』]/g
const FORMULA = /^[\dNnＮ０-９]{1,3}(?:[+＋](?:[\dNnXxＮＸ０-９]{1,3}))+$/
const PLAIN_FORMULA = /(?<![\d.+＋A-Za-z])\d{1,3}(?:[+＋](?:\d{1,3}|[NnＮ])){1,5}(?![\d.+＋A-Za-z])/g
const MEASURE = '个|大|项|类|支|种|条|名|处|步|场|次|件|张|点|方面'
const STARTS_WITH_MEASURE = new RegExp(`^(?:${MEASURE})`)
const PAIR = new RegExp(
  `([一二两双三四五六七八九十]{1,3}|\\d{1,3})(${MEASURE})?((?:统一|合一|[^一二两双三四五六七八九十\\d+]){1,10})`,
  'y',
)
const ONES = /^([二两三四五六七八九十]|\d{1,2})个一$/
const DIGITS = /^\d{3,5}$/
// both look at the number first: few characters are one, and what stands before it costs more to tell
const COUNTED = new RegExp(
  `(?=[二两三四五六七八九十\\d])(?<![第每各几数一二三四五六七八九十百千万两〇零\\d.+前后初])([二两三四五六七八九十]{1,3}|\\d{1,3})(${MEASURE})([\\u4e00-\\u9fff]{1,12})`,
  'g',
)
const BARE = /([两三四五六七八九十])(?<=[\u4e00-\u9fff”"].)([\u4e00-\u9fff]{2})/g
// each is a boundary only where it is no half of another word: 重要, 中心, 和谐, 对接, 分队
const NOUN_END =
  /[的是将并由也其了]|(?<![重主首必])要|(?<!集)中(?![心小国学医])|上(?![网级云门下])|(?<![所可予])以|(?<![潜存])在|和(?![谐平美])|后(?![勤备])|前(?![沿端])|时(?![代段间尚])|对(?![接象口外])|把(?![手关])|均(?!衡)|分(?![队类析中会享级支局站])|着(?![力重])|及(?!时)|(?<!参)与|(?<![行作])为(?!民)|从(?!业)|等(?![级次])|进行|开展|组织(?!部|机构|体系|建设)|实施|推进|构建|建立|入手/
const NOT_COUNTED = /^(?:月|年|小时|工作日|百分点|人次|以上|以内|以下|左右|全会|中全会|代会|党代会)/

/** Whether a name in quotes that counts, or a formula, may stand in a text. */
function isNamed(text: string): boolean {
  return hasSign(text, sign.quoteOrPlus) && namedSign.test(text)
}

/** All count expressions of a text, in order. */
export function findCounts(text: string): CountExpression[] {
  if (!SIGN.test(text)) return []
  return isNamed(text)
    ? merged(text, quotedCounts(text), [listedCounts, formulas, counted, bare])
    : merged(text, [], [counted, bare])
}

/** Those that go by a name of their own, in order: what stands in quotes, and formulas. */
export function findNamedCounts(text: string): CountExpression[] {
  return isNamed(text) && SIGN.test(text) ? merged(text, quotedCounts(text), [listedCounts, formulas]) : []
}

/** What stands in quotes, and what the others find outside of it. */
function merged(
  text: string,
  quoted: readonly CountExpression[],
  others: readonly ((text: string) => readonly CountExpression[])[],
): CountExpression[] {
  const counts = [...quoted]
  let next = 0
  for (const other of others)
    for (const count of other(text)) {
      while (next < quoted.length && (quoted[next]?.end ?? 0) <= count.start) next++
      if ((quoted[next]?.start ?? text.length) >= count.end) counts.push(count)
    }
  return counts.sort((a, b) => a.start - b.start)
}

/** “6·26国际禁毒日”, “3.15”: a day of the year. */
const DAY = /^\d{1,2}[·.．•]\d{1,2}(?!\d)/
const fixedPhrases = new WordList(FIXED_PHRASES)
const isFixed = (wording: string) => fixedPhrases.opening(wording) !== undefined

/** The noun that stands at a place of a text and belongs to the name before it. */
const frameworkNouns = new WordList(FRAMEWORK_NOUNS)
const nounAt = (text: string, at: number): string => frameworkNouns.opening(text, at) ?? ''

function quotedCounts(text: string): CountExpression[] {
  const counts: CountExpression[] = []
  for (const match of everyMatch(QUOTED, text)) {
    const content = match[1] as string
    if (!NUMERAL_FIRST.test(content)) continue
    const read = isFixed(content) || DAY.test(content) ? undefined : readContent(content)
    const end = match.index + match[0].length
    const tail = read ? nounAt(text, end) : ''
    if (!read || (tail === '' && DIGITS.test(content))) continue
    const made: CountExpression = {
      start: match.index,
      end,
      text: match[0],
      name: `“${content}”${tail}`,
      ...read,
      noun: read.noun || tail,
      quoted: true,
    }
    counts.push(withParts(text, made, end + tail.length))
  }
  return counts
}

type ReadContent = Pick<CountExpression, 'noun'> &
  Partial<Pick<CountExpression, 'count' | 'expression' | 'measure' | 'parts'>>

function readContent(content: string): ReadContent | undefined {
  if (/[+＋]/.test(content) && FORMULA.test(content)) return { expression: content.normalize('NFKC'), noun: '' }
  if (DIGITS.test(content)) return { expression: content, noun: '' }
  const ones = content.endsWith('个一') ? ONES.exec(content) : null
  if (ones) return { count: parseNumeral(ones[1] as string) ?? 0, measure: '个', noun: '一', expression: content }
  const pairs: { count: number; measure: string | undefined; noun: string }[] = []
  for (let at = 0; at < content.length; ) {
    PAIR.lastIndex = at
    const pair = PAIR.exec(content)
    if (!pair)
      return content === '双千' || content === '双百'
        ? { count: 2, noun: content.slice(1), expression: content }
        : undefined
    pairs.push({
      count: pair[1] === '双' ? 2 : (parseNumeral(pair[1] as string) ?? 0),
      measure: pair[2],
      noun: pair[3] as string,
    })
    at += pair[0].length
  }
  const [first] = pairs
  if (!first || pairs.every((pair) => pair.count < 2)) return undefined
  if (pairs.length > 1)
    return { expression: content, noun: '', parts: pairs.map(({ count, noun }) => ({ count, name: noun })) }
  // 双 also only means "double": a long word behind it is an ordinary noun
  if (content.startsWith('双') && content.length > 3) return undefined
  const named = first.measure === undefined ? { expression: content } : { measure: first.measure }
  return { count: first.count, noun: first.noun, ...named }
}

/** 1+6+N模式 */
function formulas(text: string): CountExpression[] {
  if (!text.includes('+') && !text.includes('＋')) return []
  const counts: CountExpression[] = []
  for (const match of everyMatch(PLAIN_FORMULA, text)) {
    const end = match.index + match[0].length
    const tail = nounAt(text, end)
    if (tail === '') continue
    const expression = match[0].normalize('NFKC')
    const made = {
      start: match.index,
      end,
      text: match[0],
      name: expression + tail,
      expression,
      noun: tail,
      quoted: false,
    }
    counts.push(withParts(text, made, end + tail.length))
  }
  return counts
}

/** 七大行动, 三个阶段: with a measure word. */
function counted(text: string): CountExpression[] {
  const counts: CountExpression[] = []
  for (const match of everyMatch(COUNTED, text)) {
    const run = match[3] as string
    const stop = run.search(NOUN_END)
    const noun = (stop >= 0 ? run.slice(0, stop) : run).slice(0, 10)
    const count = parseNumeral(match[1] as string)
    if (noun === '' || count === undefined || count < 2 || NOT_COUNTED.test(run) || isFixed(match[0])) continue
    const wording = match[0].slice(0, match[0].length - run.length + noun.length)
    const end = match.index + wording.length
    const made = {
      start: match.index,
      end,
      text: wording,
      name: wording,
      count,
      measure: match[2] as string,
      noun,
      quoted: false,
    }
    counts.push(withParts(text, made, end))
  }
  return counts
}

/** A、B、C三结合: without one. */
function bare(text: string): CountExpression[] {
  const counts: CountExpression[] = []
  for (const match of everyMatch(BARE, text)) {
    if (STARTS_WITH_MEASURE.test(match[2] as string) || isFixed(match[0])) continue
    const count = parseNumeral(match[1] as string) as number
    const before = listBefore(text, match.index, count)
    // without a measure word only the list in front shows that 三结合 counts at all
    if (!before) continue
    if (!before.quoted && (before.parts.length !== count || before.parts.some((part) => part.length > 8))) continue
    const end = match.index + match[0].length
    const tail = nounAt(text, text[end] === '的' ? end + 1 : end)
    const list = before.parts.join('、')
    counts.push(
      listed(
        {
          start: match.index,
          end,
          text: match[0],
          name: `${before.quoted ? `“${list}”` : list}${match[0]}${tail}`,
          count,
          expression: match[0],
          noun: match[2] as string,
          quoted: false,
        },
        before,
      ),
    )
  }
  return counts
}

function withParts(text: string, made: CountExpression, after: number): CountExpression {
  if (made.parts) return made
  const found =
    listAfter(text, after, made.count) ??
    listBefore(text, made.start, made.count) ??
    numberedParts(text, after, made.count)
  return found && found.parts.length > 1 ? listed(made, found) : made
}

function listed(made: CountExpression, found: ListedParts): CountExpression {
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
