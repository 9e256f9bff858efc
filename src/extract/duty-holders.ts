/** Who answers by the place where work stands: under the heading of a unit, in a division of labour, in a list that goes by units, people or work. */

import { endsAsPost } from '../language/answering-posts.ts'
import { endsInBracket } from '../language/brackets.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasParties, type Roles } from '../language/parties.ts'
import { peopleAlone, peopleNamed } from '../language/people-in-charge.ts'
import { isPersonName } from '../language/person.ts'
import { hasOneOf } from '../language/signs.ts'
import { mayHoldTime } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { workersIn } from '../language/workers.ts'
import { type PartyRole, partyLabels } from '../lexicon/party-labels.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { EvidenceRule } from '../source/evidence.ts'
import { readAnswer } from './answer.ts'
import type { Reading } from './reading.ts'
import { type SpacedItem, spacedItem } from './spaced-items.ts'

const shares = /(?:职责|分工|责任|分配|人员安排)/

/** 包案安排, 领导包联: each of whom looks after something. */
const looksAfter = new WordList('包案 包抓 包联 包保 挂点 挂包 挂钩'.split(' '))

/** Whether a heading is over a division of labour: what stands below it is given to units and people. */
export function dividesLabour(reading: Reading, node: OutlineNode): boolean {
  return shares.test(reading.name(node))
}

/** What a list tells of all its items, of which there may be thousands: found out once. */
function ofList(tells: (reading: Reading, list: OutlineNode) => boolean) {
  const known = new WeakMap<OutlineNode, boolean>()
  return (reading: Reading, list: OutlineNode): boolean => {
    const told = known.get(list) ?? tells(reading, list)
    known.set(list, told)
    return told
  }
}

