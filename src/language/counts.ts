/**
 * Count expressions: a number together with what it counts (“六有”, 1+6+N, 七大行动, 三个阶段) and, where the text
 * around it says so, the things counted. A plan that announces six must list six, so these are what such a check reads.
 */

import { type CountExpression, isFixed, listed, MEASURE, nounAt, withParts } from './count-expression.ts'
import { listBefore } from './count-parts.ts'
import { everyMatch } from './every-match.ts'
import { listedCounts } from './listed-counts.ts'
import { parseNumeral } from './numerals.ts'
import { quotedCounts } from './quoted-counts.ts'
import { hasSign, sign } from './signs.ts'

export type { CountExpression } from './count-expression.ts'

const SIGN = /[二两双三四五六七八九十\d０-９]/
/** What no name in quotes that counts, and no formula, is without. */
const namedSign = /[“"「『][一二两双三四五六七八九十\dNnＮ０-９]|\d[+＋]/
const PLAIN_FORMULA = /(?<![\d.+＋A-Za-z])\d{1,3}(?:[+＋](?:\d{1,3}|[NnＮ])){1,5}(?![\d.+＋A-Za-z])/g
const STARTS_WITH_MEASURE = new RegExp(`^(?:${MEASURE})`)
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
  return isNamed(text) ? merged(text, inQuotes(text), [formulas, counted, bare]) : merged(text, [], [counted, bare])
}

/** Those that go by a name of their own, in order: what stands in quotes, and formulas. */
export function findNamedCounts(text: string): CountExpression[] {
  return isNamed(text) && SIGN.test(text) ? merged(text, inQuotes(text), [formulas]) : []
}

/** Names and layouts in quotes, in order. */
function inQuotes(text: string): CountExpression[] {
  const layouts = listedCounts(text)
  const names = quotedCounts(text)
  return layouts.length === 0 ? names : [...names, ...layouts].sort((one, other) => one.start - other.start)
}

/** What stands in quotes, and what the others find outside of it. */
function merged(
  text: string,
  quoted: readonly CountExpression[],
  others: readonly ((text: string) => readonly CountExpression[])[],
): CountExpression[] {
  const counts = [...quoted]
  for (const other of others) {
    let next = 0
    for (const count of other(text)) {
      while (next < quoted.length && (quoted[next]?.end ?? 0) <= count.start) next++
      if ((quoted[next]?.start ?? text.length) >= count.end) counts.push(count)
    }
  }
  return counts.sort((a, b) => a.start - b.start)
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
