/** Targets: every number that the plan promises to reach, wherever it stands but in the thought that guides it. */

import { ownRoles } from '../language/parties.ts'
import { isOnlyParties, partyBrackets } from '../language/party-brackets.ts'
import { findQuantities } from '../language/quantities.ts'
import type { Quantity } from '../language/quantity/quantity.ts'
import { hasSign, sign } from '../language/signs.ts'
import type { OutlineNode } from '../outline/node.ts'
import { tellsOfContest } from '../outline/titles/contest-titles.ts'
import type { Answerable, Target } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { isDutyTable } from './duty-columns.ts'
import { bracketTime } from './item-time.ts'
import { filled, type Reading } from './reading.ts'
import { tableTargets } from './target-tables.ts'

const silent = new Set(['principles', 'principle', 'attachments'])

/** What a node says: its paragraphs, the cells of duty tables, and its name where that is the whole of it but for who answers, or no text repeats it. */
function wordsOf(reading: Reading, node: OutlineNode): Span[] {
  const words: Span[] = []
  for (const part of node.body) {
    if (part.type === 'paragraph') words.push(part)
    else if (isDutyTable(reading.outline, part.rows)) words.push(...part.rows.slice(1).flat())
  }
  const isAll =
    node.children.length === 0 &&
    node.body.every((part) => part.type === 'paragraph' && isOnlyParties(reading.slice(part)))
  return isAll ? [node.name] : promisesMore(reading, node) ? [node.name, ...words] : words
}

/** 7.改造老旧小区300个，惠及居民2万户。 over 具体举措：…: an item whose figures stand nowhere but in its name. */
function promisesMore(reading: Reading, node: OutlineNode): boolean {
  const name = reading.name(node)
  const said = hasSign(name, sign.figure) ? reading.body(node) : ''
  if (said === '' || said.startsWith(name)) return false
  return name.match(figure)?.every((one) => !said.includes(one)) === true
}

/** A number as it stands: 300, 5.5, 1,200. */
const figure = /\d[\d.,]*/g

/** Who answers for the only number of a sentence, and by when, where the bracket behind it says so. */
function answeredBy(reading: Reading, text: string): Answerable {
  const [bracket, ...others] = partyBrackets(text)
  if (!bracket || others.length > 0 || text.search(/[。；;]/) !== bracket.start - 1) return {}
  if (text.slice(bracket.end).trim() !== '') return {}
  const { roles, time, due } = bracket
  return { ...ownRoles(roles), ...(time === undefined ? {} : { time: bracketTime(reading, time, due) }) }
}

/** 活动结束后3个工作日内, 合同签订后 */
const workdaysFrom = /[前后起](?:的|第)?\d+个?工作日/
/** 每次活动结束后2天内上交照片 */
const handsIn = /^(?:向[^，,。；;]{2,12})?(?:上?报(?!销)|提[交出]|上?交|送(?!达)|反馈)/
const daysFrom = /[前后起]\d+[日天]/

/** Whether a number of days tells by when something is handed in, and is none that is to be reached. */
function isDue({ subject, unit, text }: Quantity): boolean {
  if (unit?.endsWith('工作日')) return /[前后]$/.test(subject) || workdaysFrom.test(text)
  return (unit === '日' || unit === '天') && daysFrom.test(text) && handsIn.test(subject)
}

function inSpan(reading: Reading, span: Span): Target[] {
  const words = reading.slice(span)
  const found = findQuantities(words).filter((quantity) => !isDue(quantity))
  const answers = found.length === 1 ? answeredBy(reading, words) : {}
  return found.map(({ subject, comparator, value, min, max, unit, text, start, end }) => ({
    id: '',
    ...filled({ subject, comparator, value, min, max, unit, text }),
    ...answers,
    source: reading.place({ start: span.start + start, end: span.start + end }),
  }))
}

/** 比赛规则, 评分办法 and what stands under them: how long a turn is and what a point costs is no aim. */
function isOfContest(reading: Reading, node: OutlineNode): boolean {
  for (let at: OutlineNode | undefined = node; at && (at.role === 'terms' || at.role === 'text'); at = at.parent)
    if (at.role === 'terms' && tellsOfContest(reading.name(at))) return true
  return false
}

/** The targets of sentences and of tables of indicators, in the order of the text. */
export function extractTargets(reading: Reading): Target[] {
  const found: Target[] = []
  for (const node of [reading.outline.root, ...reading.nodes]) {
    // an attachment promises nothing but what its tables of indicators say
    if (!silent.has(node.role) && !isOfContest(reading, node))
      for (const span of wordsOf(reading, node)) found.push(...inSpan(reading, span))
    for (const part of node.body) if (part.type === 'table') found.push(...tableTargets(reading, part.rows))
  }
  return found
}
