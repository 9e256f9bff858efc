/**
 * The ways in which one clause gives out a post by itself: 由李某负责统筹, 班长王某, 安排一名干部专门负责, 配备联络员,
 * 成员由甲局、乙局组成, 所长由李某兼任. Each reads its own way and gives undefined of any other clause.
 */

import { splitOutside } from '../brackets.ts'
import { describesPeople } from '../described-people.ts'
import { OpeningPattern } from '../opening-pattern.ts'
import { people } from '../people.ts'
import { isPersonName, type Person } from '../person.ts'
import { isGap } from '../person-name.ts'
import { namesRunOn } from '../run-on-names.ts'
import { hasOneOf, hasSign, sign } from '../signs.ts'
import { endsAsUnit } from '../unit-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import { entriesOf, type RosterEntry } from './entries.ts'
import { postSign, postWords } from './posts.ts'

const inCharge = /^(?:由(.{2,40}?)(?:具体)?|(.{2,40}?)同志(?:具体)?)(负责.{2,30})$/
/** 李某（科长）、周某, xxx等 */
const namesAlone =
  /^[ \u3000]*((?:[\u4e00-\u9fff]{2,4}|[xX×*]{1,3})(?:[（(](?:兼|[^（()）]{2,20})[）)])?(?:、[\u4e00-\u9fff]{2,4}(?:[（(](?:兼|[^（()）]{2,20})[）)])?){0,40})等?$/
const onePerson = new WordedPattern(
  ['名'],
  /(?:明确|安排|指定|确定|配备|选派|抽调)((?:[一二两三四五六1-9]|\d{1,2})(?:至[一二三\d])?名[^，,。；;]{0,12}?)((?:具体|专门)?负责[^，,。；;]{2,24})/,
)
const equipped = new WordedPattern(
  ['专管员', '联络员', '信息员', '网格员', '监督员', '协管员'],
  /(?:(?:配备|配齐|设立?)(?:[一二两1-9]名)?|(?:明确|确定|指定|选派)[一二两1-9]名)([^，,。；;、]{0,8}(?:专管员|联络员|信息员|网格员|监督员|协管员))/,
)
/** Units that are told to name somebody have nobody in the body spoken of. */
const asksOthers = new OpeningPattern(
  '请要须应各',
  /^(?:[请要须应]|各[^，,。；;]{0,16}(?:[要须应需均]|明确|确定|指定|选派|安排))/,
)
const includes = new WordedPattern(
  ['成员', '组员'],
  /(成员单位|成员|组员)(?:单位)?(?:包括|涵盖|由|为|有(?![权责义效关]))[：:]?(?!成员|[组队][员长]|副|召集人|总指挥)(.{2,600}?)(?:等?组成|担任)?$/,
)
const holder = /^(.{2,400}?)(?:(?<!负责|领导|主管|分管)同志)?(?:担任|兼任|任)?$/

/** Whether a text may give out a post in a sentence. */
export function mayGivePosts(text: string): boolean {
  return (
    postSign.test(text) ||
    isApart(text) ||
    (text.includes('负责') && (hasOneOf(text, '由名') || text.includes('同志') || text.includes('日常工作'))) ||
    (text.includes('员') && equipped.mayMatch(text))
  )
}

/** The posts of a clause that needs no other; `hasPost` tells whether it may name one of the known posts. */
export function postsOfClause(clause: string, hasPost: boolean): RosterEntry[] | undefined {
  const charged = clause.includes('负责')
  return (
    (charged ? chargedWith(clause) : undefined) ??
    (hasPost || isApart(clause) ? postThenNames(clause) : undefined) ??
    (charged ? oneCharged(clause) : undefined) ??
    equippedWith(clause) ??
    (hasPost ? (madeUpOf(clause) ?? heldBy(clause)) : undefined)
  )
}

