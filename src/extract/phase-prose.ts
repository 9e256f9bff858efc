/** Phases that stand under no headings: 3月为筹备阶段，…；4月至11月为实施阶段，… in one paragraph, or 5月底前，完成…。 line by line. */

import { sentences } from '../language/brackets.ts'
import { dueBefore, dueInTurn } from '../language/due-in-turn.ts'
import { everyMatch } from '../language/every-match.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { opensWithTime } from '../language/opening-time.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { hasSign, sign } from '../language/signs.ts'
import { mayOpenWithStage, stageFirstIn, timeFirstIn } from '../language/stage-openings.ts'
import { stagesInList } from '../language/stages-in-list.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Phase } from '../plan/plan.ts'
import type { Evidence } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { timeIn } from './item-time.ts'
import { itemOf, type Reading } from './reading.ts'

/** 3月为筹备阶段，4月至5月为实施阶段: the comma stands between two sentences. */
const betweenStages =
  /(?<=阶段|期)[，,](?=\d{1,2}[月—\-－–~～至到][^，,。；;：:]{0,24}[为是][^，,。；;：:（(的]{2,30}(?:阶段|期))/g

const labelOfLine = /^([\u4e00-\u9fff]{2,12})[:：]\s*/

/** 活动时间 over 前期准备：10月8日至10日 and 入户走访：10月12日…: an event that takes several steps says when each is. */
export function stepsOfEvent(reading: Reading, node: OutlineNode): Phase[] {
  if (node.role !== 'event' || node.children.length > 0 || node.body.length < 2) return []
  if (!/时间|安排/.test(reading.name(node))) return []
  const found: Phase[] = []
  for (const part of node.body) {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const [label = '', name = ''] = labelOfLine.exec(text) ?? []
    const behind = text.slice(label.length)
    const time = name === '' || /(?:时间|地点)$/.test(name) ? undefined : timeIn(reading, behind.slice(0, 40))
    if (time?.text === undefined || !behind.startsWith(time.text)) return []
    const item = itemOf({ name, time, text: behind.replace(/[。；;]$/, ''), source: reading.place(part) })
    found.push(reading.told(item, toldInProse(part)))
  }
  return found
}

/** 动员部署（3月）：制定方案。, 动员部署：3月1日—3月20日，制定方案。, 动员部署  3月1日—3月20日 */
const nameFirst =
  /^([\u4e00-\u9fff]{2,14})(?:[（(]([^（()）]{2,30})[）)][：:，,。；; ]*|[：:]|—{1,2}(?=\d)|[ \u3000\t]{1,8}(?=[\d一二三四五六七八九十即]))/

/** （3月—4月）动员部署阶段。召开动员会。 */
const bracketFirst = new OpeningPattern(
  '（(',
  /^[（(]([^（()）]{2,30})[）)] ?([\u4e00-\u9fff]{2,14})(?:[：:，,。；; ]+|$)/,
)

function isTimeAloneFirst(text: string): string[] {
  const [label = '', bracket, name] = bracketFirst.exec(text) ?? []
  return bracket === undefined || name === undefined ? [] : [label, name, bracket]
}

const nameAndBracket = /^([\u4e00-\u9fff]{2,14})[（(]([^（()）]{2,30})[）)]/

/** A bracket and a mark behind it. */
const goesOnBehind = new WordList([...'；;，,、：:'].flatMap((mark) => [`）${mark}`, `)${mark}`]))

/** 动员部署（9月—12月）；清理整治（次年1月—6月）；总结（7月）: the phases that a line has one behind the other, three at least. */
export function phasesInRow(reading: Reading, line: Span): Phase[] {
  const text = reading.slice(line)
  if (!goesOnBehind.isIn(text)) return []
  const pieces = sentences(text, '；;，,、。')
  const found = pieces.flatMap((piece) => {
    const [, bracket = '', name] = countedInRow.exec(piece.text) ?? nameLast(nameAndBracket.exec(piece.text))
    const time = name === undefined ? undefined : timeIn(reading, bracket)
    if (name === undefined || time?.text === undefined || !bracket.startsWith(time.text)) return []
    const start = line.start + piece.start
    const where = { start, end: start + piece.text.length }
    return [reading.told(itemOf({ name, time, source: reading.place(where) }), toldInProse(where))]
  })
  return found.length > 2 && found.length === pieces.length ? found : []
}

/** 第二阶段（4月6日—9日）：分片互看 among such, whose last bracket may be left open. */
const countedInRow = new OpeningPattern(
  '第',
  /^第[一二三四五六]阶段[（(]([^（()）：:]{3,24})[）)]?[：:]([^（()）：:，,。；;]{2,16})[，,。；;]?$/,
)

function nameLast(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1]] : []
}

