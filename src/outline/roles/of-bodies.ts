/** What a body is there for, and whom it is made of: told of the body that stands above, and nothing that is given to units. */

import { OpeningPattern } from '../../language/opening-pattern.ts'
import { isPost } from '../../language/roster.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { nameOf, ownBody } from '../node.ts'
import { opensWithVerb } from '../titles/work-wording.ts'
import { inCompany } from './by-company.ts'
import { isGroup } from './by-name.ts'
import type { HeadingPlace } from './heading-place.ts'

/** 主要职责 of the body that a notice sets up, as a chapter of its own. */
const ofOneBody = new WordedPattern(['职责'], /^(?:领导小组|指挥部|委员会)?的?(?:主要)?职责(?:任务)?$/)
const ofBodyAbove = /^(?:主要|工作|具体|岗位)?(?:职责|任务)$/
/** 县农业局：…, the duties of several. */
const unitLabel = /^(?!负责|承担|组织|协调|指导|制定|研究|完成|参与)([^，,。；;：:\n]{2,20})(?:[:：]|$)/

/** 某某领导小组职责, 后勤组工作职责, and 推行办公室职责 beside them: bodies that the plan sets up. */
const ofNamedBody =
  /^[^，,。；;：:、]{0,24}?(?:领导小组|指挥部|组委会|专班|组|[河湖林田路]长)的?(?:主要|工作)?职责(?:任务)?$/
const ofOffice = /^[^，,。；;：:、]{0,16}办公室的?(?:主要|工作)?职责(?:任务)?$/

const ofBodyAndTerms = new WordedPattern(
  [
    '领导小组',
    '指挥部',
    '委员会',
    '组委会',
    '专班',
    ...'应急委 安委 减灾委 食安委 双创委 编委 汛指 火指 旱指 震指 防指 抗指'.split(' '),
  ],
  /^([^，,。；;：:、（()）]{0,30}(?:领导小组|指挥部|委员会|组委会|专班)|[\u4e00-\u9fff]{0,4}(?:应急|安|减灾|食安|双创|编)委|[\u4e00-\u9fff]{0,4}(?:防|抗)[汛火旱震]?指)的?(?:(?:(?:组成(?:人员)?|成员|人员组成|机构)(?:及其?|与|和)?|及其?|与|和)(?:主要|工作)?(?:职责|任务|分工)|(?:主要|工作)?职责(?:及其?|与|和)(?:组成(?:人员)?|成员|人员组成|机构))$/,
)

/** 县防汛指挥部及职责, 领导小组组成人员及主要职责: the body of which a heading says that who is in it and what it does stand below. */
export function bodyWithTerms(heading: string): string | undefined {
  return ofBodyAndTerms.exec(heading)?.[1]
}

/** 隐患排查。…。牵头部门：甲办，配合部门：乙所: units answer for it one by one. */
const givenTo = new WordedPattern(
  ['单位：', '部门：', '科室：', '单位:', '部门:', '科室:'],
  /(?:牵头|责任|配合|协办)(?:单位|部门|科室)[：:]/,
)

/** What a chapter of 职责 is: the terms of one body, or tasks, where units answer for them one by one. */
export function roleOfFunctions(place: HeadingPlace): 'terms' | 'tasks' | undefined {
  const { outline, node, name } = place
  if (node.inline || !(name.includes('职责') || name.endsWith('任务'))) return undefined
  if (!(node.level === 1 && ofOneBody.test(name)) && !isOfNamedBody(place) && !isLabelBelowRoster(place))
    return undefined
  if (node.children.some((child) => givenTo.test(ownBody(outline, child)))) return 'tasks'
  const lines = [...node.children.map((child) => nameOf(outline, child)), ...ownBody(outline, node).split('\n')]
  return lines.every((line) => !endsAsUnit(unitLabel.exec(line)?.[1] ?? '') && !isGroup(line)) ? 'terms' : undefined
}