/** （由）李明远负责日常工作, behind the clause that gives out the post of its head: only a name stands before the verb. */
function runsDaily(clause: string): RosterEntry | undefined {
  const at = clause.indexOf('负责')
  if (at < 2 || at > 6 || !clause.endsWith('工作') || !clause.includes('日常', at)) return undefined
  const name = clause.slice(clause.startsWith('由') ? 1 : 0, at).replace('具体', '')
  return isPersonName(name) ? { post: clause.slice(at), name } : undefined
}

/** 由李某负责统筹协调: what is charged with is the post. */
function chargedWith(clause: string): RosterEntry[] | undefined {
  const one = runsDaily(clause)
  if (one) return [one]
  const named = clause.startsWith('由') || clause.includes('同志') ? inCharge.exec(clause) : null
  if (!named) return undefined
  const holders = people((named[1] ?? named[2]) as string)
  if (holders.length === 0 || !holders.every(({ name }) => name !== undefined)) return undefined
  return holders.map((one) => ({ post: named[3] as string, ...one }))
}

/** 班长王某, 副组长王某、李某, 组成如下：组长李某: the post and the names side by side, and nothing else. */
function postThenNames(words: string): RosterEntry[] | undefined {
  const told = hasSign(words, sign.colon) ? words.slice(words.search(/[：:]/) + 1) : withoutVerb(words)
  const clause = postTogether(told.trimStart())
  for (const post of postWords.openings(clause)) {
    const behind = clause.slice(post.length)
    if (isGap(behind[0]) && heads.test(behind)) return entriesOf(post, behind.trim())
    const mixed = post.endsWith('员') ? namedAndDescribed(behind.trim()) : undefined
    if (mixed) return mixed.map((one) => ({ post, ...one }))
    const names = namesAlone.exec(behind)?.[1]
    if (names === undefined) {
      if (hasOneOf(behind, '各全') && post.endsWith('员') && (everybody.test(behind) || allOfThem.test(behind)))
        return entriesOf(post, behind.trim())
      const spaced = spacedNames(behind) ?? namesRunOn(behind.trim())?.map((name): Person => ({ name }))
      if (spaced) return spaced.map((one) => ({ post, ...one }))
      continue
    }
    const found = splitOutside(names, '、').map(({ text }) => {
      const [name = '', title] = text.split(/[（()）]/)
      // 主任李某（兼）: beside what he is already
      return { post, name, ...(title === undefined || title === '兼' ? {} : { title }) }
    })
    if (found.every(({ name }) => isPersonName(name))) return found
    return namesRunOn(names)?.map((name) => ({ post, name }))
  }
  return undefined
}

/** 组员李某、王某组成: nothing but the verb stands behind the names. */
function withoutVerb(clause: string): string {
  return clause.endsWith('组成') && !clause.includes('由') ? clause.slice(0, -2) : clause
}

/** 成员周若溪、城管办工作人员1名: a name first, and behind it people by what they are. */
function namedAndDescribed(list: string): Person[] | undefined {
  const pieces = list.includes('、') ? splitOutside(list, '、').map(({ text }) => text.trim()) : []
  if (pieces.length < 2 || !isPersonName(pieces[0] as string)) return undefined
  if (!pieces.every((one) => isPersonName(one) || describesPeople(one))) return undefined
  return pieces.every(isPersonName)
    ? undefined
    : pieces.map((one): Person => (isPersonName(one) ? { name: one } : { title: one }))
}

/** 主 任周若溪: a post drawn as wide as those below it, with no mark behind it. */
const apart = new OpeningPattern('主组委成队', /^([主组委成队])[ \u3000]{1,4}([任长员])(?=[ \u3000]*[\u4e00-\u9fff])/)

function isApart(text: string): boolean {
  return isGap(text[1]) && apart.test(text)
}

/** A clause with the post that it opens with written together. */
export function postTogether(clause: string): string {
  return isGap(clause[1]) ? apart.replace(clause, '$1$2') : clause
}

