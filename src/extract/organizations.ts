/**
 * Organizations that the plan sets up or relies on to run it: bodies, their offices, their groups, and who holds which
 * post. The plan is walked once from above, for what a line says often goes to the body that was spoken of last.
 */

import { isPost, postInLastColumn, rosterLabels, rosterTable } from '../language/roster.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { BodyPart, NodeRole, OutlineNode } from '../outline/node.ts'
import { tellsWhoIsIn } from '../outline/roles/of-bodies.ts'
import type { Organization } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { kindOfHeading } from './body-kind.ts'
import { dividesLabour } from './duty-holders.ts'
import { tellsOnlyOfBodies } from './only-bodies.ts'
import { headingName, readBodyHeading } from './organizations/body-heading.ts'
import { conferences, steering } from './organizations/existing.ts'
import { functionsOf } from './organizations/functions.ts'
import { groupsInTable } from './organizations/group-table.ts'
import { functionsOfChapter, officesByName, withoutLeadingGroup, withoutLeadsBelow } from './organizations/leading.ts'
import { offices } from './organizations/office-clauses.ts'
import { readPassage, type Surroundings } from './organizations/passage.ts'
import { OrganizationRegister } from './organizations/register.ts'
import { nameless, ofHeading } from './organizations/roster-owner.ts'
import { seatBehind } from './organizations/seat-behind.ts'
import type { Reading } from './reading.ts'
import { maySetUp } from './set-up.ts'

/** The bodies of the plan in the order in which they are first spoken of. */
export function extractOrganizations(reading: Reading): Organization[] {
  const register = new OrganizationRegister(reading)
  for (const part of reading.outline.root.body) if (part.type === 'paragraph') readPassage(reading, register, part)
  for (const node of reading.nodes) {
    if (opensSection(reading, node)) register.leaveSection()
    if (!withoutBodies.has(node.role)) readSection(reading, register, node)
    functionsOfChapter(reading, register, node)
  }
  withoutLeadingGroup(register.list)
  officesByName(register.list)
  withoutLeadsBelow(register.list)
  return register.list
}

/** Sections that only speak of bodies, as guidance and principles do; what is said of teams and platforms is theirs. */
const withoutBodies: ReadonlySet<NodeRole> = new Set([
  'guidance',
  'goals',
  'principles',
  'principle',
  'checks',
  'team',
  'platform',
])

/** Whether the bodies spoken of before have nothing to do with what begins here. */
function opensSection(reading: Reading, node: OutlineNode): boolean {
  // 1.总指挥：…, 2.副总指挥：… below no heading: the body is the same
  if (node.role === 'organization' || (node.role === 'text' && isPost(reading.name(node)))) return false
  return node.level === 1 || isAttachment(reading, node.parent)
}

/** 附件1 over the chapters of the plan that is attached; those of a list of names go on with the body of its title. */
function isAttachment(reading: Reading, node: OutlineNode | undefined): boolean {
  return (
    node?.level === 1 &&
    reading.name(node).startsWith('附') &&
    /^附\s?件\s?\d{0,2}$/.test(reading.name(node)) &&
    !reading.body(node).trimEnd().endsWith('名单')
  )
}

function readSection(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const before = register.list.length
  register.label = undefined
  const list = listsBelow(reading, node)
  if (list) readPassage(reading, register, list, surroundingsOf(reading, node))
  else if (node.role === 'organization') readBodyHeading(reading, register, node)
  // （三）裁判员名单 over 1.总裁判长：李某: none of the group above
  if (reading.name(node).endsWith('名单') && isOverRoster(reading, node)) ofHeading(reading, register, node.name)
  // 学校成立领导小组，统筹推进工作: a heading that is a sentence names the body in its midst
  if (register.list.length === before) readSentenceHeading(reading, register, node)
  readBody(reading, register, node)
  steering(reading, register, node)
  if (node.role !== 'organization') functionsOfOnly(reading, register.list.slice(before), node)
}

/** 领导小组下设三个组：综合组、宣传组、督查组: the heading counts what its first line lists. */
const countsGroups = new WordedPattern(
  ['下设', '内设', '分设'],
  /[下内分]设[^。；;：:]{0,40}[\d一二两三四五六七八九十]{1,2}个[^，,。；;：:、（()）]{0,8}(?:组|专班)$/,
)

/** Such a heading and the list behind it, which make up one sentence. */
function listsBelow(reading: Reading, node: OutlineNode): Span | undefined {
  const [first] = node.body
  if (first?.type !== 'paragraph' || !countsGroups.test(reading.name(node))) return undefined
  const [line = ''] = reading.slice(first).split('\n', 1)
  return line.includes('、') ? { start: node.name.start, end: first.start + line.length } : undefined
}

/** （一）灯会组委会成员名单 over 组长：李某, or over the posts as items. */
function isOverRoster(reading: Reading, node: OutlineNode): boolean {
  if (node.role === 'terms' && listsPosts(reading, node)) return true
  const [first = ''] = reading.body(node).split('\n', 1)
  return rosterLabels(first).length > 0
}

function listsPosts(reading: Reading, { children }: OutlineNode): boolean {
  return children.slice(0, 3).some((child) => isPost(reading.name(child)))
}

