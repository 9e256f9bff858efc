/**
 * Lists of units and people as plans write them: 、 between members, ， between classes of them, 和/及/与 only where
 * two units meet and not inside a name (政务和数据局). Brackets are part of a name.
 */

import {
  collectiveOpenings,
  noParty,
  openPartyKinds,
  openPartyNouns,
  openPartyWords,
  rooms,
  unitEndings,
} from '../lexicon/unit-words.ts'
import { endsAsPost } from './answering-posts.ts'
import { endsInBracket, splitOutside } from './brackets.ts'
import { withoutClosing } from './closing-marks.ts'
import { everyMatch } from './every-match.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { isName } from './person-name.ts'
import { hasOneOf } from './signs.ts'
import { WordList } from './word-list.ts'
import { isWorded } from './worded.ts'
import { WordedPattern } from './worded-pattern.ts'

const units = new WordList(unitEndings)
const roomNames = new WordList(rooms)
const collectives = new WordList(collectiveOpenings)
const closingBracket = /[（(][^（()）]{1,20}[）)]$/
const joints = /以及|[和及与跟](?=[一-鿿“])/g
/** What marks a piece that may be more, or less, than the name of one unit. */
const unsure = /[由以及和与跟包为等无暂略。.：:—-]/

/** Whether a phrase ends as the names of units do, brackets behind the name allowed. */
export function endsAsUnit(phrase: string): boolean {
  if (phrase.length < 2 || phrase.length > 40) return false
  const name = endsInBracket(phrase) ? phrase.replace(closingBracket, '') : phrase
  // 领导小组下设办公室, 三个组: what a body has below it
  if (name.includes('下设') || name.endsWith('个组')) return false
  return units.ending(name) !== undefined && !isRoom(name) && !(name.includes('建') && isBuilding.test(name))
}

/** 县级建中心，村级建站: what is built where. */
const isBuilding = /^[省市县区镇乡街村][级道]?建(?:中心|[所站点])$/

/** Whether a phrase is a room, which ends as units do: 阶梯教室, 报告厅. */
export function isRoom(phrase: string): boolean {
  return roomNames.ending(phrase) !== undefined
}

/** Whether a phrase stands for units that it does not name: 各乡镇、有关部门. */
export function isCollective(phrase: string): boolean {
  return collectives.opening(phrase) !== undefined || allOfLevel.test(phrase)
}

/** 县级各责任单位, 镇直各部门 */
const allOfLevel = new OpeningPattern('省市州县区旗镇乡', /^[省市州县区旗镇乡](?:级|直属?|属)各/)

/** 各部门, 各级各部门: nothing but such words. */
const openList = new OpeningPattern(
  '各全所',
  new RegExp(`^(?:(?:各|全体|所有)(?:${openPartyKinds.join('|')})?(?:${openPartyNouns.join('|')})?){1,3}$`),
)
/** What every phrase has that names nobody in particular. */
const openSigns = new RegExp(
  `[${openPartyWords.map((word) => word[0]).join('')}]|^[各全所${noParty.map((word) => word[0]).join('')}]`,
)
const nobody: ReadonlySet<string> = new Set(noParty)

/** Whether a phrase names nobody in particular, so that nothing can be sent to it: 各有关部门, 各级各部门, 无. */
export function isOpenParty(phrase: string): boolean {
  const words = phrase.trim()
  if (!openSigns.test(words) && /[\u4e00-\u9fff]/.test(words)) return false
  return (
    !isWorded(words) || nobody.has(words) || openPartyWords.some((word) => words.includes(word)) || openList.test(words)
  )
}

/** 支部和工会: units whose whole name is so short; most words of two characters that end as units do go on behind 和. */
const inTwoCharacters = new Set('支部 工会 团委 妇联 党办 校办 院办'.split(' '))

const kindsAlone = new Set('单位 企业 机构 部门 站所 科室 企事业单位'.split(' '))

const others = new WordList(['各', '相关', '有关', '其他'])

