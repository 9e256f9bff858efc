/** What stands where duties stand, and is none: rules, bodies that an article sets up, and what a paper says of itself. */

import { sentences } from '../language/brackets.ts'
import { peopleAlone } from '../language/people-in-charge.ts'
import { titledPerson } from '../language/people-in-columns.ts'
import { isPersonName } from '../language/person.ts'
import { mayNamePosts } from '../language/roster.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import { speaksOf } from '../outline/roles/set-up-headings.ts'
import { opensWithVerb } from '../outline/titles/work-wording.ts'
import type { Duty } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { tellsOfPaper } from './of-paper.ts'
import { tellsOnlyOfBodies } from './only-bodies.ts'
import { platformCards, platformsInText } from './platforms.ts'
import type { Reading } from './reading.ts'
import { setUps } from './set-up.ts'
import { setUpRows } from './set-up-tables.ts'
import { teamCards, teamsOf } from './teams-in-text.ts'

/** Whether a node that has been read as a duty gives nobody anything to do. */
export function isNoWork(reading: Reading, node: OutlineNode, duty: Duty): boolean {
  const name = reading.name(node)
  // 第三条 考核公开进行: an article that asks nobody for anything is a rule, and one that sets up a body is no work
  if (node.mark?.form === 'article' && (!asks(duty) || setUps(name).length > 0)) return true
  return (
    tellsOfPaper(name) ||
    ofCases.test(name) ||
    isOffice.test(name) ||
    (!asks(duty) && ofEntrants.test(name)) ||
    (node.parent?.role === 'duty' && node.children.length === 0 && !asks(duty) && isOfItem.test(name)) ||
    (!asks(duty) && (isLevelOfBodies(reading, node) || isOfRoster(reading, node))) ||
    foundsGroupAlone(reading, node) ||
    isOverSetUps(reading, node)
  )
}

/** 县级层面 over 成立县文明实践中心，由县委书记任主任: whose bodies they are. */
const ofLevel = /^[省市县区州旗乡镇街道村社（）]{1,7}级?(?:层面|一级)?$|^[\u4e00-\u9fff]{1,10}(?:设置|组成|构成)$/
/** 县文明实践中心由县委书记任主任 */
const namesHead = new WordedPattern(['由'], /由[^，,。；;]{2,40}[任为][^，,。；;]{0,6}(?:主任|[所站会组]长)/)

function isLevelOfBodies(reading: Reading, node: OutlineNode): boolean {
  const isAmongBodies = node.parent?.role === 'organizations' && node.children.length === 0
  if (!isAmongBodies || !ofLevel.test(reading.name(node))) return false
  const text = reading.body(node)
  return setUps(text).length > 0 || namesHead.test(text)
}

/** 1.李明远 镇长, 2.周若溪 副镇长, or 1.李明远 below 成员名单: in a list of nothing but people, or over one. */
function isOfRoster(reading: Reading, node: OutlineNode): boolean {
  const list = node.children.length > 0 ? node : node.parent
  if (!list) return false
  const told = rosters.get(list) ?? listsPeople(reading, list)
  rosters.set(list, told)
  return told
}

const rosters = new WeakMap<OutlineNode, boolean>()
const ofPeople = new WordList(['名单', '成员', '人员'])

function listsPeople(reading: Reading, parent: OutlineNode): boolean {
  const mayBeBare = parent.level > 0 && ofPeople.ending(reading.name(parent)) !== undefined
  return parent.children.every((child) => {
    if (child.children.length > 0 || child.body.length > 0) return false
    const name = reading.name(child)
    return titledPerson(name) !== undefined || (mayBeBare && isPersonName(name))
  })
}

const watches = new WordList(['值班', '带班', '值守', '轮值'])

/** 5月1日：李明远、温静 below 值班安排: who is on call on which day, and nothing to be done. */
export function isOnCall(reading: Reading, { parent, children, body }: OutlineNode): boolean {
  if (!parent || children.length > 0 || body.length !== 1 || !watches.isIn(reading.name(parent))) return false
  return peopleAlone(reading.slice(body[0] as Span)) !== undefined
}

