/** Who holds the posts that a sentence gives out: its labels, the lines below a label that go on with it, or the sentence itself. */

import { nameBeforeTitle, people } from '../../language/people.ts'
import { isPersonName } from '../../language/person.ts'
import {
  isPost,
  opensWithPost,
  postInLastColumn,
  type RosterEntry,
  rosterLabels,
  rosterSentence,
  withoutWork,
} from '../../language/roster.ts'
import { hasOneOf } from '../../language/signs.ts'
import { endsAsUnit } from '../../language/unit-list.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Span } from '../../source/place.ts'
import { headsStanding } from '../body-kind.ts'
import type { Reading } from '../reading.ts'
import type { OrganizationRegister } from './register.ts'
import { calledByLabel, nameless, ofHeading, speakOf, standsAlone } from './roster-owner.ts'

const beforeOffice = new WordedPattern(
  ['室设在', '下设'],
  /[，,](?:[^，,。；;：:]{0,20}办公室设在|[^，,。；;：:]{0,8}下设[^，,。；;：:、]{0,12}办公室)/,
)

/** Whether words set up an office in a clause that closes: 下设办公室，… */
function hasOffice(words: string): boolean {
  const at = words.indexOf('下设')
  const end = at < 0 ? -1 : words.indexOf('办公室', at)
  return end >= 0 && end - at <= longestOffice && '，,'.includes(words[end + 3] ?? ' ')
}

const longestOffice = 14

/**
 * 委员会主任由镇长担任，各站所为成员单位，委员会办公室设在党政办: what stands before the office is none of the office's.
 * Gives it out, and returns what is left of the sentence.
 */
export function holdersBeforeOffice(register: OrganizationRegister, sentence: string): string {
  const at = beforeOffice.exec(sentence)?.index ?? -1
  const before = sentence.slice(0, Math.max(0, at))
  // 下设办公室，由李某任办公室主任，办公室设在县委办: the office has been spoken of before
  if (before === '' || hasOffice(before) || rosterLabels(before).length > 0) return sentence
  register.give(rosterSentence(before))
  return sentence.slice(at + 1)
}

/** 由县长任组长，各局局长为成员，下设三个组，由甲局、乙局分别牵头: what stands before the groups is of the bodies that have them. */
export function holdersBeforeGroups(
  register: OrganizationRegister,
  bodies: readonly Organization[],
  sentence: string,
): void {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf('下设')))
  const holders = before.length < 6 || rosterLabels(before).length > 0 ? [] : rosterSentence(before)
  if (holders.length > 0) register.giveTo(bodies, holders)
}

/** Gives out the posts of a sentence; `rest` is what is left of it where an office stands in it. */
export function readHolders(
  reading: Reading,
  register: OrganizationRegister,
  sentence: string,
  rest: string,
  at: Span,
  heading: Span | undefined,
): void {
  const inColumns = postInLastColumn(sentence)
  const labels = inColumns ? [inColumns] : rosterLabels(sentence)
  if (register.current.length === 0 && headsStanding(sentence)) return
  if (labels.length > 0) calledByLabel(register, sentence, at)
  const { above } = register
  register.above = standsAlone(sentence)
  if (labels.length > 0) {
    if (register.current.length === 0) nameless(reading, register, labels, at, heading)
    register.give(labels)
    register.label = inColumns ? undefined : labels.at(-1)?.post
    return
  }
  const alone = heading && postAlone(sentence)
  if (alone !== undefined) {
    if (register.current.length === 0) nameless(reading, register, [{ post: alone }], at, heading)
    register.label = alone
    return
  }
  const holders = continued(register, sentence) ?? rosterSentence(ofEachGroup.replace(rest, ''))
  if (holders.length === 0) {
    register.label = undefined
    return
  }
  if (register.current.length === 0 && above !== undefined) speakOf(register, above, at)
  if (register.current.length === 0 && heading) {
    // 组长周若溪: a line of a roster that has no mark behind its label
    if (holders[0]?.name !== undefined && sentence.startsWith(holders[0].post))
      nameless(reading, register, holders, at, heading)
    else if (!ofHeading(reading, register, heading)) {
      const head = holders.find(({ post }) => headsBody.has(post))
      if (head) nameless(reading, register, [{ post: head.post }], at, undefined)
    }
  }
  register.give(holders)
}

