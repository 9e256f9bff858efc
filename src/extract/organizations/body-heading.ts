/** A heading that sets up a body (（一）成立领导小组, 1.宣传组): its name, kind and number, and what the section below says of it. */

import { endsInBracket } from '../../language/brackets.ts'
import { ClosingPattern } from '../../language/closing-pattern.ts'
import { describesPeople } from '../../language/described-people.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { isPersonName } from '../../language/person.ts'
import { rosterLabels, rosterSentence } from '../../language/roster.ts'
import { hasRoster, opensWithHead } from '../../language/roster-lines.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { workersIn } from '../../language/workers.ts'
import type { OutlineNode } from '../../outline/node.ts'
import { bodyWithTerms } from '../../outline/roles/of-bodies.ts'
import type { Organization, OrganizationKind } from '../../plan/plan.ts'
import { kindOfHeading } from '../body-kind.ts'
import { oneEach } from '../one-each.ts'
import { filled, type Reading } from '../reading.ts'
import { type SetUp, setUps, setUpVerb } from '../set-up.ts'
import { withoutPeople } from '../set-up-name.ts'
import { groupAndLead, namesTwoBodies } from '../set-up-objects.ts'
import { answeredBelow } from './answering.ts'
import { charged } from './charged.ts'
import { composition, peopleWithWork } from './composition.ts'
import { functionsOf } from './functions.ts'
import { namedAlone } from './named-alone.ts'
import type { OrganizationRegister } from './register.ts'
import { seatBehind } from './seat-behind.ts'

/** 成立某某领导小组，组成人员如下 */
const rosterFollows = new WordedPattern(['如下'], /[，,][^，,。]{0,8}如下[：:]?$/)
const countBracket = /[（(](\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:个|处|所|家|支)[）)]$/

/** 领导小组及工作专班: the body, and what is below it. */
const withGroups = new WordedPattern(
  ['及', '和'],
  /^(.{0,30}(?:领导小组|指挥部|委员会))(?:及其?|和)(?:下设|各)?(?:专项)?(?:工作)?(?:小?组|专班|办公室|办事机构)$/,
)

/** 项目部设立应急领导小组, 各村设立服务站: who sets it up is no part of its name. */
const setUpBy = new WordedPattern(
  ['成立', '设立', '组建'],
  /^[^各，,、。；;]{1,12}?(?:成立|设立|组建)(?:了)?(?=[^，,。；;]{4,}$)/,
)

/** 通讯组（值班员）, 后勤组（供应组、运输组）: who is in a group, or which are below it. */
const remark = new ClosingPattern('）)', /(?<=组)[（(]([^（()）]{2,40})[）)]$/)

/** 防火指挥部（调整后的组成人员）, 领导小组（名单见附件） */
const noted = new ClosingPattern('）)', /[（(][^（()）]{0,8}(?:调整|组成|名单|见附)[^（()）]{0,12}[）)]$/)

