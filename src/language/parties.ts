/**
 * Who answers for what: the labels, sentence forms and brackets with which plans name the parties of a duty,
 * read into roles. 牵头 leads, 负责 and 落实 are responsible, 配合, 参与 and 协办 support.
 */

import { type LabelRole, type PartyRole, partyLabels, type StatedField } from '../lexicon/party-labels.ts'
import { firstOutside, Pairs, sentences, splitOutside, trimmed } from './brackets.ts'
import { everyMatch } from './every-match.ts'
import { labelBefore } from './label.ts'
import type { OfficeLabels } from './office-labels.ts'
import { isPersonName } from './person.ts'
import { hasSign, sign } from './signs.ts'
import { endsAsUnit, isCollective, unitList } from './unit-list.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

export type Roles = Partial<Record<PartyRole, string[]>>

/** A label and what stands behind it; `value` is empty where a template left it blank. */
export interface Labelled {
  role: LabelRole
  label: string
  value: string
  /** Offsets of the whole, and of the value, in the text. */
  start: number
  end: number
  valueStart: number
}

const labelRole = new Map(partyLabels)
/** 牵头单位、科室： a second noun for the same label. */
const secondNoun = /[、/和及](?:单位|部门|科室|处室|股室)$/
const longestLabel = Math.max(...partyLabels.map(([word]) => word.length)) + 3

function roleOf(word: string, office?: OfficeLabels): LabelRole | undefined {
  const known = labelRole.get(word) ?? office?.roleOf(word)
  return known ?? (/[、/和及]/.test(word) ? labelRole.get(word.replace(secondNoun, '')) : undefined)
}

/** The label that a line opens with where only a space stands behind it: 责任部门 总务处. */
function labelAlone(text: string, office?: OfficeLabels): { role: LabelRole; label: string; end: number } | undefined {
  const match = /^([\u4e00-\u9fff]{2,8})[ \u3000]+/.exec(text)
  const role = match && (labelRole.get(match[1] as string) ?? office?.roleOf(match[1] as string))
  return match && role ? { role, label: match[1] as string, end: match[0].length } : undefined
}

/**
 * Every `label：value` of a line or bracket; a value ends where the next label, sentence or line does. `office` are
 * further labels, where a project names some.
 */
export function labelled(text: string, office?: OfficeLabels): Labelled[] {
  if (!/[:：]/.test(text)) {
    const alone = labelAlone(text, office)
    if (!alone) return []
    const value = trimmed(text, alone.end, text.length)
    return [
      { role: alone.role, label: alone.label, value: value.text, start: 0, end: text.length, valueStart: value.start },
    ]
  }
  const longest = office ? Math.max(longestLabel, office.longest) : longestLabel
  const marks = Array.from(text.matchAll(/[:：]/g)).flatMap((colon) => {
    const found = labelBefore(text, colon.index, longest, (word) => roleOf(word, office))
    return found ? [{ ...found, colon: colon.index }] : []
  })
  return marks.map(({ value: role, label, start, colon }, index) => {
    const limit = marks[index + 1]?.start ?? text.length
    const stop = firstOutside(text.slice(colon + 1, limit), '。\n')
    const end = stop < 0 ? limit : colon + 1 + stop
    const value = trimmed(text, colon + 1, end)
    return { role, label, value: value.text.replace(/[；;，,]+$/, ''), start, end, valueStart: value.start }
  })
}

/** The labels of a line that opens with one; a label inside a sentence is none. */
export function labelLine(line: string, found = labelled(line)): Labelled[] {
  const first = found[0]
  return first && line.slice(0, first.start).trim() === '' ? found : []
}

/** Labels behind the sentences of a paragraph: …逐台建档。责任部门：设备部；完成时间：6月底前。 */
export function closingLabels(text: string, found = labelled(text)): Labelled[] {
  const first = found[0]
  if (!first || first.start === 0 || !/[。！!]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start)))
    return []
  // what stands between and behind them must be nothing but marks
  const alone = found.every(({ end }, index) => /^[。；;，,\s]*$/.test(text.slice(end, found[index + 1]?.start)))
  return alone ? found : []
}

/** 责任科室：医务科（牵头）、麻醉科: a remark behind a unit gives that unit a role of its own. */
const remark = /^(.{2,40}?)[（(](牵头|主办|主责|总牵头|配合|协办|参与)(?:单位|部门|科室)?[）)]$/