/** 组员 各班主任, 成员 保安队全体队员 */
const everybody = /^[ \u3000]+[^，,。；;：:]{0,12}(?:各|全体)[^，,。；;：:]{1,20}$/

/** 组长李某，成员各班班主任: people of a kind right behind the post. */
const allOfThem = new OpeningPattern(
  '各全',
  /^(?:各|全体)[^，,。；;：:]{1,16}(?:主任|老师|教师|[人职队组]员|负责人|书记|[村科校所站局]长|干部)$/,
)

/** 组长 总经理, 副组长 生产副总 财务总监: nobody by name, but who holds an office */
const heads = new WordedPattern(
  ['长', '经理', '主任', '书记', '总监', '副总', '主席'],
  /^(?:[ \u3000、]+[\u4e00-\u9fff]{0,10}(?:长|经理|主任|书记|总监|副总|主席)){1,6}$/,
)

const apartBySpaces = new WordedPattern(
  [' ', '\u3000'],
  /^[ \u3000]*[\u4e00-\u9fff]{2,4}[ \u3000]+[\u4e00-\u9fff \u3000]{2,200}$/,
)

const drawnApart = /^([\u4e00-\u9fff])[ \u3000]{1,3}([\u4e00-\u9fff])$/

/** 副主任周若溪 沈嘉禾: names that only spaces part. */
function spacedNames(list: string): Person[] | undefined {
  // 组长温　静: one name, drawn apart
  const one = list.length < 6 ? drawnApart.exec(list) : null
  if (one && isPersonName(`${one[1]}${one[2]}`)) return [{ name: `${one[1]}${one[2]}` }]
  if (!apartBySpaces.test(list)) return undefined
  const found = people(list)
  return found.length > 1 && found.every(({ name = '', title }) => title === undefined && isPersonName(name))
    ? found
    : undefined
}

/** 安排一名干部专门负责信息报送 */
function oneCharged(clause: string): RosterEntry[] | undefined {
  const found = onePerson.exec(clause)
  return found ? [{ post: found[2] as string, title: found[1] as string }] : undefined
}

/** 配备两名网格员; 各单位要明确1名联络员 asks others for one. */
function equippedWith(clause: string): RosterEntry[] | undefined {
  const found = equipped.exec(clause)
  return found && !clause.includes('相应') && !asksOthers.test(clause) ? [{ post: found[1] as string }] : undefined
}

/** 成员由甲局、乙局组成 */
function madeUpOf(clause: string): RosterEntry[] | undefined {
  const found = includes.exec(clause)
  if (!found) return undefined
  const [, post, list = ''] = found
  return entriesOf(post === '成员单位' || namesUnits(list) ? '成员单位' : '成员', list)
}

function namesUnits(list: string): boolean {
  return splitOutside(list, '、，,').every(({ text }) => endsAsUnit(text.endsWith('等') ? text.slice(0, -1) : text))
}

/** 所长由李某兼任: the post stands near the opening of its clause. */
function heldBy(clause: string): RosterEntry[] | undefined {
  if (!hasOneOf(clause, '由是')) return undefined
  for (let at = 1; at < clause.length; at++) {
    if (!'由为是'.includes(clause[at] as string)) continue
    const post = postWords.ending(clause, at)
    const who = post === undefined ? undefined : holder.exec(clause.slice(at + 1))?.[1]
    if (post === undefined || who === undefined) continue
    // 组长是第一责任人 names nobody
    if (clause[at] === '是' && !namesPeople(who)) return undefined
    return /^.{0,16}$/.test(clause.slice(0, at - post.length)) ? entriesOf(post, who) : undefined
  }
  return undefined
}

/** Whether a list is of people with names, and of nothing else. */
export function namesPeople(list: string): boolean {
  const found = people(list)
  return found.length > 0 && found.every(({ name }) => name !== undefined)
}
