/** Rosters: who holds which post, from label lines (组长：…) and from sentences (由…任组长，…为成员). */

import { labelledPosts, posts } from '../lexicon/post-words.ts'
import { closeOf, sentences, splitOutside } from './brackets.ts'
import { everyMatch } from './every-match.ts'
import { type FoundLabel, labelBefore } from './label.ts'
import { people } from './people.ts'
import { isPersonName, mayBeHead } from './person.ts'
import { hasOneOf } from './signs.ts'
import { endsAsUnit } from './unit-list.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

export interface RosterEntry {
  post: string
  name?: string
  title?: string
}

const post = `(?:${[...posts].sort((a, b) => b.length - a.length).join('|')})`
const postSet = new Set<string>([...posts, ...labelledPosts])
const longestPost = Math.max(...posts.map((word) => word.length))
const postWords = new WordList(posts)
/** 成员单位, 成员部门: what such posts end with stands everywhere in a plan, and 成员 is in all of them. */
const ofMembers: readonly string[] = posts.filter((word) => word.startsWith('成员') && word !== '成员')
const tails = new Set(Array.from(postSet, (word) => (ofMembers.includes(word) ? '成员' : word.slice(-2))))
/** The last characters of the other posts, with what stands before each. */
const lastOfPosts = new Map<string, string>()
for (const tail of tails) lastOfPosts.set(tail.slice(1), `${lastOfPosts.get(tail.slice(1)) ?? ''}${tail.charAt(0)}`)
/** The last two characters of posts: a text without any of them names no post. */
const postSign = new RegExp(Array.from(lastOfPosts, ([last, before]) => `[${before}]${last}`).join('|'))
const holds = new RegExp(
  `^(?:由|以|并由)?(.{1,300})(?:同志)?(?:担任|兼任|分别任|(?<!主)任|为)(?:.{0,24}?)(${post})(?:的.*)?$`,
)
const holder = /^(.{2,400}?)(?:同志)?(?:担任|兼任|任)?$/
const givesOut = [...'任为'].map((word) => word.charCodeAt(0))
const colons = /[:：]/g
/** 李某（科长）、周某 */
const namesAlone =
  /^[ \u3000]*([\u4e00-\u9fff]{2,4}(?:[（(][^（()）]{2,20}[）)])?(?:、[\u4e00-\u9fff]{2,4}(?:[（(][^（()）]{2,20}[）)])?){0,40})$/
const includes = new WordedPattern(
  ['员包括', '员涵盖', '员由', '员为', '员有', '单位有', '单位包括', '单位涵盖', '单位由', '单位为'],
  /(成员单位|成员|组员)(?:单位)?(?:包括|涵盖|由|为|有(?![权责义效关]))(?!成员|组员|副)(.{2,600}?)(?:组成|等组成)?$/,
)
const inCharge = /^(?:由(.{2,40}?)(?:具体)?|(.{2,40}?)同志(?:具体)?)(负责.{2,30})$/
const onePerson = new WordedPattern(
  ['名'],
  /(?:明确|安排|指定|确定|配备|选派|抽调)((?:[一二两三四五六1-9]|\d{1,2})(?:至[一二三\d])?名[^，,。；;]{0,12}?)((?:具体|专门)?负责[^，,。；;]{2,24})/,
)
const equipped = new WordedPattern(
  ['专管员', '联络员', '信息员', '网格员', '监督员', '协管员'],
  /(?:(?:配备|配齐|设立?)(?:[一二两1-9]名)?|(?:明确|确定|指定|选派)[一二两1-9]名)([^，,。；;、]{0,8}(?:专管员|联络员|信息员|网格员|监督员|协管员))/,
)

/** 委员：（按姓氏笔画为序）: in what order the names stand. */
const inOrder = new WordedPattern(['排名', '按姓'], /[（(](?:排名不分先后|按姓[氏名][^（()）]{0,12})[)）]/)
/** 组长：由李某担任，负责全面工作: behind the verb is what the holder does. */
const heldBySo = /(?:同志)?(?:担任|兼任|等?组成)(?:[，,；;。].*)?$/s
/** 组长：（镇长）: the form leaves the name open. */
const inBrackets = /^[（(]([^（()）]+)[)）]$/
/** 领导小组下设三个组: the line has gone on to what is set up next. */
const goesOn = new WordedPattern(['下设'], /[^、，,；;]{0,12}下设.*$/s)
const ownDuties = new WordedPattern(['责：', '责:'], /(?:主要|工作)?职[ \u3000]*责[:：].*$/s)
/** 组长：李某 牵头部门：甲科: who answers is no holder. */
const answersFor = new WordedPattern(
  ['单位：', '部门：', '科室：', '单位:', '部门:', '科室:'],
  /[ \u3000，,；;]{1,8}(?:牵头|责任|配合|参与|参加|主管)(?:单位|部门|科室)[:：].*$/s,
)
/** 组长：李某 联系电话：…: where to reach him. */
const withContact = new WordedPattern(
  ['电话', '手机', '方式'],
  /[ \u3000，,；;]{0,8}(?:联系)?(?:电话|手机|方式)[:：].*$/s,
)