/**
 * （一）领导小组办公室设在县民政局，承担日常工作。 with more behind it, 第四条 县政府设立县防汛指挥部（以下简称县防指），…, or
 * 1.成立领导小组，与各班签订责任书。: the heading is the first sentence.
 */
function readSentenceHeading(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const name = reading.name(node)
  // 1.李某  镇长  组长
  const inColumns = node.role === 'text' && node.body.length === 0 ? postInLastColumn(name) : undefined
  if (inColumns) register.give([inColumns])
  const tells =
    (name.includes('设在') && offices(name).length > 0) ||
    (node.role === 'text' && tellsWhoIsIn(name)) ||
    ((name.includes('简称') || foundsFirst.test(name)) && maySetUp(name))
  if (!tells || reading.body(node).startsWith(name)) return
  const { parent } = node
  readPassage(reading, register, node.name, parent?.role === 'organizations' ? { heading: parent.name } : {})
}

/** 成立领导小组，…, 学校成立领导小组，…: one of the two things that are to be done. */
const foundsFirst = new WordedPattern(
  ['领导小组', '指挥部', '委员会', '专班', '办公室'].flatMap((body) => [`${body}，`, `${body},`]),
  /^(?:[^各，,、。；;]{2,12})?(?:成立|组建)[^，,]{0,60}(?:领导小组|指挥部|委员会|专班|办公室)[，,]/,
)

function readBody(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const surroundings = surroundingsOf(reading, node)
  const ofPost = isPost(reading.name(node)) ? node.body.find(({ type }) => type === 'paragraph') : undefined
  for (const part of node.body) {
    if (part.type === 'table') holdersInTable(reading, register, node, part)
    if (part.type !== 'paragraph') continue
    if (part === ofPost && holdersOfPost(reading, register, node, part) === 'all') continue
    conferences(reading, register, part)
    readPassage(reading, register, part, surroundings)
  }
}

/** A table of groups, or of people; where no body is spoken of yet, the first post tells what they are the heads and members of. */
function holdersInTable(
  reading: Reading,
  register: OrganizationRegister,
  node: OutlineNode,
  table: BodyPart & { type: 'table' },
): void {
  if (groupsInTable(reading, register, table.rows)) return
  for (const { body, entries } of rosterTable(table.rows.map((row) => row.map((cell) => reading.slice(cell).trim())))) {
    const kind = body === undefined ? undefined : kindOfHeading(body)?.kind
    if (body !== undefined && kind !== undefined && kind !== 'team') {
      const [bracket, seat] = seatBehind.exec(body) ?? ['']
      const under = kind === 'leading-group' ? {} : register.under()
      register.current = [register.add(body.slice(0, body.length - bracket.length), kind, table, { ...under, seat })]
    } else if (register.current.length === 0) nameless(reading, register, entries, table, node.name)
    register.give(entries)
  }
}

/** 加强组织领导, 健全组织, and not 纪律组织. */
const leadership = new WordList(
  ['领导', '机构', ...['建设', '保障', '架构', '体系'].map((behind) => `组织${behind}`)].concat(
    ['成立', '建立', '健全', '加强', '强化'].map((verb) => `${verb}组织`),
  ),
)

function surroundingsOf(reading: Reading, node: OutlineNode): Surroundings {
  if (node.role === 'organizations' || tellsOnlyOfBodies(reading, node) || listsGroups(reading, node))
    return { heading: node.name }
  const isCounted = node.role === 'duty' && node.mark?.form !== undefined
  const ofBodies = node.parent?.role === 'organizations' || node.role === 'organization'
  return { ofBodies, ofDuty: isCounted && !leadership.isIn(reading.name(node)) }
}

/** 活动分工 over 安全组：李某, 后勤组：周某: groups, and who is in them. */
function listsGroups(reading: Reading, node: OutlineNode): boolean {
  if (!dividesLabour(reading, node)) return false
  return reading.body(node).split('\n').filter(isGroupLine).length > 1
}

function isGroupLine(line: string): boolean {
  const colon = line.search(/[：:]/)
  return colon > 2 && colon < longestGroup && line[colon - 1] === '组'
}

const longestGroup = 12

/** 1.组长：由…担任: the heading is the label of the first line below it, which may be all that stands there. */
function holdersOfPost(
  reading: Reading,
  register: OrganizationRegister,
  node: OutlineNode,
  paragraph: Span,
): 'all' | 'first-line' {
  const [line = '', ...rest] = reading.slice(paragraph).split('\n')
  const labels = rosterLabels(`${reading.name(node)}：${line}`)
  if (register.current.length === 0) nameless(reading, register, labels, node.name, node.parent?.name)
  register.give(labels)
  register.label = labels.at(-1)?.post
  return rest.length === 0 ? 'all' : 'first-line'
}

/** Below a heading that is the name of the only body there, what is said to be done is for that body to do. */
function functionsOfOnly(reading: Reading, found: readonly Organization[], node: OutlineNode): void {
  const [own, ...others] = found
  if (!own || others.length > 0 || own.functions || own.name !== headingName(reading.name(node)).name) return
  const functions = functionsOf(reading, node)
  if (functions.length > 0) own.functions = functions
}
