/** Targets: every number that the plan promises to reach, wherever it stands but in the thought that guides it. */

import { ownRoles } from '../language/parties.ts'
import { isOnlyParties, partyBrackets } from '../language/party-brackets.ts'
import { findQuantities } from '../language/quantities.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Answerable, Target } from '../plan/plan.ts'
import type { Span } from '../source/place.ts'
import { isDutyTable } from './duty-columns.ts'
import { bracketTime } from './item-time.ts'
import { filled, type Reading } from './reading.ts'
import { tableTargets } from './target-tables.ts'

const silent = new Set(['principles', 'principle', 'attachments'])

/** What a node says: its paragraphs, the cells of duty tables, and its name where that is the whole of it but for who answers. */
function wordsOf(reading: Reading, node: OutlineNode): Span[] {
  const words: Span[] = []
  for (const part of node.body) {
    if (part.type === 'paragraph') words.push(part)
    else if (isDutyTable(reading.outline, part.rows)) words.push(...part.rows.slice(1).flat())
  }
  const isAll =
    node.children.length === 0 &&
    node.body.every((part) => part.type === 'paragraph' && isOnlyParties(reading.slice(part)))
  return isAll ? [node.name] : words
}

/** Who answers for the only number of a sentence, and by when, where the bracket behind it says so. */
function answeredBy(reading: Reading, text: string): Answerable {
  const [bracket, ...others] = partyBrackets(text)
  if (!bracket || others.length > 0 || text.search(/[。；;]/) !== bracket.start - 1) return {}
  if (text.slice(bracket.end).trim() !== '') return {}
  const { roles, time, due } = bracket
  return { ...ownRoles(roles), ...(time === undefined ? {} : { time: bracketTime(reading, time, due) }) }
}

/** 活动结束后3个工作日内报送 */
const countedFrom = /[前后起](?:的|第)?\d+个工作日/

function inSpan(reading: Reading, span: Span): Target[] {
  const words = reading.slice(span)
  // 合同签订后3个工作日内: by when, and no number that is to be reached
  const found = findQuantities(words).filter(
    ({ subject, unit, text }) => !(unit?.endsWith('工作日') && (/[前后]$/.test(subject) || countedFrom.test(text))),
  )
  const answers = found.length === 1 ? answeredBy(reading, words) : {}
  return found.map(({ subject, comparator, value, min, max, unit, text, start, end }) => ({
    id: '',
    ...filled({ subject, comparator, value, min, max, unit, text }),
    ...answers,
    source: reading.place({ start: span.start + start, end: span.start + end }),
  }))
}

export function extractTargets(reading: Reading): Target[] {
  const found: Target[] = []
  for (const node of [reading.outline.root, ...reading.nodes]) {
    // an attachment promises nothing but what its tables of indicators say
    if (!silent.has(node.role)) for (const span of wordsOf(reading, node)) found.push(...inSpan(reading, span))
    for (const part of node.body) if (part.type === 'table') found.push(...tableTargets(reading, part.rows))
  }
  return found
}