/** People of a post: members without names stay one row, and heads named only by post are a row each. */
function entries(role: string, list: string): RosterEntry[] {
  let words = (list.startsWith('由') ? list.replace(heldBySo, '') : list)
    .replace(/^(?:由|包括)/, '')
    .replace(/(?:等)?组成$/, '')
    .replace(/[。；;，,…]+$/, '')
  words = inOrder.replace(words, '').trim()
  words = goesOn.replace(words.replace(inBrackets, '$1'), '')
  words = withContact.replace(answersFor.replace(ownDuties.replace(words, ''), ''), '').trim()
  // 总指挥：负责全面工作: what the holder does, and not who it is
  if (words === '') return []
  if ('全负协主'.includes(words[0] as string) && /^(?:全面)?(?:负责|协助|主持)(?!人).*[^长记任员席师]$/.test(words))
    return []
  const member = /^(?:成员|组员|队员|成员单位)/.test(role)
  if (/^成员[单部科]/.test(role)) return [{ post: role, title: words }]
  const found = people(words)
  if (!found.some((one) => one.name !== undefined)) {
    if (!member && mayBeHead(words)) return [{ post: role, name: words }]
    // 德育副校长 总务副校长: a space parts posts as well
    const apart = words.split(/[ \u3000]+/)
    const spaced = apart.length > 1 && apart.every((head) => /^[^、，,]{2,12}(?:长|主任|书记|经理)$/.test(head))
    const heads = spaced ? apart : words.split('、')
    const several =
      !member && heads.length > 1 && (spaced || heads.every((head) => /(?:领导|负责人|负责同志)$/.test(head)))
    return (several ? heads : [words]).map((title) => ({ post: role, title }))
  }
  if (member && found.every((one) => one.name === undefined || one.title !== undefined) && found.length === 1)
    return [{ post: role, ...(found[0] as object) }]
  return found.map((one) => ({ post: role, ...one }))
}

/** What stands behind a roster in a bracket: nothing, or what the group does. */
const behindRoster = /^[。；;\s]*$|^[，,。；;]?(?:主要|具体)?(?:负责|承担)(?!人)/

const withOffice = new WordedPattern(['室设在'], /[，,]([^、，,；;：:]{0,12}办公室设在.*)$/s)

/** The colons of a line with a post before them. */
function labelsOfPosts(line: string): (FoundLabel<string> & { end: number })[] {
  const found: (FoundLabel<string> & { end: number })[] = []
  for (const { index } of everyMatch(colons, line)) {
    const label = labelBefore(line, index, longestPost, (word) => (postSet.has(word) ? word : undefined))
    if (label) found.push({ ...label, end: index + 1 })
  }
  return found
}

/** What a label of a post ends with. */
const labelOfPost = new RegExp(
  `[${[...lastOfPosts.keys()].join('')} \\u3000）)][：:]|员[ \\u3000]*(?:${ofMembers
    .map((word) => Array.from(word.slice(2)).join('[ \\u3000]*'))
    .join('|')})[：:]`,
)

/** Whether a heading is the name of a post and nothing else: 1.组长：由…担任. */
export function isPost(heading: string): boolean {
  return heading.length <= longestPost + 3 && postSet.has(heading.replace(/[ \u3000]/g, ''))
}

/** Whether a text may have a label of a post, or give out a post in a sentence. */
export function mayNamePosts(text: string): boolean {
  return labelOfPost.test(text) || mayGivePosts(text)
}

function mayGivePosts(text: string): boolean {
  return (
    postSign.test(text) ||
    (text.includes('负责') && /[由名]|同志/.test(text)) ||
    (text.includes('员') && equipped.mayMatch(text))
  )
}

const ofGroup = /^[\u4e00-\u9fff]{2,4}$/

