/** What kind of body a name names. Names of bodies and teams are known by their endings; a heading or a line of its own may say more. */

import { endsInBracket } from '../language/brackets.ts'
import { ClosingPattern } from '../language/closing-pattern.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordList } from '../language/word-list.ts'
import { contestClasses } from '../lexicon/contest-words.ts'
import { bodyEndings, smallGroups, teamEndings, troupes, vagueTeams } from '../lexicon/unit-words.ts'
import type { OrganizationKind } from '../plan/plan.ts'

export interface BodyKind {
  kind: OrganizationKind | 'team'
  /** The word that tells it. */
  ending: string
}

/** Where a word ends both, it is the body's. */
const kindOfEnding = new Map<string, OrganizationKind | 'team'>([
  ...[...teamEndings, ...troupes].map((word) => [word, 'team'] as const),
  ['所', 'body'],
  ['站', 'body'],
  ...bodyEndings,
])
const endingWords = new WordList([...kindOfEnding.keys()])

/** 合唱队 and 宣讲队 are names of their own, of which only 队 tells the kind; 小分队 is nothing but a kind. */
const ownNames: ReadonlySet<string> = new Set([...troupes, ...teamEndings.filter((word) => !vagueTeams.has(word))])

const smallGroup = new WordList(smallGroups)

/** The kind that the ending of a name tells, or nothing where it is no body and no team. */
export function kindOf(name: string): BodyKind | undefined {
  if (smallGroup.ending(name) !== undefined) return undefined
  const plain = endsInBracket(name) ? name.replace(/[（(][^（()）]*[）)]$/, '') : name
  const ending = endingWords.ending(plain)
  if (ending === undefined) return undefined
  // 新建小学3所: a measure, and no body
  if (ending === '所' && isFigure(plain.charCodeAt(plain.length - 2))) return undefined
  return {
    kind: kindOfEnding.get(ending) as BodyKind['kind'],
    ending: ownNames.has(ending) ? ending.slice(-1) : ending,
  }
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** 活动组, 后勤组: any group that has a heading of its own. */
const group: BodyKind = { kind: 'working-group', ending: '组' }

/** 竞赛部, 后勤部: the departments of a committee, each with its head. */
const department: BodyKind = { kind: 'working-group', ending: '部' }
const departmentName = /^[^，,。、]{2,8}(?<![支总团])部$/

/** 楼栋服务点, the lowest of stations. */
const point: BodyKind = { kind: 'body', ending: '点' }

/** 一级网格, each with its 网格长: a part of a place that is looked after as a body is. */
const grid: BodyKind = { kind: 'body', ending: '网格' }

/** 男子组, 小学女子组, 甲组: the classes that a contest is held in. */
const classes: ReadonlySet<string> = new Set(contestClasses)

/** The kind of body that a heading names which sets one up. */
export function kindOfHeading(name: string): BodyKind | undefined {
  const known = kindOf(name)
  if (known || smallGroup.ending(name) !== undefined || classes.has(name)) return known
  if (name.endsWith('组') || /组[（(][^（()）]*[）)]$/.test(name)) return group
  if (name.endsWith('点')) return point
  if (name.endsWith('网格')) return grid
  return departmentName.test(name) ? department : undefined
}

/** 教研组, 年级组: there already, as are their heads. */
const standing = /(?:年级|教研|备课|学科|课题|村民小|党小|班|各)组$/
const headOfStanding = /^(?:年级|教研|备课|学科|课题|村民小|党小)组长[ \u3000]*[：:]/

/** 教研组长：李某: the head of a group that is there already, and of none that the plan sets up. */
export function headsStanding(line: string): boolean {
  return line.includes('组长') && headOfStanding.test(line)
}

/** 指挥部下设三个工作组, 成立领导小组: what is said of bodies is none of their names. */
const tellsOf = /下设|分设|设立|成立|组建|[一二三四五六七八九十几]个/
const groupName = new ClosingPattern(
  '组会部班',
  /^“?[\u4e00-\u9fff]{1,18}(?:”[\u4e00-\u9fff]{1,16})?(?:组|委员会|委会|指挥部|专班)$/,
)

/** 竞赛组, 第一小组, and not 服务小组, which a team may be as well. */
const ownGroup = /(?:[^小]|^第?[一二三四五六七八九十]小)组$/

/** The kind of a body that a few words name and nothing more: 竞赛组, 联赛组委会. */
export function kindOfLine(words: string): OrganizationKind | undefined {
  if (
    hasOneOf(words, '：:') ||
    !groupName.test(words) ||
    standing.test(words) ||
    tellsOf.test(words) ||
    words.startsWith('副')
  )
    return undefined
  const kind = kindOf(words)?.kind
  if (kind === 'team') return undefined
  return kind ?? (ownGroup.test(words) ? 'working-group' : undefined)
}