/** Adds units to a role, each once. */
export function addParties(roles: Roles, role: PartyRole, units: readonly string[]): void {
  for (const unit of units) {
    const told = role === 'officer' || role === 'contact' ? null : remark.exec(unit)
    const own = told === null ? role : /配合|协办|参与/.test(told[2] as string) ? 'support' : 'lead'
    const list = roles[own] ?? []
    roles[own] = list
    const name = told === null ? unit : (told[1] as string)
    if (!list.includes(name)) list.push(name)
  }
}

/** （列第一位的为牵头单位，下同）, 以下均需各镇政府负责，不再列出: what a list says of itself and of those that follow is no unit. */
const ofTheList =
  /[（(][^（()）]{0,60}(?:[列排]在?第一|下同)[^（()）]{0,30}[）)]|[，,；;。]以下(?:均|都|各项)[^（()）]{0,40}不再(?:一一|逐一|重复)?列出/g

function withoutRemarks(text: string): string {
  return /第一|下同|不再/.test(text) ? text.replace(ofTheList, '') : text
}

/** What stands behind a label: units, or clauses that say more of them than the label does (甲局牵头，乙局配合). */
export function addLabelled(roles: Roles, role: PartyRole, value: string): void {
  const said = withoutRemarks(value)
  const clauses = /(?:牵头|负责|落实|配合|参与|实施)(?:[，,；;]|$)/.test(said)
    ? datedClauses(said, 'responsible')?.roles
    : undefined
  if (!clauses) addParties(roles, role, unitList(said))
  for (const [own, units] of Object.entries(clauses ?? {}))
    addParties(roles, own === 'responsible' ? role : (own as PartyRole), units)
}

export function mergeRoles(into: Roles, from: Roles): void {
  for (const [role, units] of Object.entries(from)) addParties(into, role as PartyRole, units)
}

export function hasParties(roles: Roles): boolean {
  return Object.keys(roles).length > 0
}

/** What closes a clause of parties, with the role it gives. Ordered: the fuller form first. */
const clauseEndings: readonly (readonly [WordedPattern, PartyRole])[] = [
  [new WordedPattern(['部署'], /(?:统一)?部署$/), 'lead'],
  [new WordedPattern(['负责协调'], /负责协调$/), 'support'],
  [new WordedPattern(['提供'], /提供[\u4e00-\u9fff]{0,4}(?:支持|保障|支撑)$/), 'support'],
  [
    new WordedPattern(
      ['牵头'],
      /(?:共同|联合|分别|各自|双)?牵头(?:负责|落实|组织实施|组织|实施|抓好|(?:推进|抓)落实|卖力)?$/,
    ),
    'lead',
  ],
  [
    new WordedPattern(
      ['职责', '职能', '分工'],
      /(?:主要|共同|具体|分别)?(?:按照?(?:各自)?(?:职责|职能)(?:分工)?|按分工|分工|依职责|根据职责)(?:共同|分别|抓好|做好)?(?:负责|落实|卖力|实施|组织实施|配合)(?:落实|实施)?$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['负责', '卖力'],
      /(?:主要|共同|具体|分别|全权)?(?:负责|卖力)(?:组织协调|组织实施|落实|实施|推进|组织|抓好落实|牵头落实)?$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['落实', '实施', '承办', '承担', '完成', '组织', '推进'],
      /(?:具体|共同|抓好|结合实际|自行|持续|统筹|协同)?(?:组织实施|组织落实|抓好落实|组织推进|落实|承办|实施|承担|完成|组织|推进)$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['配合', '协助', '参与', '参加', '协办', '协同', '支持', '指导'],
      /(?:共同|积极|协同|密切)?(?:配合|协助|参与|参加|协办|协同|支持|指导)(?:做好|落实|实施)?$/,
    ),
    'support',
  ],
]

/** 甲局会同乙局负责: the first leads, the others help. */
const together = new WordedPattern(
  ['会同', '协同', '联合'],
  /^(.{2,40}?)(?:会同|协同|联合)(.{2,200}?)(?:等(?:部门|单位))?(?:共同)?(?:负责|组织|牵头|落实|实施|抓好|推进)(?:落实|实施)?$/,
)

/** `3月底前完成` beside the parties: by when, and no unit. */
const dueClause =
  /^(?:并?[于在到]|力争|争取)?(?:\d{4}年|\d{1,2}月|第?[一二三四1-4]季度|年底|年内|月底|上半年|下半年|全年|长期|持续|常态|立行立改|每[年月季周日天])/

