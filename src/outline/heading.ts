/**
 * Where a heading ends and its text begins, in a paragraph that holds both: on a line of its own, closed by 。,
 * closed by ：, or run into the text with nothing between. Each way has a reader; here is the order in which they are asked.
 */

import { firstOutside } from '../language/brackets.ts'
import { labelled } from '../language/labelled.ts'
import { opensWithTime } from '../language/opening-time.ts'
import { isPost } from '../language/roster.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import { cutBeforeBracket, isOnlyBracket, trailingBracket } from './heading/closing-bracket.ts'
import { bodyFrom, type Cut, hasColon, headingColon, nameFrom, nameSpan } from './heading/cut.ts'
import { cutCountedStage, cutDated } from './heading/dated.ts'
import { cutBeforeEcho } from './heading/echo.ts'
import { cutItem, isItem } from './heading/item.ts'
import { cutBeforeDash, cutBeforeRoster, cutStockTitle } from './heading/run-in.ts'
import { titleRole } from './titles.ts'

/** Longest heading sentence that has text behind it, and the longest heading on a line of its own, in characters. */
const longestBeforeText = 48
const longestAlone = 64

/** A name stands behind a time and a count at most: 3月9日：活动一：看望老人. */
const mostBefore = 2

/**
 * Cuts the paragraph `text` from `from`, just behind the mark; `runIn` where what is left of a line has run into its title.
 * `before` is how much was told before the name already.
 */
export function cutHeading(text: string, from: number, runIn = false, before = 0): Cut {
  const start = nameFrom(text, from)
  const told =
    cutDated(text, start) ??
    cutBeforeRoster(text, start) ??
    cutBeforeDash(text, start) ??
    cutBeforeFirst(text, from, start) ??
    (from > 0 ? cutBeforeEcho(text, start) : undefined)
  if (told) return told
  const rest = text.slice(start)
  const stop = firstOutside(rest, '。！!？?；;', longestBeforeText + 1)
  const colon = headingColon(rest)
  return (
    cutStockTitle(text, start, { stop, colon }, runIn) ??
    cutBehindTime(text, start, before) ??
    (colon > 1 && (stop < 0 || colon < stop) ? cutAtColon(text, start, start + colon, before) : undefined) ??
    cutAtSpace(text, start) ??
    (stop > 0 ? cutAtStop(text, start, start + stop) : cutWhole(text, start))
  )
}

/** （三）环境综合整治1、清理死角…: a title, and right behind it the first of its items. */
function cutBeforeFirst(text: string, from: number, start: number): Cut | undefined {
  const one = text.indexOf('1', start)
  if (one - start < 4 || one - start > longestTitle || !'、）)'.includes(text[from - 1] ?? ' ')) return undefined
  if (
    !'.．、'.includes(text[one + 1] ?? ' ') ||
    !isHan(text, one + 2) ||
    !'一二三四五六七八九十'.includes(text[from - 2] ?? ' ')
  )
    return undefined
  for (let at = start; at < one; at++) if (!isHan(text, at) && text[at] !== '、') return undefined
  return { name: { start, end: one }, body: one }
}

/** Such a title is no longer. */
const longestTitle = 16

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** 3月9日：召开动员会，分发工具。: when, and then what. */
function cutBehindTime(text: string, start: number, before: number): Cut | undefined {
  if (before >= mostBefore) return undefined
  const rest = text.slice(start)
  const when = hasColon(rest) ? opensWithTime.exec(rest)?.[0] : undefined
  if (when === undefined || when.endsWith('，') || when.endsWith(',')) return undefined
  const { name } = cutHeading(text, start + when.length, false, before + 1)
  return name.end - name.start > 1 ? { name, body: start } : undefined
}

const opensCount = new Set('活任项行板环课比赛第')
/** 活动一：看望老人, 第二项目组：宣传组: the count stands before the name. */
const countsOnly = new WordedPattern(
  Array.from('一二三四五六七八九十0123456789'),
  /^(?:(?:活动|任务|项目|行动|板块|环节|课程|比赛|赛事)[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}(?:项目组|板块|环节|项活动|场|站))$/,
)
const longestCount = 6

/** 到2023年：… and 其中：… are sentences. */
const introduces = new Set(['其中', '例如', '如下', '即'])

