/**
 * What a stock title means where it stands. 工作措施, 组织领导 or 工作安排 hold tasks in one plan, admonitions or phases in
 * the next: what stands under the title and over it decides.
 */

import { endsInBracket } from '../../language/brackets.ts'
import { hasRoster } from '../../language/roster-lines.ts'
import { opensWithHour } from '../../language/step-hours.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { SectionRole } from '../../lexicon/section-titles.ts'
import { wideForms } from '../inline-marks.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { opensAsWork, opensWithVerb } from '../titles/work-wording.ts'
import { titleRole } from '../titles.ts'
import { holdsChecks, isAdmonition, namesBelow, namesMeasures, roleByChildren, share } from './by-children.ts'
import { isGivenByClock, listsSteps, runsByClock, stepsAreActs } from './flows.ts'
import { answersInBracket, isAnswered, isAnsweredBelow, isGivenOut, isGivenToEach, listsDuties } from './given-out.ts'
import type { HeadingPlace } from './heading-place.ts'
import { holdsEvents } from './of-event.ts'
import {
  areInTime,
  areSetInTime,
  holdsDays,
  holdsPeriods,
  holdsStages,
  isCalendar,
  runEarlyToLate,
  runToTheEnd,
} from './phases.ts'

/** What a title inside the chapter of safeguards may have been read as. */
const mayBeSafeguard: ReadonlySet<SectionRole> = new Set(['organizations', 'safeguards', 'tasks', 'goals', 'phases'])

const ofOneEvent = /[\u4e00-\u9fff]{3}活动安排$/
const isBuilt = /(?:体系|机制)$/
const given: ReadonlySet<NodeRole> = new Set(['duty', 'tasks'])

/** The role of a heading that has a stock title. */
export function roleByTitle(place: HeadingPlace, title: SectionRole): NodeRole {
  const other = otherThanTitled(place, title)
  if (other) return other
  // 组织保障, 监督考核, 工作要求 inside the chapter of that kind are each one of what it asks for
  const isOneSafeguard =
    place.parent === 'safeguards' &&
    place.node.children.length === 0 &&
    (!place.name.endsWith('分工') || opensWithVerb(place.name) || opensAsWork(place.name))
  return isOneSafeguard && mayBeSafeguard.has(title) ? 'safeguard' : title
}

/** What an item that is given out may be called as well. */
const mayBeItem: ReadonlySet<SectionRole> = new Set(['event', 'budget', 'workflow', 'terms'])

/** （二）邀请嘉宾（责任人：李某） among tasks is one of them. */
function isItemGivenOut({ outline, node, name, parent }: HeadingPlace): boolean {
  if (parent !== 'tasks' || node.inline) return false
  const [first] = node.body
  return answersInBracket.test(name) || (first !== undefined && opensWithHolder.test(outline.document.slice(first)))
}

const opensWithHolder = new WordedPattern(
  ['责任', '负责', '牵头', '承办'],
  /^[ \u3000]{0,4}(?:[（(](?:责任|负责|牵头|承办)(?:单位|部门|科室|小组|人|领导)[：:]|(?:责任|牵头|承办)(?:单位|部门|科室|小组)[：:])/,
)

/** What the heading is, where it holds something else than its title says. */
function otherThanTitled(place: HeadingPlace, title: SectionRole): NodeRole | undefined {
  if (mayBeItem.has(title) && isItemGivenOut(place)) return 'duty'
  switch (title) {
    case 'platforms':
    case 'teams':
      return holdsNone(place.node) ? (place.inherits ?? 'text') : undefined
    case 'principles':
      // 指导思想和工作原则 over 指导思想 and 工作原则: each is what it is called
      return namesBelow(place.outline, place.node).some((name) => titleRole(name) === 'guidance')
        ? 'guidance'
        : undefined
    case 'goals':
      return isGivenOut(place) ? 'tasks' : undefined
    case 'terms':
      if (listsDuties(place) || holdsEvents(place)) return 'tasks'
      // 相关要求 over 加强领导, 狠抓落实
      return place.name.endsWith('要求') && admonishes(place.outline, place.node) ? 'safeguards' : undefined
    case 'tasks':
      return otherThanTasks(place)
    case 'event':
      if ((place.name.includes('时间') || place.name.includes('进度')) && areInTime(place.outline, place.node))
        return 'phases'
      return holdsEvents(place) || isGivenToEach(place) ? 'tasks' : undefined
    case 'workflow':
      // 比赛流程 over 报名（3月1日—10日）, 决赛（3月20日）
      if (areSetInTime(place.outline, place.node)) return 'phases'
      return isGivenByClock(place) ? 'tasks' : undefined
    case 'organizations':
      // 组织领导与责任体系 over 1.签订责任书。牵头单位：… among tasks is given out as they are
      if (isAnsweredBelow(place.outline, place.node) && admonishes(place.outline, place.node)) return 'duty'
      return roleByChildren(place.outline, place.node) === 'safeguards' ? 'safeguards' : undefined
    case 'phases':
      // 演练步骤 by the clock
      if (share(namesBelow(place.outline, place.node), (name) => opensWithHour.test(name)) > 0.5)
        return isGivenByClock(place) ? 'tasks' : 'workflow'
      if (place.name.endsWith('步骤') && stepsAreActs(place)) return 'tasks'
      // 活动流程 over 活动前期, 活动中期, 活动后期
      if (!holdsNoPhases(place) || runEarlyToLate(namesBelow(place.outline, place.node))) return undefined
      // 农村义诊活动安排 with a text and nothing below it, one of several
      if (given.has(place.parent) && place.node.children.length === 0 && ofOneEvent.test(place.name)) return 'duty'
      if (runsByClock(place)) return 'workflow'
      return listsSteps(place) ? 'workflow' : 'tasks'
    case 'safeguards':
      // 人才服务保障体系 among tasks is built as one of them
      if (given.has(place.parent) && (isBuilt.test(place.name) || isAnswered(place))) return 'duty'
      if (isAnsweredBelow(place.outline, place.node)) return 'duty'
      // 组织实施 over 县普查办职责, 抽查组职责
      if (areFunctions(namesBelow(place.outline, place.node))) return 'tasks'
      // 具体要求 inside one item are its terms, not what the plan demands of all
      return place.parent === 'duty' ? 'terms' : undefined
    default:
      return undefined
  }
}

function areFunctions(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => name.length > 3 && name.endsWith('职责'))
}

