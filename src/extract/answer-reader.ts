/**
 * Reads who answers for a node, step by step, each by what the ones before it have left open: labels and brackets of its
 * paragraphs, what stands in lists below it, the sentences that name parties, and at last the subject of its text.
 */

import { sentences } from '../language/brackets.ts'
import { withoutClosing } from '../language/closing-marks.ts'
import { givenBehind } from '../language/given-behind.ts'
import { helpersBehind } from '../language/helpers-behind.ts'
import {
  closingLabels,
  isDue,
  isPartyRole,
  type Labelled,
  labelLine,
  labelled,
  sentenceLabels,
} from '../language/labelled.ts'
import { addLabelled } from '../language/labelled-parties.ts'
import { leadsOfSetUp } from '../language/leads-of-set-up.ts'
import { addParties, hasParties, mergeRoles, ownRoles, type Roles } from '../language/parties.ts'
import { type PartyBracket, partyBrackets, type Stated } from '../language/party-brackets.ts'
import { dueBeside } from '../language/party-clauses.ts'
import { helpersIn, sentenceParties } from '../language/party-sentences.ts'
import { peopleAtEnd, peopleInCharge } from '../language/people-in-charge.ts'
import { opensWithHead } from '../language/roster-lines.ts'
import { openingSubject, subjectParties } from '../language/subject.ts'
import { unitList } from '../language/unit-list.ts'
import { isWorded } from '../language/worded.ts'
import type { BodyPart, OutlineNode } from '../outline/node.ts'
import type { EvidenceRule } from '../source/evidence.ts'
import type { Span } from '../source/place.ts'
import type { Answer } from './answer.ts'
import { areClauses, severalAnswer } from './answered-clauses.ts'
import { bracketOnly, onOwnLine, partiesAlone } from './answers-alone.ts'
import { holderCut } from './duty-name.ts'
import { bracketTime, timeOf, timeSpan } from './item-time.ts'
import { linesBelow, unitsListed } from './label-above.ts'
import { leadFirst } from './lead-first.ts'
import type { Reading } from './reading.ts'
import { statedBelow } from './stated-below.ts'

type Paragraph = BodyPart & { type: 'paragraph' }
/** A label with its value, wherever they stand. */
type Told = Pick<Labelled, 'role' | 'label' | 'value'>

/** A bracket behind fewer characters than this has no sentence of its own to answer for. */
const shortestSentence = 8
/** A clause of several. */
const shortestPart = 5

export class AnswerReader {
  readonly #reading: Reading
  readonly #node: OutlineNode
  readonly #kind: 'duty' | 'set-up'
  readonly #parts: readonly Paragraph[]
  readonly #answer: Answer = { roles: {}, further: [], ownLine: {}, evidence: [] }
  /** Paragraphs that are the value of a label above them. */
  readonly #taken = new Set<Span>()
  /** Whether the labels only tell whom to call. */
  #onlyCalls = true

  constructor(reading: Reading, node: OutlineNode, kind: 'duty' | 'set-up') {
    this.#reading = reading
    this.#node = node
    this.#kind = kind
    this.#parts = node.body.filter((part): part is Paragraph => part.type === 'paragraph')
  }

