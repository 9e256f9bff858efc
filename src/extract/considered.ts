/**
 * What else could have been read of an item: every rule is tried on its own words once more, and what it finds there
 * that the item does not have, or has from another place, is told with why. Only asked for by people, never by a parse.
 */

import { sentences } from '../language/brackets.ts'
import { labelled } from '../language/labelled.ts'
import type { SharedRoles } from '../language/parties.ts'
import { partyBrackets } from '../language/party-brackets.ts'
import { sentenceParties } from '../language/party-sentences.ts'
import { subjectParties } from '../language/subject.ts'
import { findTimes } from '../language/times.ts'
import { unitList } from '../language/unit-list.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Answerable, Time } from '../plan/plan.ts'
import {
  type Considered,
  type ConsideredReason,
  type Evidence,
  type EvidenceRule,
  evidenceRules,
} from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

/** One thing that a rule finds: for which field, and what it would be. */
interface Candidate {
  field: string
  rule: EvidenceRule
  where: Span
  /** Units, or the meaning of a time. */
  values: readonly string[]
  /** Why a time is none that an item would take, whatever else there is. */
  against?: ConsideredReason
}

const roleFields = new Set(['lead', 'responsible', 'support', 'officer', 'contact'])
const rank = new Map(evidenceRules.map((rule, index) => [rule, index]))
const shownAtMost = 12

/** The readings of an item's own words that it does not hang on, each once, in the order of the text. */
export function consideredFor(reading: Reading, item: Answerable, known: readonly Evidence[]): Considered[] {
  const found = new Map<string, Considered>()
  for (const span of wordsOf(reading, known)) {
    for (const candidate of candidates(reading, span)) {
      const reason = reasonAgainst(item, known, candidate)
      if (reason === undefined) continue
      const { field, rule, where, values } = candidate
      const key = `${field} ${rule} ${values.join()} ${where.start}`
      if (!found.has(key)) found.set(key, { field, rule, where, value: values.join('、'), reason })
    }
  }
  const all = [...found.values()].sort((a, b) => a.where.start - b.where.start)
  return all.filter((one) => !all.some((other) => saysMore(other, one))).slice(0, shownAtMost)
}

/** A clause of a sentence that was found whole says nothing more. */
function saysMore(other: Considered, one: Considered): boolean {
  return (
    other !== one &&
    other.field === one.field &&
    other.value === one.value &&
    (rank.get(other.rule) ?? 0) < (rank.get(one.rule) ?? 0) &&
    other.where.start <= one.where.start &&
    one.where.end <= other.where.end
  )
}

/** The heading and the text of an item; of one without a heading the words that it was read from. */
function wordsOf(reading: Reading, known: readonly Evidence[]): readonly Span[] {
  const name = known.find(({ field }) => field === 'name')
  if (!name) return []
  const node = reading.nodes.find((one: OutlineNode) => one.name.start === name.where.start)
  if (!node) return [name.where]
  return [node.name, ...node.body.filter(({ type }) => type === 'paragraph')]
}

function candidates(reading: Reading, span: Span): Candidate[] {
  const text = reading.slice(span)
  const found: Candidate[] = []
  const at = (start: number, end: number): Span => ({ start: span.start + start, end: span.start + end })
  const add = (rule: EvidenceRule, where: Span, roles: SharedRoles) => {
    for (const [field, values] of Object.entries(roles)) found.push({ field, rule, where, values })
  }
  const brackets = partyBrackets(text)
  const inBracket = (start: number) => brackets.some((one) => one.start < start && start < one.end)
  for (const { role, value, start, end } of labelled(text, reading.outline.labels))
    if (roleFields.has(role) && value !== '' && !inBracket(start))
      add('label', at(start, end), { [role]: unitList(value) })
  for (const { start, end, roles } of brackets) add('bracket', at(start, end), roles)
  for (const sentence of sentences(text)) {
    add('sentence', at(sentence.start, sentence.start + sentence.text.length), sentenceParties(sentence.text))
    for (const clause of sentences(sentence.text, '，,')) {
      const units = subjectParties(clause.text)?.units
      const start = sentence.start + clause.start
      if (units) add('subject', at(start, start + clause.text.length), { responsible: [...units] })
    }
  }
  for (const { start, end, text: wording, edtf, rrule, kind, quoted, weak } of findTimes(text, reading.times)) {
    const against = quoted
      ? 'in-title'
      : weak
        ? 'describes'
        : kind === 'relative' || (edtf ?? rrule) === undefined
          ? 'open'
          : undefined
    const values = [[wording, edtf ?? rrule].filter(Boolean).join(' = ')]
    found.push({ field: 'time', rule: 'time', where: at(start, end), values, ...(against ? { against } : {}) })
  }
  return found
}

/** Why an item does not have it; undefined where it does. */
function reasonAgainst(item: Answerable, known: readonly Evidence[], one: Candidate): ConsideredReason | undefined {
  const own = known.filter(({ field }) => field === one.field)
  const overlaps = own.some(({ where }) => where.start < one.where.end && one.where.start < where.end)
  if (one.field === 'time') {
    const { time } = item as { time?: Time }
    const taken =
      time !== undefined && one.values[0] === [time.text, time.edtf ?? time.rrule].filter(Boolean).join(' = ')
    if (taken && overlaps) return undefined
    if (taken) return 'agrees'
    if (one.against !== undefined) return one.against
    if (time === undefined) return 'not-asked'
    // part of a longer wording that was taken whole
    return overlaps ? undefined : /FREQ=/.test(one.values[0] ?? '') ? 'recurs' : 'later'
  }
  const units = (item as Record<string, readonly string[] | undefined>)[one.field]
  if (units && one.values.every((unit) => units.includes(unit))) {
    const byIt = own.some(
      ({ rule, where }) => rule === one.rule && where.start < one.where.end && one.where.start < where.end,
    )
    return byIt || overlaps ? undefined : 'agrees'
  }
  const holds = (field: string) => (item as Record<string, readonly string[] | undefined>)[field] ?? []
  if (one.values.every((unit) => [...roleFields].some((field) => holds(field).includes(unit)))) return 'other-role'
  if (!known.some(({ field }) => roleFields.has(field))) return 'not-asked'
  const best = Math.min(...known.filter(({ field }) => roleFields.has(field)).map(({ rule }) => rank.get(rule) ?? 0))
  return best < (rank.get(one.rule) ?? 0) ? 'weaker' : 'later'
}