/** `X牵头，Y配合`: the clauses of a bracket or of a sentence that is nothing but parties. Undefined where it is not. */
export function partyClauses(text: string): Roles | undefined {
  return datedClauses(text)?.roles
}

/**
 * The same, with the clause that says by when: （X牵头，Y配合，3月底前完成）. Units behind one that leads, of which nothing
 * is said, are `others`.
 */
function datedClauses(text: string, others: PartyRole = 'support'): { roles: Roles; time?: string } | undefined {
  const roles: Roles = {}
  let time: string | undefined
  const inner = withoutRemarks(text)
    .replace(/^由/, '')
    .replace(/[。；;，,]+$/, '')
    // 甲局牵头、乙局配合: behind a verb 、 parts clauses, not units
    .replace(/(牵头|负责|落实)、/g, '$1，')
  if (inner === '' || inner.length > 600) return undefined
  let open: string[] = []
  for (const { text: clause } of splitOutside(inner, '，,；;')) {
    if (dueClause.test(clause) && !endsAsUnit(clause) && !clause.includes('由') && open.length === 0) {
      time ??= clause.replace(/(?<=[前底内末度月旬日])(?:全部|基本)?完成$/, '')
      continue
    }
    const joint = together.exec(clause)
    if (joint) {
      addParties(roles, 'lead', [...open.flatMap(unitList), ...unitList(joint[1] as string)])
      addParties(roles, 'support', unitList(joint[2] as string))
      open = []
      continue
    }
    const ending = clauseEndings.find(([pattern]) => pattern.test(clause))
    if (!ending) {
      open.push(clause)
      continue
    }
    const units = ending[0].replace(clause, '').replace(/^(?:由|并由|其他(?=相关|有关))/, '')
    addParties(roles, ending[1], [...open, units].flatMap(unitList))
    open = []
  }
  if (!hasParties(roles)) return undefined
  for (const clause of open) {
    const units = roles.lead ? unitsIn(clause) : undefined
    if (!units) return undefined
    addParties(roles, others, units)
  }
  const all = Object.values(roles).flat()
  return all.every((unit) => unit.length <= 40) &&
    all.some((unit) => endsAsUnit(unit) || isCollective(unit) || isPersonName(unit))
    ? { roles, ...(time === undefined ? {} : { time }) }
    : undefined
}

/** 完成时限：6月15日 is the day by which, 活动时间：6月15日 the day on which. */
const due = /时限|期限|截止|^(?:计划)?完成(?:时间|日期)$/

/** Whether what stands behind a label of time is the last day for it. */
export function isDue({ label }: Pick<Labelled, 'label'>): boolean {
  return due.test(label)
}

/** What labels state beside parties and time, as worded. */
export type Stated = Partial<Record<Exclude<StatedField, 'time'>, string>>

const partyRoles = new Set<LabelRole>(['lead', 'responsible', 'support', 'officer', 'contact'])

/** Whether a label names parties; the others state when, where, with whom. */
export function isPartyRole(role: LabelRole): role is PartyRole {
  return partyRoles.has(role)
}

/** What a bracket tells; `due` where its time is a last day. */
export interface BracketParties {
  roles: Roles
  time?: string
  due?: boolean
  stated?: Stated
}

/** The parties of one bracket's inside: labels, clauses, or a bare list of units. */
export function bracketParties(inside: string, office?: OfficeLabels): BracketParties | undefined {
  const labels = labelled(inside, office)
  if (labels.length === 0 || inside.slice(0, (labels[0] as Labelled).start).trim() !== '') return datedClauses(inside)
  const found: BracketParties = { roles: {} }
  const stated: Stated = {}
  for (const { role, label, value } of labels) {
    if (isPartyRole(role)) addLabelled(found.roles, role, value)
    else if (role === 'time') Object.assign(found, { time: value, due: isDue({ label }) })
    else if (value !== '') stated[role] ??= value
  }
  // where and for whom alone tells of no parties
  const { place: _, participants: __, ...own } = stated
  if (!hasParties(found.roles) && found.time === undefined && Object.keys(own).length === 0) return undefined
  return Object.keys(stated).length > 0 ? { ...found, stated } : found
}

/** A bracket of parties that closes a sentence. */
export interface PartyBracket extends BracketParties {
  start: number
  end: number
}

/** Whether a bracket stands behind a whole sentence, and ends its line. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[。；;！!])\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[。；;]?\s*(?:\n|$)/.test(text.slice(end, end + 4))
  )
}

/** （甲局、乙局） behind a sentence: units and nothing else. */
function bareUnits(inside: string): BracketParties | undefined {
  const units = /[:：]/.test(inside) ? undefined : unitsIn(inside)
  return units?.every((unit) => endsAsUnit(unit) && unit.length > 2) ? { roles: { responsible: units } } : undefined
}

