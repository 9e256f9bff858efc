/** Who answers for a node, by when and where: read once from its body, for every kind of item alike. */

import { sentences } from '../language/brackets.ts'
import { closingLabels, isDue, isPartyRole, type Labelled, labelLine, labelled } from '../language/labelled.ts'
import {
  addLabelled,
  addParties,
  dueBeside,
  hasParties,
  mergeRoles,
  ownRoles,
  type Roles,
} from '../language/parties.ts'
import { type PartyBracket, partyBrackets, type Stated, withoutParties } from '../language/party-brackets.ts'
import { helpersIn, sentenceParties } from '../language/party-sentences.ts'
import { opensWithHead } from '../language/roster-lines.ts'
import { openingSubject, peopleInCharge, unitsIn } from '../language/subject.ts'
import { findTimes, joinTimes, mayHoldTime, parseTime } from '../language/times.ts'
import { unitList } from '../language/unit-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { BodyPart, OutlineNode } from '../outline/node.ts'
import type { Answerable, Time } from '../plan/plan.ts'
import type { Evidence, EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import { linesBelow, unitsListed } from './label-above.ts'
import type { Reading } from './reading.ts'
import { statedBelow } from './stated-below.ts'

export interface Answer {
  roles: Roles
  time?: Time
  place?: string
  participants?: string[]
  /** The phase that an item is part of, the platform and the team that it works through, as named. */
  phase?: string
  platform?: string
  team?: string
  /** Whom a team is made of and what it works through, what a platform draws on; as worded. */
  members?: string
  carriers?: string
  resources?: string
  /** Brackets after the first one: each answers for the sentence that it closes. */
  further: { span: { start: number; end: number }; roles: Roles; time?: string; due?: boolean }[]
  /** A bracket on a line of its own, which may answer for the items above it too. */
  ownLine: Roles
  /** By what each field was read. */
  evidence: Evidence[]
}

function bracketOnly(text: string, brackets: readonly PartyBracket[]): boolean {
  const [only] = brackets
  return (
    only !== undefined &&
    brackets.length === 1 &&
    text.slice(0, only.start).trim() === '' &&
    /^[。；;\s]*$/.test(text.slice(only.end))
  )
}

/** Whether the first part of a body stands on a line of its own below the heading. */
function startsLine(reading: Reading, node: OutlineNode, part: BodyPart): boolean {
  return reading.slice({ start: node.name.end, end: part.start }).includes('\n')
}

/** The parties, time and place that the body of a node names; the subject of a sentence answers for duties only. */
export function readAnswer(reading: Reading, node: OutlineNode, kind: 'duty' | 'set-up' = 'duty'): Readonly<Answer> {
  const answers = reading.answers[kind]
  const known = answers.get(node)
  if (known) return known
  const answer = read(reading, node, kind)
  answers.set(node, answer)
  return answer
}

const answersAlone = new WordedPattern(
  ['牵头', '负责'],
  /^([^，,。；;：:（()）由]{2,80}?)(?:分别)?(牵头|负责)(?:落实|实施|办理|组织实施)?[。；;]?$/,
)

/** 市财政局牵头落实 on a line of its own, as the cell of a table laid flat: who answers for the paragraph above it. */
function onOwnLine(text: string): Roles | undefined {
  if (text.length > 90 || !/[头责实施理。；;]$/.test(text)) return undefined
  const match = answersAlone.exec(text)
  const units = match ? unitsIn(match[1] as string) : undefined
  if (!match || !units) return undefined
  return match[2] === '牵头' ? { lead: units } : { responsible: units }
}

function read(reading: Reading, node: OutlineNode, kind: 'duty' | 'set-up'): Answer {
  const answer: Answer = { roles: {}, further: [], ownLine: {}, evidence: [] }
  const tell = (rule: EvidenceRule, where: Span, fields: readonly string[]) => {
    for (const field of fields) answer.evidence.push({ field, rule, where })
  }
  const take = ({ role, label, value }: Pick<Labelled, 'role' | 'label' | 'value'>, where: Span) => {
    tell('label', where, [role])
    if (isPartyRole(role)) {
      const { value: units, time } = dueBeside(value)
      addLabelled(answer.roles, role, units)
      if (time !== undefined) answer.time ??= bracketTime(reading, time)
    } else if (role === 'time')
      answer.time ??= parseTime(value, reading.times, { deadline: isDue({ label }) }) ?? { text: value }
    else state(answer, role, value)
  }
  const { labels } = reading.outline
  /** Whether the labels only tell whom to call. */
  let onlyCalls = true
  const parts = node.body.filter((part): part is BodyPart & { type: 'paragraph' } => part.type === 'paragraph')
  const ownLines = parts.map((part) => onOwnLine(reading.slice(part)))
  const answersBelow = ownLines.filter((roles) => roles !== undefined).length > 1
  const taken = new Set<Span>()
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as (typeof parts)[number]
    if (taken.has(part)) continue
    const text = reading.slice(part)
    const below = answersBelow ? ownLines[index] : undefined
    const above = parts[index - 1]
    if (below && above) {
      if (hasParties(answer.roles)) answer.further.push({ span: above, roles: below })
      else mergeRoles(answer.roles, below)
      tell('own-line', part, Object.keys(below))
      continue
    }
    const all = labelled(text, labels)
    const opening = labelLine(text, all)
    // 组长：李某 牵头部门：甲科: labels of parties behind those of a roster
    const ofRoster = kind === 'set-up' && all.length > 0 && opening.length === 0 && opensWithHead(text) ? all : []
    const told = opening.length > 0 ? opening : ofRoster.length > 0 ? ofRoster : closingLabels(text, all)
    for (const one of told) {
      if (one.value === '') continue
      if (one.role !== 'contact' || !one.label.startsWith('联')) onlyCalls = false
      take(one, { start: part.start + one.start, end: part.start + one.end })
    }
    for (const one of linesBelow(reading, opening.at(-1), parts.slice(index + 1))) {
      taken.add(one.span)
      take(one, one.span)
    }
    if (opening.length > 0) continue
    const brackets = partyBrackets(text, labels)
    if (bracketOnly(text, brackets) && (part !== parts[0] || startsLine(reading, node, part)))
      answer.ownLine = ownRoles((brackets[0] as PartyBracket).roles)
    let from = 0
    for (const bracket of brackets) {
      const span = { start: part.start + from, end: part.start + bracket.start }
      from = bracket.end
      if (answer.further.length === 0 && !hasParties(answer.roles)) {
        mergeRoles(answer.roles, bracket.roles)
        const whole = { start: part.start + bracket.start, end: part.start + bracket.end }
        const { time, due, stated = {} } = bracket
        tell('bracket', whole, [
          ...Object.keys(bracket.roles),
          ...(time === undefined ? [] : ['time']),
          ...Object.keys(stated),
        ])
        if (time !== undefined) answer.time ??= bracketTime(reading, time, due)
        for (const [field, value] of Object.entries(stated)) state(answer, field as keyof Stated, value)
      } else if (span.end - span.start >= 8) {
        answer.further.push({
          span,
          roles: ownRoles(bracket.roles),
          ...(bracket.time === undefined ? {} : { time: bracket.time, due: bracket.due === true }),
        })
      } else mergeRoles(answer.roles, bracket.roles)
    }
    // a bracket that tells only the time leaves it to the sentence who answers
    if (brackets.some(({ roles }) => hasParties(roles))) continue
    const said = sentenceParties(text)
    if (!hasParties(said)) continue
    mergeRoles(answer.roles, said)
    const where = sentences(text).find((piece) => hasParties(sentenceParties(piece.text))) ?? { text, start: 0 }
    tell(
      'sentence',
      { start: part.start + where.start, end: part.start + where.start + where.text.length },
      Object.keys(said),
    )
  }
  for (const one of statedBelow(reading, node)) take(one, one.span)
  const listed = hasParties(answer.roles) ? undefined : unitsListed(reading, node)
  if (listed) take({ ...listed.label, value: listed.units.join('、') }, parts.at(-1) as Span)
  // an item that is one sentence has it for its name
  const said = reading.body(node) || reading.name(node)
  if (!hasParties(answer.roles) && kind === 'duty' && reading.body(node) === '') {
    mergeRoles(answer.roles, sentenceParties(said))
    tell('sentence', node.name, Object.keys(answer.roles))
  }
  const { contact: _, ...answering } = answer.roles
  if (kind === 'duty' && !hasParties(onlyCalls ? answering : answer.roles)) {
    // 各村负责辖区内防火。管理好…: the heading has a subject of its own
    const heading = reading.name(node)
    const headed = said !== heading && heading.includes('负责') ? openingSubject(heading) : undefined
    // 李明远负责摄影: an item that is a sentence about people, or opens with one
    const first = said.startsWith(heading) ? (/^[^。；;\n]*/.exec(said)?.[0] ?? said) : heading
    const people = peopleInCharge(first)
    const subject = openingSubject(said) ?? headed
    addParties(answer.roles, subject?.role ?? 'responsible', subject?.units ?? people ?? [])
    if (subject) addParties(answer.roles, 'support', helpersIn(said))
    tell('subject', parts[0] ?? node.name, Object.keys(answer.roles))
  }
  if (reading.options.firstIsLead === true) leadFirst(answer.roles)
  const time = answer.time ?? timeOf(reading, node)
  if (time && !answer.time) tell('time', timeSpan(reading, node, parts, time), ['time'])
  if (time) answer.time = time
  return answer
}

