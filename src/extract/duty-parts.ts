/** The parts of one body that are duties of their own: each has its holder, or its own last day. */

import { sentences } from '../language/brackets.ts'
import { everyMatch } from '../language/every-match.ts'
import { labelLine } from '../language/labelled.ts'
import { hasParties, ownRoles } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { isPersonName } from '../language/person.ts'
import { unitsIn } from '../language/subject.ts'
import { findTimes, mayNameDeadline } from '../language/times.ts'
import { cutHeading } from '../outline/heading.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Duty } from '../plan/plan.ts'
import { bracketTime, by, timeIn } from './answer.ts'
import { itemOf, type Reading } from './reading.ts'

/** Named by its first clause when a sentence is a duty of its own. */
export function sentenceName(text: string): string {
  const { name } = cutHeading(text, 0)
  return text.slice(name.start, name.end)
}

/** Paragraphs of a phase that close with who answers: 印制折页，9月3日前发放。（办公室） */
export function bracketDuties(reading: Reading, node: OutlineNode, phase: string): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    let from = 0
    for (const { start, end, roles, time, due } of partyBrackets(text, reading.outline.labels)) {
      const words = text.slice(from, start).replace(/^[。；;\s]+/, '')
      const where = { start: part.start + start - words.length, end: part.start + start }
      from = end
      if (words.length < 6 || !hasParties(roles)) continue
      const when = time === undefined ? timeIn(reading, words) : bracketTime(reading, time, due)
      const fields = { name: sentenceName(words), phase, text: words, ...ownRoles(roles), time: when }
      const item = itemOf({ ...fields, source: reading.place(where) })
      found.push(reading.told(item, by('bracket', where, ['name', ...Object.keys(roles), 'time'])))
    }
  }
  return found
}

/** `X负责A，Y负责B`, `A由X负责`: a body that gives its parts to several holders; each part is a duty of its own. */
export function clauseDuties(reading: Reading, node: OutlineNode): Duty[] {
  const found: Duty[] = []
  for (const part of node.body) {
    if (part.type !== 'paragraph') continue
    const text = reading.slice(part)
    if (!text.includes('负责')) continue
    for (const match of everyMatch(partOf, text)) {
      const [words, first, object, subject, second] = match
      const name = (object ?? subject ?? '').replace(/^(?:其中|同时)/, '')
      const holders = holdersOf((first ?? second) as string)
      if (!holders || name.length < 4 || /^(?:此|该|本|这)|解释$|^(?:落实|组织|协调)$/.test(name)) continue
      const start = part.start + match.index + words.search(/[^，,；;。]/)
      const span = { start, end: part.start + match.index + words.length }
      const fields = { name, text: reading.slice(span), responsible: holders, source: reading.place(span) }
      found.push(reading.told(itemOf(fields), by('clause', span, ['name', 'responsible'])))
    }
  }
  // 李明远负责摄影，…: the item itself, and no part of it
  if (
    found.length === 1 &&
    reading.body(node).startsWith(reading.name(node)) &&
    found[0]?.text?.startsWith(reading.name(node))
  )
    return []
  const people = found.some(({ responsible }) => (responsible ?? []).some(isPersonName))
  return found.length >= 2 || people ? found : []
}

const partOf =
  /(?:^|[，,；;。])(?:由)?(?!全面|具体|主要|分别|共同)([^，,。；;：:由]{2,20}?)(?:具体)?负责(?!人|制|同志|任)([^，,。；;：:]{4,28})|(?:^|[，,；;。])([^，,。；;：:由]{4,24})由([^，,。；;：:由]{2,20}?)(?:同志)?(?:具体)?负责(?=[，,。；;]|$)/g

function holdersOf(words: string): string[] | undefined {
  const names = words.split(/[、和]/)
  return names.every(isPersonName) ? names : unitsIn(words)
}

/** Clauses of one body that each set a deadline of their own: A，6月底前完成；B，年底前完成. */
export function datedDuties(reading: Reading, node: OutlineNode): Duty[] {
  const clauses = node.body.flatMap((part) => {
    // 完成时限：… sets the time of all
    if (part.type !== 'paragraph') return []
    const words = reading.slice(part)
    if (!mayNameDeadline(words) || labelLine(words).length > 0) return []
    return sentences(words)
      .filter(({ text }) => mayNameDeadline(text) && !/^[（(]/.test(text))
      .map(({ text, start }) => ({ text, at: part.start + start }))
  })
  if (clauses.length < 2) return []
  const found: Duty[] = []
  for (const { text, at } of clauses) {
    const time = findTimes(text, reading.times).find(
      (one) => one.kind === 'deadline' && one.edtf !== undefined && !one.quoted && !one.weak,
    )
    if (!time) continue
    const fields = { text: time.text, edtf: time.edtf as string }
    const name = sentenceName(text).replace(/^(?:其中|同时)[，,]?/, '')
    const where = { start: at, end: at + text.length }
    const item = itemOf({ name, text, time: fields, source: reading.place(where) })
    found.push(reading.told(item, by('time', where, ['name', 'time'])))
  }
  return found.length >= 2 ? found : []
}
