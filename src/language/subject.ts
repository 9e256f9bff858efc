/** The units that a sentence makes answerable as its subject: 各乡镇要…, 县水利局负责…. */

import { departmentFields, fieldsAlone } from '../lexicon/department-words.ts'
import { unitEndings } from '../lexicon/unit-words.ts'
import { sentences } from './brackets.ts'
import { everyMatch } from './every-match.ts'
import { isPersonName } from './person.ts'
import { sign, signsOf } from './signs.ts'
import { endsAsUnit, unitList } from './unit-list.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

const subject =
  /^(?:同时|此外|另外)?[，,]?([^，,。；;：:！!？?]{2,60}?)[，,]?(?:要(?!求|素|点|害|闻|务|件)|应(?!急|用|对|届|收)|应当|须|必须|需要|负责(?!人|制(?![定作订止])|任|同)|承担|做好|配合做好|加快|加强|组织推动|安排)/

/** 市司法局组织…开展…: a unit that opens a sentence and organizes. */
const organizingSubject =
  /^([^，,。；;：:由的“]{2,40}?)(?:每(?=[天日周月季年])|对(?=各|全|所|本|辖|重|入|在|受|整)|按(?=[“照])|完成|组织(?![部委科处领实机])|举办|开展|牵头|承办|发动)/

/** 各地以县为单位…: a collective that opens a sentence is its subject whatever verb follows. */
const collectiveSubject = /^(各[^，,。；;：:由的“]{1,14}?)(?=以|对|按照|依托|结合|根据|围绕|组织|开展|制定|统筹)/

/** 水利局、气象局，提前做好…: several units and a comma, whatever follows. */
const listSubject = /^([^，,。；;：:由的“]{2,40}、[^，,。；;：:由的“]{2,60})[，,](?=[\u4e00-\u9fff])/

const opensNoUnit = new WordList(
  '与 跟 同 争取 力争 努力 对 为 在 把 将 以 从 向 到 赴 按 面向 统一 归属 前往 通过 根据 结合 围绕 依托 利用 加强 加快 推动 推进 建立 建设 完善 强化 深化 开展 组织 积极 充分 鼓励 支持 引导 配合 协助 会同 督促 指导 参照 依照 经 凡 如 若 明确 广泛 深入 全面 认真 切实 注重 坚持 不断 进一步 继续 逐步 大力 严格 及时 抓好 做好 落实 实施 发挥 确保 提高 提升 加大 扩大 运用 宣传 学习 举办 召开 制定 印发 把握 突出 同时 并 成立 设立 联系 邀请 招募 动员 号召 购买 制作 悬挂 要求 确定 帮助 联合 本学期 本学年 本月 今年'.split(
    ' ',
  ),
)

/** Whoever holds a post answers as a unit does: 各村民小组组长负责…. */
const posts = new WordList([
  ...'“一把手” 组长 主任 责任人 安全员 总工程师 网格员 书记 班主任 辅导员 班子成员 村干部 党员 负责人 联络员 保洁员 教师 老师'.split(
    ' ',
  ),
  ...Array.from('科处校院园局所站镇乡县', (head) => `${head}长`),
  ...Array.from('校院园局处厂司镇乡队村片案点管', (house) => `${house}领导`),
])

/** 各班, 各组: parts of a unit that are named only together. */
const everyOne = new Set(
  '年级 班 班级 组 中队 小队 网格 片区 岗位 窗口 支行 门店'.split(' ').map((part) => `各${part}`),
)

/** What a list of units can end with: the ends of names, and what is taken off them or left out behind them. */
const listEnds = new Set(
  [
    ...[...unitEndings, ...posts.words, ...everyOne].map((word) => word[word.length - 1] as string),
    ...'）)等部门单位机构。.：:无—-略一二三四五六七八九十0123456789、，,；;/',
  ].map((character) => character.charCodeAt(0)),
)

/** Whether units can end before `end`. */
function mayEndUnits(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return listEnds.has(last) || last <= 0x20 || last === 0xa0 || (last >= 0x1680 && last <= 0x3000) || last === 0xfeff
}

