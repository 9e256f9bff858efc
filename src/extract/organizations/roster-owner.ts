/** Whose roster the next lines are: the body that a line announces, stands alone on its line, or is named by the label, the heading or nothing at all. */

import { firstOutside } from '../../language/brackets.ts'
import { ClosingPattern } from '../../language/closing-pattern.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import type { RosterEntry } from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { titleRole } from '../../outline/titles.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { kindOf, kindOfLine } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import { setUpVerb } from '../set-up.ts'
import { ownerOfRoster } from './known-owner.ts'
import type { OrganizationRegister } from './register.ts'

/** 某某工作指挥部，名单如下： and 领导小组如下：, or 办公室 on a line of its own: whose roster the next lines are. */
const listed = /(?:^|[，,])(?:现将)?([^，,。；;：:]{2,36})[，,]?(?:组成)?(?:人员|成员)?(?:名单)?如下[：:]?$/
const officeLine = new ClosingPattern('室）)', /^(?:[^，,。；;：:（(]{0,20}办公室)(?=(?:[（(][^（()）]{2,14}[）)])?$)/)

/** Speaks on of a body that a sentence announces with its roster, or of its office on a line of its own. */
export function announced(register: OrganizationRegister, sentence: string, at: Span): void {
  const name = nameAnnounced(sentence)
  const kind =
    name === undefined ? undefined : (kindOf(name)?.kind ?? (inShort.test(name) ? 'leading-group' : undefined))
  if (name !== undefined && (kind === 'leading-group' || kind === 'working-group'))
    register.current = [ownerOfRoster(register, name) ?? register.add(name, kind, at)]
  else if (register.leading && sentence.includes('办公室')) officeAlone(register, sentence, at)
}

/** 文明委, 食安委, 安委会: committees in short, and none of the Party, of a village or of an office that is there. */
const inShort = new ClosingPattern('委会', /[^党县市镇乡区省村居支常纪政团工科建改健国编]委(?:会)?$/)

/** 现对原净街委员会成员进行调整, 净街领导小组成员调整如下: a body that is there, whose people are others now. */
const changed = new WordedPattern(
  ['调整', '充实', '分工', '明确'],
  /(?:(?:^|[，,])[^，,。；;：:对将]{0,8}[对将]原?|^|[，,])([^，,。；;：:对将]{2,36}?)(?:的?组成)?(?:人员|成员)?(?:名单)?(?:(?:[作做]了?|进行了?|予以)(?:适当)?)?(?:调整|充实|分工|明确)/,
)

/** 防火指挥部 in the heading, and 镇防火指挥部组成人员如下 below it: the body that was just named, in full. */
function namedJustNow(register: OrganizationRegister, name: string): Organization | undefined {
  const [own, ...others] = register.current
  if (!own || others.length > 0 || own.posts || name === own.name || !name.endsWith(own.name)) return undefined
  register.callInFull(own, name)
  return own
}

function nameAnnounced(sentence: string): string | undefined {
  const announces = sentence.includes('如下')
  const name = announces ? (changed.exec(sentence)?.[1] ?? listed.exec(sentence)?.[1]) : undefined
  return (name ?? (sentence.endsWith('名单') ? bodyOfList(sentence) : undefined))?.replace(
    /^.*(?:成立|设立|组建)(?:了)?|^调整后的|[（(][^（()）]*[）)]$/g,
    '',
  )
}

function officeAlone(register: OrganizationRegister, line: string, at: Span): void {
  const name = officeLine.exec(line.replace(/[：:]$/, ''))?.[0].replace(/下设(?=办公室$)|^.*下设(?!办公室$)/, '')
  // 后勤组：综合办公室: the unit that the group is
  if (name === undefined || register.current.some(({ responsible }) => responsible?.includes(name))) return
  const known = register.office?.name.endsWith(name) ? register.office : undefined
  register.office = known ?? register.add(name, 'office', at, register.under())
  register.current = [register.office]
}

/** 理事会组成, 领导小组人员名单: the people of the body are what the heading announces. */
const ofPeople = new WordedPattern(
  ['组成', '构成', '名单'],
  /(?:组成)?(?:人员|成员)?(?:组成|构成|名单)$|组成(?:人员|成员)$/,
)

/** Speaks on of the body in a heading (某某领导小组), if it is one. */
export function ofHeading(reading: Reading, register: OrganizationRegister, heading: Span): boolean {
  const title = ofPeople.replace(reading.slice(heading), '')
  const kind = kindOf(title)?.kind
  const isCouncil = kind === 'body' && title.endsWith('理事会')
  const judges = title.length > longestOfJudges ? undefined : ofJudges.exec(title)?.[1]
  if (judges !== undefined) {
    register.current = [register.add(`${judges}组`, 'working-group', heading, register.under())]
    return true
  }
  if (kind !== 'leading-group' && kind !== 'working-group' && !isCouncil) return false
  const name = title.replace(setUpVerb, '')
  // 成立领导小组 over the roster of the one that the preamble names in full
  register.current = [ownerOfRoster(register, name) ?? register.add(name, isCouncil ? 'body' : kind, heading)]
  return true
}

/** 评委组成, 裁判员名单: those who judge are a group, which is called after them. */
const ofJudges = /^([^，,。、：:的]{0,8}(?:评委|裁判|评审|专家|仲裁))(?:员|人员|成员)?$/
const longestOfJudges = 14

/** 组织机构, 组织领导: whether the chapter is on the body whose people follow, and no line above them names one (净街办公室). */
function isOfNamelessBody(reading: Reading, heading: Span, { start }: Span): boolean {
  if (titleRole(reading.slice(heading)) !== 'organizations') return false
  const above = reading.slice({ start: heading.end, end: start }).trimEnd()
  return !endsAsUnit(above.slice(above.lastIndexOf('\n') + 1))
}

/** Whether 委员 stand below the head: so far on at most. */
function hasMembers(reading: Reading, { start }: Span): boolean {
  const below = reading.slice({ start, end: start + farthestMembers }).replaceAll(' ', '')
  return below.includes('委员：') || below.includes('委员:')
}

const farthestMembers = 200

/** Those whom any kind of body may name before its head. */
const beside = new OpeningPattern('总特名顾政第', /^(?:总|特邀|名誉|第一)?(?:顾问|政委)$/)

/** A roster under no name of its own is of the body in the heading; else 组长 heads a leading group, 总指挥 a headquarters. */
export function nameless(
  reading: Reading,
  register: OrganizationRegister,
  labels: readonly RosterEntry[],
  at: Span,
  heading: Span | undefined,
): void {
  const head = labels[0]?.post ?? ''
  if (heading && ofHeading(reading, register, heading)) return
  const title = reading.outline.front.at(-1)
  // 学校安全工作领导小组 is all the title that a roster has
  if (!heading && title && ofHeading(reading, register, title)) return
  // the preamble has set up the only one without a head
  const open = register.list.filter((one) => one.kind === 'leading-group' && one.posts === undefined)
  if (open.length === 1 && open[0]) {
    register.current = open
    return
  }
  if (isAmongWorks(reading, at)) return
  if (beside.test(head)) register.waiting = labels
  if (/^(?:第一|常务|执行|联合|双)?组长$/.test(head)) register.current = [register.add('领导小组', 'leading-group', at)]
  // 主任, 副主任, 委员 of an event or a campaign
  else if (head === '主任' && heading && isOfNamelessBody(reading, heading, at) && hasMembers(reading, at))
    register.current = [register.add('组委会', 'leading-group', at)]
  else if (head === '理事长') register.current = [register.add('理事会', 'body', at)]
  else if (head === '主任委员') register.current = [register.add('委员会', 'leading-group', at)]
  else if (/^(?:现场)?(?:总指挥|指挥长)$/.test(head)) register.current = [register.add('指挥部', 'leading-group', at)]
}

/** 人员分工 over 总指挥：李某, 签到：周某: who is in charge of the day, among works, heads no body. */
function isAmongWorks(reading: Reading, { start, end }: Span): boolean {
  const title = reading.slice({ start: Math.max(0, start - longestTitle), end: start }).trimEnd()
  const divides = title.includes('分工') || title.includes('人员安排')
  if (!divides || end - start > longestOfOne || /组织|机构|领导|指挥/.test(title)) return false
  const behind = reading.slice({ start: end, end: end + farthest })
  return nextWork.test(behind) && !hasPost.test(behind)
}

/** The title stands right before it, such a line is no longer, and the next post of a body would stand so near. */
const longestTitle = 12
const longestOfOne = 24
const farthest = 60
const hasPost = /副|成员|组员|委员/
const nextWork = /^\s*[\u4e00-\u9fff、]{2,10}[：:]/

/** The name of a body on a line of its own: if a roster follows, it is that body's. */
export function standsAlone(line: string): string | undefined {
  if (line.length > 40) return undefined
  const name = line.replace(/[：:]$/, '').trim()
  if (kindOfLine(name) !== undefined) return name
  const body = bodyOfList(name)
  return body === undefined || kindOfLine(body) === undefined ? undefined : body
}

/** 附：某某领导小组, 附件2 某某领导小组, 《某某领导小组成员名单》 */
const attached = new OpeningPattern('附《', /^(?:《|附[件录]?\s?[\d一二三四五]{0,2}[：:\s]\s*)(?:\d{1,2}[.．、])?/)
/** 领导小组成员名单, 推进委员会主要职责及成员名单: what the line says of the roster below it, beside whose it is. */
const itsPeople = new WordedPattern(
  ['人员', '成员', '名单'],
  /(?:及其?办公室)?(?:主要|工作)?(?:职责|组成)?(?:分工)?[及和与]?(?:组成)?(?:人员|成员(?:单位)?|名单)(?:及?(?:名单|分工|职责))?(?:如下)?》?$/,
)

/** The words of a title of a roster without what makes them one; undefined where they are none. */
function bodyOfList(line: string): string | undefined {
  const title = attached.replace(line, '')
  if (hasOneOf(title, '，,、：:。；;')) return undefined
  const body = itsPeople.replace(title, '')
  // 2.某某委员会组成人员名单 in a list of attachments
  return body === line ? undefined : body.replace(/^调整后的|^\d{1,2}[.．、]/, '')
}

/** Speaks on of a body that a line has named: the one that is known by that name, or a new one. */
export function speakOf(register: OrganizationRegister, name: string, at: Span): void {
  const kind = kindOfLine(name)
  const known = namedJustNow(register, name) ?? ownerOfRoster(register, name)
  if (known) register.current = [known]
  else if (kind !== undefined)
    register.current = [register.add(name, kind, at, kind === 'leading-group' ? {} : register.under())]
  register.office = undefined
}

const beforePost =
  /^([^，,。；;：:、（()）\s]{2,30}?)(?:常务|第一|执行|副)?(?:组长|主任|指挥长|总指挥|负责人|成员|组员)[ \u3000]*[：:]/

/** 竞赛组 on the line above, or 组委会主任：李某: the first label of a roster tells whose it is. */
export function calledByLabel(register: OrganizationRegister, sentence: string, at: Span): void {
  // 组长：, 副组长：: so near to the colon nothing stands before the post
  const before = firstOutside(sentence, '：:') < 4 ? undefined : beforePost.exec(sentence)?.[1]
  // 净街办公室主任：李某: the office of the body, whose posts go to it
  if (before !== undefined && before.length > 3 && before.endsWith('办公室') && register.leading) {
    register.office = register.endingIn(before) ?? register.add(before, 'office', at, register.under())
    return
  }
  const name = before !== undefined && kindOfLine(before) !== undefined ? before : register.above
  if (name !== undefined) speakOf(register, name, at)
}