/** Cuts one member at 和/及/与 where both sides are units of their own. */
function splitJoints(member: string): string[] {
  if (!hasOneOf(member, '和及与跟')) return [member]
  if (hasOneOf(member, '（(') && !hasOneOf(member, '）)')) return [member]
  for (const match of everyMatch(joints, member)) {
    const left = member.slice(0, match.index)
    const right = member.slice(match.index + match[0].length)
    // 各乡镇和办事处 is one collective; 相关部门及各地区 and 局和相关单位 are two
    if (left.length < 2 || right.length < 2) continue
    const word = match[0]
    const opensNew = others.opening(right) !== undefined
    // 县直有关部门和单位: all of a kind, by two words
    if (kindsAlone.has(right)) continue
    // 村会计和楼栋长, not 热心公益的甲和乙
    if (endsAsPost(left) && (endsAsPost(right) || right.endsWith('人员')) && !left.includes('的'))
      return [left, ...splitJoints(right)]
    const splits =
      word === '及' || word === '以及'
        ? endsAsUnit(left) && (endsAsUnit(right) || opensNew)
        : endsAsUnit(left) &&
          !isCollective(left) &&
          (left.length > 2 || inTwoCharacters.has(left)) &&
          (right.startsWith('各') || (endsAsUnit(right) && !opensNew))
    if (splits) return [left, ...splitJoints(right)]
  }
  return [member]
}

/** 甲局、乙局等部门: what they are is said of all. */
const ofTheirKind = new WordedPattern(
  ['等'],
  /(?<=.{3})等(?!相关|有关)[^等、]{0,6}(?:部门|单位|机构)(?:（(?:单位|部门)）)?$/,
)

/** 民兵 40 人: the spaces that some printers set beside figures part nothing. */
const besideFigures = /(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g

/** 吴 昊 beside 何敬之: a name of two characters, drawn as wide as those of three. */
const drawnName = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,2}([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g

function drawnApart(text: string): string {
  return text.replace(drawnName, (whole, first: string, second: string) =>
    isName(first + second) ? first + second : whole,
  )
}

const leadsIn = new OpeningPattern('由以及和与包为', /^(?:由|以及|及|和|与|包括|为)(?=..)/)
/** 市、县两级财政部门, 各市、县（市、区）人民政府, 各区、县级市: one member, of all these levels. */
const ofLevels = new WordedPattern(
  Array.from('省市州盟县区旗', (level) => `${level}、`),
  new RegExp(
    '(?<=(?:^|[、，,；;])(?:[^、，,；;]{0,8}各)?[省市州盟县区旗](?:、[市州盟县区旗])?)、(?=(?:乡镇|镇街|[市州盟县区旗乡镇])(?:[（(][^（()）]{1,8}[）)])?(?:级市|[两三]级)?(?:人民政府|政府|党委(?:政府)?|[\\u4e00-\\u9fff]{2,6}(?:部门|机关))(?:$|[、，,；;和及]))' +
      '|(?<=(?:^|[、，,；;])[^、，,；;]{0,8}各(?:有关|相关)?[省市州盟县区旗]{1,2}(?:、[市州盟县区旗])?)、(?=[市州盟县区旗](?:[（(][^（()）]{1,8}[）)])?(?:级市)?(?:人民政府|政府)?(?:$|[、，,；;和及]))',
    'g',
  ),
)
/** Stands for 、 within such a member while a list is split. */
const joinsLevels = '\u2060'

const noMember = new Set(['无', '等', '暂无', '略'])

/** The members of a list of units, as worded, without 等 where it only leaves the list open. */
export function unitList(text: string): string[] {
  const members = membersOf(text)
  return members.some((one) => one.includes(joinsLevels))
    ? members.map((one) => one.replaceAll(joinsLevels, '、'))
    : members
}

function membersOf(text: string): string[] {
  const members: string[] = []
  let numeral = ''
  const spaced = hasOneOf(text, ' \u3000') ? drawnApart(text).replace(besideFigures, '') : text
  const list = ofLevels.replace(spaced, joinsLevels)
  for (const { text: piece, start } of splitOutside(list, '、，,；;/ \u3000\t\n')) {
    // 县直有关部门、单位: all of a kind, by two words
    if (piece === '单位' && list[start - 1] === '、' && members.at(-1)?.endsWith('部门')) {
      members.push(`${members.pop()}、单位`)
      continue
    }
    if (numeral === '' && piece.length > 2 && !unsure.test(piece) && isWorded(piece)) {
      members.push(piece)
      continue
    }
    // 七、八年级 is one member: a bare numeral waits for what it counts
    if (piece.length <= 2 && /^[一二三四五六七八九十\d]{1,2}$/.test(piece)) {
      numeral += `${piece}、`
      continue
    }
    const named = withoutClosing(leadsIn.replace(`${numeral}${piece}`, ''), '。.：:')
    const whole = ofTheirKind.replace(named, '')
    const member = whole.endsWith('等') ? whole.slice(0, -1) : whole
    numeral = ''
    if (noMember.has(member) || !isWorded(member)) continue
    members.push(...splitJoints(member))
  }
  return members
}