/** Label lines: every `组长：…` of a line, also several run together. An empty label gives an entry with the post alone. */
export function rosterLabels(words: string): RosterEntry[] {
  if (!labelOfPost.test(words)) return []
  // （组长：甲，成员：乙）: the bracket is of the roster, and not of a name
  const close = words.startsWith('（') || words.startsWith('(') ? closeOf(words, 0) : undefined
  const whole = close !== undefined && behindRoster.test(words.slice(close)) ? words.slice(1, close - 1) : words
  // 成员：各村，领导小组办公室设在财政所，李某兼任办公室主任: the line goes on with the office
  const office = withOffice.exec(whole)
  const line = office ? whole.slice(0, office.index) : whole
  const found = labelsOfPosts(line)
  const marks = found.filter(
    ({ start }, index) => index > 0 || start <= 12 || /[，,；;。：:]\s*$/.test(line.slice(0, start)),
  )
  const labelled = marks.flatMap(({ label, end }, index) => {
    const next = marks[index + 1]
    const said = line.slice(end, next?.start ?? line.length)
    // 抢险组长：疏散组长：: what stands before a bare 组长 and is no name says of which group
    const value =
      next?.label === '组长' && ofGroup.test(said) && !isPersonName(said) ? '' : said.replace(/[，,、；;。\s]+$/, '')
    const list = entries(label, value)
    return list.length > 0 ? list : [{ post: label }]
  })
  // 主任由李某兼任，联系人：周某: a clause that gives out a post before the first label
  const before = line.slice(0, marks[0]?.start ?? 0)
  const opening = before.includes('由') && /[，,；;]$/.test(before) ? rosterSentence(before.slice(0, -1)) : []
  return [...opening, ...labelled, ...(office ? rosterSentence(office[1] as string) : [])]
}

/** 书记任政委、镇长任指挥长: whether the 、 stands behind a post that is given out, and parts clauses. */
function isBehindPost(sentence: string, mark: number): boolean {
  return postWords
    .endings(sentence, mark)
    .some((word) => givesOut.includes(sentence.charCodeAt(mark - word.length - 1)))
}

const spacedPost = /(?<=[\u4e00-\u9fff）)])[ \u3000]{1,4}((?:副?组长|副?队长|组员|成员|队员)[ \u3000])/g
/** 组员 周某: a line that gives a post of its own. */
export const opensWithPost = /^(?:副?组长|副?队长|组员|成员|队员|联络员)[ \u3000]+[\u4e00-\u9fff]/

/** 班长王某, 副组长王某、李某: the post and the names side by side, and nothing else. */
function postThenNames(clause: string): RosterEntry[] | undefined {
  for (const post of postWords.openings(clause)) {
    const names = namesAlone.exec(clause.slice(post.length))?.[1]
    if (names === undefined) continue
    const found = splitOutside(names, '、').map(({ text }) => {
      const [name = '', title] = text.split(/[（()）]/)
      return { post, name, ...(title === undefined ? {} : { title }) }
    })
    return found.every(({ name }) => isPersonName(name)) ? found : undefined
  }
  return undefined
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
    return /^.{0,16}$/.test(clause.slice(0, at - post.length)) ? entries(post, who) : undefined
  }
  return undefined
}

/** 成员由甲局、乙局，丙局等部门负责人组成, 副主任由甲局副局长李某，乙局副局长周某兼任: between the two words every comma parts members. */
const madeUpOf = new WordedPattern(
  ['员由', '主任由', '组长由'],
  /(?<=[成组]员由)[^。；;由]{2,400}?(?=组成)|(?<=(?:主任|组长)由)[^。；;由]{2,400}?(?=兼任|担任)/g,
)

