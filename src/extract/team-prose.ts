/** Teams that the sentences of a text set up: 组建宣讲队, 总队下设甲队、乙队, 宣讲、助学等8支服务队, 甲队（党校牵头）、乙队（…）. */

import { type Piece, sentences, splitOutside } from '../language/brackets.ts'
import { leadBefore } from '../language/leads-of-set-up.ts'
import { hasParties } from '../language/parties.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partiesOf } from './named-parties.ts'
import { setUps } from './set-up.ts'
import { mayNameOne, namedOneByOne, timesNamed } from './several-named.ts'
import { isGeneric, mayNameTeams, type TeamInText, teamKind } from './team-kind.ts'
import { teamsInBracket } from './team-lists.ts'

/** 县消防救援大队, 武警中队, 学校代表队: there already, or come to compete. */
const isThere = /(?<!志愿|志愿者|服务)(?:[总支大中]队|(?:代表|参赛)队)$/

/** The teams that the sentences of a text set up. */
export function teamsIn(text: string): TeamInText[] {
  if (!mayNameTeams(text)) return []
  const told = sentences(text, '。\n').filter((sentence) => mayNameOne(sentence.text, teamKind))
  return [
    ...told.flatMap((sentence) => [...setUpIn(sentence), ...belowThem(sentence)]),
    ...organized(text),
    ...eachOne(text),
    ...teamsInBracket(text),
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

/** Where a clause says anew who sets up a team: 由甲站牵头组建文艺队，由乙院牵头组建健康队; 县里成立…队，村里成立…队. */
const ownClause = /[，,](?=(?:由[^，,。；;]{2,20}|[^，,。；;由]{1,10})(?:组建|成立|建立))/

/** The teams that a sentence sets up, each with the sentence, or with its own part of it where several have one. */
function setUpIn(sentence: Piece): TeamInText[] {
  const named = (piece: Piece) => {
    const all = setUps(piece.text)
    return all.flatMap(({ kind, name, by }, index): TeamInText[] => {
      if (kind !== 'team') return []
      const led = leadBefore(piece.text, name)
      // 巡查队 is any, and 由县城管局牵头的巡查队 is one
      if (isGeneric(name) && (led === undefined || name.length !== 3)) return []
      const own = all.slice(0, index).some((one) => one.kind !== 'team') ? fromClauseOf(piece, name) : piece
      return [{ name, ...(by ? { by } : {}), ...(led ? { led } : {}), piece: aboveOthers(own, name) }]
    })
  }
  const whole = named(sentence)
  const others = whole.length > 0 || sentence.text.includes('组成的') ? madeUpBeside(sentence) : []
  if (others.length > 0) return others
  if (whole.length < 2) return whole
  const heads = headsInTurn(sentence.text, whole.length)
  if (heads) return whole.map((one, index) => ({ ...one, head: heads[index] as string }))
  const leads = leadsInTurn(sentence.text, whole.length)
  if (leads) return whole.map((one, index) => ({ ...one, led: leads[index] as string }))
  return sentences(sentence.text, '；;').flatMap(({ text, start }) => {
    const parts = ownClause.test(text) ? clausesOf(text) : [{ text, start: 0 }]
    return parts.flatMap((part) => named({ text: part.text, start: sentence.start + start + part.start }))
  })
}

/** 成立由李某任组长的领导小组，抽调10人组成清淤队: what is said of the group is none of the team's. */
function fromClauseOf({ text, start }: Piece, name: string): Piece {
  const at = text.indexOf(name)
  const from = Math.max(text.lastIndexOf('，', at), text.lastIndexOf(',', at)) + 1
  return { text: text.slice(from), start: start + from }
}

/** 成立宣讲队、助学队，分别由李某、周某担任队长: one each, in the order of the teams. */
const inTurn = new WordedPattern(
  ['分别由'],
  /(?:([总支大中分]?队长|团长))?分别由([^，,。；;：:由]{3,80}?)(?:同志)?(?:担任|兼任|任)([总支大中分]?队长|团长)?(?=[，,。；;]|$)/,
)

/** 组建抢险队、救护队，分别由甲局、乙局牵头组建: who answers for each of them, in their order. */
const answeredInTurn = new WordedPattern(
  ['分别由'],
  /分别由([^，,。；;：:由]{3,80}?)(牵头|负责)(?:组建|管理)?(?=[，,。；;]|$)/,
)

function leadsInTurn(sentence: string, teams: number): string[] | undefined {
  const [, list = '', told = ''] = answeredInTurn.exec(sentence) ?? []
  const units = unitsIn(list) ?? []
  return units.length === teams ? units.map((unit) => `由${unit}${told}`) : undefined
}

function headsInTurn(sentence: string, teams: number): string[] | undefined {
  const [, before, holders = '', behind] = inTurn.exec(sentence) ?? []
  const post = before ?? behind
  const named = holders.replaceAll('和', '、').split('、')
  return post !== undefined && named.length === teams ? named.map((one) => `${post}：${one}`) : undefined
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