/** A title that only speaks of platforms or of teams holds none: 组建工作队伍。一是充实力量… */
function holdsNone(node: OutlineNode): boolean {
  return node.children.every(({ mark }) => mark !== undefined && wideForms.has(mark.form))
}

function otherThanTasks(place: HeadingPlace): NodeRole | undefined {
  const { outline, node, name, parent, hasTasks } = place
  const byChildren = roleByChildren(outline, node)
  if (byChildren && !(byChildren === 'safeguards' && isAllWork(place))) return byChildren
  // 排查内容 over what is asked on the spot
  if (holdsChecks(outline, node)) return 'checks'
  if (name.includes('目标') && listsAims(place)) return 'goals'
  if (runToTheEnd(outline, node)) return 'phases'
  // 人员安排 over a roster is the body whose it is
  if (name.includes('人员') && hasRoster(ownBody(outline, node))) return 'organization'
  if (hasTasks && namesMeasures(name) && admonishes(outline, node)) return 'safeguards'
  // “净街”系列活动 below a month, with its place and who takes part, or with nothing that it could hold
  if (parent === 'duty' && node.children.length === 0)
    if (node.body.length === 0 || tellsOfOne.test(ownBody(outline, node))) return contents.test(name) ? 'text' : 'duty'
  const isGiven = parent === 'tasks' || parent === 'duty'
  // 分级响应 with a text and nothing below it is one of the steps of an emergency plan
  return isGiven && node.children.length === 0 && /响应$|处置$/.test(name) ? 'duty' : undefined
}

/** 活动内容 below one activity: what that is, and nothing of its own. */
const contents = /^(?:活动|工作|主要|具体|服务|实施)?内容$/

/** 主要措施 over 加强组织领导, 强化综合管理 is the work of a plan where no other chapter is; 工作任务 over the same always is. */
function isAllWork({ node, name, parent, hasTasks, outline }: HeadingPlace): boolean {
  if (parent !== 'container' || node.level !== 1 || !node.parent) return false
  const chapters = node.parent.children
  if (chapters.at(-1) !== node) return !hasTasks
  if (!namesMeasures(name)) return namesWork.ending(name) !== undefined
  return chapters.every((other) => other === node || leadsUp.has(titleRole(nameOf(outline, other)) ?? 'tasks'))
}

const namesWork = new WordList(['任务', '工作', '工作重点', '内容', '做法'])
/** What comes before the work of a plan, and is none of it. */
const leadsUp: ReadonlySet<SectionRole> = new Set(['guidance', 'goals', 'principles', 'organizations', 'event'])

/** 时间：…, 地点：…, 负责部门：…, 内容：… */
const tellsOfOne =
  /^[^\S\n]*(?:活动)?(?:时间|地点|内容|形式|(?:参加|参与|活动)?对象|(?:负责|责任|牵头|主办|承办)(?:单位|部门|科室|人))[:：]/m

/** 受害率控制在…以内, 整改率达到…, 杜绝…发生: how far it is to come, and no act. */
const aim =
  /^[^，,。；;]{2,24}(?:率|[数量]|面积|成本|满意度)[^，,。；;]{0,8}(?:控制在|达到?|不[低高]于|不超过|稳定在|保持在|提[高升]到|降[低至到]|\d)|^(?:杜绝|坚决防止|不发生|[^，,。；;]{0,12}零(?:发生|死亡|事故|火[点灾]|投诉))/