function toldInProse(where: Span): Evidence[] {
  return ['name', 'time'].map((field): Evidence => ({ field, rule: 'prose', where }))
}

/** The lines of a chapter of phases that each open with a name and its time, two at least. */
export function namedPhases(reading: Reading, node: OutlineNode): Phase[] {
  const isOverPhases = node.role === 'phases' || (node.role === 'tasks' && namesStages(reading, node))
  if (!isOverPhases || node.children.length > 0) return []
  const inRow = node.body.flatMap((part) => (part.type === 'paragraph' ? phasesInRow(reading, part) : []))
  if (inRow.length > 0) return inRow
  const found = node.body.flatMap((part): [Phase, Evidence[]][] => {
    const text = part.type === 'paragraph' ? reading.slice(part) : ''
    const [label = '', name, bracket] = nameFirst.exec(text) ?? isTimeAloneFirst(text)
    if (name === undefined || /(?:时间|地点|安排)$/.test(name)) return []
    const behind = text.slice(label.length)
    const when = bracket ?? opensWithTime.exec(behind)?.[0] ?? behind.slice(0, 30)
    const time = timeIn(reading, when)
    if (time?.text === undefined || !(bracket ?? behind).trimStart().startsWith(time.text)) return []
    const said = (bracket === undefined ? behind.slice(time.text.length).replace(/^[，,。：:\s]+/, '') : behind).trim()
    const item = itemOf({ name, time, text: said.replace(/[。；;]$/, ''), source: reading.place(part) })
    return [[item, toldInProse(part)]]
  })
  return found.length > 1 ? found.map(([item, evidence]) => reading.told(item, evidence)) : []
}

/** 宣传阶段 4月10日－4月20日 and the like, line by line, in a chapter of any title. */
function namesStages(reading: Reading, { body }: OutlineNode): boolean {
  return body.length > 1 && body.every((part) => part.type === 'paragraph' && stageOnLine.test(reading.slice(part)))
}

const stageOnLine = new WordedPattern(['阶段'], /^[\u4e00-\u9fff]{2,10}阶段(?:[：:]|[ \u3000\t]{1,8})\d/)

const firstClause = /^[^，,。；;]{4,}/
/** 10月：总结 */
const behindColon = /^[^，,。；;]{2,}/
/** 10月8日至10日：总结, and 2月26日—3月8日　发布公告，邀请单位 with the day in a column of its own. */
const dayFirst =
  /^(?:(?:20\d\d年)?\d{1,2}月[\d年月日号至到—\-－~～旬底前初末上中下]{0,26}|20\d\d\.\d{1,2}[\d.—\-－–~～至到]{0,20}|20\d\d(?:年[—\-－~～至到]20\d\d)?年)(?:[:：][ \u3000]*|[ \u3000]{1,4}(?=[\u4e00-\u9fff“]))/
/** The other column, as long as it may be called so. */
const otherColumn = /^[^。；;]{2,24}(?=[。；;]?$)|^[^，,。；;]{2,}/

