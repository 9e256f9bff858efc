/** Working groups that a line or a sentence is about: by name or by number, with their people and what they do. */

import { closeOf } from '../../language/brackets.ts'
import { describesPeople } from '../../language/described-people.ts'
import { isPartyRole, labelled } from '../../language/labelled.ts'
import { addLabelled } from '../../language/labelled-parties.ts'
import { hasParties, type Roles } from '../../language/parties.ts'
import { sentenceParties } from '../../language/party-sentences.ts'
import { people } from '../../language/people.ts'
import { isPersonName } from '../../language/person.ts'
import { isPost, type RosterEntry, rosterLabels, rosterSentence } from '../../language/roster.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { workersIn } from '../../language/workers.ts'
import type { Organization, OrganizationKind } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { composition, headsInBracket, membersOf, namedHead } from './composition.ts'
import { groupWithWork } from './group-with-work.ts'
import type { OrganizationRegister } from './register.ts'

/** 综合组设在县安办，由…任组长: where the group sits, before what is said of it. */
const seatedFirst = new WordedPattern(
  ['组设在', '组设于', '班设在', '班设于'],
  /^([^：:，,。；;、（()）\s]{2,14}(?:(?<!领导小|工作小)组|专班))设[在于]([^，,。；;（(]{2,20})[，,]/,
)

/** What follows the name of a group that opens a line with its people. */
const opensGroupLine = new WordList(
  ['组', '专班', '委员会'].flatMap((ending) =>
    ['：', ':', '，由', ',由', '，组', '，负', '，牵', '，责', ' ', '\u3000', '\t', '\u00a0'].map(
      (next) => `${ending}${next}`,
    ),
  ),
)
/** What the name of a group ends with; the body that leads has 领导小组. */
const groupEnds = '(?:(?<!领导小|工作小)组|专班|(?<=仲裁|裁判|评审|评判|监督|纪律)委员会)'
/** 一组, 2组: one of several. */
const byNumber = '[一二三四五六七八九十\\d]{1,2}组'
/** `督查一组：组长A，成员B、C，负责东片`, `督查一组，由A任组长`, `督查一组 组长：A`: a group with its people on a line of its own. */
const groupLine = new RegExp(
  `^([^：:，,。；;、（()）\\s]{2,14}${groupEnds}|${byNumber})(?:[：:]\\s*(?:[（(][^（()）]{2,40}[）)])?(?=(?:常务|第一)?副?(?:组长|班长|队长|召集人|负责人|责任人|成员|组员|主任|裁判长)|由)|[，,](?=由[^。；;]{2,60}?任组长|(?:组长|班长|负责人|牵头单位|牵头部门|责任单位)[：:])|\\s+(?=组长(?:[：:]|[\\u4e00-\\u9fff])))`,
)
/** `宣传组（组长：A，成员单位：B）：负责…`: the people of a group in a bracket behind its name. */
const groupBeforeBracket = new RegExp(`^([^：:，,。；;、（()）\\s]{2,14}${groupEnds})[（(](?=[^（()）]{2,16}[：:])`)
/** `灭火组：A、B等负责…`: the people of a group and what they do, without a post. */
const groupPeople = new WordedPattern(
  ['负责'],
  new RegExp(
    `^([^：:，,。；;、（()）]{2,14}${groupEnds}|${byNumber})[：:]\\s*(?=[^：:。；;]{2,60}(?:[，,、等—\\- \\u3000]|同志|[（(\\u4e00-\\u9fff])负责(?!人))`,
  ),
)
/** `宣传组：A（组长）、B`: who heads the group is told behind the name. */
const groupWithHead = new WordedPattern(
  headsInBracket,
  new RegExp(`^([^：:，,。；;、（()）]{2,14}${groupEnds}|${byNumber})[：:]\\s*(?=${namedHead})`),
)
const groupDoes =
  /(?:^|[，,。；;、等—\-（(\s]|同志)(?:((?:主要|具体)?负责(?!人)[^。；;]{3,200})|(?:主要|工作)?职责[是为：]([^。；;]{3,200}))[。；;]?$/

/** `X组由甲局牵头，乙局参加，主要职责是…`, where the group is known already */
const groupLed = new WordedPattern(['组由', '班由'], /^([^，,。；;：:由、]{2,14}(?:组|专班))由[^。；;任]{2,120}?牵头/)

/** `X组由A任组长，B为成员`, X组由各站技术员组成: the group is the subject of the sentence that says who is in it. */
const groupOf =
  /^(?:[^：:，,。]{0,20}[：:])?([^，,。；;：:由、]{2,14}(?:组|专班))由(?=.{1,60}(?:任|担任|兼任)|(?![^。；;：:]{2,40}(?:牵头|会同))[^。；;：:]{2,60}(?:组成|构成)(?:[，,。；;]|$))/

/** 第一督导组负责青禾县、澄湖县: one of several groups, by number. */
const numberedGroup =
  /(?:^|[：:，,])(第[一二三四五六七八九十]{1,2}[^，,。；;：:、第]{0,8}组)(?=负责|包片|督导|督查|检查|由|组长)/

/** 组长：李某 牵头科室：甲科: who answers for the group. */
function rolesOf(line: string): Roles {
  const roles: Roles = {}
  for (const { role, value } of labelled(line))
    if (isPartyRole(role) && role !== 'contact' && role !== 'officer') addLabelled(roles, role, value)
  return roles
}

/** 牵头领导：李某，责任单位：甲局: who is in charge of the group by a label that names no post. */
function inChargeOf(line: string): RosterEntry[] {
  return labelled(line).flatMap(({ role, label, value }) =>
    role === 'officer' && value !== '' && !isPost(label) ? people(value).map((one) => ({ post: label, ...one })) : [],
  )
}

/** 综合组（5人）：李某、周某; 第一检查组（沿街店铺）：组长李某: how many are in it, or what it looks after. */
const aside = new WordedPattern(
  ['组（', '组('],
  /(?<=^[^：:，,。；;、（()）\s]{1,14}组)[（(](?:\d{1,3}[人名](?=[）)])|(?:(?!牵头|组长|负责人)[^（()）：:，,]){2,24}(?=[）)](?:[：:]|\s)\s*组长))[）)]/,
)
/** 下设三个行动组：第一行动组：组长李某: what leads over to the first of them. */
const leadsOver = new WordedPattern(
  ['组：', '组:'],
  /^(?:[^：:，,。；;]{0,12}[下内分]设|分[为成])[^：:，,。；;]{1,12}组[：:](?=[^：:，,。；;、]{2,12}组[：:])/,
)
/** 医疗组：校医室; 综合组：李某、周某: the group, and nothing but who is in it. */
const groupAlone =
  /^([^：:，,。；;、（()）\s]{1,14}(?:(?<!领导小|工作小|[男女]子?|[低中高甲乙丙初幼]|(?<![一二三四五六七八九十\d])小)组|专班))[：:]\s*([^：:。；;]{2,60})[。；;]?$/