/** 宣传部, 学习部, 组织人事科: offices called after what they do. */
const verbThenOffice = /^(?:宣传|组织|学习|建设|指导|联系|对外)[^、，,各全]{0,4}(?:部|处|科|室|办|股)(?=$|[、和及])/

/** 宣传推广部要提前…: the same before what it is told to do. */
const officeThenVerb = new WordedPattern(
  ['部', '处', '科', '室', '办', '股'],
  /^(?:宣传|组织|学习|建设|指导|联系|对外)[^、，,。；;：:各全]{0,4}(?:部|处|科|室|办|股)(?=要|须|应当|负责)/,
)

/** The units that a phrase names, or undefined where it is anything else. */
export function unitsIn(phrase: string): string[] | undefined {
  if (!mayEndUnits(phrase, phrase.length)) return undefined
  if (opensNoUnit.opening(phrase) !== undefined && !verbThenOffice.test(phrase)) return departments(phrase)
  const units = unitList(phrase)
  return units.length > 0 && units.every(isNamed) ? units : departments(phrase)
}

const fieldNames = new Set([...departmentFields.flat(), ...fieldsAlone])
const ofDepartments = /^([^，,。；;：:（()）]{2,60}?)(等)?(?:有关|相关|职能|主管)?部门$/

/** 公安、交通、城管等部门: departments that are called by their fields alone. */
function departments(phrase: string): string[] | undefined {
  if (!phrase.endsWith('部门') || !phrase.includes('、')) return undefined
  const [, list = '', open] = ofDepartments.exec(phrase) ?? []
  const named = list.split(/、[ \u3000]*|[和及]/)
  const known = named.every((one) => fieldNames.has(one.replace(/^[省市县区州旗镇](?=..)/, '')) || isNamed(one))
  if (named.length < 2 || !known) return undefined
  return open ? named : [...named.slice(0, -1), `${named.at(-1)}部门`]
}

