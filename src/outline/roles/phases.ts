/** Headings of phases: they are called so (准备阶段, 攻坚期), or have a period each in a bracket. */

import { endsInBracket } from '../../language/brackets.ts'
import { ClosingPattern } from '../../language/closing-pattern.ts'
import { dueInTurn } from '../../language/due-in-turn.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithTime } from '../../language/opening-time.ts'
import { stageCountAt } from '../../language/stage-count.ts'
import { stagesInList } from '../../language/stages-in-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { stagesOfWork } from '../../lexicon/section-titles.ts'
import { nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'

const stage = new ClosingPattern(
  '段期）):：',
  new RegExp(`(?:阶段|(?:${stagesOfWork})期)(?:[（(][^（()）]{1,40}[）)]){0,2}[:：]?$`),
)

/** 宣传发动阶段, 攻坚期（3月） */
export function isStage(name: string): boolean {
  // 共分三个阶段 counts them
  return (name.includes('阶段') || name.includes('期')) && !name.endsWith('个阶段') && stage.test(name)
}

/** 第一阶段（准备阶段）, 活动第一阶段——宣传发动: counted as phases are, though no other may follow. */
export function isCountedStage(name: string): boolean {
  return stageCountAt(name) >= 0
}

const period =
  /[（(][^（()）]{0,12}\d{1,2}月[^（()）]{0,8}[—\-－–~～至到][^（()）]{0,12}(?:\d|[月日旬底])[^（()）]{0,4}[）)]$/

/** 宣传发动（9月1日—9月5日）, 组织实施（9月6日—25日）: chapters that have a period each are phases, whatever they are called. */
export function isDated(name: string): boolean {
  return endsInBracket(name) && period.test(name)
}

const onlyPeriod = new ClosingPattern(
  '0123456789一二三四五六七八九十元—-－–~～至到月日份上中下旬初底季度第半年周、之前',
  /^(?:20\d\d年|[次翌]年)?[\d一二三四五六七八九十元—\-－–~～至到月日份上中下旬初底季度第半年周、之前]{2,20}$/,
)
/** 三月主题, 十月份工作安排, 三月园务工作 */
const ofMonth = new WordedPattern(
  ['月'],
  /^(?:\d{1,2}|[一二三四五六七八九十元]{1,2})月份?(?:主题|重点|安排|活动|(?:[\u4e00-\u9fff]{2})?(?:工作|行政))(?:安排|内容|计划)?$/,
)

const itsTheme = new WordedPattern(
  ['月', '月份'].flatMap((month) => Array.from('—-－– \u3000', (gap) => month + gap)),
  /(?<=^[\d一二三四五六七八九十]{1,2}月份?)[—\-－– \u3000]{1,4}[\u4e00-\u9fff“”]{2,12}(?:月|主题|教育|活动|工作)$/,
)

/** Whether a heading names a time and nothing else: 三月份, 七、八月份, 第一季度, 第三至四周, 上半年, 三月主题, 三月（安全月）, 三月——安全月. */
export function namesPeriod(heading: string): boolean {
  if (heading.length > 24 || !/[月季年]|^第.{1,8}周$/.test(heading)) return false
  const bare = itsTheme.replace(endsInBracket(heading) ? heading.replace(/[（(][^（()）]*[）)]$/, '') : heading, '')
  return onlyPeriod.test(bare) || ofMonth.test(bare)
}

/** Whether all that a heading holds are months and the like: the rows of a calendar. */
export function holdsPeriods(outline: Outline, node: OutlineNode): boolean {
  return node.children.length > 1 && node.children.every((child) => namesPeriod(nameOf(outline, child)))
}

/** Months over items of their own, 九月：1.…2.…: a calendar, of which each item is due in its month. */
export function isCalendar(outline: Outline, node: OutlineNode): boolean {
  if (!holdsPeriods(outline, node)) return false
  if (node.children.some((child) => child.children.length > 1)) return true
  return node.children.filter((child) => toldOfOne.test(ownBody(outline, child))).length * 2 > node.children.length
}

/** 活动内容：…, 责任人：… on lines of their own: what is put on in the month, and who answers for it. */
const toldOfOne = /^[^\S\n]*(?:活动(?:内容|主题|地点|形式)|(?:责任|负责|牵头|承办)(?:人|单位|部门|科室))[：:]/m

/** Whether what stands under a heading are phases: most are called so, or have dates in their headings or lines. */
export function holdsStages(outline: Outline, node: OutlineNode): boolean {
  // 2024年5月底前，完成部署。 line by line, or clause by clause
  const lines = node.children.length === 0 ? ownBody(outline, node).split(/[\n；;]/) : []
  if (lines.filter((line) => opensWithTime.test(line)).length > 1) return true
  if (lines.some((line) => dueInTurn(line).length > 0)) return true
  if (lines.filter((line) => namedInTime.test(line)).length > 1) return true
  if (lines.filter((line) => yearAlone.test(line)).length > 1) return true
  const spaced = lines.flatMap((line) => daysThenBlank.exec(line.trimStart())?.[0] ?? [])
  if (spaced.length > 1 && spaced.some((days) => toDay.test(days))) return true
  const headings = node.children.filter((child) => !child.inline)
  if (tellsTimeOfEach(outline, node, headings)) return true
  if (lines.some((line) => stagesInList(line).length > 0)) return true
  const inTime = headings.filter((child) => isOfTime(outline, child))
  return headings.length > 0 && inTime.length * 2 >= headings.length
}

/** 2024年：试点; 2025年：推开 */
const yearAlone = new OpeningPattern('2', /^20\d\d年[：:]/)

/** 4月1日—4月10日　征集节目, 4月27日　演出 */
const daysThenBlank = new OpeningPattern(
  '0123456789',
  /^(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]?(?:[—\-－–~～至到]{1,2}(?:\d{1,2}月)?(?:\d{1,2}[日号])?)?[ \u3000]{1,4}(?=[\u4e00-\u9fff“])/,
)
const toDay = /[—\-－–~～至到]/

/** 分两个阶段：动员部署（4月）、集中整治（5月至12月） over headings of those names. */
function tellsTimeOfEach(outline: Outline, node: OutlineNode, headings: readonly OutlineNode[]): boolean {
  const text = node.body.length > 0 && headings.length > 1 ? ownBody(outline, node) : ''
  return (
    text.includes('阶段') && headings.every((one) => text.includes(`${nameOf(outline, one).replace(/[。：:]$/, '')}（`))
  )
}

/** 5月7日，举办讲座, 5月8日、9日户外活动; not 5月7日至10日, and not 5月7日前. */
const opensWithOneDay = new OpeningPattern(
  '0123456789',
  /^(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:[、和及](?:\d{1,2}月)?\d{1,2}日){0,4}(?:[（(][^（()）\d]{1,8}[）)])?(?:上午|下午|中午|晚上?)?(?:[，,：: \u3000]|(?=[\u4e00-\u9fff“]))(?![至到前起以之]|开始)/,
)

/** Whether everything under a heading opens with a day of its own: what is put on that day, and no part of the way. */
export function holdsDays(outline: Outline, { body, children }: OutlineNode): boolean {
  const lines =
    children.length > 0
      ? children.map((child) => nameOf(outline, child))
      : body.map((part) => (part.type === 'paragraph' ? outline.document.slice(part).trimStart() : ''))
  // fewer lines without headings are no calendar
  return lines.length > (children.length > 0 ? 1 : 2) && lines.every((line) => opensWithOneDay.test(line))
}

/** 动员部署（3月）：制定方案。, 动员部署：3月1日—20日，… */
const namedInTime =
  /^[^\S\n]*[\u4e00-\u9fff]{2,14}(?:[（(](?:20\d\d年)?(?:\d{1,2}月|即日起)[^（()）]{0,24}[）)]|[：: \u3000]{1,8}(?:20\d\d年)?\d{1,2}月[^，,。；;]{0,16}[—\-－–~～至到前底])/

const closesInTime = /[（(](?:20\d\d年)?(?:\d{1,2}(?:[—\-－–~～至到、]{1,2}\d{1,2})?月|即日起)[^（()）]{0,24}[）)]$/

/** 实施时间 over 学习动员（即日起至4月底） and 总结考核（12月）: when each of its parts is. */
export function areInTime(outline: Outline, node: OutlineNode): boolean {
  return node.children.length > 1 && node.children.every((child) => closesInTime.test(nameOf(outline, child)))
}

const opensWork = /动员|部署|启动|筹备|准备|宣传|摸底/
const closesWork = /总结|验收|巩固|评估|考核|评比/

/** 部署启动（3月）, 推进落实（4月—11月）, 总结提升（12月）: three parts at least, each with its time, from the call to the end. */
export function runToTheEnd(outline: Outline, node: OutlineNode): boolean {
  const [first, ...others] = node.children
  const last = others.at(-1)
  if (!first || !last || others.length < 2 || !opensWork.test(nameOf(outline, first))) return false
  return closesWork.test(nameOf(outline, last)) && areInTime(outline, node)
}

/** 普查流程 over 单位清查（8月—10月） and 普查登记。2024年1月—4月，…: each has its time in its heading, or opens with it. */
export function areSetInTime(outline: Outline, node: OutlineNode): boolean {
  return (
    node.children.length > 1 &&
    node.children.every(
      (child) =>
        closesInTime.test(nameOf(outline, child)) ||
        daysAlone.test(nameOf(outline, child)) ||
        opensInMonth.test(ownBody(outline, child).trimStart()),
    )
  )
}

/** 5月1日至5月31日 before what is then done */
const daysAlone = new OpeningPattern(
  '0123456789',
  /^(?:20\d\d年)?\d{1,2}月\d{1,2}日[—\-－–~～至到]{1,2}(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日$/,
)

const opensInMonth = new OpeningPattern('0123456789', /^(?:20\d\d年)?\d{1,2}月/)

/** The same of most of its parts, the first one among them: 动员部署（3月底前）, 集中整治（4月—10月）, 总结评估. */
export function mostAreInTime(outline: Outline, { children }: OutlineNode): boolean {
  const dated = children.filter((child) => closesInTime.test(nameOf(outline, child)))
  return children.length > 1 && dated[0] === children[0] && dated.length * 2 > children.length
}

function isOfTime(outline: Outline, node: OutlineNode): boolean {
  if (node.mark?.form === 'stage') return true
  const name = nameOf(outline, node)
  if (name.includes('阶段') || name.includes('季度') || name.includes('半年')) return true
  return /[\d一二三四五六七八九十]{1,2}月/.test(name + dayOfYear.replace(ownBody(outline, node).slice(0, 16), ''))
}

/** 11月9日是消防宣传日: what a day is called, and not when anything is done; 4月9日是动员阶段 is. */
const dayOfYear = new OpeningPattern('0123456789', /^\d{1,2}月\d{1,2}日[是为](?!.{0,8}阶段)/, '是为')

/** A stage of an event, called by when it is. */
const ofEvent = /^(?=.{2,10}$).*(?:[前中后]期|期间|当[天日])/
const mostStages = 4

const ofOneEvent = /^(?:活动|会议|比赛|赛事)?[前后]期$/

/** 前期准备, 中期活动, 后期总结, or 活动前期 and 活动后期: from early to late; 前期准备 and 后期维护 alone may be two works. */
export function runEarlyToLate(names: readonly string[]): boolean {
  if (names.length < 2 || names.length > mostStages || !names[0]?.includes('前期')) return false
  if (names.length === 2 && !names.every((name) => ofOneEvent.test(name))) return false
  return names.at(-1)?.includes('后期') === true && names.every((name) => ofEvent.test(name))
}
