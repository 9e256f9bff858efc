/** The units that a sentence makes answerable as its subject: 各乡镇要…, 县水利局负责…. */

import { sentences } from './brackets.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { momentAtOnce } from './opening-time.ts'
import { openingUnits } from './opening-units.ts'
import { hasOneOf, hasSign, sign, signsOf } from './signs.ts'
import { isCollective } from './unit-list.ts'
import { officeOfVerb, opensWithOffice, opensWithoutUnit, unitsIn } from './unit-phrase.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 各乡镇要…, 县水利局负责…, 教务处做好…: a subject and what it is told to do. 负责人 and 应急 tell it nothing. */
const subject =
  /^(?:同时|此外|另外)?[，,]?([^，,。；;：:！!？?]{2,60}?)[，,]?(?:(?<!主)要(?!求|素|点|害|闻|务|件)|应(?!急|用|对|届|收|征|聘|试|答|援)|应当|须|必须|(?<![所必急亟如无])需(?!求|方|经|由|用)|负责(?!人|制(?![定作订止])|任|同)|承担|(?<!牵头)(?:做好|加快|加强|组织推动|安排(?!的))|配合做好)/

/** 市司法局组织…开展…: a unit that opens a sentence and organizes. */
const organizingSubject =
  /^([^，,。；;：:由的“]{2,40}?)(?:每(?=[天日周月季年半](?!不[少低]于[\d.]{1,6}[万亿]?元))|对(?=各|全|所|本|辖|重|入|在|受|整)|按(?=[“照])|完成|组织(?![部委科处领实机])|举办|开展|牵头|承办|发动|组成(?=[^\d一二两三四五六七八九十各].{0,11}[组队])|抽[调派])/

/** 各地以县为单位…: a collective that opens a sentence is its subject whatever verb follows. */
const collectiveSubject = new WordedPattern(
  '以 对 按照 依托 结合 根据 围绕 组织 开展 制定 统筹 逐户 逐村 逐一 明确 确定 指定 选派 配备 成立 建立 召开'.split(
    ' ',
  ),
  /^(各[^，,。；;：:由的“]{1,14}?)(?=以|对|按照|依托|结合|根据|围绕|组织|开展|制定|统筹|成立|建立|召开|逐[户村一]|(?:明确|确定|指定|选派|配备)[一二两三1-9]{1,2}[名位])/,
)

/** 水利局、气象局，提前做好…: several units and a comma, whatever follows. */
const listSubject = /^([^，,。；;：:由的“]{2,40}、[^，,。；;：:由的“]{2,60})[，,](?=[\u4e00-\u9fff])/

/** 宣传推广部要提前…: the same before what it is told to do. */
const officeThenVerb = new WordedPattern(
  Array.from('部门处科室办股局组会', (last) => ['要', '须', '应当', '负责'].map((told) => last + told)).flat(),
  new RegExp(`^${officeOfVerb}(?=要|须|应当|负责)`),
)

function tellsOffice(text: string): boolean {
  return hasSign(text, sign.exhorting) && officeThenVerb.test(text)
}

/** 宣传部整理照片, 宣传推广部要提前准备: an office that is called after what it does. */
function namesOffice(text: string): boolean {
  return opensWithOffice(text) || tellsOffice(text)
}

/** 各村书记是本辖区第一责任人，…: whoever is called answerable is. */
const calledAnswerable = /^([^，,。；;：:是为]{2,30})(?:是|为)[^，,。；;：:]{0,24}责任(?:人|主体|单位)(?=[，,。；;]|$)/

/** Whether a text begins by calling somebody answerable, which gives him nothing to do yet. */
export function callsAnswerable(text: string): boolean {
  return text.includes('责任') && calledAnswerable.test(text)
}

/** 4月10日前各村完成…, 6月16日至18日，县文明办…, 10日内由镇民政办…: the day before the subject is no part of its name. */
const dayBefore =
  /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末)?(?:(?:之?前|起)[，,]?|[至到—－～~-]{1,2}(?:\d{1,2}月)?\d{1,2}日[，,])|\d{1,2}(?:个工作)?[日天]内[，,]?)由?/
/** 每月5日前各村上报…, 每周五由各班组自查 */
const recurringBefore = new OpeningPattern(
  '每',
  /^每(?:[周月年日天]|季度?|学期|半年)(?:[一二三四五六日天末初底]|\d{1,2}[日号]|[上中下]旬)?(?:之?前)?[，,]?(?:由|(?=各|(?![度末初底之前将]|结束|[一二三四五六日天\d]{1,2}[日号]?前|向(?!阳)|报(?!社)).{2,16}[局委办部会所站组院队科]))/,
  '由各局委办部会所站组院队科',
)

