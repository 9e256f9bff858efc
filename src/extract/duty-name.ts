/** What a duty is called: by its heading, without when it is. */

import { sentences } from '../language/brackets.ts'
import { ClosingPattern } from '../language/closing-pattern.ts'
import { givenBehind, opensManner } from '../language/given-behind.ts'
import { helpersBehind } from '../language/helpers-behind.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { dayBefore, momentAtOnce, openingDay, opensWithMoment, opensWithTime } from '../language/opening-time.ts'
import { openingUnits } from '../language/opening-units.ts'
import { partyClauses } from '../language/party-clauses.ts'
import { peopleAlone, peopleInCharge } from '../language/people-in-charge.ts'
import { hoursBefore, hoursBehind } from '../language/step-hours.ts'
import { type OpeningSubject, openingSubject, subjectParties } from '../language/subject.ts'
import { findTimes, mayHoldTime } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { isWorded } from '../language/worded.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Time } from '../plan/plan.ts'
import { namedBehind } from './duty-holders.ts'
import { timeIn } from './item-time.ts'
import { namedBehindLabel } from './label-in-front.ts'
import { filled, type Reading } from './reading.ts'
import { sentenceName, withoutDueBehind, withoutRemark } from './sentence-name.ts'

const bracketAtEnd = /[（(]([^（()）]{2,30})[）)]$/

/** 启动仪式（6月1日）: the time that a name has in a bracket behind it, and nothing else there. */
function timeInBracket(reading: Reading, name: string): Time | undefined {
  const inner = name.endsWith('）') || name.endsWith(')') ? bracketAtEnd.exec(name)?.[1] : undefined
  if (inner === undefined || inner.length + 2 === name.length || !mayHoldTime(inner)) return undefined
  const [time, ...others] = findTimes(inner, reading.times)
  if (time?.text !== inner.replace(/(?<=前)完成$/, '') || others.length > 0) return undefined
  const { text, edtf, rrule } = time
  return filled({ text, edtf, rrule })
}

/** When it is, is no part of the name. */
function withoutDays(reading: Reading, name: string): string {
  return timeInBracket(reading, name) ? name.replace(bracketAtEnd, '') : name
}

const leader = new WordedPattern(
  ['牵头', '负责'],
  /^由?([^，,。；;：:]{2,40}?)(?:牵头(?:抓总|负总责)?|(?:具体|共同|全面|主要|分别|牵头)?负责)(?:[，,]|$)/,
)
const helps = /^(?:联合|会同|协同)|(?:配合|协助|参与|参加)$/

/** 城管办牵头，水利站配合，播放宣传片: who leads is told first, and what is done behind it, and behind those that help or answer beside it. */
function actLed(reading: Reading, node: OutlineNode, heading: string): string | undefined {
  const [opening, units] = leader.exec(heading) ?? []
  if (opening === undefined || units === undefined || !(unitsIn(units) ?? partyClauses(opening))) return undefined
  const body = reading.body(node)
  // a name that is only the first clause is told again in the body
  const behind = heading.slice(opening.length)
  const said = body.startsWith(heading) ? body.slice(opening.length) : behind === '' ? body : `${behind}。${body}`
  return sentences(said, '，,。；;')
    .map(({ text }) => opensWithTime.replace(text.replace(closing, ''), ''))
    .find((clause) => clause.length >= 4 && !helps.test(clause) && !partyClauses(clause))
}

/** 发布红色预警的, 放学后, 停电期间: in which case it is done. */
const cases = ['的', '时', '后', '期间', '情况下', '情形下']

/** 若有队员受伤, 比赛期间如遇雨天 */
const whether = /^(?:若|如(?!期|何)|一旦|凡|遇)|如遇|如有/

/** 发现隐患后, 每次入场前, and not 及时, 落后, 目前: a clause that says no more than when. */
const onlyWhen = new ClosingPattern(
  '后时前间',
  /^[^，,。；;：:]{2,24}(?:(?<![落前背幕滞])后|(?<![及按准适实临定随同小计限])时|(?<![目当日提空])前|期间)$/,
)

/** 发现隐患后 alone, or before so much that it is worth leaving out. */
function opensWithWhen(heading: string): boolean {
  const [first = ''] = heading.split(/[，,]/, 1)
  return (first === heading || heading.length > longestWithCase) && onlyWhen.test(first)
}

const longestWithCase = 30

