/** Working groups that a sentence names below the body in charge: named only, by number, or with their people and what they do. */

import { closeOf } from '../../language/brackets.ts'
import { everyMatch } from '../../language/every-match.ts'
import { isPartyRole, labelled } from '../../language/labelled.ts'
import { parseNumeral } from '../../language/numerals.ts'
import { addLabelled, hasParties, type Roles } from '../../language/parties.ts'
import { sentenceParties } from '../../language/party-sentences.ts'
import { people } from '../../language/people.ts'
import { type RosterEntry, rosterLabels, rosterSentence } from '../../language/roster.ts'
import { WordList } from '../../language/word-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { composition, headsInBracket, membersOf, namedHead } from './composition.ts'
import type { OrganizationRegister } from './register.ts'

/** 下设综合组、宣传组、督查组3个工作组: groups that are only named. */
const below =
  /(?:下设|分设|设(?![备施计置定])立?|成立)(?:办公室[及和、])?(?:[\d一二两三四五六七八九十]{1,2}个[^，,。；;：:、]{0,6}(?:组|专班)[，,：:—]{0,2})?((?:[^，,。；;：:、和设]{1,12}(?:组|专班)[、和]){1,20}[^，,。；;：:、和]{1,12}?(?:组|专班))(?=[等共\d一二两三四五六七八九十，,。；;（(]|$)/

/** 下设综合协调、环境整治、宣传招商三个工作组: their kind stands once, behind the number. */
const belowOnce = new WordedPattern(
  ['个组', '个小', '个工作', '个专'],
  /(?:下设|分设|设立?|成立)((?:[^，,。；;：:、和设]{2,8}[、和]){1,12}[^，,。；;：:、和组]{2,8}?)(等?)([\d一二两三四五六七八九十]{1,2})个(?:专项|专门)?(?:工作)?小?组(?!别)/,
)

/** 设男子组、女子组等5个组别: the classes of a contest. */
const contest = /组别|参赛|竞赛项目|(?:男|女|少年|成年|青年|老年|公开)子?组[、和]/

/** 执行人员分为综合组、实施组和裁判组等三个工作组: staff that is divided, and into what. */
const divided = new WordedPattern(
  ['分为', '分成', '编为', '编成'],
  /[分编][为成]((?:[^，,。；;：:、和]{2,12}[组班][、和]){1,20}[^，,。；;：:、和]{2,12}?[组班])(?:等|共|，)?[\d一二两三四五六七八九十]{1,2}个(?:[^，,。；;、]{0,6}(?:工作|专项|行动)[^，,。；;、]{0,2}[组班]|小组(?!赛))/,
)

/** 分别由甲、乙任组长, 组长分别由甲、乙担任: who heads each of the groups, in turn. */
const inTurn =
  /(?:[，,]|(?<=组长))分别由([^；;。]{4,400}?)(?:同志)?(?:担任|兼任|任)(?:各组|工作组|专班)?(?:组长)?[。；;]?$/

/** 办公室下设三个组: what is below the office, and not beside it. */
const ofOffice = new WordedPattern(['室下设', '室内设'], /办公室[下内]设(?!在)/)

/** 领导小组下设工作专班，由财务部牵头: only one, and perhaps who leads it. */
const oneBelow = new WordedPattern(
  ['下设'],
  /下设(?:一个|1个)?((?![\d一二两三四五六七八九十若多各])[^，,。；;：:、和及设]{1,14}?(?:专班|委员会|评委会|专家组|工作组|督[查导]组|监督组))(?:[，,]由?(?=[^，,。；;]{2,40}牵头)(.+)$|(?=[，,。；;（(]|$))/,
)

/** Adds the one body below; true where the sentence tells of nothing else. */
function bodyBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const found = oneBelow.exec(sentence)
  if (!found) return false
  const [, name = '', led] = found
  const kind = name.endsWith('会') ? 'body' : 'working-group'
  const parent = register.under().parent ?? register.current[0]?.name
  register.add(name, kind, at, { parent, ...(led === undefined ? {} : sentenceParties(`由${led}`)) })
  return found.index <= longestOwner
}

/** No name of a body before 下设 is longer, where the sentence begins with it. */
const longestOwner = 16

/** Adds the groups that a sentence names below the body in charge; true where it says of each who heads it. */
export function groupsBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  if (sentence.startsWith('每组') || sentence.startsWith('各组')) speakOfEach(register)
  if (bodyBelow(register, sentence, at)) return true
  const names = namedBelow(sentence)
  if (
    names.length < 2 ||
    contest.test(sentence) ||
    names.some((name) => /^(?:各|[\d一二三四五六七八九十]+个)/.test(name))
  )
    return false
  const under = ofOffice.test(sentence) && register.office ? { parent: register.office.name } : register.under()
  const groups = names.map((name) => register.add(name, 'working-group', at, under))
  const heads = people((sentence.includes('分别由') && inTurn.exec(sentence)?.[1]) || '')
  if (heads.length !== groups.length) return false
  groups.forEach((group, index) => {
    register.current = [group]
    register.give([{ post: '组长', ...heads[index] }])
  })
  return true
}

