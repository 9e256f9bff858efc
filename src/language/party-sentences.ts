/** The sentences that say who answers: 此项工作由县水利局负责, 由县水利局牵头，各乡镇配合, 责任单位为县水利局. */

import { partyLabels } from '../lexicon/party-labels.ts'
import { splitOutside } from './brackets.ts'
import { ChargePattern } from './charge-pattern.ts'
import { isPartyRole } from './labelled.ts'
import { openingUnits } from './opening-units.ts'
import { addParties, hasParties, mergeRoles, type Roles } from './parties.ts'
import { partyClauses } from './party-clauses.ts'
import { sign, signsOf } from './signs.ts'
import { endsAsUnit, isCollective } from './unit-list.ts'
import { unitsIn } from './unit-phrase.ts'
import { WordedPattern } from './worded-pattern.ts'

/** Further clauses behind the first: Y配合，Z负责协调; units of other ranks may stand between commas before the verb: X局、Y局，Z办配合. */
const furtherClauses =
  '(?:(?:[，,][^，,。；;由]{2,60}[局委办部厅院会处科队所站府联行司]){0,3}[，,、]由?[^，,。；;由]{2,60}?(?:配合|参[与加]|协[助调办]|落实|负责|承办|支持|保障|指导|实施)(?:组建|成立|选派)?)*'
/** 由甲局牵头组建，乙局配合 */
const leadsOff = '牵头(?:负责|落实|抓总|组建|成立)?'
const closes = '(?=[。；;，,]|$)'
/** 主要由, 具体由, 具体工作由: what may stand before 由 where a clause gives something out. */
const inDetail = '具体(?:工作|事宜|事务)?'
const howGiven = `(?:主要|分别|${inDetail})?`
/** What somebody is in charge of, told in a word: 负责, 负责筹备. */
const takesCharge = '负责(?:组织(?:实施|协调|落实)?|统筹(?:协调)?|筹[备办]|落实|实施)?'
/** A form of sentences with the sign that it turns on. */
interface SentenceForm {
  needed: number
  form: WordedPattern
}

