/** Roles that only hold in company: what the other headings of a section are tells what one of them is, or what it only holds. */

import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithHead } from '../../language/roster-lines.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { opensAsWork, opensWithVerb } from '../titles/work-wording.ts'
import { listsPlatforms, setsUp } from './by-name.ts'

/** Settles what the headings under a node are, and whether it only holds them; `asDuty` makes one a duty, and what is under it anew. */
export function settleChildren(outline: Outline, node: OutlineNode, asDuty: (child: OutlineNode) => void): void {
  if (node.children.length === 0) return
  demoteLonePlatform(outline, node, asDuty)
  joinTeams(outline, node)
  joinPoints(outline, node)
  if (onlyHolds(outline, node)) node.role = 'container'
  else if (listsTopics(outline, node)) {
    node.role = 'terms'
    for (const child of node.children) child.role = 'text'
  }
}

/** One platform among tasks is built as a task; platforms stand together or under a heading that speaks of them. */
function demoteLonePlatform(outline: Outline, node: OutlineNode, asDuty: (child: OutlineNode) => void): void {
  if (node.children.length < 2) return
  const [first, second] = node.children.filter((child) => child.role === 'platform')
  const name = first && !second ? nameOf(outline, first) : ''
  if (first && setsUp.test(name) && !listsPlatforms(name)) asDuty(first)
}

/** 工匠队 beside two 服务队 is a team too. */
function joinTeams(outline: Outline, node: OutlineNode): void {
  if (!node.children.some((child) => child.role === 'team') || !nameOf(outline, node).includes('队伍')) return
  for (const child of node.children)
    if (/[^，,]队(?:[（(][^（()）]{1,12}[）)])?$/.test(nameOf(outline, child))) child.role = 'team'
}

const stationName = /(?:[所站]|中心)(?:[（(][^（()）]{1,12}[）)])?$/
const pointName = /^[^，,。；;]{2,12}(?:服务|实践|工作|联络|活动|宣传|志愿)点(?:[（(][^（()）]{1,12}[）)])?$/

/** 楼栋服务点 below 总站 and 分站 is the lowest of them. */
function joinPoints(outline: Outline, node: OutlineNode): void {
  if (!node.children.some((child) => child.role === 'organization' && stationName.test(nameOf(outline, child)))) return
  for (const child of node.children)
    if (child.role === 'duty' && pointName.test(nameOf(outline, child))) child.role = 'organization'
}

const setUp: ReadonlySet<NodeRole> = new Set(['platform', 'team', 'organization'])
const holders: ReadonlySet<NodeRole> = new Set(['container', 'platforms', 'teams', 'organizations'])
/** Sections that tell of the plan: below one activity, 目标 and 时间 are facts of it. */
const tellers: ReadonlySet<NodeRole> = new Set(['guidance', 'goals', 'principles', 'terms', 'budget', 'safeguards'])

/** Whether a heading is no duty or body of its own, but only the name of those below it. */
function onlyHolds(outline: Outline, node: OutlineNode): boolean {
  const { role, children } = node
  if (children.length < 2) return false
  if (children.every((child) => setUp.has(child.role))) {
    if (role === 'duty' || role === 'team' || role === 'platform') return true
    // 成立工作专班 with a roster of its own leads the groups below it
    return role === 'organization' && isKindOfGroups(outline, node) && !opensWithHead(ownBody(outline, node))
  }
  if (role !== 'duty' || node.body.length > 0) return false
  // 组织管理 over 成立领导小组 and 成立工作小组, which holds some of its own
  if (children.every((child) => holders.has(child.role) || setUp.has(child.role))) return true
  // 防治重点 over 重点时段, 重点区域
  if (children.every((child) => child.role === 'terms') && /(?:重点|范围|情况)$/.test(nameOf(outline, node)))
    return true
  // 竞赛要求和目标 over 竞赛要求 and 竞赛目标, 活动主题及原则 over 主题 and 原则
  if (node.level === 1 && children.every((child) => tellers.has(child.role) || isFactInTitle(outline, node, child)))
    return true
  // 明确各单位职责 over 县城管局职责, 县水利局职责
  if (children.every((child) => child.name.end - child.name.start > 3 && nameOf(outline, child).endsWith('职责')))
    return true
  // points to verify, whose list it names; 一要清理沟渠，二要… tell how its own work is done
  return children.length > 2 && children.every(({ role, mark }) => role === 'check' && mark?.form !== 'yao')
}

const longestOfTopics = 8
const ofTopics = new OpeningPattern(
  '宣学教培讨征主',
  /^(?:主要)?(?:宣传|宣讲|学习|教育|培训|讨论|征文)(?:的)?(?:重点|内容|要点|主题)$/,
)

/** 宣传重点 over 节约用水的意义 and 防火的常识: what is spoken of, and nothing to be done. */
function listsTopics(outline: Outline, node: OutlineNode): boolean {
  const name = nameOf(outline, node)
  if (node.children.length < 2 || name.length > longestOfTopics || !ofTopics.test(name)) return false
  return node.children.every((child) => {
    const topic = nameOf(outline, child)
    if (child.children.length + child.body.length > 0 || opensWithVerb(topic) || opensAsWork(topic)) return false
    return !/^(?:学习|宣传|宣讲|普及|观看|参观|阅读|讲)|负责|牵头|\d/.test(topic)
  })
}

/** 主题 below 活动主题及原则: a fact of the event that the heading announces. */
function isFactInTitle(outline: Outline, node: OutlineNode, child: OutlineNode): boolean {
  return child.role === 'event' && nameOf(outline, node).includes(nameOf(outline, child).replace(/[：:]$/, ''))
}

/** 应急工作组, 五个工作专班: the name of a kind, over the groups themselves. */
const severalGroups =
  /^(?:.{0,6}(?:下设|设立|成立|组建))?(?:[一二三四五六七八九十\d]{1,2}个)?(?:应急|专项|专业|相关|各)?(?:工作|专项|专业)?(?:组|专班|小组)$/

/** 成立村级包保工作组 over 东村包保工作组 and 西村包保工作组: the kind that all of them are. */
function isKindOfGroups(outline: Outline, node: OutlineNode): boolean {
  const name = nameOf(outline, node)
  if (severalGroups.test(name)) return true
  const kind = /[\u4e00-\u9fff]{2,4}(?:组|专班)$/.exec(name)?.[0]
  return kind !== undefined && node.children.every((child) => nameOf(outline, child).endsWith(kind.slice(-4)))
}