/** 发布红色预警的，由教务处负责调整课程: in which case is told first, and behind it who acts, and what is done. */
function actInCase(reading: Reading, node: OutlineNode, heading: string): string | undefined {
  // a heading of its own is the name; what is only the first clause is told again in the body
  const body = reading.body(node) || heading
  if (!body.startsWith(heading)) return undefined
  const isGiven = body.includes('，由') || body.includes(',由')
  if (!isGiven && !opensWithWhen(heading)) return undefined
  const clauses = sentences(sentences(body)[0]?.text ?? '', '，,').map(({ text }) => text.replace(closing, ''))
  const given = isGiven ? clauses.findIndex((clause) => clause.startsWith('由')) : -1
  if (given < 0) return actWhen(clauses)
  const inCase = clauses
    .slice(0, given)
    .some((clause) => whether.test(clause) || cases.some((word) => clause.endsWith(word)))
  const clause = clauses[given] ?? ''
  const doer = inCase ? subjectParties(clause) : undefined
  const act = clause.slice(doer?.predicateStart).replace(inCharge, '')
  return doer && act.length >= 4 ? act : undefined
}

/** 警报拉响后，班主任组织本班学生撤离: the first clause that says more than when, without who acts. */
function actWhen([first = '', ...others]: readonly string[]): string | undefined {
  if (!onlyWhen.test(first)) return undefined
  const clause = others.find((one) => !onlyWhen.test(one)) ?? ''
  const act = clause.slice(subjectParties(clause)?.predicateStart).replace(inCharge, '')
  return act.length >= 4 ? act : undefined
}

const closing = /[，,。；;]$/
const inCharge = /^(?:牵头)?负责(?:牵头)?/

/** （3月3日—7日）：召开动员会: behind the count of a week, when it is. */
const daysBefore = new OpeningPattern(
  '（(',
  /^[（(][^（()）]{0,8}\d{1,2}[月日.][^（()）]{0,16}[）)][：: \u3000]*(?=[\u4e00-\u9fff“]{2})/,
)

const charges = new WordedPattern(
  ['负责', '牵头', '配合做好', '协助做好', '要', '应', '须', '需'],
  /负责|牵头|(?:配合|协助)做好|应当|必须|需要|(?<![所必急亟如无])需(?![求方经由用])|[要应须]/,
)

/** 县文化馆负责节目的组织, 县公安局要布置警力: who is in charge is told beside the name. */
function withoutHolder(name: string): string {
  const charge = charges.exec(name)
  if (!charge || charge.index < 2) return withoutHolderAndDay(name)
  const act = dayBefore.replace(name.slice(charge.index + charge[0].length), '')
  const isHeld = charge[0] === '负责' && peopleInCharge(name) !== undefined
  if (isHeld) return act
  return act.length >= 4 && subjectParties(name)?.predicateStart === charge.index ? act : withoutHolderAndDay(name)
}

/** 宣传科于5月10日前印制展板, 教导处4月12日前公布结果, 各部门于活动当天下午5点前清理场地 */
const holderAndDay = new WordedPattern(
  ['前'],
  /^([^，,。；;：:\d]{2,30}?)(?:[于在]?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|[初底末])?|于[^，,。；;：:]{2,16}?[天日周月时点午])(?:之|以)?前[，,]?(?=.{4})|^([^，,。；;：:\d]{2,30}?)提前(?:半|[一二两三四五六七八九十\d]{1,3})个?(?:工作日|小时|分钟|[周天日月])(?=.{4})/,
)

/** Who does it, and by when, stand before the name. */
function withoutHolderAndDay(name: string): string {
  const [opening, byDay, ahead] = holderAndDay.exec(name) ?? []
  return opening !== undefined && unitsIn(byDay ?? ahead ?? '') ? name.slice(opening.length) : name
}

/** 各镇要清理沟渠: who is told what to do, in a heading of which only what is done is the name. */
export function holderCut(heading: string): OpeningSubject | undefined {
  return heading.includes('负责') || withoutHolder(heading) !== heading ? openingSubject(heading) : undefined
}

const byWhomBehind = new WordedPattern(
  ['由'],
  /^([^，,。；;：:由]{4,40}(?<![自理缘])|[^。；;：:由]{4,60}(?=[，,]))[，,]?由([^，,。；;：:由]{2,40}?)(?:牵头|负责|承办|落实|(?:组织)?实施)(?:(?:组织)?实施)?(?:$|[，,](?=\d{1,2}[月日]))/,
)

