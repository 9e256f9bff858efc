/**
 * Lines of a roster: a label and who holds the post (组长：李某), often several run together (组长：李某 成员：周某、何某),
 * in a bracket of their own, or between clauses that give out posts in a sentence.
 */

import { endsAsPost } from '../answering-posts.ts'
import { closeOf } from '../brackets.ts'
import { withoutClosing } from '../closing-marks.ts'
import { describesPeople } from '../described-people.ts'
import { everyMatch } from '../every-match.ts'
import { type FoundLabel, labelBefore } from '../label.ts'
import { people } from '../people.ts'
import { isPersonName } from '../person.ts'
import { isGap } from '../person-name.ts'
import { blanks, hasOneOf } from '../signs.ts'
import { endsAsUnit } from '../unit-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import { postTogether } from './clause.ts'
import { entriesOf, type RosterEntry } from './entries.ts'
import { isPostWord, labelOfPost, longestPost, postWords } from './posts.ts'
import { membersInClause, rosterSentence } from './sentence.ts'

const colons = /[:：]/g
/** What stands behind a roster in a bracket: nothing, or what the group does. */
const behindRoster = /^[。；;\s]*$|^[，,。；;：:]?(?:主要|具体)?(?:负责|承担)(?!人)/
const withOffice = new WordedPattern(
  ['室设在', '设办公室'],
  /[，,]([^、，,；;：:]{0,12}办公室设在.*)$|[ \u3000]([^、，,；;：: \u3000]{0,12}下设办公室[^：:]*)$/s,
)
/** 办公室主任：李某 办公室成员：周某: what the next post is of. */
const ownerOfNext = new WordedPattern(
  ['办公室', '领导小组', '工作组'],
  /(?<=\S)[ \u3000]+[^ \u3000、，,；;：:（()）]{0,8}(?:办公室|领导小组|工作组)$/,
)
const ofGroup = /^[\u4e00-\u9fff]{2,4}$/

/** 组员 周某: a line that gives a post of its own. */
export const opensWithPost = new WordedPattern(
  ['长 ', '长\u3000', '员 ', '员\u3000'],
  /^(?:副?组长|副?队长|组员|成员|队员|联络员)[ \u3000]+[\u4e00-\u9fff]/,
)

/** 组长（院长）：…, and not 成员（12人）：…, 副组长（兼）：…, 委员（按姓氏笔画为序）：… */
const holderInBracket =
  /[（(](?![\d一二三四五六七八九十两]{1,3}[人名位个]|兼|按|排名|不分|单位|科室|部门)([^（()）]{2,30})[）)]$/

const titleBehindPost =
  /^(副?[组队]长)[ \u3000]+([^ \u3000，,、。；;：:]{2,12}(?:长|主任|经理|书记|总监|负责人))[，,；;]?$/

interface LabelOfPost extends FoundLabel<string> {
  /** Behind the colon. */
  end: number
  /** Who holds the post, where a bracket of the label tells. */
  holder?: string
}

/** Label lines: every `组长：…` of a line, also several run together. An empty label gives an entry with the post alone. */
export function rosterLabels(words: string): RosterEntry[] {
  if (!labelOfPost.test(words)) return inColumns(words)
  const whole = outOfBracket(words)
  // 成员：各村，领导小组办公室设在财政所，李某兼任办公室主任: the line goes on with the office
  const office = withOffice.exec(whole)
  const beforeOffice = office ? whole.slice(0, office.index) : whole
  const { line, members } = withoutMembers(beforeOffice)
  const labels = labelsThatOpen(line)
  const labelled = labels.flatMap((label, index) => entriesBehind(line, label, labels[index + 1]))
  const opening = entriesBefore(line.slice(0, labels[0]?.start ?? 0))
  return [...opening, ...labelled, ...members, ...(office ? rosterSentence((office[1] ?? office[2]) as string) : [])]
}

/** 组长：李某，由派出所、卫生院组成: who else is in it, behind the last label. */
function withoutMembers(line: string): { line: string; members: RosterEntry[] } {
  const said = '。；;'.includes(line.at(-1) ?? ' ') ? line.slice(0, -1) : line
  const at = said.endsWith('组成') ? Math.max(...Array.from('，,；;', (mark) => said.lastIndexOf(`${mark}由`))) : -1
  const members = at < 0 ? [] : membersInClause(said.slice(at + 1))
  return members.length > 0 ? { line: line.slice(0, at), members } : { line, members }
}