/** 学校成立以校长为组长，…为成员的领导小组。 as an item: a group with its head, and nothing that is to be done. */
const foundsGroup = new WordedPattern(
  ['成立', '组建'],
  /^(?:[^，,。；;由]{0,24}[，,])?[^，,。；;：:由各每]{0,10}(?:成立|组建)了?(?:以|由)?[^。；;\n]{2,200}?(?:领导小组|工作小组|工作组|指挥部|专班)/,
)

function foundsGroupAlone(reading: Reading, node: OutlineNode): boolean {
  if (node.children.length > 0) return false
  const said = reading.slice({ start: node.name.start, end: node.body.at(-1)?.end ?? node.name.end })
  if (!foundsGroup.test(said) || !mayNamePosts(said)) return false
  return sentences(said, '。；;\n').every(({ text }) => setUps(text).length > 0 || ofGroup.test(text))
}

/** 领导小组下设办公室, 组长：…, 办公室设在…, 负责…: what goes on about the group. */
const ofGroup = /^[^，,。；;]{0,12}(?:[下内]设|小组|办公室|专班)|^\s*(?:副?组长|成员|组员|主任)|^(?:具体|主要)?负责/

/** 工作分组 over groups, 队伍建设 over teams, and 平台建设 over platforms, line by line or in a table; as a chapter, over a text that sets up several. */
export function isOverSetUps(reading: Reading, node: OutlineNode): boolean {
  if (node.children.some(({ role }) => role === 'duty')) return false
  if (tellsOnlyOfBodies(reading, node)) return true
  // 工作机制 over 成立领导小组 and 成立工作专班
  if (node.level === 1 && node.body.length === 0 && node.children.length > 1)
    if (node.children.every(({ role }) => role === 'organization' || role === 'organizations')) return true
  const [ofTeams, ofPlatforms] = [speaksOf(reading.name(node), 'team'), speaksOf(reading.name(node), 'platform')]
  if (!ofTeams && !ofPlatforms) return false
  const cards = ofTeams ? teamCards(reading, node) : platformCards(reading, node)
  if (cards.length > 0 || setUpRows(reading, node, ofTeams ? 'team' : 'platform').length > 0) return true
  if (node.children.length > 0) return false
  // each of them with who has it: 由甲局牵头，建设甲平台；由乙局牵头，建设乙平台
  if (!ofTeams) return !opensWithVerb(reading.name(node)) && platformsInText(reading, node).length > 1
  const said = sentences(reading.body(node), '。；\n')
  const isAll = said.every(({ text }) => setUps(text).length > 0)
  return (isAll || node.level === 1) && teamsOf(reading, node, true).length > (isAll && node.level === 1 ? 0 : 1)
}

/** 有下列情形之一者，停发补助 over the cases: a rule, which nobody carries out as long as none of them arises. */
const ofCases = new WordedPattern(['之一'], /(?:下列|以下|如下)[^，,。；;]{0,12}之一/)

/** 领导小组下设办公室，…, 办公室设置及职责: what hangs under a body. */
const isOffice = new WordedPattern(
  ['下设办公室', '职责'],
  /^[^，,。；;：:]{0,20}(?:下设办公室|办公室(?:设置)?及?(?:其|主要|工作)*职责)$/,
)

/** 每位选手限时5分钟, 参赛队员须着运动服, 评委由教师担任: what is asked of whoever enters a contest, and who judges it. */
const ofEntrants = new WordedPattern(
  ['选手', '队员', '运动员', '参赛', '每队', '评委由', '裁判由', '主持人由'],
  /^(?:[每各凡][位名个支]?|所有|全体)?(?:参赛(?:选手|队员|人员|者|作品|队伍?)|选手|队员|运动员)(?:[须需应可限要不必]|限时|演唱|演讲|表演|着|由|按|在|以|的)|^每队|^(?:评委|裁判|主持人)由[^，,。；;]{2,20}担任/,
)

/** 任务内容：改造小区16个。 among the numbered labels of an item: it says what the item is. */
const isOfItem = new WordedPattern(
  ['内容', '目标', '标准', '要求', '任务'],
  /^(?:任务|工作|主要|具体|实施|建设|整治|整改|改革|项目|年度|活动)?(?:内容|目标|标准|要求|任务)(?:任务|要求)?$/,
)

/** Whether somebody answers for a duty, or for one below it, or a day is set for it. */
function asks({ lead, responsible, support, time, duties = [] }: Duty): boolean {
  return [lead, responsible, support, time].some((one) => one !== undefined) || duties.some(asks)
}