/** 苗某（校医） */
const nameWithTitle = /^[\u4e00-\u9fff]{2,3}[（(][^（()）]{2,16}[）)](?:[、，, \u3000]|$)/

/** 第一组：, 二小组：: one of those among whom the work is shared out. */
const countedGroup = /^第?[一二三四五六七八九十\d]{1,2}小?组[：:]/

/**
 * Adds the group that a sentence is about, with its people; false where it tells of none, or more than that. `ofBodies`
 * tells that the chapter is one on bodies.
 */
export function groupsBy(register: OrganizationRegister, words: string, at: Span, ofBodies: boolean): boolean {
  const sentence = aside.replace(leadsOver.replace(words, ''), '')
  if (sentence.startsWith('办公室') && officeWithPeople(register, sentence, at)) return true
  const seated = seatedFirst.exec(sentence)
  if (seated && register.leading && groupOnLine(register, seated[1] as string, sentence.slice(seated[0].length), at)) {
    for (const group of register.current) group.seat ??= seated[2] as string
    return true
  }
  const line = opensGroupLine.isIn(sentence)
    ? (groupLine.exec(sentence) ?? groupPeople.exec(sentence) ?? groupWithHead.exec(sentence))
    : null
  // 县里成立净街领导组，由甲任组长: the sentence founds the body that leads
  if (line && !/[成设建]立|下设|分[设为]|组建|领导组$/.test(line[1] as string))
    return groupOnLine(register, line[1] as string, sentence.slice(line[0].length), at)
  if (opensBracket.isIn(sentence) && groupWithBracket(register, sentence, at)) return true
  const numbered =
    sentence.includes('第') && sentence.indexOf('组', sentence.indexOf('第') + 2) > 0 && /第.{1,12}组/.test(sentence)
      ? numberedGroup.exec(sentence)?.[1]
      : undefined
  if (numbered !== undefined) {
    const said = sentence.slice(sentence.indexOf(numbered) + numbered.length)
    // 第一督导组由县公安局牵头，负责督导城关镇
    const leads = said.startsWith('由') ? sentenceParties(said) : {}
    const does = hasParties(leads) ? doneBy(groupDoes.exec(said)) : undefined
    const told = { ...register.under(), ...leads, functions: does === undefined ? undefined : [does] }
    const group = register.add(numbered, 'working-group', at, told)
    if (said.startsWith('组长')) {
      register.current = [group]
      register.give(holdersOn(said))
      return true
    }
  }
  const match = sentence.includes('组由') || sentence.includes('专班由') ? groupOf.exec(sentence) : null
  if (!match)
    return (
      ledGroup(register, sentence, at) ||
      groupWithNames(register, sentence, at, ofBodies) ||
      (ofBodies && groupWithWork(register, sentence, at))
    )
  const name = match[1] as string
  const said = `由${sentence.slice(match[0].length)}`
  const [kind, where, under] = kindNamed(register, name, at)
  // 综合组由县应急局牵头，李某任组长
  const led = kind === 'working-group' && said.includes('牵头') ? sentenceParties(said) : {}
  const made = composition(said)
  const functions = made?.does === undefined ? undefined : [made.does.replace(/^(?:主要|具体)?负责/, '')]
  register.current = [leadingNamed(register, name) ?? register.add(name, kind, where, { ...under, ...led, functions })]
  register.give([...(made?.members ?? []), ...rosterSentence(said)])
  return true
}