  read(): Answer {
    const answer = this.#answer
    this.#paragraphs()
    this.#below()
    if (this.#kind === 'duty') {
      this.#name()
      this.#subject()
    }
    const list = answer.evidence.find(({ field }) => field === 'responsible')
    // 甲局、乙局每季度召开会议: the subjects of a sentence are no list
    if (list && list.rule !== 'subject' && this.#reading.firstLeads(list.where)) leadFirst(answer.roles)
    const time = answer.time ?? timeOf(this.#reading, this.#node)
    if (time && !answer.time) this.#tell('time', timeSpan(this.#reading, this.#node, this.#parts, time), ['time'])
    if (time) answer.time = time
    return answer
  }

  #tell(rule: EvidenceRule, where: Span, fields: readonly string[]): void {
    for (const field of fields) this.#answer.evidence.push({ field, rule, where })
  }

  #take({ role, label, value }: Told, where: Span): void {
    const answer = this.#answer
    this.#tell('label', where, [role])
    if (isPartyRole(role)) {
      const { value: units, time } = dueBeside(value)
      addLabelled(answer.roles, role, units)
      if (time !== undefined) answer.time ??= bracketTime(this.#reading, time)
    } else if (role !== 'time') this.#state(role, value)
    else if (isWorded(value)) answer.time ??= bracketTime(this.#reading, value, isDue({ label }))
  }

  /** Keeps what a label says beside parties and time; the first of its kind counts. */
  #state(field: keyof Stated, value: string): void {
    if (field === 'participants') this.#answer.participants ??= unitList(value)
    else this.#answer[field] ??= value
  }

  #paragraphs(): void {
    const ownLines = this.#parts.map((part) => onOwnLine(this.#reading.slice(part)))
    const answersBelow = ownLines.filter((roles) => roles !== undefined).length > 1
    for (let index = 0; index < this.#parts.length; index++) {
      const part = this.#parts[index] as Paragraph
      if (this.#taken.has(part)) continue
      const above = this.#parts[index - 1]
      const roles = answersBelow ? ownLines[index] : undefined
      if (roles && above) this.#answersAbove(part, above, roles)
      else this.#paragraph(part, index)
    }
  }

  #answersAbove(part: Paragraph, above: Paragraph, roles: Roles): void {
    if (hasParties(this.#answer.roles)) this.#answer.further.push({ span: above, roles })
    else mergeRoles(this.#answer.roles, roles)
    this.#tell('own-line', part, Object.keys(roles))
  }

  #paragraph(part: Paragraph, index: number): void {
    const text = this.#reading.slice(part)
    if (this.#labels(part, index, text)) return
    const brackets = partyBrackets(text, this.#reading.outline.labels)
    if (brackets.length > 0) this.#brackets(part, text, brackets)
    // a bracket that tells only the time leaves it to the sentence who answers
    if (!brackets.some(({ roles }) => hasParties(roles)) && !this.#closed) this.#sentence(part, text)
  }

  /** Whether a bracket has told who answers: what a sentence of a later paragraph gives to others is not the item. */
  get #closed(): boolean {
    const { roles, evidence } = this.#answer
    return hasParties(roles) && evidence.some(({ rule }) => rule === 'bracket')
  }

  /** Takes the labels that open a paragraph or close it; true where it is a line of labels and nothing else. */
  #labels(part: Paragraph, index: number, text: string): boolean {
    const all = labelled(text, this.#reading.outline.labels)
    const opening = labelLine(text, all)
    // 组长：李某 牵头部门：甲科: labels of parties behind those of a roster
    const ofRoster = this.#kind === 'set-up' && all.length > 0 && opening.length === 0 && opensWithHead(text) ? all : []
    const behind = opening.length > 0 ? opening : ofRoster.length > 0 ? ofRoster : closingLabels(text, all)
    const told = behind.length > 0 || this.#kind === 'set-up' ? behind : sentenceLabels(text, all)
    for (const one of told) {
      if (one.value === '') continue
      if (one.role !== 'contact' || !one.label.startsWith('联')) this.#onlyCalls = false
      this.#take(one, { start: part.start + one.start, end: part.start + one.end })
    }
    for (const one of linesBelow(this.#reading, opening.at(-1), this.#parts, index + 1)) {
      this.#taken.add(one.span)
      this.#take(one, one.span)
    }
    return opening.length > 0
  }

  #brackets(part: Paragraph, text: string, brackets: readonly PartyBracket[]): void {
    const answer = this.#answer
    if (bracketOnly(text, brackets) && (part !== this.#parts[0] || this.#startsLine(part)))
      answer.ownLine = ownRoles((brackets[0] as PartyBracket).roles)
    // below a heading on a line of its own, clauses that each close with a bracket are its parts
    const areParts =
      part === this.#parts[0] &&
      severalAnswer(brackets) &&
      (brackets[0]?.start ?? 0) >= shortestPart &&
      this.#startsLine(part)
    const shortest = areClauses(text, brackets) ? 2 : areParts ? shortestPart : shortestSentence
    let from = 0
    for (const bracket of brackets) {
      const span = { start: part.start + from, end: part.start + bracket.start }
      from = bracket.end
      const isFirst = answer.further.length === 0 && !hasParties(answer.roles)
      if (!areParts && shortest > 2 && isFirst) this.#bracket(part, bracket)
      else if (span.end - span.start < shortest) this.#bracket(part, bracket)
      else {
        const { time, due, roles } = bracket
        answer.further.push({
          span,
          roles: ownRoles(roles),
          ...(time === undefined ? {} : { time, due: due === true }),
        })
      }
    }
  }

  /** The first bracket, which answers for the whole. */
  #bracket(part: Paragraph, { start, end, roles, time, due, stated = {} }: PartyBracket): void {
    mergeRoles(this.#answer.roles, roles)
    const fields = [...Object.keys(roles), ...(time === undefined ? [] : ['time']), ...Object.keys(stated)]
    this.#tell('bracket', { start: part.start + start, end: part.start + end }, fields)
    if (time !== undefined) this.#answer.time ??= bracketTime(this.#reading, time, due)
    for (const [field, value] of Object.entries(stated)) this.#state(field as keyof Stated, value)
  }

  /** Whether the first part of a body stands on a line of its own below the heading. */
  #startsLine(part: Paragraph): boolean {
    return this.#reading.slice({ start: this.#node.name.end, end: part.start }).includes('\n')
  }

  #sentence(part: Paragraph, text: string): void {
    const told = partiesAlone(text) ?? sentenceParties(text)
    const said = this.#kind === 'set-up' && !hasParties(told) ? leadsOfSetUp(text) : told
    if (!hasParties(said)) return
    mergeRoles(this.#answer.roles, said)
    const where = sentences(text).find((piece) => hasParties(sentenceParties(piece.text))) ?? { text, start: 0 }
    const start = part.start + where.start
    this.#tell('sentence', { start, end: start + where.text.length }, Object.keys(said))
  }

  /** What short lines below the node state of it, and the units that they list. */
  #below(): void {
    for (const one of statedBelow(this.#reading, this.#node)) this.#take(one, one.span)
    const listed = hasParties(this.#answer.roles) ? undefined : unitsListed(this.#reading, this.#node)
    if (listed) this.#take({ ...listed.label, value: listed.units.join('、') }, this.#parts.at(-1) as Span)
  }

  /** An item that is one sentence has it for its name. */
  #name(): void {
    if (hasParties(this.#answer.roles) || this.#reading.body(this.#node) !== '') return
    mergeRoles(this.#answer.roles, sentenceParties(this.#reading.name(this.#node)))
    this.#tell('sentence', this.#node.name, Object.keys(this.#answer.roles))
  }

  /** Who is the subject of what is said, where nothing else answers. */
  #subject(): void {
    const { roles } = this.#answer
    const { contact: _, ...answering } = roles
    if (hasParties(answering)) return
    const heading = this.#reading.name(this.#node)
    const body = this.#reading.body(this.#node)
    // （完成时限：5月9日前） behind an item that is one sentence
    const said = body === '' || bracketOnly(body, partyBrackets(body)) ? heading : body
    // 粮站8月底前腾空仓库。责任人：李某: beside people a unit that opens the text answers
    if (hasParties(roles) && !this.#onlyCalls) {
      addParties(roles, 'responsible', subjectParties(sentences(said)[0]?.text ?? '')?.units ?? [])
      this.#tell('subject', this.#parts[0] ?? this.#node.name, ['responsible'])
      return
    }
    // 各村负责辖区内防火。管理好…: the heading has a subject of its own, which is cut from its name
    const headed = said !== heading ? holderCut(heading) : undefined
    // 李明远负责摄影: an item that is a sentence about people, or opens with one
    const first = said.startsWith(heading) ? (/^[^。；;\n]*/.exec(said)?.[0] ?? said) : heading
    const closing = peopleAtEnd(said) ?? givenBehind(heading)?.units
    const people = closing ?? peopleInCharge(first)
    const subject = people ? undefined : (headed ?? openingSubject(said))
    addParties(roles, subject?.role ?? 'responsible', subject?.units ?? people ?? [])
    if (!closing && hasParties(roles)) {
      addParties(roles, 'support', helpersBehind(withoutClosing(first, '。；;'))?.helpers ?? [])
      addParties(roles, 'support', helpersIn(said))
    }
    this.#tell('subject', this.#parts[0] ?? this.#node.name, Object.keys(roles))
  }
}
