/**
 * Sentences that give out posts: 由李某任组长，周某任副组长，各科负责人为成员. They are read clause by clause; clauses of
 * people wait for the one that says what they are.
 */

import { splitOutside } from '../brackets.ts'
import { withoutClosing } from '../closing-marks.ts'
import { OpeningPattern } from '../opening-pattern.ts'
import { hasOneOf, hasSign, sign } from '../signs.ts'
import { WordList } from '../word-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import { mayGivePosts, namesPeople, postsOfClause } from './clause.ts'
import { entriesOf, type RosterEntry } from './entries.ts'
import { postSign, postWords } from './posts.ts'

/** What stands before those who are given a post. */
const appoints = /^(?:由|以|并由|聘请|选聘|特?邀请?)(?=.)/
/** No list of holders is longer, and nothing longer stands between 任 and the post: 任市工作领导小组组长. */
const longestHolders = 300
const longestBody = 24
const givesOut = [...'任为'].map((word) => word.charCodeAt(0))
/** 副主任由李某兼任（联系人：王某，电话：…）: how to reach the office. */
const whomToCall = new WordedPattern(
  ['联系人', '电话'],
  /[（(][^（()）]{0,20}(?:联系人|电话)[：:][^（()）]{2,60}[）)]/g,
)
/** 组长 李某 组员 周某、何某: posts that only space parts from names and from each other. */
const spacedPost = new WordedPattern(
  [' ', '\u3000'],
  /(?<=[\u4e00-\u9fff）)])[ \u3000]{1,4}((?:副?组长|副?队长|组员|成员|队员)(?:[ \u3000]|(?=[\u4e00-\u9fff]{2,3}(?:[、，,；; \u3000]|$))))/g,
)
/** 组长李某副组长周某成员何某: the same with no space left. */
const runOn = new OpeningPattern(
  '组主队总指',
  /^(?:组长|主任|队长|总指挥|指挥长)[\u4e00-\u9fff]{2,3}(?:副(?:组长|主任|队长|总指挥|指挥长)|成员|组员|委员|队员)[^，,。；;：:]*$/,
)
const nextPost = /(?<=.)(?=副(?:组长|主任|队长|总指挥|指挥长)|成员|组员|委员|队员)/g
/** 成员由甲局、乙局，丙局等部门负责人组成, 副主任由甲局副局长李某，乙局副局长周某兼任: between the two words every comma parts members. */
const madeUpOf = new WordedPattern(
  ['员由', '主任由', '组长由'],
  /(?<=[成组]员由)[^。；;由]{2,400}?(?=组成)|(?<=(?:主任|组长)由)[^。；;由]{2,400}?(?=兼任|担任)/g,
)

/** Posts that a sentence gives out, clause by clause. */
export function rosterSentence(sentence: string): RosterEntry[] {
  const found: RosterEntry[] = []
  if (!mayGivePosts(sentence)) return found
  const each = inTurn(sentence) ?? setUpAlone(sentence)
  if (each) return each
  const posted = postSign.test(sentence)
  // 副部长A、B，主任C为成员: clauses of people wait for the one that says what they are
  let waiting: string[] = []
  for (const { text } of splitOutside(withCommas(sentence, posted), '，,；;')) {
    // 由应急队、各村扑火队组成 beside the head: who else is in it
    const members = posted ? membersInClause(text) : []
    if (members.length > 0) {
      found.push(...members)
      continue
    }
    const hasPost = posted && postSign.test(text)
    const entries = postsOfClause(text, hasPost)
    if (entries) {
      found.push(...entries)
      continue
    }
    const given = hasPost && (text.includes('的') || postWords.ending(text) !== undefined) ? postGiven(text) : undefined
    if (given) {
      // 由县委书记、县长任双组长: one each
      const each = given.isDouble ? given.holders.split('、') : [given.holders]
      found.push(...each.flatMap((holders) => heldTogether(holders, given.post, given.isDouble ? [] : waiting)))
      waiting = []
    } else waiting.push(text)
  }
  return found
}