const sentenceForms: readonly SentenceForm[] = [
  {
    needed: sign.by,
    form: new WordedPattern(
      ['组织，', '组织,'],
      new RegExp(
        `(?:^|[。；;，,])由([^。；;，,]{2,40}?组织[，,][^，,。；;]{2,60}?(?:参加|参与|配合|协助))${closes}`,
        'g',
      ),
    ),
  },
  {
    needed: sign.pointing,
    form: new ChargePattern(
      ['牵头', '组织实施', '落实', '部署', '承办'],
      ['负责'],
      new RegExp(
        `(?:此|该|本|这)(?:项|次)?[\\u4e00-\\u9fff]{0,8}?(?:工作|活动|任务|项目)(?:主要)?(?:由)?([^。；;，,]{2,100}?(?:牵头(?:负责|落实)?|${takesCharge}|组织实施|落实|部署|承办)${furtherClauses})${closes}`,
        'g',
      ),
    ),
  },
  {
    needed: sign.by,
    form: new WordedPattern(
      ['牵头'],
      new RegExp(`(?:^|[。；;，,])${howGiven}由([^。；;，,]{2,60}?${leadsOff}${furtherClauses})${closes}`, 'g'),
    ),
  },
  {
    needed: sign.lead,
    form: new WordedPattern(
      ['牵头'],
      // 4月22日前完成，甲部牵头，乙部配合: by when stands first
      new RegExp(
        `(?:^|[。；;\\n]|完成[，,])(?![（(〔[【])([^。；;，,\\n由]{2,40}?${leadsOff}${furtherClauses})${closes}`,
        'g',
      ),
    ),
  },
  {
    needed: sign.helping,
    form: new WordedPattern(
      ['负责，', '负责,'],
      /(?:^|[。；;\n])(?![（(〔[【])([^。；;，,\n由]{2,40}?负责[，,][^，,。；;]{2,60}?(?:配合|参与|协助|参加))(?=[。；;]|$)/g,
    ),
  },
  {
    needed: sign.by,
    form: new ChargePattern(
      ['实施', '落实', '自行组织', '承办', '承担', '主持'],
      ['负责'],
      new RegExp(
        `(?:^|[。；;，,])${howGiven}由([^。；;，,]{2,60}?(?:${takesCharge}|自行组织|(?:组织|具体|抓好)?(?:实施|落实)|承[办担]|主持)${furtherClauses})${closes}`,
        'g',
      ),
    ),
  },
  // 书展由甲会主办，乙馆承办，丙协会协办，各镇参与: whose event it is
  {
    needed: sign.hosting,
    form: new WordedPattern(
      ['主办，', '主办,', '主办、'],
      new RegExp(
        `(?:^|[。；;，,\\n])(?:(?:此|该|本)(?:项|次)?[\\u4e00-\\u9fff]{0,4}(?:活动|比赛|竞赛)|[^。；;，,\\n由]{0,30}(?<![自理缘])(?=由))?由?([^。；;，,\\n由]{2,40}?主办(?:[，,、][^。；;，,\\n]{2,40}?(?:[承协]办|参[与加]|协助|支持|配合)){1,4})${closes}`,
        'g',
      ),
    ),
  },
  // 场地布置由甲部组织实施，乙部配合: what is given out stands in front
  {
    needed: sign.by,
    form: new ChargePattern(
      ['牵头', '承办', '落实'],
      ['负责', '组织'],
      new RegExp(
        `^[^。；;，,：:\\n由]{2,40}(?<![自理缘])由([^。；;，,\\n由]{2,40}?(?:牵头(?:负责|落实|组织实施)?|(?:共同|具体)?负责(?:组织实施|落实)?|组织实施|组织|承办|落实)${furtherClauses})${closes}`,
        'g',
      ),
    ),
  },
]

/** 由X负责落实Y: the object goes on behind the verb. */
const inCharge = new WordedPattern(
  ['由'],
  new RegExp(
    `(?:^|[。；;，,])(?:${inDetail})?由([^，,。；;：:由]{2,30}?)(?:具体|主要|统一|立即|及时|共同|分别|轮流)?(?:负责(?!同志)|组织|牵头|统筹|实施|审核|核定|追究|启动|发布|挂牌|督办|向|依法|依规|依纪|按照?规定)(?=[\\u4e00-\\u9fff]{2})`,
    'g',
  ),
)

/** 自查报告由甲局、乙局等部门牵头完成，…: what is given out may stand in front, and what is done with it behind. */
const leadsWork = new WordedPattern(
  ['牵头'],
  /(?:^|[。；;，,\n])[^。；;，,：:\n由]{0,24}(?<![自理缘])由(?:所涉及的)?([^。；;，,\n由]{2,240}?)牵头(?!的|单位|部门|科室|领导|人|组建|成立|设立)(?=[\u4e00-\u9fff]{2})/,
)

/** 由甲局负责指导 leaves the work to others. */
const guiding = /负责$/

/** 甲局会同乙局、丙局核定损失: the one that acts leads, those beside it help. */
const withOthers = new WordedPattern(
  ['会同', '联合'],
  /(?:^|[。；;，,\n]|(?<=前)(?=由))(?:主要)?由?([^，,。；;：:\n由]{2,24}?)(?:要|须|应当?|将)?(?:会同|联合(?![会国体社党执办学检]|查[办处封]|打击|开展|整治|惩戒|印发|召开|举[办行]|推[进动]|制定|下发))([^，,。；;\n]{2,60})/g,
)

/** 甲局牵头，会同乙局…, 甲局牵头，联合乙局…: whom the one that leads acts with, in a clause of its own. */
const actsWith = new WordedPattern(
  ['，会同', ',会同', '，联合', ',联合'],
  /(?:牵头|负责)[，,](?:会同|联合)([^，,。；;\n]{2,60}?)(?=(?:等(?:单位|部门)?)?组成(?:[，,。；;]|$)|[，,。；;\n]|$)/,
)
/** 由甲部组织演练，各队参加。: who joins in, behind what is given out. */
const joinsIn =
  /^[^。；;]{0,60}?[，,]([^，,。；;]{2,40}?)(?:积极|共同|密切|广泛|踊跃|主动|全力)?(?:参加|参与|配合|协助)(?=[。；;]|$)/

/** What stands behind units that are met with, where it is no verb of one unit alone: 根据清单下达计划, 研究制定. */
const whatTheyDo =
  /(?:(?<=[局委办院所站部会队中心门关厅])对|根据|按照|依据|结合|围绕|下达|统一|共同|不定期|定期|适时|研究(?![院所室中会])|建立|制定|加强|开展|组织|统筹|推进|做好|[按每](?=[月季旬周])).*$/

/** …，责任单位为甲局: a label that a sentence speaks out. */
const spokenLabel = new WordedPattern(
  ['单位为', '部门为', '科室为', '单位是', '部门是', '科室是'],
  /(?:^|[。；;，,])(牵头|责任|承办|主办|配合|协办|参与|参加|协作)(?:单位|部门|科室)[为是]([^。；;，,]{2,60})(?=[。；;，,]|$)/g,
)

/** 甲局为牵头单位，乙局、各镇为责任单位: the same label behind those it is said of. */
const calledSo = new WordedPattern(
  ['为牵头', '为责任', '为配合', '为承办', '为主办', '为协办', '为参与'],
  /(?:^|[。；;，,])(?:以|由|明确)?([^。；;，,为]{2,80}?)为(牵头|责任|承办|主办|配合|协办|参与)(?:单位|部门|科室)(?=[。；;，,]|$)/g,
)

/** 县财政局予以支持。各村要积极配合。: a sentence of its own behind the one that says who answers. */
const besideThem = new WordedPattern(
  ['配合。', '协助。', '支持。', '配合；', '协助；', '支持；'],
  /(?<![^。；\n])([^，,。；;：:\n由]{2,60}?)(?:要|应当?|须)?(?:积极|密切|全力|共同|予以|给予){0,2}(?:配合|协助|支持)[。；]/g,
)

/** The units that help whoever answers for an item, where a sentence tells nothing but that. */
export function helpersIn(text: string): string[] {
  return besideThem.matchAll(text).flatMap((match) => unitsIn(match[1] as string) ?? [])
}

/** 由甲所牵头，利用旧校舍改建，乙所、丙站配合: what is done stands between the one that leads and those that help. */
const furtherOn = new WordedPattern(
  ['配合', '协助', '协办', '支持', '指导'],
  /(?:牵头|负责)[^。；;\n]{0,120}?[，,]([^，,。；;：:\n由]{2,60}?)(?:积极|密切|共同|予以|给予)?(?:配合|协助|协办|(?<=给予|予以)(?:支持|指导))(?=[，,。；;]|$)/,
)

function helpersFurtherOn(text: string): readonly string[] {
  const units = unitsIn(furtherOn.exec(text)?.[1] ?? '')
  return units?.every((unit) => endsAsUnit(unit) || isCollective(unit)) ? units : []
}

/** 县委宣传部牵头做好宣传，县融媒体中心配合: what is done stands right behind the one that leads, and others help. */
const leadThenWork = new WordedPattern(
  ['牵头'],
  /^([^。；;，,：:\n由]{2,40}?)牵头(?!的|单位|部门|科室|领导|人|负责|落实|抓总|组建|成立)[^，,。；;\n]{2,60}[，,][^。；;\n]{2,60}(?:配合|协助|协办|参[与加])[。；;]?$/,
)

function leadOfHelped(text: string): readonly string[] {
  const units = unitsIn(leadThenWork.exec(text)?.[1] ?? '')
  return units?.every((unit) => endsAsUnit(unit) || isCollective(unit)) ? units : []
}

/** 组织党员报到，各支部抓好落实: whose the work is, in the last clause. */
const carriesOut = new WordedPattern(
  ['落实', '实施'],
  /[，,]([^，,。；;由]{2,40}?)(?:抓好落实|具体落实|具体实施|组织实施)$/,
)

/** 甲局（乙办）、各镇按职责分工负责，2025年底前完成。: the last sentence, where it says nothing but who answers, and by when. */
function closingClause(text: string): Roles | undefined {
  const said = text.trimEnd().replace(/[。；;]$/, '')
  const clause = said.slice(Math.max(...Array.from('。；;\n', (mark) => said.lastIndexOf(mark))) + 1).trim()
  // …。德育处、各年级部: units and nothing else, not even a full stop
  const units = text.endsWith(`。${clause}`) ? unitsIn(clause) : undefined
  if (units?.every((unit) => isCollective(unit) || (unit.length > 2 && endsAsUnit(unit)))) return { responsible: units }
  const carried = clause.includes('由') ? undefined : carriesOut.exec(clause)?.[1]
  const all = carried === undefined ? undefined : unitsIn(carried)
  if (all?.every((unit) => isCollective(unit) || (unit.length > 2 && endsAsUnit(unit)))) return { responsible: all }
  const answers = splitOutside(clause, '，,').some(({ text: words }) =>
    verbsOfAnswering.some((verb) => words.endsWith(verb)),
  )
  if (clause.length > longestClause || !answers) return undefined
  const roles = partyClauses(clause)
  if (!roles?.lead && !roles?.responsible) return undefined
  return Object.values(roles)
    .flat()
    .every((unit) => (endsAsUnit(unit) || isCollective(unit)) && unitsIn(unit) !== undefined)
    ? roles
    : undefined
}

const longestClause = 160
const verbsOfAnswering = ['牵头', '负责', '落实']

/** 甲局牵头，…。乙局、各镇按职责落实。: what is left to others stands in a sentence of its own. */
function withOthersBehind(roles: Roles, text: string): Roles {
  const behind = text.includes('按职') || text.includes('按分工') ? closingClause(text) : undefined
  if (behind && !behind.lead) mergeRoles(roles, behind)
  return roles
}

/** What every form of such a sentence has one of. */
const saysWho = sign.by | sign.lead | sign.beside | sign.pointing | sign.is | sign.helping | sign.hosting

/** Parties named by a sentence of its own inside a body: 此项工作由X负责, 由X牵头，Y配合. */
export function sentenceParties(text: string): Roles {
  const roles: Roles = {}
  const signs = signsOf(text)
  if ((signs & saysWho) === 0) return closingClause(text) ?? roles
  for (const match of spokenLabel.matchAll(text)) {
    const units = unitsIn(match[2] as string)
    const role = partyLabels.get(`${match[1]}单位`)
    if (units && role && isPartyRole(role)) addParties(roles, role, units)
  }
  for (const match of calledSo.matchAll(text)) {
    const units = unitsIn(match[1] as string)
    const role = partyLabels.get(`${match[2]}单位`)
    if (units && role && isPartyRole(role)) addParties(roles, role, units)
  }
  for (let index = 0; index < sentenceForms.length; index++) {
    const { needed, form } = sentenceForms[index] as SentenceForm
    if (hasParties(roles)) break
    if ((signs & needed) === 0) continue
    for (const match of form.matchAll(text)) {
      const found = partyClauses((match[1] as string).trim())
      if (found) mergeRoles(roles, found)
    }
  }
  if (!hasParties(roles) && (signs & sign.lead) !== 0) addParties(roles, 'lead', leadOfHelped(text))
  const beside = roles.lead && !roles.support ? actsWith.exec(text)?.[1] : undefined
  if (beside !== undefined) addParties(roles, 'support', openingUnits(beside)?.units ?? unitsIn(beside) ?? [])
  else if (hasParties(roles) && !roles.support) addParties(roles, 'support', helpersFurtherOn(text))
  if (hasParties(roles)) return roles.lead && !roles.responsible ? withOthersBehind(roles, text) : roles
  const closing = closingClause(text)
  if (closing) return closing
  for (const match of withOthers.matchAll(text)) {
    const lead = unitsIn(match[1] as string)
    const beside = match[2] as string
    const support = openingUnits(beside)?.units ?? unitsIn(beside.replace(whatTheyDo, ''))
    if (!lead || !support) continue
    addParties(roles, 'lead', lead)
    addParties(roles, 'support', support)
    return roles
  }
  for (const match of inCharge.matchAll(text)) {
    const units = unitsIn(match[1] as string)
    if (!units) continue
    const guides = text.startsWith('指导', match.index + match[0].length) && guiding.test(match[0])
    addParties(roles, guides ? 'support' : match[0].includes('牵头') ? 'lead' : 'responsible', units)
    const joining = signs & sign.helping ? joinsIn.exec(text.slice(match.index + match[0].length))?.[1] : undefined
    addParties(roles, 'support', (joining === undefined ? undefined : unitsIn(joining)) ?? [])
  }
  const lead = hasParties(roles) ? undefined : unitsIn(leadsWork.exec(text)?.[1] ?? '')
  if (!lead) return roles
  addParties(roles, 'lead', lead)
  addParties(roles, 'support', helpersFurtherOn(text))
  return roles
}