/** 目标任务 over aims of which most say how far, and none who answers: they are aimed at, and not given out; so is a text with one. */
function listsAims({ outline, node }: HeadingPlace): boolean {
  if (node.children.length === 0) {
    const text = ownBody(outline, node)
    return !answersInBracket.test(text) && text.split(/[，,、。；;\n]/).some((clause) => aim.test(clause))
  }
  const items = node.children.map((child) => nameOf(outline, child) + ownBody(outline, child))
  return (
    items.length > 1 &&
    share(items, (item) => aim.test(item)) > 0.7 &&
    !items.some((item) => answersInBracket.test(item))
  )
}

/** Two in five headings that admonish are enough where the plan has a chapter of tasks already. */
function admonishes(outline: Outline, node: OutlineNode): boolean {
  return share(namesBelow(outline, node), isAdmonition) >= 0.4
}

const mayHoldNone = new WordList('安排 流程 过程 推进'.split(' '))

/** 活动安排 holds phases in one plan and activities in the next. */
function holdsNoPhases({ outline, node, name }: HeadingPlace): boolean {
  return (
    mayHoldNone.isIn(name) &&
    (isCalendar(outline, node) ||
      holdsDays(outline, node) ||
      (name.includes('活动') && holdsPeriods(outline, node)) ||
      !holdsStages(outline, node) ||
      isProgramme(outline, node) ||
      (name.includes('活动') && (givesOutActs(outline, node) || putsOnActs(outline, node))))
  )
}

/** What is called so is a part of the way: 动员部署, 组织实施, 第一周, 三月. */
const onTheWay =
  /阶段|[季月周]|半年|期[）)]?$|动员|发动|部署|准备|筹备|策划|启动|实施|推进|整[治改]|治理|提升|攻坚|总结|验收|巩固|评[比估选]|考评|表彰|检查|摸底|排查|学习|查摆/
/** 由甲科牵头，乙科配合 */
const ledBy = /(?:牵头|负责)[，,。；;]|[（(][^（()）]{2,30}(?:牵头|负责)[）)]/

/** Activities with a day each, of which most are no part of the way by their names and some say who leads: they are given out. */
function givesOutActs(outline: Outline, node: OutlineNode): boolean {
  const acts = node.children.filter((child) => child.mark?.form !== 'stage' && !onTheWay.test(nameOf(outline, child)))
  return acts.length * 2 >= node.children.length && node.children.some((child) => ledBy.test(ownBody(outline, child)))
}

/** 开展净街宣传周活动（5月6日—12日）, 举办演讲比赛: an activity by its name, with its days behind it. */
function putsOn(name: string): boolean {
  const bracket = name.endsWith('）') || name.endsWith(')') ? name.search(/[（(]/) : name.length
  const act = name.slice(0, bracket)
  return act.length < longestAct && putsOnFirst.opening(act) !== undefined && putsOnLast.ending(act) !== undefined
}

const putsOnFirst = new WordList('开展 举办 举行 组织开展 组织举办'.split(' '))
const putsOnLast = new WordList('活动 比赛 竞赛 大赛 演练 讲座 培训 征文 晚会 周 日 月'.split(' '))
const longestAct = 36

/** Most of what stands there are such activities, and nothing is called a phase. */
function putsOnActs(outline: Outline, node: OutlineNode): boolean {
  const names = namesBelow(outline, node)
  return share(names, putsOn) > 0.5 && !names.some((name) => name.includes('阶段'))
}

/** What an event has and a phase has not: where it is, who takes part, whom to ask. */
const ofEvent =
  /(?:^|[ \u3000])[^\S\n]*(?:[\u4e00-\u9fff]{0,2}地点(?:及路线)?|(?:参加|参与|参赛|活动)(?:对象|人员)|(?:主办|承办|协办)(?:单位|部门)?|负责人|负责老师)\s*[:：]/m

/** What is called so is put on, and no part of the way there: 开幕式, 文艺晚会. 预赛 and 决赛 may be phases. */
const putOn = new WordList(
  '开幕式 闭幕式 仪式 典礼 晚会 演出 汇演 会演 展演 巡演 论坛 讲座 座谈会 茶话会 联欢会 报告会 游园会 灯会 庙会 展览 画展 影展 作品展 书画展 比赛 大赛 友谊赛 运动会 义诊'.split(
    ' ',
  ),
)

/** 亲子共读活动（学生、家长）, and not 宣传发动活动 */
function isPutOn(name: string): boolean {
  const plain = endsInBracket(name) ? name.replace(/[（(][^（()）]*[）)]$/, '') : name
  return putOn.ending(plain) !== undefined || (plain.endsWith('活动') && !onTheWay.test(plain))
}

/** A programme of events, most of them put on by their names, or with lines of their own: 时间：…地点：…. */
function isProgramme(outline: Outline, node: OutlineNode): boolean {
  const events = node.children.filter((child) => !nameOf(outline, child).includes('阶段'))
  if (
    events.length === node.children.length &&
    share(
      events.map((child) => nameOf(outline, child)),
      isPutOn,
    ) > 0.5
  )
    return true
  return (
    share(
      events.map((child) => ownBody(outline, child)),
      (text) => ofEvent.test(text),
    ) > 0.5
  )
}