/** What a list of members may close with, and none of them is called. */
const closesList = ['共同', '等', '等单位', '等部门', '等科室']

/** Who is in a group by a clause that says nothing else: 由派出所、卫生院组成. */
export function membersInClause(clause: string): RosterEntry[] {
  if (!clause.startsWith('由') || !clause.endsWith('组成') || clause.length > longestHolders) return []
  const words = clause.slice(1, -2)
  const list = words.slice(
    0,
    words.length - Math.max(0, ...closesList.map((end) => (words.endsWith(end) ? end.length : 0))),
  )
  return list.length < 2 || hasOneOf(list, '由任：:') ? [] : (postsOfClause(`成员由${list}组成`, true) ?? [])
}

/** 由李某担任领导小组组长, 以各科科长为成员的…: the last 任 or 为 with a post behind it that closes the clause or owns its end. */
function postGiven(text: string): { holders: string; post: string; isDouble: boolean } | undefined {
  if (text.includes('\n')) return undefined
  for (let at = text.length - 2; at > 0; at--) {
    if (!givesOut.includes(text.charCodeAt(at)) || text.startsWith('主任', at - 1)) continue
    const holders = text.slice(0, at).replace(appoints, '')
    const post = holders.length > longestHolders ? undefined : postBehind(text, at + 1)
    if (post !== undefined) return { holders, post, isDouble: text.startsWith(`双${post}`, at + 1) }
  }
  return undefined
}

function postBehind(text: string, from: number): string | undefined {
  const last = Math.min(from + longestBody, text.length - 1)
  for (let start = from; start <= last; start++) {
    const post = postWords
      .openings(text, start)
      .find((word) => start + word.length === text.length || text[start + word.length] === '的')
    if (post !== undefined) return post
  }
  return undefined
}

/** 领导小组 and 办公室; each of 各班 has a monitor of its own. */
const ofBody = /^(?![各每其])[^，,。；;：:、]{0,20}[组部会室班队]$/
const howMany = /(?:各?(?:[一二两三四五六七八九十\d]{1,2}|若干)[名人]|若干)$/

/** 领导小组设组长1名、副组长2名，成员若干: posts that nobody holds yet. */
function setUpAlone(sentence: string): RosterEntry[] | undefined {
  const at = sentence.indexOf('设')
  if (at < 0 || (at > 0 && !ofBody.test(sentence.slice(0, at)))) return undefined
  const listed = withoutClosing(sentence.slice(at + 1), '。；;').split(/[、，,和]/)
  const all = listed.map((words) => words.replace(howMany, '').trim())
  return all.every((words) => postWords.opening(words) === words) ? all.map((post) => ({ post })) : undefined
}

/** 主任、副主任分别由李某、周某担任: one post each, in the order of the names. */
const oneEach = new WordedPattern(
  ['分别由'],
  /([^，,。；;：:由]{4,30})分别由([^，,。；;]{3,60}?)(?:(?<!负责|领导|主管|分管)同志)?(?:担任|兼任|出任)(?=[，,。；;]|$)/,
)

function inTurn(sentence: string): RosterEntry[] | undefined {
  const [, listed = '', holders = ''] = oneEach.exec(sentence) ?? []
  const given = listed.split('、').map((words) => postWords.ending(words))
  if (given.length < 2) return undefined
  const names = holders.replaceAll('和', '、').split('、')
  if (given.length !== names.length) return undefined
  return given.flatMap((post, index) => (post === undefined ? [] : entriesOf(post, names[index] as string)))
}

/** 设组长1名，由县长担任；成员若干名，由…组成: how many hold a post stands between it and who they are. */
const soMany = new WordedPattern(
  ['名', '人'].flatMap((one) => ['，由', ',由', '，分别由', ',分别由'].map((next) => one + next)),
  /(?:设立?)?(?<=([\u4e00-\u9fff]{2}))(?:[一二两三四五六七八九十\d]{1,2}|若干)[名人][，,](?:分别)?(?=由)/g,
)

