/**
 * What sentences set up: 成立X领导小组, 在甲村、乙村成立工作站, 组建宣讲队. A verb does it, and what stands behind the
 * verb and is a body or a team by its ending; an instruction to others (各单位要相应成立…) sets nothing up.
 */

import { sentences } from '../language/brackets.ts'
import { ClosingPattern } from '../language/closing-pattern.ts'
import { everyMatch } from '../language/every-match.ts'
import { LastTexts } from '../language/last-texts.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { BodyKind } from './body-kind.ts'
import { oneEach } from './one-each.ts'
import { filled } from './reading.ts'
import { withLeads, withPeople } from './set-up-name.ts'
import { areCouncils, type Named, namedIn } from './set-up-objects.ts'

export interface SetUp {
  name: string
  kind: BodyKind['kind']
  /** The short name that the text gives in brackets. */
  alias?: string
  /** Places or units that each get one of these. */
  places?: string[]
  /** The units that are told by name to set it up. */
  by?: string[]
  /** 成立 and 组建 found a body; 设立 and 建立 may only put up a stand or a desk. */
  founds: boolean
}

/** The verb that a heading opens with which sets up a body. */
export const setUpVerb =
  /^(?:(?:健全|加强|完善)(?:组织|领导|机构)[^，,。；;]{0,4}[，,](?=成立|组建))?(?:组建成立|成立|设立|组建|建立(?:健全|完善)?|建好(?!.好)|健全|调整(?:充实|完善)|充实调整)(?:了)?/