/** 下设赛务组（组长：李某）、救护组（组长：王某）: groups that are listed with their heads. */
const headedGroup = /([^，,。；;：:、（()）]{2,14}组)[（(]((?:副?组长|负责人|牵头人)[：:][^（()）]{2,40})[）)]/g

function headedGroups(register: OrganizationRegister, sentence: string, at: Span): boolean {
  if (!/组[（(](?:组长|负责人|牵头人)/.test(sentence)) return false
  const found = everyMatch(headedGroup, sentence)
  const { current } = register
  if (found.length < 2) return false
  for (const [, name, holders] of found) {
    register.current = [register.add(name as string, 'working-group', at, register.under())]
    register.give(rosterLabels(holders as string))
  }
  register.current = current
  return true
}

/** The names of the groups that a sentence sets up below a body. */
function namedBelow(sentence: string): readonly string[] {
  if (/[组班][、和]/.test(sentence)) return (below.exec(sentence) ?? divided.exec(sentence))?.[1]?.split(/[、和]/) ?? []
  const [, list, andOthers, count] = belowOnce.exec(sentence) ?? []
  const names = list?.split(/[、和]/) ?? []
  return andOthers === '等' || parseNumeral(count ?? '') === names.length ? names.map((name) => `${name}组`) : []
}

/** 每组由院领导担任组长: each of the groups that were named last. */
function speakOfEach(register: OrganizationRegister): void {
  const groups = register.list.filter(({ kind, posts }) => kind === 'working-group' && posts === undefined)
  if (groups.length > 1) register.current = groups
}

/** What follows the name of a group that opens a line with its people. */
const opensGroupLine = new WordList(['组：', '组:', '组，由', '组,由', '组 ', '组\u3000', '组\t', '组\u00a0'])
/** `督查一组：组长A，成员B、C，负责东片`, `督查一组，由A任组长`, `督查一组 组长：A`: a group with its people on a line of its own. */
const groupLine =
  /^([^：:，,。；;、（()）\s]{2,14}(?<!领导小|工作小)组)(?:[：:]\s*(?:[（(][^（()）]{2,40}[）)])?(?=(?:常务|第一)?副?(?:组长|队长|负责人|责任人|成员|组员)|由)|[，,](?=由[^。；;]{2,60}?任组长)|\s+(?=组长[：:]))/
/** `宣传组（组长：A，成员单位：B）：负责…`: the people of a group in a bracket behind its name. */
const groupBeforeBracket = /^([^：:，,。；;、（()）\s]{2,14}(?<!领导小|工作小)组)[（(](?=[^（()）]{2,16}[：:])/
/** `灭火组：A、B等负责…`: the people of a group and what they do, without a post. */
const groupPeople = new WordedPattern(
  ['负责'],
  /^([^：:，,。；;、（()）]{2,14}(?<!领导小|工作小)组)[：:]\s*(?=[^：:。；;]{2,60}(?:[，,、等—\- \u3000]|同志|[（(\u4e00-\u9fff])负责(?!人))/,
)
/** `宣传组：A（组长）、B`: who heads the group is told behind the name. */
const groupWithHead = new WordedPattern(
  headsInBracket,
  new RegExp(`^([^：:，,。；;、（()）]{2,14}(?<!领导小|工作小)组)[：:]\\s*(?=${namedHead})`),
)
const groupDoes = /(?:^|[，,。；;、等—\-（(\s]|同志)((?:主要|具体)?负责(?!人)[^。；;]{4,200})[。；;]?$/

/** `X组由A任组长，B为成员`: the group is the subject of the sentence that gives out its posts. */
const groupOf = /^(?:[^：:，,。]{0,20}[：:])?([^，,。；;：:由、]{2,14}(?:组|专班))由(?=.{1,60}(?:任|担任|兼任))/

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

/** Adds the group that a sentence is about, with its people; false where it tells of none, or more than that. */
export function groupsBy(register: OrganizationRegister, sentence: string, at: Span): boolean {
  if (headedGroups(register, sentence, at)) return true
  const line = opensGroupLine.isIn(sentence)
    ? (groupLine.exec(sentence) ?? groupPeople.exec(sentence) ?? groupWithHead.exec(sentence))
    : null
  // 县里成立净街领导组，由甲任组长: the sentence founds the body that leads
  if (line && !/成立|设立|组建|领导组$/.test(line[1] as string))
    return groupOnLine(register, line[1] as string, sentence.slice(line[0].length), at)
  if ((sentence.includes('组（') || sentence.includes('组(')) && groupWithBracket(register, sentence, at)) return true
  const numbered =
    sentence.includes('第') && /第.{1,12}组/.test(sentence) ? numberedGroup.exec(sentence)?.[1] : undefined
  if (numbered !== undefined) {
    const said = sentence.slice(sentence.indexOf(numbered) + numbered.length)
    // 第一督导组由县公安局牵头，负责督导城关镇
    const leads = said.startsWith('由') ? sentenceParties(said) : {}
    const does = hasParties(leads) ? groupDoes.exec(said)?.[1] : undefined
    const told = { ...register.under(), ...leads, functions: does === undefined ? undefined : [does] }
    const group = register.add(numbered, 'working-group', at, told)
    if (said.startsWith('组长')) {
      register.current = [group]
      register.give(rosterSentence(said))
      return true
    }
  }
  const match = sentence.includes('组由') || sentence.includes('班由') ? groupOf.exec(sentence) : null
  if (!match) return false
  const name = match[1] as string
  register.current = [leadingNamed(register, name) ?? register.add(name, 'working-group', at, register.under())]
  register.give(rosterSentence(`由${sentence.slice(match[0].length)}`))
  return true
}

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
  const holders = hasParties(led) ? rosterSentence(who) : holdersOn(who)
  const roles = { ...rolesOf(said), ...led }
  if (holders.length === 0 && !hasParties(roles)) return false
  const functions = does ? [(does[1] as string).replace(/^([^（(]*)[）)]$/, '$1')] : undefined
  register.current = [register.add(name, 'working-group', at, { ...register.under(), ...roles, functions })]
  register.give(holders)
  return true
}

/** The people of a group, by labels, by a sentence, or named and nothing more. */
function holdersOn(who: string): RosterEntry[] {
  const labels = rosterLabels(who)
  if (labels.length > 0) return labels
  const given = [...(composition(who)?.members ?? []), ...rosterSentence(who)]
  return given.length > 0 ? given : membersOf(who)
}

/** 领导小组由…, 镇领导小组由…: the one that was set up under its full name. */
function leadingNamed(register: OrganizationRegister, name: string): Organization | undefined {
  if (!name.endsWith('领导小组') || name.startsWith('各')) return undefined
  return register.list.find((one) => name.endsWith(one.name)) ?? (name.length <= 5 ? register.leading : undefined)
}