/** Posts that a sentence gives out, clause by clause. */
export function rosterSentence(sentence: string): RosterEntry[] {
  const found: RosterEntry[] = []
  if (!mayGivePosts(sentence)) return found
  const posted = postSign.test(sentence)
  const charged = sentence.includes('负责')
  // 副部长A、B，主任C为成员: clauses of people wait for the one that says what they are
  let waiting: string[] = []
  // 组长 李某 组员 周某、何某: posts that only space parts from names and from each other
  const whole = sentence.replace(/[。；;]+$/, '').replace(spacedPost, '，$1')
  const plain = madeUpOf.replace(whole, (list) => list.replace(/[，,]/g, '、'))
  const parted = posted ? plain.replace(/、/g, (mark, at: number) => (isBehindPost(plain, at) ? '，' : mark)) : plain
  for (const { text } of splitOutside(parted, '，,；;')) {
    const named = charged && /^由|同志/.test(text) ? inCharge.exec(text) : null
    const holders = named ? people((named[1] ?? named[2]) as string) : []
    if (holders.length > 0 && holders.every(({ name }) => name !== undefined)) {
      for (const one of holders) found.push({ post: named?.[3] as string, ...one })
      continue
    }
    const hasPost = posted && postSign.test(text)
    const held = hasPost ? postThenNames(text) : undefined
    if (held) {
      found.push(...held)
      continue
    }
    const one = charged && text.includes('负责') ? onePerson.exec(text) : null
    if (one) {
      found.push({ post: one[2] as string, title: one[1] as string })
      continue
    }
    const equip = equipped.exec(text)
    if (equip) {
      found.push({ post: equip[1] as string })
      continue
    }
    const members = hasPost ? includes.exec(text) : null
    if (members && !/(?:任|为)$/.test(members[1] as string)) {
      found.push(
        ...entries(
          /单位/.test(text.slice(0, 12)) || namesUnits(members[2] as string) ? '成员单位' : '成员',
          members[2] as string,
        ),
      )
      continue
    }
    const by = hasPost ? heldBy(text) : undefined
    if (by) {
      found.push(...by)
      continue
    }
    const given = hasPost && (text.includes('的') || postWords.ending(text) !== undefined) ? holds.exec(text) : null
    if (!given) {
      waiting.push(text)
      continue
    }
    const words = withoutBody(given[1] as string).replace(/(?:担|兼|分别|(?<!负责|领导|主管|分管)同志)+$/, '')
    if (words !== '' && plausible(words))
      found.push(...entries(given[2] as string, [...clausesOfPeople(waiting), words].join('、')))
    waiting = []
  }
  return found
}

/** 成立由县长, 县防指由县长: the body that stands before its head. */
function withoutBody(words: string): string {
  if (!hasOneOf(words, '由以')) return words
  return words.replace(/^.*?(?:成立|组建|设立|建立)(?:了)?(?:由|以)/, '').replace(/^[^、由]{2,30}(?<!自)由(?=.{2})/, '')
}

/** The last clauses that are nothing but people. */
function clausesOfPeople(clauses: readonly string[]): readonly string[] {
  const before = clauses.findLastIndex((clause) => clause.length > 60 || !namesPeople(clause))
  return clauses.slice(before + 1)
}

function namesPeople(list: string): boolean {
  const found = people(list)
  return found.length > 0 && found.every(({ name }) => name !== undefined)
}

function namesUnits(list: string): boolean {
  return splitOutside(list, '、，,').every(({ text }) => endsAsUnit(text.replace(/等$/, '')))
}

/** A holder is people or posts, not a clause with a verb of its own. */
function plausible(words: string): boolean {
  return (
    (words.length <= 80 || words.split('、').length * 20 > words.length) &&
    !(words.length === 1 && '作视称认成'.includes(words)) &&
    !/^(?:参加|参会|出席|列席)人员$/.test(words) &&
    !/(?:开展|推进|加强|建立|围绕|按照|坚持|作为|确保|落实|成为|认为|视为|分为|定为|一般|主要(?!领导|负责))/.test(
      words,
    ) &&
    !/[：:]/.test(words)
  )
}

const nameColumn = /^(?:姓名|成员姓名|人员姓名|人员)$/
const postColumn = /^(?:(?:组内|专班|小组|领导小组|指挥部|本组|担任)?职务|岗位|角色|身份|组成)$/
const titleColumn = /单位|职务|现任|备注/

/** A table of people: who is what in the body, and what they are elsewhere. A merged post holds for the rows below it. */
export function rosterTable(rows: readonly (readonly string[])[]): RosterEntry[] {
  const [header, ...people] = rows
  const titles = (header ?? []).map((title) => title.replace(/\s/g, ''))
  const named = titles.findIndex((title) => nameColumn.test(title))
  if (named < 0) return []
  const holdsPosts = (column: number) => people.some((row) => postSet.has((row[column] ?? '').replace(/\s/g, '')))
  const posted = titles.findIndex((title, column) => postColumn.test(title) && holdsPosts(column))
  if (posted < 0) return []
  const titled = titles.findIndex((title, column) => column !== posted && titleColumn.test(title))
  let post = ''
  return people.flatMap((row) => {
    post = (row[posted] ?? '').replace(/\s/g, '') || post
    const name = (row[named] ?? '').replace(/\s/g, '')
    const title = titled < 0 ? '' : (row[titled] ?? '')
    if (!postSet.has(post) || (name === '' && title === '')) return []
    return [{ post, ...(name === '' ? {} : { name }), ...(title === '' ? {} : { title }) }]
  })
}

/** All posts of a paragraph, labels first, else sentence by sentence. */
export function roster(paragraph: string): RosterEntry[] {
  const labels = rosterLabels(paragraph)
  if (labels.length > 0) return labels
  return sentences(paragraph).flatMap(({ text }) => rosterSentence(text))
}