const verb =
  /(?:组建成立|成立|设立|组建|组成|建立(?:健全|完善)?|健全|建设(?![办局委部科站所处（(])|调整(?:充实|完善)?|充实调整|(?<![下附建])设(?![在有置立计施备定为法想]))(?!的)(?:了|起)?/g
/** Verbs that set up by themselves, and what a sentence needs besides 设. */
const strongVerb = /成立|组[建成]|建立|健全|调整/
const leads = /任|指挥部|领导小组|委员会|[站所][。；;]?$/
/** What the names of bodies and teams end with. */
const endsBody = '组部会班室所站心院队团'
/** 建设, 设 and 调整 set up a body only where the sentence also says who heads it. */
const weakVerbs = new WordList(['建设', '设', '调整'])
const improving = new WordList(['调整充实', '调整完善'])
const founding = new WordList(['成立', '组建'])
/** 设立某某指挥部: such a body is set up whichever verb says so. */
const foundsLead = /^[^、]{2,24}(?:指挥部|领导小组|委员会)”?(?:[（(]|$)/
/** 设立推行办公室 */
const foundsOffice = /^[\u4e00-\u9fff“”]{2,12}办公室$/
const headed = new WordedPattern(
  ['任'],
  /(?:担任|任|兼任)[^，,。；;]{0,16}(?:主任|所长|站长|组长|队长|会长|理事长|指挥长|总指挥)|(?:主任|所长|站长|组长|队长|会长|理事长|指挥长|总指挥)由[^，,。；;]{2,40}(?:担任|兼任)/,
)
/** 学校成立领导小组，由校长任组长: a body with no name but its kind, and a head of its own. */
const givesHead = new WordedPattern(
  ['组长', '总指挥', '指挥长', '召集人'].flatMap((post) => [`任${post}`, `为${post}`, `${post}由`]),
  /(?:成立|设立|组建|建立|健全)[^，,。；;]{0,8}(?:领导小组|工作组|指挥部|专班|联席会议(?:制度|机制)?)[，,：:].{0,60}(?:[任为](?:组长|总指挥|指挥长|召集人)|(?:组长|总指挥|指挥长|召集人)由)/,
)
const instruction = new WordedPattern(
  [
    '分别',
    '要成立',
    '要设立',
    '要组建',
    '要建立',
    ...['全面', '尽快', '抓紧', '及时', '普遍'].map((how) => `要${how}`),
    '相应',
    '比照',
    '参照',
    '鼓励',
    '支持',
    '引导',
    '推动',
    '可以',
    '应',
  ],
  /(?:相应|分别|[比参]照[^，,。；;]{2,8}|也要|均要|都要|要)(?:全面|尽快|抓紧|及时|普遍)?(?:成立|设立|组建|建立)|(?:成立|设立|组建|建立)相应|(?:鼓励|支持|引导|推动|可以|应当?)[^，,。；;]{0,20}(?:成立|设立|组建|建立)/,
)

/** 县农业局、县卫健局要组建技术队: units that are told by name found it. */
const toldToFound = new WordedPattern(
  ['要成立', '要组建', '要尽快', '要抓紧', '要及时'],
  /^([^，,。；;：:各每]{3,60}[局委办部院站会])(?:负责)?要(?:尽快|抓紧|及时)?(?:成立|组建)(?!相应)/,
)

/** 各村要成立志愿服务小队，由村主任任队长; …不少于30人的劝导队: it is told who heads it or how many are in it, and so is settled. */
const settlesTeam = new WordedPattern(
  ['要'],
  /要(?:成立|组建)[^。；;]{0,40}?(?:队[^。；;]{0,6}[，,]由?[^。；;，,]{2,24}(?:任|担任|兼任)[总支大中小分]?队长|\d[人名](?:以上|左右)?的[^，,。；;]{2,16}队)/,
)

/** The units that a sentence tells so; nothing where it tells others, or all. */
function toldByName(sentence: string): string[] | undefined {
  const units = unitsIn(toldToFound.exec(sentence)?.[1] ?? '')
  return units?.every((unit) => unit.length > 2 && endsAsUnit(unit)) ? units : undefined
}

/** 县水利局、县水文站负责组建护河队: who is charged with it. */
const charged = new WordedPattern(['负责组建', '负责成立'], /^([^，,。；;：:由各每]{2,60})负责(?:组建|成立)/)

function chargedIn(sentence: string): string[] | undefined {
  const units = unitsIn(charged.exec(sentence)?.[1] ?? '')
  return units?.every((unit) => unit.length > 2 && endsAsUnit(unit)) ? units : undefined
}

/** 领导小组下设三个工作组 and 五个专班 name a number of bodies, not one. */
const countsOthers = new WordedPattern(['下设', '个'], /下设|(?:[一二两三四五六七八九十]|\d+)个/)

/** 相应组织, 以下人员, 各站: what a verb of setting up may have behind it, and no name. */
const pointsOnly = new WordedPattern(
  ['各', '并', '个', '相应', '以下', '下列', '如下', '相关', '有关'],
  /^(?:[各并个]|相应|以下|下列|如下)|[相有]关|并[下印分]发|各[所站队]$/,
)
const ofNoBody = new Set('机制 制度 体系 工作 网络 所需'.split(' '))
const quotedThenMore = new WordedPattern(['“', '”'], /[“”].*(?:等|为(?![老民]))/)

/** 组建3支巡查队伍 and 成立8个包保工作组 speak of several and name none. */
const several = /^(?:[2-9]|[1-9]\d+|[二两三四五六七八九十]+) ?[个支]/

/** 12支由护林员组成的巡山队: as many, and whom each is made of, so that the name is of one kind. */
const madeUpOf = new WordedPattern(['支由', '个由'], /^\d{1,3} ?[支个]由[^，,。；;由]{2,60}组成的/)

const calledShort = /[（(](?:以下)?(?:统称|简称)[“"]?([^）)”"]{1,20})[”"]?[）)]/

/** Whether a text may set something up: a verb that does, and the ending of a body. */
export function maySetUp(text: string): boolean {
  return (strongVerb.test(text) || (text.includes('设') && leads.test(text))) && hasOneOf(text, endsBody)
}

/** No name of a body is longer: 云亭县推进… 专项行动工作领导小组 tells all that it is there for. */
const longestName = 48

/** Whether the name is one of a body or team of its own, and not of a kind, a number of them, or those of others. */
function isOwnName({ words, name, kind, ending }: Named, text: string, ofPeople: boolean): boolean {
  if ((kind === 'team' || kind === 'working-group') && several.test(words) && !madeUpOf.test(words)) return false
  if (name.length < 2 || name.length > longestName) return false
  if (pointsOnly.test(name) || countsOthers.test(name)) return false
  if (name === ending && !ofPeople && !isInspectors(name, text) && !givesHead.test(text) && !isAll(name, text))
    return false
  return !ofNoBody.has(name.slice(-2)) && !quotedThenMore.test(name)
}

/** 成立评比小组。 and nothing else: who is in it stands on the lines below. */
const foundsAlone = new OpeningPattern(
  '成组学本我',
  /^(?:学校|本校|我校)?(?:成立|组建)[^，,、。；;各及和]{2,16}组[。：:]?$/,
)

const inCharge = /(?<=[组部会班室队])(?:具体|主要|全面|统一)?负责(?!人).*$/

/** 成立工作专班。 and nothing else, and 成立工作领导小组，统筹推进…, what it is there for: what follows tells of the one that is meant. */
function isAll(name: string, text: string): boolean {
  const verb = text.startsWith('组建') ? '组建' : '成立'
  if (!text.startsWith(`${verb}${name}`)) return false
  const at = verb.length + name.length
  return text.length <= at + 1 || ('，,'.includes(text[at] as string) && purposes.opening(text, at + 1) !== undefined)
}

const purposes = new WordList(['统筹', '负责', '统一领导', '统一指挥', '统一协调', '全面负责', '具体负责'])

/** 同时，成立督导组: the kind is name enough for those who inspect; 组成督导组 only sends some out. */
function isInspectors(name: string, text: string): boolean {
  return '督检巡考评'.includes(name[0] ?? ' ') && (text.includes(`成立${name}`) || text.includes(`组建${name}`))
}

/** 组建宣讲队进村入户讲政策: what the team goes out to do is none of its name. */
const goesOut = new WordedPattern(
  ['队进', '队深入', '队走进', '队下', '队入户', '队上门'],
  /^([^，,。；;：:、]{1,20}队)(?:进[村社校企机]|深入|走进|下[村乡]|入户|上门)/,
)

/** 成立领导小组如下： over who is in it */
const listFollows = new ClosingPattern('下', /(?<=[组部会班])(?:名单|人员|成员|组成)?如下$/)

/** What stands behind a verb, as far as its clause goes, and whether its people stand in front of it. */
function objectOf(behind: string): { object: string; ofPeople: boolean } {
  const founded = (withPeople.exec(behind) ?? withLeads.exec(behind))?.[1]
  const object = founded ?? /^[^，,。；;：:！!]{0,120}/.exec(behind)?.[0] ?? ''
  // 成立领导小组负责统一指挥: what it is to do is none of its name
  const named = object.includes('责') ? object.replace(inCharge, '') : object
  return { object: goesOut.exec(named)?.[1] ?? listFollows.replace(named, ''), ofPeople: founded !== undefined }
}

/** The clause that a verb stands in, as far as the verb. */
function clauseAround(text: string, start: number, end: number): string {
  return /[^，,。；;]*$/.exec(text.slice(Math.max(0, start - 40), end))?.[0] ?? ''
}

/** 设服务站。村支部书记任村站长。: who heads it stands in the next sentence. */
const headedNext = /^[^，,。；;]{2,24}(?:担任|兼任|任)[^，,。；;]{0,6}(?:([站所])长|主任)[，,。；;]?/

/** The bodies and teams that one sentence sets up; `next` is the one behind it, where that may say who heads them. */
function readSentence(text: string, next = ''): readonly SetUp[] {
  const found: SetUp[] = []
  if (text.length > 400 || !maySetUp(text)) return found
  for (const match of everyMatch(verb, text)) {
    const from = match.index + match[0].length
    const { object, ofPeople } = objectOf(text.slice(from, from + 240))
    const isWeak = weakVerbs.opening(match[0]) !== undefined && improving.opening(match[0]) === undefined
    if (isWeak && !headed.test(text) && !foundsLead.test(object) && !isHeadedIn(next, object))
      if (match[0] !== '设立' || !foundsOffice.test(object)) continue
    const each = oneEach(object)
    const named = namedIn(each?.name ?? object, headed.test(text) || foundsAlone.test(text))
    if (named.length === 0) continue
    // 市政府成立指挥部，各村要相应成立专班: what others are told further on is said of theirs
    const by = instruction.test(text.slice(0, from + 2)) ? toldByName(text) : []
    if (!by && !settlesTeam.test(text)) return found
    // 健全工作机构 sets up nothing new; but 健全机制，成立领导小组 does
    const improves = text.includes('健全') && clauseAround(text, match.index, from).includes('健全')
    if (improves && !areCouncils(named) && !headed.test(text) && !ofPeople && !givesHead.test(text)) continue
    for (const one of named) {
      if (!isOwnName(one, text, ofPeople)) continue
      const { name, kind } = one
      if (!by && kind !== 'team') continue
      const alias = shortName(object, name)
      const places = each?.places ?? placesBefore(text.slice(Math.max(0, match.index - 120), match.index), name)
      const founds = founding.isIn(match[0]) || headed.test(text) || isHeadedIn(next, object)
      found.push({ kind, founds, ...filled({ name, alias, places, by: by?.length === 0 ? chargedIn(text) : by }) })
    }
  }
  return found
}

/** Whether a sentence says who heads what the one before it sets up: the 站长 of a station, the 主任 of a centre. */
function isHeadedIn(next: string, object: string): boolean {
  const found = next.includes('任') ? headedNext.exec(next) : null
  return found !== null && object.endsWith(found[1] ?? '中心')
}

/** 成立县某某领导小组（以下简称领导小组） */
function shortName(object: string, name: string): string | undefined {
  if (!object.includes(`${name}（`) && !object.includes(`${name}(`)) return undefined
  return calledShort.exec(object)?.[1]
}

/** A heading, the paragraph below it and the teams of both ask for the same sentences. */
const inSentences = new LastTexts(readSentence)

/** `在甲村、乙村` or `甲村、乙村` right before the verb: each gets one. */
function placesBefore(before: string, name: string): string[] | undefined {
  if (name.length > 16 || !before.includes('、')) return undefined
  const match = /(?:在|^|[，,。；;])((?:[^，,。；;、在]{2,14}、)+[^，,。；;、]{2,14})$/.exec(before)
  if (!match) return undefined
  const places = (match[1] as string).split('、')
  return places.every((place) => /(?:村|社区|镇|乡|街道|县|区|校|园)$/.test(place) && !place.startsWith('各'))
    ? places
    : undefined
}

/** Everything that a text sets up, in order; `next` is the sentence behind it. */
export function setUps(text: string, next = ''): readonly SetUp[] {
  if (next.includes('任') && maySetUp(text)) return readSentence(text, next)
  return maySetUp(text) ? sentences(text, '。；;\n').flatMap((piece) => inSentences.of(piece.text)) : []
}
