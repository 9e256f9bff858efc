/**
 * What one heading is for. A stock title settles it; else its own words (成立…领导小组, …平台, …服务队, …阶段); else
 * what stands under it (组长：, 坚持… four times, 加强… four times); else what it stands under.
 */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { partyBrackets } from '../../language/party-brackets.ts'
import { isPost } from '../../language/roster.ts'
import { mayNameDeadline } from '../../language/times.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { partyLabels } from '../../lexicon/party-labels.ts'
import type { SectionRole } from '../../lexicon/section-titles.ts'
import { type NodeRole, nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { takesPart, titleOfNoun } from '../titles/noun-titles.ts'
import { titleRole } from '../titles.ts'
import { holdsChecks, isAdmonition, isPair, roleByChildren, share } from './by-children.ts'
import {
  inCompany,
  isAmongCountedStages,
  isAmongDated,
  isAmongEarlyToLate,
  isAmongGroups,
  isAmongStages,
  isAmongUnits,
  isEarlyOrLate,
  isFactOfOne,
  isListOfUnits,
  isQuestion,
} from './by-company.ts'
import { founds, isGroup, roleByName, setsUp, setUpInline } from './by-name.ts'
import { roleByParent } from './by-parent.ts'
import { roleByTitle } from './by-title.ts'
import { runsByClock } from './flows.ts'
import { type HeadingPlace, memberRole, placeOf } from './heading-place.ts'
import { holdsPlatforms, holdsTeams } from './holds-set-up.ts'
import { bodyWithTerms, roleOfFunctions } from './of-bodies.ts'
import { organizers, statesFact, tellsOfEvent } from './of-event.ts'
import { isCountedStage, isDated, isStage, namesPeriod } from './phases.ts'

/** The role of a node under a parent of a role; `hasTasks` where the plan has a chapter of tasks. */
export function roleOf(outline: Outline, node: OutlineNode, parent: NodeRole, hasTasks: boolean): NodeRole {
  if (node.inferred) return roleOfLost(outline, node, parent)
  const member = memberRole(parent)
  if (member) return member
  const place = placeOf(outline, node, parent, hasTasks)
  return roleOfTitled(place) ?? roleOfWorded(place) ?? roleOfHeld(place) ?? roleByParent(place)
}

/** What stands under an item where its own headings are lost: a heading without words is no item beside it. */
const belowItem: Partial<Record<NodeRole, NodeRole>> = {
  duty: 'container',
  phase: 'tasks',
  check: 'checks',
  safeguard: 'text',
  principle: 'text',
  organization: 'text',
  platform: 'text',
  team: 'text',
}

/** A heading that the text has lost, over a count that starts again. */
function roleOfLost(outline: Outline, node: OutlineNode, parent: NodeRole): NodeRole {
  const byChildren = roleByChildren(outline, node)
  if (byChildren) return byChildren
  if (parent === 'event') return leavesEvent(outline, node) ? 'tasks' : parent
  return parent === 'container' ? 'tasks' : (belowItem[parent] ?? parent)
}

/** 活动时间：3月12日, and 1.联系场地 2.招募人员 behind it: the fact is told, so that what is counted next stood under a title of its own. */
function leavesEvent(outline: Outline, { parent, children }: OutlineNode): boolean {
  const [first] = children
  return parent !== undefined && parent.body.length > 0 && first !== undefined && !tellsOfEvent(nameOf(outline, first))
}

/** What a heading is that is called as sections are. */
function roleOfTitled(place: HeadingPlace): NodeRole | undefined {
  const { outline, node, name, parent } = place
  if (parent === 'container' && !node.inline && isDated(name) && isAmongDated(outline, node)) return 'phase'
  if (parent === 'container' && isEarlyOrLate(name) && isAmongEarlyToLate(outline, node)) return 'phase'
  if (!node.inline && bodyWithTerms(name) !== undefined) return 'organization'
  const functions = roleOfFunctions(place)
  if (functions) return functions
  const stock = node.inline ? undefined : (titleRole(name) ?? titleByNoun(place))
  const tellsOfOne = !node.inline && parent === 'duty' && stock !== 'event' && isFactOfOne(outline, node)
  const title = tellsOfOne ? 'terms' : stock
  // 实施阶段 beside 准备阶段 and 总结阶段 is one of them
  if (title === 'phases' && isStage(name) && isAmongStages(outline, node)) return 'phase'
  return title && roleByTitle(place, title)
}

/** 开幕式时间, and not 比赛时间 or 活动时间, which is that of them all. */
const timeOfOne = new ClosingPattern('间期', /^.{3,}(?:时间|日期)$/)

/** 各部门职责 over 工程部：… and 客服部：…: what each of them has to do. */
const dutiesOfEach = new ClosingPattern('责', /^各[^，,。、]{1,10}职责$/)

/**
 * Chapters, and what is told of one event, may be called after any noun: 净街日主题; among tasks 开幕式时间 is one of
 * them. 每周主题 over what is done each week is no fact of the event.
 */
function titleByNoun({ node, name, parent }: HeadingPlace): SectionRole | undefined {
  if (parent !== 'container' && parent !== 'duty' && parent !== 'tasks') return undefined
  // 1.责任人：李某 below an item states who answers for it
  if (parent === 'duty' && partyLabels.has(name) && node.body.length > 0 && node.children.length === 0) return 'event'
  if (node.children.length + node.body.length > 1 && dutiesOfEach.test(name)) return 'tasks'
  const role = titleOfNoun(name)
  // 三月主题 says when, whatever is then told
  if (parent === 'tasks' && (timeOfOne.test(name) || namesPeriod(name))) return undefined
  if (role === 'event') return node.children.length === 0 || takesPart(name) ? role : undefined
  return parent === 'container' ? role : undefined
}

const leads = new OpeningPattern('加强健落', /^(?:加强|强化|健全|落实)[^，,。]{0,8}(?:领导|组织)/)
/** 成立组织，加强领导; 建立机构，明确职责 */
const setsUpAndMore = new WordedPattern(
  ['组织', '机构', '班子', '小组', '专班', '网络'],
  /^(?:建立健全|建立|成立|组建|设立|健全)[^，,、。]{0,8}(?:组织|机构|班子|小组|专班|网络)[，,][^，,。]{2,8}$/,
)
/** 加强领导，明确职责，成立工作机构 */
const setsUpLast = new WordedPattern(
  ['机构', '班子', '小组', '专班', '组织'],
  /^[\u4e00-\u9fff]{2,8}(?:[，,][\u4e00-\u9fff]{2,8})?[，,](?:建立健全|建立|成立|组建|设立|健全)[\u4e00-\u9fff]{0,6}(?:机构|班子|小组|专班|组织)$/,
)
const foundsGroup = /(?:成立|设立|组建)[^。；;]{0,30}(?:领导小组|指挥部|工作组|专班)/

const isAttached = /^附[表件][\d一二三四五六七八九十]{0,2}[：: \u3000]/

/** 比赛项目, 参赛组别, 奖项设置, 竞赛分组 */
const ofContest = /赛|(?:项目|组别|奖项|设[置定]|名额|对象)$/

/** 低年级组：跳绳、踢毽子 below 比赛项目: those who compete, and no group that does any work. */
function isOfEntrants({ outline, node, name, parent }: HeadingPlace): boolean {
  if (!node.parent || (parent !== 'terms' && parent !== 'event') || !isGroup(name)) return false
  return ofContest.test(nameOf(outline, node.parent))
}

/** What a heading sets up: a clause of a text, an item that 一是 counts, one of several clauses (1.宣讲队，由…), or a heading of its own; what 一要 counts is asked for. */
function setUpByName(place: HeadingPlace, text: string): ReturnType<typeof roleByName> {
  const { inline, mark } = place.node
  if (mark?.form === 'yao' || isOfEntrants(place)) return undefined
  const inText =
    inline || mark?.form === 'ordinal-word' || place.name.includes('，') ? setUpInline(place, text) : undefined
  return inText ?? (inline ? undefined : roleByName(place, text))
}

/** What a heading is by its own words, and by a roster right under it. */
function roleOfWorded(place: HeadingPlace): NodeRole | undefined {
  const { outline, node, name, parent } = place
  const text = ownBody(outline, node)
  const byName = setUpByName(place, text)
  if (parent === 'container' && node.children.length === 0 && (organizers.test(text) || statesFact(place)))
    return 'event'
  // 附表：…安排表 that a copy has below the last chapter is none of its items
  if (node.body.some(({ type }) => type === 'table') && isAttached.test(name)) return 'attachments'
  // 组织保障 too may tell whom it sets up
  const held = holdsTeams(place) ? 'teams' : holdsPlatforms(place) ? 'platforms' : undefined
  if (held && parent !== 'safeguard' && parent !== 'goals') return held
  if (parent === 'safeguards') {
    if (byName === 'organization' && (founds.test(name) || /名单|组成/.test(name))) return 'organization'
    if (byName === 'team' && founds.test(name)) return 'team'
    // 工作组人员及职责 over 宣传组, 安保组
    return roleByChildren(outline, node) === 'organizations' ? 'organizations' : 'safeguard'
  }
  if (parent === 'safeguard') return 'text'
  // 为选手提供展示平台 among aims sets nothing up
  if (parent === 'goals' && byName !== 'organization') return undefined
  // 加强领导 with nothing but the group that it sets up
  if (node.children.length === 0 && leads.test(name) && foundsGroup.test(text)) return 'safeguard'
  if (parent === 'container' && setsUpAndMore.test(name) && foundsGroup.test(text)) return 'organizations'
  if ((parent === 'container' || parent === 'tasks') && setsUpLast.test(name))
    if (foundsGroup.test(text) || node.children.some((child) => foundsGroup.test(nameOf(outline, child))))
      return 'organizations'
  return byName && givesToUnit(place, byName) ? 'duty' : byName
}

/** 执法支队 and 水利站 in a chapter that says what is whose are units: what is set up, by its name, is one that is there. */
function givesToUnit({ outline, node, name, parent }: HeadingPlace, role: NodeRole): boolean {
  if (role !== 'platform' && parent !== 'organizations' && node.mark && isListOfUnits(outline, node)) return true
  const isUnit =
    role === 'team' ||
    (role === 'organization' && /[所站队]$|中心$|(?<!领导小组|指挥部|专班)办公室$/.test(name) && !setsUp.test(name))
  if (!isUnit) return false
  if (parent === 'tasks' && node.parent && /职责|分工/.test(nameOf(outline, node.parent))) return true
  return !node.mark && isAmongUnits(outline, node)
}

/** What a heading is by what stands beside it and under it. */
function roleOfHeld(place: HeadingPlace): NodeRole | undefined {
  const { outline, node, name, parent } = place
  if (!node.inline && isStage(name) && isOneOfStages(place)) return 'phase'
  if (parent !== 'event' && isCounted(place) && isAmongCountedStages(outline, node)) return 'phase'
  const byChildren = roleByChildren(outline, node)
  if (byChildren && !(byChildren === 'phases' && isTaskInStages(place))) return byChildren
  const group = !node.inline && isGroup(name) && !isOfEntrants(place)
  if ((group || isPost(name)) && isAmongGroups(outline, node)) return group ? 'organization' : 'text'
  if (node.mark?.form === 'yao') return isGivenOut(outline, node) ? 'duty' : 'check'
  if (isQuestion(outline, node)) return 'check'
  if (parent === 'phase')
    return goesByClock(outline, node) ? 'text' : admonishesBehind(outline, node) ? 'safeguard' : 'duty'
  if (parent === 'check' || parent === 'checks') return 'check'
  return holdsChecks(outline, node) ? 'checks' : undefined
}

/** 活动过程（5月31日） over 9:50 入场, 10:00 致辞: how the day goes. */
const goesByClock = inCompany((outline, parent) => runsByClock({ outline, node: parent }))

/** 1、加强领导，落实责任 behind the text of the last stage: what a plan asks at its end, where a copy has lost the chapter. */
const admonishesBehind = inCompany((outline, parent) => {
  const names = parent.children.map((child) => nameOf(outline, child))
  const isLast = parent.parent?.children.at(-1) === parent && parent.body.length > 0
  return (
    isLast &&
    names.length > 1 &&
    isAdmonition(names[0] as string) &&
    names.every((name) => isAdmonition(name) || isPair(name))
  )
})

/** （四）整治河道。清理…。 over 准备阶段, 实施阶段: an item that says first what is to be done is a task still, which is done in them. */
function isTaskInStages({ outline, node, parent }: HeadingPlace): boolean {
  if (parent !== 'tasks' || node.mark?.form !== 'han-paren') return false
  const [first] = node.body
  return first?.type === 'paragraph' && !outline.document.slice(first).includes('阶段')
}

/** 第一阶段 and 第一步 by its mark, 活动第一阶段——宣传发动 by its name behind another. */
function isCounted({ node: { mark, inline }, name }: HeadingPlace): boolean {
  if (mark?.form === 'stage') return mark.text.includes('阶段') || mark.text.includes('步')
  return !inline && isCountedStage(name)
}

function isOneOfStages({ outline, node, name }: HeadingPlace): boolean {
  return node.mark?.form === 'stage' || isCountedStage(name) || isAmongStages(outline, node)
}

const givesOut = /[，,。；;][^，,。；;]{2,24}(?:牵头|负责|落实)(?=[，,。；;]|$)/
/** 一要清理沟渠（县水利局负责），二要硬化道路，6月底前完成: half of those beside it say who answers, or by when, and so they are to be done. */
const isGivenOut = inCompany((outline, { children }) => {
  const items = children.map((child) => `${nameOf(outline, child)}。${ownBody(outline, child)}`)
  return share(items, (said) => givesOut.test(said) || mayNameDeadline(said) || partyBrackets(said).length > 0) >= 0.5
})