/** 副组长, 成　员: a label on a line of its own, above those who hold the post. */
function postAlone(line: string): string | undefined {
  return '长员任挥'.includes(line.at(-1) ?? ' ') && isPost(line) ? line.replace(/[ \u3000]/g, '') : undefined
}

const headsBody = new Set(['组长', '总指挥', '指挥长', '现场总指挥'])

/** 各组设组长1名，成员由…组成: the posts of groups, which it does not tell one by one. */
const ofEachGroup = new WordedPattern(
  ['各组', '各工作组', '各小组', '各专项组', '各专业组'],
  /(?:^|[，,])各(?:工作|小|专项|专业)?组(?:分别|均|各)?(?:设|由|明确|配备).*$/s,
)

const postsAlone =
  /^(?:各[^，,]{2,30}|[^，,]{4,30})(?:长|主任|书记|负责人|负责同志|领导|代表|）)$|^(?:各|全体)[^，,、]{1,24}(?:主任|老师|教师|员)$/

/** 七年级班主任, 各班班长, 团委干部 */
const ofClass = /^[^，,、。；;：:]{2,14}(?:长|主任|书记|负责人|教师|老师|干部|[成委职队]员)$/

/** A line of people with the title of each, as wide as a page. */
const longestLine = 120

/** 李某 包一组、二组: whom or what somebody looks after, and no title. */
const looksAfter = /^(?:分?包|联系|挂[点钩包]|驻)/

/** 尤xx各班班主任: a name that is left out, and all of a kind right behind it. */
const thenAll = new WordedPattern(['x各', 'X各', '×各', '某各'], /(?<=[\u4e00-\u9fff][xX×某]{1,2})(?=各)/)

/** People on the lines below a label hold its post too, until the next label. */
function continued(register: OrganizationRegister, said: string): RosterEntry[] | undefined {
  const post = register.label
  if (post === undefined || said.length > longestLine) return undefined
  const whole = said.replace(/[。；;]$/, '')
  const line = withoutWork(whole)
  const titled = nameBeforeTitle(line)
  if (titled) return [{ post, ...titled }]
  if (hasOneOf(line, '。；;：:')) return undefined
  if (opensWithPost.test(line) || line.includes('下设')) return undefined
  // 副组长李某、王某；: the sentence gives a post of its own
  if (whole !== said && rosterSentence(whole).length > 0) return undefined
  const parted = thenAll.replace(line, '、')
  if (parted !== line) return rosterLabels(`${post}：${parted}`)
  const found = people(line)
  if (found.some(({ title }) => title !== undefined && looksAfter.test(title))) return undefined
  const isAll = found.length > (line.length > 40 ? 1 : 0) && found.every(({ name }) => name !== undefined)
  if (isAll) return found.map((one) => ({ post, ...one }))
  // 各乡镇分管负责同志: the last of the members are often named by their posts alone
  const named = line.split('、').map((one) => one.trim())
  const areAll =
    postsAlone.test(named.at(-1) as string) &&
    (line.length <= 40 || named.length > 1) &&
    named.every((one) => postsAlone.test(one) || endsAsUnit(one))
  if (areAll) return [{ post, title: line.trim() }]
  // 闵安、八年级班主任: one by name, and beside him whoever holds a post
  const mixed = named.length > 1 && isPersonName(named[0] as string)
  return mixed && named.every((one) => isPersonName(one) || ofClass.test(one))
    ? rosterLabels(`${post}：${line}`)
    : undefined
}