function isOfNamedBody({ outline, node, name }: HeadingPlace): boolean {
  if (opensWithVerb(name)) return false
  if (ofNamedBody.test(name)) return true
  return ofOffice.test(name) && isAmongNamedBodies(outline, node)
}

const isAmongNamedBodies = inCompany((outline, { children }) =>
  children.some((child) => ofNamedBody.test(nameOf(outline, child))),
)

/** 主要职责： between the roster of a group and the items that say what it does; the next group has its own. */
function isLabelBelowRoster({ node, name, parent }: HeadingPlace): boolean {
  return parent === 'organizations' && !node.mark && node.children.length > 0 && ofBodyAbove.test(name)
}

/** 志愿者主要来自两个方面：一是教师、医生；二是退休干部: whom something is made of, and nothing to be done. */
const madeOf = new WordedPattern(
  ['方面', '部分', '层面'],
  /(?:来自|来源于?|组成|构成|包括)[^。；;]{0,8}[两二三四五六\d]个?(?:方面|部分|层面)(?:的?人员)?[：:]?\s*$/,
)

export function isOfWhomItIsMade({ outline, node }: HeadingPlace): boolean {
  return node.inline === true && node.parent !== undefined && madeOf.test(ownBody(outline, node.parent))
}

const terms: ReadonlySet<string> = new Set(['职责', '主要职责', '工作职责'])

/** Whether a heading tells what the body is there for whose posts stand beside it. */
export function isTerms(name: string): boolean {
  return terms.has(name)
}

const areBesidePosts = inCompany((outline, { children }) => children.some((child) => isPost(nameOf(outline, child))))

/** 主要职责：1.…: what a body is there for. */
export function isOfBodyAbove({ outline, node, parent, name }: HeadingPlace): boolean {
  if (isTerms(name) && areBesidePosts(outline, node)) return true
  // 2、主要职责：… in a chapter on the body, told in a paragraph
  if (isTerms(name) && parent === 'organizations' && node.children.length === 0 && node.body.length > 0) return true
  const above = node.parent
  if (!(parent === 'organizations' || above?.inferred)) return false
  const holder = above?.inferred ? above.parent : above
  if (holder?.role !== 'organizations') return false
  const body = ownBody(outline, holder)
  return body.includes('责') && /职[ \u3000]*责[:：]\s*$/.test(body)
}

const work = new WordedPattern(['职责', '分工'], /^(?:主要|工作|岗位|具体|人员|任务)?(?:职责|分工)(?:分工)?$/)

/** 2.职责 over 会场布置：李某, 签到：周某, behind the roster of a body. */
export function sharesWork({ node, name }: HeadingPlace): boolean {
  return node.mark !== undefined && node.children.length > 1 && work.test(name)
}

const groupMadeUp = new WordedPattern(
  ['组由', '专班由'],
  /^[^，,。；;：:由]{1,14}(?:组|专班)由[^。；;：:由]{2,60}(?:组成|构成)(?:[，,]|$)/,
)

/** 成立净街领导小组，由镇长任组长: a body, and who heads it, in one sentence. */
const foundedWithHead = new OpeningPattern(
  '成设组建',
  /^(?:成立|设立|组建|建立)[^，,。；;]{2,40}[，,](?:[^。；;]{2,120}?(?:任|为)(?:双?组长|主任|[站所队会]长|总指挥|指挥长|召集人)|(?:组长|主任|[站所队会]长|总指挥|指挥长|召集人)由)/,
  '，,',
)

/** 总指挥由站长担任，负责全面工作: who holds a post, and what he does. */
const postHeld = new WordedPattern(
  ['担任', '兼任'],
  /^(?:现场|常务|执行)?副?(?:总?指挥长?|组长|队长|主任|召集人|负责人|联络员)由[^。；;：:由]{2,40}(?:担任|兼任)(?:[，,]|$)/,
)

/** 技术组由各站技术员组成，负责评分: whether a heading tells who is in a group, or who heads one. */
export function tellsWhoIsIn(name: string): boolean {
  return groupMadeUp.test(name) || foundedWithHead.test(name) || postHeld.test(name)
}
