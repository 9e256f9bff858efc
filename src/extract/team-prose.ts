/** Teams that the sentences of a text set up: 组建宣讲队, 总队下设甲队、乙队, 宣讲、助学等8支服务队, 甲队（党校牵头）、乙队（…）. */

import { type Piece, sentences, splitOutside } from '../language/brackets.ts'
import { hasParties } from '../language/parties.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { kindOf } from './body-kind.ts'
import { partiesOf } from './named-parties.ts'
import { type SetUp, setUps } from './set-up.ts'
import { countedNames, mayNameOne, type NamedKind, namedOneByOne, timesNamed } from './several-named.ts'

export interface TeamInText extends Pick<SetUp, 'name' | 'by'> {
  /** The team above it, where the sentence names that. */
  parent?: string
  /** The words about it. */
  piece: Piece
  /** Whether it is only one of a list, of which the sentence says no more. */
  isListed?: boolean
}

export const teamKind: NamedKind = {
  signs: '队团社',
  isOne: (name) => kindOf(name)?.kind === 'team',
  counted: new WordedPattern(
    Array.from('常专特骨自固文志服小分支大队宣', (next) => [`支${next}`, `个${next}`]).flat(),
    /([\dnN一二两三四五六七八九十]+)[支个](?:常备|专业|特色|骨干|自选|固定|文明实践)*((?:志愿者?)?(?:服务)?(?:[小分支大]+队|队伍?)|(?:专家)?(?:服务|宣讲)团)/g,
  ),
}

const noOwnName = new WordedPattern(
  '个 支 级 + ＋ 等 数量 “ 专业 专兼职 特色 常备 各类 相应 骨干'.split(' '),
  /[\dnN一二两三四五六七八九十]+ ?[个支]|[两二三四五]级|\d[+＋]|等|数量|^“[一二三四五六七八九十]|^(?:专业化?|专兼职|特色|常备|各类|相应|骨干)(?:志愿)?(?:服务)?分?队伍?$/,
)

/** 志愿服务队 alone, 9个…队, 三级…队伍 and “8+N”志愿服务队 name no team of their own. */
export function isGeneric(name: string): boolean {
  return kindOf(name)?.ending === name || noOwnName.test(name)
}

/** 网格员队伍: staff of a kind. */
const isStaff = /(?<!志愿|志愿者|服务)队伍$/

/** 县消防救援大队, 武警中队, 学校代表队: there already, or come to compete. */
const isThere = /(?<!志愿|志愿者|服务)(?:[总支大中]队|(?:代表|参赛)队)$/

/** Whether a text may be about teams: of 书画社 and such it is only where it names others too. */
export function mayNameTeams(text: string): boolean {
  return text.includes('队') || text.includes('团') || text.includes('服务组') || text.includes('互助组')
}

/** The teams that the sentences of a text set up. */
export function teamsIn(text: string): TeamInText[] {
  if (!mayNameTeams(text)) return []
  const told = sentences(text, '。\n').filter((sentence) => mayNameOne(sentence.text, teamKind))
  return [
    ...told.flatMap((sentence) => [...setUpIn(sentence), ...belowThem(sentence)]),
    ...organized(text),
    ...eachOne(text),
    ...namesBehind(text, inCountBracket),
  ]
}

