/** What phases are called: by their headings, without the dates in them, or else by their count. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { dayBefore, openingDay, opensWithTime } from '../language/opening-time.ts'
import { stageCountAt } from '../language/stage-count.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import { namesPeriod } from '../outline/roles/phases.ts'
import type { Reading } from './reading.ts'

/** A heading as the items of a phase refer to it: without the dates in its bracket and without 第一阶段： or 活动第一阶段——. */
export function phaseName(written: string): string {
  const heading = written.slice(Math.max(stageCountAt(written), 0))
  const [, first, last = first] = namedBesideTime.exec(heading) ?? []
  if (last !== undefined && !endsAsUnit(last)) return last
  const undated = dayFirst
    .replace(heading, '')
    .replace(/[（(][^（()）]*(?:\d|年|月|旬|日|底)[^（()）]*[）)]?[:：]?$/, '')
  const named = dayThenName.replace(nameInBracket.replace(undated, '$1'), '$1')
  const uncounted = nameAndDay.replace(closed.replace(countFirst.replace(named, ''), ''), '$1')
  return nameAndTime.replace(
    nameAndPeriod.replace(stageAndAct.replace(quoted.replace(verbFirst.replace(uncounted, ''), '$1'), '$1'), '$1'),
    '$1',
  )
}

/** （宣传发动，4月1日至30日）：制定方案, （5月，自查阶段）：各村自查 behind the count: the bracket has the name as well. */
const namedBesideTime = new OpeningPattern(
  '（(',
  /^[（(](?:([\u4e00-\u9fff]{2,12})[，,：: ]\s?\d[^（()）]{1,30}|\d[^（()），,：: ]{1,30}[，,：: ]\s?([\u4e00-\u9fff]{2,12}阶段))[）)]/,
)
const dayFirst = new OpeningPattern('（(', /^[（(][^（()）]*\d[^（()）]*[）)][:：]?\s*(?=.)/)
/** 第二阶段（复赛）: the bracket behind the count is the name. */
const nameInBracket = new OpeningPattern('第（(', /^(?:第[一二三四五六七八九十]阶段)?[（(]([^（()）]+)[）)]$/)
/** 3月2日至8日为摸底阶段 */
const dayThenName = new OpeningPattern(
  '0123456789年月日号上中下旬初底前至到—-－–~～',
  /^[\d年月日号上中下旬初底前至到—\-－–~～]{3,30}[为是]([^，,]{2,12}阶段).*$/,
)
const countFirst = new OpeningPattern(
  '第阶',
  /^(?:第[一二三四五六七八九十]阶段[:：—－–\- \u3000]{0,2}|阶段[一二三四五六七八九十][:：—－–\- \u3000]{1,2})(?=[^:：—－–\- \u3000])/,
)
const closed = new ClosingPattern(':：', /[:：]$/)
/** （3月—5月），为“摸底阶段” */
const verbFirst = new OpeningPattern('为是，,', /^[，,]?[为是](?=.{2,12}阶段)/)
const quoted = new OpeningPattern('“', /^“([^“”]{2,16})”$/)
/** 宣传发动阶段，召开动员会: what is done in it is no name. */
const stageAndAct = new WordedPattern(['阶段，', '阶段,'], /^([^，,（(]{2,16}阶段)[，,].*$/)
/** 宣传发动，时间为3月1日至15日，召开动员会 */
const nameAndTime = new WordedPattern(['，时间', ',时间'], /^([^，,（(]{2,16})[，,]时间[为是从自在：:\d].*$/)
/** 摸底排查，8月25日前完成 */
const nameAndDay = new WordedPattern(
  Array.from('0123456789').flatMap((figure) => [`，${figure}`, `,${figure}`]),
  /^([\u4e00-\u9fff]{2,12})[，,](?:20\d\d年)?\d{1,2}月[^，,]{0,30}$/,
)
/** 集中整治（4月至5月），清扫街巷 */
const nameAndPeriod = new WordedPattern(
  ['），', '）,', ')，', '),'],
  /^([^，,（(]{2,16})[（(][^（()）]*\d[^（()）]*[）)][，,].*$/,
)

/** 召开动员大会。 is what is done in the period, and not what it is called. */
const titleBehind =
  /^(?!召开|开展|举[办行]|组织|完成|做好|进行|制[定订]|签订)[^，,。；;：:（(\s]{2,12}(?=[。：:（(\s]|$)/
const firstClause = /^[^，,。；;：:（(\s]{2,24}/

/** 3—4月：摸底排查。各区县…: the label says when, and the first words of the text what the phase is called. */
function phaseNameOf(heading: string, text: string): string {
  // 6月2日—8日：清扫东街，…: days are no name; 第一季度 and 3—4月 are, unless what stands behind them is a title
  const called = namesPeriod(heading) ? (heading.includes('日') ? firstClause : titleBehind).exec(text)?.[0] : undefined
  // 2024年9月底前，摸清底数, 4月8日第一次审查, 4月5日前各班上报节目: the day is no name
  return called ?? phaseName(dayBefore.replace(openingDay.replace(opensWithTime.replace(heading, ''), ''), ''))
}

/**
 * 第一轮：2月20日至3月31日，开展集中排查，建立台账: with its period between the count and what is done, a phase has no other
 * name; nor has 第二周 3月4日—8日.
 */
function countedOnly(reading: Reading, node: OutlineNode): string | undefined {
  if (node.mark?.form !== 'stage') return undefined
  const between = reading.slice({ start: node.start + node.mark.length, end: node.name.start })
  const name = reading.name(node)
  const act = opensWithTime.replace(name, '')
  const isAct = (act !== name || /\d/.test(between)) && (act.length > 6 || act.includes('，'))
  return (isAct || (isWeek(node) && namesPeriod(name))) && !/(?:阶段|期)$/.test(act)
    ? node.mark.text.replace(/[:：、，,]$/, '')
    : undefined
}

/** 第二周（3月4日—8日）: a week of a calendar, under which stands what is done in it. */
export function isWeek({ mark }: OutlineNode): boolean {
  return mark?.form === 'stage' && mark.text.includes('周')
}

const countAlone = /^第[一二三四五六七八九十]阶段$/
const stageBehind = /^[^，,。；;：:（(\s]{2,12}阶段(?=[。：:（(\s]|$)/

/** What a phase is called, by its heading or else by its count. */
export function nameOfPhase(reading: Reading, node: OutlineNode): string {
  const heading = reading.name(node)
  const counted = countedOnly(reading, node)
  if (counted !== undefined) return counted
  const text = reading.body(node)
  const name = phaseNameOf(heading, text).trim()
  // 第一阶段（4月10日—30日）：调查摸底阶段
  const stage = name.startsWith('第') && countAlone.test(name) ? stageBehind.exec(text)?.[0] : undefined
  if (stage !== undefined) return stage
  return isWorded(name) ? name : (node.mark?.text ?? heading)
}
