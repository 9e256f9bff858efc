/** What a heading is for that says nothing of itself, nor holds what tells of it: what it stands under. */

import { hasParties } from '../../language/parties.ts'
import { partyBrackets } from '../../language/party-brackets.ts'
import { isPost } from '../../language/roster.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { type NodeRole, nameOf, ownBody } from '../node.ts'
import { isAdmonition } from './by-children.ts'
import { isAmongGoods } from './goods.ts'
import type { HeadingPlace } from './heading-place.ts'
import { roleUnderLeadIn } from './lead-in.ts'
import { isOfBodyAbove, isOfWhomItIsMade, sharesWork, tellsWhoIsIn } from './of-bodies.ts'
import { holdsEvent } from './of-event.ts'
import { holdsPeriods } from './phases.ts'

/** 行车组织方面, 重点时段安排, 汛前准备, 后勤保障: headings that only hold what stands under them; 做好救援准备 is work. */
const holdsOnly = /^(?:(?!做好|抓好|落实|强化|加强).{2,12}(?:方面|安排|(?<!标)准备)|(?:后勤|会务|赛事|服务)保障)$/

/** 改厕方面 over one item, beside 清洁方面 over several. */
function isAmongHolders({ outline, node: { parent } }: HeadingPlace): boolean {
  const held = parent?.children.filter((child) => holdsOnly.test(nameOf(outline, child))) ?? []
  return held.length > 1 && held.length === parent?.children.length
}

/** 活动主要负责人, 竞赛工作人员: who they are stands behind it. */
const namesPeople = new WordList(['负责人', '工作人员', '主持人', '联系人', '联络员', '参加人员'])

/** 总河长, 各级林长: who looks after a river or a wood. */
const ofWaters = new WordedPattern(
  ['河长', '湖长', '林长', '田长', '路长'],
  /^(?:[各县乡镇村]{0,2}级)?(?:副?总)?[河湖林田路]长(?:设置)?$/,
)

/** 镇级设立总河长、副总河长，由…分别担任; 村级设立河长，由村支书担任 */
const headsWaters = new WordedPattern(
  ['河长', '湖长', '林长', '田长', '路长'],
  /^[^，,。]{0,12}[河湖林田路]长(?:、[^，,。]{2,8})?[，,]?由[^，,。]{2,40}担任/,
)

/** What a heading is for by what it stands under. */
export function roleByParent(place: HeadingPlace): NodeRole {
  const { node, name, parent, inherits } = place
  if (isOfBodyAbove(place) || isOfWhomItIsMade(place)) return 'text'
  const point = inherits === 'duty' || parent === 'duty' ? roleUnderLeadIn(place.outline, node) : undefined
  if (point) return point
  // 1.组长：由…担任, （一）领导小组办公室设在县民政局: who holds a post, and where a body sits
  if (parent === 'organizations') {
    if (ofWaters.test(name) || headsWaters.test(name) || isPost(name) || name.includes('办公室设在')) return 'text'
    if (tellsWhoIsIn(name) || namesPeople.ending(name) !== undefined) return 'text'
    // 2.职责 over 会场布置：李某, 签到：周某
    if (sharesWork(place)) return 'tasks'
    if (holdsEvent(name)) return 'text'
    // 组织领导 over 成立工作专班 and 强化督查考核
    return !node.inline && isAdmonition(name) ? 'safeguard' : 'duty'
  }
  if (parent === 'organization' || parent === 'platform' || parent === 'team') return 'text'
  // 1.路面完好率达到95%。（牵头单位：…）: an aim that somebody answers for is his to do
  if (parent === 'guidance' || parent === 'goals')
    return node.children.length > 0 || isAnsweredFor(place) ? 'duty' : 'text'
  if ((inherits === 'duty' || parent === 'duty') && node.children.length === 0 && isAmongGoods(place.outline, node))
    return 'text'
  if (inherits === 'duty' && node.children.length > 0 && node.body.length === 0 && holdsOnly.test(name))
    if (node.children.length > 1 || isAmongHolders(place)) return 'tasks'
  // 每月计划及措施 over 九月, 十月
  if (inherits === 'duty' && (isOverTable(place) || holdsPeriods(place.outline, node))) return 'tasks'
  return inherits ?? (parent === 'duty' ? 'duty' : 'text')
}

function isAnsweredFor({ outline, node, name }: HeadingPlace): boolean {
  const text = ownBody(outline, node) || name
  return '）)】〕]。'.includes(text.at(-1) ?? ' ') && partyBrackets(text).some(({ roles }) => hasParties(roles))
}

/** 月度安排 over a table of what is to be done in which month. */
function isOverTable({ node, name }: HeadingPlace): boolean {
  if (node.children.length > 0 || node.body.length > 2 || node.body.at(-1)?.type !== 'table') return false
  return /^.{0,8}(?:安排|计划|分工|进度)$/.test(name)
}