/** 创建办公室（简称创建办） */
const calledShort = /[（(](?:以下)?(?:统称|简称)[“"]?([^（()）“”"]{2,12})[”"]?[）)]$/

const closed = new ClosingPattern('。：:', /[。：:]$/)

/** The name that a heading gives, its verb, count and seat left off. */
export function headingName(heading: string): { name: string; count?: number; alias?: string; seat?: string } {
  const count = endsInBracket(heading) ? countBracket.exec(heading) : null
  const short = endsInBracket(heading) ? calledShort.exec(heading) : null
  const place = seatBehind.exec(heading)
  const title = bodyWithTerms(heading) ?? withoutPurpose(heading.slice(0, (count ?? short ?? place)?.index))
  const words = withoutPeople(title.replace(setUpVerb, ''))
  const one = heading.startsWith('各') && (heading.endsWith('站') || heading.endsWith('所')) ? words.slice(1) : words
  const called = remark.replace(setUpBy.replace(noted.replace(one, ''), ''), '')
  const name = closed.replace(rosterFollows.replace(withGroups.replace(called, '$1'), ''), '')
  const value = count ? Number(count[1]) : Number.NaN
  return { name, ...filled({ count: Number.isNaN(value) ? undefined : value, alias: short?.[1], seat: place?.[1] }) }
}

/** 为加强组织领导，成立净街组委会: the heading opens with what the body is for. */
function withoutPurpose(heading: string): string {
  if (!heading.startsWith('为')) return heading
  const verb = Math.max(...verbsOfPurpose.map((word) => heading.lastIndexOf(word)))
  return verb > 3 && /[，,]/.test(heading.slice(0, verb)) ? heading.slice(verb) : heading
}

const verbsOfPurpose = ['成立', '组建', '设立']

/** Speaks on of the body that a heading sets up; teams, and what several places get each, are read elsewhere. */
export function readBodyHeading(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  register.office = undefined
  // 统筹组： with nothing below it has no roster in the section of another
  register.above = undefined
  // 第五条 县防指下设办公室，设在…: the article says so in full
  if (node.mark?.form === 'article' && reading.name(node).includes('下设')) return
  const { name: heading, count, alias, seat } = headingName(reading.name(node))
  const two = groupAndLead(heading)
  if (two) {
    // the people below are those of the second, which leads
    const [, leading] = two.map((one) => register.add(one.name, one.kind as OrganizationKind, node.name))
    register.current = [leading as Organization]
    return
  }
  // 区应急委职责及组成: what the text calls a body in short that it has told of
  const called = register.calledInShort(heading)
  if (called) {
    register.current = [called]
    const functions = functionsOf(reading, node)
    if (functions.length > 0) called.functions ??= functions
    return
  }
  // 成立组委会和专家组 over the roster of each, which have headings of their own
  if (node.children.length > 1 && namesTwoBodies(heading)) return
  const known =
    kindOfHeading(heading) ?? (isAmongGroups(reading, node) ? { kind: 'working-group', ending: '' } : undefined)
  if (!known || known.kind === 'team') return
  const { kind, ending } = known
  const text = reading.body(node)
  const [first] = setUps(text)
  if (first?.places || isSetUpByAll(register, heading) || isKindOf(heading, text)) return
  // 成立工作专班 over 领导小组下设综合专班、督导专班
  if (anyGroup.has(heading) && listsGroups.test(text)) return
  const name = kind === 'office' ? officeInFull(register, heading) : inFull(heading, first, ending)
  // 成立领导小组 over the people of the one that the preamble names in full
  const named = kind === 'leading-group' ? register.endingIn(name) : undefined
  if (named) {
    register.current = [named]
    return
  }
  const each = oneEach(name)
  if (each) {
    register.current = each.places.map((place) => register.add(`${place}${each.name}`, kind, node.name))
    return
  }
  const before = register.list.length
  const parent =
    statedOwner(register, text, name) ??
    (kind === 'body' ? ownerOfStation(register, name) : undefined) ??
    (kind === 'working-group' ? groupAbove(reading, register, node) : undefined) ??
    (kind === 'working-group' || kind === 'office' ? register.under().parent : undefined)
  const functions = functionsOf(reading, node)
  register.current = [
    register.add(name, kind, node.name, {
      count,
      aliases: aliasesOf(alias ?? calledIn(text, name)),
      parent,
      seat,
      functions,
      ...answeredBelow(reading, node),
    }),
  ]
  if (register.list.length > before) madeUpOf(reading, register, node)
}

/** 县防汛指挥部（以下简称县防指）由…: what the text below a heading calls its body from there on. */
function calledIn(text: string, name: string): string | undefined {
  const at = text.indexOf(`${name}（`)
  return at < 0 ? undefined : shortBehind.exec(text.slice(at + name.length, at + name.length + 30))?.[1]
}

const shortBehind = new OpeningPattern('（', /^（(?:以下)?简称[：:]?[“"]?([^（）“”"，,]{2,16})[”"]?[）]/)

function aliasesOf(short: string | undefined): string[] | undefined {
  return short === undefined ? undefined : [short]
}

const anyGroup = new Set(['专班', '工作专班', '工作组', '工作小组', '专项工作组'])
const listsGroups = /[下分内]设[^。；;]{2,60}(?:专班|组)、/

const tellsOfPeople = /领导|组织|人员|成员|名单|分工|职责|机构/

/** 2.礼仪服务 with a roster, beside 1.设备组 and 3.医疗组: a group too, whatever it is called. */
function isAmongGroups(reading: Reading, node: OutlineNode): boolean {
  const name = reading.name(node)
  if (name.length > 8 || !node.parent || tellsOfPeople.test(name) || !hasRoster(reading.body(node))) return false
  return node.parent.children.some((other) => other.role === 'organization' && reading.name(other).endsWith('组'))
}

const kindOfGroups = new OpeningPattern(
  '各专应工相小组一二两三四五六七八九十0123456789',
  /^(?:各|[一二两三四五六七八九十\d]{1,2}个)?(?:专项|专业|应急|工作|相关){0,2}(?:工作|小)?(?:组|专班)$/,
)
const lineOfGroup =
  /^[^\S\n]*(?:[^，,。；;：:（()）\s]{2,12}组|[^，,。；;：:（()）\s]{2,12}专班)(?:[：:].*|[^\S\n]*)$/gm

/** 设立四个专班，即… */
const setsUpSeveral =
  /[设成组][设立建]?(?:了)?(?:[2-9]|1\d|[二两三四五六七八九十]{1,2})个[^，,。；;：:]{0,8}(?:组|专班)/

/** 成立专项工作组, or 工作专班 over lines that are the names of the groups: the kind of them all, unless it has a head of its own. */
function isKindOf(heading: string, text: string): boolean {
  if (!kindOfGroups.test(heading)) return false
  return (setsUpSeveral.test(text) || (text.match(lineOfGroup) ?? []).length > 1) && !opensWithHead(text)
}

/** 各镇成立领导小组, where that group is known already: the others set up one like it. */
function isSetUpByAll(register: OrganizationRegister, heading: string): boolean {
  if (!heading.startsWith('各')) return false
  // 各村成立以支书为组长的领导小组: one each
  if (/^各[^成]{1,12}成立[以由]/.test(heading)) return true
  const name = heading.replace(/^各[^成]{0,12}成立/, '')
  return register.list.some((one) => one.name.endsWith(name))
}

/** The name of the first body that the section sets up, where the heading has it in short. */
function inFull(heading: string, first: SetUp | undefined, ending: string): string {
  if (!first || first.name.length <= heading.length) return heading
  return first.name.endsWith(ending) || (saysOnlyKind.test(heading) && first.name.endsWith('领导小组'))
    ? first.name
    : heading
}

/** 工作领导小组 over 成立青禾县净街活动领导小组如下 */
const saysOnlyKind = /^(?:工作|活动|组织|筹备){0,2}领导小组$/

/** 办公室 below 指挥部下设办公室和三个组: the only one that the body has. */
function officeInFull(register: OrganizationRegister, heading: string): string {
  const { parent } = register.under()
  if (heading !== '办公室' || parent === undefined) return heading
  const [own, ...others] = register.list.filter((one) => one.kind === 'office' && one.parent === parent)
  return own && others.length === 0 && own.posts === undefined ? own.name : heading
}

/** 指挥部下设转移组。 below the heading of that group says what it belongs to, whatever stands above it. */
function statedOwner(register: OrganizationRegister, text: string, name: string): string | undefined {
  const at = text.indexOf(`下设${name}。`)
  const owner = at < 0 ? undefined : /[^，,。；;\s]{2,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0]
  if (owner === undefined) return undefined
  return register.list.find((one) => one.name === owner || one.aliases?.includes(owner))?.name
}

/** 1.警戒组 below the heading of 安全组 */
function groupAbove(reading: Reading, register: OrganizationRegister, { parent }: OutlineNode): string | undefined {
  if (parent?.role !== 'organization') return undefined
  const { name } = headingName(reading.name(parent))
  return register.list.find((one) => one.name === name && one.kind === 'working-group')?.name
}

/** 实践所 and 中心 have the stations below them. */
function ownerOfStation(register: OrganizationRegister, name: string): string | undefined {
  if (!name.endsWith('站')) return undefined
  return register.list.find((one) => one.kind === 'body' && /(?:所|中心)$/.test(one.name))?.name
}

/** 3.宣传组：宣传部, 4.后勤组：李某、周某, 5.抢险组：由维修工组成，负责抢修: who the group is stands behind its name. */
function madeUpOf(reading: Reading, register: OrganizationRegister, node: OutlineNode): void {
  const [group] = register.current
  if (!group || group.responsible) return
  const [first] = node.body
  if (group.kind !== 'working-group') {
    // 2.筹备委员会：李某、周某
    register.give((first?.type === 'paragraph' ? namedAlone(reading.slice(first)) : undefined) ?? [])
    return
  }
  const noted = remark.exec(reading.name(node))?.[1]
  if (noted !== undefined && !/组|简称|^\d/.test(noted) && !seatBehind.test(reading.name(node)))
    consistsOf(register, group, noted)
  if (first?.type !== 'paragraph') return
  const [line = ''] = reading.slice(first).split('\n')
  // 组长：李某, 组长 李某  成员 周某
  if (/[：:]/.test(line) || rosterLabels(line).length > 0) return
  const each = peopleWithWork(line.trim())
  if (each) {
    register.give(each.members)
    group.functions ??= each.does
    return
  }
  const made = composition(line.trim())
  if (made) {
    register.give(made.members)
    if (made.does !== undefined) group.functions ??= [made.does]
    return
  }
  const [words = ''] = line.trim().split(/[。；;]/, 1)
  // 由李某任组长 says who heads it
  if (/^由[^，,]*任/.test(words)) return
  const who = charged(words)?.who ?? words
  if (workersIn(who)) consistsOf(register, group, who)
}

/** Units answer for a group, people are its members. */
function consistsOf(register: OrganizationRegister, group: Organization, words: string): void {
  const named = workersIn(words)
  if (!named) register.give(rosterSentence(`成员由${words}组成`))
  else if (named.every((one) => isPersonName(one) || describesPeople(one)))
    register.give(named.map((one) => ({ post: '成员', ...(isPersonName(one) ? { name: one } : { title: one }) })))
  else group.responsible ??= named
}