/** 4月份宣传发动，…, 5—11月组织实施。: the months, and right behind them what a phase is called. */
const monthsFirst =
  /^(?:20\d\d年)?\d{1,2}(?:[—\-－–~～至到]{1,2}\d{1,2})?月(?:份|[上中下]旬|底)?(?:[—\-－–~～至到]{1,2}\d{1,2}月(?:份|[上中下]旬|底)?)?(?=(?:宣传|动员|部署|发动|启动|筹备|准备|摸底|排查|自查|组织实施|全面|集中|整[治改]|攻坚|推进|总结|评比|评估|表彰|验收|考核|巩固|检查)[\u4e00-\u9fff]{0,6}(?:[，,。；;（(]|$))/

/** 2024年上半年完成采购, 2025年全县推开 */
const yearFirst = new OpeningPattern(
  '2',
  /^20\d\d年(?:[上下]半年|第?[一二三四]季度)?(?=(?:完成|开展|启动|实施|组织|全[省市县区州镇乡]|在|试点|推开|评估|建成|总结)[\u4e00-\u9fff\d]{2})/,
)

function opening(text: string): string | undefined {
  const timed = opensWithTime.exec(text) ?? dayFirst.exec(text) ?? monthsFirst.exec(text) ?? dueBefore.exec(text)
  return (timed ?? yearFirst.exec(text))?.[0]
}

/** What is done on a day, behind the words that name it. */
function actBehind(when: string): RegExp {
  if (/[:：]\s*$/.test(when)) return behindColon
  return /[ \u3000]$/.test(when) ? otherColumn : firstClause
}

/** The lines of a chapter of phases that open with the day by which each is done, or such clauses of one line. */
export function datedPhases(reading: Reading, node: OutlineNode): Phase[] {
  if (node.role !== 'phases' || node.children.length > 0) return []
  const found: Phase[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    const inRow = /[；;]/.test(text)
      ? sentences(text, '；;。').filter((piece) => opening(piece.text) !== undefined)
      : dueInTurn(text)
    // 9月1日，举办讲座（县教体局）；…: what each of them has to do
    if (inRow.length > 1 && partyBrackets(text).length * 2 > inRow.length) return []
    for (const piece of inRow.length > 1 ? inRow : [{ text, start: 0 }]) {
      const when = opening(piece.text)
      const behind = piece.text.slice(when?.length ?? 0)
      const name = actBehind(when ?? '').exec(behind)?.[0]
      const time = when === undefined ? undefined : timeIn(reading, when)
      if (name === undefined || time === undefined) continue
      const where = { start: part.start + piece.start, end: part.start + piece.start + piece.text.length }
      const item = itemOf({ name, time, text: behind.replace(/[。；;]$/, ''), source: reading.place(where) })
      found.push(reading.told(item, toldInProse(where)))
    }
  }
  return found.length > 1 ? found : []
}

/** The phases that a chapter of them counts and lists in one sentence. */
export function listedPhases(reading: Reading, node: OutlineNode): Phase[] {
  if (node.role !== 'phases' || node.children.length > 0) return []
  return node.body.flatMap((part) =>
    stagesInList(part.type === 'paragraph' ? reading.slice(part) : '').map(({ name, when, text, start }) => {
      const where = { start: part.start + start, end: part.start + start + text.length }
      const item = itemOf({ name, time: timeIn(reading, when), text, source: reading.place(where) })
      return reading.told(item, toldInProse(where))
    }),
  )
}

/** 3月至4月为动员阶段, 2026年为启动年 */
const isStage = new WordedPattern(
  ['阶段', '期', '年为', '年是'],
  /[为是][^，,。；;]{2,30}(?:阶段|期)|20\d\d年[为是][^，,。；;]{2,12}年/,
)

/** The phases of a text that gives at least two of them a time each, in one paragraph or line by line. */
export function spokenPhases(reading: Reading, node: OutlineNode): Phase[] {
  if (node.children.length > 0) return []
  const told = node.body.flatMap((part) => (part.type === 'paragraph' ? spokenIn(reading, part) : []))
  return told.length > 1 ? told.map(([item, evidence]) => reading.told(item, evidence)) : []
}

/** 4月17日至25日宣传预备阶段，4月26日至6月1日实施阶段, 4月17日开始到5月1日，为实施阶段: the days, and right behind them what they are for. */
const daysThenStage =
  /((?:20\d\d年)?\d{1,2}月\d{1,2}日(?:开始|[起前])?[—\-－–~～至到]{1,2}(?:\d{1,2}月)?\d{1,2}日)(?:止|结束)?[：:，, ]?(?:为|是)?(?![为是])([\u4e00-\u9fff]{2,10}阶段)/g

function rangedIn(reading: Reading, part: Span, text: string): [Phase, Evidence[]][] {
  return everyMatch(daysThenStage, text).flatMap((match) => {
    const time = timeIn(reading, match[1] as string)
    const start = part.start + match.index
    const where = { start, end: start + match[0].length }
    const item = itemOf({ name: match[2] as string, time, source: reading.place(where) })
    return time ? [[item, toldInProse(where)]] : []
  })
}

function spokenIn(reading: Reading, part: Span): [Phase, Evidence[]][] {
  const text = reading.slice(part)
  const ranged = text.includes('阶段') && text.includes('日') ? rangedIn(reading, part, text) : []
  if (ranged.length > 1) return ranged
  const said = hasSign(text, sign.is) && isStage.test(text)
  if (!said && !mayOpenWithStage(text)) return []
  const found = sentences(said ? text.replace(betweenStages, '；') : text, '。；;\n').flatMap((piece) => {
    const opened = (said ? timeFirstIn(piece.text) : undefined) ?? stageFirstIn(piece.text)
    const time = opened && timeIn(reading, opened.when)
    if (!opened || time?.text === undefined) return []
    if (opened.isTimeAlone) return [{ piece, time, ...opened }]
    const label = opened.label + time.text
    return opened.when.startsWith(time.text) ? [{ piece, time, ...opened, label }] : []
  })
  return found.map(({ piece, label, name, time }, index) => {
    const start = part.start + piece.start
    // what the next sentences say is done in it, up to the next phase
    const end = part.start + (found[index + 1]?.piece.start ?? text.length)
    const where = { start, end: start + reading.slice({ start, end }).trimEnd().length }
    const does = reading.slice({ start: start + label.length, end: where.end }).replace(/^[，,。]|[。；;，,]$/g, '')
    const item = itemOf({ name, time, text: does, source: reading.place(where) })
    return [item, toldInProse(where)]
  })
}
