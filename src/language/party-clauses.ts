/**
 * The clauses with which plans name the parties of a duty, read into roles. 牵头 leads, 负责 and 落实 are responsible,
 * 配合, 参与 and 协办 support.
 */

import type { PartyRole } from '../lexicon/party-labels.ts'
import { endsAsPost } from './answering-posts.ts'
import { splitOutside } from './brackets.ts'
import { withoutClosing } from './closing-marks.ts'
import { describesPeople } from './described-people.ts'
import { withoutRemarks } from './list-remarks.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { addParties, hasParties, type Roles } from './parties.ts'
import { isNamedBehindPost } from './people-in-charge.ts'
import { isPersonName } from './person.ts'
import { hasOneOf } from './signs.ts'
import { endsAsUnit, isCollective, isRoom, unitList } from './unit-list.ts'
import { unitsIn } from './unit-phrase.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** What closes a clause of parties, with the role it gives. Ordered: the fuller form first. */
const clauseEndings: readonly (readonly [WordedPattern, PartyRole])[] = [
  [new WordedPattern(['负总责'], /负总责$/), 'lead'],
  [new WordedPattern(['部署'], /(?:统一)?部署$/), 'lead'],
  [new WordedPattern(['协调'], /(?<!组织|统筹)(?:负责)?协调$/), 'support'],
  [new WordedPattern(['提供'], /提供[\u4e00-\u9fff]{0,4}(?:支持|保障|支撑|指导|服务)$/), 'support'],
  [new WordedPattern(['责牵头', '工牵头'], /按(?:照各自)?职责(?:分工)?牵头$/), 'lead'],
  [
    new WordedPattern(
      ['牵头'],
      /(?:共同|联合|分别|各自|双)?牵头(?:负责|落实|抓总|组织(?:实施)?|实施|抓好|(?:推进|抓)落实|推进|统筹|协调|卖力|组建|成立)?$/,
    ),
    'lead',
  ],
  [new WordedPattern(['主办'], /(?:联合|共同)?主办$/), 'lead'],
  [
    new WordedPattern(
      ['职责', '职能', '分工'],
      /(?:主要|共同|具体|分别)?(?:按照?(?:各自)?职[责能](?:分工)?|按分工|分工|依职责|根据职责)(?:共同|分别|抓好|做好)?(?:负责|落实|卖力|推进|(?:组织)?实施|配合)(?:落实|实施)?$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['负责', '卖力'],
      /(?:主要|共同|具体|分别|全[权面])?(?:负责|卖力)(?:(?:组织|统筹)?(?:协调|实施|落实)?|筹[备办]|推进|选派|组建|(?:抓好|牵头)落实)$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['落实', '实施', '承办', '承担', '完成', '组织', '推进', '主持'],
      /(?:具体|共同|抓好|结合实际|自行|持续|统筹|协同|轮流|依次)?(?:(?:组织)?(?:落实|实施|推进)|承[办担]|完成|组织|主持)$/,
    ),
    'responsible',
  ],
  [
    new WordedPattern(
      ['配合', '协助', '参与', '参加', '协办', '协同', '支持', '指导', '督导'],
      /(?:共同|积极|协同|密切|广泛|踊跃|主动|全力|负责)?(?:配合|协[助办同]|参[与加]|支持|[指督]导)(?:做好|落实|实施|组建|成立)?$/,
    ),
    'support',
  ],
]

/** 甲局会同乙局负责, 甲局会同乙局: the first leads, the others help. */
const together = new WordedPattern(
  ['会同', '协同', '联合'],
  /^(.{2,40}?)(?:会同|(?:协同|联合)(?!(?:推进|落实|实施)$)(?=.*[责织头实施好进]$))(.{2,200}?)(?:等(?:部门|单位))?(?:(?:共同)?(?:负责|组织|牵头|落实|实施|抓好|推进|办理|处理|查处|承办)(?:落实|实施)?)?$/,
)

/** 甲局牵头、乙局配合: behind a verb 、 parts clauses, not units. */
const verbThenMark = new WordedPattern(['头、', '责、', '实、', '办、'], /(?:牵头|负责|落实|(?<=.{2})[主承协]办)、/g)
const leadsIn = new OpeningPattern('由并分其', /^(?:由|(?:并|分别)由|其他(?=相关|有关))/)

/** 甲校牵头，吸收退休教师参加, 各班选派两名学生参加: whom it takes in, and no helpers of its own. */
const invites = new WordedPattern(
  ['吸收', '吸纳', '招募', '招收', '邀请', '动员', '发动', '选派'],
  /^(?:吸收|吸纳|招募|招收|邀请|动员|发动)|^各[^，,。；;]{1,12}选派/,
)

/** 甲局牵头，负责培训和指导: what the one that leads has to do. */
const isCharged = new OpeningPattern('主具负承', /^(?:主要|具体)?(?:负责(?!人|同志)|承担)/)

