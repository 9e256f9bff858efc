/** What the headings beside a node tell of it: found out once for all headings under the same one, of which there may be thousands. */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { isPost } from '../../language/roster.ts'
import { stageCountAt } from '../../language/stage-count.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { nameOf, type Outline, type OutlineNode, ownBody } from '../node.ts'
import { opensAsWork, opensWithVerb } from '../titles/work-wording.ts'
import { asks, share } from './by-children.ts'
import { isGroup } from './by-name.ts'
import { isDated, isStage, runEarlyToLate } from './phases.ts'

/** Asks of the headings under one what holds for each of them. */
export function inCompany(tells: (outline: Outline, parent: OutlineNode) => boolean) {
  const known = new WeakMap<OutlineNode, boolean>()
  return (outline: Outline, { parent }: OutlineNode): boolean => {
    if (!parent) return false
    const told = known.get(parent) ?? tells(outline, parent)
    known.set(parent, told)
    return told
  }
}

/** Whether several headings under one are so by their names. */
function severalAre(isSo: (name: string) => boolean) {
  return inCompany((outline, parent) => parent.children.filter((child) => isSo(nameOf(outline, child))).length > 1)
}

/** One 阶段 among other things is a step of theirs; phases come at least in pairs. */
export const isAmongStages = severalAre(isStage)

/** 第一阶段单位自查, 第二阶段组织评议, （一）活动第一阶段——宣传发动: counted as phases, whatever they are called. */
export const isAmongCountedStages = inCompany(
  (outline, { children }) =>
    children.filter((child) => countsStage(outline, child)).length > 1 || areStepsInTime(outline, children),
)

/** 第一步：动员（3月）, 第二步，清淤。4月至5月…: steps are phases where each has its time. */
function areStepsInTime(outline: Outline, children: readonly OutlineNode[]): boolean {
  const steps = children.filter(({ mark }) => mark?.form === 'stage' && mark.text.includes('步'))
  return (
    steps.length > 1 &&
    steps.every((step) =>
      monthInFront.test(`${nameOf(outline, step)} ${ownBody(outline, step)}`.slice(0, longestBefore)),
    )
  )
}

const monthInFront = /\d{1,2}月/
const longestBefore = 32

function countsStage(outline: Outline, node: OutlineNode): boolean {
  const { mark } = node
  return mark?.form === 'stage' ? mark.text.includes('阶段') : stageCountAt(nameOf(outline, node)) >= 0
}

export const isAmongDated = severalAre(isDated)

/** 一、前期准备, 二、中期开展, 三、后期总结 among the chapters of a plan. */
export const isAmongEarlyToLate = inCompany((outline, { children }) => {
  const names = children.map((child) => nameOf(outline, child)).filter((name) => fromEarlyToLate.test(name))
  return names.length > 2 && runEarlyToLate(names)
})

const fromEarlyToLate = new OpeningPattern('前中后活比会演', /^(?:活动|比赛|会议|演练)?[前中后]期/)

/** Whether a heading is called by how early it is. */
export function isEarlyOrLate(name: string): boolean {
  return fromEarlyToLate.test(name)
}

/** 1.总指挥：…, 2.疏散组：…, 3.救护组：…: who runs a drill, below no heading that says so. */
export const isAmongGroups = inCompany((outline, { children }) => {
  const names = children.filter((child) => !child.inline).map((child) => nameOf(outline, child))
  return names.filter(isGroup).length > 1 && share(names, (name) => isGroup(name) || isPost(name)) >= 0.6
})

/** 县教育局：1.…, 交警大队：1.…: units that have no number, not all of which are called as teams and stations are. */
export const isAmongUnits = inCompany((outline, parent) => {
  const units = parent.children
    .filter((child) => (child.mark ?? child.number) === undefined && !child.inferred)
    .map((child) => nameOf(outline, child))
    .filter((name) => endsAsUnit(name))
  return units.length > 1 && units.some((name) => '局厅委办'.includes(name.at(-1) ?? ' '))
})

/** 一、院办公室, 二、保卫处, 三、卫生所, nearly each over what is its: a list of units, whatever else some may be called after. */
export const isListOfUnits = inCompany((outline, { children }) => {
  const named = children.filter((child) => endsAsUnit(nameOf(outline, child)))
  const held = named.filter((child) => child.body.length + child.children.length > 0)
  return (
    held.length > 2 &&
    named.length === children.length &&
    held.length * 4 > children.length * 3 &&
    named.some((child) => '局委部处'.includes(nameOf(outline, child).at(-1) ?? ' '))
  )
})

/** 是否…, 有无…: points to verify, where most of the items beside it ask too. */
export const isQuestion = inCompany((outline, parent) => {
  if (parent.children.length < 3) return false
  const names = parent.children.map((child) => nameOf(outline, child))
  if (share(names, asks) > 0.5) return true
  const word = wordOfStandard(ownBody(outline, parent))
  return word !== undefined && names.every((name) => name.startsWith(word))
})

/** The points of a standard share the word that names it: “四有”标准: 有…, 有…, 有…, 有… */
function wordOfStandard(text: string): string | undefined {
  return text.includes('标准') ? /[“"]?[二三四五六七八九十]([一-鿿])[”"]?(?:的)?标准/.exec(text)?.[1] : undefined
}

/** 活动内容及要求, 活动准备, 领誓人: what is told of one event, beside its time and its place. */
const ofOneEvent = new ClosingPattern(
  '容程序式备求则奖品人员',
  /(?:内容|流程|过程|程序|议程|形式|方式|准备|要求|规则|评奖|物品)$|^[^，,。；;]{1,6}[人员]$/,
)
const longestFact = 12
/** Such facts stand first: no more headings are looked at. */
const mostFacts = 12
const givenOut = /负责|牵头|配合/

/** Whether a heading below one activity tells of it, as most of those beside it do, and gives out nothing. */
export function isFactOfOne(outline: Outline, node: OutlineNode): boolean {
  const name = nameOf(outline, node)
  if (name.length > longestFact || !ofOneEvent.test(name)) return false
  const first = node.parent?.children.slice(0, mostFacts) ?? []
  if (first.filter(({ role }) => role === 'event').length < 2) return false
  // 活动内容 over 1.清扫街巷 and 2.开展宣传: what is to be done
  const below = node.children.map((child) => nameOf(outline, child))
  if (below.length > 1 && share(below, (one) => opensWithVerb(one) || opensAsWork(one)) >= 0.5) return false
  return [node, ...node.children].every(
    (one) => !givenOut.test(nameOf(outline, one)) && !givenOut.test(ownBody(outline, one)),
  )
}