/** 一支宣讲队，由…组成；一支帮扶队，由…: each of the number that the text has told. */
const oneOfThem = new WordedPattern(
  ['一支'],
  /(?:^|[：:；;，,。\n])(?:[一二三四五六]是)?一支([^，,。；;：:、（(的]{2,16}队)(?=[，,（(：:；;。])/g,
)

function eachOne(text: string): TeamInText[] {
  return oneByOne(text, oneOfThem.matchAll(text))
}

/** Two teams at least, by name, each with what is said of it: up to the next, or to where its sentence ends. */
function oneByOne(text: string, found: readonly RegExpExecArray[]): TeamInText[] {
  if (found.length < 2) return []
  return found.flatMap((match, index) => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    const own = text.slice(start, found[index + 1]?.index)
    const end = own.search(/[；;。\n]/)
    return isGeneric(name) ? [] : [{ name, piece: { text: end < 0 ? own : own.slice(0, end), start } }]
  })
}

/** 组织助老服务队，看望老人；组织募捐队，…: two at least, each with what it does; 组织志愿服务队开展活动 sends out one that is there. */
const organizes = new WordedPattern(
  ['组织'],
  /(?:^|[，,。；;：:\n])(?:同时)?组织([^，,。；;：:、的]{2,12}(?:[队团]|(?:服务|互助|咨询|帮扶|巡逻)组))(?=[，,；;。])/g,
)

function organized(text: string): TeamInText[] {
  if (timesNamed(text, '队') + timesNamed(text, '团') + timesNamed(text, '组') < 2) return []
  return oneByOne(text, organizes.matchAll(text)).filter(({ name }) => !named(name))
}

/** 各服务队, 全体党员突击队: those that are there. */
function named(name: string): boolean {
  return /^(?:全体|所有|本|我)|各/.test(name)
}

/** 组建宣讲、助学、义诊等8支服务队: teams that a text lists with their count. */
export function listedTeams(text: string): TeamInText[] {
  return countedNames(text, teamKind).flatMap((one) => {
    if (isGeneric(one.name) || isStaff.test(one.name)) return []
    const parent = teamAbove(text, one.piece.start)
    return [{ ...one, ...(parent === undefined ? {} : { parent }), isListed: one.isTold !== true }]
  })
}

/** 成立志愿服务总队，由李某任总队长；下设宣讲、助学2支分队: the team that a sentence has set up before it lists those below. */
function teamAbove(text: string, list: number): string | undefined {
  // 下设 may open the words of the list
  const before = text.slice(Math.max(0, list - longestAbove), list + 2)
  if (!listsBelow.test(before)) return undefined
  return setUps(before.slice(before.search(/[^。\n]*$/))).findLast(({ kind }) => kind === 'team')?.name
}

const listsBelow = /下[设辖分][^。；;\n]{0,20}$/
const longestAbove = 200

/** Where a clause says anew who sets up a team: 由甲站牵头组建文艺队，由乙院牵头组建健康队; 县里成立…队，村里成立…队. */
const ownClause = /[，,](?=(?:由[^，,。；;]{2,20}|[^，,。；;由]{1,10})(?:组建|成立|建立))/

/** The teams that a sentence sets up, each with the sentence, or with its own part of it where several have one. */
function setUpIn(sentence: Piece): TeamInText[] {
  const named = (piece: Piece) =>
    setUps(piece.text).flatMap(({ kind, name, by }): TeamInText[] =>
      kind !== 'team' || isGeneric(name) ? [] : [{ name, ...(by ? { by } : {}), piece: aboveOthers(piece, name) }],
    )
  const whole = named(sentence)
  const others = whole.length > 0 || sentence.text.includes('组成的') ? madeUpBeside(sentence) : []
  if (others.length > 0) return others
  if (whole.length < 2) return whole
  return sentences(sentence.text, '；;').flatMap(({ text, start }) => {
    const parts = ownClause.test(text) ? clausesOf(text) : [{ text, start: 0 }]
    return parts.flatMap((part) => named({ text: part.text, start: sentence.start + start + part.start }))
  })
}

/** 成立由党员组成的宣讲队，由教师组成的助学队: each with whom it is made up of, behind one verb. */
const madeUpOf = new WordedPattern(
  ['组成的', '为主体的', '为骨干的', '为队员的'],
  /[由以][^，,。；;由]{2,60}?(?:组成|为主体|为骨干|为队员)的([^，,。；;、和]{2,20}队)(?=[，,。；;、和]|[\d一二两三四五六七八九十]{1,2}支|$)/g,
)

function madeUpBeside({ text, start }: Piece): TeamInText[] {
  const all = madeUpOf.matchAll(text).map((match): TeamInText => {
    // 由党员组成: what is said of it ends with 组成, as it does in a sentence of its own
    const piece = { text: match[0], start: start + match.index }
    return { name: match[1] as string, piece }
  })
  return all.length > 1 && !all.some(({ name }) => isGeneric(name)) ? all : []
}

/** “8”即宣讲队、助学队…, “8”为宣讲、助学…8支队伍: what the count of a pattern (“8+N”) stands for. */
const explained = new WordedPattern(
  ['”即', '”是', '”为', '”指', '”：', '”代表', '”分别'],
  /“\d{1,2}”(?:即|是指|指的是|分别[是为指]|是|为|指|：|代表)(?:[县镇乡村]级)?([^。；;“”"]{4,240})/g,
)
/** 镇级志愿服务队伍（8支）：宣讲队、助学队、…: a list behind what they are and how many. */
const behindCount = new WordedPattern(
  ['：', ':'],
  /(?:^|[，,。；;\n])[\u4e00-\u9fff]{2,12}队伍?(?:[（(]\d{1,3}支[）)]|\d{1,3}支)[：:]([^。；;：:\n]{6,400})/g,
)

/** 分别为宣讲队、助学队: the list behind 组建两支队伍. */
const oneAndOther = new WordedPattern(
  ['分别为', '分别是', '包括', '即'],
  /(?:^|[，,。；;：:\n])(?:它们|主要)?(?:分别[为是]|包括|即)[：:]?([^。；;：:\n]{6,400})/g,
)

/** 3支专业服务队（宣讲队、助学队、健康队） */
const inCountBracket = new WordedPattern(
  ['队（', '队(', '队伍（', '队伍('],
  /[\d一二两三四五六七八九十]{1,3}支[^，,。；;：:（()）]{0,12}队伍?[（(](?:即|分别[为是]|包括)?([^（()）。；;：:\n]{6,200})[）)]/g,
)

/** The teams that a text lists so. */
export function countedBefore(text: string): TeamInText[] {
  return namesBehind(text, behindCount)
}

/** The teams that a text lists below a heading that has only told how many there are. */
export function calledApart(text: string): TeamInText[] {
  return [...namesBehind(text, oneAndOther), ...namesBehind(text, inCountBracket)]
}

function namesBehind(text: string, list: WordedPattern): TeamInText[] {
  if (!text.includes('队')) return []
  return list.matchAll(text).flatMap((match) => {
    const names = splitOutside((match[1] as string).replace(/[和及](?=[^、，,]*$)/, '、'), '、，,').map(
      ({ text: name }) => name,
    )
    if (names.length < 2 || !names.every((name) => /^[^的]{2,16}队$/.test(name) && !isGeneric(name))) return []
    return names.map((name) => ({ name, piece: { text: match[0], start: match.index }, isListed: true }))
  })
}

const endOfCount =
  /(?<=.)(?:等)?[\d一二两三四五六七八九十]{1,3}[支个类][\u4e00-\u9fff]{0,6}?((?:志愿者?)?(?:服务)?(?:分队|队)伍?)$/

/** The teams that a text lists behind the number of a pattern. */
export function explainedTeams(text: string): TeamInText[] {
  if (!text.includes('队')) return []
  return explained.matchAll(text).flatMap((match) => {
    const words = (match[1] as string).replace(/[，,]$/, '')
    const kind = endOfCount.exec(words)?.[1]
    const list = splitOutside(words.replace(endOfCount, '').replace(/^\d{1,2}支/, ''), '、，,')
    const names = list.map(({ text: words }) => {
      const one = words.replace(/^和|的$/, '')
      return kind === undefined || one.endsWith('队') ? one : `${one}${kind}`
    })
    if (!names.every((name) => name.length < 24 && teamKind.isOne(name) && !isGeneric(name))) return []
    return names.map((name) => ({ name, piece: { text: match[0], start: match.index }, isListed: true }))
  })
}

/** 组建总队，由李某任队长，下设甲队（…）、乙队（…）: what is said of those below is none of the one above. */
function aboveOthers({ text, start }: Piece, name: string): Piece {
  const at = text.indexOf('下设')
  return at > text.indexOf(name) && text.includes('（', at) ? { text: text.slice(0, at), start } : { text, start }
}

function clausesOf(text: string): Piece[] {
  let start = 0
  return text.split(ownClause).map((clause) => {
    const piece = { text: clause, start }
    start += clause.length + 1
    return piece
  })
}

const below = new WordedPattern(
  ['设', '下辖', '分为', '包括'],
  /^(.*?)(?:下设|下辖|分设|分为|包括|(?<![建])设(?:有|立|置)?)([^。；;：:]{4,160})/,
)
const countBehind = /(?:等)?[\d一二两三四五六七八九十]+[支个][\u4e00-\u9fff]{0,8}$/

/** 成立志愿服务总队，下设宣讲队、健康队2支分队: those below hang under the one above; 分队设宣讲分队、健康分队、法律分队 tells it of none. */
function belowThem(sentence: Piece): TeamInText[] {
  const match = sentence.text.includes('队、') ? below.exec(sentence.text) : null
  if (!match) return []
  const before = match[1] as string
  const parent = setUps(before).findLast(({ kind }) => kind === 'team')?.name
  const piece = { text: match[0].slice(before.length), start: sentence.start + before.length }
  const listed = splitOutside(match[2] as string, '、，,').flatMap(({ text }): TeamInText[] => {
    const name = text.replace(countBehind, '')
    if (!/^[^，,的]{2,16}队$/.test(name) || isGeneric(name)) return []
    return [{ name, ...(parent === undefined ? {} : { parent }), piece, isListed: true }]
  })
  return parent !== undefined || (listed.length > 2 && !listed.some(({ name }) => isThere.test(name))) ? listed : []
}

/** 宣讲服务队（党校牵头）、助学服务队：队长李某: those that a text says of who heads them or answers for them. */
export function answeredTeams(text: string): TeamInText[] {
  return namedOneByOne(text, teamKind).filter(
    ({ name, piece }) =>
      !isGeneric(name) && !isThere.test(name) && (headed.test(piece.text) || hasParties(partiesOf(piece.text))),
  )
}

const headed = /[队组]长(?:[：:为由]|[\u4e00-\u9fff]{2,3}(?:[，,；;。）)]|$))/

/** The team that a sentence opens with, and all of the sentence about it. */
export function oneCalled(text: string): TeamInText[] {
  return [{ name: text.split('，', 1)[0] as string, piece: { text, start: 0 } }]
}
