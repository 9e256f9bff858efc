/**
 * Groups that a sentence lists below the body in charge: 下设综合组、宣传组2个工作组; 下设“一办两组”：办公室、综合组（甲局牵头）、
 * 宣传组（组长：李某）; 下设综合协调、宣传引导两个专班，分别由甲局、乙局牵头.
 */

import { splitOutside } from '../../language/brackets.ts'
import { parseNumeral } from '../../language/numerals.ts'
import { hasParties } from '../../language/parties.ts'
import { bracketParties } from '../../language/party-brackets.ts'
import { sentenceParties } from '../../language/party-sentences.ts'
import { people } from '../../language/people.ts'
import { type RosterEntry, rosterLabels, rosterSentence } from '../../language/roster.ts'
import { unitsIn } from '../../language/unit-phrase.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { composition } from './composition.ts'
import { departmentsIn, haveDepartments } from './departments-below.ts'
import { alikeBelow } from './groups-alike.ts'
import { officeBelow } from './office-clauses.ts'
import { readOffices } from './offices.ts'
import type { OrganizationRegister } from './register.ts'

interface Listed {
  name: string
  /** What the bracket behind the name says. */
  said?: string | undefined
}

const setsUp = new WordedPattern(
  ['设', '成立', '组建', '分为', '分成', '编为', '编成'],
  /(?:下设|内设|分设|(?<!建)设(?![备施计置定在有想法])立?|成立|组建|[分编][为成])/,
)
/** “一办三组”：, 三个工作组，即 */
const intro =
  /^(?:了)?(?:[“"]?[一二三四五六七八九十\d]{1,2}[办室处][^，,：:“”"]{0,6}[组班][”"]?)?(?:[\d一二两三四五六七八九十]{1,2}个[^，,。；;：:、（(]{0,8}(?:小组|组|专班))?(?:[，,：:—-]|即|分别[是为]|包括)*/
/** 仲裁委员会、办公室及八个组：竞赛组、…, 办公室和四个工作组，即竞赛组、…: what the list is behind, and how many it names. */
const bodiesThenGroups =
  /^(?:了)?([^，,。；;：:（()）]{2,40}?)(?:以及|及|和|、)(?:下设|设)?[\d一二两三四五六七八九十]{1,2}个[^，,。；;：:、（()）]{0,8}(?:小组|组|专班)(?:[：:]|[，,]?(?:即|分别[是为]|包括)[：:]?)/
const group =
  /^([^“”"（()）：:]{0,16}?(?:组|专班|办公室))(?:[（(]([^（()）]{1,60})[）)])?(?:[等共][^（()）]{0,12}|[\d一二两三四五六七八九十]{1,2}个[^（()）]{0,8})?$/
/** 督导考核4个工作组, 督导考核等工作专班, 山边三个专项组, 山边三个专项小组: the kind of those before it too. */
const counted =
  /^([^“”"（()）：:组]{2,8}?)(?:(等?)([\d一二两三四五六七八九十]{1,2})个|等)(?:专项(?!小?组)|专门)?(?:工作)?小?((?:专项小?)?组(?!别)|专班)$/
const topic = /^[\u4e00-\u9fff]{2,8}$/

/** 设男子组、女子组等5个组别, 比赛设小学组、初中组: the classes of a contest. */
const contest = /组别|参赛|竞赛项目|(?:男|女|少年|成年|青年|老年|公开)子?组[、和]|(?:[比竞大]赛|作品)[共分]?[设分编]/
/** 各乡镇要参照设立综合组、宣传组: what others are told. */
const toldToOthers =
  /^各(?:地|级|乡|镇|街道|县|区|市|州|村|社区|学校|单位|部门)[^，,。；;]{0,10}(?:要|应|须|可|参照|相应)[^。；;]{0,24}[设成分建]/
/** 执行人员分为综合组、实施组: staff that is divided, which is only told where it is counted. */
const divides = /[分编][为成]/

/** 分别由甲、乙任组长, 组长分别由甲、乙担任: who heads each of the groups, in turn. */
const headedInTurn =
  /(?:[，,]|(?<=组长))分别由([^；;。]{4,400}?)(?:(?<!负责|领导|主管|分管)同志)?(?:担任|兼任|任)(?:各组|工作组|专班)?(?:组长)?[。；;]?$/
const ledInTurn = /[，,](?:分别由([^；;。，,]{4,400}?)(?:牵头|负责)|由([^；;。，,]{4,400}?)分别(?:牵头|负责))/

/** 办公室下设三个组: what is below the office, and not beside it. */
const ofOffice = /办公室(?:设在[^，,。；;：:]{2,24}[，,])?[下内]设(?!在)/

/** 净街工作办公室下设三个组: an office that is called so and no more is told of it. */
const officeFirst = new WordedPattern(['办公室下设', '办公室内设'], /^([^，,。；;：:的]{2,24}办公室)[下内]设/)

/** Adds the groups that a sentence lists below the body in charge; true where it says of each who heads it or leads it. */
export function groupsBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  if (sentence.startsWith('每组') || sentence.startsWith('各组')) speakOfEach(register)
  if (bodyBelow(register, sentence, at) || alikeBelow(register, sentence, at)) return true
  const { listed, verb } = listedBelow(sentence)
  if (listed.length < 2 || contest.test(sentence) || (sentence.startsWith('各') && toldToOthers.test(sentence)))
    return false
  // 街道成立领导小组和办公室: a body of its own, and its office
  if (listed.some(({ name }) => name.endsWith('领导小组') || /^(?:各|[\d一二三四五六七八九十]+个)/.test(name)))
    return false
  // 办公室设在县统计局，内设综合组、宣传组: the sentence has named the office first
  if (!register.office && ofOffice.test(sentence)) readOffices(register, sentence, at)
  const office = register.office ? undefined : officeFirst.exec(sentence)?.[1]
  if (office !== undefined)
    register.office = register.endingIn(office) ?? register.add(office, 'office', at, register.under())
  const under = parentOf(register, sentence)
  const isOffice = ({ name }: Listed) => name.endsWith('办公室')
  const isSeated = sentence.includes('设在') || sentence.includes('设于')
  if (!isSeated)
    for (const office of listed.filter(isOffice)) {
      register.office = register.add(officeBelow(sentence, verb, office.name), 'office', at, under)
      if (office.said !== undefined) tell(register, register.office, office.said)
    }
  const told = listed.filter((one) => !isOffice(one))
  const groups = told.map(({ name }) => register.add(name, name.endsWith('会') ? 'body' : 'working-group', at, under))
  const isTold = told.filter(({ said }, index) => said !== undefined && tell(register, groups[index], said)).length
  // 下设办公室、甲组、乙组，由甲办、乙局、丙局分别牵头: the office is led in its turn
  const inTurn = isSeated ? groups : listed.map((one) => (isOffice(one) ? register.office : groups[told.indexOf(one)]))
  return headsInTurn(register, sentence, groups) || leadInTurn(sentence, [groups, inTurn]) || isTold > 1
}

/** 领导小组下设工作专班，由财务部牵头: only one, and perhaps who leads it; 下设报道组，由宣传科组成, and who is in it. */
const oneBelow = new WordedPattern(
  ['专班', '委员会', '评委会', '专家组', '工作组', '督查组', '督导组', '监督组', '组，由', '组,由'],
  /下设(?:一个|1个)?((?![\d一二两三四五六七八九十若多各])(?:[^，,。；;：:、和及设]{1,14}?(?:专班|委员会|评委会|专家组|工作组|督[查导]组|监督组)|[^，,。；;：:、和及设]{2,12}组(?=[，,]由[^。；;：:由]{2,80}[组构]成)))(?:[，,]由?(?=[^，,。；;]{2,40}牵头)(.+)$|(?=[，,。；;（(]|$))/,
)

/** Adds the one body below; true where the sentence tells of nothing else. */
function bodyBelow(register: OrganizationRegister, sentence: string, at: Span): boolean {
  const found = oneBelow.exec(sentence)
  if (!found) return false
  const [, name = '', led] = found
  const kind = name.endsWith('会') ? 'body' : 'working-group'
  const parent = register.under().parent ?? register.current[0]?.name
  const made = led === undefined ? composition(sentence.slice(found.index + found[0].length + 1)) : undefined
  const functions = made?.does === undefined ? undefined : [made.does]
  const roles = led === undefined ? {} : sentenceParties(`由${led}`)
  const body = register.add(name, kind, at, { parent, functions, ...roles })
  if (made) register.giveTo([body], made.members)
  return found.index <= longestOwner
}

/** No name of a body before 下设 is longer, where the sentence begins with it. */
const longestOwner = 16

/** The office, where the sentence says that they are below that, or the body in charge. */
function parentOf(register: OrganizationRegister, sentence: string): { parent?: string } {
  if (ofOffice.test(sentence) && register.office) return { parent: register.office.name }
  const [own] = register.current
  return !register.leading && own?.kind === 'office' ? { parent: own.name } : register.under()
}

/** No list is longer: a sentence may have many verbs, and each is looked behind no further. */
const longestList = 1000

/** The groups that a sentence lists, and where the verb before them ends. */
function listedBelow(sentence: string): { listed: Listed[]; verb: number } {
  const none = { listed: [], verb: 0 }
  const mayHaveDepartments = haveDepartments.test(sentence)
  if (!mayHaveDepartments && !/[组班](?:[（()）、和及等共\d一二两三四五六七八九十，,。；;]|$)/.test(sentence))
    return none
  let from = 0
  for (let match = setsUp.exec(sentence); match; match = setsUp.exec(sentence.slice(from))) {
    const verb = from + match.index + match[0].length
    const rest = sentence.slice(verb)
    const before = rest.includes('个') ? bodiesThenGroups.exec(rest) : null
    const below = before
      ? itemsOf(rest.slice(before[0].length, before[0].length + longestList).replace(/[。；;]$/, ''))
      : []
    if (before && below.length > 1)
      return { listed: [...(before[1] as string).split('、').map((name) => ({ name })), ...below], verb }
    const start = intro.exec(rest)?.[0].length ?? 0
    const listed = itemsOf(rest.slice(start, start + longestList).replace(/[。；;]$/, ''))
    const isCounted = !divides.test(match[0]) || /[\d一二两三四五六七八九十]{1,2}个/.test(rest)
    if (listed.length > 1 && isCounted) return { listed, verb }
    const departments =
      mayHaveDepartments && /[下内]设/.test(match[0])
        ? departmentsIn(rest.slice(start), (name) => group.test(name))
        : []
    if (departments.length > 1) return { listed: departments.map((name) => ({ name })), verb }
    from = verb
  }
  return none
}

/** The items of a list as far as it goes: A组、B组（…）和C组; A、B、C三个工作组. */
function itemsOf(list: string): Listed[] {
  const found: Listed[] = []
  let open: string[] = []
  const [clause] = splitOutside(list, '，,')
  for (const { text } of splitOutside(clause?.text ?? '', '、')) {
    for (const [index, words] of partsOf(text).entries()) {
      const last = counted.exec(words)
      const own = last ? null : group.exec(words)
      if (own) {
        const [name, said] = [own[1] as string, own[2]]
        // 信访和维稳组: one name; 综合、宣传、安保组 leaves open which
        if (open.length > 1 || (open.length === 1 && index === 0)) return found
        found.push({ name: open.length === 1 ? `${open[0]}和${name}` : name, said })
        open = []
      } else if (last) {
        const names = [...open, last[1] as string]
        if (last[2] === '' && parseNumeral(last[3] as string) !== names.length) return found
        return [...found, ...names.map((name) => ({ name: `${name}${last[4]}` }))]
      } else if (topic.test(words)) open.push(words)
      else return found
    }
  }
  return found
}

/** 督查组和宣传组: what 和 joins, where a group ends before it or none behind it. */
function partsOf(item: string): readonly string[] {
  return item.split(/(?<=[组班室）)])(?:和|以及|及)|(?:和|及)(?=[^和及]{2,8}[\d一二两三四五六七八九十]{1,2}个)/)
}

/** What the bracket behind the name of a group says: who heads it, or which unit leads it; false where neither. */
function tell(register: OrganizationRegister, group: Organization | undefined, said: string): boolean {
  if (!group) return false
  const holders = /^(?:副?(?:组长|主任)|负责人|牵头人|由.{2,30}任)/.test(said) ? holdersIn(said) : []
  if (holders.length > 0) {
    register.giveTo([group], holders)
    return true
  }
  const roles = bracketParties(said)?.roles ?? {}
  for (const role of ['lead', 'responsible', 'support'] as const) {
    const units = roles[role]
    if (units) group[role] ??= [...units]
  }
  return hasParties(roles)
}

/** 组长：李某, 组长李某，副组长周某, 由李某任组长 */
function holdersIn(said: string): RosterEntry[] {
  const labels = rosterLabels(said)
  return labels.length > 0 ? labels : rosterSentence(said)
}

function headsInTurn(register: OrganizationRegister, sentence: string, groups: readonly Organization[]): boolean {
  if (!sentence.includes('分别')) return false
  const heads = people(headedInTurn.exec(sentence)?.[1] ?? '')
  if (heads.length === groups.length) {
    groups.forEach((one, index) => {
      register.current = [one]
      register.give([{ post: '组长', ...heads[index] }])
    })
    return true
  }
  const [head] = heads
  // 组长分别由分管领导担任: each has one of them
  if (heads.length !== 1 || head?.name !== undefined || groups.length < 2) return false
  register.giveTo(groups, [{ post: '组长', ...head }])
  return true
}

/** Units that lead each of the bodies, in turn; the bodies are listed in ways of which one may be as long. */
function leadInTurn(sentence: string, lists: readonly (readonly (Organization | undefined)[])[]): boolean {
  if (!sentence.includes('分别')) return false
  const led = ledInTurn.exec(sentence)
  const units = unitsIn(led?.[1] ?? led?.[2] ?? '') ?? []
  const bodies = units.length === 0 ? undefined : lists.find(({ length }) => length === units.length)
  bodies?.forEach((one, index) => {
    if (one) one.lead ??= [units[index] as string]
  })
  return bodies !== undefined
}

/** No body has more groups below it. */
const mostGroups = 60

/** 每组由院领导担任组长: each of the groups that were named last. */
function speakOfEach(register: OrganizationRegister): void {
  const groups = register.list
    .slice(-mostGroups)
    .filter(({ kind, posts }) => kind === 'working-group' && posts === undefined)
  if (groups.length > 1) register.current = groups
}
