/** Headings whose end is told by the bracket behind them, of a period or a remark, and stages that are counted first and named behind. */

import { closeOf } from '../../language/brackets.ts'
import { stageCountAt } from '../../language/stage-count.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Span } from '../../source/place.ts'
import { bodyBehind, type Cut, nameSpan } from './cut.ts'

/** 宣传发动阶段（3月1日至10日），召开…: the stage and its time, then what is done in it. */
const timedStage = new WordedPattern(
  ['，', ',', ' ', '\u3000'].flatMap((behind) => [`）${behind}`, `)${behind}`]),
  /^[^。；;：:（(]{2,24}阶段[（(][^（()）]{2,40}[）)](?:[，,]|[ \u3000]+(?=[^ \u3000]))/,
)

/** 隐患排查（6月6日至20日）各车间…: what is done then stands right behind the bracket. */
const datedName =
  /^(?![对在将把从自至到截按根每于以向给])[^，,。；;：:（(\s]{2,16}(?<![时日年月周间来])[（(][^（()）。；;]{0,16}\d{1,2}月[^（()）。；;]{0,24}[）)](?=\s*[\u4e00-\u9fff“《]{4})(?![的前后内之为是在和与及、等]|以[前后内上下来及]|期间)/

/** 净街行动（重点工程）开展清扫，…: what is done stands right behind the remark on it. */
const remarkedName = new WordedPattern(
  ['行动', '活动', '工程', '计划'].flatMap((word) => [`${word}（`, `${word}(`]),
  /^[\u4e00-\u9fff]{2,8}(?:行动|活动|工程|计划)[（(][\u4e00-\u9fff]{2,10}[）)](?=(?:开展|组织|开设|设立|建立|实施|推进|加强|举办)[\u4e00-\u9fff]{3})/,
)

/** （9月1日—6日）：学法规、签承诺。各车间…: the count of a stage stood before its period, and its name stands behind. */
const namedBehindPeriod =
  /^[（(][^（()）。；;]{0,16}\d{1,2}月[^（()）。；;]{0,20}[）)][:：]?[ \u3000]?[^，,。；;：:（(\s]{2,16}(?:，[^，,。；;：:（(\s]{2,12})?(?=[。：:]|$)/

/** Cuts a heading behind its period, or behind the name that follows its period. */
export function cutDated(text: string, start: number): Cut | undefined {
  const rest = text.slice(start)
  const timed = rest.lastIndexOf('阶段', 24) > 0 ? timedStage.exec(rest)?.[0].length : undefined
  if (timed !== undefined) return { name: nameSpan(text, start, start + timed - 1), body: start + timed }
  const dated = ((hasMonthBehindName(rest) ? datedName.exec(rest) : null) ?? remarkedName.exec(rest))?.[0].length
  if (dated !== undefined) return { name: { start, end: start + dated }, body: bodyBehind(text, start + dated) }
  const named = rest.startsWith('（') || rest.startsWith('(') ? namedBehindPeriod.exec(rest)?.[0].length : undefined
  if (named !== undefined) return { name: { start, end: start + named }, body: bodyBehind(text, start + named) }
  return undefined
}

/** Whether the bracket behind a few words has a month in it, and no stop behind it. */
function hasMonthBehindName(text: string): boolean {
  for (let at = 2; at <= 16; at++) {
    if (text[at] !== '（' && text[at] !== '(') continue
    const end = closeOf(text, at) ?? text.length
    return text.slice(at, end).includes('月') && !'。；;：:，,'.includes(text[end] ?? '。')
  }
  return false
}

const countsStage = /^(?:第[一二三四五六七八九十\d]{1,3}个?(?:阶段|步|战役|仗|轮|波|批次?)|阶段[一二三四五六七八九十])$/
/** 宣传动员（4月至5月）, 全面排查、建立台账。 */
const stageName =
  /^[^，,。；;：:（(\s]{2,16}(?:[、，,][^，,。；;：:（(\s]{2,12})?(?:[（(][^（()）]{2,40}[）)])?(?=[。：:\s]|$)/

/** 第一阶段：宣传动员（4月至5月）, 活动第一阶段：宣传动员: the count that a colon closes, and the name behind it, are one heading. */
export function cutCountedStage(text: string, count: Span, colon: number): Cut | undefined {
  const counted = text.slice(count.start, count.end)
  const at = stageCountAt(counted)
  if ((at < 0 && !counted.startsWith('第')) || !countsStage.test(counted.slice(Math.max(at, 0)))) return undefined
  const named = stageName.exec(text.slice(colon + 1))?.[0].length
  if (named === undefined) return undefined
  const end = colon + 1 + named
  return { name: nameSpan(text, count.start, end), body: bodyBehind(text, end) }
}
