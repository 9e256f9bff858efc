/** The body that leads: which it is where the plan calls none a leading group, and the chapter that only it can be meant by. */

import { isPost } from '../../language/roster.ts'
import type { OutlineNode } from '../../outline/node.ts'
import { isTerms } from '../../outline/roles/of-bodies.ts'
import type { Organization } from '../../plan/plan.ts'
import { kindOfLine } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import { functionsListed, ownerOfChapter } from './functions.ts'
import type { OrganizationRegister } from './register.ts'

/** 后勤组职责 tells what that body is there for; 主要职责 as a chapter of its own, what the only leading group is. */
export function functionsOfChapter(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const owner = ownerOfChapter(reading, node)
  // 3.职责：… behind 1.组长：… is of whose posts those are
  const isOfAbove = owner === undefined ? isTerms(reading.name(node)) && isBesidePosts(reading, node) : owner === ''
  if (owner === undefined && !isOfAbove) return
  // 主要职责： below the roster of a group is of that
  const [above, ...beside] = isOfAbove && node.level > 1 ? register.current : []
  if (above && beside.length === 0) {
    above.functions ??= functionsListed(reading, node)
    return
  }
  if (owner === undefined) return
  const [leading, ...others] = register.list.filter(({ kind }) => kind === 'leading-group')
  const named =
    owner === '' ? undefined : (register.endingIn(owner) ?? register.list.find(({ name }) => name === owner))
  const body =
    named ?? (others.length === 0 && isOfLeading.test(owner) ? leading : undefined) ?? added(register, owner, node)
  if (body) body.functions ??= functionsListed(reading, node)
}

/** A roster in items has no more of them before what the body is there for. */
const mostPosts = 12

/** 4.职责：… behind 1.组长：… and 2.成员：… */
function isBesidePosts(reading: Reading, { parent }: OutlineNode): boolean {
  return parent?.children.slice(0, mostPosts).some((child) => isPost(reading.name(child))) === true
}

const isOfLeading = /^(?:.{0,6}(?:领导小组|指挥部|委员会))?$/

/** A body of which nothing else is told. */
function added(register: OrganizationRegister, owner: string, node: OutlineNode): Organization | undefined {
  const kind = owner.endsWith('办公室') ? 'office' : kindOfLine(owner)
  return kind === undefined || (owner.length < 4 && !register.leading)
    ? undefined
    : register.add(owner, kind, node.name, kind === 'leading-group' ? {} : register.under())
}

/** Where no leading group is set up, the only 工作小组 with a head and deputies leads, and so does a 专班 with an office. */
export function withoutLeadingGroup(list: readonly Organization[]): void {
  if (list.some(({ kind }) => kind === 'leading-group')) return
  const groups = list.filter(({ kind, parent }) => kind === 'working-group' && parent === undefined)
  const headed = groups.filter(({ posts = [] }) =>
    ['组长', '副组长'].every((head) => posts.some(({ post }) => post === head)),
  )
  if (groups.length === 1 && headed[0] && !headed[0].name.endsWith('专班')) headed[0].kind = 'leading-group'
  for (const office of list) {
    if (office.kind !== 'office' || office.parent !== undefined) continue
    const owner = office.name.replace(/办公室$/, '')
    const body = headed.find(({ name }) => owner.length >= 2 && name.endsWith(owner))
    if (!body) continue
    body.kind = 'leading-group'
    office.parent = body.name
  }
  groupsOfSquad(list.filter(({ kind, parent }) => (kind === 'working-group' || kind === 'office') && !parent))
}

/** 净街专班 with its head, 办公室, 宣传组 and 督查组 behind it: the only squad has the groups that are told of after it. */
function groupsOfSquad([squad, ...others]: readonly Organization[]): void {
  if (!squad?.name.endsWith('专班') || !squad.posts?.some(({ post }) => isHead.test(post)) || others.length < 2) return
  if (!others.every(({ name }) => name.endsWith('组') || name.endsWith('办公室'))) return
  for (const one of others) one.parent = squad.name
}

const isHead = /^(?:总?组长|总指挥|指挥长|总?召集人|主任|班长|总?负责人)$/

/** 村务理事会办公室 hangs under the only body whose name ends so: 云亭村村务理事会. */
export function officesByName(list: readonly Organization[]): void {
  for (const office of list) {
    if (office.kind !== 'office' || office.parent !== undefined || !office.name.endsWith('办公室')) continue
    const owner = office.name.slice(0, -'办公室'.length)
    const [body, ...others] = owner.length < 3 ? [] : list.filter((one) => isSetUp(one) && one.name.endsWith(owner))
    if (body && others.length === 0) office.parent = body.name
  }
}

function isSetUp({ kind }: Organization): boolean {
  return kind === 'leading-group' || kind === 'working-group' || kind === 'body'
}

/** 领导小组下设甲组（由甲局牵头）、乙组（由乙局牵头）: units that lead what is below it do not lead the body itself. */
export function withoutLeadsBelow(list: readonly Organization[]): void {
  for (const one of list) {
    if (one.kind !== 'leading-group' || one.lead === undefined) continue
    const below = new Set(list.flatMap(({ parent, lead }) => (parent === one.name ? (lead ?? []) : [])))
    if (below.size > 1 && one.lead.every((unit) => below.has(unit))) delete one.lead
  }
}