/** A name that a colon closes. */
function cutAtColon(text: string, start: number, colon: number, before: number): Cut | undefined {
  const name = nameSpan(text, start, colon)
  const stage = cutCountedStage(text, name, colon)
  if (stage) return stage
  const words = text.slice(name.start, name.end)
  const counts = words.length <= longestCount && opensCount.has(words[0] as string) && countsOnly.test(words)
  if (counts && before < mostBefore && text.length - colon > 2) return cutHeading(text, colon + 1, false, before + 1)
  // 来宾登记 时间：…, 考务分工 组长：…: the label of what is told of it stands behind a space
  const blank = hasBlank(words) ? words.search(/[ \u3000]+\S+$/) : 0
  const label = blank > 1 ? words.slice(blank).trim() : ''
  if (partyLabels.has(label) || isPost(label))
    return { name: nameSpan(text, start, start + blank), body: bodyFrom(text, start + blank) }
  // 3月8日，举办手工活动，参加人员：…: behind a comma
  const comma = Math.max(words.lastIndexOf('，'), words.lastIndexOf(','))
  if (comma > 2 && partyLabels.has(words.slice(comma + 1)))
    return { name: nameSpan(text, start, start + comma), body: bodyFrom(text, start + comma + 1) }
  // 清理沟渠牵头单位：甲局配合单位：乙局: a copy has drawn several labels and what they are about together
  const first = labelled(text)[0]
  if (first && first.start > start + 3 && first.start < colon && first.valueStart > colon && labelled(text).length > 1)
    return { name: nameSpan(text, start, behindDash(text, first.start)), body: first.start }
  // 清理沟渠——责任单位：甲局
  const dash = words.lastIndexOf('—')
  if (dash > 2 && partyLabels.has(words.slice(dash + 1)))
    return { name: nameSpan(text, start, behindDash(text, name.start + dash + 1)), body: name.start + dash + 1 }
  if (introduces.has(words)) return undefined
  return cutBeforeBracket(text, name) ?? { name, body: bodyFrom(text, colon + 1) }
}

/** Where the dashes begin that end at `end`. */
function behindDash(text: string, end: number): number {
  let at = end
  while ('—-－ \u3000'.includes(text[at - 1] ?? '.')) at--
  return at
}

const runsOnBehindSpace =
  /[\u4e00-\u9fff”）)][ \u3000]+(?=[\u4e00-\u9fff“《]{2}|20\d\d年|1?\d月|1[、.．]|[（(][1一][）)])/

/** A name and its text that a space parts, where a line ended once. */
function cutAtSpace(text: string, start: number): Cut | undefined {
  const rest = text.slice(start)
  // 二、时间 4月25日至5月10日: a title of two characters
  if (isBlank(rest[2]) && rest.length > 5 && titleRole(rest.slice(0, 2)) === 'event')
    return { name: { start, end: start + 2 }, body: bodyFrom(text, start + 3) }
  const wide = wideSpace(rest)
  const space = wide ?? (hasBlank(rest) ? rest.search(runsOnBehindSpace) + 1 : 0)
  const before = rest.slice(0, space)
  if (space < 4 || space > 24 || (rest.length - space <= 14 && !before.endsWith('阶段'))) return undefined
  // “写春联 送祝福”活动, 清沟（甲局 3月底）；修路（乙局）: a space within quotes or brackets
  const isWithin = ['“”', '（）', '()'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  )
  if (isWithin || hasOneOf(before, wide === undefined ? '，,、。；;：:' : '。；;：:')) return undefined
  const name = { start, end: start + space }
  return cutBeforeBracket(text, name) ?? { name, body: bodyFrom(text, start + space) }
}

const twoBlanks = /[ \u3000]{2,8}(?=[\u4e00-\u9fff“《\d])/

/** 加强考核，严明奖惩  把净街纳入考核，…: where several blanks part a name, whatever it is, from sentences; columns have more of them, and no sentence. */
function wideSpace(rest: string): number | undefined {
  const match = hasBlank(rest) ? twoBlanks.exec(rest) : null
  if (!match) return undefined
  const behind = rest.slice(match.index + match[0].length)
  return hasOneOf(behind, '，,。') && !/[ \u3000]{2}/.test(behind) ? match.index : undefined
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u3000'
}

function hasBlank(text: string): boolean {
  return text.includes(' ') || text.includes('\u3000')
}

/** A sentence that is the heading of what follows it, or an item. */
function cutAtStop(text: string, start: number, stop: number): Cut {
  const isAlone = isOnlyBracket(text.slice(stop + 1))
  if (isAlone || !'。！!'.includes(text[stop] as string) || isItem(text.slice(start, stop)))
    return cutItem(text, start, stop, isAlone ? stop + 1 : start)
  const name = nameSpan(text, start, stop)
  return cutBeforeBracket(text, name) ?? { name, body: bodyFrom(text, stop + 1) }
}

/** A line without a stop near its beginning: a heading alone, where it is short, or an item. */
function cutWhole(text: string, start: number): Cut {
  const bracket = trailingBracket(text, start)
  if (bracket !== undefined && bracket - start <= longestAlone) return cutItem(text, start, bracket, bracket)
  const rest = text.slice(start)
  if (rest.length > longestAlone) {
    const end = firstOutside(rest, '。！!；;')
    return cutItem(text, start, end < 0 ? text.length : start + end, start)
  }
  if (isItem(rest)) return cutItem(text, start, text.length, start)
  return { name: nameSpan(text, start, text.length), body: text.length }
}