const openingBracket = /[（(〔[【]/g

/** Every bracket that names who answers, in order. */
export function partyBrackets(text: string, office?: OfficeLabels): PartyBracket[] {
  const found: PartyBracket[] = []
  if (!hasSign(text, sign.bracket)) return found
  const pairs = new Pairs(text)
  for (const { index: start } of everyMatch(openingBracket, text)) {
    if (found.length > 0 && start < (found[found.length - 1] as PartyBracket).end) continue
    const end = pairs.closeOf(start)
    if (end === undefined || end - start < 5) continue
    const inside = text.slice(start + 1, end - 1).trim()
    const parties = bracketParties(inside, office) ?? (standsAlone(text, start, end) ? bareUnits(inside) : undefined)
    if (parties) found.push({ start, end, ...parties })
  }
  return found
}

/** A text without the lines of labels and the brackets that say who answers. */
export function withoutParties(text: string, office?: OfficeLabels): string {
  const kept: string[] = []
  for (const line of text.split('\n')) {
    const all = labelled(line, office)
    if (labelLine(line, all).some(({ role }) => role !== 'place' && role !== 'participants')) continue
    const rest = withoutBrackets(line.slice(0, closingLabels(line, all)[0]?.start), office)
    if (rest !== '') kept.push(rest)
  }
  return kept.join('\n')
}

/** The same without the lines that say where and for whom. */
export function withoutAnswers(text: string): string {
  const lines = withoutParties(text).split('\n')
  return lines.filter((line) => labelLine(line).length === 0).join('\n')
}

/** What the lines of labels and the brackets say that `withoutParties` takes out. */
export function setApart(text: string, office?: OfficeLabels): BracketParties[] {
  return text.split('\n').flatMap((line) => {
    const labels = labelled(line, office)
    const start = labelLine(line, labels)[0]?.start ?? closingLabels(line, labels)[0]?.start
    const closing = start === undefined ? undefined : bracketParties(line.slice(start).trim(), office)
    return [...partyBrackets(line.slice(0, start), office), ...(closing ? [closing] : [])]
  })
}

function withoutBrackets(line: string, office?: OfficeLabels): string {
  let rest = line
  for (const bracket of partyBrackets(line, office).reverse()) {
    rest = rest.slice(0, bracket.start) + rest.slice(bracket.end).replace(/^[。；;]/, '')
  }
  return rest.trim()
}

/** Further clauses behind the first: Y配合，Z负责协调. */
const furtherClauses = '(?:[，,][^，,。；;]{2,60}?(?:配合|参与|协助|参加|落实|负责|协调|承办|协办|支持|保障))*'
const closes = '(?=[。；;，,]|$)'
const sentenceForms: readonly WordedPattern[] = [
  new WordedPattern(
    ['组织'],
    new RegExp(
      `(?:^|[。；;，,])由([^。；;，,]{2,40}?组织[，,][^，,。；;]{2,60}?(?:参加|参与|配合|协助))${closes}`,
      'g',
    ),
  ),
  new WordedPattern(
    ['牵头', '负责', '组织实施', '落实', '部署', '承办'],
    new RegExp(
      `(?:此|该|本|这)(?:项|次)?[\\u4e00-\\u9fff]{0,8}?(?:工作|活动|任务|项目)(?:主要)?(?:由)?([^。；;，,]{2,100}?(?:牵头(?:负责|落实)?|负责(?:组织实施|组织协调|落实)?|组织实施|落实|部署|承办)${furtherClauses})${closes}`,
      'g',
    ),
  ),
  new WordedPattern(
    ['牵头'],
    new RegExp(`(?:^|[。；;，,])(?:主要)?由([^。；;，,]{2,60}?牵头(?:负责|落实)?${furtherClauses})${closes}`, 'g'),
  ),
  new WordedPattern(
    ['牵头'],
    new RegExp(`(?:^|[。；;\\n])(?![（(])([^。；;，,\\n由]{2,40}?牵头(?:负责|落实)?${furtherClauses})${closes}`, 'g'),
  ),
  new WordedPattern(
    ['负责', '组织实施'],
    new RegExp(
      `(?:^|[。；;，,])(?:主要)?由([^。；;，,]{2,60}?(?:主要负责(?:组织实施)?|自行组织|负责(?:组织实施|组织协调|落实)|组织实施))${closes}`,
      'g',
    ),
  ),
]

/** 由X负责落实Y: the object goes on behind the verb. */
const inCharge = new WordedPattern(
  ['由'],
  /(?:^|[。；;，,])由([^，,。；;由]{2,30}?)(?:具体|主要|统一|立即|及时)?(?:负责|组织|牵头|统筹|实施|审核|核定|追究|启动|发布|向|依法|依规|按照?规定)(?=[\u4e00-\u9fff]{2})/g,
)

/** 甲局会同乙局、丙局核定损失: the one that acts leads, those beside it help. */
const withOthers = new WordedPattern(
  ['会同'],
  /(?:^|[。；;，,\n])(?:主要)?由?([^，,。；;：:\n由]{2,24}?)会同([^，,。；;\n]{2,60})/g,
)

/** …，责任单位为甲局: a label that a sentence speaks out. */
const spokenLabel = new WordedPattern(
  ['单位为', '部门为', '科室为', '单位是', '部门是', '科室是'],
  /(?:^|[。；;，,])(牵头|责任|承办|主办|配合|协办)(?:单位|部门|科室)[为是]([^。；;，,]{2,60})(?=[。；;，,]|$)/g,
)

/** What every form of such a sentence has one of. */
const saysWho = sign.by | sign.lead | sign.beside | sign.pointing | sign.is

/** Parties named by a sentence of its own inside a body: 此项工作由X负责, 由X牵头，Y配合. */
export function sentenceParties(text: string): Roles {
  const roles: Roles = {}
  if (!hasSign(text, saysWho)) return roles
  for (const match of spokenLabel.matchAll(text)) {
    const units = unitsIn(match[2] as string)
    const role = labelRole.get(`${match[1]}单位`)
    if (units && role && isPartyRole(role)) addParties(roles, role, units)
  }
  for (const form of sentenceForms) {
    if (hasParties(roles)) break
    for (const match of form.matchAll(text)) {
      const found = partyClauses((match[1] as string).trim())
      if (found) mergeRoles(roles, found)
    }
  }
  if (hasParties(roles)) return roles
  for (const match of withOthers.matchAll(text)) {
    const lead = unitsIn(match[1] as string)
    const support = openingUnits(match[2] as string)?.units ?? unitsIn(match[2] as string)
    if (!lead || !support) continue
    addParties(roles, 'lead', lead)
    addParties(roles, 'support', support)
    return roles
  }
  for (const match of inCharge.matchAll(text)) {
    const units = unitsIn(match[1] as string)
    if (units) addParties(roles, match[0].includes('牵头') ? 'lead' : 'responsible', units)
  }
  return roles
}

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
  '与 跟 同 争取 力争 努力 对 为 在 把 将 以 从 向 到 赴 按 面向 统一 归属 前往 通过 根据 结合 围绕 依托 利用 加强 加快 推动 推进 建立 建设 完善 强化 深化 开展 组织 积极 充分 鼓励 支持 引导 配合 协助 会同 督促 指导 参照 依照 经 凡 如 若 明确 广泛 深入 全面 认真 切实 注重 坚持 不断 进一步 继续 逐步 大力 严格 及时 抓好 做好 落实 实施 发挥 确保 提高 提升 加大 扩大 运用 宣传 学习 举办 召开 制定 印发 把握 突出 同时 并'.split(
    ' ',
  ),
)

/** Whoever holds a post answers as a unit does: 各村民小组组长负责…. */
const holdsPost =
  /(?:“一把手”|组长|[科处校院园局所站镇乡县]长|主任|责任人|网格员|书记|班主任|辅导员|村干部|党员|负责人|联络员|保洁员)$/

/** 各班, 各组: parts of a unit that are named only together. */
const everyOne = /^各(?:年级|班级?|组|中队|小队|网格|片区|岗位|窗口|支行|门店)$/

/** The units that a phrase names, or undefined where it is anything else. */
export function unitsIn(phrase: string): string[] | undefined {
  if (opensNoUnit.opening(phrase) !== undefined) return undefined
  const units = unitList(phrase)
  const named =
    units.length > 0 &&
    units.every(
      (unit) =>
        unit.length <= 30 &&
        !/^[（(〔【[]|[的由地着了是]|会同/.test(
          unit.replace(/各地|地区|地方|当地|地税|地质|驻地|属地|基地|地震|土地|林地|湿地|园地/g, ''),
        ) &&
        (endsAsUnit(unit) || holdsPost.test(unit) || everyOne.test(unit)),
    )
  return named ? units : undefined
}

/**
 * What a unit that opens a sentence does next. Verbs only: 建设 or 检查 behind 社区 as often makes a noun of both. What
 * goes on as the name of a unit does (核查组) is none.
 */
const acts =
  /(?:负责(?!人)|抽取|约谈|升级|开放|联合|汇总|通报|审核|核验|核定|发布|制定|修订|召开|印发|编制|建立|开通|开设|设置|派出|提供|抽查|启动|启用|公布|发放|落实|出台|受理|办理|配备|配齐|采取|收集|报送|上报|购置|查处|邀请|选派|安装|拨付|筹措|跟踪|反馈|督促|协助|配合|参与|组建|组织|统筹|指导|协调|推行|实行|开展|举办|完成|把|每|于(?=\d)|在(?![职校岗建册线编场地])|定期|及时|立即|适时|主动|统一|逐一|具体|全程|同步|认真|深入|积极|严格|迅速|切实|充分|广泛|利用|委托|自行|分别|对(?=[整全重各本辖新在]|.{2,40}的$))(?![组队站所局办部处科室员委厅])/g

/** Ends as the name of a unit does and is none: 仔细组织, 争取在全市, 志愿者根据各自所长分组. */
const namesNoDoer =
  /^(?:仔细|争取|努力|力争|确保|分组|网站$|全.$)|[据其并将把时，,]|(?:[^\u4e00-\u9fff]|^)(?:\d|[一二三四五六七八九十]{2})|.各|(?:组织|分组|全.)$/

/** The units that open a text, up to the verb of what they do. */
function openingUnits(text: string): { units: string[]; end: number } | undefined {
  const clause = text.slice(0, 60).split(/[，,。；;：:\n]/, 1)[0] as string
  for (const { index } of clause.matchAll(acts)) {
    const units = index >= 2 ? unitsIn(clause.slice(0, index)) : undefined
    if (units?.every((unit) => !namesNoDoer.test(unit))) return { units, end: index }
  }
  return undefined
}

/** 各村书记是本辖区第一责任人，…: whoever is called answerable is. */
const calledAnswerable = /^([^，,。；;：:是为]{2,30})(?:是|为)[^，,。；;：:]{0,24}责任(?:人|主体|单位)(?=[，,。；;]|$)/

/** Whether a text begins by calling somebody answerable, which gives him nothing to do yet. */
export function callsAnswerable(text: string): boolean {
  return calledAnswerable.test(text)
}

/** 4月10日前各村完成…: the day before the subject is no part of its name. */
const dayBefore = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末)?(?:之?前|起)[，,]?/

/** The units that a sentence makes answerable as its subject: 各乡镇要…, X局负责…. Undefined where the subject is no unit. */
export function subjectParties(sentence: string): { units: string[]; predicateStart: number } | undefined {
  const from = dayBefore.exec(sentence)?.[0].length ?? 0
  const said = sentence.slice(from)
  // 甲局发布预警时，由乙局启动响应: when it is done, and then by whom
  if (/^[^，,。；;]{2,60}时[，,]由/.test(said)) return undefined
  const match =
    calledAnswerable.exec(said) ?? subject.exec(said) ?? collectiveSubject.exec(said) ?? organizingSubject.exec(said)
  const words = match?.[1] ?? ''
  const units = match && unitsIn(words)
  if (units) return { units, predicateStart: from + match[0].indexOf(words) + words.length }
  const opening = openingUnits(said)
  if (opening) return { units: opening.units, predicateStart: from + opening.end }
  // without a verb that says so only names will do: 以十个村、社区为单位 and 命名一批单位（村、社区） are none
  const listed = listSubject.exec(said)?.[1] ?? ''
  const several = unitsIn(listed) ?? []
  if (several.length < 2 || several.some((unit) => /[\d为以（(]|[一几]批|各类/.test(unit))) return undefined
  return { units: several, predicateStart: from + listed.length }
}

/** The units that the first clause with a subject of its own makes answerable. */
export function openingSubject(text: string): string[] | undefined {
  for (const { text: sentence } of sentences(text)) {
    const found =
      subjectParties(sentence) ??
      sentences(sentence, '，,')
        // 甲局发布预警时，由乙局…: when, and not who
        .map(({ text: clause }) => (/时[，,]?$/.test(clause) ? undefined : subjectParties(clause)))
        .find(Boolean)
    if (found) return found.units
  }
  return undefined
}