/** Every clause that gives a role has one of their words. */
const givesRole = new WordList([
  ...new Set([...clauseEndings.map(([ending]) => ending), together].flatMap(({ words }) => words)),
])

/** `3月底前完成` beside the parties: by when, and no unit. */
const dueWords =
  /^(?:并?[于在到]|力争|争取)?(?:\d{4}年|\d{1,2}(?:[—\-－–~～至到]{1,2}\d{1,2})?月|第?[一二三四1-4]季度|年底|年内|月底|上半年|下半年|全年|长期|持续|常态|立行立改|(?:元旦|春节|清明|五一|端午|中秋|国庆|暑假|寒假|[两双]节|汛期)节?(?:之|以)?前|每(?:[年月季周日天学旬晚]|[两二三半][周月年个]))/
const dueOpens = '并于在到力争0123456789第一二三四年月上下全长持常立每元春清五端中国暑寒两双汛'

function isDueClause(clause: string): boolean {
  return dueOpens.includes(clause[0] as string) && dueWords.test(clause)
}

/** 6月底前完成: the day alone; behind a day that is none of the last by itself (二季度末完成) the verb says that it is. */
function withoutVerb(clause: string): string {
  return clause.replace(/(?<=[前内度月旬])(?:全部|基本)?完成$/, '')
}

/** Units, and the clause behind or before them that says by when. */
export function dueBeside(words: string): { value: string; time?: string } {
  const clauses = hasOneOf(words, '，,；;') ? splitOutside(words, '，,；;') : []
  const [first, second] = clauses
  const last = clauses.at(-1)
  if (!first || !second || !last) return { value: words }
  if (isDue(last.text)) {
    // 甲局、乙局；6月底前取得成效，年底前完成: by when it is half done is no unit either
    const from = clauses.find(({ text }, index) => index > 0 && isDue(text)) ?? last
    return { value: words.slice(0, from.start - 1), time: withoutVerb(last.text) }
  }
  return isDue(first.text) ? { value: words.slice(second.start), time: withoutVerb(first.text) } : { value: words }
}

function isDue(clause: string): boolean {
  return isDueClause(clause) && !endsAsUnit(clause)
}

/** `X牵头，Y配合`: the clauses of a bracket or of a sentence that is nothing but parties. Undefined where it is not. */
export function partyClauses(text: string): Roles | undefined {
  return datedClauses(text)?.roles
}

/**
 * The same, with the clause that says by when: （X牵头，Y配合，3月底前完成）. Units behind one that leads, of which nothing
 * is said, are `others`.
 */
export function datedClauses(text: string, others: PartyRole = 'support'): { roles: Roles; time?: string } | undefined {
  const said = withoutRemarks(text)
  if (!givesRole.isIn(said)) return undefined
  const roles: Roles = {}
  let time: string | undefined
  const inner = verbThenMark.replace(
    withoutClosing(said.startsWith('由') || said.startsWith('请') ? said.slice(1) : said, '。；;，,'),
    (verb) => `${verb.slice(0, -1)}，`,
  )
  if (inner === '' || inner.length > 600) return undefined
  let open: string[] = []
  for (const { text: clause } of splitOutside(inner, '，,；;。')) {
    if (isDue(clause) && !clause.includes('由')) {
      time ??= withoutVerb(clause)
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
      // 3月下旬，报告厅，培训部负责: where it is
      if (!isRoom(clause)) open.push(clause)
      continue
    }
    const units = leadsIn.replace(ending[0].replace(clause, ''), '')
    // 各小学由中心小学统筹组织: for whom, and then who, of a part of the work
    const by = units.indexOf('由', 1)
    if (by > 0 && units[by - 1] !== '自' && units.startsWith('各')) return undefined
    if (invites.test(units) || isCharged.test(units)) {
      open = []
      continue
    }
    // 甲科、乙科，丙院配合: where nobody leads, those that stand before the helpers answer
    const own = ending[1] === 'support' && !hasParties(roles) ? 'responsible' : ending[1]
    addParties(roles, own, open.flatMap(unitList))
    addParties(roles, ending[1], unitList(units))
    open = []
  }
  if (!hasParties(roles)) return undefined
  for (const clause of open) {
    const units = roles.lead ? unitsIn(clause) : undefined
    if (!units) return undefined
    addParties(roles, others, units)
  }
  const all = Object.values(roles).flat()
  return all.every((unit) => unit.length <= 40) && all.some(mayAnswer)
    ? { roles, ...(time === undefined ? {} : { time }) }
    : undefined
}

/** A unit, a post, people told by name or by what they are: 由保洁人员负责. */
function mayAnswer(party: string): boolean {
  return [endsAsUnit, isCollective, isPersonName, endsAsPost, describesPeople, isNamedBehindPost].some((is) =>
    is(party),
  )
}