/** The sentence with a comma between all that gives out a post, and none between the members of a list. */
function withCommas(sentence: string, posted: boolean): string {
  // 由镇长担当组长: as some write for 担任
  const plainly = sentence.includes('担当') ? sentence.replaceAll('担当', '担任') : sentence
  const said = withoutClosing(soMany.replace(whomToCall.replace(plainly, ''), ''), '。；;')
  const whole =
    !hasOneOf(said, '，,；;：:') && runOn.test(said) ? said.replace(nextPost, '，') : spacedPost.replace(said, '，$1')
  const plain = madeUpOf.replace(whole, (list) => list.replaceAll('，', '、').replaceAll(',', '、'))
  return posted ? plain.replace(/、/g, (mark, at: number) => (isBehindPost(plain, at) ? '，' : mark)) : plain
}

/** 书记任政委、镇长任指挥长: whether the 、 stands behind a post that is given out, and parts clauses. */
function isBehindPost(sentence: string, mark: number): boolean {
  return postWords
    .endings(sentence, mark)
    .some((word) => givesOut.includes(sentence.charCodeAt(mark - word.length - 1)))
}

/** The holders before the verb, with those that the clauses before it have named. */
function heldTogether(before: string, post: string, waiting: readonly string[]): RosterEntry[] {
  const words = withoutBody(before).replace(/(?:担|兼|分别|(?<!负责|领导|主管|分管)同志)+$/, '')
  if (words === '' || !plausible(words)) return []
  const others = (words === before && post === '成员' ? clausesSince(waiting) : undefined) ?? clausesOfPeople(waiting)
  return entriesOf(post, [...others, words].join('、'))
}

const opensList = /^(?:.*?(?:成立|组建|设立|建立)了?)?[以由](?=.{2})/

/** 成立以局领导，各科科长，各站站长为成员的…: the clauses since the word that opens the list. */
function clausesSince(clauses: readonly string[]): readonly string[] | undefined {
  const first = clauses.findLastIndex((clause) => opensList.test(clause))
  if (first < 0) return undefined
  const listed = clauses.slice(first).map((clause) => clause.replace(opensList, ''))
  return listed.every((clause) => clause !== '' && clause.length <= 60 && plausible(clause)) ? listed : undefined
}

/** 成立由县长, 县防指由县长: the body that stands before its head. */
function withoutBody(words: string): string {
  if (!hasOneOf(words, '由以')) return words
  return words.replace(/^.*?(?:成立|组建|设立|建立)(?:了)?(?:由|以)/, '').replace(/^[^、由]{2,30}(?<!自)由(?=.{2})/, '')
}

/** 各站所负责人 */
const allOfAKind = new OpeningPattern(
  '各',
  /^各[^，,由任为]{2,30}(?:负责人|负责同志|书记|主任|[站所科局校院园]长|领导)$/,
)

/** The last clauses that are nothing but people. */
function clausesOfPeople(clauses: readonly string[]): readonly string[] {
  const before = clauses.findLastIndex(
    (clause) => clause.length > 60 || clause.endsWith('组成') || !(allOfAKind.test(clause) || namesPeople(clause)),
  )
  return clauses.slice(before + 1)
}

const takesPart = new WordedPattern(['人员'], /^(?:参加|参会|出席|列席)人员$/)

const acts = new WordList(
  '开展 推进 加强 建立 成立 围绕 按照 坚持 作为 确保 落实 成为 认为 视为 分为 定为 一般'.split(' '),
)
const mainly = new WordedPattern(['主要'], /主要(?!领导|负责)/)

/** A holder is people or posts, not a clause with a verb of its own. */
function plausible(words: string): boolean {
  return (
    (words.length <= 80 || words.split('、').length * 20 > words.length) &&
    !(words.length === 1 && '作视称认成'.includes(words)) &&
    !takesPart.test(words) &&
    !acts.isIn(words) &&
    !mainly.test(words) &&
    !hasSign(words, sign.colon)
  )
}