/** 清理沟渠（李明远） */
const personBehind = /^([^（(]{2,40})[（(]([^（()）]{2,4})[）)]$/

/** A list of which most items close with a name in a bracket; one alone may be another word. */
const goesByNames = ofList((reading, { children }) => {
  const named = children.filter((child) => namedIn(reading.name(child)))
  return named.length > 1 && named.length * 2 >= children.length
})

function namedIn(name: string): SpacedItem | undefined {
  const [, act = '', who = ''] = endsInBracket(name) ? (personBehind.exec(name) ?? []) : []
  return act !== '' && isPersonName(who) ? { act, people: [who] } : undefined
}

/** What is to be done, and who is named in the bracket behind it, in such a list. */
export function namedBehind(reading: Reading, node: OutlineNode): SpacedItem | undefined {
  const { parent } = node
  if (!parent) return undefined
  const named = namedIn(reading.name(node))
  if (named && goesByNames(reading, parent)) return named
  const isParted = dividesLabour(reading, parent) || reading.name(node).includes('—')
  const mayBeSpaced = hasOneOf(`${reading.name(node)}${reading.body(node)}`, partings)
  const item = mayBeSpaced && goesByBlanks(reading, parent) ? spacedItem(reading, node) : undefined
  return isParted || item?.dated ? item : undefined
}

const partings = ' \u3000—'

/** Most items of a list are parted by blanks alone, or by dashes. */
const goesByBlanks = ofList((reading, { children }) => {
  const spaced = children.filter((child) => spacedItem(reading, child) !== undefined)
  return spaced.length > 1 && spaced.length * 3 >= children.length * 2
})

/** 3.后勤保障：总务处 in a division of labour: nothing but who does it stands behind the work. */
export function holdersAlone(reading: Reading, node: OutlineNode): Roles | undefined {
  const named = namedBehind(reading, node)
  if (named) return { responsible: named.people, ...(named.contact ? { contact: named.contact } : {}) }
  const { parent, body } = node
  if (!parent || parent.inferred || body.length !== 1) return undefined
  if (!dividesLabour(reading, parent) && !goesByOffices(reading, parent)) return undefined
  // 温静（4月9日前完成）: by when is told behind them
  const said = reading.body(node).replace(/[。；;]$/, '')
  const when = endsInBracket(said) && mayHoldTime(said) ? closingBracket.exec(said)?.[0] : undefined
  const holders = workersIn(said.slice(0, said.length - (when?.length ?? 0))) ?? peopleInFront(said)
  return holders ? { responsible: holders } : undefined
}

/** 场地布置：李明远、温静，6月9日完成: people, and then what they do. */
function peopleInFront(said: string): string[] | undefined {
  const comma = said.search(/[，,]/)
  return comma < 2 ? undefined : peopleAlone(said.slice(0, comma))
}

/**
 * 安全监督：行政部, 后勤保障：总务处, 舞台布置：温静 under any heading: several works, with nothing behind each but the office
 * that does it, or, where most of the list goes like that, the people.
 */
const goesByOffices = ofList((reading, { children }) => {
  const isGiven = (child: OutlineNode, holders: (said: string) => string[] | undefined) => {
    if (child.role !== 'duty' || child.children.length > 0 || child.body.length !== 1) return false
    const said = reading.body(child).replace(/[。；;]$/, '')
    return said.length <= longestOfOffices && unitsIn(reading.name(child)) === undefined && holders(said) !== undefined
  }
  const worked = children.filter((child) => isGiven(child, workersIn))
  if (worked.length > 2 && worked.length * 3 >= children.length * 2) return true
  const given = children.filter((child) => isGiven(child, unitsIn))
  // beside items that say who is in charge of them one alone will do; a line of its own may be who signs
  const told = given.some((child) => !hasOwnLine(reading, child))
    ? children.filter((child) => child.role === 'duty' && hasParties(readAnswer(reading, child).roles))
    : []
  return (given.length > 1 || told.length > 1) && (given.length + told.length) * 3 >= children.length
})

/** Whether the text of an item stands on a line below its name. */
function hasOwnLine(reading: Reading, { name, body }: OutlineNode): boolean {
  return reading.slice({ start: name.end, end: body[0]?.start ?? name.end }).includes('\n')
}

const longestOfOffices = 24

const closingBracket = /[（(][^（()）]*[）)]$/

const groupOfItems = /^(.{2,30}?)(牵头|负责)(?:负责|落实)?(?:的)?(?:工作|任务|事项)(?:[（(]\d{1,3}[项条][）)])?$/

/** 乡镇, 村级: those of a level, all of them. */
const ofLevel = /^(?:乡镇|镇乡|镇街|乡镇街道|街道|村级|村（社区）|村（居）|社区|学校|企业)$/

/** 部门职责, 成员单位职责: of which, the text below tells. */
const ofAnybody = /^(?:成员|责任|牵头|配合|职能|主管|[相有]关)?(?:部门|单位|科室)$/

/** （一）区城管分局职责, （二）乡镇工作职责: whose the duties are that stand under such a title. */
export function titleHolders(reading: Reading, node: OutlineNode): Roles {
  const name = reading.name(node)
  const owner = name.endsWith('职责') ? /^(.{2,30}?)的?(?:主要)?(?:工作)?职责$/.exec(name)?.[1] : undefined
  if (owner === undefined || ofAnybody.test(owner)) return {}
  const units = ofLevel.test(owner) ? [owner] : unitsIn(owner)
  return units ? { responsible: units } : {}
}

/** 县发改局（牵头单位）: what part a unit has is told behind its name. */
const roleBehind = new WordedPattern(
  ['单位）', '部门）', '单位)', '部门)'],
  /^([^（(]{2,40})[（(]((?:牵头|责任|配合|协办|承办|主办|参与)(?:单位|部门))[）)]$/,
)

/** Who answers for all that stands under a heading: 县城管局牵头工作（2项）, or 县教育局 in a chapter of duties by unit. */
export function headingHolders(reading: Reading, node: OutlineNode): Roles | undefined {
  const name = reading.name(node)
  const grouped = name.includes('牵头') || name.includes('负责') ? groupOfItems.exec(name) : null
  const units = grouped ? unitsIn(grouped[1] as string) : undefined
  if (grouped && units) return grouped[2] === '牵头' ? { lead: units } : { responsible: units }
  const leaders = grouped ? peopleNamed(grouped[1] as string) : undefined
  if (leaders) return { officer: leaders }
  const owners = titleHolders(reading, node)
  if (owners.responsible) return owners
  const called = roleBehind.exec(name)
  const holders = called ? unitsIn(called[1] as string) : undefined
  if (called && holders) return { [partyLabels.get(called[2] as string) as PartyRole]: holders }
  const { parent } = node
  const people = parent && goesByPeople(reading, parent) ? peopleNamed(name) : undefined
  if (people && parent) return looksAfter.isIn(reading.name(parent)) ? { officer: people } : { responsible: people }
  if (parent && goesByRoles(reading, parent)) return { responsible: [name] }
  const own = unitsIn(name)
  if (!own || !parent || goesByWork(reading, parent) || heldByOthers.test(reading.body(node))) return undefined
  const given =
    // 县教育局：1.…2.…: a unit with no number, and what is its behind it
    ((node.mark ?? node.number) === undefined && unnumberedAreUnits(reading, parent)) ||
    (!parent.inferred && dividesLabour(reading, parent)) ||
    goesByUnits(reading, parent)
  return given ? { responsible: own } : undefined
}

/** 临街商户由经营者负责: those before 由 are what somebody else looks after. */
const heldByOthers = new OpeningPattern('由', /^由[^，,。；;：:]{2,24}负责(?=[，,。；;]|$)/)

/** ● 布局集配中心。… beside ● 更新车辆。…: most of what has no number is headed by work, which may end as units do. */
const unnumberedAreUnits = ofList((reading, { children }) => {
  const unnumbered = children.filter((child) => (child.mark ?? child.number) === undefined)
  return unnumbered.filter((child) => unitsIn(reading.name(child)) !== undefined).length * 2 >= unnumbered.length
})

/** （1）宣传部：…（2）外联部：…: a list in which every item is headed by a unit, nearly all over what is given to it. */
const goesByUnits = ofList((reading, { children }) => {
  if (children.length < 2 || !children.every((child) => unitsIn(reading.name(child)) !== undefined)) return false
  const given = children.filter((child) => child.role === 'duty' && child.body.length + child.children.length > 0)
  return given.length * 4 > children.length * 3 && !children.every((child) => namesOthers(reading, child))
})

/** 创业服务中心。…（牵头单位：市人社局）: where an item says itself who leads, its heading is what is to be done, whatever it ends in. */
function namesOthers(reading: Reading, node: OutlineNode): boolean {
  const { roles, evidence } = readAnswer(reading, node)
  return (roles.lead ?? roles.responsible) !== undefined && evidence.some(({ rule }) => asked.has(rule))
}

const asked: ReadonlySet<EvidenceRule> = new Set(['label', 'bracket'])

/** 会长：负责全面工作, 秘书：负责记录, 外联：负责联系: where work is divided, all are those who are in charge of something, one of them by his post. */
const goesByRoles = ofList((reading, parent) => {
  const { children } = parent
  if (children.length < 3 || !dividesLabour(reading, parent)) return false
  const isCharged = (child: OutlineNode) =>
    child.role === 'duty' &&
    child.children.length === 0 &&
    reading.name(child).length <= longestRole &&
    charged.test(reading.body(child))
  return children.every(isCharged) && children.some((child) => endsAsPost(reading.name(child)))
})

const longestRole = 8
const charged = new OpeningPattern('负主具全', /^(?:主要|具体|全面)?负责(?!人)/)

/** 会场布置：总务处, 学生组织：各班班主任: a list in which the work stands before who does it, whatever it ends in. */
const goesByWork = ofList((reading, { children }) => {
  const isWork = (child: OutlineNode) =>
    unitsIn(reading.name(child)) === undefined && holdersAlone(reading, child) !== undefined
  return children.filter(isWork).length * 2 > children.length
})

/**
 * 1.李明远：…2.温静：… where work is divided: most items are headed by people. Names of two characters are like too many
 * words (安全, 文化) to tell by themselves.
 */
const goesByPeople = ofList((reading, parent) => {
  const { children } = parent
  const words = `${reading.name(parent)}${reading.body(parent)}`
  if (children.length < 2 || !(dividesLabour(reading, parent) || words.includes('负责') || looksAfter.isIn(words)))
    return false
  const headed = children.filter((child) => child.body.length > 0 && peopleNamed(reading.name(child)) !== undefined)
  const told = headed.filter((child) => reading.name(child).length >= 3)
  return headed.length * 3 >= children.length * 2 && told.length * 2 >= headed.length
})