/** 组　长　李某　镇长, 副组长 周某、何某, 成员单位  甲局  乙局: only blanks stand behind the post. */
function inColumns(line: string): RosterEntry[] {
  if (line.length > longestColumns || !hasOneOf(line, ' \u3000') || hasOneOf(line, '，,。；;')) return []
  const together = postTogether(line)
  const post = postWords.opening(together)
  const behind = post === undefined ? '' : together.slice(post.length)
  if (post === undefined || !isGap(behind[0])) return []
  const list = behind.trim()
  const words = list.split(/[ \u3000]+/)
  if (post.startsWith('成员单位'))
    return words.length > 1 && words.every(endsAsUnit) ? [{ post, title: words.join('、') }] : []
  if (words.some(isPostWord)) return postByPost(together)
  if ((post === '成员' || post === '组员') && namesOffices(list)) return [{ post, title: list }]
  const found = people(list)
  return found.every(({ name }) => name !== undefined) ? found.map((one) => ({ post, ...one })) : []
}

/** 组长 李某  成员 周某 何某: the line goes on with the next post, and only blanks part each from whoever holds it. */
function postByPost(line: string): RosterEntry[] {
  const starts = Array.from(everyMatch(/[^ \u3000]+/g, line)).filter(({ 0: word }) => isPostWord(word))
  const found = starts.map(({ 0: post, index }, at) => {
    const behind = line.slice(index + post.length, starts[at + 1]?.index).trim()
    const named = people(behind)
    if (named.length > 0 && named.every(({ name }) => name !== undefined)) return named.map((one) => ({ post, ...one }))
    return /[ \u3000]/.test(behind) ? [] : entriesOf(post, behind)
  })
  return found.some((entries) => entries.length === 0) ? [] : found.flat()
}

/** 教务处、保卫处及各学院负责人: offices, or those of them. */
function namesOffices(list: string): boolean {
  const pieces = list.split(/、|[和及](?=各)/)
  return (
    pieces.length > 1 &&
    pieces.every((one) => endsAsUnit(one) || endsAsPost(one) || describesPeople(one)) &&
    pieces.some(endsAsUnit)
  )
}

/** （组长：甲，成员：乙）: the bracket is of the roster, and not of a name. */
function outOfBracket(words: string): string {
  const close = words.startsWith('（') || words.startsWith('(') ? closeOf(words, 0) : undefined
  return close !== undefined && behindRoster.test(words.slice(close)) ? words.slice(1, close - 1) : words
}

/** The labels of posts in a line; the first of them stands near its opening or opens a clause. */
function labelsThatOpen(line: string): LabelOfPost[] {
  return labelsOfPosts(line).filter(
    ({ start }, index) => index > 0 || start <= 12 || /[，,；;。：:\s]$/.test(line.slice(0, start)),
  )
}

/** 成员5人：…: where the post ends that a count stands behind. */
function behindCount(line: string, end: number): number {
  if (!'人名'.includes(line[end - 1] ?? ' ')) return end
  let at = end - 1
  while (at > end - 4 && '0123456789一二三四五六七八九十'.includes(line[at - 1] ?? ' ')) at--
  return at < end - 1 ? at : end
}

/** The colons of a line with a post before them. */
function labelsOfPosts(line: string): LabelOfPost[] {
  const found: LabelOfPost[] = []
  for (const { index } of everyMatch(colons, line)) {
    const bracket = '）)'.includes(line[index - 1] ?? ' ')
      ? holderInBracket.exec(line.slice(Math.max(0, index - 32), index))
      : null
    const until = bracket ? index - bracket[0].length : behindCount(line, index)
    const label = labelBefore(line, until, longestPost, (word) => (isPostWord(word) ? word : undefined))
    // 各班班主任：… names no post of a body
    if (label && !(label.label === '主任' && line[label.start - 1] === '班'))
      found.push({ ...label, end: index + 1, ...(bracket ? { holder: bracket[1] as string } : {}) })
  }
  return found
}

