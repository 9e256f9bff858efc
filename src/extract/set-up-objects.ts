/** What a verb of setting up has behind it, one by one: the bodies and teams among its objects, by what their names end with. */

import { splitOutside } from '../language/brackets.ts'
import { endsAsUnit } from '../language/unit-list.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { type BodyKind, kindOf } from './body-kind.ts'
import { properName } from './set-up-name.ts'

/** 制度, 台账, 方案: what is set up beside a body, and is none. */
const paper = new WordList(
  '制度 机制 体系 网络 台账 清单 档案 方案 预案 规范 标准 措施 职责 责任 任务 分工 渠道 平台'.split(' '),
)
const placeLevels = /^[省市县区州旗乡镇街村组户园]{1,2}$/

/** 领导小组及专家组: two bodies. */
const andGroup = /(?<=小组|指挥部|委员会|[组筹执]委会)及其?(?=[^、和]{2,12}(?:组|专班)$)/

/**
 * What a verb sets up, one by one. 防汛和抗旱指挥部, 区、街镇两级指挥部: a word before 和 or 、 that is no body, no
 * paper and no unit belongs to the name behind it.
 */
function objects(object: string): string[] {
  const words = object.includes('及各') ? object.replace(/(?<=[组部会班])([”"]?)及各.*$/, '$1') : object
  const pieces = splitOutside(words.includes('及') ? words.replace(andGroup, '、') : words, '、和')
  const found: string[] = []
  let from: number | undefined
  for (const [index, { text, start }] of pieces.entries()) {
    from ??= start
    const next = pieces[index + 1]?.text
    const own =
      kindOf(properName(text)) !== undefined ||
      paper.ending(text) !== undefined ||
      text.length < 1 ||
      (next !== undefined && isGroupBeside(text, next))
    if (next !== undefined && !own && (placeLevels.test(text) || !endsAsUnit(text))) continue
    found.push(words.slice(from, start + text.length).trim())
    from = undefined
  }
  return found
}

/** 宣传小组 before 群防群治领导小组: a body of its own beside the other. */
function isGroupBeside(text: string, next: string): boolean {
  return text.endsWith('小组') && isGroup(text) && kindOf(next)?.kind === 'leading-group'
}

/** 宣传小组和群防群治领导小组: the two bodies that a heading names; undefined where it names one. */
export function groupAndLead(heading: string): Named[] | undefined {
  const named = heading.includes('小组和') || heading.includes('小组、') ? namedIn(heading, false) : []
  return named.length === 2 && isGroupBeside(named[0]?.name ?? '', named[1]?.name ?? '') ? named : undefined
}

/** 灯会组委会和灯会专家组: whether a heading names two bodies, of which each is told of by itself. */
export function namesTwoBodies(heading: string): boolean {
  if (!twoBodies.test(heading)) return false
  const named = namedIn(heading, false)
  return named.length === 2 && named.every(({ kind }) => kind !== 'team' && kind !== 'office')
}

const twoBodies = new WordedPattern(
  ['会和', '会及', '部和', '部及', '组和', '组及'],
  /(?:[组筹执]委会|委员会|指挥部|小组)(?:和|及其?)[^，,。；;：:、和及]{3,20}(?:组|专班|委员会)$/,
)

/** A body or team that is the object of a verb: its words as they stand, its name, and what that says of it. */
export interface Named extends BodyKind {
  words: string
  name: string
}

/** The bodies and teams of an object; `isHeaded` where its sentence says who heads one. */
export function namedIn(object: string, isHeaded: boolean): Named[] {
  const all = objects(object).map((words) => ({ words, name: properName(words) }))
  const council = all.filter(({ name }) => isCouncil(name, kindOf(name))).length > 1 ? anyCouncil : undefined
  return all.flatMap(({ words, name }, index) => {
    const kind =
      kindOf(name) ??
      (name.endsWith('队') && name.length > 2 ? anyTeam : undefined) ??
      (name.endsWith('会') && name.length > 3 ? council : undefined) ??
      ((isHeaded || (all[index + 1] && isGroupBeside(name, all[index + 1]?.name ?? ''))) && isGroup(name)
        ? anyGroup
        : undefined)
    return kind ? [{ words, name, ...kind }] : []
  })
}

function isCouncil(name: string, kind: BodyKind | undefined): boolean {
  return kind?.kind === 'body' && name.endsWith('会')
}

/** 禁赌会 beside 议事会 and 理事会: one of those that villages have, whatever it is for. */
const anyCouncil: BodyKind = { kind: 'body', ending: '会' }

/** 清淤队: whatever is set up and called so. */
const anyTeam: BodyKind = { kind: 'team', ending: '队' }

/** 评比小组 with its head: whatever for; those that learn or live together are no bodies of the plan. */
const anyGroup: BodyKind = { kind: 'working-group', ending: '组' }
const ofTheirOwn = /(?:兴趣|学习|互助|合作|课题|教研|备课|年级|学科|党|团|村民|居民|班)小?组$/

const vagueGroups = new Set(['工作组', '领导组', '各小组'])

function isGroup(name: string): boolean {
  return name.endsWith('组') && name.length > 2 && !vagueGroups.has(name) && !ofTheirOwn.test(name)
}

/** 建立健全议事会、评议会、理事会: several that villages have, by their names. */
export function areCouncils(named: readonly Named[]): boolean {
  return named.length > 2 && named.every((one) => isCouncil(one.name, one))
}