/** 宣传条幅由宣传部负责: who is in charge is told behind the name. */
function withoutHolderBehind(name: string): string {
  const [, act, units] = byWhomBehind.exec(name) ?? []
  return act !== undefined && (unitsIn(units ?? '') ?? peopleAlone((units ?? '').replaceAll('同志', ''))) ? act : name
}

/** 知识问答，由学术部出题, 问卷调查，编辑部负责发放: what it is, and in the next clause who does what for it. */
function withoutActorBehind(name: string): string {
  const at = actorBehind.exec(name)?.index
  const act = name.slice(0, at)
  if (at === undefined || act.length < 4 || opensManner.opening(act) !== undefined) return name
  if (cases.some((word) => act.endsWith(word)) || subjectParties(act)) return name
  const behind = name.slice(at + 1)
  const actor = behind.startsWith('由')
    ? (openingUnits(behind.slice(1)) ?? subjectParties(behind))
    : subjectParties(behind)
  return actor ? act : name
}

const actorBehind = new WordedPattern(
  ['，由', ',由', '负责'],
  /(?<=^[^。；;]{4,})[，,](?=由)|(?<=^[^，,。；;]{4,})[，,](?=[^，,。；;：:由]{2,20}负责(?!人))/,
)

const grade = new ClosingPattern('班级组一二三', /^(?:[托小中大]班|[一二三四五六七八九低中高]年级|[初高][一二三])组?$/)

/** 小班：亲子诵读。…, 中班：故事大王比赛。…: for whom it is says nothing without what it is. */
function actOfGrade(reading: Reading, node: OutlineNode, heading: string): string | undefined {
  const body = node.children.length === 0 && grade.test(heading) ? reading.body(node) : ''
  return body === '' || body.startsWith('负责') ? undefined : `${heading}：${sentenceName(body)}`
}

/** The hours that an item opens with, as they stand. */
export function hoursOf(reading: Reading, node: OutlineNode): Time | undefined {
  const text = hoursBefore.exec(reading.name(node))?.[0].replace(/(?<![：: \u3000])[：: \u3000]+$/, '')
  return text === undefined ? undefined : { text }
}

/** 启动仪式（6月1日）, and 3月底前，完成摸底 before what is done by other days. */
export function timeOfHeading(reading: Reading, node: OutlineNode): Time | undefined {
  const name = reading.name(node)
  if (reading.body(node).startsWith(name) || !opensWithTime.test(name)) return timeInBracket(reading, name)
  return timeIn(reading, name)
}

/** 活动结束后学习部清理现场, 6月20日前各车间上报台账: the moment or the day right before who acts. */
function atOnce(name: string): string {
  const moment = (momentAtOnce.exec(name) ?? dayBefore.exec(name))?.[0].length ?? 0
  return moment > 0 && openingUnits(name.slice(moment)) ? name.slice(moment) : name
}

/** The name of a duty: no day and no unit in front of it, no days and hours behind it. */
export function nameOfDuty(reading: Reading, node: OutlineNode): string {
  const named = namedBehind(reading, node)
  if (named) return named.act
  const heading = reading.name(node)
  const ofOne = actOfGrade(reading, node, heading)
  if (ofOne !== undefined) return ofOne
  const labelled = namedBehindLabel(reading, node)
  if (labelled !== undefined) return labelled
  const led = actLed(reading, node, heading)
  if (led !== undefined) return led
  const inThatCase = actInCase(reading, node, heading)
  if (inThatCase !== undefined) return inThatCase
  // 开幕式时间：4月6日上午: what is told of it first is no part of its name
  const called = heading.endsWith('时间') && /^\d/.test(reading.body(node)) ? heading.slice(0, -2) : heading
  const when = [opensWithTime, hoursBefore, daysBefore, openingDay, opensWithMoment]
  const told = when.reduce((words, pattern) => pattern.replace(words, ''), called)
  const name = atOnce(told)
  const bare = withoutHolderBehind(withoutHolder(withoutDays(reading, hoursBehind.replace(name, ''))))
  const own = withoutRemark(givenBehind(bare)?.act ?? bare.slice(0, helpersBehind(bare)?.end))
  const act = withoutActorBehind(withoutDueBehind(own))
  return isWorded(act) ? act : (node.mark?.text ?? heading)
}