/** A group that was listed before, and now the unit that leads it. */
function ledGroup(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const name = sentence.includes('牵头') ? groupLed.exec(sentence)?.[1] : undefined
  return name !== undefined && register.knowsGroup(name) && groupOnLine(register, name, sentence.slice(name.length), at)
}

/** 办公室：李某（主任）、周某 below a body: its office, and who is in that. */
function officeWithPeople(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const list = /^办公室[：:]\s*([^：:。；;]{2,80})[。；;]?$/.exec(sentence)?.[1]
  const holders = list === undefined || !register.leading ? [] : membersOf(list)
  if (holders.length === 0) return false
  register.office ??= register.add('办公室', 'office', at, register.under())
  register.current = [register.office]
  register.give(holders)
  return true
}

/** A group whose line has nothing but who is in it: people in a chapter on bodies, units beside other groups. */
function groupWithNames(register: OrganizationRegister, sentence: string, at: Span, ofBodies: boolean): boolean {
  if (!opensGroupLine.isIn(sentence)) return false
  const isAmongGroups = register.current[0]?.kind === 'working-group'
  if (!(ofBodies || register.leading || isAmongGroups || countedGroup.test(sentence))) return false
  const [, name, list = ''] = groupAlone.exec(sentence) ?? []
  if (name === undefined) return false
  const members = membersAlone(list.trim())
  const units = members.length > 0 || !isAmongGroups ? undefined : workersIn(list.trim())
  if (members.length === 0 && !units) return false
  const group = register.add(name, 'working-group', at, register.under())
  register.current = [group]
  if (members.length > 0) register.give(members)
  else if (units) group.responsible ??= units
  register.expectDuties(group)
  return true
}