/** 队长：李某 队员12人: how many there are beside him. */
const headCount = new WordedPattern(
  Array.from('0123456789共约', (next) => `员${next}`),
  /(?:(?<![，,、；; \u3000])[，,、；; \u3000]+)?(?:队|成|组)员[共约]?\d{1,3}余?[人名](?=[，,。；;）) \u3000]|$)/,
)

/** Who stands between a label and the next one. */
function entriesBehind(
  line: string,
  { label, end, holder }: LabelOfPost,
  next: LabelOfPost | undefined,
): RosterEntry[] {
  const said = headCount.replace(line.slice(end, next?.start ?? line.length), '')
  // 抢险组长：疏散组长：: what stands before a bare 组长 and is no name says of which group
  const told = membersBehind.exec(said)
  if (told) return [...entriesOf(label, said.slice(0, told.index)), ...entriesOf(told[1] as string, told[2] as string)]
  const value =
    next?.label === '组长' && ofGroup.test(said) && !isPersonName(said)
      ? ''
      : withoutClosing(next ? ownerOfNext.replace(said, '') : said, `，,、；;。${blanks}`)
  const entries = entriesOf(label, value)
  const [one, ...others] = entries
  // 组长（院长）：李某: what he is elsewhere
  if (one?.name !== undefined && others.length === 0 && holder !== undefined) return [{ title: holder, ...one }]
  if (one) return entries
  // 组长（院长）：统筹全局: what stands behind the colon is what he does
  return holder === undefined || value === '' ? [{ post: label }] : entriesOf(label, holder)
}

/** 组长：李某，成员由甲科、乙科人员组成, 成员从甲科抽调: the members behind a head, without a colon. */
const membersBehind = new WordedPattern(
  ['员由', '员从', '员为', '员包括', '员主要'],
  /[，,；;。 \u3000]{1,3}(成员|组员|队员)(?:主要)?(?:由|从|为|包括)([^，,；;。：:]{2,60}?)(?:等?(?:共同)?组成|中?抽调(?:组成)?|担任)?(?:[，,；;。]|$)/,
)

/** 主任由李某兼任，联系人：周某: a clause that gives out a post before the first label. */
function entriesBefore(opening: string): RosterEntry[] {
  // 组长 李某  组员：周某: a space stands for the first colon
  if (opensWithPost.test(opening)) {
    const given = rosterSentence(opening.trim())
    if (given.length > 0) return given
    // 组长 仓储部长  成员：周某: whoever is the head of that
    const [, first = '', title = ''] = titleBehindPost.exec(opening.trim()) ?? []
    return first === '' ? [] : entriesOf(first, title)
  }
  // 组长李某，成员：周某
  const post = opening === '' ? undefined : postWords.opening(opening)
  const name =
    post === undefined
      ? ''
      : opening
          .slice(post.length)
          .replace(/^[ \u3000]|(?:(?<!负责|领导|主管|分管)同志)?(?<![，,；; \u3000])[，,；; \u3000]+$/g, '')
  if (post !== undefined && isPersonName(name)) return [{ post, name }]
  return hasOneOf(opening, '由任') && /[，,；;]$/.test(opening) ? rosterSentence(opening.slice(0, -1)) : []
}

/** 李某  镇长  组长: columns of which the last gives the post. */
const columns =
  /^([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff][ \u3000]{1,3}[\u4e00-\u9fff])[ \u3000\t]+([^ \u3000\t，,。；;：:]{2,30})[ \u3000\t]/
const gaps = [' ', '\u3000', '\t']
const longestColumns = 60

/** Who holds a post by a line without labels that names him, what he is, and his post last. */
export function postInLastColumn(line: string): RosterEntry | undefined {
  const post = line.slice(Math.max(...gaps.map((gap) => line.lastIndexOf(gap))) + 1)
  if (line.length > longestColumns || post.length === line.length || !isPostWord(post)) return undefined
  const [, name = '', title = ''] = columns.exec(line) ?? []
  const together = name.replace(/[ \u3000]/g, '')
  return isPersonName(together) ? { post, name: together, title } : undefined
}