function isNamed(unit: string): boolean {
  return (
    unit.length <= 30 &&
    (endsAsUnit(unit) || posts.ending(unit) !== undefined || everyOne.has(unit)) &&
    !/^[（(〔【[]|^负责(?!人)|^每[周月日天季年]|^[^各]{2}好|于[每\d]|[的由地着了是]|校园$|带队$|——|会同|简称|.负责(?!人)|.协助|.配合|.[设成]立./.test(
      unit.includes('地')
        ? unit.replace(
            /各地|地区|地方|当地|地税|地质|驻地|属地|基地|地震|(?:土|林|湿|园|用|耕|绿|工|草|产|场|保护)地/g,
            '',
          )
        : unit,
    )
  )
}

/**
 * What a unit that opens a sentence does next. Verbs only: 建设 or 检查 behind 社区 as often makes a noun of both. What
 * goes on as the name of a unit does (核查组) is none.
 */
const acts =
  /(?:负责(?!人)|依法|依规|依纪|抽取|约谈|升级|开放|联合|汇总|通报|审核|核验|核定|发布|制定|修订|召开|印发|编制|整理|颁发|下发|加大|撰写|填写|起草|布置|提出|提前|张贴|悬挂|评选|采购|建立|开通|开设|设置|派出|提供|抽查|启动|启用|公布|发放|落实|出台|受理|办理|配备|配齐|采取|收集|报送|上报|上交|购置|查处|邀请|选派|安装|拨付|筹措|跟踪|反馈|督促|协助|配合|参与|组建|组织|统筹|指导|协调|推行|实行|开展|举办|完成|把|每|于(?=[\d每])|在(?![职校岗建册线编场地])|定期|及时|立即|适时|主动|统一|逐一|具体|全程|同步|认真|深入|积极|严格|迅速|切实|充分|广泛|利用|委托|自行|分别|根据|(?<!所)依据|按照|对照|结合|围绕|针对|对(?=[整全重各本辖新在]|.{2,40}的$|.{2,24}(?:开展|进行|实施|查处|整改|处置|督办|通报|跟踪|予以))|将(?=.{2,20}(?:纳入|列入|报送|移交|录入|作为|及时)))(?![局厅]|组(?![织建])|队(?!伍)|站(?![点址])|所(?![有需])|办(?![法公])|部(?!分)|处(?![理置罚])|科(?![学技普])|室(?!内)|员(?!工)|委(?!托))/g

/** Ends as the name of a unit does and is none: 仔细组织, 争取在全市, 志愿者根据各自所长分组. */
const namesNoDoer =
  /^(?:仔细|争取|努力|力争|确保|分组|网站$|全.$)|要站$|若干|[后时]在|立即|及时|迅速|适时|[据其并将把时，,]|(?:[^\u4e00-\u9fff]|^)(?:\d|[一二三四五六七八九十]{2})|.各|(?:组织|分组|全.)$/

/** The units that open a text, up to the verb of what they do. */
export function openingUnits(text: string): { units: string[]; end: number } | undefined {
  const clause = text.slice(0, clauseEnd(text, 60))
  if (!mayNameUnits(clause)) return undefined
  for (const { index } of everyMatch(acts, clause)) {
    const units = index >= 2 ? unitsIn(clause.slice(0, index)) : undefined
    if (units?.every((unit) => !namesNoDoer.test(unit))) return { units, end: index }
  }
  return undefined
}

/** Where the first clause of a text ends, or `limit`. */
function clauseEnd(text: string, limit: number): number {
  const end = Math.min(text.length, limit)
  for (let at = 0; at < end; at++) if (clauseMarks.has(text.charCodeAt(at))) return at
  return end
}

const clauseMarks = new Set(Array.from('，,。；;：:\n', (mark) => mark.charCodeAt(0)))

/** Whether units can stand at the beginning of a text, with anything behind them. */
function mayNameUnits(text: string): boolean {
  if (opensNoUnit.opening(text) !== undefined) return false
  for (let end = 2; end < text.length; end++) if (mayEndUnits(text, end)) return true
  return false
}

/** 各村书记是本辖区第一责任人，…: whoever is called answerable is. */
const calledAnswerable = /^([^，,。；;：:是为]{2,30})(?:是|为)[^，,。；;：:]{0,24}责任(?:人|主体|单位)(?=[，,。；;]|$)/

/** Whether a text begins by calling somebody answerable, which gives him nothing to do yet. */
export function callsAnswerable(text: string): boolean {
  return text.includes('责任') && calledAnswerable.test(text)
}

/** 4月10日前各村完成…: the day before the subject is no part of its name. */
const dayBefore = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末)?(?:之?前|起)[，,]?/

/** The subject of a sentence that has one of the verbs that each form turns on. */
function subjectMatch(said: string): RegExpExecArray | null {
  const signs = signsOf(said)
  return (
    (said.includes('责任') ? calledAnswerable.exec(said) : null) ??
    (signs & sign.exhorting ? subject.exec(said) : null) ??
    (said.startsWith('各') ? collectiveSubject.exec(said) : null) ??
    (signs & sign.organizing ? organizingSubject.exec(said) : null)
  )
}

/** 李明远、周若溪负责摄影, 总务处的温静负责茶水: people who are told what is theirs, and from where. */
const inCharge =
  /^(?:[^，,。；;：:、的]{2,12}的)?([^，,。；;：:的由]{2,40}?)(?:主要|具体|共同|分别)?负责(?=[\u4e00-\u9fff]{2})/
/** 全面负责, 向上级负责: words before the verb that begin as names do and say how. */
const saysHow = /^(?:全.|包干|高度|严格|安全|时刻|应[当该]|单独|常[年态]|平时|向.{1,2}|于.{1,2})$/

/** The people who open a sentence and are in charge of what it goes on to name, where no others are of more. */
export function peopleInCharge(sentence: string): string[] | undefined {
  if (sentence.split('负责', 3).length !== 2) return undefined
  const named = inCharge.exec(sentence)?.[1]
  return named === undefined ? undefined : peopleAlone(named)
}

/** 李明远、王老师: people and nothing else. */
export function peopleAlone(words: string): string[] | undefined {
  const named = words.split(/[、和]/)
  const isKnown = (name: string) => (isPersonName(name) && !saysHow.test(name)) || surnameAlone.test(name)
  return named.every(isKnown) ? named : undefined
}

/** 王老师 */
const surnameAlone = /^[\u4e00-\u9fff](?:老师|校长|主任|园长|书记|经理|院长|医生)$/

/** 宣传、文旅部门: a field, and no verb. */
const fieldFirst = /^(?:宣传|组织)、/

/** 甲局发布预警时，由乙局启动响应: when it is done, and then by whom. */
const whenThenWho = new WordedPattern(['时，由', '时,由'], /^[^，,。；;]{2,60}时[，,]由/)

/** The units that a sentence makes answerable as its subject: 各乡镇要…, X局负责…. Undefined where the subject is no unit. */
export function subjectParties(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const from = startsWithFigure(sentence) ? (dayBefore.exec(sentence)?.[0].length ?? 0) : 0
  const said = from === 0 ? sentence : sentence.slice(from)
  const first = opensNoUnit.opening(said)
  if (first !== undefined && first !== '同时' && !fieldFirst.test(said) && !officeThenVerb.test(said)) return undefined
  // 负责与保卫处协调车辆: whose it is stands elsewhere
  if (said.startsWith('负责') && said[2] !== '人') return undefined
  if (whenThenWho.test(said)) return undefined
  const under = said.includes('下，') || said.includes('下,') ? ledByOthers.exec(said) : null
  const led = under ? unitsIn(under[1] as string) : undefined
  if (under && led) return { units: led, predicateStart: from + under[0].length }
  const match = subjectMatch(said)
  const words = match?.[1] ?? ''
  const units = match && unitsIn(words)
  if (units) return { units, predicateStart: from + match[0].indexOf(words) + words.length }
  const opening = openingUnits(said)
  if (opening) return { units: opening.units, predicateStart: from + opening.end }
  // without a verb that says so only names will do: 以十个村、社区为单位 and 命名一批单位（村、社区） are none
  const listed = (said.includes('、') ? listSubject.exec(said)?.[1] : undefined) ?? ''
  const several = unitsIn(listed) ?? []
  if (several.length < 2 || several.some((unit) => /[\d为以（(]|[一几]批|各类/.test(unit))) return undefined
  return { units: several, predicateStart: from + listed.length }
}

/** 文化馆在组委会的领导下，负责…: under whom it acts is neither the subject nor what it does. */
const ledByOthers = /^([^，,。；;：:]{2,60}?)在[^，,。；;：:]{2,24}(?:领导|指导|组织|协调|部署|指挥)下[，,]/

function startsWithFigure(text: string): boolean {
  const first = text.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** Who a text makes answerable by its subject. */
export interface OpeningSubject {
  role: 'lead' | 'responsible'
  units: string[]
}

/** 县水利局要牵头制定…: the subject leads. */
const leads = /^(?:要|应当?|须|必须|负责)?牵头/

/** The units that the first clause with a subject of its own makes answerable. */
export function openingSubject(text: string): OpeningSubject | undefined {
  let found: OpeningSubject | undefined
  for (const { text: sentence } of sentences(text)) {
    const whole = answerableIn(sentence)
    // 各市要…；省水利局要…: a semicolon goes on to the next that is told what to do
    if (whole && found) found.units.push(...whole.units.filter((unit) => !found?.units.includes(unit)))
    else found ??= whole
    if (found && !/[；;]$/.test(sentence)) return found
    if (found) continue
    for (const { text: clause } of sentences(sentence, '，,')) {
      // 甲局发布预警时，由乙局…: when, and not who
      const acting = /时[，,]?$/.test(clause) ? undefined : answerableIn(clause)
      if (acting) return acting
    }
  }
  return found
}

function answerableIn(sentence: string): OpeningSubject | undefined {
  const found = subjectParties(sentence)
  if (!found) return undefined
  const predicate = sentence.slice(found.predicateStart, found.predicateStart + 6)
  return { role: leads.test(predicate) ? 'lead' : 'responsible', units: [...found.units] }
}