/** Who is in a group, where its line has no more than that: people by name, with what they are, or by what they are alone. */
function membersAlone(list: string): RosterEntry[] {
  const named = workersIn(list)
  // 苗某（校医）、各班班主任: people with what they are
  if (!named) return nameWithTitle.test(list) ? membersOf(list) : []
  if (!named.some((one) => isPersonName(one) || describesPeople(one))) return []
  const members = membersOf(list)
  return members.length > 0 ? members : [{ post: '成员', title: list }]
}

const opensBracket = new WordList(['组（', '组(', '专班（', '专班('])

/** The group that opens a sentence, with what the bracket behind its name and the words behind that say of it. */
function groupWithBracket(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const opening = groupBeforeBracket.exec(sentence)
  const close = opening ? closeOf(sentence, opening[0].length - 1) : undefined
  if (!opening || close === undefined) return false
  const does = sentence.slice(close).replace(/^[：:，,]/, '')
  return groupOnLine(register, opening[1] as string, `${sentence.slice(opening[0].length, close - 1)}，${does}`, at)
}

/** The group that opens a line, with what the line says of it behind the name; false where nobody is in it. */
function groupOnLine(register: OrganizationRegister, name: string, said: string, at: Span): boolean {
  const does = groupDoes.exec(said)
  const who = (does ? said.slice(0, does.index) : said).replace(/(?:等|[—-]+)$/, '')
  // 综合组：由县财政局牵头，县商务局参加: units answer for it, and hold no post in it
  const led = who.startsWith('由') ? sentenceParties(who) : {}
  const holders = [...inChargeOf(who), ...(hasParties(led) ? rosterSentence(who) : holdersOn(who))]
  const roles = { ...rolesOf(said), ...led }
  if (holders.length === 0 && !hasParties(roles)) {
    // 后勤组：总务处，负责桌椅: units answer for it here too
    const units = does && workersIn(who.replace(/[，,]$/, ''))
    if (!units) return false
    roles.responsible = units
  }
  const functions = does ? [(doneBy(does) as string).replace(/^([^（(]*)[）)]$/, '$1')] : undefined
  register.current = [register.add(name, 'working-group', at, { ...register.under(), ...roles, functions })]
  register.above = undefined
  register.give(holders)
  return true
}

function doneBy(does: RegExpExecArray | null): string | undefined {
  return does?.[1] ?? does?.[2]
}

/** The people of a group, by labels, by a sentence, or named and nothing more. */
function holdersOn(who: string): RosterEntry[] {
  const labels = rosterLabels(who)
  if (labels.length > 0) return labels
  const given = [...(composition(who)?.members ?? []), ...rosterSentence(who)]
  return given.length > 0 ? given : membersOf(who)
}

/** 领导小组由院长任组长 where no other leads: it does. */
function kindNamed(
  register: OrganizationRegister,
  name: string,
  at: Span,
): [OrganizationKind, Span, { parent?: string }] {
  return name.endsWith('领导小组') && !register.leading
    ? ['leading-group', at, {}]
    : ['working-group', at, register.under()]
}

/** 领导小组由…, 镇领导小组由…: the one that was set up under its full name. */
function leadingNamed(register: OrganizationRegister, name: string): Organization | undefined {
  if (!name.endsWith('领导小组') || name.startsWith('各')) return undefined
  const known = register.list.find((one) => name.endsWith(one.name)) ?? register.endingIn(name)
  return known ?? (name.length <= 5 ? register.leading : undefined)
}
