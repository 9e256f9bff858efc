/** Brackets of units or people, perhaps by when, and nothing else: 清理沟渠（县水利局）, 清沟（县水利局；4月底前）, 开会（各组组长）. */

import { withoutRemarks } from './list-remarks.ts'
import { OpeningPattern } from './opening-pattern.ts'
import type { Roles } from './parties.ts'
import { dueBeside } from './party-clauses.ts'
import { isPersonName } from './person.ts'
import { hasSign, sign } from './signs.ts'
import { endsAsUnit } from './unit-list.ts'
import { unitsIn } from './unit-phrase.ts'
import { WordedPattern } from './worded-pattern.ts'

interface Holders {
  readonly roles: Roles
  readonly time?: string
}

/** 甲局 / 3月15日, 甲局 3月底: what parts a unit from by when. */
const strokeOrBlank = new WordedPattern(['/', ' ', '\u3000'], / ?\/ ?|(?<![ \u3000])[ \u3000]+(?=[\d每长全])/g)

/** （甲局、乙局）, （各组组长） and （甲局、乙局；4月底前）: units or people, perhaps by when, and nothing else. */
function bareHolders(inside: string): Holders | undefined {
  // （兼介绍评委）: what else somebody does
  if (hasSign(inside, sign.colon) || inside.startsWith('兼')) return undefined
  const { value, time } = dueBeside(strokeOrBlank.replace(withoutRemarks(inside), '；'))
  const units = unitsIn(value) ?? []
  const areUnits =
    units.some((unit) => isHolder(unit) || shortOffices.has(unit)) &&
    units.every((unit) => unit.length > 2 || shortOffices.has(unit))
  const holders = areUnits ? units : namedPeople(value)
  return holders && { roles: { responsible: holders }, ...(time === undefined ? {} : { time }) }
}

/** A unit, whoever holds a post in each of them (各备课组长), or the staff of a house: 全体教师, 任课教师. */
function isHolder(unit: string): boolean {
  return endsAsUnit(unit) || ('长师员部人'.includes(unit.at(-1) ?? ' ') && holdsPost.test(unit))
}

const holdsPost = new OpeningPattern(
  '各全任科值带',
  /^(?:各|全体).+(?:[长师员部]|负责人|责任人)$|^(?:[任科]课|值[班日周]|带班)[教老]师$/,
)

/**
 * 李明远、温静 and 生产委员 周若溪: people, of whom the bracket says that they are. A single word that begins as a name does
 * is too often another (高年级, 时间待定).
 */
function namedPeople(list: string): string[] | undefined {
  const names = list.split('、')
  // 吴 昊: drawn apart, as wide as a name of three characters
  if (names.length > 1)
    return names.every(isPersonName) ? names.map((name) => name.replace(/[ \u3000]/g, '')) : undefined
  const [, post, name] = postThenName.exec(list) ?? []
  return name !== undefined && isPersonName(name) && officeEnds.test(post as string) ? [name] : undefined
}

const postThenName = new WordedPattern([' ', '\u3000'], /^([\u4e00-\u9fff]{2,10}?)[ \u3000]+([\u4e00-\u9fff]{2,3})$/)
const officeEnds = /(?:委员|干事|主任|书记|主席|老师|[部科处组班队所站]长|干部|主管|经理)$/

/** Where a sentence ends, or nothing stands before. */
const closed = /(?:^|[。；;！!])\s{0,4}$/
/** 东片（甲村、乙村）: places, which a bracket only lists. */
const place = /[省市县区旗乡镇村]$|街道$|社区$/
/** 主管部门（甲局）, 第一组（甲班）: what the bracket names once more. */
const namedAgain = /(?:部门|单位|机构|企业|学校|[组队站点所片区校班员家方]|(?<!\d)人)$/
const behindColon = /[^：:]*$/
/** The words of an item, up to its bracket. */
const item = /[\u4e00-\u9fff][^。；;\n]{2,}[\u4e00-\u9fff”》%\d]$/

/**
 * The units, and nothing else, of a bracket that says who answers for what stands before it. Behind a whole sentence it
 * does; behind a word it may say what the word means, or where.
 */
export function answering(before: string, inside: string): Holders | undefined {
  const found = bareHolders(inside)
  if (!found || closed.test(before.slice(-5))) return found
  const words = item.exec(before.trimEnd().slice(-8))?.[0]
  // 成员：李某（县局）: what somebody is
  if (words === undefined || isPersonName(words.slice(words.search(behindColon)))) return undefined
  const mayBeMeant = (endsAsUnit(words) && !isBuilt(before, found.roles)) || namedAgain.test(words)
  if (found.time === undefined && mayBeMeant) return undefined
  // 清理村庄（各镇，5月底前）: by when is told of nobody who only lists places
  const mayBePlaces = found.time === undefined || !found.roles.responsible?.every((unit) => unit.startsWith('各'))
  return mayBePlaces && found.roles.responsible?.every((unit) => place.test(unit)) ? undefined : found
}

/** 建设口袋公园（县城管局）, 新建公厕5处（县住建局）: what is built is called as units are, and none is meant; 改造敬老院（某镇敬老院） says which. */
const built = new WordedPattern(
  ['建设', '新建', '改建', '扩建', '修建', '改造', '修缮', '建成'],
  /(?:^|[、.．）)，,。；;\s])(?:建设|新建|改建|扩建|改扩建|修建|改造|修缮|建成)[^。；;，,、（()）\s]{1,30}(?:[园馆院校所站厂店村区]|中心|\d{1,4}[处所座家个])$/,
)

function isBuilt(before: string, { lead = [], responsible = [] }: Roles): boolean {
  const words = before.trimEnd()
  const kind = words.slice(-2)
  return built.test(words.slice(-40)) && ![...lead, ...responsible].some((unit) => unit.endsWith(kind))
}

/** 院办, 党办, 各班: what a house calls its own offices and parts, and 各乡镇、街道 where all of a kind are meant. */
const shortOffices: ReadonlySet<string> = new Set([
  ...Array.from('班村组科室队镇乡街', (part) => `各${part}`),
  ...Array.from('院校党政局厂司所', (house) => `${house}办`),
  ...'工会 团委 妇联 残联 科协 学生会 家委会 街道 社区 乡镇'.split(' '),
])