/** The time that a node sets in its heading or in what its body says beside who answers. */
function timeOf(reading: Reading, node: OutlineNode): Time | undefined {
  const name = reading.name(node)
  const body = reading.body(node)
  if (!mayHoldTime(name) && !mayHoldTime(body)) return undefined
  return timeIn(reading, `${name}\n${withoutParties(body, reading.outline.labels)}`)
}

/** The time that stands in a bracket; `due` where its label calls it the last day. */
export function bracketTime(reading: Reading, wording: string, due = false): Time {
  return parseTime(wording, reading.times, { deadline: due }) ?? { text: wording }
}

/** Keeps what a label says beside parties and time; the first of its kind counts. */
function state(answer: Answer, field: keyof Stated, value: string): void {
  if (field === 'participants') answer.participants ??= unitList(value)
  else answer[field] ??= value
}

/** Where the wording of a time stands: in the heading or in the body. */
function timeSpan(reading: Reading, node: OutlineNode, parts: readonly Span[], time: Time): Span {
  for (const span of [node.name, ...parts]) {
    const at = reading.slice(span).indexOf(time.text ?? '')
    if (at >= 0) return { start: span.start + at, end: span.start + at + (time.text ?? '').length }
  }
  return node.name
}

/** The time that a text sets: the first that is meant as one, or the set of alternatives of one sentence. */
export function timeIn(reading: Reading, text: string): Time | undefined {
  const found = findTimes(text, reading.times).filter(
    (time) =>
      !time.quoted &&
      !time.weak &&
      // 审批时间缩短至10个工作日内: how long something takes, not by when it is done
      !(
        time.kind === 'relative' &&
        /(?:缩短|压缩|压减|控制|限定|降)(?:至|到|在|为)?$/.test(text.slice(Math.max(0, time.start - 3), time.start))
      ) &&
      (time.edtf !== undefined || time.rrule !== undefined || time.kind === 'relative'),
  )
  // 每年 counts where it opens the text: inside a sentence it says how much, not when
  const opens = (time: { start: number }) => time.start === 0 || text[time.start - 1] === '\n'
  const strong = found.filter((time) => time.kind !== 'relative' && (time.rrule !== 'FREQ=YEARLY' || opens(time)))
  // what is due once says more than what is done every day beside it, and that more than since when it is: 自11月20日起，每周四
  const recurs = strong.some((time) => time.rrule !== undefined)
  const first =
    strong.find((time) => time.rrule === undefined && !(recurs && time.edtf?.endsWith('/..'))) ??
    strong.find((time) => time.rrule !== undefined) ??
    strong[0] ??
    found.find((time) => time.kind === 'relative')
  if (!first) return undefined
  const alike = strong.filter(
    (time) => time.kind === first.kind && time.precision === first.precision && time.kind === 'point',
  )
  const joined =
    alike.length > 1 && text.slice(first.start, (alike.at(-1) as { end: number }).end).length <= 40
      ? joinTimes(alike)
      : undefined
  const time = joined ?? first
  return {
    text: time.text,
    ...(time.edtf === undefined ? {} : { edtf: time.edtf }),
    ...(time.rrule === undefined ? {} : { rrule: time.rrule }),
  }
}

/** Where the plan says that the first of a list leads, the first responsible unit does. */
export function leadFirst(roles: Roles): void {
  if (roles.lead || !roles.responsible || roles.responsible.length < 2) return
  const [first, ...others] = roles.responsible
  roles.lead = [first as string]
  roles.responsible = others
}

/** The same rule and wording for several fields. */
export function by(rule: EvidenceRule, where: Span, fields: readonly string[]): Evidence[] {
  return fields.map((field) => ({ field, rule, where }))
}

/** By what an item with a heading of its own was read. */
export function itemEvidence(node: OutlineNode, answer: Answer): Evidence[] {
  return [{ field: 'name', rule: 'heading', where: node.name }, ...answer.evidence]
}

/** The fields of an answer as an item carries them. */
export function answerFields(answer: Pick<Answer, 'roles' | 'time' | 'place'>): Answerable {
  return {
    ...answer.roles,
    ...(answer.time === undefined ? {} : { time: answer.time }),
    ...(answer.place === undefined ? {} : { place: answer.place }),
  }
}