/** 县司法局为农民工提供援助: for whom stands between the subject and its verb. */
const providing = new WordedPattern(['提供'], /^([^，,。；;：:由的“为]{2,40})为[^，,。；;：:]{1,16}提供/)

const crews = ['干部职工', '党员干部', '师生', '教职工', '职工', '员工', '工作人员', '志愿者']
const cleaning = ['清扫', '打扫', '清理', '清运', '清除', '清洗']
/** 机关党员干部打扫北街, 镇政府、运管所干部职工负责清扫东街: the people of units, and what they clean. */
const crewOfUnits = new WordedPattern(
  crews.flatMap((crew) => ['负责', ...cleaning].map((verb) => crew.slice(-2) + verb)),
  new RegExp(`^([^，,。；;：:由的“]{2,40}?(?:${crews.join('|')}))(?=负责(?!人)|${cleaning.join('|')})`),
)

/** The subject of a sentence that has one of the verbs that each form turns on. */
function subjectMatch(said: string): RegExpExecArray | null {
  const signs = signsOf(said)
  const told = signs & sign.exhorting ? subject.exec(said) : null
  return (
    (said.includes('责任') ? calledAnswerable.exec(said) : null) ??
    // 各单位明确1名联络员，负责报送: whom it names is no part of its name
    (told && said.startsWith('各') && told[1]?.includes('名') ? collectiveSubject.exec(said) : null) ??
    told ??
    (said.startsWith('各') ? collectiveSubject.exec(said) : null) ??
    (signs & sign.organizing ? organizingSubject.exec(said) : null) ??
    providing.exec(said)
  )
}

/** 宣传、文旅部门: a field, and no verb. */
const fieldFirst = new WordList(['宣传、', '组织、'])

/** 甲局发布预警时，由乙局启动响应: when it is done, and then by whom. */
const whenThenWho = new WordedPattern(['时，由', '时,由'], /^[^，,。；;]{2,60}时[，,]由/)

/** The units that a sentence makes answerable as its subject: 各乡镇要…, X局负责…. Undefined where the subject is no unit. */
export function subjectParties(sentence: string): Subject | undefined {
  const found = subjectOf(sentence)
  return found && givenToOthers.test(sentence.slice(found.predicateStart)) ? undefined : found
}

interface Subject {
  units: string[]
  predicateStart: number
}

/** 各村、居民区，由属地村负责: whoever stands behind 由 answers for those before it. */
const givenToOthers = new OpeningPattern('，,由', /^[，,]?由(?![于此])[^，,。；;：:]{2,24}负责/)

function subjectOf(sentence: string): Subject | undefined {
  const from = timeBefore(sentence) ?? asked(sentence)
  const said = from === 0 ? sentence : sentence.slice(from)
  const first = opensWithoutUnit(said)
  if (first !== undefined && first !== '同时' && fieldFirst.opening(said) === undefined && !namesOffice(said))
    return undefined
  // 负责与保卫处协调车辆: whose it is stands elsewhere
  if (said.startsWith('负责') && said[2] !== '人') return undefined
  if (whenThenWho.test(said)) return undefined
  const under = said.includes('下，') || said.includes('下,') ? ledByOthers.exec(said) : null
  const led = under ? unitsIn(under[1] as string) : undefined
  if (under && led) return { units: led, predicateStart: from + under[0].length }
  const crew = crewOfUnits.exec(said)?.[1]
  if (crew !== undefined) return { units: crew.split('、'), predicateStart: chargeBehind(sentence, from + crew.length) }
  const match = subjectMatch(said)
  const words = match?.[1] ? withoutManner(match[1]) : ''
  const units = match && unitsIn(words)
  if (units) {
    const end = from + match[0].indexOf(words) + words.length
    return { units, predicateStart: chargeBehind(sentence, end) }
  }
  const opening = openingUnits(said)
  if (opening) return { units: opening.units, predicateStart: from + opening.end }
  // without a verb that says so only names will do: 以十个村、社区为单位 and 命名一批单位（村、社区） are none
  const listed = ((said.split('，', 1)[0] as string).includes('、') ? listSubject.exec(said)?.[1] : undefined) ?? ''
  const several = unitsIn(listed) ?? []
  if (several.length < 2 || several.some((unit) => /[\d为以（(]|[一几]批|各类/.test(unit))) return undefined
  return { units: several, predicateStart: from + listed.length }
}

/** 文化馆在组委会的领导下，负责…: under whom it acts is neither the subject nor what it does. */
const ledByOthers = /^([^，,。；;：:]{2,60}?)在[^，,。；;：:]{2,24}(?:领导|指导|组织|协调|部署|指挥)下[，,]/

/** 请各单位按时报送, 由各单位汇总: how many characters only ask for it. 请示 and 请假 are what is done. */
function asked(text: string): number {
  if (text.startsWith('由') && text[1] !== '于' && text[1] !== '此')
    return opensWithoutUnit(text.slice(1)) === undefined ? 1 : 0
  return text.startsWith('请') && !'示求假教客柬帖'.includes(text[1] ?? '示') ? 1 : 0
}

const longestMoment = 16

/** How many characters of a text say when its subject acts; undefined where it opens with no time. */
function timeBefore(text: string): number | undefined {
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return dayBefore.exec(text)?.[0].length ?? 0
  const recurs = '周月年日天季学半'.includes(text[1] ?? ' ') ? recurringBefore.exec(text)?.[0].length : undefined
  if (recurs !== undefined) return recurs
  // 活动结束后学习部清理现场
  return hasOneOf(text.slice(0, longestMoment), '前后当中期时') ? momentAtOnce.exec(text)?.[0].length : undefined
}

const manners = new WordList(['自行', '具体', '共同', '分别', '主要', '全面'])

/** 各经营户自行负责, 甲局、乙局共同负责: how they do it is none of who they are. */
function withoutManner(words: string): string {
  const manner = manners.ending(words)
  return manner === undefined || words.length < manner.length + 2 ? words : words.slice(0, -manner.length)
}

/** Where 负责 stands behind `end`, if nothing but how it is done stands before it: 共同负责. Elsewhere `end` itself. */
function chargeBehind(sentence: string, end: number): number {
  const verb = end + (manners.opening(sentence, end)?.length ?? 0)
  return sentence.startsWith('负责', verb) ? verb : end
}

/** What a clause that tells when ends with. */
const whenOver = new WordList(['时', '时，', '时,'])

/** Who a text makes answerable by its subject. */
export interface OpeningSubject {
  role: 'lead' | 'responsible' | 'support'
  units: string[]
}

/** 县水利局要牵头制定…: the subject leads. */
const leads = new WordList(['', '要', '应', '应当', '须', '必须', '负责'].map((told) => `${told}牵头`))

/** The units that the first clause with a subject of its own makes answerable. */
export function openingSubject(text: string): OpeningSubject | undefined {
  let found: OpeningSubject | undefined
  const known = new Set<string>()
  const line = text.indexOf('\n')
  const paragraph = line < 0 ? text.length : line
  let ends = false
  for (const { text: sentence, start } of sentences(text)) {
    const whole = answerableIn(sentence)
    // 县交警大队…。县交通局每月通报。: the sentences behind it add whom they name; what all are told is told in passing
    if (found && ends) {
      if (start > paragraph) return found
      if (whole && !whole.helps)
        found.units.push(...whole.units.filter((unit) => !known.has(unit) && !isCollective(unit)))
      for (const unit of whole?.units ?? []) known.add(unit)
      continue
    }
    // 各市要…；省水利局要…: a semicolon goes on to the next that is told what to do
    if (whole && found && !whole.helps) found.units.push(...whole.units.filter((unit) => !known.has(unit)))
    else found ??= whole && { role: whole.role, units: whole.units }
    for (const unit of whole?.units ?? []) known.add(unit)
    ends = found !== undefined && !(sentence.endsWith('；') || sentence.endsWith(';'))
    if (found) continue
    for (const { text: clause } of sentences(sentence, '，,')) {
      // 甲局发布预警时，由乙局…: when, and not who
      const acting = whenOver.ending(clause) !== undefined ? undefined : answerableIn(clause)
      if (acting) return { role: acting.role, units: acting.units }
    }
  }
  return found
}

/** 县教育局配合做好…, 县教育局要积极配合…, 县农业局提供技术指导: beside others, not in their stead. */
const beside = [
  ...['', '要', '积极', '要积极'].flatMap((told) => [`${told}配合`, `${told}协助`]),
  ...['负责指导', '提供技术指导', '提供业务指导'],
]

function answerableIn(sentence: string): (OpeningSubject & { helps: boolean }) | undefined {
  const found = subjectParties(sentence)
  if (!found) return undefined
  const predicate = sentence.slice(found.predicateStart, found.predicateStart + 6)
  const helps = beside.some((words) => predicate.startsWith(words))
  const role = leads.opening(predicate) ? 'lead' : helps ? 'support' : 'responsible'
  return { role, units: [...found.units], helps }
}
